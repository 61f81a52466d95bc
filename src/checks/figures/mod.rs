//! Figures: what a number must hold, and what several numbers must hold together.

mod basis;
mod measure;
mod outcome;
mod place;
mod plausible;
mod rivals;
mod series;
mod sum;
mod unit;
mod value;

use super::Check;

pub const CHECKS: &[Check] = &[
    basis::check,
    outcome::check,
    place::check,
    plausible::check,
    rivals::check,
    series::check,
    sum::check,
    unit::check,
    value::check,
];
