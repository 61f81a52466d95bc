//! Reviews: who looked at which part of the ledger, when, and as what it was then.
//!
//! A stamp is one line of `reviews.yaml`, with the checksums of what it approves ([`seal`]). What the
//! stamps are worth today is told by [`standing`]. A review is the city's own business: it is in no
//! report but a draft.
//!
//! The file is a plain list, so that each of its lines stands for itself: two branches that approve
//! different parts are merged by keeping the lines of both (`merge=union` in `.gitattributes`).
//! Such a merge can bring back a line that one side replaced, and so a line is never taken at its
//! word alone: of what somebody says of one part, the last day counts, and a withdrawal on that day
//! counts before an approval.

pub mod seal;
pub mod standing;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lock::quoted;
use super::value::{Day, Part, Sha256};
use super::{Ledger, RecordKind, city, every_shelf};

/// Where the reviews stand, from the root of the project.
pub const FILE: &str = "report-data/reviews.yaml";

/// `reviews.yaml`: the stamps, one a line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct Reviews(pub Vec<Stamp>);

/// What somebody said of one part of the ledger on one day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// What was reviewed: the id of a record, `city`, `2019-2023/cycle`, or the text of a section,
    /// such as `2019-2023/executive-summary`.
    pub part: Part,
    /// Who reviewed it: the code or id of an organisation, or the name of a person.
    pub by: String,
    /// On which day.
    pub date: Day,
    /// Checksum of what it said then; left out where the approval is withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<Sha256>,
    /// Checksum of the evidence that it named then, where it named any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Sha256>,
    /// The reviewer takes back an earlier approval.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
    /// What the reviewer wants to say about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartKind {
    /// The city.
    City,
    /// The settings of a cycle.
    Cycle,
    /// The text of a section.
    Section,
    /// A record of a kind.
    Record(RecordKind),
}

impl PartKind {
    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::Cycle => "cycle",
            Self::Section => "section",
            Self::Record(kind) => kind.key(),
        }
    }
}

/// Every part of a ledger with its kind and its file: the city, the cycles with their texts, the
/// records by kind.
pub fn parts(ledger: &Ledger) -> Vec<(Part, PartKind, &str)> {
    let mut parts = vec![(Part::City, PartKind::City, city::FILE)];
    for (id, folder) in &ledger.cycles {
        parts.push((Part::Cycle(id.clone()), PartKind::Cycle, &folder.cycle.file));
        for text in folder.sections.values() {
            let part = Part::Section(id.clone(), text.id.clone());
            parts.push((part, PartKind::Section, &text.file));
        }
    }
    let records = ledger.ids().into_iter();
    parts.extend(
        records.map(|(id, kind, file)| (Part::Record(id.clone()), PartKind::Record(kind), file)),
    );
    parts
}

/// The kind and the file of a part, where the ledger has it.
pub fn find<'a>(ledger: &'a Ledger, part: &Part) -> Option<(PartKind, &'a str)> {
    match part {
        Part::City => Some((PartKind::City, city::FILE)),
        Part::Cycle(cycle) => Some((PartKind::Cycle, &ledger.cycles.get(cycle)?.cycle.file)),
        Part::Section(cycle, section) => {
            Some((PartKind::Section, &ledger.cycles.get(cycle)?.sections.get(section)?.file))
        }
        Part::Record(id) => {
            macro_rules! find {
                ($($shelf:ident $kind:ident),*) => {
                    $(if let Some(entry) = ledger.$shelf.get(id) {
                        return Some((PartKind::Record(RecordKind::$kind), &entry.file));
                    })*
                };
            }
            every_shelf!(find);
            None
        }
    }
}

impl Reviews {
    /// The file as it is written: one line a stamp, sorted by part, reviewer and day.
    pub fn to_yaml(&self) -> String {
        let mut stamps: Vec<&Stamp> = self.0.iter().collect();
        stamps.sort_by_cached_key(|stamp| (stamp.part.to_string(), stamp.by.clone(), stamp.date));
        let lines = stamps.into_iter().map(Stamp::to_line);
        std::iter::once(HEADER.to_owned()).chain(lines).collect()
    }
}

const HEADER: &str = "\
# yaml-language-server: $schema=schema/reviews.json
# Who reviewed what, one line each. `mmr review` writes this file. In a merge, keep the lines of both
# sides: `mmr check` says which of them count.
";

impl Stamp {
    fn to_line(&self) -> String {
        let part = plain_or_quoted(&self.part.to_string());
        let mut line = format!("- {{part: {part}, by: {}", plain_or_quoted(&self.by));
        line.push_str(&format!(", date: {}", self.date));
        for (key, sum) in [("content", &self.content), ("evidence", &self.evidence)] {
            if let Some(sum) = sum {
                line.push_str(&format!(", {key}: {}", quoted(sum.as_str())));
            }
        }
        if self.withdrawn {
            line.push_str(", withdrawn: true");
        }
        if let Some(note) = &self.note {
            line.push_str(&format!(", note: {}", quoted(note)));
        }
        line.push_str("}\n");
        line
    }
}

/// A name of a part or a code as YAML: without quotes where nobody could read it as anything else.
fn plain_or_quoted(text: &str) -> String {
    let is_name = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/'));
    let is_word = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && !WORDS.contains(&text.to_ascii_lowercase().as_str());
    let is_inner = text.contains('/') && text.contains(|c: char| c.is_ascii_alphabetic());
    if is_name && (is_word || is_inner) { text.to_owned() } else { quoted(text) }
}

/// Words that some reader of YAML takes for something else than a text.
const WORDS: [&str; 9] = ["false", "n", "no", "null", "off", "on", "true", "y", "yes"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml;

    fn stamp(part: &str, by: &str, note: Option<&str>) -> Stamp {
        Stamp {
            part: part.parse().expect("a part"),
            by: by.to_owned(),
            date: "2026-05-04".parse().expect("a day"),
            content: Some("1e".repeat(32).parse().expect("a checksum")),
            evidence: note.map(|_| "0".repeat(64).parse().expect("a checksum")),
            withdrawn: false,
            note: note.map(str::to_owned),
        }
    }

    #[test]
    fn what_is_written_is_read_again_one_line_each() {
        let odd = "two lines\nand: {more}, \"quoted\" # not a comment\u{2028}\u{85}";
        let mut stamps = vec![
            stamp("2019-2023/cycle", "SVHTT", None),
            stamp("2019-2023/executive-summary", "Nguyễn Thị Lan", Some("ok")),
            stamp("102", "no", Some(odd)),
            stamp("city", "null", None),
            stamp("null", "- x", None),
            stamp("e1", "[a]", None),
        ];
        stamps[0].withdrawn = true;
        stamps[0].content = None;
        let text = Reviews(stamps.clone()).to_yaml();
        assert_eq!(text.lines().filter(|line| line.starts_with("- {part: ")).count(), stamps.len());
        assert_eq!(text.lines().count(), stamps.len() + 3, "{text}");
        let read = yaml::read::<Reviews>(FILE, text.as_bytes()).expect("it can be read");
        assert_eq!(read.to_yaml(), text, "sorted, it stays as it is");
        stamps.sort_by_key(|stamp| stamp.part.to_string());
        assert_eq!(read.0, stamps);
    }
}
