//! Figures: what a number must hold, and what several numbers must hold together.

mod total;
mod value;

use super::Check;

pub const CHECKS: &[Check] = &[total::check, value::check];
