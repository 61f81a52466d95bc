//! Comparing: each side is read once, the rules are run where they can be, and what changed is said.

use std::collections::BTreeSet;

use super::build::reports;
use super::sides::{Side, Sides};
use super::{Job, Project, open_bundled, open_reading};
use crate::checks::Reading;
use crate::diag::{Failure, Finding, Located, Severity};
use crate::diff::{self, Difference, Note, Subject, Which, compare};
use crate::model::value::{Id, Language};
use crate::model::{Ledger, media};
use crate::report;
use crate::world::{DATA, Kind, MARKER, SCHEMA_FOLDER, World};
use crate::yaml::locate;

/// What changed between two sides.
pub struct Changes {
    /// The difference.
    pub difference: Difference,
    /// The findings that only the later side has.
    pub new: Vec<Located>,
    /// The findings that only the earlier side has.
    pub gone: Vec<Located>,
    /// What a reader must know of the sides.
    pub notes: Vec<Note>,
    /// The language that the project wants to be spoken to in.
    pub messages: Language,
}

/// Reads both sides at the same time and says what changed from the earlier to the later one.
///
/// # Errors
/// A file that cannot be read.
pub fn changes(sides: &Sides) -> Result<Changes, Failure> {
    let (files_before, files_after) = (sides.before.files(), sides.after.files());
    let (before, after) = rayon::join(
        || read(&sides.before, files_before.world()),
        || read(&sides.after, files_after.world()),
    );
    let (before, after) = (before?, after?);
    let scopes = scopes(sides, &before, &after)?;
    let (only_before, only_after) = scopes.unzip();
    let mut difference = compare(
        &state(&sides.before, &before, only_before.as_ref()),
        &state(&sides.after, &after, only_after.as_ref()),
    )?;
    if let Some(found) = &mut difference.findings {
        // What the rules say is only known of a ledger that can be read.
        if before.is_broken() && !after.is_broken() {
            found.new.clear();
        }
        if after.is_broken() && !before.is_broken() {
            found.gone.clear();
        }
    }
    let found = difference.findings.clone().unwrap_or_default();
    let mut notes = before.notes(&sides.before, Which::Before);
    notes.extend(after.notes(&sides.after, Which::After));
    let project = after.project.as_ref().or(before.project.as_ref());
    Ok(Changes {
        new: locate(found.new, after.world),
        gone: locate(found.gone, before.world),
        notes,
        messages: project.map_or_else(crate::model::city::english, |p| p.messages.clone()),
        difference,
    })
}

/// A side as it was read.
struct Read<'w> {
    world: &'w dyn World,
    /// The project; none where there is none.
    project: Option<Project<'w>>,
    /// Whether the rules were run, as far as the files could be read.
    is_checked: bool,
}

fn read<'w>(side: &Side, world: &'w dyn World) -> Result<Read<'w>, Failure> {
    let is_there = world.is_file(MARKER)?;
    let is_bundle = matches!(side, Side::Bundle { .. });
    let project = match (is_there, is_bundle) {
        (false, _) => None,
        (true, true) => Some(open_bundled(world)?),
        // Files of evidence are compared by themselves.
        (true, false) => Some(open_reading(world, Reading::Sizes)?),
    };
    Ok(Read { world, project, is_checked: !is_bundle })
}

impl Read<'_> {
    fn ledger(&self) -> Option<&Ledger> {
        self.project.as_ref()?.ledger.as_ref()
    }

    fn findings(&self) -> &[Finding] {
        self.project.as_ref().map_or(&[], |project| &project.findings)
    }

    /// Whether there is a project that cannot be read as a ledger.
    fn is_broken(&self) -> bool {
        self.project.is_some() && self.ledger().is_none()
    }

    fn notes(&self, side: &Side, which: Which) -> Vec<Note> {
        let mut notes = Vec::new();
        match side {
            Side::Bundle { .. } => notes.push(Note::Bundle(which)),
            Side::Revision { sent_clean: Some(true), .. } => notes.push(Note::FromGit(which)),
            Side::Revision { sent_clean: Some(false), .. } => {
                notes.push(Note::FromGitUncommitted(which));
            }
            _ => {}
        }
        if self.project.is_none() {
            notes.push(Note::Empty(which));
        }
        if self.is_broken() {
            notes.push(Note::Unreadable(which));
        }
        let is_error = |finding: &&Finding| finding.severity == Severity::Error;
        let errors = self.findings().iter().filter(is_error).count();
        // What an earlier state had is of interest where the later one has it no more.
        if errors > 0 && (which == Which::After || self.is_broken()) {
            notes.push(Note::Errors(which, errors));
        }
        notes
    }
}

