//! References: every record has one name, every name leads to a record, and every record is needed.

mod circular;
mod ids;
mod known;
mod listed;
mod mistyped;
mod reached;

use super::Check;

pub const CHECKS: &[Check] =
    &[circular::check, ids::check, known::check, listed::check, mistyped::check, reached::check];
