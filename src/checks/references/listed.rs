//! `listed-twice`: a list names each thing once.

use std::collections::BTreeSet;
use std::fmt::Display;

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::Ledger;
use crate::model::city::Product;
use crate::model::links::{Targets, visit};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    visit(scene.ledger, &mut |links| {
        let mut look =
            |again: Vec<(usize, usize, String)>| {
                findings.extend(again.into_iter().map(|(first, index, name)| {
                    twice(links.place(index), links.place(first), &name)
                }));
            };
        match links.to {
            Targets::Records(_, ids) | Targets::OwnParts(_, ids) => look(repeated(ids)),
            Targets::Figures(addresses) | Targets::PlanParts(_, addresses) => {
                look(repeated(addresses));
            }
            Targets::OwnFigure(_) => {}
        }
    });
    cycles(scene.ledger, findings);
    tags(scene.ledger, findings);
    Ok(())
}

fn cycles(ledger: &Ledger, findings: &mut Vec<Finding>) {
    for folder in ledger.cycles.values() {
        let (file, cycle) = (&folder.cycle.file, &folder.cycle.value);
        let at = |key: &str| Pointer::root().at(key);
        say(file, &at("languages"), &cycle.languages, findings);
        let products: Vec<&str> = cycle.products.iter().copied().map(Product::key).collect();
        say(file, &at("products"), &products, findings);
        for (section, chosen) in &cycle.selection {
            let at = at("selection").at(section);
            let initiatives: Vec<_> = chosen.iter().map(|selected| &selected.initiative).collect();
            for (first, index, name) in repeated(&initiatives) {
                let place = |index| Place::value(file, at.at(index).at("initiative"));
                findings.push(twice(place(index), place(first), &name));
            }
        }
    }
}

fn tags(ledger: &Ledger, findings: &mut Vec<Finding>) {
    let initiatives = ledger.initiatives.values().map(|entry| {
        let value = &entry.value;
        (&entry.file, &value.objectives, &value.areas, &value.sdg)
    });
    let activities = ledger.activities.values().map(|entry| {
        let value = &entry.value;
        (&entry.file, &value.objectives, &value.areas, &value.sdg)
    });
    for (file, objectives, areas, sdg) in initiatives.chain(activities) {
        say(file, &Pointer::root().at("objectives"), objectives, findings);
        say(file, &Pointer::root().at("areas"), areas, findings);
        say(file, &Pointer::root().at("sdg"), sdg, findings);
    }
}

fn say<T: Ord + Display>(file: &str, at: &Pointer, list: &[T], findings: &mut Vec<Finding>) {
    for (first, index, name) in repeated(list) {
        let place = |index| Place::value(file, at.at(index));
        findings.push(twice(place(index), place(first), &name));
    }
}

fn twice(again: Place, first: Place, name: &str) -> Finding {
    Finding::new("listed-twice", again).arg("name", name).related(first)
}

/// What stands more than once in a list: where first, where again, and what.
fn repeated<T: Ord + Display>(list: &[T]) -> Vec<(usize, usize, String)> {
    if list.len() < 2 {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let again = list.iter().enumerate().filter(|(_, item)| !seen.insert(*item));
    let first = |item: &T| list.iter().position(|other| other == item).unwrap_or(0);
    again.map(|(index, item)| (first(item), index, item.to_string())).collect()
}
