//! The life of a submission: what went out, what UNESCO asked, what the city answered, the grade.
//!
//! It is the city's own file. It comes after the bundle and is never in it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::value::{Day, Id, Sha256, Text};
use crate::world::DATA;

/// `cycles/<id>/submission.yaml`: each version of a cycle's report that was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// The versions, in order.
    pub versions: Vec<Version>,
}

/// A version of the report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Its number: 1, 2, 3 ...
    pub version: u32,
    /// When it was sent; left out while it is being worked on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// To whom it was sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Text>,
    /// Which state of the evidence in git it was sent from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<Revision>,
    /// The evidence bundle that was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle: Option<SentFile>,
    /// The reports that were sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<SentFile>,
    /// What was asked about it, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// How it was graded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<Grade>,
}

/// A state of the evidence in git.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Revision {
    /// The name of the commit.
    pub commit: String,
    /// Everything that makes the report was committed.
    pub clean: bool,
}

/// A file as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SentFile {
    /// The name of the file.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256 in hexadecimal.
    pub sha256: Sha256,
}

/// What somebody asked about a report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// When it was asked.
    pub date: Day,
    /// Who asked.
    pub from: Text,
    /// What was asked.
    pub text: Text,
    /// What the city answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Reply>,
}

/// What a city answered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// When it was sent.
    pub date: Day,
    /// What it says.
    pub text: Text,
}

/// How a report was graded.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Grade {
    /// When the city was told.
    pub date: Day,
    /// The grade in the words in which it was given.
    pub grade: Text,
    /// Who gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Text>,
    /// What was said beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

impl Submission {
    /// The last version that was sent, with its date.
    pub fn last_sent(&self) -> Option<(&Version, Day)> {
        self.versions.iter().rev().find_map(|version| Some((version, version.date?)))
    }

    /// The version that is being worked on: the last one, where it was not sent.
    pub fn open(&self) -> Option<&Version> {
        self.versions.last().filter(|version| version.date.is_none())
    }

    /// The version that freezes the cycle: the last one, where it was sent.
    pub fn frozen(&self) -> Option<(&Version, Day)> {
        let last = self.versions.last()?;
        Some((last, last.date?))
    }

    /// The file as the tool writes it.
    pub fn to_yaml(&self) -> String {
        let yaml = serde_yaml::to_string(self).expect("a submission is plain data");
        format!("{HEADER}{yaml}")
    }
}

const HEADER: &str = "\
# yaml-language-server: $schema=../../schema/submission.json
# What went out, what was asked and answered, and the grade. `mmr submit` writes this file anew each
# time: what you add to its questions, answers and grade stays, comments do not.
";

/// The file of a cycle's submission, from the root of the project.
pub fn submission_file(cycle: &Id) -> String {
    format!("{DATA}/cycles/{cycle}/submission.yaml")
}

/// The file that says what a version was made of, from the root of the project.
pub fn freeze_file(cycle: &Id, version: u32) -> String {
    format!("{DATA}/cycles/{cycle}/submitted-{version}.lock")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Text {
        Text::Bare(words.to_owned())
    }

    /// Whatever an officer types comes back as it was.
    #[test]
    fn what_is_written_is_read_again() {
        let day = Day("2021-11-30".parse().expect("a day"));
        for words in [
            "plain",
            "Bao nhiêu bếp ăn?\n\nVì sao: \"số liệu\" #1",
            "- a list\n- of two\n",
            "  leading\n\ttab and trailing  ",
            "*x &y !z %a @b `c",
            "2021-11-30",
            "yes",
            "null",
            "~",
            "3.70",
            "0x1F",
            "---\n...\n",
            "line\r\nend",
            "nbsp\u{a0}nel\u{85}ls\u{2028}bom\u{feff}",
        ] {
            let question = Question {
                date: day,
                from: text(words),
                text: text(words),
                answer: Some(Reply { date: day, text: text(words) }),
            };
            let submission = Submission {
                versions: vec![
                    Version {
                        version: 1,
                        date: Some(day),
                        recipients: vec![text(words)],
                        revision: Some(Revision { commit: "1".repeat(40), clean: true }),
                        bundle: Some(SentFile {
                            name: words.to_owned(),
                            size: 7,
                            sha256: "12e4".repeat(16).parse().expect("a checksum"),
                        }),
                        questions: vec![question],
                        grade: Some(Grade {
                            date: day,
                            grade: text(words),
                            from: None,
                            note: Some(text(words)),
                        }),
                        ..Version::default()
                    },
                    Version { version: 2, ..Version::default() },
                ],
            };
            let read = crate::yaml::read("submission.yaml", submission.to_yaml().as_bytes());
            assert_eq!(read, Ok(submission), "{words:?}");
        }
    }
}
