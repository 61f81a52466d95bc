//! Names of things: ids of records, slugs inside a record, addresses of both.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use super::{Unreadable, written_as_string};

/// A slug: lower-case ASCII letters, digits and single hyphens between them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Box<str>);

impl Id {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Characters that an id may have: it becomes part of file names.
const LONGEST: usize = 100;

impl FromStr for Id {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let plain = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if text.len() <= LONGEST && text.split('-').all(plain) {
            Ok(Self(text.into()))
        } else {
            Err(Unreadable)
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

written_as_string!(Id, "id", "an id: lower-case letters, digits and hyphens");

/// The address of something inside a record: `record/slug`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// Id of the record.
    pub record: Id,
    /// Slug within the record.
    pub part: Id,
}

impl FromStr for Address {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let (record, part) = text.split_once('/').ok_or(Unreadable)?;
        Ok(Self { record: record.parse()?, part: part.parse()? })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.record, self.part)
    }
}

written_as_string!(Address, "address", "an address: the id of a record, a slash and a slug in it");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain() {
        for good in ["a", "festival-2023", "102"] {
            assert!(good.parse::<Id>().is_ok(), "{good}");
        }
        for bad in ["", "-", "a--b", "a-", "Á", "a_b", "a b", "a/b"] {
            assert!(bad.parse::<Id>().is_err(), "{bad}");
        }
        assert!("a/b".parse::<Address>().is_ok());
        assert!("a/b/c".parse::<Address>().is_err());
    }
}
