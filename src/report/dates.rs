//! Dates in the words of a language.

use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};

use super::numbers::parse_locale;
use crate::diag::Failure;
use crate::form::Labels;
use crate::model::value::{Edtf, Mark, Period, Point, Precise};

/// How dates are written in a locale.
pub struct DateWords {
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    /// The language's own patterns, where its label file has them.
    day_pattern: Option<String>,
    month_pattern: Option<String>,
}

impl DateWords {
    /// The dates of a language: by the patterns of its label file, else as its locale has them.
    pub fn new(labels: &Labels) -> Result<Self, Failure> {
        let locale = parse_locale(&labels.locale)?;
        let failed = |cause: icu_datetime::DateTimeFormatterLoadError| {
            Failure::template("templates/labels", cause)
        };
        Ok(Self {
            day: FixedCalendarDateTimeFormatter::try_new(locale.clone().into(), YMD::long())
                .map_err(failed)?,
            month: FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long())
                .map_err(failed)?,
            day_pattern: labels.find("date-day").map(str::to_owned),
            month_pattern: labels.find("date-month").map(str::to_owned),
        })
    }

    /// A day.
    pub fn day(&self, day: NaiveDate) -> String {
        match &self.day_pattern {
            Some(pattern) => filled(pattern, day),
            None => self.day.format(&gregorian(day)).to_string(),
        }
    }

    /// A period of two days.
    pub fn period(&self, labels: &Labels, period: &Period) -> Result<String, Failure> {
        self.between(labels, &Precise::Day(period.first.0), &Precise::Day(period.last.0))
    }

    /// A date of a record.
    pub fn date(&self, labels: &Labels, date: &Edtf) -> Result<String, Failure> {
        match date {
            Edtf::One(point) => self.point(labels, point),
            Edtf::Interval(Some(from), Some(to)) if from == to => self.point(labels, from),
            Edtf::Interval(Some(from), Some(to)) if from.mark.is_none() && to.mark.is_none() => {
                self.between(labels, &from.date, &to.date)
            }
            Edtf::Interval(Some(from), Some(to)) => labels.fill(
                "date-interval",
                &[("from", &self.point(labels, from)?), ("to", &self.point(labels, to)?)],
            ),
            Edtf::Interval(Some(from), None) => {
                labels.fill("date-since", &[("from", &self.point(labels, from)?)])
            }
            Edtf::Interval(None, Some(to)) => {
                labels.fill("date-until", &[("to", &self.point(labels, to)?)])
            }
            Edtf::Interval(None, None) => Ok(String::new()),
        }
    }

    fn point(&self, labels: &Labels, point: &Point) -> Result<String, Failure> {
        let date = self.precise(labels, &point.date)?;
        match point.mark {
            None => Ok(date),
            Some(Mark::Approximate) => labels.fill("date-about", &[("date", &date)]),
            Some(Mark::Uncertain | Mark::Both) => labels.fill("date-uncertain", &[("date", &date)]),
        }
    }

    fn precise(&self, labels: &Labels, date: &Precise) -> Result<String, Failure> {
        match date {
            Precise::Year(year) => Ok(year.to_string()),
            Precise::Month(year, month) => {
                let first = NaiveDate::from_ymd_opt(*year, *month, 1).unwrap_or_default();
                Ok(match &self.month_pattern {
                    Some(pattern) => filled(pattern, first),
                    None => self.month.format(&gregorian(first)).to_string(),
                })
            }
            Precise::Quarter(year, quarter) => labels.fill(
                "date-quarter",
                &[("quarter", &quarter.to_string()), ("year", &year.to_string())],
            ),
            Precise::Day(day) => Ok(self.day(*day)),
        }
    }

    /// Two dates, without saying the same month twice where the language knows how.
    fn between(&self, labels: &Labels, from: &Precise, to: &Precise) -> Result<String, Failure> {
        let last = self.precise(labels, to)?;
        if let (Precise::Day(a), Precise::Day(b)) = (from, to)
            && (a.year(), a.month()) == (b.year(), b.month())
            && labels.find("date-same-month").is_some()
        {
            return labels
                .fill("date-same-month", &[("from", &a.day().to_string()), ("to", &last)]);
        }
        labels.fill("date-interval", &[("from", &self.precise(labels, from)?), ("to", &last)])
    }
}

fn filled(pattern: &str, day: NaiveDate) -> String {
    pattern
        .replace("{day}", &day.day().to_string())
        .replace("{month}", &day.month().to_string())
        .replace("{year}", &day.year().to_string())
}

fn gregorian(day: NaiveDate) -> Date<Gregorian> {
    let (month, of_month) = (day.month() as u8, day.day() as u8);
    Date::try_new_gregorian(day.year(), month, of_month)
        .unwrap_or_else(|_| Date::try_new_gregorian(1970, 1, 1).expect("a date"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: &str, date: &str) -> String {
        let world = crate::world::Memory::new();
        let (form, _) = crate::form::Catalogue::load(&crate::world::Assets::new(&world))
            .expect("the tool carries its labels");
        let labels = &form.labels[&language.parse().expect("a language")];
        let dates = DateWords::new(labels).expect("its locale is known");
        dates.date(labels, &date.parse().expect("a date")).expect("its words are there")
    }

    #[test]
    fn dates_are_said_in_the_language() {
        assert_eq!(said("en", "2022-11-11/2022-11-18"), "11–18 November 2022");
        assert_eq!(said("en", "2022-11"), "November 2022");
        assert_eq!(said("fr", "2022-11-18"), "18 novembre 2022");
        assert_eq!(said("vi", "2022-11-11/2022-11-18"), "11–18/11/2022");
        assert_eq!(said("vi", "2022-11"), "tháng 11/2022");
        assert_eq!(said("en", "2021/2022-05-01"), "2021 – 1 May 2022");
        assert_eq!(said("en", "2022~"), "about 2022");
    }
}
