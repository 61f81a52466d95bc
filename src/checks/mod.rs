//! Rules over the whole ledger: one folder a topic, one file a rule or a few that look at the same.
//!
//! A check takes the [`Scene`] and adds what it finds. It never stops at the first thing. How bad a
//! finding is stands with its name in [`crate::diag::rules`].

mod evidence;
mod figures;
mod form;
mod languages;
mod media;
mod mentions;
mod people;
mod references;
mod review;
mod settings;
mod submission;
mod texts;
mod time;

use rayon::prelude::*;

use crate::diag::{Failure, Finding, sort};
use crate::form::Catalogue;
use crate::model::Ledger;
use crate::world::{Fonts, World};
use mentions::{Mention, mentions};
use texts::Documents;

pub use media::{
    EvidenceFile, accept_changed_evidence, compare_digests, evidence_files, unusable_files,
};
pub use review::{stale, unreviewed};
pub use settings::{Judged, Levels};
pub use submission::submission;

/// What checks look at.
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
    /// Every text of the ledger.
    documents: Documents<'a>,
    /// Every reference that stands in a text.
    mentions: Vec<Mention>,
}

/// How far the files of evidence are read. Files that are not locked are looked into either way, and
/// pictures among them decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Each file that is locked is read from end to end.
    Whole,
    /// Only sizes are compared, and the metadata of pictures is read: whoever reads the files anyway
    /// will compare their checksums ([`compare_digests`]).
    Sizes,
}

impl<'a> Scene<'a> {
    /// A ledger with all that it is held against.
    pub fn new(
        ledger: &'a Ledger,
        world: &'a dyn World,
        form: &'a Catalogue,
        fonts: &'a Fonts,
        reading: Reading,
    ) -> Self {
        let documents = Documents::of(ledger);
        let mentions = mentions(&documents);
        Self { ledger, world, form, fonts, reading, documents, mentions }
    }
}

/// Looks for what breaks a rule, or a few that look at the same.
type Check = fn(&Scene<'_>, &mut Vec<Finding>) -> Result<(), Failure>;

/// The checks of every topic.
const TOPICS: [&[Check]; 11] = [
    settings::CHECKS,
    references::CHECKS,
    figures::CHECKS,
    time::CHECKS,
    evidence::CHECKS,
    media::CHECKS,
    form::CHECKS,
    languages::CHECKS,
    people::CHECKS,
    submission::CHECKS,
    review::CHECKS,
];

/// Runs all checks.
pub fn check(scene: &Scene<'_>) -> Result<Vec<Finding>, Failure> {
    let run = |check: &Check| {
        let mut findings = Vec::new();
        check(scene, &mut findings).map(|()| findings)
    };
    let checks = TOPICS.concat();
    let found: Vec<Vec<Finding>> = checks.par_iter().map(run).collect::<Result<_, _>>()?;
    let mut findings = found.concat();
    sort(&mut findings);
    Ok(findings)
}
