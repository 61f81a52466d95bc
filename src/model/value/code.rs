//! Codes of outside standards.

use std::fmt;
use std::str::FromStr;

use iso_currency::Currency as Iso4217;

use super::{Unreadable, written_as_string};

/// A language, as a BCP 47 tag such as `en`, `vi` or `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Box<str>);

impl Language {
    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.0.split('-').next(), Some("ar" | "fa" | "he" | "ps" | "ur" | "yi"))
    }
}

impl FromStr for Language {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        // Nearly all tags are two or three letters; any such are a tag of their own.
        let short = matches!(text.len(), 2 | 3) && text.bytes().all(|b| b.is_ascii_lowercase());
        if short && text != "und" {
            return Ok(Self(text.into()));
        }
        let tag: unic_langid::LanguageIdentifier = text.parse().map_err(|_| Unreadable)?;
        let known = tag.to_string();
        let canonical = known == text && (2..=3).contains(&tag.language.as_str().len());
        if canonical && text != "und" { Ok(Self(text.into())) } else { Err(Unreadable) }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

written_as_string!(Language, "language", "a language tag such as en, fr or vi (BCP 47)");

/// A currency of ISO 4217, such as `VND`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency(Iso4217);

impl Currency {
    /// Decimals of its smallest unit: 2 for EUR, 0 for VND; none where ISO 4217 gives none.
    pub fn decimals(self) -> Option<u32> {
        self.0.exponent().map(u32::from)
    }
}

impl FromStr for Currency {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        Iso4217::from_code(text).map(Self).ok_or(Unreadable)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code())
    }
}

written_as_string!(Currency, "currency", "a currency code such as EUR or VND (ISO 4217)");

/// A target of the Sustainable Development Goals, such as `11.4` or `17.a`
/// (A/RES/70/1, 169 targets).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SdgTarget {
    goal: u8,
    target: Target,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Number(u8),
    Letter(u8),
}

/// Numbered and lettered targets of each goal.
const TARGETS: [(u8, u8); 17] = [
    (5, 2),
    (5, 3),
    (9, 4),
    (7, 3),
    (6, 3),
    (6, 2),
    (3, 2),
    (10, 2),
    (5, 3),
    (7, 3),
    (7, 3),
    (8, 3),
    (3, 2),
    (7, 3),
    (9, 3),
    (10, 2),
    (19, 0),
];

impl SdgTarget {
    /// The goal that the target belongs to, 1 to 17.
    pub fn goal(self) -> u8 {
        self.goal
    }
}

impl FromStr for SdgTarget {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let (goal, target) = text.split_once('.').ok_or(Unreadable)?;
        let goal: u8 = goal.parse().map_err(|_| Unreadable)?;
        let (numbers, letters) =
            *TARGETS.get(usize::from(goal).wrapping_sub(1)).ok_or(Unreadable)?;
        let target = match target.as_bytes() {
            [letter @ b'a'..=b'z'] if letter - b'a' < letters => Target::Letter(*letter),
            _ => match target.parse::<u8>() {
                Ok(number) if (1..=numbers).contains(&number) => Target::Number(number),
                _ => return Err(Unreadable),
            },
        };
        let value = Self { goal, target };
        if value.to_string() == text { Ok(value) } else { Err(Unreadable) }
    }
}

impl fmt::Display for SdgTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.target {
            Target::Number(number) => write!(f, "{}.{number}", self.goal),
            Target::Letter(letter) => write!(f, "{}.{}", self.goal, char::from(letter)),
        }
    }
}

written_as_string!(
    SdgTarget,
    "sdg-target",
    "a target of the Sustainable Development Goals in quotes, such as \"11.4\""
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_169_targets() {
        let all: u32 = TARGETS.iter().map(|(n, l)| u32::from(*n) + u32::from(*l)).sum();
        assert_eq!(all, 169);
        for good in ["1.1", "17.19", "17.10", "8.a", "11.c"] {
            assert!(good.parse::<SdgTarget>().is_ok(), "{good}");
        }
        for bad in ["17.20", "17.a", "0.1", "18.1", "1", "8.01", "11.d"] {
            assert!(bad.parse::<SdgTarget>().is_err(), "{bad}");
        }
    }

    #[test]
    fn codes_are_those_of_the_standards() {
        assert!("VND".parse::<Currency>().is_ok());
        assert!("DONG".parse::<Currency>().is_err());
        assert!("vi".parse::<Language>().is_ok());
        assert!("english".parse::<Language>().is_err());
        assert!("EN".parse::<Language>().is_err());
    }
}
