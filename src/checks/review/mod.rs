//! Review: what somebody approved is still what it was.

mod stamps;
mod unreviewed;

use super::Check;

pub use stamps::stale;
pub use unreviewed::unreviewed;

pub const CHECKS: &[Check] = &[stamps::check, unreviewed::check];
