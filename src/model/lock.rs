//! The lock: in which state each file of evidence was when somebody last vouched for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::FORMAT;
use super::value::{Pixels, Sha256, Sha512};

/// Where the lock stands, from the root of the project.
pub const FILE: &str = "report-data/media.lock";

/// The files of evidence as they were locked: the content of `media.lock`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// The version of the file format.
    pub format: u32,
    /// Each file by its path from `report-data/media` on.
    pub files: BTreeMap<String, Locked>,
}

/// A file as it was locked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Locked {
    /// Its SHA-256, in hexadecimal.
    pub sha256: Sha256,
    /// Its SHA-512, in hexadecimal.
    pub sha512: Sha512,
    /// Its size in bytes.
    pub size: u64,
    /// Its media type (IANA), by its content.
    #[serde(rename = "type")]
    pub media_type: String,
    /// Width and height of a picture as it is stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pixels: Option<Pixels>,
}

impl Default for Lock {
    fn default() -> Self {
        Self { format: FORMAT, files: BTreeMap::new() }
    }
}

impl Lock {
    /// The lock of some of the files alone, by their paths from `report-data/media` on.
    #[must_use]
    pub fn reduced(&self, paths: &BTreeSet<String>) -> Self {
        let files = self.files.iter().filter(|(path, _)| paths.contains(*path));
        let files = files.map(|(path, locked)| (path.clone(), locked.clone())).collect();
        Self { format: self.format, files }
    }

    /// The lock as it is written: one block a file, sorted by path.
    pub fn to_yaml(&self) -> String {
        let mut text = format!("{HEADER}format: {}\n", self.format);
        text.push_str(if self.files.is_empty() { "files: {}\n" } else { "files:\n" });
        for (path, locked) in &self.files {
            // Writing to a text cannot fail.
            let _ = write!(
                text,
                "  {}:\n    sha256: {}\n    sha512: {}\n    size: {}\n    type: {}\n",
                quoted(path),
                quoted(locked.sha256.as_str()),
                quoted(locked.sha512.as_str()),
                locked.size,
                quoted(&locked.media_type),
            );
            if let Some(pixels) = &locked.pixels {
                let _ = writeln!(text, "    pixels: {pixels}");
            }
        }
        text
    }
}

const HEADER: &str = "\
# yaml-language-server: $schema=schema/lock.json
# Written by `mmr lock`; do not edit. It keeps the checksums of all files of evidence, so that a
# change of one of them is noticed.
";

/// A text as YAML: plain where nobody could read it as anything else, otherwise in quotes.
pub(super) fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | '+');
    let is_word = text.starts_with(char::is_alphabetic) && text.contains('/');
    // A checksum: one without letters, or with `e` alone, would be read as a number.
    let is_hexadecimal = text.len() >= 64 && text.contains(['a', 'b', 'c', 'd', 'f']);
    if (is_word || is_hexadecimal) && text.chars().all(is_plain) {
        return text.to_owned();
    }
    let text = serde_json::to_string(text).expect("a text can be written");
    // What ends a line in YAML and not in JSON, and what YAML does not take as it is.
    let is_odd = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}');
    text.chars().fold(String::new(), |mut text, c| {
        if is_odd(c) {
            let _ = write!(text, "\\u{:04X}", c as u32);
        } else {
            text.push(c);
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml;

    fn locked(digit: &str, pixels: Option<&str>) -> Locked {
        Locked {
            sha256: digit.repeat(64).parse().expect("a checksum"),
            sha512: digit.repeat(128).parse().expect("a checksum"),
            size: 12345,
            media_type: "image/svg+xml".to_owned(),
            pixels: pixels.map(|text| text.parse().expect("a size")),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let names = [
            "files/a.jpg",
            "files/Lễ hội (1) #2.jpg",
            "files/a: b, 'c' \"d\" {e}.txt",
            "files/new\nline\u{2028}\u{85}\u{7F}\u{FEFF}.txt",
            "2018",
            "1/2",
            "null",
            "- x/y",
            "*/x",
        ];
        let long = format!("files/{}.jpg", "ễ".repeat(300));
        let mut lock = Lock::default();
        let digits = ["0", "a", "e", "1", "f", "9", "2", "3", "4", "5"];
        for (name, digit) in names.iter().copied().chain([long.as_str()]).zip(digits) {
            let pixels = (digit == "a").then_some("4000x3000");
            lock.files.insert(name.to_owned(), locked(digit, pixels));
        }
        let text = lock.to_yaml();
        assert_eq!(yaml::read::<Lock>(FILE, text.as_bytes()), Ok(lock.clone()), "{text}");
        let empty = Lock::default();
        assert_eq!(yaml::read::<Lock>(FILE, empty.to_yaml().as_bytes()), Ok(empty));
        assert!(text.contains("\n  files/a.jpg:\n    sha256: \"0000"), "{text}");
        assert!(text.contains("\n    sha256: aaaa"), "{text}");
    }

    #[test]
    fn a_part_of_a_lock_has_its_files_alone() {
        let mut lock = Lock::default();
        for path in ["a/1", "a/2", "a/3"] {
            lock.files.insert(path.to_owned(), locked("a", None));
        }
        let part = lock.reduced(&["a/2".to_owned(), "a/9".to_owned()].into());
        assert_eq!(part.files.keys().collect::<Vec<_>>(), ["a/2"]);
    }

    #[test]
    fn a_lock_may_be_larger_than_a_record() {
        let mut lock = Lock::default();
        for number in 0..20_000 {
            lock.files.insert(format!("files/{number}.jpg"), locked("a", None));
        }
        let text = lock.to_yaml();
        assert!(text.len() > 4_000_000);
        assert_eq!(
            yaml::read::<Lock>(FILE, text.as_bytes()).map(|lock| lock.files.len()),
            Ok(20_000)
        );
    }
}
