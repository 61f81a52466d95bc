//! `bagit.txt`: the version of the standard and the encoding of the tag files (RFC 8493, 2.1.1).

use super::findings::Findings;
use super::inside::{Inside, LARGEST_TEXT};
use super::text::{Encoding, Line, Text};
use crate::diag::{Failure, Finding};

/// The file.
pub const DECLARATION: &str = "bagit.txt";

const VERSION: &str = "BagIt-Version";
const ENCODING: &str = "Tag-File-Character-Encoding";

/// A version of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// 0.93, of 2008.
    V093,
    /// 0.94.
    V094,
    /// 0.95.
    V095,
    /// 0.96.
    V096,
    /// 0.97.
    V097,
    /// 1.0 (RFC 8493), of 2018.
    V100,
}

impl Version {
    const ALL: [Self; 6] = [Self::V093, Self::V094, Self::V095, Self::V096, Self::V097, Self::V100];

    /// The version as it is written, for instance `0.97`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V093 => "0.93",
            Self::V094 => "0.94",
            Self::V095 => "0.95",
            Self::V096 => "0.96",
            Self::V097 => "0.97",
            Self::V100 => "1.0",
        }
    }

    /// Whether the rules of RFC 8493 hold to the letter.
    pub fn is_strict(self) -> bool {
        self >= Self::V100
    }

    /// The file that describes the bag.
    pub fn info_file(self) -> &'static str {
        if self < Self::V096 { "package-info.txt" } else { "bag-info.txt" }
    }

    fn named(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|version| version.as_str() == text)
    }
}

/// What a bag says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// The version as declared, where it is a known one.
    pub version: Option<Version>,
    /// The version whose rules are applied: 1.0 where nothing else is known.
    pub rules: Version,
    /// How the tag files are written.
    pub encoding: Encoding,
    /// That encoding as the bag names it.
    pub encoding_name: String,
}

/// Reads the declaration. What is wrong with it leaves the rules of 1.0 and UTF-8.
pub fn declaration(inside: &Inside<'_>, findings: &mut Findings) -> Result<Declaration, Failure> {
    let mut declared = Declaration {
        version: None,
        rules: Version::V100,
        encoding: Encoding::Utf8,
        encoding_name: "UTF-8".to_owned(),
    };
    if !inside.is_file(DECLARATION) {
        findings.push(Finding::new("bag-declaration-missing", inside.file(DECLARATION)));
        return Ok(declared);
    }
    let Some(bytes) = inside.read(DECLARATION, LARGEST_TEXT, findings)? else {
        return Ok(declared);
    };
    let text = Text::new(&bytes, Encoding::Utf8);
    if text.marked {
        let finding = Finding::new("bag-byte-order-mark", inside.file(DECLARATION));
        findings.push(finding.arg("path", DECLARATION));
    }
    let lines: Vec<_> = text.lines().take(3).collect();
    read_version(lines.first(), &mut declared, inside, findings);
    read_encoding(lines.get(1), &mut declared, inside, findings);
    let strict = declared.rules.is_strict();
    let too_many = text.lines().skip(2).find(|line| strict || !line.text.trim().is_empty());
    if let Some(line) = too_many {
        let place = inside.bytes(DECLARATION, &line.range);
        findings.push(Finding::new("bag-declaration-too-long", place));
    } else if let Some(line) = lines.last().filter(|line| strict && !line.ended) {
        let place = inside.bytes(DECLARATION, &line.range);
        findings.push(Finding::new("bag-line-not-ended", place).arg("path", DECLARATION));
    }
    Ok(declared)
}

fn read_version(
    line: Option<&Line<'_>>,
    declared: &mut Declaration,
    inside: &Inside<'_>,
    findings: &mut Findings,
) {
    let value = line.and_then(|line| value(&line.text, VERSION));
    let Some((line, value)) = line.zip(value.filter(|value| is_version(value))) else {
        return findings.push(wrong(line, inside, &format!("{VERSION}: 1.0")));
    };
    declared.version = Version::named(&value);
    declared.rules = match declared.version {
        Some(version) => version,
        None if value.starts_with("0.") => Version::V097,
        None => Version::V100,
    };
    let expected = format!("{VERSION}: {value}");
    if declared.rules.is_strict() && line.text != expected {
        findings.push(wrong(Some(line), inside, &expected));
    }
    if declared.version.is_none() {
        let known = Version::ALL.map(Version::as_str).join(", ");
        let place = inside.bytes(DECLARATION, &line.range);
        let finding = Finding::new("bag-version-unknown", place).arg("version", &value);
        findings.push(finding.arg("known", known));
    }
}

fn read_encoding(
    line: Option<&Line<'_>>,
    declared: &mut Declaration,
    inside: &Inside<'_>,
    findings: &mut Findings,
) {
    let value = line.and_then(|line| value(&line.text, ENCODING));
    let one_word = |value: &String| !value.is_empty() && !value.contains([' ', '\t']);
    let Some((line, value)) = line.zip(value.filter(one_word)) else {
        return findings.push(wrong(line, inside, &format!("{ENCODING}: UTF-8")));
    };
    let expected = format!("{ENCODING}: {value}");
    if declared.rules.is_strict() && line.text != expected {
        findings.push(wrong(Some(line), inside, &expected));
    }
    match Encoding::named(&value) {
        Some(encoding) => declared.encoding = encoding,
        None => {
            let place = inside.bytes(DECLARATION, &line.range);
            findings.push(Finding::new("bag-encoding-unknown", place).arg("encoding", &value));
        }
    }
    declared.encoding_name = value;
}

/// The value behind a label. Before 1.0 white space around the colon says nothing.
fn value(line: &str, label: &str) -> Option<String> {
    let (found, value) = line.split_once(':')?;
    found.trim().eq_ignore_ascii_case(label).then(|| value.trim().to_owned())
}

fn is_version(text: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('.').is_some_and(|(major, minor)| number(major) && number(minor))
}

fn wrong(line: Option<&Line<'_>>, inside: &Inside<'_>, expected: &str) -> Finding {
    let place = match line {
        Some(line) => inside.bytes(DECLARATION, &line.range),
        None => inside.file(DECLARATION),
    };
    Finding::new("bag-declaration-wrong", place).arg("expected", expected)
}
