//! `mmr check`

use std::path::Path;

use super::Exit;
use super::args::{Check, FindingFormat};
use super::findings::{Findings, verdict};
use super::progress::watched;
use super::show::Show;
use crate::diag::Failure;
use crate::run::{lay_out, open};
use crate::world::Disk;

pub fn run(root: &Path, wanted: &Check, show: &mut Show) -> Result<Exit, Failure> {
    let world = Disk::new(root);
    let mut project = open(&world)?;
    if let Some(language) = wanted.lang.as_deref().and_then(|typed| typed.parse().ok()) {
        project = project.in_language(language);
    }
    let words = project.words();
    if wanted.format != FindingFormat::Human {
        show.hush();
    }
    let mut not_laid_out = false;
    if wanted.document {
        let reports = watched(show, &words, |watcher| lay_out(&mut project, watcher))?;
        not_laid_out = reports == 0;
    }
    let mut findings = Findings {
        all: wanted.all,
        show_allowed: wanted.show_allowed,
        ..Findings::new(root, &world, words, wanted.format)
    };
    findings.add(&project.findings, &project.allowed, show);
    findings.finish(None, Some("say-no-findings"), show);
    if not_laid_out {
        show.line(&findings.words.say("say-not-laid-out", &[]));
    }
    let (errors, warnings) = findings.count();
    Ok(verdict(errors, warnings, wanted.deny_warnings))
}
