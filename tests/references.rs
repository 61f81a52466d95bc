//! References: the visitor knows every key that refers to something.

use std::collections::BTreeSet;

use mmr::diag::At;
use mmr::model::links::{Targets, visit};
use mmr::model::texts::{Documents, Found};
use mmr::model::value::Id;
use mmr::world::World;

use crate::project::{findings, gastronomy, hanoi};

/// Keys whose words may be the id of a record by chance.
const NO_REFERENCE: &[&str] = &["aliases", "edition"];

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
        let ids: BTreeSet<Id> = ledger.ids().into_iter().map(|(id, ..)| id.clone()).collect();
        let missed = Documents::of(&ledger).each(|text, missed| {
            let Found::Plain(words) = text.what else { return };
            let names_record = words.split('/').next().is_some_and(|id| ids.contains(id));
            let at = text.pointer().to_string();
            let is_chance = at.split('/').any(|key| NO_REFERENCE.contains(&key));
            let is_visited = visited.contains(&(text.file.to_owned(), at.clone()));
            if names_record && !is_chance && !is_visited {
                missed.push(format!("{}{at}: {words}", text.file));
            }
        });
        assert!(missed.is_empty(), "{missed:#?}");
        seen += visited.len();
    }
    assert!(seen > 1000, "only {seen} references were seen");
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
