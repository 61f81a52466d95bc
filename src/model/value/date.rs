//! Dates: EDTF (ISO 8601-2) levels 0 and 1 as far as evidence needs them, and exact days.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{Unreadable, written_as_string};

/// An exact day, `2019-10-30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub NaiveDate);

impl FromStr for Day {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        match text.parse()? {
            Edtf::One(Point { date: Precise::Day(day), mark: None }) => Ok(Self(day)),
            _ => Err(Unreadable),
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%Y-%m-%d").fmt(f)
    }
}

written_as_string!(Day, "day", "a day such as 2019-10-30");

/// An exact period, both days included: `2019-10-30/2023-11-30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// First day.
    pub first: Day,
    /// Last day, not before the first.
    pub last: Day,
}

impl Period {
    /// Whether a date touches the period.
    pub fn touches(&self, date: &Edtf) -> bool {
        let (first, last) = date.bounds();
        first.is_none_or(|first| first <= self.last.0)
            && last.is_none_or(|last| last >= self.first.0)
    }

    /// Whether a day lies in the period.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.first.0 <= day && day <= self.last.0
    }
}

impl FromStr for Period {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let (first, last) = text.split_once('/').ok_or(Unreadable)?;
        let period = Self { first: first.parse()?, last: last.parse()? };
        if period.first <= period.last { Ok(period) } else { Err(Unreadable) }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.first, self.last)
    }
}

written_as_string!(
    Period,
    "period",
    "two days with a slash between, such as 2019-10-30/2023-11-30"
);

/// A date of EDTF: a year, month, quarter, season or day, one of them with a mark of doubt, or an
/// interval of two.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edtf {
    /// A single date.
    One(Point),
    /// From one date to another; an open end (`..`) is none.
    Interval(Option<Point>, Option<Point>),
}

/// A date with its mark of doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    /// The date.
    pub date: Precise,
    /// How sure it is.
    pub mark: Option<Mark>,
}

/// A date to the precision that it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precise {
    /// `2022`
    Year(i32),
    /// `2022-05`
    Month(i32, u32),
    /// `2022-33` to `2022-36`: first to fourth quarter.
    Quarter(i32, u32),
    /// `2022-05-17`
    Day(NaiveDate),
}

/// The doubt about a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// `?`
    Uncertain,
    /// `~`
    Approximate,
    /// `%`
    Both,
}

impl Edtf {
    /// First and last day that the date can mean; none at an open end.
    pub fn bounds(&self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        match self {
            Self::One(point) => {
                let (first, last) = point.date.bounds();
                (Some(first), Some(last))
            }
            Self::Interval(from, to) => {
                (from.map(|point| point.date.bounds().0), to.map(|point| point.date.bounds().1))
            }
        }
    }
}

/// The two dates of a span that ends before it begins, which is why it cannot be read.
pub fn upside_down(text: &str) -> Option<(Point, Point)> {
    let (from, to) = text.split_once('/')?;
    let (from, to): (Point, Point) = (from.parse().ok()?, to.parse().ok()?);
    (to.date.bounds().1 < from.date.bounds().0).then_some((from, to))
}

impl Precise {
    fn bounds(self) -> (NaiveDate, NaiveDate) {
        match self {
            Self::Year(year) => months(year, 1, 12),
            Self::Month(year, month) => months(year, month, 1),
            Self::Quarter(year, quarter) => months(year, quarter * 3 - 2, 3),
            Self::Day(day) => (day, day),
        }
    }

    /// The year.
    pub fn year(self) -> i32 {
        match self {
            Self::Year(year) | Self::Month(year, _) | Self::Quarter(year, _) => year,
            Self::Day(day) => day.year(),
        }
    }
}

fn months(year: i32, month: u32, count: u32) -> (NaiveDate, NaiveDate) {
    let first = NaiveDate::from_ymd_opt(year, month, 1).expect("parsing has checked the month");
    let last = first + Months::new(count) - Days::new(1);
    (first, last)
}

impl FromStr for Precise {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let parts: Vec<&str> = text.split('-').collect();
        let number = |part: &str, digits: usize| {
            let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
            if plain { part.parse::<u32>().map_err(|_| Unreadable) } else { Err(Unreadable) }
        };
        let year = |part: &str| number(part, 4).map(|year| year as i32);
        match parts.as_slice() {
            [y] => year(y).map(Self::Year),
            [y, m] => match (year(y)?, number(m, 2)?) {
                (year, month @ 1..=12) => Ok(Self::Month(year, month)),
                (year, quarter @ 33..=36) => Ok(Self::Quarter(year, quarter - 32)),
                _ => Err(Unreadable),
            },
            [y, m, d] => NaiveDate::from_ymd_opt(year(y)?, number(m, 2)?, number(d, 2)?)
                .map(Self::Day)
                .ok_or(Unreadable),
            _ => Err(Unreadable),
        }
    }
}

