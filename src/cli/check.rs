//! `mmr check`

use std::path::Path;

use super::Exit;
use super::args::{Check, FindingFormat};
use super::build::watched;
use super::findings::Findings;
use super::show::Show;
use crate::diag::Failure;
use crate::diag::words::Words;
use crate::run::{Project, lay_out, open};
use crate::world::Disk;

pub fn run(root: &Path, wanted: &Check, show: &mut Show) -> Result<Exit, Failure> {
    let world = Disk::new(root);
    let mut project = open(&world)?;
    if let Some(language) = wanted.lang.as_deref().and_then(|typed| typed.parse().ok()) {
        project = project.in_language(language);
    }
    let words = words(&project);
    if wanted.format != FindingFormat::Human {
        show.hush();
    }
    let mut not_laid_out = false;
    if wanted.document {
        let reports = watched(show, &words, |watcher| lay_out(&mut project, watcher))?;
        not_laid_out = reports == 0;
    }
    let mut findings = Findings {
        root,
        world: &world,
        words,
        format: wanted.format,
        all: wanted.all,
        show_allowed: wanted.show_allowed,
        said: Vec::new(),
        allowed: Vec::new(),
        is_cut: false,
    };
    findings.add(&project.findings, &project.allowed, show);
    findings.finish(None, Some("say-no-findings"), show);
    if not_laid_out {
        show.line(&findings.words.say("say-not-laid-out", &[]));
    }
    let (errors, warnings) = findings.count();
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
