//! Everything that is wrong with the shape of a file, by the JSON Schema of its type.

use std::any::TypeId;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{ValidationError, Validator};
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use crate::diag::{At, Finding, Place, Pointer};

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

struct Compiled {
    schema: Value,
    validator: Validator,
}

static COMPILED: LazyLock<Mutex<BTreeMap<TypeId, Arc<Compiled>>>> = LazyLock::new(Mutex::default);

fn compiled<T: Shape>() -> Arc<Compiled> {
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

/// Says all that is wrong with a text that `serde_yaml` refused for the type `T`.
pub fn diagnose<T: Shape>(file: &str, text: &str, refused: &serde_yaml::Error) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Ok(value) = serde_yaml::from_str::<Value>(text) {
        let compiled = compiled::<T>();
        let report = Report { file, schema: &compiled.schema, formats: T::FORMATS };
        for error in compiled.validator.iter_errors(&value) {
            report.push(&error, &mut findings);
        }
        drop_misspelt(&mut findings);
    }
    if findings.is_empty() {
        // What only the reader itself refuses still gets its place.
        let place = match refused.location() {
            Some(location) => Place::bytes(file, location.index()..location.index() + 1),
            None => Place::file(file),
        };
        findings.push(Finding::new("not-readable", place).arg("cause", refused));
    }
    findings
}

/// A key that is there under a slip of the hand is not missing too.
fn drop_misspelt(findings: &mut Vec<Finding>) {
    let argument = |finding: &Finding, name: &str| {
        finding.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    };
    let meant: Vec<(String, Option<String>)> = findings
        .iter()
        .filter(|finding| finding.name == "unknown-key")
        .filter_map(|finding| match &finding.place.at {
            At::Key(at) => Some((at.parent().to_string(), argument(finding, "near"))),
            _ => None,
        })
        .collect();
    findings.retain(|finding| match (&finding.place.at, finding.name) {
        (At::Value(at), "missing-key") => {
            !meant.contains(&(at.to_string(), argument(finding, "key")))
        }
        _ => true,
    });
}

struct Report<'a> {
    file: &'a str,
    schema: &'a Value,
    formats: &'static [Format],
}

