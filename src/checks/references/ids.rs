//! `duplicate-id`, `duplicate-alias`: one id means one record, over all kinds.

use std::collections::BTreeMap;

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for (id, _, file) in scene.ledger.ids() {
        if let Some(first) = known.insert(id.to_string(), file) {
            findings.push(
                Finding::new("duplicate-id", Place::file(file))
                    .arg("id", id)
                    .arg("first", first)
                    .related(Place::file(first)),
            );
        }
    }
    let (mut of, mut index) = ("", 0);
    for (alias, _, file) in scene.ledger.aliases() {
        index = if file == of { index + 1 } else { 0 };
        of = file;
        if let Some(first) = known.insert(alias.to_owned(), file) {
            let place = Place::value(file, Pointer::root().at("aliases").at(index));
            findings.push(
                Finding::new("duplicate-alias", place)
                    .arg("alias", alias)
                    .arg("first", first)
                    .related(Place::file(first)),
            );
        }
    }
    Ok(())
}
