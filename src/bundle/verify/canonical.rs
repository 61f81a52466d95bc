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
use crate::diag::{Failure, Finding, Place};
use crate::world::World;

/// Headers are held against each other in pieces of this size.
const PIECE: usize = 1 << 20;

/// Everything around the files of an archive that is not as this tool writes it for a bag made on
/// `date`; where the bag does not say, its first file does.
pub fn around(zip: &Zip, date: Option<NaiveDate>) -> io::Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let Some(date) = date.or_else(|| zip.entries().first()?.date) else { return Ok(findings) };
    let mut layout = Layout::new(date);
    let mut end = 0;
    for entry in zip.entries() {
        let finding = Finding::error("zip-not-canonical", Place::file(zip.name()));
        let finding = finding.arg("entry", &entry.name);
        let expected = layout.push(entry.name.clone(), entry.size);
        expected.crc = entry.crc;
        expected.offset = entry.offset;
        let expected = expected.clone();
        let header = layout.header(&expected);
        if let Some(at) = first_difference(&header, &zip.bytes(entry.offset, header.len())?) {
            findings.push(finding.arg("offset", entry.offset + at as u64));
        } else if entry.offset != end {
            findings.push(finding.arg("offset", end.min(entry.offset)));
        }
        end = expected.end();
    }
    layout.end_at(end);
    let directory = layout.directory();
    for (index, piece) in directory.chunks(PIECE).enumerate() {
        let start = end + (index * PIECE) as u64;
        if let Some(at) = first_difference(piece, &zip.bytes(start, piece.len())?) {
            findings.push(
                Finding::error("zip-directory-not-canonical", Place::file(zip.name()))
                    .arg("offset", start + at as u64),
            );
            return Ok(findings);
        }
    }
    if zip.size() != end + directory.len() as u64 {
        let finding = Finding::error("zip-directory-not-canonical", Place::file(zip.name()));
        findings.push(finding.arg("offset", end + directory.len() as u64));
    }
    Ok(findings)
}

/// Where what was found is first not what was expected; none where both are the same.
fn first_difference(expected: &[u8], found: &[u8]) -> Option<usize> {
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
            findings.push(Finding::error("tag-file-unknown", place).arg("file", found.path));
        }
    }
    for name in &expected {
        if !world.is_file(name)? {
            findings.push(Finding::error("tag-file-missing", Place::file(name)).arg("file", name));
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
            let finding = Finding::error("tags-not-canonical", Place::file(name));
            findings.push(finding.arg("file", name).arg("line", line));
        }
        for lacking in
            listed.iter().filter(|path| last.contains(name) && !lines.contains_key(*path))
        {
            let finding = Finding::error("tag-file-not-listed", Place::file(name));
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