impl Report<'_> {
    fn push(&self, error: &ValidationError<'_>, findings: &mut Vec<Finding>) {
        let at = Pointer::parse(error.instance_path().as_str());
        let here = || Place::value(self.file, at.clone());
        let value: &Value = error.instance();
        match error.kind() {
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                let known = self.beside(error, "properties");
                let known: Vec<&str> = match known {
                    Some(Value::Object(known)) => known.keys().map(String::as_str).collect(),
                    _ => Vec::new(),
                };
                for key in unexpected {
                    let finding = Finding::new("unknown-key", Place::key(self.file, at.at(key)))
                        .arg("key", key)
                        .arg("known", known.join(", "))
                        .did_you_mean(key, known.iter().copied());
                    findings.push(finding);
                }
            }
            ValidationErrorKind::Required { property } => {
                let key = property.as_str().unwrap_or_default();
                findings.push(Finding::new("missing-key", here()).arg("key", key));
            }
            ValidationErrorKind::Type { kind } => {
                findings.push(self.wrong_type(here(), value, &expected(kind)));
            }
            ValidationErrorKind::Enum { options } => {
                let options: Vec<&str> = options
                    .as_array()
                    .map(|all| all.iter().filter_map(Value::as_str).collect())
                    .unwrap_or_default();
                findings.push(not_one_of(here(), value, &options));
            }
            ValidationErrorKind::Constant { expected_value } => {
                findings.push(
                    Finding::new("not-one-of", here())
                        .arg("value", plain(value))
                        .arg("options", plain(expected_value)),
                );
            }
            ValidationErrorKind::Format { format } => {
                let name = self.finding_of(format);
                findings.push(
                    Finding::new(name, here()).arg("value", plain(value)).arg("format", format),
                );
            }
            ValidationErrorKind::MinLength { .. } => {
                findings.push(Finding::new("empty-text", here()));
            }
            ValidationErrorKind::MinItems { .. } | ValidationErrorKind::MinProperties { .. } => {
                findings.push(Finding::new("empty-list", here()));
            }
            ValidationErrorKind::PropertyNames { error: inner } => {
                let key = plain(inner.instance());
                let place = Place::key(self.file, at.at(&key));
                let name = match inner.kind() {
                    ValidationErrorKind::Format { format } => self.finding_of(format),
                    _ => "wrong-format",
                };
                findings.push(Finding::new(name, place).arg("value", key));
            }
            ValidationErrorKind::Minimum { limit }
            | ValidationErrorKind::Maximum { limit }
            | ValidationErrorKind::ExclusiveMinimum { limit }
            | ValidationErrorKind::ExclusiveMaximum { limit } => {
                findings.push(
                    Finding::new("out-of-range", here())
                        .arg("value", plain(value))
                        .arg("limit", plain(limit)),
                );
            }
            ValidationErrorKind::AnyOf { context }
            | ValidationErrorKind::OneOfNotValid { context } => {
                self.push_choice(&at, value, context, findings);
            }
            _ => findings.push(Finding::new("wrong-shape", here()).arg("cause", error)),
        }
    }

    /// The errors of the choice that the author plainly meant: one whose type fits. Where none
    /// fits, all that would have been allowed.
    fn push_choice(
        &self,
        at: &Pointer,
        value: &Value,
        context: &[Vec<ValidationError<'static>>],
        findings: &mut Vec<Finding>,
    ) {
        let is_here = |error: &ValidationError<'_>| error.instance_path().as_str() == at.as_str();
        let mismatch = |error: &ValidationError<'_>| {
            is_here(error) && matches!(error.kind(), ValidationErrorKind::Type { .. })
        };
        // An enumeration whose words have descriptions comes as one constant a word.
        let words: Option<Vec<&str>> = context
            .iter()
            .flatten()
            .map(|error| match error.kind() {
                ValidationErrorKind::Constant { expected_value } => expected_value.as_str(),
                _ => None,
            })
            .collect();
        if let Some(words) = words {
            findings.push(not_one_of(Place::value(self.file, at.clone()), value, &words));
            return;
        }
        let fitting = context
            .iter()
            .filter(|errors| !errors.iter().any(mismatch))
            .min_by_key(|errors| errors.len());
        if let Some(errors) = fitting {
            for error in errors {
                self.push(error, findings);
            }
            return;
        }
        let kinds: Vec<String> = context
            .iter()
            .flatten()
            .filter_map(|error| match error.kind() {
                ValidationErrorKind::Type { kind } if is_here(error) => Some(expected(kind)),
                _ => None,
            })
            .flatten()
            .collect();
        findings.push(self.wrong_type(Place::value(self.file, at.clone()), value, &kinds));
    }

    fn wrong_type(&self, place: Place, value: &Value, expected: &[String]) -> Finding {
        let wants_text = expected.iter().any(|kind| kind == "string");
        match value {
            Value::Number(number) if number.is_f64() && wants_text => {
                Finding::new("bare-float", place).arg("value", plain(value))
            }
            Value::Number(_) | Value::Bool(_) if wants_text => {
                Finding::new("not-quoted", place).arg("value", plain(value))
            }
            _ => {
                let mut expected = expected.to_vec();
                expected.sort();
                expected.dedup();
                Finding::new("wrong-type", place)
                    .arg("expected", expected.join(", "))
                    .arg("found", kind_of(value))
            }
        }
    }

    /// The name of the finding for a text that is not of a format.
    fn finding_of(&self, format: &str) -> &'static str {
        let known = self.formats.iter().find(|known| known.name == format);
        known.map_or("wrong-format", |known| known.finding)
    }

    /// The value of a keyword beside the one that failed, in the same schema.
    fn beside(&self, error: &ValidationError<'_>, keyword: &str) -> Option<&Value> {
        let path = error.schema_path().as_str();
        let (parent, _) = path.rsplit_once('/')?;
        self.schema.pointer(&format!("{parent}/{keyword}"))
    }
}

fn not_one_of(place: Place, value: &Value, options: &[&str]) -> Finding {
    let typed = plain(value);
    Finding::new("not-one-of", place)
        .arg("value", &typed)
        .arg("options", options.join(", "))
        .did_you_mean(&typed, options.iter().copied())
}

fn expected(kind: &TypeKind) -> Vec<String> {
    match kind {
        TypeKind::Single(kind) => vec![kind.to_string()],
        TypeKind::Multiple(kinds) => kinds.iter().map(|kind| kind.to_string()).collect(),
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
