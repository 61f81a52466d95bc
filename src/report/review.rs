//! What a draft says of reviews: which of its parts nobody approves as they are.

use std::collections::BTreeMap;

use serde::Serialize;

use super::texts::Handle;
use super::{Closure, Writer};
use crate::diag::Failure;
use crate::model::review::PartKind;
use crate::model::review::standing::State;
use crate::model::value::{Id, Part};

/// How far the parts of a draft are reviewed.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewView {
    /// The line for the first page.
    pub summary: Handle,
    /// The parts by kind; none where nobody has reviewed anything yet.
    pub rows: Vec<ReviewRow>,
}

/// How far the parts of one kind are reviewed.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewRow {
    /// The kind in words.
    pub kind: Handle,
    /// Parts that somebody approves as they are.
    pub reviewed: usize,
    /// Parts that were changed since they were approved.
    pub stale: usize,
    /// Parts that nobody approves.
    pub unreviewed: usize,
}

impl Writer<'_> {
    /// The key of the mark of a part: what a draft says of one that nobody approves as it is.
    /// Before anybody has reviewed anything there are no marks.
    pub(super) fn review(&self, part: &Part) -> Option<&'static str> {
        let state = self.order.standing?.state(part);
        (state != State::Reviewed).then(|| state.key())
    }

    /// The mark of a record.
    pub(super) fn review_of_record(&self, id: &Id) -> Option<&'static str> {
        self.order.standing?;
        self.review(&Part::Record(id.clone()))
    }

    /// How far all parts of the report are reviewed.
    pub(super) fn reviews(&mut self, closure: &Closure) -> Result<ReviewView, Failure> {
        let Some(standing) = self.order.standing else {
            return Ok(ReviewView { summary: self.word("review-none-yet")?, rows: Vec::new() });
        };
        let mut counts: BTreeMap<PartKind, BTreeMap<State, usize>> = BTreeMap::new();
        let parts = closure.parts(self.ledger, self.order.cycle);
        for (part, kind) in &parts {
            *counts.entry(*kind).or_default().entry(standing.state(part)).or_default() += 1;
        }
        let of = |states: &BTreeMap<State, usize>, state| states.get(&state).copied().unwrap_or(0);
        let all = |state| counts.values().map(|states| of(states, state)).sum::<usize>();
        let (unreviewed, stale) = (all(State::Unreviewed), all(State::Stale));
        let summary = self.labels.fill(
            if unreviewed + stale == 0 { "review-complete" } else { "review-open" },
            &[
                ("all", &parts.len().to_string()),
                ("unreviewed", &unreviewed.to_string()),
                ("stale", &stale.to_string()),
            ],
        )?;
        let mut rows = Vec::new();
        for (kind, states) in &counts {
            rows.push(ReviewRow {
                kind: self.word(&format!("kind-{}", kind.key()))?,
                reviewed: of(states, State::Reviewed),
                stale: of(states, State::Stale),
                unreviewed: of(states, State::Unreviewed),
            });
        }
        Ok(ReviewView { summary: self.plain("report/review", &summary), rows })
    }
}