fn state<'a>(
    side: &'a Side,
    read: &'a Read<'_>,
    only: Option<&'a BTreeSet<String>>,
) -> diff::Side<'a> {
    diff::Side {
        world: read.world,
        revision: match side {
            Side::Revision { revision, .. } => Some(revision),
            _ => None,
        },
        ledger: read.ledger(),
        // Of a part of a ledger, the rules would only miss the rest.
        findings: (read.is_checked && only.is_none()).then(|| read.findings()),
        only,
    }
}

/// The files of each side that are compared.
type Scopes = (BTreeSet<String>, BTreeSet<String>);

/// The files of each side that are compared; none for all. Where only one side is a bundle, which
/// holds what its reports reach, only that is compared of the other one.
fn scopes(sides: &Sides, before: &Read<'_>, after: &Read<'_>) -> Result<Option<Scopes>, Failure> {
    let job = match (&sides.job, before.is_checked, after.is_checked) {
        (Some(job), ..) => job.clone(),
        (None, false, true) => job_of(before)?,
        (None, true, false) => job_of(after)?,
        (None, ..) => return Ok(None),
    };
    let scope = |read: &Read<'_>| if read.is_checked { reached(read, &job) } else { data(read) };
    let (mut old, mut new) = (scope(before)?, scope(after)?);
    // What the other side has is compared, even if nothing leads to it any more.
    let (more_new, more_old) = (like(after, &old)?, like(before, &new)?);
    old.extend(more_old);
    new.extend(more_new);
    Ok(Some((old, new)))
}

/// What a bundle was built by.
fn job_of(read: &Read<'_>) -> Result<Job, Failure> {
    let told = super::rebuild::told(read.world, std::path::Path::new(""))?;
    let told = told.map(|(job, _)| Job { theme: None, edition: None, date: None, ..job });
    Ok(told.unwrap_or_default())
}

/// The files that the reports of a job reach. Where there are errors, nothing can be laid out: then
/// it is what the cycle takes in by its date or by name.
fn reached(read: &Read<'_>, job: &Job) -> Result<BTreeSet<String>, Failure> {
    let mut files = BTreeSet::new();
    let (Some(project), Some(ledger)) = (&read.project, read.ledger()) else {
        return Ok(files);
    };
    if project.sound().is_some() {
        for report in reports(project, ledger, job, None)? {
            let view = report::view(&report.order)?;
            let closure = report::closure(ledger, report.order.cycle, &[&view]);
            files.extend(closure.files);
            files.extend(closure.evidence.into_keys());
        }
        return Ok(files);
    }
    let is_meant = |id: &Id| job.cycle.as_ref().is_none_or(|only| only == id);
    for (_, folder) in ledger.cycles.iter().filter(|(id, _)| is_meant(id)) {
        let cycle = &folder.cycle.value;
        let told = ledger.told().filter(|entry| cycle.takes(entry.id, entry.told.date));
        files.extend(told.map(|entry| entry.file.to_owned()));
        let network = ledger.network.values();
        let network = network.filter(|e| cycle.takes(&e.id, e.value.date.as_ref()));
        files.extend(network.map(|entry| entry.file.clone()));
        files.extend(folder.sections.values().map(|entry| entry.file.clone()));
    }
    Ok(files)
}

/// The records and the evidence of a side.
fn data(read: &Read<'_>) -> Result<BTreeSet<String>, Failure> {
    let listed = read.world.list(DATA)?.into_iter();
    let files = listed.filter(|found| matches!(found.kind, Kind::File(_))).map(|found| found.path);
    Ok(files.filter(|path| !path.starts_with(SCHEMA_FOLDER)).collect())
}

/// The files of a side that tell of the same as some files of the other.
fn like(read: &Read<'_>, others: &BTreeSet<String>) -> Result<Vec<String>, Failure> {
    let subjects: BTreeSet<Subject> = others.iter().filter_map(|path| Subject::of(path)).collect();
    let is_like = |path: &String| match Subject::of(path) {
        Some(subject) => subjects.contains(&subject),
        None => path.starts_with(media::FOLDER) && others.contains(path),
    };
    Ok(data(read)?.into_iter().filter(is_like).collect())
}
