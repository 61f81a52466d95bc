//! Evidence: what is claimed is proven.

mod figures;
mod numbers;
mod numerals;
mod paragraphs;
mod records;

use super::Check;

pub const CHECKS: &[Check] = &[figures::check, numbers::check, paragraphs::check, records::check];
