//! `negative-count`, `decimals-in-count`, `share-out-of-range`, `year-as-value`,
//! `money-too-exact`: a number is one that its unit can have.

use rust_decimal::Decimal;

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::figure::Figure;
use crate::model::value::{Edtf, Precise, Quantity, Text};

use super::measure::{Kind, Measure, date};

/// Words by which a percentage tells a change, which may be above a hundred or below zero.
const CHANGE: &[&str] = &[
    "change",
    "growth",
    "grew",
    "increase",
    "rise",
    "more",
    "less",
    "tăng",
    "giảm",
    "hơn",
    "croissance",
    "hausse",
    "baisse",
    "variation",
    "plus",
    "moins",
];

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    for (record, file, figures) in ledger.with_figures() {
        for (slug, figure) in figures {
            let Some(Measure { kind, .. }) = Measure::of(ledger, figure) else { continue };
            let at = Pointer::root().at("figures").at(slug);
            for (key, number) in numbers(figure) {
                let name = match kind {
                    Kind::Count | Kind::Physical(_) if number.decimal() < Decimal::ZERO => {
                        "negative-count"
                    }
                    // Three decimals are most likely thousands: `"300.000"` is read as 300.
                    Kind::Count if figure.scale.is_none() && number.decimal().scale() == 3 => {
                        "decimals-in-count"
                    }
                    Kind::Share if is_no_share(number) && !tells_change(figure, slug.as_str()) => {
                        "share-out-of-range"
                    }
                    Kind::Count if is_year(number, figure, date(ledger, record, figure)) => {
                        "year-as-value"
                    }
                    Kind::Physical("y") if is_any_year(number, figure) => "year-as-value",
                    Kind::Money(currency)
                        if figure.scale.is_none()
                            && currency
                                .decimals()
                                .is_some_and(|it| number.decimal().scale() > it) =>
                    {
                        "money-too-exact"
                    }
                    _ => continue,
                };
                let mut finding = Finding::new(name, Place::value(file, at.at(key)))
                    .arg("figure", slug)
                    .arg("value", number);
                if name == "decimals-in-count" {
                    finding = finding.arg("meant", number.to_string().replace('.', ""));
                }
                if let Kind::Money(currency) = kind {
                    let decimals = match currency.decimals() {
                        None | Some(0) => "none".to_owned(),
                        Some(decimals) => decimals.to_string(),
                    };
                    finding = finding.arg("currency", currency).arg("decimals", decimals);
                }
                findings.push(finding);
            }
        }
    }
    Ok(())
}

fn numbers(figure: &Figure) -> impl Iterator<Item = (&'static str, Quantity)> {
    let all = [("value", figure.value), ("min", figure.min), ("max", figure.max)];
    all.into_iter().filter_map(|(key, number)| Some((key, number?)))
}

fn is_no_share(number: Quantity) -> bool {
    number.decimal() < Decimal::ZERO || number.decimal() > Decimal::ONE_HUNDRED
}

/// Whether a percentage says of itself that it is a change.
fn tells_change(figure: &Figure, slug: &str) -> bool {
    let tells = |text: &str| {
        let lower = text.to_lowercase();
        lower.split(|c: char| !c.is_alphanumeric()).any(|word| CHANGE.contains(&word))
    };
    let texts = |text: &Text| text.each().any(|(_, text)| tells(text));
    tells(slug)
        || figure.unit.as_ref().is_some_and(texts)
        || figure.scope.as_ref().is_some_and(texts)
        // What an indicator measures it defines itself.
        || figure.indicator.is_some()
}

/// Whether a number is the year of the figure's own date.
fn is_year(number: Quantity, figure: &Figure, date: Option<&Edtf>) -> bool {
    let of = |date: Precise| number.decimal() == Decimal::from(date.year());
    is_any_year(number, figure)
        && match date {
            Some(Edtf::One(point)) => of(point.date),
            Some(Edtf::Interval(from, to)) => from.iter().chain(to).any(|point| of(point.date)),
            None => false,
        }
}

/// Whether a number could be a year of our time.
fn is_any_year(number: Quantity, figure: &Figure) -> bool {
    let number = number.decimal();
    figure.scale.is_none()
        && number.scale() == 0
        && Decimal::from(1900) <= number
        && number <= Decimal::from(2100)
}
