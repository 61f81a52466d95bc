//! `figure-without-value`, `value-and-range`, `thousands-with-value`, `range-upside-down`,
//! `range-without-width`: a figure has one number, or two ends of a range.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::figure::{Figure, Qualifier};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for (_, file, figures) in scene.ledger.with_figures() {
        for (slug, figure) in figures {
            let at = Pointer::root().at("figures").at(slug);
            findings.extend(number(file, &at, figure).map(|found| found.arg("figure", slug)));
        }
    }
    Ok(())
}

fn number(file: &str, at: &Pointer, figure: &Figure) -> Option<Finding> {
    let here = || Place::key(file, at.clone());
    match (figure.value, figure.min, figure.max) {
        (None, None, None) if figure.qualifier == Qualifier::Thousands => None,
        _ if figure.qualifier == Qualifier::Thousands => {
            Some(Finding::new("thousands-with-value", here()))
        }
        (Some(_), None, None) => None,
        (None, Some(min), Some(max)) if min >= max => {
            let name = if min > max { "range-upside-down" } else { "range-without-width" };
            let place = Place::value(file, at.at("min"));
            Some(Finding::new(name, place).arg("min", min).arg("max", max))
        }
        (None, Some(_), Some(_)) => None,
        (Some(_), ..) => Some(Finding::new("value-and-range", here())),
        _ => Some(Finding::new("figure-without-value", here())),
    }
}
