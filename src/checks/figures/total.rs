//! `total-not-the-sum`: a figure that says what it is the sum of, is.

use rust_decimal::Decimal;

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::figure::Figure;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for (_, file, figures) in scene.ledger.with_figures() {
        for (slug, figure) in figures.iter().filter(|(_, figure)| !figure.sum_of.is_empty()) {
            let parts: Option<Vec<Decimal>> =
                figure.sum_of.iter().map(|part| amount(scene.ledger.figure(part)?)).collect();
            let (Some(parts), Some(total)) = (parts, amount(figure)) else {
                continue;
            };
            let sum: Decimal = parts.iter().sum();
            if sum != total {
                let place = Place::value(file, Pointer::root().at("figures").at(slug).at("value"));
                findings.push(
                    Finding::new("total-not-the-sum", place)
                        .arg("figure", slug)
                        .arg("total", total.normalize())
                        .arg("sum", sum.normalize()),
                );
            }
        }
    }
    Ok(())
}

/// The number of a figure with its scale.
fn amount(figure: &Figure) -> Option<Decimal> {
    let value = figure.value?.decimal();
    let factor = Decimal::from(10_i64.pow(figure.scale.map_or(0, |scale| scale.power())));
    value.checked_mul(factor)
}
