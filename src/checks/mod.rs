//! Rules over the whole ledger, one file a rule or a family of rules.
//!
//! A rule takes the [`Scene`] and adds what it finds. It never stops at the first thing.

mod characters;
mod dates;
mod evidence;
mod figures;
mod files;
mod form;
mod freeze;
mod identity;
mod languages;
mod locked;
mod media;
mod names;
mod photos;
mod prose;
mod references;
mod rights;
mod submission;
mod sums;
mod texts;

use rayon::prelude::*;

use crate::diag::{Failure, Finding, sort};
use crate::form::Catalogue;
use crate::model::Ledger;
use crate::world::{Fonts, World};
use texts::Documents;

pub use files::{EvidenceFile, evidence_files, unusable_files};
pub use locked::{accept_changed_evidence, compare_digests};
pub use submission::submission;

/// What rules look at.
pub struct Scene<'a> {
    /// The evidence.
    pub ledger: &'a Ledger,
    /// The files beside it.
    pub world: &'a dyn World,
    /// The editions, labels and themes.
    pub form: &'a Catalogue,
    /// The fonts of the reports.
    pub fonts: &'a Fonts,
    /// How far the evidence is read.
    pub reading: Reading,
}

/// How far the files of evidence are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Each file that is locked is read from end to end.
    Whole,
    /// Only sizes are compared, and pictures are looked into: whoever reads the files anyway will
    /// compare their checksums ([`compare_digests`]).
    Sizes,
}

/// A rule.
type Rule = fn(&Scene<'_>, &Documents<'_>, &mut Vec<Finding>) -> Result<(), Failure>;

const RULES: [Rule; 17] = [
    identity::check,
    references::check,
    figures::check,
    sums::check,
    dates::check,
    media::check,
    locked::check,
    names::check,
    photos::check,
    rights::check,
    evidence::check,
    languages::check,
    characters::check,
    prose::check,
    form::check,
    submission::check,
    freeze::check,
];

/// Runs all rules.
pub fn check(scene: &Scene<'_>) -> Result<Vec<Finding>, Failure> {
    let documents = Documents::of(scene.ledger);
    let run = |rule: &Rule| {
        let mut findings = Vec::new();
        rule(scene, &documents, &mut findings).map(|()| findings)
    };
    let found: Vec<Vec<Finding>> = RULES.par_iter().map(run).collect::<Result<_, _>>()?;
    let mut findings = found.concat();
    sort(&mut findings);
    Ok(findings)
}
