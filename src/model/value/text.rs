//! Texts in several languages.

use std::borrow::Cow;
use std::fmt;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::Language;

/// A name or short text: one string that needs no translation, or a map of languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Text {
    /// The same in every language.
    Bare(String),
    /// One text a language, in the order of the file.
    Languages(IndexMap<Language, String>),
}

impl Text {
    /// The text in a language or else in the first language it has, with that language.
    pub fn best(&self, language: &Language) -> (&str, Option<&Language>) {
        match self {
            Self::Bare(text) => (text, None),
            Self::Languages(texts) => texts
                .get_key_value(language)
                .or_else(|| texts.first())
                .map_or(("", None), |(found, text)| (text.as_str(), Some(found))),
        }
    }

    /// Each text with its language, where it names one.
    pub fn each(&self) -> impl Iterator<Item = (Option<&Language>, &str)> {
        let (bare, languages) = match self {
            Self::Bare(text) => (Some((None, text.as_str())), None),
            Self::Languages(texts) => (None, Some(texts)),
        };
        let languages = languages.into_iter().flatten();
        bare.into_iter().chain(languages.map(|(found, text)| (Some(found), text.as_str())))
    }
}

/// Prose in CommonMark, always by language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Prose(IndexMap<Language, String>);

impl Prose {
    /// The prose in a language or else in the first language it has, with that language.
    pub fn best(&self, language: &Language) -> (&str, &Language) {
        let (found, text) = self
            .0
            .get_key_value(language)
            .or_else(|| self.0.first())
            .expect("prose has at least one language");
        (text, found)
    }

    /// Each prose with its language.
    pub fn each(&self) -> impl Iterator<Item = (&Language, &str)> {
        self.0.iter().map(|(language, text)| (language, text.as_str()))
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(Texts { bare: true })
    }
}

impl<'de> Deserialize<'de> for Prose {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        match source.deserialize_any(Texts { bare: false })? {
            Text::Languages(texts) => Ok(Self(texts)),
            Text::Bare(_) => Err(D::Error::custom("prose is a map of languages")),
        }
    }
}

struct Texts {
    bare: bool,
}

impl<'de> Visitor<'de> for Texts {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.bare { "a text or a map of languages" } else { "a map of languages" })
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
        if !self.bare {
            return Err(E::invalid_type(serde::de::Unexpected::Str(text), &self));
        }
        full(text).map(Text::Bare)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
        let mut texts = IndexMap::new();
        while let Some((language, text)) = map.next_entry::<Language, Full>()? {
            texts.insert(language, text.0);
        }
        if texts.is_empty() {
            return Err(A::Error::invalid_length(0, &"at least one language"));
        }
        Ok(Text::Languages(texts))
    }
}

/// A string that is more than white space.
struct Full(String);

impl<'de> Deserialize<'de> for Full {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        struct FullVisitor;
        impl Visitor<'_> for FullVisitor {
            type Value = Full;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Full, E> {
                full(text).map(Full)
            }
        }
        source.deserialize_any(FullVisitor)
    }
}

fn full<E: Error>(text: &str) -> Result<String, E> {
    if text.trim().is_empty() {
        return Err(E::custom("the text is empty"));
    }
    Ok(text.to_owned())
}

fn string() -> serde_json::Value {
    serde_json::json!({ "type": "string", "format": "text" })
}

fn languages() -> serde_json::Value {
    serde_json::json!({
        "type": "object",
        "propertyNames": { "format": "language" },
        "additionalProperties": string(),
        "minProperties": 1,
    })
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [string(), languages()] })
    }
}

impl JsonSchema for Prose {
    fn schema_name() -> Cow<'static, str> {
        "Prose".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        languages().try_into().expect("an object is a schema")
    }
}
