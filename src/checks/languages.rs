//! `missing-translation`: every text stands in every language that a report appears in.

use std::collections::BTreeSet;

use super::Scene;
use super::texts::Texts;
use crate::diag::{Failure, Finding, Place};
use crate::model::value::Language;

pub fn check(
    scene: &Scene<'_>,
    texts: &Texts<'_>,
    findings: &mut Vec<Finding>,
) -> Result<(), Failure> {
    let needed: BTreeSet<&Language> =
        scene.ledger.cycles.values().flat_map(|folder| &folder.cycle.value.languages).collect();
    for map in &texts.by_language {
        for language in needed.iter().filter(|language| !map.languages.contains(language)) {
            findings.push(
                Finding::warning(
                    "missing-translation",
                    Place::value(map.file, map.pointer.clone()),
                )
                .arg("language", language),
            );
        }
    }
    Ok(())
}
