//! What a version of a report was made of, so that a later change can be seen.
//!
//! A digest is taken of what a record says, not of its file: of the value as JSON with sorted keys
//! and without spaces (RFC 8785, as far as records need it). So a comment, another layout, another
//! order of keys or a file that was moved is no change.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use rayon::prelude::*;
use serde::Serialize;

use super::lock::Lock;
use super::value::{Id, Sha256};
use super::{CycleFolder, Ledger, RecordKind, city, every_shelf, media};
use crate::diag::Failure;
use crate::fixity::{hex, sha256};
use crate::world::World;

/// Something that a version is made of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `city.yaml`
    City,
    /// The settings of the cycle.
    Cycle,
    /// The text of a section.
    Section(Id),
    /// A record.
    Record(RecordKind, Id),
    /// A file of evidence, by its path below `report-data/media`.
    Evidence(String),
}

/// The parts of a version, each with the digest of what it said when it was sent. A record that
/// the cycle took in and that no report printed has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Freeze(BTreeMap<Part, Option<String>>);

/// What is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// It says something else: the part and its file.
    Changed(Part, String),
    /// It is gone: the part and, where it only has another name now, that name.
    Removed(Part, Option<Id>),
    /// It came in: the part and its file.
    Added(Part, String),
}

/// The SHA-256 of files of evidence, in hexadecimal, by their paths below `report-data/media`.
pub type EvidenceSums = BTreeMap<String, String>;

impl Freeze {
    /// Takes down a cycle as it is now.
    ///
    /// `printed` are the records that its reports reach, `evidence` the files that these name.
    pub fn of(
        ledger: &Ledger,
        cycle: &CycleFolder,
        printed: &BTreeSet<Id>,
        evidence: EvidenceSums,
    ) -> Self {
        let mut parts = BTreeMap::new();
        let taken = taken(ledger, cycle);
        for (part, content) in contents(ledger, cycle) {
            match &part {
                Part::Record(_, id) if !printed.contains(id) => {
                    if taken.contains(id) {
                        parts.insert(part, None);
                    }
                }
                _ => {
                    parts.insert(part, Some(content.value.digest()));
                }
            }
        }
        let files = evidence.into_iter().map(|(path, sum)| (Part::Evidence(path), Some(sum)));
        parts.extend(files);
        Self(parts)
    }

    /// How many parts were printed.
    pub fn len(&self) -> usize {
        self.0.values().flatten().count()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The files of evidence.
    pub fn evidence(&self) -> impl Iterator<Item = &str> {
        self.0.keys().filter_map(|part| match part {
            Part::Evidence(path) => Some(path.as_str()),
            _ => None,
        })
    }

    /// In what a cycle now differs from what was taken down: first what changed or is gone, then
    /// what came in, each in the order of the parts. `evidence` holds the files that are there.
    pub fn differences(
        &self,
        ledger: &Ledger,
        cycle: &CycleFolder,
        evidence: &EvidenceSums,
    ) -> Vec<Difference> {
        let now = contents(ledger, cycle);
        let aliases: BTreeMap<&str, &Id> =
            ledger.aliases().into_iter().map(|(alias, id, _)| (alias, id)).collect();
        let mut found = Vec::new();
        let mut renamed = BTreeSet::new();
        for (part, before) in &self.0 {
            let Some(before) = before else { continue };
            if let Part::Evidence(path) = part {
                match evidence.get(path) {
                    Some(after) if after == before => {}
                    Some(_) => {
                        let file = media::path(path);
                        found.push(Difference::Changed(part.clone(), file));
                    }
                    None => found.push(Difference::Removed(part.clone(), None)),
                }
                continue;
            }
            match now.get(part) {
                Some(content) if content.value.digest() == *before => {}
                Some(content) => {
                    found.push(Difference::Changed(part.clone(), content.file.to_owned()));
                }
                None => {
                    let name = match part {
                        Part::Record(_, id) => aliases.get(id.as_str()).copied(),
                        _ => None,
                    };
                    renamed.extend(name);
                    found.push(Difference::Removed(part.clone(), name.cloned()));
                }
            }
        }
        let taken = taken(ledger, cycle);
        for (part, content) in now.into_iter().filter(|(part, _)| !self.0.contains_key(part)) {
            let came_in = match &part {
                Part::Record(_, id) => taken.contains(id) && !renamed.contains(id),
                _ => true,
            };
            if came_in {
                found.push(Difference::Added(part, content.file.to_owned()));
            }
        }
        found
    }

    /// The file as the tool writes it: one line a part, its digest and its name.
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (part, digest) in &self.0 {
            text.push_str(&format!("{} {part}\n", digest.as_deref().unwrap_or(UNPRINTED)));
        }
        text
    }

