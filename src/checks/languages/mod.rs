//! Languages: every text can be read and printed in each language of a report.

mod characters;
mod length;
mod translation;

use super::Check;

pub const CHECKS: &[Check] = &[characters::check, length::check, translation::check];
