//! What a reviewer must see first.

use super::difference::{
    ClaimChange, Difference, EvidenceChange, FigureChange, State, SubjectChange,
};

/// A change that nobody may miss. Findings that are new errors stand with the findings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Alert<'d> {
    /// A file that changed and cannot be read.
    Unreadable(&'d SubjectChange),
    /// A claim that has less evidence than before, or none.
    Claim(&'d ClaimChange),
    /// A figure that was planned is now reported, or the like.
    Basis(&'d SubjectChange, &'d FigureChange),
    /// A file of evidence that is gone, holds something else, or is locked as something else.
    Evidence(&'d EvidenceChange),
    /// A record whose former id is not among its aliases.
    NoAlias(&'d SubjectChange),
}

/// What to look at first, the gravest first.
pub fn alerts(difference: &Difference) -> Vec<Alert<'_>> {
    let subjects = &difference.subjects;
    let unreadable = subjects.iter().filter(|subject| subject.state == State::Unreadable);
    let claims = difference.claims.iter().flatten().filter(|claim| claim.is_loss());
    let mut claims: Vec<&ClaimChange> = claims.collect();
    claims.sort_by_key(|claim| claim.after);
    let basis = subjects.iter().flat_map(|subject| {
        let changed = subject.figures.iter().filter(|figure| figure.basis().is_some());
        changed.map(move |figure| Alert::Basis(subject, figure))
    });
    let evidence = difference.evidence.iter().filter(|change| change.is_grave());
    let no_alias = subjects
        .iter()
        .filter(|subject| matches!(subject.state, State::Renamed { has_alias: false, .. }));
    unreadable
        .map(Alert::Unreadable)
        .chain(claims.into_iter().map(Alert::Claim))
        .chain(basis)
        .chain(evidence.map(Alert::Evidence))
        .chain(no_alias.map(Alert::NoAlias))
        .collect()
}
