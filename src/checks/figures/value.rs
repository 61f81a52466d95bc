//! `figure-without-value`, `figure-without-unit`, `range-upside-down`, `dispute-without-reason`:
//! what a figure must hold beyond its shape.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::figure::{Figure, Qualifier};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for (_, file, figures) in scene.ledger.with_figures() {
        for (slug, figure) in figures {
            let at = Pointer::root().at("figures").at(slug);
            let mut say = |finding: Finding| findings.push(finding.arg("figure", slug));
            value(file, &at, figure, &mut say);
            unit(file, &at, figure, &mut say);
            if figure.is_disputed()
                && figure.reason.is_none()
                && figure.rivals.iter().all(|rival| rival.note.is_none())
            {
                say(Finding::new("dispute-without-reason", Place::key(file, at.at("rivals"))));
            }
        }
    }
    Ok(())
}

fn value(file: &str, at: &Pointer, figure: &Figure, say: &mut impl FnMut(Finding)) {
    let here = || Place::key(file, at.clone());
    match (figure.value, figure.min, figure.max) {
        _ if figure.qualifier == Qualifier::Thousands => {
            if figure.value.is_some() || figure.min.is_some() || figure.max.is_some() {
                say(Finding::new("thousands-with-value", here()));
            }
        }
        (Some(_), None, None) => {}
        (None, Some(min), Some(max)) if min > max => {
            say(Finding::new("range-upside-down", Place::value(file, at.at("min")))
                .arg("min", min)
                .arg("max", max));
        }
        (None, Some(_), Some(_)) => {}
        (Some(_), ..) => say(Finding::new("value-and-range", here())),
        _ => say(Finding::new("figure-without-value", here())),
    }
}

fn unit(file: &str, at: &Pointer, figure: &Figure, say: &mut impl FnMut(Finding)) {
    let given = [figure.unit.is_some(), figure.currency.is_some(), figure.indicator.is_some()];
    match given.iter().filter(|given| **given).count() {
        1 => {}
        0 => say(Finding::new("figure-without-unit", Place::key(file, at.clone()))),
        _ => say(Finding::new("several-units", Place::key(file, at.clone()))),
    }
}
