//! What somebody does to a bundle, step by step.
//!
//! Steps on files come first and are written to a ZIP as this tool writes it, unless `rezip` says
//! otherwise; steps on bytes (`patch`, `cut`, `lose`, `before`, `after` and the like) come after them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use chrono::NaiveDate;
use mmr::bundle::{Archive, Source};
use mmr::world::Memory;
use serde::Deserialize;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::bags::made::sum;

/// The one folder of the bundle.
const TOP: &str = "kalmora-2017-2021/";

/// One step. Paths are those of the bag; one that begins with `/` stands beside it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
pub enum Step {
    /// Writes other words into a file, once or wherever they stand.
    Replace { path: String, find: String, with: String },
    /// Turns one byte of a file around, counted from its beginning.
    Flip { path: String, byte: usize },
    /// Takes files away.
    Remove(Vec<String>),
    /// Puts a file in, or another in its place.
    Add { path: String, text: String },
    /// Puts a file of so many zeros in.
    AddZeros { path: String, bytes: usize },
    /// Gives a file another name, in the ZIP alone.
    Rename { from: String, to: String },
    /// Writes a text behind a file.
    Append { path: String, text: String },
    /// Writes the size and the checksums that a file has now into the crate.
    Describe(String),
    /// Makes the checksums and sizes anew, as a forger would: all of them, in these algorithms.
    FixManifests(Vec<String>),
    /// Makes the tag manifests alone anew.
    FixTagManifests(Vec<String>),
    /// Writes the ZIP as another program does.
    Rezip(Packing),
    /// Writes the ZIP as this tool does, for another day.
    Date(NaiveDate),
    /// Writes a number into headers of the ZIP: of one entry, or of all.
    Patch { entry: Option<String>, field: Field, value: u32, only: Option<Header> },
    /// Lets one entry of the directory lead to the bytes of another.
    Share { entry: String, with: String },
    /// Lists one entry of the directory under the name of another that is as long.
    Twice { entry: String, as_well: String },
    /// Keeps so many of a thousand bytes.
    Cut { thousandths: usize },
    /// Takes so many bytes out, after so many of a thousand.
    Lose { thousandths: usize, bytes: usize },
    /// Puts something before the ZIP.
    Before(String),
    /// Puts something behind the ZIP.
    After(String),
    /// Gives the ZIP a comment.
    Comment(String),
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Packing {
    Stored,
    Deflated,
}

/// A header of an entry: before its bytes, or in the directory at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Header {
    Local,
    Directory,
}

/// A field of both headers, or of the directory alone.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    Flags,
    Method,
    Time,
    Date,
    Crc,
    Size,
    Mode,
    Offset,
}

impl Field {
    /// Where it stands in the directory, and how many bytes it has (APPNOTE, 4.3.12).
    fn place(self) -> (usize, usize) {
        match self {
            Self::Flags => (8, 2),
            Self::Method => (10, 2),
            Self::Time => (12, 2),
            Self::Date => (14, 2),
            Self::Crc => (16, 4),
            Self::Size => (24, 4),
            Self::Mode => (38, 4),
            Self::Offset => (42, 4),
        }
    }

    fn is_local(self) -> bool {
        !matches!(self, Self::Mode | Self::Offset)
    }
}

/// The files of a bundle in the order of its ZIP.
pub struct Opened {
    files: Vec<(String, Vec<u8>)>,
    date: NaiveDate,
    packing: Option<Packing>,
}

/// The steps of a `recipe.yaml`.
pub fn read(text: &str) -> Vec<Step> {
    let recipe = serde_yaml::Deserializer::from_str(text);
    serde_yaml::with::singleton_map_recursive::deserialize(recipe).unwrap()
}

/// What becomes of a bundle.
pub fn applied(bundle: &[u8], steps: &[Step]) -> Vec<u8> {
    let mut opened = Opened::of(bundle);
    let on_bytes = steps.iter().position(|step| !opened.changed(step)).unwrap_or(steps.len());
    let mut bytes = opened.written();
    for step in &steps[on_bytes..] {
        change(&mut bytes, step);
    }
    bytes
}

impl Opened {
    pub fn of(bundle: &[u8]) -> Self {
        let mut zip = ZipArchive::new(Cursor::new(bundle)).unwrap();
        let mut files = Vec::new();
        for index in 0..zip.len() {
            let mut file = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            files.push((file.name().unwrap().into_owned(), bytes));
        }
        Self { files, date: NaiveDate::from_ymd_opt(2021, 11, 15).unwrap(), packing: None }
    }

