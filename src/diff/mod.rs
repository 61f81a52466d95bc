//! What changed between two states of the same thing.
//!
//! [`compare()`] holds two states of a city's ledger against each other, in the terms of the ledger:
//! records, figures, evidence, claims. What it finds is data ([`Difference`]); [`terminal`],
//! [`markdown`] and [`json`] put it into words. [`texts()`] and [`values()`] do the same for two
//! documents, page by page and value by value.

mod account;
mod alerts;
mod claims;
mod compare;
mod difference;
mod evidence;
mod fields;
mod figures;
mod findings;
pub mod json;
mod listing;
pub mod markdown;
mod pairs;
mod phrase;
mod renames;
mod subject;
pub mod terminal;
mod texts;
mod values;
mod words;

pub use account::{Account, Note, Which};
pub use alerts::{Alert, alerts};
pub use claims::{Claim, Support};
pub use compare::{Side, compare};
pub use difference::{
    Change, ClaimChange, Difference, EvidenceChange, EvidenceState, FieldChange, FigureChange,
    FileChange, FindingChanges, State, SubjectChange,
};
pub use subject::Subject;
pub use texts::{TextChange, texts};
pub use values::{ValueChange, values};
pub use words::{Piece, words};
