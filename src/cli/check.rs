//! `mmr check`

use std::path::Path;

use super::Exit;
use super::args::Check;
use super::show::Show;
use crate::diag::Failure;
use crate::diag::words::Words;
use crate::run::{Project, open};
use crate::world::Disk;

pub fn run(root: &Path, wanted: &Check, show: &mut Show) -> Result<Exit, Failure> {
    let world = Disk::new(root);
    let project = open(&world)?;
    let words = words(&project);
    let (errors, warnings) = show.findings(&project.findings, &world, &words);
    if errors + warnings == 0 {
        show.line(&words.say("say-no-findings", &[]));
    } else {
        show.summary(errors, warnings, &words);
    }
    Ok(verdict(errors, warnings, wanted.deny_warnings))
}

/// The words of the project's own language.
pub fn words(project: &Project<'_>) -> Words {
    Words::of(project.messages.as_str())
}

/// How findings end a run.
pub fn verdict(errors: usize, warnings: usize, deny_warnings: bool) -> Exit {
    if errors > 0 || (deny_warnings && warnings > 0) { Exit::Findings } else { Exit::Done }
}
