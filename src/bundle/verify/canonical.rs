//! `zip-not-canonical`, `tags-not-canonical` and their like: whether a bundle is, byte
//! for byte around its files, what this tool writes.
//!
//! The checksums of a bag cover its files; what stands between the files of an archive is covered
//! by nothing. It is covered here: a bundle's headers follow from its names, sizes, checksums and
//! date, so they are made once more and held against those that are there.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use chrono::NaiveDate;

use super::super::bag::{self, ALGORITHMS};
use super::super::zip::{Layout, Zip};
use super::super::{DESCRIPTIONS, PAYLOAD};
use super::compare::is_system_file;
use crate::diag::{Failure, Finding, Place};
use crate::model::lock;
use crate::world::World;

/// Headers are held against each other in pieces of this size.
const PIECE: usize = 1 << 20;

/// The fields of a local header by the byte at which each ends, for the words (4.3.7).
const FIELDS: [(usize, &str); 4] = [(4, "other"), (10, "packing"), (14, "date"), (18, "sum")];

/// Everything around the files of an archive that is not as this tool writes it for a bag made on
/// `date`; where the bag does not say, its first file does. What is wrong with many entries in the
/// same way is one finding, which names the first of them.
pub fn around(zip: &Zip, date: Option<NaiveDate>) -> io::Result<Vec<Finding>> {
    let Some(date) = date.or_else(|| zip.entries().first()?.date) else { return Ok(Vec::new()) };
    let mut layout = Layout::new(date);
    let mut alike: BTreeMap<&str, Alike<'_>> = BTreeMap::new();
    let (mut end, mut before) = (0, (0, ""));
    for entry in zip.entries() {
        let rank = rank(&entry.name);
        let is_early = std::mem::replace(&mut before, rank) > rank;
        let expected = layout.push(entry.name.clone(), entry.size);
        expected.crc = entry.crc;
        expected.offset = entry.offset;
        let expected = expected.clone();
        let header = layout.header(&expected);
        let wrong = first_difference(&header, &zip.bytes(entry.offset, header.len())?)
            .map(|at| (field(at), entry.offset + at as u64))
            .or_else(|| {
                (entry.offset != end).then_some((if end == 0 { "before" } else { "place" }, end))
            })
            .or_else(|| is_early.then_some(("place", entry.offset)));
        if let Some((part, offset)) = wrong {
            let first = Alike { entry: &entry.name, offset, entries: 0 };
            alike.entry(part).or_insert(first).entries += 1;
        }
        end = expected.end();
    }
    layout.end_at(end);
    let mut findings: Vec<Finding> = alike
        .iter()
        .map(|(part, alike)| {
            Finding::new("zip-not-canonical", Place::file(zip.name()))
                .arg("part", part)
                .arg("entry", alike.entry)
                .arg("offset", alike.offset)
                .arg("entries", alike.entries)
                .arg("number", if alike.entries == 1 { "one" } else { "many" })
        })
        .collect();
    if let Some((part, offset)) = end_differs(zip, end, &layout.directory())? {
        let finding = Finding::new("zip-directory-not-canonical", Place::file(zip.name()));
        findings.push(finding.arg("part", part).arg("offset", offset));
    }
    Ok(findings)
}

/// The place of an entry among the others: the declaration, the payload by path, what describes
/// it, and the other tag files.
fn rank(name: &str) -> (u8, &str) {
    let path = name.split_once('/').map_or(name, |(_, path)| path);
    let group = match path.strip_prefix(PAYLOAD).and_then(|path| path.strip_prefix('/')) {
        Some(path) if path == lock::FILE || DESCRIPTIONS.contains(&path) => 2,
        Some(_) => 1,
        None if path.starts_with("tagmanifest-") => 5,
        None if path.starts_with("manifest-") => 4,
        None if path == "bagit.txt" => 0,
        None => 3,
    };
    (group, path)
}