impl FromStr for Point {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let (date, mark) = match text.as_bytes().last() {
            Some(b'?') => (&text[..text.len() - 1], Some(Mark::Uncertain)),
            Some(b'~') => (&text[..text.len() - 1], Some(Mark::Approximate)),
            Some(b'%') => (&text[..text.len() - 1], Some(Mark::Both)),
            _ => (text, None),
        };
        Ok(Self { date: date.parse()?, mark })
    }
}

impl FromStr for Edtf {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let Some((from, to)) = text.split_once('/') else {
            return text.parse().map(Self::One);
        };
        let end = |part: &str| match part {
            ".." => Ok(None),
            _ => part.parse().map(Some),
        };
        let interval = Self::Interval(end(from)?, end(to)?);
        match interval.bounds() {
            (None, None) => Err(Unreadable),
            (Some(first), Some(last)) if last < first => Err(Unreadable),
            _ => Ok(interval),
        }
    }
}

impl fmt::Display for Precise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-{:02}", quarter + 32),
            Self::Day(day) => Day(*day).fmt(f),
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.mark {
            None => "",
            Some(Mark::Uncertain) => "?",
            Some(Mark::Approximate) => "~",
            Some(Mark::Both) => "%",
        };
        write!(f, "{}{mark}", self.date)
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |point: &Option<Point>| point.map_or_else(|| "..".to_owned(), |p| p.to_string());
        match self {
            Self::One(point) => point.fmt(f),
            Self::Interval(from, to) => write!(f, "{}/{}", end(from), end(to)),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Edtf {
    fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        struct DateVisitor;
        impl serde::de::Visitor<'_> for DateVisitor {
            type Value = Edtf;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date of EDTF")
            }
            fn visit_u64<E: serde::de::Error>(self, year: u64) -> Result<Edtf, E> {
                self.visit_str(&year.to_string())
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Edtf, E> {
                text.parse().map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }
        }
        source.deserialize_any(DateVisitor)
    }
}

impl serde::Serialize for Edtf {
    fn serialize<S: serde::Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.collect_str(self)
    }
}

impl schemars::JsonSchema for Edtf {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Edtf".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "anyOf": [
                { "type": "string", "format": "edtf" },
                { "type": "integer", "minimum": 1000, "maximum": 9999 },
            ],
            "description": "a date of EDTF: 2022, 2022-05, 2022-05-17, 2022-33 (first quarter), \
                2022-05-17/2022-05-20, with ~ for about and ? for not sure",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(text: &str) -> (String, String) {
        let (first, last) = text.parse::<Edtf>().expect("a date").bounds();
        let show = |day: Option<NaiveDate>| day.map_or("..".into(), |day| Day(day).to_string());
        (show(first), show(last))
    }

    #[test]
    fn dates_mean_days() {
        assert_eq!(bounds("2022"), ("2022-01-01".into(), "2022-12-31".into()));
        assert_eq!(bounds("2024-02~"), ("2024-02-01".into(), "2024-02-29".into()));
        assert_eq!(bounds("2022-34"), ("2022-04-01".into(), "2022-06-30".into()));
        assert_eq!(bounds("2021-05/2022"), ("2021-05-01".into(), "2022-12-31".into()));
        assert_eq!(bounds("2021-05-01/.."), ("2021-05-01".into(), "..".into()));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for bad in ["", "22", "2022-13", "2022-02-30", "2022-1-1", "2023/2022", "../..", "2022-00"]
        {
            assert!(bad.parse::<Edtf>().is_err(), "{bad}");
        }
    }

    #[test]
    fn spans_stand_upside_down() {
        let shown = |text| upside_down(text).map(|(from, to)| format!("{from} {to}"));
        assert_eq!(shown("2023/2022"), Some("2023 2022".into()));
        assert_eq!(shown("2023-05-02/2023-05-01~"), Some("2023-05-02 2023-05-01~".into()));
        assert_eq!(shown("2023-05/2023"), None);
        assert_eq!(shown("2023/.."), None);
    }

    #[test]
    fn dates_are_written_as_they_are_read() {
        for text in ["2022", "2022-05", "2022-33", "2022-05-17?", "2022/2023-05", "../2020"] {
            assert_eq!(text.parse::<Edtf>().map(|date| date.to_string()), Ok(text.to_owned()));
        }
    }
}
