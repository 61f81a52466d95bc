//! What the files of evidence hold, looked at once for the rules on it.
//!
//! A file that is locked is what the lock says: it was looked at when it was locked, and whether it
//! is still the same is another rule's matter. Only what is not locked is read, on all cores: the
//! beginning of a file, and the whole of a picture, which is decoded. A picture that is locked
//! without its pixels could not be seen when it was locked, and is read again.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::files::{EvidenceFile, evidence_files};
use super::{kind, resolution, unreadable};
use crate::checks::Scene;
use crate::diag::{Failure, Finding};
use crate::fixity::{Content, beginning, is_decodable};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let mut by_path: BTreeMap<&str, Vec<EvidenceFile<'_>>> = BTreeMap::new();
    for file in evidence_files(scene.ledger) {
        by_path.entry(file.path).or_default().push(file);
    }
    let found: Vec<Vec<Finding>> =
        by_path.par_iter().map(|(_, files)| look(scene, files)).collect::<Result<_, _>>()?;
    findings.extend(found.into_iter().flatten());
    Ok(())
}

/// What is wrong with a file, given with all the media that name it.
fn look(scene: &Scene<'_>, files: &[EvidenceFile<'_>]) -> Result<Vec<Finding>, Failure> {
    let mut findings = Vec::new();
    let Some(content) = content(scene, &files[0])? else { return Ok(findings) };
    let is_misnamed = kind::misnamed(&files[0], &content);
    match is_misnamed {
        Some(finding) => findings.push(finding),
        None => findings.extend(files.iter().filter_map(|file| kind::not_of_kind(file, &content))),
    }
    match unreadable::unreadable(&files[0], &content) {
        Some(finding) => findings.push(finding),
        None => findings
            .extend(files.iter().filter_map(|file| resolution::too_low(scene, file, &content))),
    }
    Ok(findings)
}

/// What a file holds; none where it is not there.
fn content(scene: &Scene<'_>, file: &EvidenceFile<'_>) -> Result<Option<Content>, Failure> {
    let Some(size) = file.size(scene.world)? else { return Ok(None) };
    let locked = scene.ledger.lock.as_ref().and_then(|lock| lock.files.get(file.path));
    if let Some(locked) = locked.filter(|locked| locked.size == size)
        && (locked.pixels.is_some() || !is_decodable(&locked.media_type))
    {
        let media_type = locked.media_type.clone();
        let pixels = locked.pixels.map(|pixels| (pixels.width, pixels.height));
        return Ok(Some(Content { media_type, pixels, damage: None }));
    }
    let failed = |cause| Failure::read(file.full_path(), cause);
    let mut source = file.open(scene.world)?;
    let beginning = beginning(file.path, size, &mut source).map_err(failed)?;
    Ok(Some(Content::of(file.path, size, &beginning)))
}
