//! `figure-without-unit`, `several-units`: a figure says once what it counts.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for (_, file, figures) in scene.ledger.with_figures() {
        for (slug, figure) in figures {
            let given =
                [figure.unit.is_some(), figure.currency.is_some(), figure.indicator.is_some()];
            let name = match given.iter().filter(|given| **given).count() {
                0 => "figure-without-unit",
                1 => continue,
                _ => "several-units",
            };
            let place = Place::key(file, Pointer::root().at("figures").at(slug));
            findings.push(Finding::new(name, place).arg("figure", slug));
        }
    }
    Ok(())
}