    /// Reads the file; where a line is wrong, gives the bytes of that line.
    pub fn read(text: &str) -> Result<Self, std::ops::Range<usize>> {
        let mut parts = BTreeMap::new();
        let mut at = 0;
        for whole in text.split_inclusive('\n') {
            let line = whole.trim_end_matches(['\n', '\r']);
            let range = at..at + line.len();
            at += whole.len();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (digest, part) = line.split_once(' ').ok_or(range.clone())?;
            let digest = match digest {
                UNPRINTED => None,
                digest if digest.parse::<Sha256>().is_ok() => Some(digest.to_owned()),
                _ => return Err(range),
            };
            let part = part.parse().map_err(|()| range.clone())?;
            if parts.insert(part, digest).is_some() {
                return Err(range);
            }
        }
        // Every version has these two; without them something is missing.
        if parts.contains_key(&Part::City) && parts.contains_key(&Part::Cycle) {
            Ok(Self(parts))
        } else {
            Err(0..text.lines().next().map_or(0, str::len))
        }
    }
}

const HEADER: &str = "\
# What this version was made of when it was sent: a checksum of what each record said, then its name.
# `mmr submit` wrote it, and `mmr check` compares. Do not edit it.
";

/// Stands for the digest of what was there and was not printed.
const UNPRINTED: &str = "-";

/// The checksums of files of evidence, as they were locked, or as they are where no lock says it;
/// those that are not there are left out.
///
/// # Errors
/// A file that cannot be read.
pub fn evidence_sums<'a>(
    world: &dyn World,
    lock: Option<&Lock>,
    paths: impl IntoIterator<Item = &'a str>,
) -> Result<EvidenceSums, Failure> {
    let paths: Vec<&str> = paths.into_iter().collect();
    let sum = |path: &&str| {
        let file = media::path(path);
        if !world.is_file(&file)? {
            return Ok(None);
        }
        // That a file is as it was locked is a rule of its own.
        let locked = lock.and_then(|lock| lock.files.get(*path));
        let sum = match locked {
            Some(locked) => locked.sha256.to_string(),
            None => {
                let failed = |cause| Failure::read(&file, cause);
                hex(&sha256(&mut world.open(&file)?).map_err(failed)?.1)
            }
        };
        Ok(Some(((*path).to_owned(), sum)))
    };
    let sums: Vec<Option<(String, String)>> =
        paths.par_iter().map(sum).collect::<Result<_, Failure>>()?;
    Ok(sums.into_iter().flatten().collect())
}

/// The records that a cycle takes in by their date or by name, whether or not a report prints them.
fn taken<'a>(ledger: &'a Ledger, cycle: &CycleFolder) -> BTreeSet<&'a Id> {
    let cycle = &cycle.cycle.value;
    let told = ledger.told().filter(|entry| cycle.takes(entry.id, entry.told.date));
    let network = ledger.network.values();
    let network = network.filter(|entry| cycle.takes(&entry.id, entry.value.date.as_ref()));
    told.map(|entry| entry.id).chain(network.map(|entry| &entry.id)).collect()
}

/// What a part says, and where.
struct Content<'a> {
    file: &'a str,
    value: &'a dyn Digested,
}

/// Everything that a version of a cycle's report can be made of, but for files of evidence.
fn contents<'a>(ledger: &'a Ledger, cycle: &'a CycleFolder) -> BTreeMap<Part, Content<'a>> {
    let mut contents = BTreeMap::new();
    let city = Content { file: city::FILE, value: &ledger.city };
    contents.insert(Part::City, city);
    let settings = Content { file: &cycle.cycle.file, value: &cycle.cycle.value };
    contents.insert(Part::Cycle, settings);
    for entry in cycle.sections.values() {
        let content = Content { file: &entry.file, value: &entry.value };
        contents.insert(Part::Section(entry.id.clone()), content);
    }
    macro_rules! collect {
        ($($shelf:ident $kind:ident),*) => {
            $(for entry in ledger.$shelf.values() {
                let content = Content { file: &entry.file, value: &entry.value };
                contents.insert(Part::Record(RecordKind::$kind, entry.id.clone()), content);
            })*
        };
    }
    every_shelf!(collect);
    contents
}

