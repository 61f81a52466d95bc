//! Records as a report prints them.

use serde::Serialize;

use super::Writer;
use super::texts::{Handle, Mark, Node};
use crate::diag::Failure;
use crate::model::figure::Certainty;
use crate::model::prose::{self, ReferenceTarget};
use crate::model::value::{Address, Id};
use crate::model::{RecordKind, ToldEntry};

/// A record that tells something.
#[derive(Debug, Clone, Serialize)]
pub struct RecordView {
    /// Its id.
    pub id: String,
    /// The key of its kind.
    pub kind: &'static str,
    /// Its name.
    pub title: Handle,
    /// When.
    pub date: Option<Handle>,
    /// Where, in words.
    pub venue: Option<Handle>,
    /// Where: names of places.
    pub places: Vec<Handle>,
    /// Who led.
    pub lead: Vec<Handle>,
    /// Who took part.
    pub partners: Vec<Handle>,
    /// The number of the document, for policies.
    pub number: Option<Handle>,
    /// How far the change can be put down to the membership, for impacts.
    pub attribution: Option<Handle>,
    /// What it is about.
    pub summary: Handle,
    /// Its figures.
    pub figures: Vec<FigureView>,
    /// Those of its figures that its summary does not print.
    pub unsaid: Vec<FigureView>,
    /// What a reader should be warned of.
    pub note: Option<Handle>,
    /// How sure it is, in words.
    pub certainty: Handle,
    /// Its certainty is low.
    pub low: bool,
    /// The key of its mark in a draft, where nobody approves it as it is.
    pub review: Option<&'static str>,
    /// Its entry in the register.
    pub mark: Mark,
}

/// A figure of a record.
#[derive(Debug, Clone, Serialize)]
pub struct FigureView {
    /// Its address.
    #[serde(skip)]
    pub address: String,
    /// The figure with its mark.
    pub words: Handle,
    /// What exactly is counted.
    pub scope: Option<Handle>,
    /// The date it is of.
    pub as_of: Option<Handle>,
    /// The key of its basis.
    pub basis: &'static str,
    /// Its basis in words.
    pub basis_words: Handle,
    /// Another source says otherwise.
    pub disputed: bool,
}

/// A key figure of the cycle.
#[derive(Debug, Clone, Serialize)]
pub struct KeyFigureView {
    /// The number alone, large.
    pub number: Handle,
    /// What it counts.
    pub unit: Handle,
    /// The record it is of.
    pub record: Handle,
    /// The date it is of.
    pub date: Option<Handle>,
    /// What exactly is counted.
    pub scope: Option<Handle>,
    /// The key of its basis.
    pub basis: &'static str,
    /// Its basis in words.
    pub basis_words: Handle,
    /// What others say, where they do.
    pub rivals: Option<Handle>,
    /// Its entry in the register.
    pub mark: Mark,
}

impl<'a> Writer<'a> {
    /// Whether a record belongs to the cycle: its date touches the period, or the cycle says so.
    pub(super) fn is_in_cycle(&self, entry: &ToldEntry<'_>) -> bool {
        self.order.cycle.cycle.value.takes(entry.id, entry.told.date)
    }

    /// A record, with its entry in the register.
    pub(super) fn record(&mut self, entry: &ToldEntry<'a>) -> Result<RecordView, Failure> {
        let (id, told) = (entry.id, entry.told);
        let ledger = self.ledger;
        self.claims.records += 1;
        let mark = self.mark(id);
        let date = self.date(&format!("{id}/date"), told.date)?;
        let (mut number, mut attribution) = (None, None);
        match entry.kind {
            RecordKind::Policy => {
                let policy = &ledger.policies[id].value;
                number = policy.number.as_ref().map(|n| self.plain(&format!("{id}/number"), n));
            }
            RecordKind::Impact => {
                let impact = &ledger.impacts[id].value;
                attribution =
                    impact.attribution.as_ref().map(|a| self.text(&format!("{id}/attribution"), a));
            }
            _ => {}
        }
        let places = told
            .places
            .iter()
            .filter_map(|place| ledger.places.get(place))
            .map(|place| self.text(&format!("{}/name", place.id), &place.value.name))
            .collect();
        let summary = self.prose(&format!("{id}/summary"), told.summary);
        let figures = self.figures_of(id)?;
        let said = prose::references(told.summary.best(self.language).0);
        let is_said = |figure: &FigureView| {
            said.iter().any(|reference| match &reference.target {
                ReferenceTarget::Figure(address) => address.to_string() == figure.address,
                _ => false,
            })
        };
        let unsaid = figures.iter().filter(|figure| !is_said(figure)).cloned().collect();
        Ok(RecordView {
            id: id.to_string(),
            kind: entry.kind.key(),
            title: self.text(&format!("{id}/title"), told.title),
            date,
            venue: told.venue.map(|venue| self.text(&format!("{id}/venue"), venue)),
            places,
            lead: self.organisations(told.lead),
            partners: self.organisations(told.partners),
            number,
            attribution,
            summary,
            figures,
            unsaid,
            note: told.note.map(|note| self.prose(&format!("{id}/note"), note)),
            certainty: self.word(&format!("certainty-{}", told.certainty.key()))?,
            low: told.certainty == Certainty::Low,
            review: self.review_of_record(id),
            mark,
        })
    }

