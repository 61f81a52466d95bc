//! Coverage: what it counts in the made-up city, and how it is told.

use std::fs;

use mmr::model::value::Language;
use mmr::report::coverage::{Best, ClaimKind, Coverage};
use mmr::run::{coverage, open};
use mmr::world::{Memory, World};
use serde_json::Value;

use crate::command::{city, mmr};
use crate::project::gastronomy;

fn covered(world: &dyn World, language: &str) -> Coverage {
    let project = open(world).unwrap();
    let language: Language = language.parse().unwrap();
    let ledger = project.ledger.as_ref().unwrap();
    let mut all = coverage(&project, ledger, None, Some(&language)).unwrap();
    assert_eq!(all.len(), 1);
    all.remove(0).coverage
}

fn count(coverage: &Coverage, best: Best) -> usize {
    coverage.claims.iter().map(|row| row.count(best)).sum()
}

/// The made-up city without the sources of its activity.
fn unproven() -> Memory {
    let world = gastronomy();
    let path = "report-data/activities/kitchen-opening-2018.yaml";
    let text = String::from_utf8(world.read(path).unwrap()).unwrap();
    let start = text.find("\nsources:").unwrap() + 1;
    let end = text[start..].find('\n').map_or(text.len(), |at| start + at + 1);
    world.with(path, [&text[..start], &text[end..]].concat())
}

#[test]
fn a_claim_counts_once_by_its_best_evidence() {
    let whole = covered(&gastronomy(), "en");
    let all = |coverage: &Coverage| Best::ALL.map(|best| count(coverage, best)).iter().sum();
    assert_eq!(count(&whole, Best::None), 0, "{:?}", whole.weak);
    let less = covered(&unproven(), "en");
    let (before, after): (usize, usize) = (all(&whole), all(&less));
    assert_eq!(before, after, "no claim came or went");
    let lost = less.weak.iter().find(|weak| weak.name == "kitchen-opening-2018").unwrap();
    assert_eq!(lost.best, Best::None);
    assert_eq!(lost.file, "report-data/activities/kitchen-opening-2018.yaml");
    assert!(matches!(lost.kind, ClaimKind::Record(_)));
    assert_eq!(count(&less, Best::None), less.weak.len());
}

#[test]
fn every_language_tells_the_same_numbers() {
    let (english, french) = (covered(&gastronomy(), "en"), covered(&gastronomy(), "fr"));
    assert_eq!(english.claims, french.claims);
    assert_eq!(english.partners, french.partners);
    assert!(!english.praised.is_empty());
    for (english, french) in english.praised.iter().zip(&french.praised) {
        assert_ne!(english.title, french.title);
        let counts = |row: &mmr::report::coverage::PraisedRow| {
            row.shown_by.iter().map(|shown| shown.count).collect::<Vec<_>>()
        };
        assert_eq!(counts(english), counts(french));
    }
}

#[test]
fn programs_and_pull_requests_can_read_it() {
    let folder = city();
    let json = mmr(folder.path(), &["coverage", "--format", "json"]);
    let told: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(told["format"], 1);
    let cycle = &told["cycles"][0];
    for key in ["claims", "weak", "outcomes", "initiatives", "objectives", "areas", "sdg"] {
        assert!(cycle[key].is_array(), "{key}: {cycle:#}");
    }
    assert!(cycle["partners"].is_array() && cycle["praised"].is_array());
    let markdown = mmr(folder.path(), &["coverage", "--format", "md"]);
    let text = String::from_utf8(markdown.stdout).unwrap();
    let head = text.lines().find(|line| line.starts_with('|')).unwrap();
    assert!(text.starts_with("# "), "{text}");
    assert_eq!(head.matches('|').count(), 9, "{head}");
}

#[test]
fn what_somebody_typed_is_no_markup() {
    let folder = city();
    let path = folder.path().join("report-data/outcomes/kitchens-2021.yaml");
    let text = fs::read_to_string(&path).unwrap();
    let (_, rest) = text.split_once('\n').unwrap();
    fs::write(&path, format!("title: \"@kalmora | *two*\\nlines\"\n{rest}")).unwrap();
    let output = mmr(folder.path(), &["coverage", "--format", "md"]);
    let told = String::from_utf8(output.stdout).unwrap();
    let row = told.lines().find(|line| line.contains("kalmora")).unwrap();
    assert!(row.starts_with("| @<!-- -->kalmora &#124; &#42;two&#42; lines | "), "{row}");
    let output = mmr(folder.path(), &["coverage"]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("@kalmora"), "{told}");
}
