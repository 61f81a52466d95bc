//! Coverage: how well a ledger proves the report of a cycle, and what it can show.
//!
//! Nothing here judges: it counts what is there, so that whoever prepares a report sees what is
//! still to be proven, measured or said before UNESCO's readers do.

mod claims;
mod outcomes;
mod shown;
mod tables;

use serde::Serialize;

use super::NumberWords;
use crate::diag::Failure;
use crate::form::{Labels, Praised};
use crate::model::figure::Figure;
use crate::model::setting::{Initiative, Level};
use crate::model::value::{Id, Language};
use crate::model::{CycleFolder, Entry, Ledger, ToldEntry};

pub use claims::{Best, ClaimKind, ClaimRow, WeakClaim};
pub use outcomes::OutcomeRow;
pub use shown::{CountRow, InitiativeRow, PartnerRow, PraisedRow, TagRow};
pub use tables::{Align, Column, Table};

/// How well a ledger proves the report of a cycle. Names and figures are in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The cycle.
    pub cycle: String,
    /// Claims by their best evidence, one row a kind of claim.
    pub claims: Vec<ClaimRow>,
    /// Claims that nothing proves, or only what was compiled from records.
    pub weak: Vec<WeakClaim>,
    /// Outcomes with what they measure.
    pub outcomes: Vec<OutcomeRow>,
    /// Initiatives with what they serve.
    pub initiatives: Vec<InitiativeRow>,
    /// Objectives of the Mission Statement, 1 to 6.
    pub objectives: Vec<TagRow>,
    /// Areas of action of the Mission Statement, 1 to 6.
    pub areas: Vec<TagRow>,
    /// Targets of the Sustainable Development Goals that are named.
    pub sdg: Vec<TagRow>,
    /// Bodies that lead or take part, by sector.
    pub partners: Vec<PartnerRow>,
    /// What reviewers praised elsewhere, with what the ledger can show for each.
    pub praised: Vec<PraisedRow>,
}

/// What coverage is counted over.
pub struct Scope<'a> {
    ledger: &'a Ledger,
    cycle: &'a CycleFolder,
    labels: &'a Labels,
    language: &'a Language,
    numbers: NumberWords,
    /// The records that the cycle takes in, by kind and then by id.
    told: Vec<ToldEntry<'a>>,
    /// The initiatives of which the cycle has records.
    initiatives: Vec<&'a Entry<Initiative>>,
}

/// Counts how well a ledger proves the report of a cycle.
///
/// # Errors
/// A word that the language's label file lacks.
pub fn coverage(
    ledger: &Ledger,
    cycle: &CycleFolder,
    labels: &Labels,
    language: &Language,
    praised: &Praised,
) -> Result<Coverage, Failure> {
    let scope = Scope::new(ledger, cycle, labels, language)?;
    let (claims, weak) = scope.claims();
    Ok(Coverage {
        cycle: cycle.cycle.id.to_string(),
        claims,
        weak,
        outcomes: scope.outcomes()?,
        initiatives: scope.initiative_rows(),
        objectives: scope.objectives(),
        areas: scope.areas(),
        sdg: scope.sdg(),
        partners: scope.partners(),
        praised: praised.things.iter().map(|thing| scope.praised(thing)).collect(),
    })
}

impl<'a> Scope<'a> {
    fn new(
        ledger: &'a Ledger,
        cycle: &'a CycleFolder,
        labels: &'a Labels,
        language: &'a Language,
    ) -> Result<Self, Failure> {
        let settings = &cycle.cycle.value;
        let told: Vec<ToldEntry<'a>> =
            ledger.told().filter(|entry| settings.takes(entry.id, entry.told.date)).collect();
        let is_named = |id: &Id| told.iter().any(|entry| entry.told.initiative == Some(id));
        let initiatives = ledger.initiatives.values().filter(|entry| is_named(&entry.id)).collect();
        let numbers = NumberWords::new(&labels.locale)?;
        Ok(Self { ledger, cycle, labels, language, numbers, told, initiatives })
    }

    /// The initiative of a record.
    fn initiative_of(&self, entry: &ToldEntry<'a>) -> Option<&'a Initiative> {
        let initiative = self.ledger.initiatives.get(entry.told.initiative?)?;
        Some(&initiative.value)
    }

    fn level_of(&self, entry: &ToldEntry<'a>) -> Option<Level> {
        self.initiative_of(entry).map(|initiative| initiative.level)
    }

    /// A figure in words.
    fn words(&self, figure: &Figure) -> Result<String, Failure> {
        self.numbers.figure(self.labels, self.ledger, self.language, figure)
    }
}
