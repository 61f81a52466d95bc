//! Sending: what goes out is measured, and the cycle is frozen as it was then.

use std::path::{Path, PathBuf};

use super::Project;
use super::build::{choose, measure};
use super::sent_bundle::SentBundle;
use super::submit::record;
use crate::diag::{Failure, Finding, Place, Pointer, has_errors};
use crate::model::submission::{Revision, SentFile, Version, freeze_file, submission_file};
use crate::model::value::{Day, Id, Sha256, Text};
use crate::world::{git_state, replace};

/// What was sent.
#[derive(Debug, Clone)]
pub struct Sending {
    /// The cycle.
    pub cycle: Id,
    /// To whom.
    pub recipients: Vec<Text>,
    /// When.
    pub date: Day,
    /// The bundle; without it the one that a build writes.
    pub bundle: Option<PathBuf>,
    /// The reports, for instance signed ones; where none is named, those in the bundle.
    pub reports: Vec<PathBuf>,
}

/// How it was recorded.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The version.
    pub version: Version,
    /// How many records, texts and files are frozen.
    pub frozen: usize,
    /// The files that were written, from the root of the project.
    pub files: [String; 2],
    /// What somebody should look at.
    pub findings: Vec<Finding>,
}

/// Records that a version of a cycle's report was sent.
///
/// # Errors
/// A project with errors; changes that were not committed, where the settings deny that; a version
/// that was sent already; a bundle or report that is not there; a bundle that was made from other
/// evidence; a disk that cannot be read or written.
pub fn send(project: &Project<'_>, root: &Path, sending: &Sending) -> Result<Sent, Failure> {
    let Some(ledger) = project.sound() else {
        return Err(Failure::usage("the evidence has errors", "run `mmr check` and solve them"));
    };
    let (id, cycle) = choose("cycle", &sending.cycle, &ledger.cycles)?;
    // What is wrong with the file is among the errors of the project.
    let mut record = record(project.world, id)?.map_err(|_| {
        Failure::usage("the record of the submission has errors", "run `mmr check`")
    })?;
    let next = record.next(sending.date)?;
    if let Some(printed) = cycle.cycle.value.submitted.filter(|day| *day != sending.date) {
        return Err(Failure::usage(
            format!("the report says that it is submitted on {printed}, not on {}", sending.date),
            format!("set `submitted: {}` in `{}` and build again", sending.date, cycle.cycle.file),
        ));
    }
    let path = sending
        .bundle
        .clone()
        .unwrap_or_else(|| root.join("out").join(format!("{}-{id}.zip", ledger.city.id)));
    let file = sent_file(&path, id)?;
    let bundle = SentBundle::open(&path, project, ledger, cycle)?;
    let freeze = bundle.freeze()?;
    let state = git_state(root);
    *next = Version {
        version: next.version,
        date: Some(sending.date),
        recipients: sending.recipients.clone(),
        revision: state.map(|git| Revision { commit: git.commit, clean: git.clean }),
        bundle: Some(file),
        reports: if sending.reports.is_empty() {
            bundle.reports()?
        } else {
            let named = sending.reports.iter();
            named.map(|path| sent_file(path, id)).collect::<Result<_, _>>()?
        },
        ..Version::default()
    };
    let version = next.clone();
    let mut findings = Vec::new();
    if version.revision.as_ref().is_some_and(|revision| !revision.clean) {
        let at = Pointer::root().at("versions").at(record.submission.versions.len() - 1);
        let place = Place::value(submission_file(id), at.at("revision").at("clean"));
        findings.push(Finding::new("uncommitted-changes", place));
    }
    let findings = project.levels.judge(findings, &project.messages).findings;
    if has_errors(&findings) {
        return Err(Failure::usage(
            "the evidence has changes that were not committed, and `mmr.yaml` denies that",
            "commit them, build again, and send that",
        ));
    }
    // The lock goes first: without the record it means nothing.
    let lock = freeze_file(id, version.version);
    replace(&root.join(&lock), freeze.to_text().as_bytes())?;
    let file = record.write(root)?;
    Ok(Sent { version, frozen: freeze.len(), files: [file, lock], findings })
}

fn sent_file(path: &Path, cycle: &Id) -> Result<SentFile, Failure> {
    if !path.is_file() {
        return Err(Failure::usage(
            format!("there is no file `{}`", path.display()),
            format!("build it with `mmr build --cycle {cycle}`, or say where it is"),
        ));
    }
    let (size, sha256) = measure(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(SentFile { name, size, sha256: Sha256::new(&sha256) })
}
