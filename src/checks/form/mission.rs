//! `unknown-objective`: the Mission Statement has the objectives and the areas of action that are
//! named.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};

/// The last objective of the network's Mission Statement, and its last area of action.
const LAST: u8 = 6;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let initiatives = scene
        .ledger
        .initiatives
        .values()
        .map(|entry| (&entry.file, &entry.value.objectives, &entry.value.areas));
    let activities = scene
        .ledger
        .activities
        .values()
        .map(|entry| (&entry.file, &entry.value.objectives, &entry.value.areas));
    for (file, objectives, areas) in initiatives.chain(activities) {
        for (key, numbers) in [("objectives", objectives), ("areas", areas)] {
            for (index, number) in numbers.iter().enumerate() {
                if !(1..=LAST).contains(number) {
                    let place = Place::value(file, Pointer::root().at(key).at(index));
                    findings.push(
                        Finding::new("unknown-objective", place)
                            .arg("kind", key)
                            .arg("number", number)
                            .arg("last", LAST),
                    );
                }
            }
        }
    }
    Ok(())
}
