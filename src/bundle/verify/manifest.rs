//! Manifests: which files a bag holds, and their checksums (RFC 8493, 2.1.3, 2.2.1 and 2.4).

use std::ops::Range;

use super::Declaration;
use super::findings::Findings;
use super::inside::{Inside, LARGEST_LIST, in_payload};
use super::path::{Written, written};
use super::text::Line;
use crate::diag::{Failure, Finding};
use crate::fixity::Algorithm;

/// A manifest, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// Its path in the bag.
    pub file: String,
    /// Whether it lists tag files rather than the payload.
    pub of_tags: bool,
    /// The name of its algorithm in lower-case letters and digits.
    pub name: String,
    /// Its algorithm, where this tool has it.
    pub algorithm: Option<Algorithm>,
    /// Its lines, in order.
    pub entries: Vec<Entry>,
}

/// A line of a manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The path in the bag as written, escapes taken back.
    pub path: String,
    /// The checksum; none where it is not one of the manifest's algorithm.
    pub sum: Option<Vec<u8>>,
    /// The bytes of the path in the manifest, or of the whole line.
    pub range: Range<usize>,
}

/// Reads all manifests of a bag. One that cannot be read at all is left out, with a finding.
pub fn manifests(
    inside: &Inside<'_>,
    declaration: &Declaration,
    findings: &mut Findings,
) -> Result<Vec<Manifest>, Failure> {
    let mut manifests = Vec::new();
    for (file, _) in inside.entries().filter(|(path, _)| inside.is_file(path)) {
        let Some((of_tags, typed)) = kind_of(file) else { continue };
        let name: String =
            typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        if name != typed {
            let place = inside.file(file);
            let finding = Finding::new("bag-manifest-name", place);
            let finding =
                if declaration.rules.is_strict() { finding } else { finding.as_warning() };
            findings.push(finding.arg("path", file).arg("name", &name));
        }
        let algorithm = Algorithm::named(&name);
        if algorithm.is_none() {
            let known = Algorithm::ALL.map(Algorithm::name).join(", ");
            let finding = Finding::new("bag-algorithm-unknown", inside.file(file));
            findings.push(finding.arg("path", file).arg("name", &name).arg("known", known));
        }
        let Some(bytes) = inside.read(file, LARGEST_LIST, findings)? else { continue };
        let mut manifest =
            Manifest { file: file.to_owned(), of_tags, name, algorithm, entries: Vec::new() };
        let lines = inside.lines(file, &bytes, declaration, findings);
        Reader { inside, declaration, manifest: &mut manifest, findings, quirks: [None, None] }
            .read(lines);
        manifests.push(manifest);
    }
    Ok(manifests)
}

/// Whether a file of the base folder is a manifest: of tags or not, and its algorithm as typed.
fn kind_of(file: &str) -> Option<(bool, &str)> {
    let stem = file.strip_suffix(".txt").filter(|stem| !stem.contains('/'))?;
    match stem.strip_prefix("tagmanifest-") {
        Some(name) => Some((true, name)),
        None => stem.strip_prefix("manifest-").map(|name| (false, name)),
    }
    .filter(|(_, name)| !name.is_empty())
}

struct Reader<'r, 'w> {
    inside: &'r Inside<'w>,
    declaration: &'r Declaration,
    manifest: &'r mut Manifest,
    findings: &'r mut Findings,
    /// Habits of other tools, told once a manifest: where first, and how often.
    quirks: [Option<(Range<usize>, usize)>; 2],
}

/// The habits, in the order of `Reader::quirks`.
const QUIRKS: [&str; 2] = ["bag-md5sum-marker", "bag-path-roundabout"];