    /// Does a step on files; false where it is one on bytes.
    fn changed(&mut self, step: &Step) -> bool {
        match step {
            Step::Replace { path, find, with } => {
                let file = self.file(path);
                let text = String::from_utf8(std::mem::take(file)).unwrap();
                assert!(text.contains(find), "{path} has no {find}");
                *file = text.replace(find, with).into_bytes();
            }
            Step::Flip { path, byte } => self.file(path)[*byte] ^= 0xFF,
            Step::Remove(paths) => {
                for path in paths {
                    self.file(path);
                    self.files.retain(|(name, _)| *name != full(path));
                }
            }
            Step::Add { path, text } => self.add(path, text.clone().into_bytes()),
            Step::AddZeros { path, bytes } => self.add(path, vec![0; *bytes]),
            Step::Rename { from, to } => {
                let at = self.files.iter().position(|(name, _)| *name == full(from));
                self.files[at.unwrap()].0 = full(to);
            }
            Step::Append { path, text } => self.file(path).extend(text.as_bytes()),
            Step::Describe(path) => self.describe(path),
            Step::FixManifests(algorithms) => self.fix(algorithms),
            Step::FixTagManifests(algorithms) => self.fix_tags(algorithms),
            Step::Rezip(packing) => self.packing = Some(*packing),
            Step::Date(date) => self.date = *date,
            _ => return false,
        }
        true
    }

    fn file(&mut self, path: &str) -> &mut Vec<u8> {
        let found = self.files.iter_mut().find(|(name, _)| *name == full(path));
        &mut found.unwrap_or_else(|| panic!("no file {path}")).1
    }

    /// Puts a file in its place, or behind the last one of the payload.
    fn add(&mut self, path: &str, bytes: Vec<u8>) {
        if let Some((_, old)) = self.files.iter_mut().find(|(name, _)| *name == full(path)) {
            *old = bytes;
            return;
        }
        let payload = self.files.iter().rposition(|(name, _)| name.contains("/data/")).unwrap();
        self.files.insert(payload + 1, (full(path), bytes));
    }

    fn describe(&mut self, path: &str) {
        let bytes = self.file(path).clone();
        let id = path.strip_prefix("data/").unwrap();
        let crate_ = self.file("data/ro-crate-metadata.json");
        let mut json: serde_json::Value = serde_json::from_slice(crate_).unwrap();
        let graph = json["@graph"].as_array_mut().unwrap();
        let entity = graph.iter_mut().find(|entity| entity["@id"] == id).unwrap();
        entity["contentSize"] = bytes.len().to_string().into();
        for algorithm in ["sha256", "sha512"] {
            entity[algorithm] = sum(algorithm, &bytes).into();
        }
        *crate_ = serde_json::to_vec_pretty(&json).unwrap();
    }

    fn fix(&mut self, algorithms: &[String]) {
        let payload: BTreeMap<String, Vec<u8>> = self.inside(|path| path.starts_with("data/"));
        for algorithm in algorithms {
            self.add_tag(&format!("manifest-{algorithm}.txt"), manifest(&payload, algorithm));
        }
        let size: usize = payload.values().map(Vec::len).sum();
        let info = String::from_utf8(self.file("bag-info.txt").clone()).unwrap();
        let head = info.split_once("Payload-Oxum").unwrap().0;
        let info = format!("{head}Payload-Oxum: {size}.{}\n", payload.len());
        self.add_tag("bag-info.txt", info);
        self.fix_tags(algorithms);
    }

    fn fix_tags(&mut self, algorithms: &[String]) {
        let is_tag = |path: &str| !path.starts_with("data/") && !path.starts_with("tagmanifest-");
        let tags = self.inside(is_tag);
        for algorithm in algorithms {
            self.add_tag(&format!("tagmanifest-{algorithm}.txt"), manifest(&tags, algorithm));
        }
    }

    fn inside(&self, wanted: impl Fn(&str) -> bool) -> BTreeMap<String, Vec<u8>> {
        let inside = self.files.iter().filter_map(|(name, bytes)| {
            let path = name.strip_prefix(TOP)?;
            wanted(path).then(|| (path.to_owned(), bytes.clone()))
        });
        inside.collect()
    }

    fn add_tag(&mut self, path: &str, text: String) {
        match self.files.iter_mut().find(|(name, _)| *name == full(path)) {
            Some((_, bytes)) => *bytes = text.into_bytes(),
            None => self.files.push((full(path), text.into_bytes())),
        }
    }

