//! `figure-without-source`: somebody says a number.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::value::Id;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    for (record, file, figures) in ledger.with_figures() {
        // What an activity tells is proven there.
        let told = ledger.network.get(record).and_then(|entry| entry.value.activity.as_ref());
        let is_proven = |id| ledger.sources_of(id).is_some_and(|sources| !sources.is_empty());
        if is_proven(record) || told.is_some_and(is_proven) {
            continue;
        }
        // A sum rests on the sources of its parts.
        let bare: Vec<&Id> = figures
            .iter()
            .filter(|(_, figure)| figure.sources.is_empty() && figure.sum_of.is_empty())
            .map(|(slug, _)| slug)
            .collect();
        let [first, others @ ..] = bare.as_slice() else { continue };
        let key = |slug: &Id| Place::key(file, Pointer::root().at("figures").at(slug));
        let more = if others.is_empty() { "none".to_owned() } else { others.len().to_string() };
        let found = Finding::new("figure-without-source", key(first))
            .arg("figure", first)
            .arg("record", record)
            .arg("more", more);
        findings.push(others.iter().take(3).fold(found, |it, slug| it.related(key(slug))));
    }
    Ok(())
}
