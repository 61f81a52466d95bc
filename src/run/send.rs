//! Sending: what goes out is measured, and the cycle is frozen as it was then.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::Project;
use super::build::{Job, choose, measure, reports};
use super::submit::record;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::freeze::{Freeze, evidence_sums};
use crate::model::submission::{Revision, SentFile, Version, freeze_file};
use crate::model::value::{Day, Id, Text};
use crate::model::{CycleFolder, Ledger};
use crate::report;
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
    /// The reports; where none is named, those of the cycle that stand beside the bundle.
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
/// A project with errors; a version that was sent already; a bundle or report that is not there; a
/// disk that cannot be read or written.
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
    let job = Job { cycle: Some(id.clone()), ..Job::default() };
    let reports = reports(project, ledger, &job)?;
    let bundle = sending
        .bundle
        .clone()
        .unwrap_or_else(|| root.join("out").join(format!("{}-{id}.zip", ledger.city.id)));
    let sent = if sending.reports.is_empty() {
        let beside = reports.iter().map(|report| bundle.with_file_name(report.file()));
        beside.filter(|path| path.is_file()).collect()
    } else {
        sending.reports.clone()
    };
    let state = git_state(root);
    *next = Version {
        version: next.version,
        date: Some(sending.date),
        recipients: sending.recipients.clone(),
        revision: state.map(|git| Revision { commit: git.commit, clean: git.clean }),
        bundle: Some(sent_file(&bundle, id)?),
        reports: sent.iter().map(|path| sent_file(path, id)).collect::<Result<_, _>>()?,
        ..Version::default()
    };
    let version = next.clone();
    let views = reports.par_iter().map(|report| report::view(&report.order));
    let freeze = freeze(project, ledger, cycle, &views.collect::<Result<Vec<_>, _>>()?)?;
    // The lock goes first: without the record it means nothing.
    let lock = freeze_file(id, version.version);
    replace(&root.join(&lock), freeze.to_text().as_bytes())?;
    let file = record.write(root)?;
    let mut findings = Vec::new();
    if version.revision.as_ref().is_some_and(|revision| !revision.clean) {
        let at = Pointer::root().at("versions").at(record.submission.versions.len() - 1);
        let place = Place::value(&file, at.at("revision").at("clean"));
        findings.push(Finding::warning("uncommitted-changes", place));
    }
    Ok(Sent { version, frozen: freeze.len(), files: [file, lock], findings })
}

/// What a cycle's reports are made of now, whichever of them are sent.
fn freeze(
    project: &Project<'_>,
    ledger: &Ledger,
    cycle: &CycleFolder,
    views: &[report::View],
) -> Result<Freeze, Failure> {
    let views: Vec<&report::View> = views.iter().collect();
    let closure = report::closure(ledger, cycle, &views);
    let media = closure.evidence.keys().filter_map(|path| path.strip_prefix("report-data/media/"));
    let sums = evidence_sums(project.world, media)?;
    Ok(Freeze::of(ledger, cycle, &closure.records, sums))
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
    Ok(SentFile { name, size, sha256 })
}
