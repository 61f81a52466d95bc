//! Which files of evidence came in, went, moved or hold something else.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use rayon::prelude::*;

use super::compare::Side;
use super::difference::{EvidenceChange, EvidenceState};
use crate::diag::Failure;
use crate::fixity::{Algorithm, LARGEST_POINTER, hex, lfs_pointer, sums};
use crate::model::lock::{FILE, Lock};
use crate::model::media::path as full;
use crate::model::value::Id;
use crate::world::{Kind, World};
use crate::yaml;

/// Every file of evidence that differs, by the paths that each side has, from `report-data/media`
/// on.
pub fn evidence(
    before: &Side<'_>,
    after: &Side<'_>,
    old: &BTreeSet<String>,
    new: &BTreeSet<String>,
) -> Result<Vec<EvidenceChange>, Failure> {
    let (lock_before, lock_after) = (lock(before.world)?, lock(after.world)?);
    let sum = |lock: &Lock, path: &str| {
        lock.files.get(path).map(|locked| locked.sha256.as_str().to_owned())
    };
    let change = |path: &str, from: &str, state: EvidenceState| EvidenceChange {
        path: path.to_owned(),
        state,
        media: Vec::new(),
        locked_before: sum(&lock_before, from),
        locked_after: sum(&lock_after, path),
    };
    let both: Vec<&String> = old.intersection(new).collect();
    let differ = |path: &&String| match same(before, path, after, path) {
        Ok(true) if sum(&lock_before, path) == sum(&lock_after, path) => None,
        // A file that is locked for the first time is no change of the evidence.
        Ok(true) if sum(&lock_before, path).is_none() => None,
        Ok(true) => Some(Ok(change(path, path, EvidenceState::Relocked))),
        Ok(false) => Some(Ok(change(path, path, EvidenceState::Replaced))),
        Err(failure) => Some(Err(failure)),
    };
    let mut changes: Vec<EvidenceChange> =
        both.par_iter().filter_map(differ).collect::<Result<_, _>>()?;
    let mut came = Came::of(after, new.difference(old))?;
    for path in old.difference(new) {
        changes.push(match came.take(before, path, after)? {
            Some(now) => change(&now, path, EvidenceState::Moved(path.clone())),
            None => change(path, path, EvidenceState::Lost),
        });
    }
    let came = came.0.into_values().flatten();
    changes.extend(came.map(|path| change(&path, &path, EvidenceState::Added)));
    let (named_before, named_after) = (named(before), named(after));
    for change in &mut changes {
        let is_lost = change.state == EvidenceState::Lost;
        let named = if is_lost { &named_before } else { &named_after };
        change.media = named.get(change.path.as_str()).cloned().unwrap_or_default();
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(changes)
}

/// The lock of a side; an empty one where there is none that can be read.
fn lock(world: &dyn World) -> Result<Lock, Failure> {
    if !world.is_file(FILE)? {
        return Ok(Lock::default());
    }
    Ok(yaml::read(FILE, &world.read(FILE)?).unwrap_or_default())
}

/// The media that name each file.
fn named<'a>(side: &Side<'a>) -> BTreeMap<&'a str, Vec<Id>> {
    let mut named: BTreeMap<&str, Vec<Id>> = BTreeMap::new();
    for entry in side.ledger.iter().flat_map(|ledger| ledger.media.values()) {
        for path in entry.value.files() {
            named.entry(path).or_default().push(entry.id.clone());
        }
    }
    named
}

/// The files that came in, by their size, so that few are read.
struct Came(BTreeMap<u64, Vec<String>>);

impl Came {
    fn of<'p>(side: &Side<'_>, paths: impl Iterator<Item = &'p String>) -> Result<Self, Failure> {
        let mut came: BTreeMap<u64, Vec<String>> = BTreeMap::new();
        for path in paths {
            came.entry(size(side.world, &full(path))?).or_default().push(path.clone());
        }
        Ok(Self(came))
    }

    /// The file that holds what one that went held.
    fn take(
        &mut self,
        before: &Side<'_>,
        path: &str,
        after: &Side<'_>,
    ) -> Result<Option<String>, Failure> {
        let Some(alike) = self.0.get_mut(&size(before.world, &full(path))?) else {
            return Ok(None);
        };
        for index in 0..alike.len() {
            if same(before, path, after, &alike[index])? {
                return Ok(Some(alike.remove(index)));
            }
        }
        Ok(None)
    }
}

fn size(world: &dyn World, path: &str) -> Result<u64, Failure> {
    Ok(match world.kind(path)? {
        Some(Kind::File(size)) => size,
        _ => 0,
    })
}

/// Whether two files hold the same. What git names the same is not read.
fn same(before: &Side<'_>, old: &str, after: &Side<'_>, new: &str) -> Result<bool, Failure> {
    let (old, new) = (full(old), full(new));
    match (content(before, &old)?, content(after, &new)?) {
        (Some(a), Some(b)) => Ok(a == b),
        (Some(known), None) => is(after.world, &new, before.world, &old, &known),
        (None, Some(known)) => is(before.world, &old, after.world, &new, &known),
        (None, None) => {
            let (a, b) = (before.world.kind(&old)?, after.world.kind(&new)?);
            Ok(a == b && sha256(before.world, &old)? == sha256(after.world, &new)?)
        }
    }
}

/// What identifies the content of a file without reading it.
#[derive(PartialEq, Eq)]
enum Content {
    /// The name of its object in git.
    Blob(String),
    /// The SHA-256 that a pointer of Git LFS gives.
    Sha256(String),
}

/// What git knows of a file; none where the side does not come from git, or there is no file.
fn content(side: &Side<'_>, path: &str) -> Result<Option<Content>, Failure> {
    let Some((revision, blob)) = side.revision.and_then(|git| Some((git, git.blob(path)?))) else {
        return Ok(None);
    };
    if size(revision, path)? <= LARGEST_POINTER
        && let Some(pointer) = lfs_pointer(&revision.read(path)?)
    {
        return Ok(Some(Content::Sha256(pointer.sha256)));
    }
    Ok(Some(Content::Blob(blob.to_owned())))
}

/// Whether a file holds what git names.
fn is(
    world: &dyn World,
    path: &str,
    other: &dyn World,
    named: &str,
    known: &Content,
) -> Result<bool, Failure> {
    let is_name_of_file = world.kind(path)? == other.kind(named)?;
    match known {
        Content::Blob(id) => Ok(is_name_of_file && blob_id(world, path, id.len())? == *id),
        // On the disk, git-lfs may have left the pointer or put the file in its place.
        Content::Sha256(sum) => Ok(sha256(world, path)? == *sum
            || (is_name_of_file && world.read(path)? == other.read(named)?)),
    }
}

/// The name that git gives to the content of a file, as long as the repository writes them.
fn blob_id(world: &dyn World, path: &str, length: usize) -> Result<String, Failure> {
    let size = size(world, path)?;
    let algorithm = if length == 40 { Algorithm::Sha1 } else { Algorithm::Sha256 };
    let head = format!("blob {size}\0");
    sum(&mut head.as_bytes().chain(world.open(path)?), algorithm, path)
}

fn sha256(world: &dyn World, path: &str) -> Result<String, Failure> {
    sum(&mut world.open(path)?, Algorithm::Sha256, path)
}

fn sum(source: &mut impl Read, algorithm: Algorithm, path: &str) -> Result<String, Failure> {
    let (_, sums) = sums(source, &[algorithm]).map_err(|cause| Failure::read(path, cause))?;
    Ok(sums.get(&algorithm).map(|bytes| hex(bytes)).unwrap_or_default())
}
