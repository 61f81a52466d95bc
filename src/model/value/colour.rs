//! Colours.

use std::fmt;
use std::str::FromStr;

use super::{Unreadable, written_as_string};

/// A colour, `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colour(String);

impl FromStr for Colour {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let digits = text.strip_prefix('#').ok_or(Unreadable)?;
        let plain = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if plain { Ok(Self(text.to_owned())) } else { Err(Unreadable) }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

written_as_string!(Colour, "colour", "a colour such as #1b4d5c");
