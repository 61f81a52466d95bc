//! What figures measure and how sure their numbers are, so that several can be compared.

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::model::Ledger;
use crate::model::figure::{Figure, Per, Qualifier};
use crate::model::value::{Currency, Edtf, Id, Text};

/// What a figure measures, as far as it decides whether figures may be added or compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// What kind of thing.
    pub kind: Kind,
    /// The stretch of time that it is for.
    pub per: Option<Per>,
}

/// A kind of thing that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Money of a currency.
    Money(Currency),
    /// Parts of a hundred.
    Share,
    /// A unit of length, area, weight or time, by its sign.
    Physical(&'static str),
    /// Things that are counted.
    Count,
}

/// Units of length, area, weight and time, each with the words that stand for it.
const PHYSICAL: [(&str, &[&str]); 12] = [
    ("m", &["m", "metres", "meters", "metre", "mètres", "mét"]),
    ("km", &["km", "kilometres", "kilometers", "kilomètres"]),
    ("m²", &["m²", "m2"]),
    ("km²", &["km²", "km2"]),
    ("ha", &["ha", "hectares", "hectare", "hecta", "héc-ta"]),
    ("kg", &["kg"]),
    ("t", &["tonnes", "tons", "tấn"]),
    ("h", &["hours", "hour", "heures", "giờ"]),
    ("d", &["days", "day", "jours", "ngày"]),
    ("w", &["weeks", "week", "semaines", "tuần"]),
    ("mo", &["months", "month", "mois", "tháng"]),
    ("y", &["years", "year", "ans", "années", "năm"]),
];

impl Measure {
    /// What a figure measures; none where it does not say so, or says it more than once.
    pub fn of(ledger: &Ledger, figure: &Figure) -> Option<Self> {
        let kind = match (figure.currency, unit(ledger, figure)) {
            (Some(currency), None) => Kind::Money(currency),
            (None, Some(unit)) => Kind::of(unit),
            _ => return None,
        };
        Some(Self { kind, per: figure.per })
    }
}

impl Kind {
    fn of(unit: &Text) -> Self {
        let first = |text: &'_ str| text.split_whitespace().next().unwrap_or("").to_lowercase();
        for (_, text) in unit.each() {
            let word = first(text);
            if word.starts_with('%') {
                return Self::Share;
            }
            if let Some((sign, _)) = PHYSICAL.iter().find(|(_, words)| words.contains(&&*word)) {
                return Self::Physical(sign);
            }
        }
        Self::Count
    }
}

/// What a figure counts: its own unit, or its indicator's.
pub fn unit<'a>(ledger: &'a Ledger, figure: &'a Figure) -> Option<&'a Text> {
    let indicator = figure.indicator.as_ref().and_then(|id| ledger.indicators.get(id));
    figure.unit.as_ref().or(indicator.map(|entry| &entry.value.unit))
}

/// The two texts of the first language in which one says something else than the other. Case and
/// white space do not count.
pub fn says_otherwise<'a>(one: &'a Text, other: &'a Text) -> Option<(&'a str, &'a str)> {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    one.each().find_map(|(language, text)| {
        let mut same = other
            .each()
            .filter(|(known, _)| *known == language || known.is_none() || language.is_none());
        let (_, beside) = same.next()?;
        (plain(text) != plain(beside)).then_some((text, beside))
    })
}

/// The numbers that a figure may mean; an end that is none is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The least.
    pub least: Option<Decimal>,
    /// The most.
    pub most: Option<Decimal>,
}

impl Span {
    /// The numbers that a figure may mean; none where it has no number, or one too large.
    ///
    /// "About" allows a tenth on either side and "nearly" a tenth below; "over" has no upper end.
    pub fn of(figure: &Figure) -> Option<Self> {
        let scale = figure.scale.map_or(0, |scale| scale.power());
        let factor = Decimal::from(10_i64.pow(scale));
        let scaled = |number: Decimal| number.checked_mul(factor);
        let (low, high) = match (figure.value, figure.min, figure.max) {
            (Some(value), None, None) => (value.decimal(), value.decimal()),
            (None, Some(min), Some(max)) => (min.decimal(), max.decimal()),
            _ => return None,
        };
        let (low, high) = (scaled(low)?, scaled(high)?);
        let tenth = |number: Decimal| number.abs() / Decimal::TEN;
        let (least, most) = match figure.qualifier {
            Qualifier::Exact => (Some(low), Some(high)),
            Qualifier::About => (Some(low - tenth(low)), Some(high + tenth(high))),
            Qualifier::Over => (Some(low), None),
            Qualifier::Nearly => (Some(low - tenth(low)), Some(high)),
            Qualifier::UpTo => (None, Some(high)),
            Qualifier::Thousands => return None,
        };
        Some(Self { least, most })
    }

