//! `total-not-the-sum`, `sum-of-two-units`, `sum-of-planned-and-reported`: a figure that says what
//! it is the sum of, is.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::Ledger;
use crate::model::figure::{Basis, Figure};
use crate::model::value::Id;

use super::measure::{Measure, Span};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    for (_, file, figures) in ledger.with_figures() {
        for (slug, figure) in figures.iter().filter(|(_, figure)| !figure.sum_of.is_empty()) {
            let total = Total { ledger, file, slug, figure };
            findings.extend(total.basis());
            match total.units() {
                Some(mixed) => findings.push(mixed),
                None => findings.extend(total.amount()),
            }
        }
    }
    Ok(())
}

/// A figure that is the sum of others.
struct Total<'a> {
    ledger: &'a Ledger,
    file: &'a str,
    slug: &'a Id,
    figure: &'a Figure,
}

impl Total<'_> {
    /// The first part that was not reported, in a sum of which something was.
    fn basis(&self) -> Option<Finding> {
        let is_reported = |figure: &Figure| figure.basis == Basis::Reported;
        let parts: Vec<_> = self.parts().collect();
        let reported = parts.iter().filter(|(_, part)| is_reported(part)).count();
        if reported == 0 && !is_reported(self.figure) || reported == parts.len() {
            return None;
        }
        let (index, part) = parts.into_iter().find(|(_, part)| !is_reported(part))?;
        Some(
            Finding::new("sum-of-planned-and-reported", self.part(index))
                .arg("figure", self.slug)
                .arg("part", &self.figure.sum_of[index])
                .arg("basis", part.basis.key()),
        )
    }

    /// The first part that measures something else than the total.
    fn units(&self) -> Option<Finding> {
        let own = Measure::of(self.ledger, self.figure)?;
        let differs = |part: &Figure| Measure::of(self.ledger, part).is_some_and(|it| it != own);
        let (index, _) = self.parts().find(|(_, part)| differs(part))?;
        Some(
            Finding::new("sum-of-two-units", self.part(index))
                .arg("figure", self.slug)
                .arg("part", &self.figure.sum_of[index]),
        )
    }

    /// A total that cannot be the sum, whatever "about" and "over" may mean.
    fn amount(&self) -> Option<Finding> {
        let mut sum: Option<Span> = None;
        for part in &self.figure.sum_of {
            let part = Span::of(self.ledger.figure(part)?)?;
            sum = Some(match sum {
                None => part,
                Some(sum) => sum.plus(part)?,
            });
        }
        let (sum, total) = (sum?, Span::of(self.figure)?);
        if !sum.is_below(total) && !total.is_below(sum) {
            return None;
        }
        let number = if self.figure.value.is_some() { "value" } else { "min" };
        let place = Place::value(self.file, self.at().at(number));
        Some(
            Finding::new("total-not-the-sum", place)
                .arg("figure", self.slug)
                .arg("total", total)
                .arg("sum", sum),
        )
    }

    fn parts(&self) -> impl Iterator<Item = (usize, &Figure)> {
        let known = |(index, part)| Some((index, self.ledger.figure(part)?));
        self.figure.sum_of.iter().enumerate().filter_map(known)
    }

    fn part(&self, index: usize) -> Place {
        Place::value(self.file, self.at().at("sum_of").at(index))
    }

    fn at(&self) -> Pointer {
        Pointer::root().at("figures").at(self.slug)
    }
}