/// Entries whose headers differ in the same field.
struct Alike<'z> {
    entry: &'z str,
    offset: u64,
    entries: usize,
}

/// The field of a local header in which a byte stands.
fn field(at: usize) -> &'static str {
    FIELDS.iter().find(|(end, _)| at < *end).map_or("other", |(_, field)| field)
}

/// In what the end of an archive, from `start` on, is not the directory expected, and where.
fn end_differs(zip: &Zip, start: u64, directory: &[u8]) -> io::Result<Option<(&'static str, u64)>> {
    let end = start + directory.len() as u64;
    let mut at = start;
    for piece in directory.chunks(PIECE) {
        if let Some(differs) = first_difference(piece, &zip.bytes(at, piece.len())?) {
            at += differs as u64;
            // The last two bytes tell the length of a comment.
            return Ok(Some((if at + 2 < end { "list" } else { "comment" }, at)));
        }
        at += piece.len() as u64;
    }
    Ok((zip.size() != end).then_some(("behind", end)))
}

/// Where what was found is first not what was expected; none where both are the same.
pub fn first_difference(expected: &[u8], found: &[u8]) -> Option<usize> {
    let at = expected.iter().zip(found).position(|(a, b)| a != b);
    at.or_else(|| (found.len() != expected.len()).then_some(found.len().min(expected.len())))
}

/// Tag files that are missing, too many, or not written as this tool writes them. `world` is the
/// bag. Whether their checksums hold is the business of [`super::bag()`].
pub fn tags(world: &dyn World) -> Result<Vec<Finding>, Failure> {
    let manifests = |kind: &str| ALGORITHMS.map(|a| format!("{kind}-{}.txt", a.name()));
    let (payload, last) = (manifests("manifest"), manifests("tagmanifest"));
    let first = ["bag-info.txt".to_owned(), "bagit.txt".to_owned()];
    let listed: BTreeSet<String> = first.iter().chain(&payload).cloned().collect();
    let expected: BTreeSet<String> = listed.iter().chain(&last).cloned().collect();
    let mut findings = Vec::new();
    for found in world.list("")? {
        let is_tag = !found.path.starts_with("data/") && found.path != "data";
        if is_tag && !expected.contains(&found.path) {
            let place = Place::file(&found.path);
            let finding = Finding::new("tag-file-unknown", place);
            let is_made = is_system_file(&found.path);
            let finding = if is_made { finding.hint("system") } else { finding };
            findings.push(finding.arg("file", found.path));
        }
    }
    for name in &expected {
        if !world.is_file(name)? {
            findings.push(Finding::new("tag-file-missing", Place::file(name)).arg("file", name));
            continue;
        }
        // What cannot be read is a finding of the bag.
        let Ok(found) = world.read(name) else { continue };
        let lines = lines(&found);
        let expected = match name.as_str() {
            "bagit.txt" => bag::DECLARATION.to_owned(),
            "bag-info.txt" => continue,
            _ => lines.iter().map(|(path, sum)| format!("{sum}  {path}\n")).collect(),
        };
        if let Some(at) = first_difference(expected.as_bytes(), &found) {
            let line = found[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            let finding = Finding::new("tags-not-canonical", Place::file(name));
            findings.push(finding.arg("file", name).arg("line", line));
        }
        for lacking in
            listed.iter().filter(|path| last.contains(name) && !lines.contains_key(*path))
        {
            let finding = Finding::new("tag-file-not-listed", Place::file(name));
            findings.push(finding.arg("file", lacking).arg("manifest", name));
        }
    }
    Ok(findings)
}

/// The lines of a manifest: checksums by path.
fn lines(manifest: &[u8]) -> BTreeMap<String, String> {
    let text = String::from_utf8_lossy(manifest);
    let line = |line: &str| {
        let (sum, path) = line.split_once("  ")?;
        Some((path.to_owned(), sum.to_lowercase()))
    };
    text.lines().filter_map(line).collect()
}
