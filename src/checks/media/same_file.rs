//! `same-file-twice`: one file of evidence has one medium.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::files::{EvidenceFile, evidence_files};
use crate::checks::Scene;
use crate::diag::{Failure, Finding};
use crate::fixity::{hex, sha256};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let sums = checksums(scene)?;
    let mut first: BTreeMap<&str, EvidenceFile<'_>> = BTreeMap::new();
    for file in evidence_files(scene.ledger) {
        // What nothing else can be the same as has no checksum; its path tells.
        let key = sums.get(file.path).map_or(file.path, String::as_str);
        let Some(other) = first.get(key) else {
            first.insert(key, file);
            continue;
        };
        if other.medium.id != file.medium.id {
            let finding = Finding::new("same-file-twice", file.place());
            let finding = finding
                .arg("what", if other.path == file.path { "file" } else { "content" })
                .arg("path", file.path)
                .arg("other-path", other.path)
                .arg("id", &file.medium.id)
                .arg("other", &other.medium.id);
            findings.push(finding.related(other.place()));
        }
    }
    Ok(())
}

/// The SHA-256 of each file that is there, by path: the lock's where it is locked. A file that is
/// not is read only if another has its size.
fn checksums(scene: &Scene<'_>) -> Result<BTreeMap<String, String>, Failure> {
    let locked = scene.ledger.lock.as_ref().map(|lock| &lock.files);
    let mut sums = BTreeMap::new();
    let mut by_size: BTreeMap<u64, usize> = BTreeMap::new();
    let mut open: BTreeMap<&str, (u64, EvidenceFile<'_>)> = BTreeMap::new();
    for file in evidence_files(scene.ledger) {
        if sums.contains_key(file.path) || open.contains_key(file.path) {
            continue;
        }
        let Some(size) = file.size(scene.world)? else { continue };
        *by_size.entry(size).or_default() += 1;
        match locked.and_then(|files| files.get(file.path)) {
            Some(locked) => {
                sums.insert(file.path.to_owned(), locked.sha256.to_string());
            }
            None => {
                open.insert(file.path, (size, file));
            }
        }
    }
    let read: Vec<(String, String)> = open
        .par_iter()
        .filter(|(_, (size, _))| by_size.get(size).is_some_and(|count| *count > 1))
        .map(|(path, (_, file))| {
            let failed = |cause| Failure::read(file.full_path(), cause);
            let (_, sum) = sha256(&mut file.open(scene.world)?).map_err(failed)?;
            Ok(((*path).to_owned(), hex(&sum)))
        })
        .collect::<Result<_, Failure>>()?;
    sums.extend(read);
    Ok(sums)
}
