//! `unsafe-name`, `names-collide`: the names of the files survive every system that a bundle is
//! unpacked on.

use std::collections::BTreeMap;

use super::files::{evidence_files, unsafe_name};
use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place};
use crate::fixity::key;
use crate::world::DATA;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    let mut files: BTreeMap<String, Place> = BTreeMap::new();
    let records = ledger.ids().into_iter().map(|(_, _, file)| file);
    let sections = ledger.cycles.values().flat_map(|cycle| {
        let texts = cycle.sections.values().map(|section| section.file.as_str());
        texts.chain([cycle.cycle.file.as_str()])
    });
    for file in records.chain(sections) {
        // The names of evidence are looked at where a medium gives them.
        findings.extend(unsafe_name(inner(file), Place::file(file)));
        files.insert(file.to_owned(), Place::file(file));
    }
    for file in evidence_files(ledger) {
        // A file that is not there has no name that could fall together with another.
        if file.size(scene.world)?.is_some() {
            files.entry(file.full_path()).or_insert_with(|| file.place());
        }
    }
    collide(&files, findings);
    Ok(())
}

/// Two files of one key, or a file with the key of a folder, cannot both be unpacked everywhere.
fn collide(files: &BTreeMap<String, Place>, findings: &mut Vec<Finding>) {
    let mut folders: BTreeMap<String, &str> = BTreeMap::new();
    let mut last = "";
    for path in files.keys() {
        let (folder, _) = path.rsplit_once('/').unwrap_or_default();
        if folder == last {
            continue;
        }
        last = folder;
        let ends = folder.match_indices('/').map(|(at, _)| at).chain([folder.len()]);
        for folder in ends.map(|at| &folder[..at]) {
            folders.entry(key(folder)).or_insert(path);
        }
    }
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for (path, place) in files {
        let key = key(path);
        let other = known.get(&key).or_else(|| folders.get(&key)).copied();
        if let Some(other) = other {
            let finding = Finding::new("names-collide", place.clone());
            let finding = finding.arg("path", inner(path)).arg("other", inner(other));
            findings.push(finding.related(files[other].clone()));
        }
        known.entry(key).or_insert(path);
    }
}

fn inner(path: &str) -> &str {
    path.strip_prefix(DATA).and_then(|rest| rest.strip_prefix('/')).unwrap_or(path)
}
