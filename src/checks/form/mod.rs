//! The form: what an edition of it asks for and allows.

mod edition;

use super::Check;

pub const CHECKS: &[Check] = &[edition::check];
