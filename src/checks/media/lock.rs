//! `changed-evidence`, `evidence-not-locked`, `locked-without-medium`, `capture-changed`: the
//! evidence is what it was when somebody vouched for it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::files::{EvidenceFile, evidence_files};
use crate::checks::{Reading, Scene};
use crate::diag::{Failure, Finding, Place, Pointer, Severity};
use crate::fixity::{Digests, hex, sha256};
use crate::model::Ledger;
use crate::model::lock::{FILE, Locked};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let mut named: BTreeMap<&str, Vec<EvidenceFile<'_>>> = BTreeMap::new();
    for file in evidence_files(scene.ledger) {
        named.entry(file.path).or_default().push(file);
    }
    let mut there = Vec::new();
    for files in named.values() {
        // What is wrong with the file itself is said by the rule on media.
        if let Some(size) = files[0].size(scene.world)? {
            there.push((size, files.as_slice()));
        }
    }
    match &scene.ledger.lock {
        None if named.is_empty() => {}
        None => {
            let unlocked = Finding::new("evidence-not-locked", Place::file(FILE));
            findings.push(unlocked.arg("lock", "none"));
        }
        Some(lock) => {
            let unlocked = there.iter().filter(|(_, f)| !lock.files.contains_key(f[0].path));
            findings.extend(unlocked.map(|(_, files)| not_locked(&files[0])));
            // A file that is not there may be the one whose name in the lock is old.
            if there.len() == named.len() {
                let forgotten = lock.files.keys().filter(|p| !named.contains_key(p.as_str()));
                findings.extend(forgotten.map(|path| without_medium(path)));
            }
        }
    }
    // The largest first, so that no core is left alone with it at the end.
    there.sort_by_key(|(size, files)| (Reverse(*size), files[0].path));
    let found: Vec<Vec<Finding>> = there
        .into_iter()
        .par_bridge()
        .map(|(size, files)| compare(scene, files, size))
        .collect::<Result<_, Failure>>()?;
    findings.extend(found.into_iter().flatten());
    Ok(())
}

/// `changed-evidence` and `capture-changed` for files that somebody has read already, by their path
/// from the root of the project.
pub fn compare_digests(ledger: &Ledger, read: &BTreeMap<String, Digests>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = BTreeSet::new();
    for file in evidence_files(ledger) {
        let Some(digests) = read.get(&file.full_path()) else { continue };
        let found = hex(&digests.sha256);
        if seen.insert(file.path) {
            let locked = locked(ledger, &file).filter(|l| l.sha256.as_str() != found);
            findings.extend(locked.map(|locked| changed_evidence(&file, locked, digests.size)));
        }
        findings.extend(changed_capture(&file, &found));
    }
    findings
}

/// Takes evidence that changed since it was locked as it is now: a warning, and no error.
pub fn accept_changed_evidence(findings: &mut [Finding]) {
    for finding in findings.iter_mut().filter(|finding| finding.name == "changed-evidence") {
        finding.severity = Severity::Warning;
    }
}

/// Compares a file with the lock and with what is said of a saved copy. It is read only where its
/// size does not tell.
fn compare(
    scene: &Scene<'_>,
    files: &[EvidenceFile<'_>],
    size: u64,
) -> Result<Vec<Finding>, Failure> {
    let mut findings = Vec::new();
    let file = &files[0];
    let locked = locked(scene.ledger, file);
    let changed = locked.filter(|locked| locked.size != size);
    findings.extend(changed.map(|locked| changed_evidence(file, locked, size)));
    let locked = locked.filter(|_| changed.is_none());
    let is_in_doubt = locked.is_some() || files.iter().any(|file| file.is_capture);
    if scene.reading == Reading::Sizes || !is_in_doubt {
        return Ok(findings);
    }
    let failed = |cause| Failure::read(file.full_path(), cause);
    let (size, found) = sha256(&mut file.open(scene.world)?).map_err(failed)?;
    let found = hex(&found);
    let changed = locked.filter(|locked| locked.sha256.as_str() != found);
    findings.extend(changed.map(|locked| changed_evidence(file, locked, size)));
    findings.extend(files.iter().filter_map(|file| changed_capture(file, &found)));
    Ok(findings)
}

fn locked<'a>(ledger: &'a Ledger, file: &EvidenceFile<'_>) -> Option<&'a Locked> {
    ledger.lock.as_ref()?.files.get(file.path)
}

/// The finding for a saved copy whose checksum the medium does not give.
fn changed_capture(file: &EvidenceFile<'_>, found: &str) -> Option<Finding> {
    let capture = file.medium.value.capture.as_ref().filter(|_| file.is_capture)?;
    if capture.sha256.eq_ignore_ascii_case(found) {
        return None;
    }
    let place = Place::value(&file.medium.file, Pointer::root().at("capture").at("sha256"));
    let finding = Finding::new("capture-changed", place).arg("path", file.path);
    Some(finding.arg("date", &capture.date).arg("sha256", found))
}

/// The finding for a file that is not in the lock.
fn not_locked(file: &EvidenceFile<'_>) -> Finding {
    Finding::new("evidence-not-locked", file.place())
        .arg("lock", "there")
        .arg("path", file.path)
        .arg("id", &file.medium.id)
}

/// The finding for a file that the lock has and no medium.
fn without_medium(path: &str) -> Finding {
    let place = Place::key(FILE, Pointer::root().at("files").at(path));
    Finding::new("locked-without-medium", place).arg("path", path)
}

/// The finding for a file that is not as it was locked.
fn changed_evidence(file: &EvidenceFile<'_>, locked: &Locked, size: u64) -> Finding {
    let lock = Place::key(FILE, Pointer::root().at("files").at(file.path));
    Finding::new("changed-evidence", file.place())
        .arg("path", file.path)
        .arg("full", file.full_path())
        .arg("id", &file.medium.id)
        .arg("what", if size == locked.size { "content" } else { "size" })
        .arg("size", size)
        .arg("locked", locked.size)
        .related(lock)
}
