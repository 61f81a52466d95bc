//! References: the visitor knows every key that refers to something.

use std::collections::BTreeSet;

use mmr::diag::At;
use mmr::model::links::{Targets, visit};
use mmr::world::World;
use serde_json::Value;

use crate::project::{findings, gastronomy, hanoi};

/// Keys whose words may be the id of a record by chance.
const NO_REFERENCE: &[&str] = &["aliases", "edition", "en", "fr", "vi"];

#[test]
fn every_id_in_a_field_is_visited() {
    let mut seen = 0;
    for world in [gastronomy(), hanoi()] {
        let project = mmr::run::open(&world).unwrap();
        let ledger = project.ledger.unwrap();
        let mut visited: BTreeSet<(String, String)> = BTreeSet::new();
        visit(&ledger, &mut |links| {
            let count = match links.to {
                Targets::Records(_, ids) | Targets::OwnParts(_, ids) => ids.len(),
                Targets::Figures(all) | Targets::PlanParts(_, all) => all.len(),
                Targets::OwnFigure(_) => 1,
            };
            for index in 0..count {
                let place = links.place(index);
                let At::Value(at) = place.at else { panic!("{place:?}") };
                visited.insert((place.file, at.to_string()));
            }
        });
        let ids: BTreeSet<&str> = ledger.ids().into_iter().map(|(id, ..)| id.as_str()).collect();
        let mut missed = Vec::new();
        for file in world.list("report-data").unwrap() {
            let is_record = file.path.ends_with(".yaml") && !file.path.ends_with("mmr.yaml");
            if !is_record {
                continue;
            }
            let text = String::from_utf8(world.read(&file.path).unwrap()).unwrap();
            strings(&serde_yaml::from_str(&text).unwrap(), String::new(), &mut |at, words| {
                let names_record = words.split('/').next().is_some_and(|id| ids.contains(id));
                let is_chance = at.split('/').any(|key| NO_REFERENCE.contains(&key));
                let place = (file.path.clone(), at.to_owned());
                if names_record && !is_chance && !visited.contains(&place) {
                    missed.push(format!("{}{at}: {words}", file.path));
                }
            });
        }
        assert!(missed.is_empty(), "{missed:#?}");
        seen += visited.len();
    }
    assert!(seen > 1000, "only {seen} references were seen");
}

/// Every string of a file with the pointer to it.
fn strings(value: &Value, at: String, see: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(words) => see(&at, words),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                strings(item, format!("{at}/{index}"), see);
            }
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                strings(field, format!("{at}/{key}"), see);
            }
        }
        _ => {}
    }
}

/// What is found in the made-up city with a file changed.
fn with(file: &str, from: &str, to: &str) -> Vec<&'static str> {
    let text = String::from_utf8(gastronomy().read(file).unwrap()).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    let world = gastronomy().with(file, text.replace(from, to));
    findings(&world).iter().map(|finding| finding.name).collect()
}

#[test]
fn references_of_the_city_are_followed_too() {
    let file = "report-data/city.yaml";
    let found = with(file, "organisation: food-office", "organisation: food-offices");
    assert_eq!(found, ["dangling-reference"]);
    let reports = "earlier_reports:\n  - {title: First, date: 2014, sources: [nothing]}\nsources:";
    let found = with(file, "sources:", reports);
    assert_eq!(found, ["dangling-reference"]);
}

#[test]
fn a_link_by_reference_is_followed_too() {
    let file = "report-data/activities/tasting-day-2020.yaml";
    let found = with(
        file,
        "en: Whether it took place is not known.",
        "en: \"[It][1] took place.\\n\\n[1]: ev:nothing\"",
    );
    assert_eq!(found, ["dangling-reference"]);
}
