//! Every text of the ledger with its place, for the rules that read texts.

use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::diag::{Finding, Pointer};
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
    /// The map of languages that it stands in.
    beside: Option<&'a Map<String, Value>>,
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

#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> TextAt<'a> {
    /// The pointer to it: made only for what is found wrong.
    pub fn pointer(&self) -> Pointer {
        self.path.pointer()
    }

    /// The text in one language, with its language.
    pub fn in_language(&self) -> Option<(&'a str, &'a str)> {
        match (&self.what, &self.path.up) {
            (Found::InLanguage(text), Some((_, Step::Key(language)))) => Some((text, language)),
            _ => None,
        }
    }

    /// The same text in the other languages, with theirs.
    pub fn others(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let own = self.in_language().map(|(_, language)| language);
        let all = self.beside.into_iter().flatten();
        all.filter(move |(language, _)| Some(language.as_str()) != own)
            .filter_map(|(language, text)| Some((text.as_str()?, language.as_str())))
    }

    /// The key of the field that holds a map of languages.
    pub fn field(&self) -> Option<&'a str> {
        match self.path.up?.0.up? {
            (_, Step::Key(field)) => Some(field),
            (_, Step::Index(_)) => None,
        }
    }

    /// The first key on the way to it.
    pub fn top(&self) -> Option<&'a str> {
        let mut path = self.path;
        let mut top = None;
        while let Some((up, step)) = path.up {
            (path, top) = (up, Some(step));
        }
        match top? {
            Step::Key(key) => Some(key),
            Step::Index(_) => None,
        }
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
    pub fn each(&self, rule: impl Fn(&TextAt<'_>, &mut Vec<Finding>) + Sync) -> Vec<Finding> {
        let look = |(file, document): &(&str, Value)| {
            let mut findings = Vec::new();
            walk(file, &Path { up: None }, document, &mut |text| rule(text, &mut findings));
            findings
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
        Value::String(text) => rule(&TextAt { file, path, what: Found::Plain(text), beside: None }),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(file, &Path { up: Some((path, Step::Index(index))) }, item, rule);
            }
        }
        Value::Object(fields) => {
            let by_language = is_by_language(fields);
            if by_language {
                let languages = fields.keys().map(String::as_str).collect();
                let what = Found::ByLanguage(languages);
                rule(&TextAt { file, path, what, beside: None });
            }
            for (key, field) in fields {
                let path = Path { up: Some((path, Step::Key(key))) };
                match field.as_str().filter(|_| by_language) {
                    Some(text) => {
                        let what = Found::InLanguage(text);
                        rule(&TextAt { file, path: &path, what, beside: Some(fields) });
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
