//! The shipped data set: complete, and as the facts have it.

use std::collections::BTreeSet;
use std::path::Path;

use mmr::diag::Severity;
use mmr::model::load;
use mmr::run::open;

use crate::project::{hanoi, read_out, repository};

/// The kind of file that a path of a data set is, as its schema is named.
pub fn kind_of(path: &Path) -> String {
    let text = path.to_str().unwrap();
    let inner = text.rsplit_once("report-data/").unwrap().1;
    let kind = match inner.split('/').next().unwrap() {
        "mmr.yaml" => "project",
        "media.lock" => "lock",
        "reviews.yaml" => "reviews",
        "city.yaml" => "city",
        "cycles" if inner.ends_with("/cycle.yaml") => "cycle",
        "cycles" if inner.ends_with("/submission.yaml") => "submission",
        "cycles" => "section",
        "organisations" => "organisation",
        "places" => "place",
        "indicators" => "indicator",
        "initiatives" => "initiative",
        "activities" => "activity",
        "outcomes" => "outcome",
        "impacts" => "impact",
        "baselines" => "baseline",
        "policies" => "policy",
        "challenges" => "challenge",
        "plans" => "plan",
        other => other,
    };
    kind.to_owned()
}

#[test]
fn the_data_set_has_no_errors() {
    let world = hanoi();
    let project = open(&world).unwrap();
    let errors: Vec<_> =
        project.findings.into_iter().filter(|f| f.severity == Severity::Error).collect();
    assert_eq!(read_out(errors, &world), "");
}

#[test]
fn the_data_set_is_complete() {
    let ledger = load(&hanoi()).unwrap().ledger.unwrap();
    let aliases: BTreeSet<&str> = ledger.aliases().into_iter().map(|(alias, ..)| alias).collect();
    let numbered = |prefix: &str| aliases.iter().filter(|a| a.starts_with(prefix)).count();
    assert_eq!(
        numbered("HN-"),
        120,
        "activities, outcomes, impacts, baselines, policies, challenges"
    );
    assert_eq!(numbered("HM-"), 47, "media");
    let addresses: BTreeSet<&str> =
        ledger.media.values().filter_map(|entry| entry.value.url.as_deref()).collect();
    assert_eq!(addresses.len(), 218, "each address is one medium");
    assert_eq!(ledger.media.values().filter(|entry| entry.value.url.is_some()).count(), 218);
    let told: usize = ledger.told().map(|entry| entry.told.figures.len()).sum();
    assert_eq!(told, 216 + 12, "figures, and those that stood in notes");
    let plan = &ledger.plans.values().next().unwrap().value;
    assert_eq!(plan.targets.len(), 8);
    assert_eq!(plan.tasks.len(), 25);
    assert_eq!(plan.tasks.values().map(|task| task.items.len()).sum::<usize>(), 72);
    assert_eq!(plan.assignments.len(), 14);
    assert_eq!(plan.reporting.len(), 5);
    let coded = ledger.organisations.values().filter(|entry| entry.value.code.is_some()).count();
    assert_eq!(coded, 41, "agencies of the plan");
    assert_eq!(ledger.places.len(), 18);
    assert_eq!(ledger.cycles.len(), 2);
}

#[test]
fn every_file_names_its_schema() {
    let root = repository().join("report-data");
    for path in crate::project::files(&root) {
        if path.extension().is_some_and(|end| end == "yaml") {
            let text = std::fs::read_to_string(&path).unwrap();
            let first = text.lines().next().unwrap_or_default();
            let schema =
                first.strip_prefix("# yaml-language-server: $schema=").unwrap_or_else(|| {
                    panic!("{} names no schema", path.display());
                });
            let schema = path.parent().unwrap().join(schema);
            assert!(schema.is_file(), "{} names {}", path.display(), schema.display());
            let kind = kind_of(&path);
            assert!(schema.ends_with(format!("{kind}.json")), "{}", path.display());
        }
    }
}

#[test]
fn the_schemas_are_those_of_the_types() {
    for (name, bytes) in mmr::run::schemas() {
        let path = repository().join("report-data/schema").join(&name);
        let written = std::fs::read(&path).unwrap_or_default();
        assert!(written == bytes, "{name} is old; run `cargo run -- schema`");
    }
}
