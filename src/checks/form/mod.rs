//! The form: what an edition of it asks for and allows.

mod edition;
mod fields;
mod initiatives;
mod languages;
mod mission;
mod sections;

use super::Check;

pub const CHECKS: &[Check] = &[
    edition::check,
    fields::check,
    initiatives::check,
    languages::check,
    mission::check,
    sections::check,
];
