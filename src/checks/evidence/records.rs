//! `claim-without-evidence`, `claim-with-derived-only`, `claim-with-low-evidence`: what a record
//! claims is proven.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::figure::Certainty;
use crate::model::value::Id;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    for entry in ledger.told() {
        let (told, sure) = (entry.told, Some(entry.told.certainty));
        findings.extend(prove(scene, entry.file, entry.id, told.sources, sure));
    }
    for entry in ledger.network.values() {
        let value = &entry.value;
        // What an activity tells is proven there.
        if value.activity.is_none() {
            findings.extend(prove(scene, &entry.file, &entry.id, &value.sources, value.certainty));
        }
    }
    Ok(())
}

fn prove(
    scene: &Scene<'_>,
    file: &str,
    id: &Id,
    sources: &[Id],
    sure: Option<Certainty>,
) -> Option<Finding> {
    if sources.is_empty() {
        return Some(Finding::new("claim-without-evidence", Place::file(file)).arg("id", id));
    }
    let media: Vec<_> = sources.iter().filter_map(|id| scene.ledger.media.get(id)).collect();
    let evidence: Vec<_> = media.iter().filter(|entry| entry.value.kind.is_evidence()).collect();
    let is_low = |certainty| certainty == Some(Certainty::Low);
    let name = match (media.as_slice(), evidence.as_slice()) {
        ([], _) => return None,
        (_, []) => "claim-with-derived-only",
        // A record that is itself of low certainty is printed as such.
        (_, all) if !is_low(sure) && all.iter().all(|entry| is_low(entry.value.certainty)) => {
            "claim-with-low-evidence"
        }
        _ => return None,
    };
    Some(Finding::new(name, Place::key(file, Pointer::root().at("sources"))).arg("id", id))
}
