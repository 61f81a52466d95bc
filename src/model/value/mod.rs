//! Values that parse themselves and own what can be wrong with them.
//!
//! Each reads from the one YAML form it has, and its JSON Schema names the same form, so that an
//! editor and the tool agree.

mod checksum;
mod code;
mod colour;
mod date;
mod number;
mod part;
mod slug;
mod text;

use crate::yaml::Format;

pub use checksum::{Pixels, Sha256, Sha512};
pub use code::{Currency, Language, SdgTarget};
pub use colour::Colour;
pub use date::{Day, Edtf, Mark, Period, Point, Precise, upside_down};
pub use number::Quantity;
pub use part::Part;
pub use slug::{Address, Id};
pub use text::{Prose, Text};

/// Gives a value type that is written as one YAML string its reading, its writing and its schema.
macro_rules! written_as_string {
    ($type:ty, $format:literal, $description:literal) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl serde::de::Visitor<'_> for Visitor {
                    type Value = $type;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($description)
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$type, E> {
                        text.parse().map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
                    }
                }
                source.deserialize_any(Visitor)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
                sink.collect_str(self)
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "format": $format,
                    "description": $description,
                })
            }
        }
    };
}
pub(crate) use written_as_string;

/// A text that cannot be read as the value it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

/// The formats that the schemas of this module name.
pub const FORMATS: &[Format] = &[
    format("id", |text| text.parse::<Id>().is_ok(), "not-an-id"),
    format("address", |text| text.parse::<Address>().is_ok(), "not-an-address"),
    format("part", |text| text.parse::<Part>().is_ok(), "not-an-id"),
    format("language", |text| text.parse::<Language>().is_ok(), "not-a-language"),
    format("day", |text| text.parse::<Day>().is_ok(), "not-a-day"),
    format("edtf", |text| text.parse::<Edtf>().is_ok(), "not-a-date"),
    format("period", |text| text.parse::<Period>().is_ok(), "not-a-period"),
    format("currency", |text| text.parse::<Currency>().is_ok(), "not-a-currency"),
    format("sdg-target", |text| text.parse::<SdgTarget>().is_ok(), "not-an-sdg-target"),
    format("colour", |text| text.parse::<Colour>().is_ok(), "not-a-colour"),
    format("decimal", |text| text.parse::<Quantity>().is_ok(), "not-a-decimal"),
    format("sha256", |text| text.parse::<Sha256>().is_ok(), "not-a-checksum"),
    format("sha512", |text| text.parse::<Sha512>().is_ok(), "not-a-checksum"),
    format("pixels", |text| text.parse::<Pixels>().is_ok(), "not-pixels"),
    format("text", |text| !text.trim().is_empty(), "empty-text"),
];

const fn format(name: &'static str, test: fn(&str) -> bool, finding: &'static str) -> Format {
    Format { name, test, finding }
}
