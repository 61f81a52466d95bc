//! `reported-from-future`, `planned-as-reported`: what is said to be reported has happened, and a
//! source says so.

use chrono::NaiveDate;

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::Ledger;
use crate::model::figure::Basis;
use crate::model::value::{Day, Edtf, Id};

use super::measure::{date, ends_before, record_date};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    for (record, file, figures) in ledger.with_figures() {
        for (slug, figure) in figures.iter().filter(|(_, it)| it.basis == Basis::Reported) {
            let Some(date) = date(ledger, record, figure) else { continue };
            let Some(first) = sure_first_day(date) else { continue };
            let place = || Place::value(file, Pointer::root().at("figures").at(slug).at("basis"));
            if let Some(last) = last_report(ledger, record).filter(|last| first > last.0) {
                findings.push(
                    Finding::new("reported-from-future", place())
                        .arg("figure", slug)
                        .arg("date", date)
                        .arg("last", last),
                );
                continue;
            }
            let sources = match figure.sources.as_slice() {
                // What holds for the record is said of the record.
                [] if figure.as_of.is_none() => continue,
                [] => ledger.sources_of(record).unwrap_or_default(),
                own => own,
            };
            if let Some(newest) = newest_if_older(ledger, sources, first) {
                findings.push(
                    Finding::new("planned-as-reported", place())
                        .arg("figure", slug)
                        .arg("date", date)
                        .arg("newest", newest),
                );
            }
        }
    }
    Ok(())
}

/// The first day of a date that is not marked as uncertain.
fn sure_first_day(date: &Edtf) -> Option<NaiveDate> {
    match date {
        Edtf::One(point) | Edtf::Interval(Some(point), _) if point.mark.is_none() => {
            date.bounds().0
        }
        _ => None,
    }
}

/// The date of the last report that takes a record in. A report dated before its own cycle is
/// found for itself.
fn last_report(ledger: &Ledger, record: &Id) -> Option<Day> {
    let date = record_date(ledger, record);
    let cycles = ledger.cycles.values().map(|folder| &folder.cycle.value);
    let sound = cycles.filter(|cycle| cycle.period.first <= cycle.as_of);
    sound.filter(|cycle| cycle.takes(record, date)).map(|cycle| cycle.as_of).max()
}

/// The date of the newest source, where all of them were published before a day.
fn newest_if_older<'a>(ledger: &'a Ledger, sources: &'a [Id], day: NaiveDate) -> Option<&'a Edtf> {
    let media = sources.iter().filter_map(|source| ledger.media.get(source));
    let mut newest: Option<&Edtf> = None;
    for medium in media.filter(|entry| entry.value.kind.is_evidence()) {
        let date = medium.value.date.as_ref().filter(|date| ends_before(date, day))?;
        if newest.is_none_or(|newest| newest.bounds().1 < date.bounds().1) {
            newest = Some(date);
        }
    }
    newest
}
