//! Locking: the checksums of the evidence as it is now.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use rayon::prelude::*;

use super::{Step, Watcher};
use crate::checks::{EvidenceFile, Levels, evidence_files, unusable_files};
use crate::diag::{Failure, Finding, did_you_mean, has_errors, sort};
use crate::fixity::{Content, beginning, digest};
use crate::model::lock::{Lock, Locked};
use crate::model::value::{Language, Pixels, Sha256, Sha512};
use crate::model::{Ledger, load};
use crate::world::World;

/// What locking gave.
#[derive(Debug)]
pub struct Locking {
    /// The language that findings are read in.
    pub messages: Language,
    /// What is wrong with the evidence, as bad as the settings say; errors keep it from being locked.
    pub findings: Vec<Finding>,
    /// The new lock and what is new in it; none where something keeps the evidence from being
    /// locked.
    pub change: Option<Change>,
}

/// A lock beside the one that it replaces. Paths stand in order.
#[derive(Debug)]
pub struct Change {
    /// The new lock.
    pub lock: Lock,
    /// Whether there was one before.
    pub had_lock: bool,
    /// Files that were not locked before.
    pub added: Vec<String>,
    /// Files that are no longer as they were locked.
    pub changed: Vec<String>,
    /// Files that no medium names any more.
    pub removed: Vec<String>,
}

impl Change {
    /// Whether the new lock differs from the one before.
    pub fn is_any(&self) -> bool {
        !(self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty())
    }
}

/// Locks the files that media name: all of them, or those that `only` names by path or by the id
/// of their medium.
///
/// # Errors
/// A file that cannot be read; a name in `only` that no medium has.
pub fn lock(world: &dyn World, only: &[String], watcher: &dyn Watcher) -> Result<Locking, Failure> {
    let loaded = load(world)?;
    let levels = loaded.project.as_ref().map(Levels::of).unwrap_or_default();
    let messages = loaded.project.map_or_else(crate::model::city::english, |p| p.messages);
    let Some(ledger) = loaded.ledger else {
        let findings = levels.judge(loaded.findings, &messages).findings;
        return Ok(Locking { messages, findings, change: None });
    };
    let wanted = wanted(&ledger, only)?;
    let files = || evidence_files(&ledger).filter(|file| wanted.contains(file.path));
    let mut findings = levels.judge(unusable_files(files(), world)?, &messages).findings;
    sort(&mut findings);
    if has_errors(&findings) {
        return Ok(Locking { messages, findings, change: None });
    }
    let mut in_order = Vec::new();
    for (_, file) in files().map(|file| (file.path, file)).collect::<BTreeMap<_, _>>() {
        in_order.push((file.size(world)?, file));
    }
    // The largest first, so that no core is left alone with it at the end.
    in_order.sort_by_key(|(size, file)| (Reverse(*size), file.path));
    let total = in_order.len();
    let measured: BTreeMap<String, Locked> = in_order
        .into_iter()
        .par_bridge()
        .map(|(size, file)| {
            watcher.step(&Step::Locking(file.path.to_owned()), total);
            let locked = measure(world, &file, size.unwrap_or_default())?;
            watcher.step(&Step::Locked(file.path.to_owned()), total);
            Ok((file.path.to_owned(), locked))
        })
        .collect::<Result<_, Failure>>()?;
    Ok(Locking {
        messages,
        findings,
        change: Some(compare(ledger.lock.clone(), &wanted, measured)),
    })
}

/// The paths that are to be locked anew, those that only the lock still has among them.
fn wanted<'a>(ledger: &'a Ledger, only: &'a [String]) -> Result<BTreeSet<&'a str>, Failure> {
    let named: BTreeSet<&str> = evidence_files(ledger).map(|file| file.path).collect();
    let locked = ledger.lock.iter().flat_map(|lock| lock.files.keys().map(String::as_str));
    let known: BTreeSet<&str> = named.iter().copied().chain(locked).collect();
    if only.is_empty() {
        return Ok(known);
    }
    let mut wanted = BTreeSet::new();
    for name in only {
        let of_medium = evidence_files(ledger).filter(|file| file.medium.id.as_str() == name);
        let mut paths: Vec<&str> = of_medium.map(|file| file.path).collect();
        if paths.is_empty() {
            paths.push(known.get(name.as_str()).ok_or_else(|| unknown(name, &known))?);
        }
        wanted.extend(paths);
    }
    Ok(wanted)
}

fn unknown(name: &str, known: &BTreeSet<&str>) -> Failure {
    let hint = did_you_mean(
        name,
        known.iter().copied(),
        "give the id of a medium, or the path of its file, such as `files/opening.jpg`; without a \
         name all files are locked",
    );
    Failure::usage(format!("no medium names the file `{name}`"), hint)
}

/// Reads a file from end to end, once. A picture that cannot be seen as a whole keeps no pixels, so
/// that the rule on such pictures looks at it again.
fn measure(world: &dyn World, file: &EvidenceFile<'_>, size: u64) -> Result<Locked, Failure> {
    let failed = |cause| Failure::read(file.full_path(), cause);
    let mut source = file.open(world)?;
    let start = beginning(file.path, size, &mut source).map_err(failed)?;
    let digests = digest(&mut start.as_slice().chain(source)).map_err(failed)?;
    let content = Content::of(file.path, size, &start);
    let pixels = content.pixels.filter(|_| content.damage.is_none());
    Ok(Locked {
        sha256: Sha256::new(&digests.sha256),
        sha512: Sha512::new(&digests.sha512),
        size: digests.size,
        media_type: content.media_type,
        pixels: pixels.map(|(width, height)| Pixels { width, height }),
    })
}

fn compare(
    before: Option<Lock>,
    wanted: &BTreeSet<&str>,
    measured: BTreeMap<String, Locked>,
) -> Change {
    let had_lock = before.is_some();
    let mut lock = before.unwrap_or_default();
    let (mut added, mut changed, mut removed) = (Vec::new(), Vec::new(), Vec::new());
    lock.files.retain(|path, _| {
        let stays = !wanted.contains(path.as_str()) || measured.contains_key(path);
        if !stays {
            removed.push(path.clone());
        }
        stays
    });
    for (path, now) in measured {
        match lock.files.get(&path) {
            None => added.push(path.clone()),
            Some(before) if *before != now => changed.push(path.clone()),
            Some(_) => continue,
        }
        lock.files.insert(path, now);
    }
    Change { lock, had_lock, added, changed, removed }
}
