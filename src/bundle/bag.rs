//! The tag files of a bag (RFC 8493): what it is, and the checksum of each of its files.

use std::collections::BTreeMap;

use crate::fixity::{Digests, hex};

/// The version of the format that is written, and the encoding of its tag files (2.1.1).
pub const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Lines of `bag-info.txt` are folded at this width where a space allows it (2.2.2).
const WIDTH: usize = 79;

/// A checksum that a manifest holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// SHA-256.
    Sha256,
    /// SHA-512.
    Sha512,
}

impl Algorithm {
    /// Those that every bundle has.
    pub const ALL: [Self; 2] = [Self::Sha256, Self::Sha512];

    /// Its name in the names of manifests (2.4).
    pub fn name(self) -> &'static str {
        match self {
            Self::Sha256 => "sha256",
            Self::Sha512 => "sha512",
        }
    }

    /// The checksum of a file in hexadecimal.
    pub fn of(self, digests: &Digests) -> String {
        match self {
            Self::Sha256 => hex(&digests.sha256),
            Self::Sha512 => hex(&digests.sha512),
        }
    }
}

/// A manifest (2.1.3): a line a file, sorted by path.
pub fn manifest(files: &BTreeMap<String, Digests>, algorithm: Algorithm) -> String {
    let line = |(path, digests)| format!("{}  {}\n", algorithm.of(digests), encode_path(path));
    files.iter().map(line).collect()
}

/// A path as a manifest writes it: only the percent sign and line ends are encoded (2.1.3).
fn encode_path(path: &String) -> String {
    path.replace('%', "%25").replace('\n', "%0A").replace('\r', "%0D")
}

/// `bag-info.txt` (2.2.2): labels with their values, in order. Line ends in a value become spaces.
pub fn info(fields: &[(&str, String)]) -> String {
    let mut text = String::new();
    for (label, value) in fields {
        let mut width = label.chars().count() + 1;
        text.push_str(label);
        text.push(':');
        for word in value.split_whitespace() {
            let length = word.chars().count() + 1;
            if width + length > WIDTH && width > label.len() + 1 {
                text.push_str("\n ");
                width = 1;
            }
            text.push(' ');
            text.push_str(word);
            width += length;
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_encodes_what_would_break_its_lines() {
        let files = BTreeMap::from([("data/100 %\n.txt".to_owned(), Digests::of(b""))]);
        let text = manifest(&files, Algorithm::Sha256);
        assert!(text.ends_with("  data/100 %25%0A.txt\n"), "{text}");
        assert_eq!(text.lines().count(), 1);
    }

    #[test]
    fn long_values_are_folded() {
        let text = info(&[("Label", "Hà Nội ".repeat(40)), ("Next", "one\ntwo".into())]);
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
        assert!(text.lines().skip(1).all(|line| line.starts_with("  ") || line == "Next: one two"));
        assert_eq!(text.split_whitespace().filter(|word| *word == "Nội").count(), 40);
    }
}
