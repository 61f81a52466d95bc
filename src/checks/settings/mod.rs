//! Rules on the settings of the project, and what the settings make of findings.

mod levels;
mod project;
mod severities;

use super::Check;

pub use levels::{Judged, Levels};

pub const CHECKS: &[Check] = &[project::check, severities::check];