impl Reader<'_, '_> {
    fn read<'b>(&mut self, lines: impl Iterator<Item = Line<'b>>) {
        for (number, line) in lines.enumerate() {
            self.line(number + 1, &line);
        }
        for (name, quirk) in QUIRKS.into_iter().zip(self.quirks.clone()) {
            let Some((range, count)) = quirk else { continue };
            let place = self.inside.bytes(&self.manifest.file, &range);
            let finding = Finding::new(name, place).arg("path", &self.manifest.file);
            self.findings.push(finding.arg("count", count));
        }
    }

    fn line(&mut self, number: usize, line: &Line<'_>) {
        let strict = self.declaration.rules.is_strict();
        let text = if strict { &line.text } else { line.text.trim_start() };
        if !strict && (text.is_empty() || text.starts_with('#')) {
            return;
        }
        let Some((sum, rest)) = text.split_once([' ', '\t']) else {
            return self.wrong(number, line);
        };
        let is_hex = !sum.is_empty() && sum.bytes().all(|byte| byte.is_ascii_hexdigit());
        let path = rest.trim_start_matches([' ', '\t']);
        if !is_hex || path.is_empty() {
            return self.wrong(number, line);
        }
        let range = match line.text.rfind(path) {
            Some(at) if is_plain_text(line) => {
                line.range.start + at..line.range.start + at + path.len()
            }
            _ => line.range.clone(),
        };
        let Some(path) = self.path(path, &range) else { return };
        let sum = bytes_of(sum);
        let length = self.manifest.algorithm.map(Algorithm::length);
        if sum.is_none() || length.is_some_and(|length| sum.as_ref().map(Vec::len) != Some(length))
        {
            let place = self.inside.bytes(&self.manifest.file, &range);
            let finding = Finding::new("bag-checksum-length", place).arg("path", &path);
            let digits = length.unwrap_or_default() * 2;
            self.findings.push(finding.arg("digits", digits).arg("name", &self.manifest.name));
            self.manifest.entries.push(Entry { path, sum: None, range });
            return;
        }
        self.manifest.entries.push(Entry { path, sum, range });
    }

    /// The path of a line; none, with a finding, where it may not stand here.
    fn path(&mut self, raw: &str, range: &Range<usize>) -> Option<String> {
        let inside = self.inside;
        let rules = self.declaration.rules;
        let exists = |path: &str| inside.find(path).is_some();
        let mut raw = if rules.is_strict() || exists(raw) { raw } else { raw.trim_end() };
        if let Some(unmarked) = raw.strip_prefix('*').filter(|_| !exists(raw)) {
            raw = unmarked;
            self.quirk(0, range);
        }
        let finding = |name| {
            let place = inside.bytes(&self.manifest.file, range);
            Finding::new(name, place).arg("path", raw).arg("manifest", &self.manifest.file)
        };
        let Some(Written { path, roundabout, percent }) = written(raw, rules, exists) else {
            self.findings.push(finding("bag-path-unsafe"));
            return None;
        };
        if !self.manifest.of_tags && !in_payload(&path) {
            self.findings.push(finding("bag-path-outside-payload"));
            return None;
        }
        if percent {
            self.findings.push(finding("bag-percent-sign"));
        }
        let misplaced = match self.manifest.of_tags {
            true if in_payload(&path) => Some("bag-payload-in-tag-manifest"),
            true if kind_of(&path).is_some_and(|(of_tags, _)| of_tags) => {
                Some("bag-tag-manifest-listed")
            }
            _ => None,
        };
        if let Some(name) = misplaced {
            let finding = finding(name);
            self.findings.push(if rules.is_strict() { finding } else { finding.as_warning() });
        }
        if roundabout {
            self.quirk(1, range);
        }
        Some(path)
    }

    fn quirk(&mut self, which: usize, range: &Range<usize>) {
        self.quirks[which].get_or_insert_with(|| (range.clone(), 0)).1 += 1;
    }

    fn wrong(&mut self, number: usize, line: &Line<'_>) {
        let place = self.inside.bytes(&self.manifest.file, &line.range);
        let finding = Finding::new("bag-line-wrong", place).arg("path", &self.manifest.file);
        self.findings.push(finding.arg("line", number).hint("manifest"));
    }
}

/// Whether the text of a line stands in the file byte for byte.
fn is_plain_text(line: &Line<'_>) -> bool {
    line.text.len() == line.range.len()
}

/// The bytes of an even number of hexadecimal digits.
fn bytes_of(hex: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let pairs = hex.as_bytes().chunks(2).map(|pair| match pair {
        [high, low] => u8::try_from(digit(*high)? * 16 + digit(*low)?).ok(),
        _ => None,
    });
    pairs.collect()
}
