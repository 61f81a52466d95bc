//! Bags made in memory, sealed as they should be but for what a test sets.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use mmr::bundle::verify::{Bag, bag};
use mmr::diag::Severity;
use mmr::diag::words::{LANGUAGES, Words};
use mmr::fixity::{Algorithm, hex, sums};
use mmr::world::Memory;

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| LANGUAGES.map(Words::of));

/// A bag that is sealed when it is read: what is not set is made as it should be.
#[derive(Clone, Default)]
pub struct Made {
    pub version: &'static str,
    pub algorithms: Vec<&'static str>,
    pub payload: BTreeMap<String, Vec<u8>>,
    pub tags: BTreeMap<String, Vec<u8>>,
    pub left_out: Vec<String>,
}

pub fn made(version: &'static str) -> Made {
    Made { version, algorithms: vec!["sha256", "sha512"], ..Made::default() }
        .payload("data/a/lễ hội.txt", "Lễ hội")
        .payload("data/b.txt", "b")
}

pub fn sum(algorithm: &str, bytes: &[u8]) -> String {
    let algorithm = Algorithm::named(algorithm).unwrap();
    hex(&sums(&mut &bytes[..], &[algorithm]).unwrap().1[&algorithm])
}

impl Made {
    pub fn payload(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.payload.insert(path.to_owned(), bytes.into());
        self
    }

    /// A tag file as it is given, in place of the one that would be made.
    pub fn tag(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.tags.insert(path.to_owned(), bytes.into());
        self
    }

    pub fn without(mut self, path: &str) -> Self {
        self.left_out.push(path.to_owned());
        self
    }

    pub fn algorithms(mut self, algorithms: &[&'static str]) -> Self {
        self.algorithms = algorithms.to_vec();
        self
    }

    /// The payload manifest as it should be.
    pub fn manifest(&self, algorithm: &str) -> String {
        self.payload.iter().fold(String::new(), |mut text, (path, bytes)| {
            writeln!(text, "{}  {path}", sum(algorithm, bytes)).unwrap();
            text
        })
    }

    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut tags = BTreeMap::new();
        let declared =
            format!("BagIt-Version: {}\nTag-File-Character-Encoding: UTF-8\n", self.version);
        tags.insert("bagit.txt".to_owned(), declared.into_bytes());
        let bytes: usize = self.payload.values().map(Vec::len).sum();
        let info = format!("Payload-Oxum: {bytes}.{}\nContact-Name: An\n", self.payload.len());
        let name = if self.version < "0.96" { "package-info.txt" } else { "bag-info.txt" };
        tags.insert(name.to_owned(), info.into_bytes());
        for algorithm in &self.algorithms {
            let manifest = self.manifest(algorithm).into_bytes();
            tags.insert(format!("manifest-{algorithm}.txt"), manifest);
        }
        tags.extend(self.tags.clone());
        tags.retain(|path, _| !self.left_out.contains(path));
        let sealed: Vec<(String, String)> = self
            .algorithms
            .iter()
            .map(|algorithm| {
                let lines = tags.iter().filter(|(path, _)| !path.starts_with("tagmanifest-"));
                let text =
                    lines.map(|(path, bytes)| format!("{}  {path}\n", sum(algorithm, bytes)));
                (format!("tagmanifest-{algorithm}.txt"), text.collect())
            })
            .collect();
        for (path, text) in sealed {
            tags.entry(path).or_insert(text.into_bytes());
        }
        tags.retain(|path, _| !self.left_out.contains(path));
        tags.extend(self.payload.clone());
        tags
    }

    pub fn world(&self) -> Memory {
        self.files().into_iter().fold(Memory::new(), |world, (path, bytes)| world.with(path, bytes))
    }

    /// The names of all findings; a warning ends with `?`.
    pub fn found(&self) -> Vec<String> {
        names(&bag(&self.world(), "").unwrap())
    }
}

/// The names of the findings, sorted; a warning ends with `?`. Each must be said in full.
pub fn names(bag: &Bag) -> Vec<String> {
    let mut names: Vec<String> = bag
        .findings
        .iter()
        .map(|finding| {
            for words in &*WORDS {
                let said = words.of_finding(finding);
                let help = said.help.unwrap_or_else(|| panic!("no help: {finding:?}"));
                let text = said.title + &said.label.unwrap_or_default() + &help;
                assert!(!text.starts_with("bag-") && !text.contains("{$"), "{text}: {finding:?}");
            }
            let mark = if finding.severity == Severity::Warning { "?" } else { "" };
            format!("{}{mark}", finding.name)
        })
        .collect();
    names.sort();
    names
}

pub fn expect(made: &Made, expected: &[&str]) {
    assert_eq!(made.found(), expected, "{:#?}", bag(&made.world(), "").unwrap().findings);
}

pub fn utf16(text: &str) -> Vec<u8> {
    format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
}
