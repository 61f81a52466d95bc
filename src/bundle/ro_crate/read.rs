//! Reading a description entity by entity, each with its bytes.

use std::ops::Range;

use serde_json::{Deserializer, Map, Value};

/// An entity as it stands in the file.
pub struct Found {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it says.
    pub value: Map<String, Value>,
}

/// What is no description, and where that was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The byte.
    pub at: usize,
    /// The reader's word.
    pub cause: String,
}

impl Found {
    /// Its `@id`; empty where it has none.
    pub fn id(&self) -> &str {
        self.value.get("@id").and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether it has an id and a type, and each thing in it is a link: a description is flat.
    pub fn is_complete(&self) -> bool {
        let mut things = self.value.values().flat_map(many).filter(|value| value.is_object());
        !self.id().is_empty()
            && !self.texts("@type").is_empty()
            && things.all(|thing| link(thing).is_some())
    }

    /// Whether it is of a type.
    pub fn is(&self, kind: &str) -> bool {
        self.texts("@type").iter().any(|own| own == kind)
    }

    /// The texts of a property.
    pub fn texts(&self, property: &str) -> Vec<String> {
        self.values(property).iter().filter_map(|v| v.as_str()).map(str::to_owned).collect()
    }

    /// Every property with an id that it leads to.
    pub fn every_link(&self) -> impl Iterator<Item = (&str, &str)> {
        self.value.iter().flat_map(|(property, value)| {
            let values = many(value).iter();
            values.filter_map(move |value| Some((property.as_str(), link(value)?)))
        })
    }

    fn values(&self, property: &str) -> &[Value] {
        self.value.get(property).map(many).unwrap_or_default()
    }
}

fn many(value: &Value) -> &[Value] {
    match value {
        Value::Array(values) => values,
        one => std::slice::from_ref(one),
    }
}

fn link(value: &Value) -> Option<&str> {
    value.get("@id").and_then(Value::as_str)
}

/// The entities of a description, in order; ends after the first thing that cannot be read.
pub fn entities(bytes: &[u8]) -> Entities<'_> {
    Entities { bytes, at: 0, state: State::Begin }
}

/// See [`entities`].
pub struct Entities<'b> {
    bytes: &'b [u8],
    at: usize,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Begin,
    /// Between the keys of the document.
    Keys,
    /// Between the entities of `@graph`.
    Graph,
    Done,
}

impl Iterator for Entities<'_> {
    type Item = Result<Found, Unreadable>;

    fn next(&mut self) -> Option<Self::Item> {
        let found = self.step();
        if !matches!(found, Some(Ok(_))) {
            self.state = State::Done;
        }
        found
    }
}

impl Entities<'_> {
    fn step(&mut self) -> Option<Result<Found, Unreadable>> {
        loop {
            let moved = match self.state {
                State::Done => return None,
                State::Begin => self.sign(b'{').map(|()| self.state = State::Keys),
                State::Keys => self.key(),
                State::Graph => {
                    if !self.skip(b']') {
                        self.skip(b',');
                        return Some(self.entity());
                    }
                    self.state = State::Keys;
                    Ok(())
                }
            };
            if let Err(cause) = moved {
                return Some(Err(cause));
            }
        }
    }

    /// A key of the document; stands before the entities after the key `@graph`.
    fn key(&mut self) -> Result<(), Unreadable> {
        self.skip(b',');
        if self.skip(b'}') {
            self.blank();
            self.state = State::Done;
            return if self.at == self.bytes.len() { Ok(()) } else { self.wrong("trailing text") };
        }
        let (key, _) = self.value()?;
        self.sign(b':')?;
        if key == "@graph" {
            self.sign(b'[')?;
            self.state = State::Graph;
            return Ok(());
        }
        self.value().map(|_| ())
    }

    fn entity(&mut self) -> Result<Found, Unreadable> {
        match self.value()? {
            (Value::Object(value), range) => Ok(Found { range, value }),
            (_, range) => {
                self.at = range.start;
                self.wrong("an entity is an object")
            }
        }
    }

    fn value(&mut self) -> Result<(Value, Range<usize>), Unreadable> {
        self.blank();
        let start = self.at;
        let mut values = Deserializer::from_slice(&self.bytes[start..]).into_iter::<Value>();
        match values.next() {
            Some(Ok(value)) => {
                self.at = start + values.byte_offset();
                Ok((value, start..self.at))
            }
            Some(Err(cause)) => self.wrong(&cause.to_string()),
            None => self.wrong("the text ends early"),
        }
    }

    fn sign(&mut self, sign: u8) -> Result<(), Unreadable> {
        if self.skip(sign) {
            return Ok(());
        }
        self.wrong(&format!("expected `{}`", char::from(sign)))
    }

    fn skip(&mut self, sign: u8) -> bool {
        self.blank();
        let there = self.bytes.get(self.at) == Some(&sign);
        self.at += usize::from(there);
        there
    }

    fn blank(&mut self) {
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    fn wrong<T>(&self, cause: &str) -> Result<T, Unreadable> {
        Err(Unreadable { at: self.at.min(self.bytes.len()), cause: cause.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_come_with_their_bytes() {
        let text =
            br##" {"@context": ["a", {"b": "c"}], "@graph": [{"@id": "#a"}, {"@id": "#b"}]} "##;
        let found: Vec<Found> = entities(text).map(|e| e.expect("it is sound")).collect();
        assert_eq!(found.iter().map(Found::id).collect::<Vec<_>>(), ["#a", "#b"]);
        assert_eq!(&text[found[1].range.clone()], br##"{"@id": "#b"}"##);
    }

    #[test]
    fn what_is_no_description_is_said_once() {
        for text in ["", "[]", "{\"@graph\": [1]}", "{\"@graph\": [{}", "{} x", "{\"a\": {\"b\"}"] {
            let results: Vec<bool> = entities(text.as_bytes()).map(|e| e.is_err()).collect();
            assert_eq!(results.last(), Some(&true), "{text}");
            assert_eq!(results.iter().filter(|wrong| **wrong).count(), 1, "{text}");
        }
    }
}
