//! Figures: numbers with all that makes them honest.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::value::{Address, Currency, Edtf, Id, Prose, Quantity, Text};

/// The figures of a record by their slug; `record/slug` is a figure's address.
pub type Figures = IndexMap<Id, Figure>;

/// A number that a record states.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The number: an integer, or a decimal in quotes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Quantity>,
    /// Lower end of a range, instead of `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Quantity>,
    /// Upper end of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Quantity>,
    /// What is counted, as it reads after the number. Exactly one of `unit`, `currency` and
    /// `indicator` is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Text>,
    /// The currency of an amount of money (ISO 4217).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// The indicator that the figure measures; its unit is the figure's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicator: Option<Id>,
    /// The number is in thousands, millions and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<Scale>,
    /// The number is for each year, month or day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per: Option<Per>,
    /// How exact the number is; exact where nothing is said.
    #[serde(default, skip_serializing_if = "Qualifier::is_exact")]
    pub qualifier: Qualifier,
    /// Whether it happened, was planned, or is a target.
    pub basis: Basis,
    /// What exactly was counted, and where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Text>,
    /// The date that the figure is of, where it is not the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Edtf>,
    /// Who counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted_by: Option<Id>,
    /// How sure the figure is, where it is not as sure as the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// The media that prove it, where they are not the record's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
    /// The figures that this one is the sum of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sum_of: Vec<Address>,
    /// Why this value was taken and not a rival.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Prose>,
    /// What other sources say of the same scope.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rivals: Vec<Rival>,
}

impl Figure {
    /// Whether another source says otherwise.
    pub fn is_disputed(&self) -> bool {
        !self.rivals.is_empty()
    }
}

/// The value that another source gives for the same scope.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rival {
    /// The number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Quantity>,
    /// Lower end of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Quantity>,
    /// Upper end of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Quantity>,
    /// The number is in thousands, millions and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<Scale>,
    /// How exact the number is.
    #[serde(default, skip_serializing_if = "Qualifier::is_exact")]
    pub qualifier: Qualifier,
    /// What exactly was counted, where the source says so. A rival counts the same as the figure;
    /// what counts something else is a figure of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Text>,
    /// The media that say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
    /// Who says so, and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
}

/// A short scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// 10³
    Thousand,
    /// 10⁶
    Million,
    /// 10⁹
    Billion,
    /// 10¹²
    Trillion,
}

impl Scale {
    /// The key of its word in a label file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Thousand => "thousand",
            Self::Million => "million",
            Self::Billion => "billion",
            Self::Trillion => "trillion",
        }
    }

    /// The power of ten.
    pub fn power(self) -> u32 {
        match self {
            Self::Thousand => 3,
            Self::Million => 6,
            Self::Billion => 9,
            Self::Trillion => 12,
        }
    }
}

/// A stretch of time that a number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
}

impl Per {
    /// The key of its word in a label file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// How exact a number is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Qualifier {
    /// Counted.
    #[default]
    Exact,
    /// About so many.
    About,
    /// More than so many.
    Over,
    /// Nearly so many.
    Nearly,
    /// At most so many.
    UpTo,
    /// Thousands, without a number.
    Thousands,
}

impl Qualifier {
    fn is_exact(&self) -> bool {
        *self == Self::Exact
    }

    /// The key of its phrase in a label file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::Over => "over",
            Self::Nearly => "nearly",
            Self::UpTo => "up-to",
            Self::Thousands => "thousands",
        }
    }
}

/// What a number rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// It happened, and somebody says so.
    Reported,
    /// It was announced or budgeted.
    Planned,
    /// Somebody committed to it.
    Target,
}

impl Basis {
    /// The key of its word in a label file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Planned => "planned",
            Self::Target => "target",
        }
    }
}

/// How sure a record or a figure is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// One weak source, reprinted or contradicted.
    Low,
    /// One sound source.
    Medium,
    /// Two independent sources or an official text.
    High,
}

impl Certainty {
    /// The key of its word in a label file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}
