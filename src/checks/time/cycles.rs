//! `outside-every-cycle`, `selected-outside-cycle`, `cycles-overlap`, `no-date`: every record finds
//! its cycle.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    let cycles: Vec<_> = ledger.cycles.values().map(|folder| &folder.cycle).collect();
    for entry in ledger.told() {
        let date = entry.told.date;
        match date {
            _ if cycles.iter().any(|cycle| cycle.value.takes(entry.id, date)) => {}
            Some(date) => findings.push(
                Finding::new(
                    "outside-every-cycle",
                    Place::value(entry.file, Pointer::root().at("date")),
                )
                .arg("date", date)
                .arg("id", entry.id),
            ),
            None => {
                findings.push(Finding::new("no-date", Place::file(entry.file)).arg("id", entry.id))
            }
        }
    }
    for (index, cycle) in cycles.iter().enumerate() {
        for other in &cycles[index + 1..] {
            let (a, b) = (cycle.value.period, other.value.period);
            if a.first <= b.last && b.first <= a.last {
                let at = Pointer::root().at("period");
                findings.push(
                    Finding::new("cycles-overlap", Place::value(&other.file, at.clone()))
                        .arg("other", &cycle.id)
                        .related(Place::value(&cycle.file, at)),
                );
            }
        }
        for (section, chosen) in &cycle.value.selection {
            for (number, selected) in chosen.iter().enumerate() {
                for (position, id) in selected.records.iter().enumerate() {
                    let Some(entry) = ledger.told_by_id(id) else {
                        continue;
                    };
                    if !cycle.value.takes(id, entry.told.date) {
                        let at = Pointer::root().at("selection").at(section).at(number);
                        let at = at.at("records").at(position);
                        findings.push(
                            Finding::new("selected-outside-cycle", Place::value(&cycle.file, at))
                                .arg("id", id)
                                .arg("cycle", &cycle.id),
                        );
                    }
                }
            }
        }
    }
    Ok(())
}
