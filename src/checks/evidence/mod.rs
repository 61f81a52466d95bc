//! Evidence: what is claimed is proven.

mod claims;

use super::Check;

pub const CHECKS: &[Check] = &[claims::check];