    /// The numbers that the sum of two may mean.
    pub fn plus(self, other: Self) -> Option<Self> {
        let add = |a: Option<Decimal>, b: Option<Decimal>| match (a, b) {
            (Some(a), Some(b)) => a.checked_add(b).map(Some),
            _ => Some(None),
        };
        Some(Self { least: add(self.least, other.least)?, most: add(self.most, other.most)? })
    }

    /// Every number that it may mean is less than every number that the other may mean.
    pub fn is_below(self, other: Self) -> bool {
        matches!((self.most, other.least), (Some(most), Some(least)) if most < least)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.least, self.most) {
            (Some(least), Some(most)) if least == most => least.normalize().fmt(f),
            (Some(least), Some(most)) => write!(f, "{}–{}", least.normalize(), most.normalize()),
            (Some(least), None) => write!(f, "≥ {}", least.normalize()),
            (None, Some(most)) => write!(f, "≤ {}", most.normalize()),
            (None, None) => f.write_str("?"),
        }
    }
}

/// The date that a figure is of: its own, or its record's.
pub fn date<'a>(ledger: &'a Ledger, record: &Id, figure: &'a Figure) -> Option<&'a Edtf> {
    figure.as_of.as_ref().or_else(|| record_date(ledger, record))
}

/// The date of a record that holds figures. A plan's is the day it was adopted, which no figure
/// is of.
pub fn record_date<'a>(ledger: &'a Ledger, record: &Id) -> Option<&'a Edtf> {
    match ledger.told_by_id(record) {
        Some(entry) => entry.told.date,
        None => ledger.network.get(record)?.value.date.as_ref(),
    }
}

/// Whether a date ends before a day.
pub fn ends_before(date: &Edtf, day: NaiveDate) -> bool {
    date.bounds().1.is_some_and(|last| last < day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(yaml: &str) -> Figure {
        serde_yaml::from_str(&format!("{{basis: reported, {yaml}}}")).expect("a figure")
    }

    #[test]
    fn a_qualifier_widens_a_number() {
        let span = |yaml: &str| Span::of(&figure(yaml)).map(|span| span.to_string());
        assert_eq!(span("value: 100").as_deref(), Some("100"));
        assert_eq!(span("value: 100, qualifier: about").as_deref(), Some("90–110"));
        assert_eq!(span("value: 3, scale: million, qualifier: over").as_deref(), Some("≥ 3000000"));
        assert_eq!(span("min: 2, max: 4, qualifier: nearly").as_deref(), Some("1.8–4"));
        assert_eq!(span("qualifier: thousands"), None);
    }

    #[test]
    fn sums_and_order_are_decided_only_where_they_can_be() {
        let span = |yaml: &str| Span::of(&figure(yaml)).expect("a number");
        let parts = span("value: 48").plus(span("value: 50")).expect("a sum");
        let about = span("value: 100, qualifier: about");
        assert!(!parts.is_below(about) && !about.is_below(parts));
        assert!(parts.is_below(span("value: 100")));
        assert!(parts.is_below(span("value: 100, qualifier: over")));
        assert!(!span("value: 100, qualifier: over").is_below(span("value: 900")));
    }

    #[test]
    fn units_of_measure_are_told_from_things_that_are_counted() {
        let kind = |unit: &str| Kind::of(&Text::Bare(unit.into()));
        assert_eq!(kind("% of GRDP"), Kind::Share);
        assert_eq!(kind("m of wall"), Kind::Physical("m"));
        assert_eq!(kind("museums"), Kind::Count);
    }
}
