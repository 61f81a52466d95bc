//! `same-address-twice`: one address has one medium.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::url::Url;
use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model;
use crate::model::media::Media;

type Medium = model::Entry<Media>;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let mut first: BTreeMap<String, &Medium> = BTreeMap::new();
    for entry in scene.ledger.media.values() {
        let Some(url) = entry.value.url.as_deref().and_then(Url::read) else { continue };
        match first.entry(url.identity()) {
            Entry::Vacant(place) => {
                place.insert(entry);
            }
            Entry::Occupied(other) => {
                let finding = Finding::new("same-address-twice", address(entry));
                let finding = finding.related(address(other.get()));
                findings.push(finding.arg("id", &entry.id).arg("other", &other.get().id));
            }
        }
    }
    Ok(())
}

fn address(medium: &Medium) -> Place {
    Place::value(&medium.file, Pointer::root().at("url"))
}
