//! The YAML door, held against the whole YAML test suite: 308 texts that are YAML and 94 that are
//! none (`suite.jsonl`, one case a line; for its origin see `LICENSE`).
//!
//! `invalid.txt` and `refused.txt` are tables for people to review: what a line of them says was
//! judged by reading the case, and is no copy of what the tool happens to say.

mod bad;
pub mod independent;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use independent::{Free, value};
use mmr::diag::{At, Finding};
use serde::Deserialize;
use serde_yaml::Value;

const SUITE: &str = include_str!("suite.jsonl");
const INVALID: &str = include_str!("invalid.txt");
const REFUSED: &str = include_str!("refused.txt");

/// Findings that name the construct for which a text that is YAML is refused.
const CONSTRUCTS: [&str; 14] = [
    "duplicate-key",
    "empty-file",
    "empty-value",
    "key-not-text",
    "number-not-decimal",
    "several-documents",
    "text-cut-off",
    "text-needs-quotes",
    "wrong-type",
    "yaml-alias",
    "yaml-anchor",
    "yaml-directive",
    "yaml-merge-key",
    "yaml-tag",
];

#[derive(Deserialize)]
struct Case {
    id: String,
    title: String,
    yaml: String,
    #[serde(default)]
    error: bool,
    json: Option<String>,
}

fn cases() -> Vec<Case> {
    SUITE.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The texts of all cases.
pub fn texts() -> Vec<String> {
    cases().into_iter().map(|case| case.yaml).collect()
}

/// A table: the lines of each case, and why.
fn table(text: &str) -> BTreeMap<&str, RangeInclusive<usize>> {
    let rows = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|row| {
        let mut columns = row.split_whitespace();
        let (id, line) = (columns.next().unwrap(), columns.next().unwrap());
        assert!(columns.next().is_some(), "{id} has no reason");
        let lines = line.split_once('-').unwrap_or((line, line));
        (id, lines.0.parse().unwrap()..=lines.1.parse().unwrap())
    })
    .collect()
}

/// The line of a finding, from 1; a place behind the last line belongs to it.
fn line(finding: &Finding, text: &str) -> Option<usize> {
    let At::Bytes(range) = &finding.place.at else { return None };
    let before = &text[..range.start.min(text.trim_end().len())];
    Some(before.matches('\n').count() + 1)
}

#[test]
fn what_is_no_yaml_is_a_finding_at_its_line() {
    let lines = table(INVALID);
    let mut wrong = Vec::new();
    for case in cases().iter().filter(|case| case.error) {
        let Err(findings) = mmr::yaml::read::<Free>("case.yaml", case.yaml.as_bytes()) else {
            panic!("{} ({}) was read", case.id, case.title);
        };
        let said: Vec<_> = findings.iter().map(|f| (f.name, line(f, &case.yaml))).collect();
        let judged = &lines[case.id.as_str()];
        let broken = ["not-yaml", "yaml-directive"];
        if !said.iter().any(|(name, line)| {
            broken.contains(name) && line.is_some_and(|line| judged.contains(&line))
        }) {
            wrong.push(format!("{} ({}): {judged:?}, said {said:?}", case.id, case.title));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(lines.len(), 94);
}

#[test]
fn what_is_yaml_is_read_right_or_refused_by_name() {
    let refused = table(REFUSED);
    let mut read = 0;
    let mut by_parser = 0;
    for case in cases().iter().filter(|case| !case.error) {
        let name = format!("{} ({})", case.id, case.title);
        match mmr::yaml::read::<Free>("case.yaml", case.yaml.as_bytes()) {
            Ok(Free(found)) => {
                assert_eq!(value(&case.yaml).as_ref(), Some(&found), "{name}");
                if let Some(json) = &case.json {
                    assert_eq!(serde_json::from_str::<Value>(json).unwrap(), found, "{name}");
                }
                read += 1;
            }
            Err(findings) => {
                let mut others = findings.iter().filter(|f| !CONSTRUCTS.contains(&f.name));
                let Some(other) = others.next() else { continue };
                assert!(["not-readable", "not-yaml"].contains(&other.name), "{name}: {other:?}");
                let judged =
                    refused.get(case.id.as_str()).unwrap_or_else(|| panic!("{name}: {other:?}"));
                assert!(
                    line(other, &case.yaml).is_some_and(|line| judged.contains(&line)),
                    "{name}: {other:?}"
                );
                by_parser += 1;
            }
        }
    }
    assert_eq!(by_parser, refused.len());
    assert!(read > 150, "only {read} were read");
}
