//! `outcome-without-indicator`: what comes out of a line of work is measured by an indicator.

use std::collections::{BTreeMap, BTreeSet};

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::told::Outcome;
use crate::model::value::{Address, Id};
use crate::model::{Entry, Ledger};

/// Says it once for each initiative of which no outcome is measured, at its first outcome with
/// figures: a line of work needs one number that is followed over the years, not every record.
pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    let followed = followed(ledger);
    let mut outcomes: BTreeMap<Option<&Id>, Vec<&Entry<Outcome>>> = BTreeMap::new();
    for entry in ledger.outcomes.values().filter(|entry| !entry.value.figures.is_empty()) {
        outcomes.entry(entry.value.initiative.as_ref()).or_default().push(entry);
    }
    for (initiative, outcomes) in outcomes {
        let is_measured = |entry: &&Entry<Outcome>| {
            entry.value.figures.iter().any(|(slug, figure)| {
                figure.indicator.is_some() || followed.contains(&(&entry.id, slug))
            })
        };
        let [first, others @ ..] = outcomes.as_slice() else { continue };
        if outcomes.iter().any(is_measured) {
            continue;
        }
        let figures =
            |entry: &Entry<Outcome>| Place::key(&entry.file, Pointer::root().at("figures"));
        let mut finding = Finding::new("outcome-without-indicator", figures(first))
            .arg("id", &first.id)
            .arg("others", count(others.len()));
        finding = match initiative {
            Some(initiative) => finding.arg("initiative", initiative).hint("of-initiative"),
            None => finding,
        };
        findings.push(others.iter().take(3).fold(finding, |it, other| it.related(figures(other))));
    }
    Ok(())
}

/// A count for the words, which choose by words.
fn count(number: usize) -> String {
    if number == 0 { "none".to_owned() } else { number.to_string() }
}

/// The figures that an indicator names.
fn followed(ledger: &Ledger) -> BTreeSet<(&Id, &Id)> {
    let indicators = ledger.indicators.values().map(|entry| &entry.value);
    let named = indicators.flat_map(|it| it.baseline.iter().chain(&it.target).chain(&it.series));
    named.map(|Address { record, part }| (record, part)).collect()
}
