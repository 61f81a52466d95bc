//! The name of a part of the ledger: what one file says.

use std::fmt;
use std::str::FromStr;

use super::{Id, Unreadable, written_as_string};

/// A part of the ledger that can be reviewed by itself: what one file says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// `city.yaml`
    City,
    /// The settings of a cycle.
    Cycle(Id),
    /// The text of a section of a cycle: the cycle and the section.
    Section(Id, Id),
    /// A record.
    Record(Id),
}

const CITY: &str = "city";
const CYCLE: &str = "cycle";

impl FromStr for Part {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        Ok(match text.split_once('/') {
            None if text == CITY => Self::City,
            None => Self::Record(text.parse()?),
            Some((cycle, CYCLE)) => Self::Cycle(cycle.parse()?),
            Some((cycle, section)) => Self::Section(cycle.parse()?, section.parse()?),
        })
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::City => f.write_str(CITY),
            Self::Cycle(cycle) => write!(f, "{cycle}/{CYCLE}"),
            Self::Section(cycle, section) => write!(f, "{cycle}/{section}"),
            Self::Record(id) => id.fmt(f),
        }
    }
}

written_as_string!(Part, "part", "the id of a record, `city`, or a cycle and a part of it");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_have_one_name() {
        for name in ["city", "a-1", "2019-2023/cycle", "2019-2023/executive-summary"] {
            assert_eq!(name.parse::<Part>().map(|part| part.to_string()).as_deref(), Ok(name));
        }
        for bad in ["", "A", "a/b/c", "/cycle", "a/", "cycle/"] {
            assert!(bad.parse::<Part>().is_err(), "{bad}");
        }
    }
}
