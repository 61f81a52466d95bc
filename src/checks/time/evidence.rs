//! `evidence-older-than-claim`: what is said to have happened is proven by something that was
//! published since. An announcement proves that something was planned.

use chrono::NaiveDate;

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::figure::Basis;
use crate::model::media::Media;
use crate::model::value::{Edtf, Id};
use crate::model::{Ledger, RecordKind, ToldEntry};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    let today = ledger.cycles.values().map(|folder| folder.cycle.value.as_of.0).max();
    for entry in ledger.told().filter(|entry| is_said_to_have_happened(entry)) {
        let Some(date) = entry.told.date else { continue };
        let began = first_day(date).filter(|first| today.is_some_and(|today| *first <= today));
        let (Some(began), Some((source, published))) = (began, newest(ledger, entry.told.sources))
        else {
            continue;
        };
        if last_day(published).is_some_and(|last| last < began) {
            findings.push(
                Finding::new("evidence-older-than-claim", at(entry.file, "date"))
                    .arg("id", entry.id)
                    .arg("date", date)
                    .arg("source", source)
                    .arg("published", published)
                    .related(Place::key(entry.file, Pointer::root().at("sources"))),
            );
        }
    }
    Ok(())
}

fn at(file: &str, key: &str) -> Place {
    Place::value(file, Pointer::root().at(key))
}

/// A record whose figures are all plans or targets claims no more than that it was planned.
fn is_said_to_have_happened(entry: &ToldEntry<'_>) -> bool {
    let figures = entry.told.figures;
    matches!(entry.kind, RecordKind::Activity | RecordKind::Outcome | RecordKind::Impact)
        && (figures.is_empty() || figures.values().any(|figure| figure.basis == Basis::Reported))
}

/// The evidence that was published last, with its date; none where a source shows no sure date, for
/// that one may be younger than all others.
fn newest<'a>(ledger: &'a Ledger, sources: &'a [Id]) -> Option<(&'a Id, &'a Edtf)> {
    let media = sources.iter().map(|id| Some((id, &ledger.media.get(id)?.value)));
    let media: Option<Vec<(&Id, &Media)>> = media.collect();
    let evidence = media?.into_iter().filter(|(_, media)| media.kind.is_evidence());
    let dated = evidence.map(|(id, media)| {
        let date = media.date.as_ref()?;
        Some((last_day(date)?, id, date))
    });
    let dated: Option<Vec<(NaiveDate, &Id, &Edtf)>> = dated.collect();
    dated?.into_iter().max().map(|(_, id, date)| (id, date))
}

/// The earliest day that a date can mean, where it can be told.
fn first_day(date: &Edtf) -> Option<NaiveDate> {
    match date {
        Edtf::One(point) | Edtf::Interval(Some(point), _) if point.mark.is_none() => {
            date.bounds().0
        }
        _ => None,
    }
}

/// The latest day that a date can mean, where it can be told.
fn last_day(date: &Edtf) -> Option<NaiveDate> {
    match date {
        Edtf::One(point) | Edtf::Interval(_, Some(point)) if point.mark.is_none() => {
            date.bounds().1
        }
        _ => None,
    }
}
