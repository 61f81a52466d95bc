//! Media: every medium can be found, is what it says, and may be handed on.

mod address;
mod alt;
mod content;
mod copies;
mod files;
mod kind;
mod lock;
mod names;
mod resolution;
mod rights;
mod same_address;
mod same_file;
mod traces;
mod unreadable;
mod url;

use super::Check;

pub use files::{EvidenceFile, evidence_files, unusable_files};
pub use lock::{accept_changed_evidence, compare_digests};

pub const CHECKS: &[Check] = &[
    address::check,
    alt::check,
    content::check,
    copies::check,
    files::check,
    lock::check,
    names::check,
    rights::check,
    same_address::check,
    same_file::check,
    traces::check,
];
