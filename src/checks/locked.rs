//! `changed-evidence`, `evidence-not-locked`, `locked-without-medium`, `capture-changed`: the
//! evidence is what it was when somebody vouched for it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rayon::prelude::*;

use super::Scene;
use super::files::{EvidenceFile, evidence_files};
use super::texts::Documents;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::fixity::sha256;
use crate::model::lock::{FILE, Locked};

pub fn check(
    scene: &Scene<'_>,
    _: &Documents<'_>,
    findings: &mut Vec<Finding>,
) -> Result<(), Failure> {
    let mut named: BTreeMap<&str, Vec<EvidenceFile<'_>>> = BTreeMap::new();
    for file in evidence_files(scene.ledger) {
        named.entry(file.path).or_default().push(file);
    }
    let lock = scene.ledger.lock.as_ref();
    let locked = |path: &str| lock.and_then(|lock| lock.files.get(path));
    let mut to_read = Vec::new();
    for (path, files) in &named {
        // What is wrong with the file itself is said by the rule on media.
        let Some(size) = files[0].size(scene.world, &mut Vec::new())? else { continue };
        let lock_says = locked(path);
        if lock_says.is_none() && lock.is_some() {
            let unlocked = Finding::warning("evidence-not-locked", files[0].place());
            let id = &files[0].medium.id;
            findings.push(unlocked.arg("lock", "there").arg("path", path).arg("id", id));
        }
        let has_other_size = lock_says.is_some_and(|locked| locked.size != size);
        if let Some(locked) = lock_says.filter(|_| has_other_size) {
            findings.push(changed_evidence(&files[0], locked, size));
        }
        let is_capture = files.iter().any(|file| file.is_capture);
        let is_in_doubt = lock_says.is_some() && !has_other_size && scene.reading.is_whole();
        if is_in_doubt || (is_capture && scene.reading.is_whole()) {
            to_read.push((size, files, lock_says.filter(|_| is_in_doubt)));
        }
    }
    match lock {
        None if !named.is_empty() => {
            findings.push(
                Finding::warning("evidence-not-locked", Place::file(FILE)).arg("lock", "none"),
            );
        }
        None => {}
        Some(lock) => {
            for path in lock.files.keys().filter(|path| !named.contains_key(path.as_str())) {
                let place = Place::key(FILE, Pointer::root().at("files").at(path));
                findings.push(Finding::warning("locked-without-medium", place).arg("path", path));
            }
        }
    }
    // The largest first, so that no core is left alone with it at the end.
    to_read.sort_by_key(|(size, files, _)| (Reverse(*size), files[0].path));
    let read = |(_, files, locked): (u64, &Vec<EvidenceFile<'_>>, Option<&Locked>)| {
        compare(scene, files, locked)
    };
    let found: Vec<Vec<Finding>> =
        to_read.into_iter().par_bridge().map(read).collect::<Result<_, Failure>>()?;
    findings.extend(found.into_iter().flatten());
    Ok(())
}

/// Reads a file and compares it with the lock and with what is said of a saved copy.
fn compare(
    scene: &Scene<'_>,
    files: &[EvidenceFile<'_>],
    locked: Option<&Locked>,
) -> Result<Vec<Finding>, Failure> {
    let mut findings = Vec::new();
    let file = &files[0];
    let failed = |cause| Failure::read(file.full_path(), cause);
    let (size, found) = sha256(&mut file.open(scene.world)?).map_err(failed)?;
    if let Some(locked) = locked.filter(|locked| locked.sha256.as_str() != found) {
        findings.push(changed_evidence(file, locked, size));
    }
    for file in files.iter().filter(|file| file.is_capture) {
        let Some(capture) = &file.medium.value.capture else { continue };
        if capture.sha256.eq_ignore_ascii_case(&found) {
            continue;
        }
        let place = Place::value(&file.medium.file, Pointer::root().at("capture").at("sha256"));
        findings.push(
            Finding::error("capture-changed", place)
                .arg("path", file.path)
                .arg("date", &capture.date)
                .arg("sha256", &found),
        );
    }
    Ok(findings)
}

/// The finding for a file that is not as it was locked.
fn changed_evidence(file: &EvidenceFile<'_>, locked: &Locked, size: u64) -> Finding {
    let lock = Place::key(FILE, Pointer::root().at("files").at(file.path));
    Finding::error("changed-evidence", file.place())
        .arg("path", file.path)
        .arg("full", file.full_path())
        .arg("id", &file.medium.id)
        .arg("what", if size == locked.size { "content" } else { "size" })
        .arg("size", size)
        .arg("locked", locked.size)
        .related(lock)
}
