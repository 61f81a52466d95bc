//! The files that media name: which there are, and whether each can be used.

use std::io::Read;

use crate::diag::{Failure, Finding, Place, Pointer, nearest};
use crate::fixity::{Fault, fault, key, safe};
use crate::model::media::{FOLDER, Media};
use crate::model::{Entry, Ledger};
use crate::world::{Kind, World};

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
        let root = Pointer::root();
        let at = if self.is_capture { root.at("capture").at("file") } else { root.at("file") };
        Place::value(&self.medium.file, at)
    }

    /// Its size in bytes, where there is such a file and it can be used; adds what is wrong with
    /// it: `unsafe-path`, `unsafe-name`, `missing-media-file`, `media-file-is-link` or
    /// `empty-media-file`.
    pub fn size(
        &self,
        world: &dyn World,
        findings: &mut Vec<Finding>,
    ) -> Result<Option<u64>, Failure> {
        let say = |name| Finding::error(name, self.place()).arg("path", self.path);
        let leads_out = |part: &str| matches!(part, "" | "." | "..") || part.contains('\\');
        if self.path.split('/').any(leads_out) {
            findings.push(say("unsafe-path"));
            return Ok(None);
        }
        let unsafe_name = self.path.split('/').find_map(|part| Some((part, fault(part)?)));
        if let Some((part, fault)) = unsafe_name {
            findings.push(unsafe_name_at(self.place(), part, fault));
            if fault == Fault::ControlCharacter {
                return Ok(None);
            }
        }
        match world.kind(&self.full_path())? {
            Some(Kind::File(0)) => findings.push(say("empty-media-file")),
            Some(Kind::File(size)) => return Ok(Some(size)),
            Some(Kind::Link | Kind::Special) => findings.push(say("media-file-is-link")),
            _ => findings.push(self.missing(world)?),
        }
        Ok(None)
    }

    fn missing(&self, world: &dyn World) -> Result<Finding, Failure> {
        let finding = Finding::error("missing-media-file", self.place()).arg("path", self.path);
        let listed = world.list(&format!("{FOLDER}/files"))?;
        let known: Vec<&str> = listed
            .iter()
            .filter_map(|found| found.path.strip_prefix(FOLDER)?.strip_prefix('/'))
            .collect();
        let own_key = key(self.path);
        // What looks the same would be no help as a "did you mean".
        if let Some(near) = known.iter().find(|path| key(path) == own_key) {
            return Ok(finding.arg("near", near).hint("same-letters"));
        }
        // The folder that all have in common would make any two names alike.
        let typed = self.path.strip_prefix("files/").unwrap_or(self.path);
        let names = known.iter().filter_map(|path| path.strip_prefix("files/"));
        Ok(match nearest(typed, names) {
            Some(near) => finding.arg("near", format!("files/{near}")).hint("near"),
            None => finding,
        })
    }
}

/// The finding for a name that does not travel.
pub fn unsafe_name_at(place: Place, name: &str, fault: Fault) -> Finding {
    let shown: String = name
        .chars()
        .flat_map(|c| {
            let is_seen = fault != Fault::ControlCharacter || c.is_ascii_graphic() || c == ' ';
            let escaped = (!is_seen).then(|| c.escape_default()).into_iter().flatten();
            is_seen.then_some(c).into_iter().chain(escaped)
        })
        .collect();
    let character =
        if let Fault::Forbidden(found) = fault { found.to_string() } else { String::new() };
    Finding::error("unsafe-name", place)
        .arg("name", shown)
        .arg("fault", fault.key())
        .arg("character", character)
        .arg("better", safe(name))
}