    /// The figures of a record that belong to the cycle.
    fn figures_of(&mut self, record: &Id) -> Result<Vec<FigureView>, Failure> {
        let ledger = self.ledger;
        let Some((_, figures)) = ledger.figures_of(record) else {
            return Ok(Vec::new());
        };
        let mut views = Vec::new();
        for (slug, figure) in figures {
            if self.order.cycle.cycle.value.takes_figure(figure) {
                let address = Address { record: record.clone(), part: slug.clone() };
                views.extend(self.figure(&address)?);
            }
        }
        Ok(views)
    }

    /// A figure by its address; none where there is no such figure.
    pub(super) fn figure(&mut self, address: &Address) -> Result<Option<FigureView>, Failure> {
        let ledger = self.ledger;
        let (Some(figure), Some(node)) = (ledger.figure(address), self.figure_node(address)) else {
            return Ok(None);
        };
        let name = format!("{}/figures/{}", address.record, address.part);
        let as_of = self.date(&format!("{name}/as-of"), figure.as_of.as_ref())?;
        Ok(Some(FigureView {
            address: address.to_string(),
            words: self.line(&name, vec![Node::F(node)]),
            scope: figure.scope.as_ref().map(|s| self.text(&format!("{name}/scope"), s)),
            as_of,
            basis: figure.basis.key(),
            basis_words: self.word(&format!("basis-{}", figure.basis.key()))?,
            disputed: figure.is_disputed(),
        }))
    }

    /// A figure by its slug in a record, where one is named.
    pub(super) fn figure_in(
        &mut self,
        record: &Id,
        slug: Option<&Id>,
    ) -> Result<Option<FigureView>, Failure> {
        let Some(slug) = slug else { return Ok(None) };
        self.figure(&Address { record: record.clone(), part: slug.clone() })
    }

    /// The key figures that the cycle chose.
    pub(super) fn key_figures(&mut self) -> Result<Vec<KeyFigureView>, Failure> {
        let ledger = self.ledger;
        if self.order.product == crate::model::city::Product::Submission {
            return Ok(Vec::new());
        }
        let mut views = Vec::new();
        for address in &self.order.cycle.cycle.value.key_figures {
            let (Some(figure), Some(node)) = (ledger.figure(address), self.figure_node(address))
            else {
                continue;
            };
            let name = format!("{}/key/{}", address.record, address.part);
            let unit = super::numbers::unit(ledger, self.language, figure).unwrap_or_default();
            let number = node.t.strip_suffix(&unit).unwrap_or(&node.t).trim_end().to_owned();
            let told = ledger.told_by_id(&address.record);
            let date = figure.as_of.as_ref().or(told.and_then(|entry| entry.told.date));
            let date = self.date(&format!("{name}/date"), date)?;
            let record = match told {
                Some(entry) => self.text(&format!("{}/title", entry.id), entry.told.title),
                None => self.plain(&format!("{}/title", address.record), address.record.as_str()),
            };
            views.push(KeyFigureView {
                number: self.plain(&format!("{name}/number"), &number),
                unit: match (&figure.scope, unit.is_empty()) {
                    (_, false) => self.plain(&format!("{name}/unit"), &unit),
                    (Some(scope), true) => self.text(&format!("{name}/scope"), scope),
                    (None, true) => record.clone(),
                },
                record,
                date,
                scope: figure
                    .scope
                    .as_ref()
                    .filter(|_| !unit.is_empty())
                    .map(|scope| self.text(&format!("{name}/scope"), scope)),
                basis: figure.basis.key(),
                basis_words: self.word(&format!("basis-{}", figure.basis.key()))?,
                rivals: figure.is_disputed().then(|| self.dispute(address, figure)),
                mark: node.m,
            });
        }
        Ok(views)
    }
}
