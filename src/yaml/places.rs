//! The place of every key and value of a file.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::scan::{ByteIndex, DEEPEST};
use crate::diag::Pointer;

/// Where one value stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Bytes of the key in front of it, in a mapping.
    pub key: Option<Range<usize>>,
    /// Bytes of the value.
    pub value: Range<usize>,
    /// The value as read, where it is a scalar.
    pub scalar: Option<String>,
}

/// The places of one file, by JSON pointer.
#[derive(Debug, Clone, Default)]
pub struct Places {
    positions: BTreeMap<Pointer, Position>,
}

impl Places {
    /// Reads the places of a text, up to where it stops being YAML.
    pub fn of(text: &str) -> Self {
        let mut places = Self::default();
        let bytes = ByteIndex::new(text);
        let mut open: Vec<Open> = Vec::new();
        for event in Parser::new_from_str(text) {
            let Ok((event, span)) = event else { break };
            let range = bytes.range(span);
            if open.len() > DEEPEST {
                // Refused for its depth; nothing below is asked for.
                break;
            }
            match event {
                Event::Scalar(value, style, ..) => {
                    let range = without_comment(text, range, style);
                    if let Some(Open { keys: Some(slot), .. }) = open.last_mut()
                        && slot.is_none()
                    {
                        *slot = Some((value.into_owned(), range));
                        continue;
                    }
                    places.put(&mut open, range, Some(value.into_owned()));
                }
                Event::Alias(_) => {
                    places.put(&mut open, range, None);
                }
                Event::SequenceStart(..) => {
                    let pointer = places.put(&mut open, range, None);
                    open.push(Open { pointer, keys: None, next: 0 });
                }
                Event::MappingStart(..) => {
                    let pointer = places.put(&mut open, range, None);
                    open.push(Open { pointer, keys: Some(None), next: 0 });
                }
                Event::SequenceEnd | Event::MappingEnd => {
                    if let Some(closed) = open.pop()
                        && let Some(position) = places.positions.get_mut(&closed.pointer)
                    {
                        position.value.end = range.end.max(position.value.end);
                        let body = &text[position.value.clone()];
                        position.value.end = position.value.start + body.trim_end().len();
                    }
                }
                _ => {}
            }
        }
        places
    }

    /// The position behind a pointer.
    pub fn get(&self, pointer: &Pointer) -> Option<&Position> {
        self.positions.get(pointer)
    }

    /// The position behind a pointer or behind the nearest one above it that stands in the file.
    pub fn nearest(&self, pointer: &Pointer) -> Option<&Position> {
        let mut at = pointer.clone();
        loop {
            if let Some(position) = self.positions.get(&at) {
                return Some(position);
            }
            if at == Pointer::root() {
                return None;
            }
            at = at.parent();
        }
    }

    fn put(&mut self, open: &mut [Open], range: Range<usize>, scalar: Option<String>) -> Pointer {
        let (pointer, key) = match open.last_mut() {
            None => (Pointer::root(), None),
            Some(level) => level.step(),
        };
        self.positions.insert(pointer.clone(), Position { key, value: range, scalar });
        pointer
    }
}

/// The bytes of a scalar without the white space and the comment that the parser counts to a text
/// in quotes.
fn without_comment(text: &str, range: Range<usize>, style: ScalarStyle) -> Range<usize> {
    let is_double = style == ScalarStyle::DoubleQuoted;
    let quote = match style {
        ScalarStyle::DoubleQuoted => '"',
        ScalarStyle::SingleQuoted => '\'',
        _ => return range,
    };
    let Some(start) = text[range.clone()].find(quote).map(|at| range.start + at + 1) else {
        return range;
    };
    let mut characters = text[start..range.end].char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let is_doubled = !is_double && characters.peek().is_some_and(|(_, next)| *next == quote);
        if (is_double && character == '\\') || (character == quote && is_doubled) {
            characters.next();
        } else if character == quote {
            return range.start..start + at + 1;
        }
    }
    range
}

/// A mapping or sequence that has begun.
struct Open {
    pointer: Pointer,
    /// In a mapping, the key that waits for its value.
    keys: Option<Option<(String, Range<usize>)>>,
    next: usize,
}

impl Open {
    fn step(&mut self) -> (Pointer, Option<Range<usize>>) {
        match &mut self.keys {
            Some(slot) => match slot.take() {
                Some((key, range)) => (self.pointer.at(key), Some(range)),
                None => {
                    // A key that is itself a collection; `scan` refuses it, its place is its parent's.
                    *slot = Some((String::new(), 0..0));
                    (self.pointer.at("?"), None)
                }
            },
            None => {
                self.next += 1;
                (self.pointer.at(self.next - 1), None)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_and_value_has_its_place() {
        let text = "tên: Hà Nội\nfigures:\n  visits:\n    value: 3\nlist: [a, {b: c}]\n";
        let places = Places::of(text);
        let show = |pointer: &str| {
            let position = places.get(&Pointer::parse(pointer)).expect("it is there");
            (position.key.clone().map(|range| &text[range]), &text[position.value.clone()])
        };
        assert_eq!(show("/tên"), (Some("tên"), "Hà Nội"));
        assert_eq!(show("/figures/visits/value"), (Some("value"), "3"));
        assert_eq!(show("/figures/visits"), (Some("visits"), "value: 3"));
        assert_eq!(show("/list/1/b"), (Some("b"), "c"));
        assert_eq!(show("/list/0"), (None, "a"));
    }

    #[test]
    fn a_comment_is_no_part_of_a_text_in_quotes() {
        for written in [r#""a \" b""#, "'it''s'", "\"\"", "\"one\n  two\"", "\"# no comment\""] {
            let text = format!("key: {written}   # a \"comment\", isn't it\nb: 1\n");
            let places = Places::of(&text);
            let position = places.get(&Pointer::parse("/key")).expect("it is there");
            assert_eq!(&text[position.value.clone()], written);
        }
    }
}
