//! Every reference that stands in a text, with its place: read once, for the rules that ask where
//! references lead and what they reach.

use std::ops::Range;

use super::texts::{Documents, Found};
use crate::diag::{Place, Pointer};
use crate::model::prose::{ReferenceTarget, references};

/// A reference that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The file.
    pub file: String,
    /// The text.
    pub at: Pointer,
    /// Its bytes in the text as read.
    pub range: Range<usize>,
    /// What it points to.
    pub target: ReferenceTarget,
}

impl Mention {
    /// Where it stands.
    pub fn place(&self) -> Place {
        Place::within(&self.file, self.at.clone(), self.range.clone())
    }
}

/// Every reference that stands in a text of the ledger.
pub fn mentions(documents: &Documents<'_>) -> Vec<Mention> {
    documents.each(|text, found| {
        let Found::InLanguage(words) = text.what else { return };
        if !["<", "](", "]:"].iter().any(|sign| words.contains(sign)) {
            return;
        }
        found.extend(references(words).into_iter().map(|reference| Mention {
            file: text.file.to_owned(),
            at: text.pointer(),
            range: reference.range,
            target: reference.target,
        }));
    })
}
