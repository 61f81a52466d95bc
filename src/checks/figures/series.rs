//! `series-of-planned`, `series-of-other-indicator`, `series-of-two-units`,
//! `series-of-two-scopes`, `series-out-of-order`, `series-falls`: the figures of a series can be
//! read as one line.

use std::collections::BTreeSet;

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::figure::{Basis, Figure};
use crate::model::setting::Indicator;
use crate::model::value::{Address, Edtf, Text};
use crate::model::{Entry, Ledger};

use super::measure::{Measure, Span, date, ends_before, says_otherwise, unit};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for entry in scene.ledger.indicators.values() {
        let series = Series { ledger: scene.ledger, entry };
        let root = Pointer::root();
        if let Some(address) = &entry.value.baseline {
            findings.extend(series.is_measured(root.at("baseline"), address));
        }
        let mut before: Option<Point<'_>> = None;
        for (index, address) in entry.value.series.iter().enumerate() {
            let at = root.at("series").at(index);
            findings.extend(series.is_measured(at.clone(), address));
            let Some(figure) = scene.ledger.figure(address) else { continue };
            let point = Point { at, address, figure };
            findings.extend(series.of_indicator(&point));
            if let Some(before) = &before {
                findings.extend(series.scope(before, &point));
                findings.extend(series.order(before, &point));
            }
            before = Some(point);
        }
    }
    Ok(())
}

/// An indicator whose series is looked at.
struct Series<'a> {
    ledger: &'a Ledger,
    entry: &'a Entry<Indicator>,
}

/// A figure of the series.
struct Point<'a> {
    at: Pointer,
    address: &'a Address,
    figure: &'a Figure,
}

impl Series<'_> {
    /// What stands for a measured value is one.
    fn is_measured(&self, at: Pointer, address: &Address) -> Option<Finding> {
        let figure = self.ledger.figure(address)?;
        let say =
            |basis: Basis| self.found("series-of-planned", at, address).arg("basis", basis.key());
        (figure.basis != Basis::Reported).then(|| say(figure.basis))
    }

    /// A figure measures this indicator, in its unit.
    fn of_indicator(&self, point: &Point<'_>) -> Option<Finding> {
        let say = |name| self.found(name, point.at.clone(), point.address);
        let indicator = &self.entry.value;
        match &point.figure.indicator {
            Some(other) if *other != self.entry.id => {
                Some(say("series-of-other-indicator").arg("other", other))
            }
            Some(_) => None,
            None if point.figure.currency.is_some() || self.is_for_other_time(point.figure) => {
                Some(say("series-of-two-units").arg("unit", first_text(&indicator.unit)))
            }
            None => {
                let own = unit(self.ledger, point.figure)?;
                let (unit, found) = says_otherwise(&indicator.unit, own)?;
                Some(
                    say("series-of-two-units")
                        .arg("unit", unit)
                        .arg("found", found)
                        .hint("other-words"),
                )
            }
        }
    }

    /// The figure is for a day, a month or a year, and the first of the series is not.
    fn is_for_other_time(&self, figure: &Figure) -> bool {
        let first = self.entry.value.series.iter().find_map(|point| self.ledger.figure(point));
        let per = |figure| Measure::of(self.ledger, figure).map(|measure| measure.per);
        first.is_some_and(|first| per(first) != per(figure))
    }

    /// Two figures that follow each other count within the same bounds.
    fn scope(&self, before: &Point<'_>, point: &Point<'_>) -> Option<Finding> {
        let [was, is] = [before, point].map(|point| self.telling_scope(point.figure));
        let (was, is) = match (was, is) {
            (None, None) => return None,
            (Some(was), Some(is)) => says_otherwise(was, is)?,
            (Some(was), None) => (first_text(was), "none"),
            (None, Some(is)) => ("none", first_text(is)),
        };
        Some(
            self.found("series-of-two-scopes", point.at.clone(), point.address)
                .arg("scope", is)
                .arg("other", was)
                .related(Place::value(&self.entry.file, before.at.clone())),
        )
    }

    /// The scope of a figure, where it says more than the indicator and a year.
    fn telling_scope<'a>(&self, figure: &'a Figure) -> Option<&'a Text> {
        let scope = figure.scope.as_ref()?;
        let indicator = &self.entry.value;
        let mut known = BTreeSet::new();
        let about = indicator.title.each().map(|(_, text)| text);
        for text in about.chain(indicator.definition.each().map(|(_, text)| text)) {
            known.extend(words(text));
        }
        let says_more = |text: &str| {
            !text.contains(|c: char| c.is_ascii_digit())
                || words(text).any(|word| word.chars().count() > 3 && !known.contains(&word))
        };
        scope.each().all(|(_, text)| says_more(text)).then_some(scope)
    }

    /// Time goes on from one figure to the next, and what is counted together never falls.
    fn order(&self, before: &Point<'_>, point: &Point<'_>) -> Option<Finding> {
        let say = |name| {
            self.found(name, point.at.clone(), point.address)
                .arg("before", before.address)
                .related(Place::value(&self.entry.file, before.at.clone()))
        };
        if let (Some(was), Some(is)) = (self.time(before), self.time(point))
            && was.bounds().0.is_some_and(|first| ends_before(is, first))
        {
            return Some(say("series-out-of-order").arg("date", is).arg("other", was));
        }
        let (was, is) = (Span::of(before.figure)?, Span::of(point.figure)?);
        let falls = self.entry.value.cumulative && is.is_below(was);
        falls.then(|| say("series-falls").arg("value", is).arg("other", was))
    }

    fn time<'b>(&'b self, point: &Point<'b>) -> Option<&'b Edtf> {
        date(self.ledger, &point.address.record, point.figure)
    }

    fn found(&self, name: &'static str, at: Pointer, address: &Address) -> Finding {
        Finding::new(name, Place::value(&self.entry.file, at)).arg("figure", address)
    }
}

fn first_text(text: &Text) -> &str {
    text.each().next().map_or("", |(_, text)| text)
}

/// The words of a text in lower case, numbers apart.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.chars().any(char::is_alphabetic)).map(str::to_lowercase)
}