/// Anything whose content has a digest.
trait Digested {
    /// SHA-256 in hexadecimal of the value as JSON with sorted keys.
    fn digest(&self) -> String;
}

impl<T: Serialize> Digested for T {
    fn digest(&self) -> String {
        digest_of(serde_json::to_value(self).expect("a record is plain data"))
    }
}

/// SHA-256 in hexadecimal of plain data as JSON with sorted keys.
pub(super) fn digest_of(mut value: serde_json::Value) -> String {
    value.sort_all_objects();
    let (_, digest) = sha256(&mut value.to_string().as_bytes()).expect("bytes can be read");
    hex(&digest)
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::City => f.write_str("city"),
            Self::Cycle => f.write_str("cycle"),
            Self::Section(id) => write!(f, "section/{id}"),
            Self::Record(kind, id) => write!(f, "{}/{id}", kind.key()),
            Self::Evidence(path) => write!(f, "evidence/{path}"),
        }
    }
}

impl FromStr for Part {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let Some((kind, rest)) = text.split_once('/') else {
            return match text {
                "city" => Ok(Self::City),
                "cycle" => Ok(Self::Cycle),
                _ => Err(()),
            };
        };
        let id = || rest.parse::<Id>().map_err(|_| ());
        match kind {
            "section" => Ok(Self::Section(id()?)),
            "evidence" if !rest.is_empty() => Ok(Self::Evidence(rest.to_owned())),
            _ => {
                let kind = RecordKind::ALL.into_iter().find(|known| known.key() == kind);
                Ok(Self::Record(kind.ok_or(())?, id()?))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::told::Activity;

    const RECORD: &str = "title: A\nsummary: {en: B, fr: C}\ncertainty: high\n";

    fn digest(yaml: &str) -> String {
        crate::yaml::read::<Activity>("a.yaml", yaml.as_bytes()).expect("a record").digest()
    }

    /// A city compares for years, with newer tools: this digest may never become another one. A new
    /// key of a record is left out of the JSON where the file does not have it.
    #[test]
    fn a_digest_is_for_ever() {
        // printf '%s' '{"certainty":"high","summary":{"en":"B","fr":"C"},"title":"A"}' | sha256sum
        let known = "76900a70900fdfa15c897cf418268627e8bd8525780dc12201bb60e9b63e3e71";
        assert_eq!(digest(RECORD), known);
        assert_eq!(
            digest("# new\ncertainty: high\nsummary:\n  fr: >-\n    C\n  en: B\ntitle: A"),
            known
        );
        assert_ne!(digest("title: A\nsummary: {en: B, fr: D}\ncertainty: high\n"), known);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let id = |text: &str| text.parse::<Id>().expect("an id");
        let digest = "0f".repeat(32);
        let freeze = Freeze(BTreeMap::from([
            (Part::City, Some(digest.clone())),
            (Part::Cycle, Some(digest.clone())),
            (Part::Section(id("action-plan")), Some(digest.clone())),
            (Part::Record(RecordKind::Contribution, id("meeting")), None),
            (Part::Record(RecordKind::Media, id("leaflet")), Some(digest.clone())),
            (Part::Evidence("files/Hà Nội 1.jpg".to_owned()), Some(digest)),
        ]));
        let text = freeze.to_text();
        assert_eq!(Freeze::read(&text), Ok(freeze.clone()));
        assert_eq!(Freeze::read(&text.replace('\n', "\r\n")), Ok(freeze));
        for bad in ["", "- city\n", "city", "x city", "- town", "- media/A", "- city\n- city\n"] {
            assert!(Freeze::read(bad).is_err(), "{bad}");
        }
        assert_eq!(Freeze::read("# a\n- city\n<<<<<<< HEAD\n"), Err(11..23));
    }
}
