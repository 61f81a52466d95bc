//! How well a project proves its reports.

use super::Project;
use super::build::choose;
use crate::diag::Failure;
use crate::form::Labels;
use crate::model::Ledger;
use crate::model::value::{Id, Language};
use crate::report::coverage::{Coverage, coverage as count};

/// The coverage of a cycle, with the words that it is told in.
pub struct Covered<'a> {
    /// What was counted.
    pub coverage: Coverage,
    /// The words of its language.
    pub labels: &'a Labels,
}

/// Counts the coverage of one cycle or of all, in a language or in the first one of each cycle.
///
/// # Errors
/// A cycle or a language that is not there.
pub fn coverage<'a>(
    project: &'a Project<'_>,
    ledger: &'a Ledger,
    only: Option<&Id>,
    language: Option<&Language>,
) -> Result<Vec<Covered<'a>>, Failure> {
    if let Some(id) = only {
        choose("cycle", id, &ledger.cycles)?;
    }
    let wanted = ledger.cycles.iter().filter(|(id, _)| only.is_none_or(|only| only == *id));
    wanted
        .map(|(_, cycle)| {
            let first = cycle.cycle.value.languages.first();
            let wanted = language.or(first).unwrap_or(&project.messages);
            let (language, labels) = choose("language", wanted, &project.form.labels)?;
            let coverage = count(ledger, cycle, labels, language, &project.form.praised)?;
            Ok(Covered { coverage, labels })
        })
        .collect()
}
