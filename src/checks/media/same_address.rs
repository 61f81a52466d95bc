//! `same-address-twice`: one address has one medium.

use std::collections::BTreeMap;

use super::url::Url;
use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::Entry;
use crate::model::media::Media;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let mut first: BTreeMap<String, &Entry<Media>> = BTreeMap::new();
    for entry in scene.ledger.media.values() {
        let Some(url) = entry.value.url.as_deref().and_then(Url::read) else { continue };
        if let Some(other) = first.get(&url.identity()) {
            let at = |entry: &Entry<Media>| Place::value(&entry.file, Pointer::root().at("url"));
            let finding = Finding::new("same-address-twice", at(entry)).related(at(other));
            findings.push(finding.arg("id", &entry.id).arg("other", &other.id));
        } else {
            first.insert(url.identity(), entry);
        }
    }
    Ok(())
}
