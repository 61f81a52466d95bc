//! The difference of two states of a ledger as data.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::claims::{Claim, Support};
use super::subject::Subject;
use crate::diag::Finding;
use crate::model::value::Id;

/// Everything that differs between two states of a ledger.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Difference {
    /// Records, cycles, texts of sections and settings, in the order of [`Subject`].
    pub subjects: Vec<SubjectChange>,
    /// Files of evidence, sorted by path.
    pub evidence: Vec<EvidenceChange>,
    /// Claims whose evidence became weaker or stronger; none where a side cannot be read as a
    /// whole.
    pub claims: Option<Vec<ClaimChange>>,
    /// Findings that only one side has; none where the rules were not run on both.
    pub findings: Option<FindingChanges>,
    /// Other files: templates, fonts, and what has no place in the ledger.
    pub files: Vec<FileChange>,
    /// Files that say the same in another layout, or with other comments.
    pub rewritten: Vec<String>,
    /// Files that moved to another folder and say the same: from where, to where.
    pub moved: Vec<(String, String)>,
    /// Files in which nothing changed but the name of a record that was renamed.
    pub followed: Vec<String>,
}

/// A record, a cycle, the text of a section or a file of settings that changed.
#[derive(Debug, Clone, PartialEq)]
pub struct SubjectChange {
    /// What it is, by its present id.
    pub subject: Subject,
    /// Its file, from the root of the project: the later one where there are two.
    pub file: String,
    /// Its name by language, or one name for all; null where it has none.
    pub title: Value,
    /// What became of it.
    pub state: State,
    /// The fields that changed, but for figures; of what came in, all; of what went, none.
    pub fields: Vec<FieldChange>,
    /// The figures that changed, came in or went.
    pub figures: Vec<FigureChange>,
}

/// What became of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It came in.
    Added,
    /// It went.
    Removed,
    /// It says something else.
    Changed,
    /// It has another id; with its former one, and whether it keeps that as an alias.
    Renamed {
        /// The former id.
        from: Id,
        /// Whether the former id is among its aliases.
        has_alias: bool,
    },
    /// Its file changed and cannot be read on one side or on both.
    Unreadable,
}

/// A field that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The keys that lead to it, as they stand in the file, with `/` between them; an item of a
    /// list by its name or, in brackets, its number from 1.
    pub path: String,
    /// What changed.
    pub change: Change,
}

/// What changed in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A value; none where the field is not there.
    Value {
        /// What stood there.
        before: Option<String>,
        /// What stands there now.
        after: Option<String>,
    },
    /// A text, to be compared word by word; none where it is not there.
    Text {
        /// Its language; none where the text names none.
        language: Option<String>,
        /// What it said.
        before: Option<String>,
        /// What it says now.
        after: Option<String>,
    },
    /// Items of a list, whatever their places.
    Items {
        /// What came in, in the order of the list.
        added: Vec<String>,
        /// What went.
        removed: Vec<String>,
    },
    /// The same items in another order.
    Order {
        /// The names of the items in their order before.
        before: Vec<String>,
        /// The names of the items in their order now.
        after: Vec<String>,
    },
    /// A text changed in some languages and not in others, which it may have left behind.
    LeftBehind {
        /// The languages in which it changed.
        changed: Vec<String>,
        /// The languages in which it says what it said.
        unchanged: Vec<String>,
    },
}

/// A figure that changed.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureChange {
    /// Its key in the record; together with the record's id its address.
    pub slug: String,
    /// What stood there, as in the file; none where it came in.
    pub before: Option<Map<String, Value>>,
    /// What stands there now, as in the file; none where it went.
    pub after: Option<Map<String, Value>>,
    /// By how much the number changed, where both count the same.
    pub difference: Option<Decimal>,
    /// The same as a part of the former number, in per cent with one decimal.
    pub percent: Option<Decimal>,
    /// The properties that changed, but for the number and what it counts.
    pub fields: Vec<FieldChange>,
}

impl FigureChange {
    /// What the number rests on, before and now, where that changed.
    pub fn basis(&self) -> Option<(&str, &str)> {
        let before = self.before.as_ref()?.get("basis")?.as_str()?;
        let after = self.after.as_ref()?.get("basis")?.as_str()?;
        (before != after).then_some((before, after))
    }
}

/// A file of evidence that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceChange {
    /// Its path from `report-data/media` on: the later one where there are two.
    pub path: String,
    /// What became of it.
    pub state: EvidenceState,
    /// The media that name it, or, where it is gone, that named it.
    pub media: Vec<Id>,
    /// Its SHA-256 in the lock before, in hexadecimal.
    pub locked_before: Option<String>,
    /// Its SHA-256 in the lock now.
    pub locked_after: Option<String>,
}

/// What became of a file of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EvidenceState {
    /// It came in.
    Added,
    /// It is gone.
    Lost,
    /// It holds something else.
    Replaced,
    /// It holds what the file of this name held.
    Moved(String),
    /// The file is as it was, and the lock says something else of it.
    Relocked,
}

impl EvidenceChange {
    /// Whether something that was proven may no longer be.
    pub fn is_grave(&self) -> bool {
        match self.state {
            EvidenceState::Lost | EvidenceState::Replaced | EvidenceState::Relocked => true,
            EvidenceState::Added | EvidenceState::Moved(_) => false,
        }
    }

    /// Whether somebody has vouched for the file as it is now: the lock has changed with it.
    pub fn is_vouched(&self) -> bool {
        match self.state {
            EvidenceState::Replaced => {
                self.locked_after.is_some() && self.locked_after != self.locked_before
            }
            EvidenceState::Added | EvidenceState::Moved(_) => self.locked_after.is_some(),
            EvidenceState::Lost | EvidenceState::Relocked => true,
        }
    }
}

/// A claim whose evidence became weaker or stronger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimChange {
    /// What claims.
    pub claim: Claim,
    /// The file it stands in now.
    pub file: String,
    /// Its best evidence before.
    pub before: Support,
    /// Its best evidence now.
    pub after: Support,
    /// The media that no longer prove it.
    pub lost: Vec<Id>,
}

impl ClaimChange {
    /// Whether its evidence became weaker.
    pub fn is_loss(&self) -> bool {
        self.after < self.before
    }
}

/// Findings that only one side has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FindingChanges {
    /// Those of the later side alone, in their order there.
    pub new: Vec<Finding>,
    /// Those of the earlier side alone, in their order there.
    pub gone: Vec<Finding>,
}

/// A file that is no record and no evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// Its path from the root of the project.
    pub path: String,
    /// What became of it.
    pub state: State,
}

impl Difference {
    /// Whether the two states say the same; another layout is no difference.
    pub fn is_empty(&self) -> bool {
        let found = self.findings.as_ref();
        self.subjects.is_empty()
            && self.evidence.is_empty()
            && self.files.is_empty()
            && self.followed.is_empty()
            && self.claims.as_ref().is_none_or(Vec::is_empty)
            && found.is_none_or(|found| found.new.is_empty() && found.gone.is_empty())
    }

    /// How many subjects came in, went, were renamed, and changed otherwise.
    pub fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for subject in &self.subjects {
            *counts.entry(subject.state.key()).or_default() += 1;
        }
        counts
    }
}

impl State {
    /// The word in messages and in JSON.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Renamed { .. } => "renamed",
            Self::Unreadable => "unreadable",
        }
    }
}

impl EvidenceState {
    /// The word in messages and in JSON.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Lost => "lost",
            Self::Replaced => "replaced",
            Self::Moved(_) => "moved",
            Self::Relocked => "relocked",
        }
    }
}
