//! Laying out: what only the pages of the reports show.

use super::{Job, Project, Watcher, set};
use crate::diag::Failure;
use crate::diag::rules::Stage;

/// Lays out every report of a project, as a build does, and adds to its findings what only that
/// shows. Nothing is written. Gives how many reports there were: none where the evidence has errors.
///
/// # Errors
/// A template that is wrong.
pub fn lay_out(project: &mut Project<'_>, watcher: &dyn Watcher) -> Result<usize, Failure> {
    if project.sound().is_none() {
        return Ok(0);
    }
    let reports = set(project, &Job::default(), watcher)?;
    let count = reports.len();
    project.add(reports.into_iter().flat_map(|report| report.findings).collect());
    project.add_unused(Stage::Layout);
    Ok(count)
}
