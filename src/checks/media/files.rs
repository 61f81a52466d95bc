//! `medium-without-place`, `unsafe-path`, `missing-media-file`, `media-file-is-link`,
//! `empty-media-file`: the files that media name, and what is wrong with them.

use std::collections::BTreeMap;
use std::io::Read;

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer, nearest};
use crate::fixity::{Fault, LARGEST_POINTER, fault, key, lfs_pointer, safe};
use crate::model::media::{FOLDER, Media};
use crate::model::{Entry, Ledger};
use crate::world::{Kind, World};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for entry in scene.ledger.media.values() {
        let media = &entry.value;
        if media.file.is_none() && media.url.is_none() && media.capture.is_none() {
            findings.push(Finding::new("medium-without-place", Place::file(&entry.file)));
        }
    }
    findings.extend(unusable_files(evidence_files(scene.ledger), scene.world)?);
    Ok(())
}

/// A file that a medium names, as its own or as the saved copy of a page.
pub struct EvidenceFile<'a> {
    /// The medium.
    pub medium: &'a Entry<Media>,
    /// From `report-data/media` on, as the medium writes it.
    pub path: &'a str,
    /// Whether it is the saved copy of a page.
    pub is_capture: bool,
}

/// Every file that a medium names, by the id of the medium.
pub fn evidence_files(ledger: &Ledger) -> impl Iterator<Item = EvidenceFile<'_>> {
    ledger.media.values().flat_map(|medium| {
        let own = medium.value.file.iter().map(|path| (path, false));
        let saved = medium.value.capture.iter().map(|capture| (&capture.file, true));
        own.chain(saved).map(move |(path, is_capture)| EvidenceFile { medium, path, is_capture })
    })
}

impl EvidenceFile<'_> {
    /// Its path from the root of the project.
    pub fn full_path(&self) -> String {
        format!("{FOLDER}/{}", self.path)
    }

    /// Opens it.
    pub fn open(&self, world: &dyn World) -> Result<Box<dyn Read + Send>, Failure> {
        world.open(&self.full_path())
    }

    /// Where the medium names it.
    pub fn place(&self) -> Place {
        Place::value(&self.medium.file, self.pointer())
    }

    /// Where the path that the medium names goes on behind its first bytes.
    pub fn place_behind(&self, bytes: usize) -> Place {
        Place::within(&self.medium.file, self.pointer(), bytes..self.path.len())
    }

    fn pointer(&self) -> Pointer {
        let root = Pointer::root();
        if self.is_capture { root.at("capture").at("file") } else { root.at("file") }
    }

    /// Its size in bytes, where it is a file with a content.
    pub fn size(&self, world: &dyn World) -> Result<Option<u64>, Failure> {
        if self.leads_out() || self.path.contains(char::is_control) {
            return Ok(None);
        }
        Ok(match world.kind(&self.full_path())? {
            Some(Kind::File(size)) if size > 0 && self.stand_in(size, world)?.is_none() => {
                Some(size)
            }
            _ => None,
        })
    }

    /// Size of the file that was not fetched, where a pointer of Git LFS stands in for it, which is
    /// itself so many bytes long.
    fn stand_in(&self, size: u64, world: &dyn World) -> Result<Option<u64>, Failure> {
        if size > LARGEST_POINTER {
            return Ok(None);
        }
        Ok(lfs_pointer(&world.read(&self.full_path())?).map(|pointer| pointer.size))
    }

    fn leads_out(&self) -> bool {
        self.path.split('/').any(|part| matches!(part, "" | "." | "..") || part.contains('\\'))
    }
}

/// Names that are looked for when files are missing; more would not be printed.
const SOUGHT: usize = 40;

/// What is wrong with files that media name: `unsafe-path`, `unsafe-name`, `missing-media-file`,
/// `media-file-is-link`, `empty-media-file`, `lfs-pointer`.
pub fn unusable_files<'a>(
    files: impl Iterator<Item = EvidenceFile<'a>>,
    world: &dyn World,
) -> Result<Vec<Finding>, Failure> {
    let mut findings = Vec::new();
    let mut missing = Vec::new();
    for file in files {
        let say = |name| Finding::new(name, file.place()).arg("path", file.path);
        if file.leads_out() {
            findings.push(say("unsafe-path"));
            continue;
        }
        findings.extend(unsafe_name(file.path, file.place()));
        if file.path.contains(char::is_control) {
            continue;
        }
        match world.kind(&file.full_path())? {
            Some(Kind::File(0)) => findings.push(say("empty-media-file")),
            Some(Kind::File(size)) => {
                let stand_in = file.stand_in(size, world)?;
                findings.extend(stand_in.map(|size| say("lfs-pointer").arg("size", size)));
            }
            Some(Kind::Link | Kind::Special) => findings.push(say("media-file-is-link")),
            _ => missing.push(file),
        }
    }
    if !missing.is_empty() {
        let listed = world.list(&format!("{FOLDER}/files"))?;
        let known = Known::new(
            listed.iter().filter_map(|found| found.path.strip_prefix(FOLDER)?.strip_prefix('/')),
        );
        for (number, file) in missing.iter().enumerate() {
            let finding = Finding::new("missing-media-file", file.place());
            let finding = finding.arg("path", file.path);
            findings.push(if number < SOUGHT { known.hint(file.path, finding) } else { finding });
        }
    }
    Ok(findings)
}

/// The finding for the first name in a path that does not travel.
pub fn unsafe_name(path: &str, place: Place) -> Option<Finding> {
    let (name, fault) = path.split('/').find_map(|name| Some((name, fault(name)?)))?;
    let character =
        if let Fault::Forbidden(found) = fault { found.to_string() } else { String::new() };
    let shown = match fault {
        Fault::ControlCharacter => name.escape_debug().to_string(),
        _ => name.to_owned(),
    };
    let finding = Finding::new("unsafe-name", place)
        .arg("name", shown)
        .arg("fault", fault.key())
        .arg("character", character)
        .arg("better", safe(name));
    Some(finding)
}

/// The files that there are, by the key of their name.
struct Known<'a> {
    by_key: BTreeMap<String, &'a str>,
}

impl<'a> Known<'a> {
    fn new(paths: impl Iterator<Item = &'a str>) -> Self {
        Self { by_key: paths.map(|path| (key(path), path)).collect() }
    }

    /// Adds the file that may be meant.
    fn hint(&self, typed: &str, finding: Finding) -> Finding {
        // What looks the same would be no help as a "did you mean".
        if let Some(near) = self.by_key.get(&key(typed)) {
            return finding.arg("near", near).hint("same-letters");
        }
        // The folder that all have in common would make any two names alike.
        let inner = |path: &'a str| path.strip_prefix("files/");
        let names = self.by_key.values().filter_map(|path| inner(path));
        match nearest(typed.strip_prefix("files/").unwrap_or(typed), names) {
            Some(near) => finding.arg("near", format!("files/{near}")).hint("near"),
            None => finding,
        }
    }
}
