//! Settings: what `mmr.yaml` chooses is there.

mod project;

use super::Check;

pub const CHECKS: &[Check] = &[project::check];
