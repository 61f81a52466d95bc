//! The JSON Schemas of the types that files are written in.

use std::any::TypeId;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::Validator;
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::Value;

/// A format that strings of a schema may name.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// Its name in the schema.
    pub name: &'static str,
    /// Whether a text is of the format.
    pub test: fn(&str) -> bool,
    /// The name of the finding for a text that is not.
    pub finding: &'static str,
}

/// A type that files are written in: its schema, and the formats that the schema's strings name.
pub trait Shape: JsonSchema + 'static {
    /// The formats.
    const FORMATS: &'static [Format];

    /// Bytes that a file of the type may have; a whole city's plan takes some fifty thousand.
    const LARGEST: usize = 4_000_000;

    /// The JSON Schema (draft 2020-12) of the type, without references.
    fn schema() -> Value {
        let settings = SchemaSettings::draft2020_12()
            .with(|settings| settings.inline_subschemas = true)
            .with_transform(WithoutNull);
        settings.into_generator().into_root_schema_for::<Self>().to_value()
    }
}

/// An optional field is one that may be left out, not one that may be empty.
#[derive(Clone)]
struct WithoutNull;

impl Transform for WithoutNull {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        if let Some(Value::Array(types)) = object.get_mut("type") {
            types.retain(|kind| kind != "null");
            if let [only] = types.as_slice() {
                let only = only.clone();
                object.insert("type".into(), only);
            }
        }
        if let Some(Value::Array(choices)) = object.get_mut("anyOf") {
            choices.retain(|choice| choice.get("type").is_none_or(|kind| kind != "null"));
            if let [only] = choices.as_slice()
                && let Value::Object(only) = only.clone()
            {
                object.remove("anyOf");
                for (key, value) in only {
                    object.entry(key).or_insert(value);
                }
            }
        }
        object.retain(|key, value| !(key == "default" && value.is_null()));
    }
}

/// A schema, ready to validate with.
pub struct Compiled {
    /// The schema.
    pub schema: Value,
    /// What validates with it.
    pub validator: Validator,
}

static COMPILED: LazyLock<Mutex<BTreeMap<TypeId, Arc<Compiled>>>> = LazyLock::new(Mutex::default);

/// The schema of a type; it is compiled when it is first asked for.
pub fn compiled<T: Shape>() -> Arc<Compiled> {
    let mut known = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    known
        .entry(TypeId::of::<T>())
        .or_insert_with(|| {
            let schema = T::schema();
            let mut options = jsonschema::options().should_validate_formats(true);
            for format in T::FORMATS {
                options = options.with_format(format.name, format.test);
            }
            let validator = options.build(&schema).expect("schemas of our types compile");
            Arc::new(Compiled { schema, validator })
        })
        .clone()
}
