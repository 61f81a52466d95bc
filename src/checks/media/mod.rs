//! Media: every medium can be found, is what it says, and may be handed on.

mod address;
mod files;
mod lock;
mod names;
mod rights;
mod traces;

use super::Check;

pub use files::{EvidenceFile, evidence_files, unusable_files};
pub use lock::{accept_changed_evidence, compare_digests};

pub const CHECKS: &[Check] =
    &[address::check, lock::check, names::check, rights::check, traces::check];
