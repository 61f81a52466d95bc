//! `ends-before-start`: what has a first and a last day ends after it began. (A span that is typed
//! as one value, such as `2023/2022`, is caught when its file is read.)

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::city;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for entry in scene.ledger.organisations.values() {
        if let (Some(from), Some(to)) = (&entry.value.from, &entry.value.to)
            && let (Some(first), Some(last)) = (from.bounds().0, to.bounds().1)
            && last < first
        {
            findings.push(said(&entry.file, &Pointer::root(), from, to));
        }
    }
    for (index, period) in scene.ledger.city.fields.iter().enumerate() {
        if let Some(to) = period.to.filter(|to| *to < period.from) {
            let at = Pointer::root().at("fields").at(index);
            findings.push(said(city::FILE, &at, period.from, to));
        }
    }
    Ok(())
}

fn said(
    file: &str,
    at: &Pointer,
    from: impl std::fmt::Display,
    to: impl std::fmt::Display,
) -> Finding {
    Finding::new("ends-before-start", Place::value(file, at.at("to")))
        .arg("from", from)
        .arg("to", to)
        .related(Place::value(file, at.at("from")))
}
