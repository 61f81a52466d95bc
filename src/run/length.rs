//! `text-over-limit`: the texts of the submissions, held against the limits of their forms.

use rayon::prelude::*;

use super::Project;
use super::build::{Job, reports};
use crate::diag::{Failure, Finding};
use crate::model::Ledger;
use crate::report::texts_over_limit;

/// The texts that are longer than the form allows. A text is counted as it is printed, so that the
/// ledger must be good enough to print from.
pub(super) fn long_texts(project: &Project<'_>, ledger: &Ledger) -> Result<Vec<Finding>, Failure> {
    let found: Vec<Vec<Finding>> = reports(project, ledger, &Job::default(), None)?
        .par_iter()
        .map(|report| texts_over_limit(&report.order))
        .collect::<Result<_, _>>()?;
    Ok(found.concat())
}
