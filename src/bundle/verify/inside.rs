//! What stands in a bag, by the paths that its manifests use.

use std::collections::BTreeMap;
use std::io::{ErrorKind, Read};
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

use icu_normalizer::ComposingNormalizerBorrowed;

use super::findings::Findings;
use super::text::{Line, Text};
use super::{Declaration, Encoding};
use crate::diag::{Failure, Finding, Place};
use crate::world::{Kind, World};

/// Bytes that a list of files may have; one of a quarter of a million files takes as many.
pub const LARGEST_LIST: u64 = 64 << 20;

/// Bytes that the description of a bag may have.
pub const LARGEST_TEXT: u64 = 4 << 20;

/// Bytes that all tag files that are read may have together.
const LARGEST_TOGETHER: u64 = 256 << 20;

/// The payload folder (RFC 8493, 2.1.2).
pub const PAYLOAD: &str = "data";

/// A bag's files and folders.
pub struct Inside<'w> {
    world: &'w dyn World,
    top: String,
    entries: BTreeMap<String, Kind>,
    /// Files with letters beyond ASCII, by the composed form of their path.
    composed: BTreeMap<String, String>,
    /// Bytes of tag files that may still be read.
    left: AtomicU64,
}

impl<'w> Inside<'w> {
    /// Lists a bag whose base folder is `top`.
    pub fn of(world: &'w dyn World, top: &str) -> Result<Self, Failure> {
        let top = if top.is_empty() { String::new() } else { format!("{top}/") };
        let listed = world.list(top.trim_end_matches('/'))?;
        let entries: BTreeMap<String, Kind> = listed
            .into_iter()
            .filter_map(|entry| Some((entry.path.strip_prefix(&top)?.to_owned(), entry.kind)))
            .collect();
        let files = entries.iter().filter(|(path, kind)| is_file(**kind) && !path.is_ascii());
        let composed = files.map(|(path, _)| (composed(path), path.clone())).collect();
        let left = AtomicU64::new(LARGEST_TOGETHER);
        Ok(Self { world, top, entries, composed, left })
    }

    /// Everything in the bag, sorted by path.
    pub fn entries(&self) -> impl Iterator<Item = (&str, Kind)> {
        self.entries.iter().map(|(path, kind)| (path.as_str(), *kind))
    }

    /// The files of the payload with their sizes in bytes.
    pub fn payload(&self) -> impl Iterator<Item = (&str, u64)> {
        self.entries().filter_map(|(path, kind)| match kind {
            Kind::File(size) if in_payload(path) => Some((path, size)),
            _ => None,
        })
    }

    /// What stands at a path.
    pub fn kind(&self, path: &str) -> Option<Kind> {
        self.entries.get(path).copied()
    }

    /// Whether a file stands at a path, to the letter.
    pub fn is_file(&self, path: &str) -> bool {
        self.kind(path).is_some_and(is_file)
    }

    /// Whether a folder stands at a path, listed itself or seen by what is in it.
    pub fn is_folder(&self, path: &str) -> bool {
        match self.kind(path) {
            Some(kind) => kind == Kind::Folder,
            None => self.holds(path),
        }
    }

    /// Whether anything stands below a path.
    pub fn holds(&self, path: &str) -> bool {
        let prefix = format!("{path}/");
        let next = self.entries.range(prefix.clone()..).next();
        next.is_some_and(|(at, _)| at.starts_with(&prefix))
    }

    /// The file that a path means: of that very name, or of one that Unicode calls the same
    /// (RFC 8493, 6.1.1.3).
    pub fn find(&self, path: &str) -> Option<&str> {
        if let Some((path, kind)) = self.entries.get_key_value(path) {
            return is_file(*kind).then_some(path.as_str());
        }
        if path.is_ascii() {
            return None;
        }
        self.composed.get(&composed(path)).map(String::as_str)
    }

