//! Exact numbers.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Unreadable;

/// An exact number: a YAML integer, or a decimal in quotes (`"3.70"` keeps its last digit).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(Decimal);

impl Quantity {
    /// The number.
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

impl FromStr for Quantity {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(fraction) || (whole.len() > 1 && whole.starts_with('0')) {
            return Err(Unreadable);
        }
        Decimal::from_str_exact(text).map(Self).map_err(|_| Unreadable)
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        struct NumberVisitor;
        impl Visitor<'_> for NumberVisitor {
            type Value = Quantity;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an integer, or a decimal in quotes")
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Quantity, E> {
                Ok(Quantity(number.into()))
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Quantity, E> {
                Ok(Quantity(number.into()))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Quantity, E> {
                text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
            }
        }
        source.deserialize_any(NumberVisitor)
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        match i64::try_from(self.0) {
            Ok(whole) if self.0.scale() == 0 => sink.serialize_i64(whole),
            _ => sink.collect_str(self),
        }
    }
}

impl JsonSchema for Quantity {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Quantity".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "anyOf": [{ "type": "integer" }, { "type": "string", "format": "decimal" }],
            "description": "an integer, or a decimal in quotes such as \"3.70\"",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        let read = |yaml: &str| serde_yaml::from_str::<Quantity>(yaml).map(|n| n.to_string()).ok();
        assert_eq!(read("600000").as_deref(), Some("600000"));
        assert_eq!(read("\"3.70\"").as_deref(), Some("3.70"));
        for bad in ["3.70", "\"1,000\"", "\".5\"", "\"1.\"", "\"1e3\"", "true", "\"007\""] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