    /// The ZIP of the files.
    pub fn written(&self) -> Vec<u8> {
        let Some(packing) = self.packing else {
            let file = tempfile::NamedTempFile::new().unwrap();
            let mut archive = Archive::new(file.as_file(), self.date);
            let sources =
                self.files.iter().map(|(name, bytes)| (name.clone(), Source::Bytes(bytes)));
            let added = archive.add(&sources.collect::<Vec<_>>(), &Memory::new());
            assert!(added.is_ok() && archive.finish().is_ok(), "it is written");
            return std::fs::read(file.path()).unwrap();
        };
        let method = match packing {
            Packing::Stored => CompressionMethod::Stored,
            Packing::Deflated => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default().compression_method(method);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.files {
            zip.start_file(name, options).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

/// A path of the bag as one of the ZIP.
fn full(path: &str) -> String {
    path.strip_prefix('/').map_or_else(|| format!("{TOP}{path}"), str::to_owned)
}

fn manifest(files: &BTreeMap<String, Vec<u8>>, algorithm: &str) -> String {
    // An algorithm that does not exist gets checksums of another.
    let known = if algorithm.starts_with("sha") { algorithm } else { "sha256" };
    files.iter().map(|(path, bytes)| format!("{}  {path}\n", sum(known, bytes))).collect()
}

fn change(bytes: &mut Vec<u8>, step: &Step) {
    match step {
        Step::Patch { entry, field, value, only } => {
            let wanted = entry.as_ref().map(|path| full(path));
            let heads = heads(bytes).into_iter();
            let heads: Vec<Head> = heads
                .filter(|head| wanted.as_ref().is_none_or(|name| *name == head.name))
                .collect();
            assert!(!heads.is_empty(), "no entry {entry:?}");
            let (at, length) = field.place();
            let value = &value.to_le_bytes()[..length];
            for head in heads {
                if *only != Some(Header::Local) {
                    bytes[head.directory + at..][..length].copy_from_slice(value);
                }
                if *only != Some(Header::Directory) && field.is_local() {
                    bytes[head.local + at - 2..][..length].copy_from_slice(value);
                }
            }
        }
        Step::Share { entry, with } => {
            let (entry, with) = (head(bytes, entry), head(bytes, with));
            let offset = u32::try_from(with.local).unwrap().to_le_bytes();
            bytes[entry.directory + 42..][..4].copy_from_slice(&offset);
        }
        Step::Twice { entry, as_well } => {
            let (entry, name) = (head(bytes, entry), full(as_well));
            assert_eq!(entry.name.len(), name.len(), "the names are not of one length");
            for at in [entry.directory + 46, entry.local + 30] {
                bytes[at..][..name.len()].copy_from_slice(name.as_bytes());
            }
        }
        Step::Cut { thousandths } => bytes.truncate(bytes.len() / 1000 * thousandths),
        Step::Lose { thousandths, bytes: count } => {
            let at = bytes.len() / 1000 * thousandths;
            bytes.drain(at..at + count);
        }
        Step::Before(text) => {
            bytes.splice(0..0, text.bytes());
        }
        Step::After(text) => bytes.extend(text.as_bytes()),
        Step::Comment(text) => {
            let at = bytes.len() - 2;
            bytes[at..].copy_from_slice(&u16::try_from(text.len()).unwrap().to_le_bytes());
            bytes.extend(text.as_bytes());
        }
        step => panic!("{step:?} comes after a step on bytes"),
    }
}

/// Where the headers of an entry stand.
struct Head {
    name: String,
    local: usize,
    directory: usize,
}

fn head(bytes: &[u8], path: &str) -> Head {
    let found = heads(bytes).into_iter().find(|head| head.name == full(path));
    found.unwrap_or_else(|| panic!("no entry {path}"))
}

/// The headers of an archive without ZIP64 and without a comment.
fn heads(bytes: &[u8]) -> Vec<Head> {
    let number = |at: usize, length: usize| {
        bytes[at..at + length].iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let end = bytes.len() - 22;
    let mut heads = Vec::new();
    let mut at = number(end + 16, 4);
    while at < end {
        let name = String::from_utf8_lossy(&bytes[at + 46..][..number(at + 28, 2)]).into_owned();
        let next = at + 46 + name.len() + number(at + 30, 2) + number(at + 32, 2);
        heads.push(Head { name, local: number(at + 42, 4), directory: at });
        at = next;
    }
    heads
}
