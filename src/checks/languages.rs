//! `missing-translation`: every text stands in every language that a report appears in.

use std::collections::{BTreeMap, BTreeSet};

use super::Scene;
use super::texts::TextAt;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::value::Language;

pub fn check(
    scene: &Scene<'_>,
    texts: &[TextAt<'_>],
    findings: &mut Vec<Finding>,
) -> Result<(), Failure> {
    let needed: BTreeSet<&Language> =
        scene.ledger.cycles.values().flat_map(|folder| &folder.cycle.value.languages).collect();
    let mut maps: BTreeMap<(&str, Pointer), Vec<&Language>> = BTreeMap::new();
    for text in texts {
        if let Some(language) = &text.language {
            maps.entry((text.file, text.pointer.parent())).or_default().push(language);
        }
    }
    for ((file, pointer), found) in maps {
        for language in needed.iter().filter(|language| !found.contains(*language)) {
            findings.push(
                Finding::warning("missing-translation", Place::value(file, pointer.clone()))
                    .arg("language", language),
            );
        }
    }
    Ok(())
}
