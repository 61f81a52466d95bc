//! Languages: every text can be read and printed in each language of a report.

mod characters;
mod encoding;
mod foreign;
mod length;
mod repeated;
mod script;
mod translation;

use super::Check;

pub const CHECKS: &[Check] = &[
    characters::check,
    encoding::check,
    foreign::check,
    length::check,
    repeated::check,
    script::check,
    translation::check,
];
