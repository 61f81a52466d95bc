//! The words of a language: what templates print beside the city's own texts, and how numbers,
//! amounts and dates are phrased.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::diag::Failure;
use crate::model::value::Id;

/// A label file, `templates/labels/<language>.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// The language's own name.
    pub language: String,
    /// The locale for numbers and dates, such as `en-GB`.
    pub locale: String,
    /// The words by their key. `{name}` is replaced by a value.
    pub words: IndexMap<Id, String>,
}

impl Labels {
    /// A word.
    ///
    /// # Errors
    /// The file of the language lacks it.
    pub fn get(&self, key: &str) -> Result<&str, Failure> {
        self.words.get(key).map(String::as_str).ok_or_else(|| {
            Failure::template(
                format!("templates/labels ({})", self.language),
                format!("no word for `{key}`"),
            )
        })
    }

    /// A word, where the file has it.
    pub fn find(&self, key: &str) -> Option<&str> {
        self.words.get(key).map(String::as_str)
    }

    /// A phrase with its values filled in.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> Result<String, Failure> {
        let mut phrase = self.get(key)?.to_owned();
        for (name, value) in values {
            phrase = phrase.replace(&format!("{{{name}}}"), value);
        }
        Ok(phrase)
    }
}
