//! `figure-without-source`: somebody says a number.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};

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
        for (slug, figure) in figures {
            if figure.sources.is_empty() && figure.sum_of.is_empty() {
                let place = Place::key(file, Pointer::root().at("figures").at(slug));
                let found = Finding::new("figure-without-source", place);
                findings.push(found.arg("figure", slug).arg("record", record));
            }
        }
    }
    Ok(())
}
