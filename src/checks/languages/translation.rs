//! `missing-translation`: every text stands in every language that a report appears in.

use std::collections::BTreeSet;

use crate::checks::Scene;
use crate::checks::texts::Found;
use crate::diag::{Failure, Finding, Place};
use crate::model::value::Language;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let needed: BTreeSet<&Language> =
        scene.ledger.cycles.values().flat_map(|folder| &folder.cycle.value.languages).collect();
    findings.extend(scene.documents.each(|text, findings| {
        let Found::ByLanguage(texts) = text.what else { return };
        let is_there = |wanted: &Language| texts.each().any(|(found, _)| found == wanted.as_str());
        for language in needed.iter().filter(|language| !is_there(language)) {
            let place = Place::value(text.file, text.pointer());
            findings.push(Finding::new("missing-translation", place).arg("language", language));
        }
    }));
    Ok(())
}
