//! Every text of the ledger with its place, for the rules that read texts.

use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value};

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

/// What stands in the documents.
#[derive(Debug, Default)]
pub struct Texts<'a> {
    /// Every string.
    pub all: Vec<TextAt<'a>>,
    /// Every map of languages.
    pub by_language: Vec<MapAt<'a>>,
}

/// A map of languages in the ledger.
#[derive(Debug)]
pub struct MapAt<'a> {
    /// The file it stands in.
    pub file: &'a str,
    /// Where in the file.
    pub pointer: Pointer,
    /// The languages that it has.
    pub languages: Vec<Language>,
}

/// Everything that the rules on texts read, in the order of the documents.
pub fn texts<'a>(documents: &'a [(&'a str, Value)]) -> Texts<'a> {
    let read = |(file, document): &'a (&'a str, Value)| {
        let mut texts = Texts::default();
        texts.walk(file, &Pointer::root(), None, document);
        texts
    };
    documents.par_iter().map(read).reduce(Texts::default, |mut all, more| {
        all.all.extend(more.all);
        all.by_language.extend(more.by_language);
        all
    })
}

impl<'a> Texts<'a> {
    fn walk(
        &mut self,
        file: &'a str,
        pointer: &Pointer,
        language: Option<Language>,
        value: &'a Value,
    ) {
        match value {
            Value::String(text) => {
                self.all.push(TextAt { file, pointer: pointer.clone(), language, text });
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.walk(file, &pointer.at(index), None, item);
                }
            }
            Value::Object(fields) => {
                let languages = languages_of(fields);
                for (index, (key, field)) in fields.iter().enumerate() {
                    let language = languages.as_ref().map(|all| all[index].clone());
                    self.walk(file, &pointer.at(key), language, field);
                }
                if let Some(languages) = languages {
                    let pointer = pointer.clone();
                    self.by_language.push(MapAt { file, pointer, languages });
                }
            }
            _ => {}
        }
    }
}

/// The languages of a map of languages; none where it is another map.
fn languages_of(fields: &Map<String, Value>) -> Option<Vec<Language>> {
    if fields.is_empty() || !fields.values().all(Value::is_string) {
        return None;
    }
    fields.keys().map(|key| key.parse().ok()).collect()
}
