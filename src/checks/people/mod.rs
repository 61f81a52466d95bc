//! People and agencies: bodies are named while they exist, and nobody's address slips into a report.

mod agency;
mod contact;

use super::Check;

pub const CHECKS: &[Check] = &[agency::check, contact::check];
