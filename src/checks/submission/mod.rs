//! Submission: what was sent stays what it was.

mod freeze;
mod versions;

use super::Check;

pub use versions::submission;

pub const CHECKS: &[Check] = &[freeze::check, versions::check];
