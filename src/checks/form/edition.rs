//! `unknown-edition`: the edition that a cycle chose is there.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::form::{Catalogue, Edition};
use crate::model::value::Id;
use crate::model::{CycleFolder, Ledger};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let editions = &scene.form.editions;
    for folder in scene.ledger.cycles.values() {
        let edition = &folder.cycle.value.edition;
        if !editions.contains_key(edition) {
            let known: Vec<&str> = editions.keys().map(Id::as_str).collect();
            let place = Place::value(&folder.cycle.file, Pointer::root().at("edition"));
            findings.push(
                Finding::new("unknown-edition", place)
                    .arg("edition", edition)
                    .arg("known", known.join(", "))
                    .did_you_mean(edition.as_str(), known.iter().copied()),
            );
        }
    }
    Ok(())
}

/// Each cycle with its edition, where that is known.
pub fn with_edition<'a>(
    ledger: &'a Ledger,
    form: &'a Catalogue,
) -> impl Iterator<Item = (&'a CycleFolder, &'a Edition)> {
    ledger
        .cycles
        .values()
        .filter_map(|folder| Some((folder, form.editions.get(&folder.cycle.value.edition)?)))
}
