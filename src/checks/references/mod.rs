//! References: every record has one name, and every name leads to a record.

mod ids;
mod known;

use super::Check;

pub const CHECKS: &[Check] = &[ids::check, known::check];