    /// The place of a file of the bag.
    pub fn file(&self, path: &str) -> Place {
        Place::file(self.full(path))
    }

    /// The place of a part of a tag file.
    pub fn bytes(&self, path: &str, range: &Range<usize>) -> Place {
        Place::bytes(self.full(path), range.clone())
    }

    /// Opens a file.
    pub fn open(&self, path: &str) -> Result<Box<dyn Read + Send>, Failure> {
        self.world.open(&self.full(path))
    }

    /// The bytes of a tag file; none, with a finding, where it is damaged or has more than `most`.
    pub fn read(
        &self,
        path: &str,
        most: u64,
        findings: &mut Findings,
    ) -> Result<Option<Vec<u8>>, Failure> {
        let most = most.min(self.left.load(Ordering::Relaxed));
        let mut bytes = Vec::new();
        match self.open(path)?.take(most + 1).read_to_end(&mut bytes) {
            Ok(_) if bytes.len() as u64 > most => {
                let finding = Finding::new("bag-tag-file-too-large", self.file(path));
                findings.push(finding.arg("path", path).arg("max", most >> 20));
                Ok(None)
            }
            Ok(_) => {
                self.left.fetch_sub(bytes.len() as u64, Ordering::Relaxed);
                Ok(Some(bytes))
            }
            Err(cause) if is_damage(cause.kind()) => {
                findings.push(self.unreadable(path, &cause.to_string()));
                Ok(None)
            }
            Err(cause) => Err(Failure::read(self.full(path), cause)),
        }
    }

    /// The finding of a file that is damaged so that it cannot be read.
    pub fn unreadable(&self, path: &str, cause: &str) -> Finding {
        let finding = Finding::new("bag-file-unreadable", self.file(path));
        finding.arg("path", path).arg("cause", cause)
    }

    /// The lines of a tag file, with findings about how its text is written (RFC 8493, 2.3).
    pub fn lines<'b>(
        &self,
        path: &str,
        bytes: &'b [u8],
        declaration: &Declaration,
        findings: &mut Findings,
    ) -> impl Iterator<Item = Line<'b>> + use<'b> {
        let strict = declaration.rules.is_strict();
        let text = Text::new(bytes, declaration.encoding);
        let may_be_marked =
            matches!(declaration.encoding, Encoding::Utf16 | Encoding::Utf16Be | Encoding::Utf16Le);
        if text.marked && !may_be_marked {
            let place = self.file(path);
            let name = "bag-byte-order-mark";
            let finding = Finding::new(name, place).arg("path", path);
            findings.push(if strict { finding } else { finding.as_warning() });
        }
        let (mut unsound, mut last) = (None, None);
        for (at, line) in text.lines().enumerate() {
            if !line.sound && unsound.is_none() {
                unsound = Some((at + 1, line.range.clone()));
            }
            last = Some(line);
        }
        if let Some((number, range)) = unsound {
            let place = self.bytes(path, &range);
            let finding = Finding::new("bag-text-unreadable", place).arg("path", path);
            findings.push(finding.arg("line", number).arg("encoding", &declaration.encoding_name));
        }
        if let Some(last) = last.filter(|line| strict && !line.ended) {
            let place = self.bytes(path, &last.range);
            findings.push(Finding::new("bag-line-not-ended", place).arg("path", path));
        }
        text.lines()
    }

    fn full(&self, path: &str) -> String {
        format!("{}{path}", self.top)
    }
}

/// Whether a path is that of a payload file.
pub fn in_payload(path: &str) -> bool {
    path.strip_prefix(PAYLOAD).is_some_and(|rest| rest.starts_with('/'))
}

/// The composed form (NFC) of a path.
pub fn composed(path: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(path).into_owned()
}

/// Whether an error while reading tells of damaged content rather than of the machine.
pub fn is_damage(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::InvalidData | ErrorKind::UnexpectedEof)
}

fn is_file(kind: Kind) -> bool {
    matches!(kind, Kind::File(_))
}
