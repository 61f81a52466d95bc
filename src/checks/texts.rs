//! Every text of the ledger with its place, for the rules that read texts.

use serde::Serialize;
use serde_json::Value;

use crate::diag::Pointer;
use crate::model::value::Language;
use crate::model::{Ledger, every_shelf};

/// A text in the ledger.
#[derive(Debug, Clone)]
pub struct TextAt<'a> {
    /// The file it stands in.
    pub file: &'a str,
    /// Where in the file.
    pub pointer: Pointer,
    /// Its language, where it stands in a map of languages.
    pub language: Option<Language>,
    /// The text.
    pub text: &'a str,
}

/// Every file of the ledger as plain data.
pub fn documents(ledger: &Ledger) -> Vec<(&str, Value)> {
    let mut documents = vec![("report-data/city.yaml", plain(&ledger.city))];
    for folder in ledger.cycles.values() {
        documents.push((&folder.cycle.file, plain(&folder.cycle.value)));
        for section in folder.sections.values() {
            documents.push((&section.file, plain(&section.value)));
        }
    }
    macro_rules! collect {
        ($($shelf:ident $kind:ident),*) => {
            $(for entry in ledger.$shelf.values() {
                documents.push((&entry.file, plain(&entry.value)));
            })*
        };
    }
    every_shelf!(collect);
    documents
}

fn plain(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a record is plain data")
}

/// Every string of the documents.
pub fn texts<'a>(documents: &'a [(&'a str, Value)]) -> Vec<TextAt<'a>> {
    let mut texts = Vec::new();
    for (file, document) in documents {
        walk(file, &Pointer::root(), None, document, &mut texts);
    }
    texts
}

fn walk<'a>(
    file: &'a str,
    pointer: &Pointer,
    language: Option<Language>,
    value: &'a Value,
    texts: &mut Vec<TextAt<'a>>,
) {
    match value {
        Value::String(text) => {
            texts.push(TextAt { file, pointer: pointer.clone(), language, text });
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(file, &pointer.at(index), None, item, texts);
            }
        }
        Value::Object(fields) => {
            let by_language = is_by_language(value);
            for (key, field) in fields {
                let language = if by_language { key.parse().ok() } else { None };
                walk(file, &pointer.at(key), language, field, texts);
            }
        }
        _ => {}
    }
}

/// Whether a value is a map of languages.
fn is_by_language(value: &Value) -> bool {
    let Value::Object(fields) = value else {
        return false;
    };
    !fields.is_empty()
        && fields.iter().all(|(key, text)| text.is_string() && key.parse::<Language>().is_ok())
}
