//! A difference with all that its readers need beside it.

use super::difference::Difference;
use crate::diag::{Located, Severity};

/// A difference, the names of its sides, and its findings with their places.
pub struct Account<'a> {
    /// What differs.
    pub difference: &'a Difference,
    /// What the earlier side is called.
    pub before: String,
    /// What the later side is called.
    pub after: String,
    /// The findings that only the later side has.
    pub new: &'a [Located],
    /// The findings that only the earlier side has.
    pub gone: &'a [Located],
    /// What a reader must know of the sides.
    pub notes: Vec<Note>,
}

/// One of the two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The earlier one.
    Before,
    /// The later one.
    After,
}

/// What a reader must know of a side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// It has so many errors.
    Errors(Which, usize),
    /// It has files that cannot be read as what they should be: the rules were not run on it.
    Unreadable(Which),
    /// No project is there.
    Empty(Which),
    /// It is a bundle, which holds a part of a ledger: the rules were not run on it.
    Bundle(Which),
    /// The bundle that was sent is not at hand: this is the commit that it was built from.
    FromGit(Which),
    /// As before, and something was not committed then.
    FromGitUncommitted(Which),
}

impl Note {
    /// The end of its key in messages, and its name in JSON.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Errors(..) => "errors",
            Self::Unreadable(_) => "unreadable",
            Self::Empty(_) => "empty",
            Self::Bundle(_) => "bundle",
            Self::FromGit(_) => "from-git",
            Self::FromGitUncommitted(_) => "from-git-uncommitted",
        }
    }

    /// The side that it is about.
    pub fn side(&self) -> Which {
        match self {
            Self::Errors(side, _)
            | Self::Unreadable(side)
            | Self::Empty(side)
            | Self::Bundle(side)
            | Self::FromGit(side)
            | Self::FromGitUncommitted(side) => *side,
        }
    }
}

impl Account<'_> {
    /// What a side is called.
    pub fn name(&self, side: Which) -> &str {
        match side {
            Which::Before => &self.before,
            Which::After => &self.after,
        }
    }

    /// The new findings that are errors.
    pub fn new_errors(&self) -> impl Iterator<Item = &Located> {
        self.new.iter().filter(|located| located.finding.severity == Severity::Error)
    }

    /// The new findings that are warnings.
    pub fn new_warnings(&self) -> impl Iterator<Item = &Located> {
        self.new.iter().filter(|located| located.finding.severity == Severity::Warning)
    }
}
