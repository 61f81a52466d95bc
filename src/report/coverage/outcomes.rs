//! Outcomes with the indicators that they measure.

use serde::Serialize;

use super::Scope;
use crate::diag::Failure;
use crate::model::RecordKind;
use crate::model::figure::{Basis, Figure};
use crate::model::value::{Address, Id};

/// An outcome and one indicator that it measures; an outcome that measures none has a row as well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OutcomeRow {
    /// The id of the outcome.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The indicator.
    pub indicator: Option<String>,
    /// The figure before.
    pub baseline: Option<String>,
    /// What was measured and reported.
    pub measured: Option<String>,
    /// The figure aimed at.
    pub target: Option<String>,
}

impl Scope<'_> {
    /// The outcomes of the cycle, each once for every indicator that it measures.
    pub(super) fn outcomes(&self) -> Result<Vec<OutcomeRow>, Failure> {
        let mut rows = Vec::new();
        for entry in self.told.iter().filter(|entry| entry.kind == RecordKind::Outcome) {
            let row = OutcomeRow {
                id: entry.id.to_string(),
                title: entry.told.title.best(self.language).0.to_owned(),
                indicator: None,
                baseline: None,
                measured: None,
                target: None,
            };
            let before = rows.len();
            for (slug, figure) in entry.told.figures {
                let address = Address { record: entry.id.clone(), part: slug.clone() };
                for id in self.indicators_of(&address, figure) {
                    rows.push(self.measured(&row, id, figure)?);
                }
            }
            if rows.len() == before {
                rows.push(row);
            }
        }
        Ok(rows)
    }

    /// The indicators that a figure measures: the one that it names, or whose series names it.
    fn indicators_of(&self, address: &Address, figure: &Figure) -> Vec<&Id> {
        let indicators = self.ledger.indicators.values();
        let measures = indicators.filter(|indicator| {
            figure.indicator.as_ref() == Some(&indicator.id)
                || indicator.value.series.contains(address)
        });
        measures.map(|indicator| &indicator.id).collect()
    }

    fn measured(
        &self,
        row: &OutcomeRow,
        indicator: &Id,
        figure: &Figure,
    ) -> Result<OutcomeRow, Failure> {
        let Some(entry) = self.ledger.indicators.get(indicator) else { return Ok(row.clone()) };
        let at = |address: &Option<Address>| {
            let figure = address.as_ref().and_then(|address| self.ledger.figure(address));
            figure.map(|figure| self.words(figure)).transpose()
        };
        let is_measured = figure.basis == Basis::Reported;
        Ok(OutcomeRow {
            indicator: Some(entry.value.title.best(self.language).0.to_owned()),
            baseline: at(&entry.value.baseline)?,
            measured: is_measured.then(|| self.words(figure)).transpose()?,
            target: at(&entry.value.target)?,
            ..row.clone()
        })
    }
}
