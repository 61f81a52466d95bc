//! A second reading of YAML, from the events of `saphyr-parser` and the core schema of YAML 1.2
//! alone: the judge of what the tool reads with `serde_yaml`.

use mmr::yaml::{Format, Shape};
use saphyr_parser::{Event, Parser, ScalarStyle};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde_yaml::{Mapping, Number, Value};

/// Any value whatever, read through the door that records go through.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Free(pub Value);

impl JsonSchema for Free {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Free".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        true.into()
    }
}

impl Shape for Free {
    const FORMATS: &'static [Format] = &[];
}

/// The value of a text of one document without anchors, aliases and tags; none where it is more
/// than that, or no YAML. The end of the text ends its last line, as the suite has it.
pub fn value(text: &str) -> Option<Value> {
    let text = &format!("{text}{}", if text.ends_with('\n') { "" } else { "\n" });
    let mut open: Vec<Open> = Vec::new();
    let mut root = None;
    for event in Parser::new_from_str(text) {
        let made = match event.ok()?.0 {
            Event::Scalar(text, style, 0, None) => scalar(&text, style),
            Event::SequenceStart(0, None) => {
                open.push(Open::List(Vec::new()));
                continue;
            }
            Event::MappingStart(0, None) => {
                open.push(Open::Block(Mapping::new(), None));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop()? {
                Open::List(items) => Value::Sequence(items),
                Open::Block(entries, None) => Value::Mapping(entries),
                Open::Block(_, Some(_)) => return None,
            },
            Event::Scalar(..)
            | Event::SequenceStart(..)
            | Event::MappingStart(..)
            | Event::Alias(_) => return None,
            _ => continue,
        };
        match open.last_mut() {
            None if root.is_some() => return None,
            None => root = Some(made),
            Some(Open::List(items)) => items.push(made),
            Some(Open::Block(entries, key)) => match key.take() {
                None => *key = Some(made),
                Some(key) => {
                    if entries.insert(key, made).is_some() {
                        return None;
                    }
                }
            },
        }
    }
    root
}

enum Open {
    List(Vec<Value>),
    Block(Mapping, Option<Value>),
}

/// What a scalar means. Digits that begin with a zero are a text, as they are in YAML 1.2's JSON
/// schema: a postal code, no number.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::String(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_code = digits.len() > 1 && digits.starts_with('0');
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = match (is_code, text.starts_with('-')) {
            (true, _) => None,
            (false, true) => text.parse::<i64>().map(Number::from).ok(),
            (false, false) => digits.parse::<u64>().map(Number::from).ok(),
        };
        return number.map_or_else(|| Value::String(text.to_owned()), Value::Number);
    }
    match text.parse::<f64>() {
        Ok(float) if is_decimal(digits) && float.is_finite() => Value::Number(float.into()),
        _ => Value::String(text.to_owned()),
    }
}

/// `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_decimal(text: &str) -> bool {
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_exponent = |text: &str| {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        !digits.is_empty() && is_digits(digits)
    };
    mantissa.len() > mantissa.matches('.').count()
        && is_digits(whole)
        && is_digits(part)
        && exponent.is_none_or(is_exponent)
}
