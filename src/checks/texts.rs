//! Every text of the ledger with its place, for the rules that read texts.

use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::diag::Pointer;
use crate::model::value::Language;
use crate::model::{Ledger, every_shelf};

/// The files of a ledger as plain data.
pub struct Documents<'a>(Vec<(&'a str, Value)>);

/// A string or a map of languages in a file.
pub struct TextAt<'a> {
    /// The file it stands in.
    pub file: &'a str,
    /// Where in the file.
    path: &'a Path<'a>,
    /// What it is.
    pub what: Found<'a>,
}

/// What a rule on texts looks at.
pub enum Found<'a> {
    /// A string that is the same in every language, or no text at all.
    Plain(&'a str),
    /// A string in one language.
    InLanguage(&'a str),
    /// A map of languages, by its keys.
    ByLanguage(Vec<&'a str>),
}

/// The way from the root of a document to a value, as long as it is being looked at.
struct Path<'a> {
    up: Option<(&'a Path<'a>, Step<'a>)>,
}

enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl TextAt<'_> {
    /// The pointer to it: made only for what is found wrong.
    pub fn pointer(&self) -> Pointer {
        self.path.pointer()
    }
}

impl Path<'_> {
    fn pointer(&self) -> Pointer {
        match &self.up {
            None => Pointer::root(),
            Some((up, Step::Key(key))) => up.pointer().at(key),
            Some((up, Step::Index(index))) => up.pointer().at(index),
        }
    }
}

impl<'a> Documents<'a> {
    /// The files of a ledger.
    pub fn of(ledger: &'a Ledger) -> Self {
        let mut files: Vec<(&str, &(dyn Plain + Sync))> =
            vec![("report-data/city.yaml", &ledger.city)];
        for folder in ledger.cycles.values() {
            files.push((&folder.cycle.file, &folder.cycle.value));
            for section in folder.sections.values() {
                files.push((&section.file, &section.value));
            }
        }
        macro_rules! collect {
            ($($shelf:ident $kind:ident),*) => {
                $(for entry in ledger.$shelf.values() {
                    files.push((&entry.file, &entry.value));
                })*
            };
        }
        every_shelf!(collect);
        Self(files.into_par_iter().map(|(file, value)| (file, value.plain())).collect())
    }

    /// Calls a rule for every string and every map of languages, and gathers what it finds.
    pub fn each<T: Send>(&self, rule: impl Fn(&TextAt<'_>, &mut Vec<T>) + Sync) -> Vec<T> {
        let look = |(file, document): &(&str, Value)| {
            let mut found = Vec::new();
            walk(file, &Path { up: None }, document, &mut |text| rule(text, &mut found));
            found
        };
        self.0.par_iter().flat_map_iter(look).collect()
    }

    /// Every string.
    pub fn strings(&self) -> impl Iterator<Item = &str> {
        let mut open: Vec<&Value> = self.0.iter().map(|(_, document)| document).collect();
        std::iter::from_fn(move || {
            loop {
                match open.pop()? {
                    Value::String(text) => return Some(text.as_str()),
                    Value::Array(items) => open.extend(items),
                    Value::Object(fields) => open.extend(fields.values()),
                    _ => {}
                }
            }
        })
    }
}

/// Anything that can be seen as plain data.
trait Plain {
    fn plain(&self) -> Value;
}

impl<T: Serialize> Plain for T {
    fn plain(&self) -> Value {
        serde_json::to_value(self).expect("a record is plain data")
    }
}

fn walk(file: &str, path: &Path<'_>, value: &Value, rule: &mut dyn FnMut(&TextAt<'_>)) {
    match value {
        Value::String(text) => rule(&TextAt { file, path, what: Found::Plain(text) }),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(file, &Path { up: Some((path, Step::Index(index))) }, item, rule);
            }
        }
        Value::Object(fields) => {
            let by_language = is_by_language(fields);
            if by_language {
                let languages = fields.keys().map(String::as_str).collect();
                rule(&TextAt { file, path, what: Found::ByLanguage(languages) });
            }
            for (key, field) in fields {
                let path = Path { up: Some((path, Step::Key(key))) };
                match field.as_str().filter(|_| by_language) {
                    Some(text) => {
                        rule(&TextAt { file, path: &path, what: Found::InLanguage(text) });
                    }
                    None => walk(file, &path, field, rule),
                }
            }
        }
        _ => {}
    }
}

/// Whether a map is a map of languages.
fn is_by_language(fields: &Map<String, Value>) -> bool {
    !fields.is_empty()
        && fields.values().all(Value::is_string)
        && fields.keys().all(|key| key.parse::<Language>().is_ok())
}
