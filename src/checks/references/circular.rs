//! `circular-reference`: nothing is, through others, its own part, its own successor or its own
//! relative.

use std::collections::{BTreeMap, BTreeSet};

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::Ledger;
use crate::model::value::{Address, Id};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    findings.extend(circles(&sums(ledger)).iter().map(|circle| {
        let places = circle.iter().zip(circle.iter().cycle().skip(1));
        said("figure", circle, places.map(|(total, part)| of_part(ledger, total, part)))
    }));
    findings.extend(circles(&successors(ledger)).iter().map(|circle| {
        let at = || Pointer::root().at("successor");
        said("organisation", circle, circle.iter().map(|id| Place::value(file(ledger, id), at())))
    }));
    for entry in ledger.told() {
        if let Some(index) = entry.told.related.iter().position(|id| id == entry.id) {
            let place = Place::value(entry.file, Pointer::root().at("related").at(index));
            findings.push(said("related", &[entry.id], [place]));
        }
    }
    Ok(())
}

/// Where each thing leads.
type Steps<T> = BTreeMap<T, Vec<T>>;

fn sums(ledger: &Ledger) -> Steps<Address> {
    let mut sums = Steps::new();
    for (id, _, figures) in ledger.with_figures() {
        for (slug, figure) in figures.iter().filter(|(_, figure)| !figure.sum_of.is_empty()) {
            let address = Address { record: id.clone(), part: slug.clone() };
            sums.insert(address, figure.sum_of.clone());
        }
    }
    sums
}

fn successors(ledger: &Ledger) -> Steps<&Id> {
    let organisations = ledger.organisations.values();
    organisations
        .filter_map(|entry| Some((&entry.id, vec![entry.value.successor.as_ref()?])))
        .collect()
}

/// Every circle that is met first when all ways are walked, each from its least member on.
fn circles<T: Ord + Clone>(steps: &Steps<T>) -> Vec<Vec<T>> {
    let mut circles: Vec<Vec<T>> = Vec::new();
    let mut done: BTreeSet<&T> = BTreeSet::new();
    for start in steps.keys() {
        // The way from `start`, each thing with how many of its steps were taken.
        let mut way: Vec<(&T, usize)> = vec![(start, 0)];
        let mut on_way = BTreeSet::from([start]);
        while let Some((here, taken)) = way.last_mut() {
            let next = steps.get(*here).filter(|_| !done.contains(*here));
            let Some(next) = next.and_then(|next| next.get(*taken)) else {
                on_way.remove(*here);
                done.insert(*here);
                way.pop();
                continue;
            };
            *taken += 1;
            if on_way.contains(next) {
                let first = way.iter().position(|(thing, _)| *thing == next).unwrap_or(0);
                circles.push(way[first..].iter().map(|(thing, _)| (*thing).clone()).collect());
            } else if !done.contains(next) {
                on_way.insert(next);
                way.push((next, 0));
            }
        }
    }
    for circle in &mut circles {
        let least = (0..circle.len()).min_by_key(|index| &circle[*index]).unwrap_or(0);
        circle.rotate_left(least);
    }
    circles
}

fn said<T: ToString>(
    what: &'static str,
    circle: &[T],
    places: impl IntoIterator<Item = Place>,
) -> Finding {
    let names: Vec<String> = circle.iter().chain(circle.first()).map(T::to_string).collect();
    let mut places = places.into_iter();
    let place = places.next().expect("a circle has a member");
    let finding = Finding::new("circular-reference", place)
        .arg("what", what)
        .arg("first", &names[0])
        .arg("chain", names.join(" → "));
    places.fold(finding, Finding::related)
}

/// Where a total names a part.
fn of_part(ledger: &Ledger, total: &Address, part: &Address) -> Place {
    let at = Pointer::root().at("figures").at(&total.part).at("sum_of");
    let index = ledger
        .figure(total)
        .and_then(|figure| figure.sum_of.iter().position(|address| address == part));
    let file = ledger.figures_of(&total.record).map_or("", |(file, _)| file);
    Place::value(file, at.at(index.unwrap_or(0)))
}

fn file<'a>(ledger: &'a Ledger, organisation: &Id) -> &'a str {
    ledger.organisations.get(organisation).map_or("", |entry| entry.file.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_circle_is_met_once() {
        let steps: Steps<u8> =
            [(1, vec![2]), (2, vec![3]), (3, vec![4, 2]), (5, vec![5, 3])].into();
        assert_eq!(circles(&steps), [vec![2, 3], vec![5]]);
        let long: Steps<u32> = (0..50_000).map(|n| (n, vec![(n + 1) % 50_000])).collect();
        assert_eq!(circles(&long).len(), 1);
    }

    #[test]
    fn a_part_of_two_totals_is_no_circle() {
        let steps: Steps<u8> = [(1, vec![2, 3]), (2, vec![4]), (3, vec![4])].into();
        assert_eq!(circles(&steps), Vec::<Vec<u8>>::new());
    }
}
