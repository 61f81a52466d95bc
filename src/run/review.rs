//! Reviewing: approving parts of the ledger as they are, and what is reviewed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;

use super::build::{choose, reports};
use super::{Job, Project};
use crate::checks::{stale, unreviewed};
use crate::diag::{Failure, Finding, Severity, did_you_mean, has_errors, sort};
use crate::model::review::seal::{Sealed, seals};
use crate::model::review::standing::{Line, Standing, State, Worth, reviewers, standing};
use crate::model::review::{FILE, PartKind, Reviews, Stamp, find, parts};
use crate::model::value::{Day, Id, Part};
use crate::model::{Ledger, RecordKind};
use crate::report::{self, View};
use crate::world::{DATA, World, replace};

/// What a reviewer says of some parts.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// The parts.
    pub parts: BTreeSet<Part>,
    /// Who says it: the code or id of an organisation, or the name of a person.
    pub by: String,
    /// On which day.
    pub date: Day,
    /// What the reviewer wants to say about it.
    pub note: Option<String>,
}

/// What came of a verdict.
#[derive(Debug, Clone, Default)]
pub struct Reviewing {
    /// What keeps the parts from being approved. Then nothing is written.
    pub findings: Vec<Finding>,
    /// The parts whose stamps are new or gone, sorted.
    pub changed: Vec<Part>,
    /// The parts that stay as they were, sorted.
    pub same: Vec<Part>,
    /// The stamps as they are then.
    pub reviews: Reviews,
}

/// A part with all that is known of its review.
#[derive(Debug, Clone)]
pub struct Reviewed<'a> {
    /// The part.
    pub part: Part,
    /// What it is.
    pub kind: PartKind,
    /// Its file.
    pub file: &'a str,
    /// How far it is reviewed.
    pub state: State,
    /// The cycles whose reports reach it.
    pub cycles: Vec<Id>,
}

/// The part that somebody means: by its name, a former name, or the name of a cycle.
///
/// # Errors
/// A name that nothing has.
pub fn part(ledger: &Ledger, typed: &str) -> Result<Part, Failure> {
    if let Ok(part) = typed.parse::<Part>()
        && find(ledger, &part).is_some()
    {
        return Ok(part);
    }
    if let Some((id, _)) = ledger.cycles.get_key_value(typed) {
        return Ok(Part::Cycle(id.clone()));
    }
    if let Some((_, id, _)) = ledger.aliases().into_iter().find(|(alias, ..)| *alias == typed) {
        return Ok(Part::Record(id.clone()));
    }
    let known: Vec<String> = parts(ledger).iter().map(|(part, ..)| part.to_string()).collect();
    let hint = did_you_mean(
        typed,
        known.iter().map(String::as_str),
        "give the id of a record, `city`, a cycle such as `2019-2023`, or the text of a section \
         such as `2019-2023/executive-summary`",
    );
    Err(Failure::usage(format!("nothing is called `{typed}`"), hint))
}

/// All parts of a kind.
pub fn parts_of_kind(ledger: &Ledger, wanted: PartKind) -> BTreeSet<Part> {
    let of_kind = parts(ledger).into_iter().filter(|(_, kind, _)| *kind == wanted);
    of_kind.map(|(part, ..)| part).collect()
}

/// The parts that reports print, by cycle.
///
/// # Errors
/// Something that the job asks for and that is not there; a word that a label file lacks.
pub fn printed(
    project: &Project<'_>,
    ledger: &Ledger,
    job: &Job,
) -> Result<BTreeMap<Id, BTreeSet<Part>>, Failure> {
    let reports = reports(project, ledger, job, None)?;
    let views = reports.par_iter().map(|report| report::view(&report.order));
    let views: Vec<View> = views.collect::<Result<_, _>>()?;
    let mut by_cycle: BTreeMap<&str, Vec<&View>> = BTreeMap::new();
    for view in &views {
        by_cycle.entry(&view.cycle).or_default().push(view);
    }
    let parts = by_cycle.into_iter().map(|(cycle, views)| {
        let folder = &ledger.cycles[cycle];
        let reached = report::closure(ledger, folder, &views).parts(ledger, folder);
        (folder.cycle.id.clone(), reached.into_iter().map(|(part, _)| part).collect())
    });
    Ok(parts.collect())
}

/// The errors for whatever a job would print and nobody approves as it is.
pub(super) fn not_reviewed(
    project: &Project<'_>,
    ledger: &Ledger,
    job: &Job,
) -> Result<Vec<Finding>, Failure> {
    let wanted: BTreeSet<Part> = printed(project, ledger, job)?.into_values().flatten().collect();
    let standing = standing(project.world, ledger)?.unwrap_or_default();
    let mut findings = unreviewed(ledger, &standing, |part| wanted.contains(part));
    let lines = standing.lines.iter().enumerate();
    findings.extend(lines.filter_map(|(index, line)| {
        let part = line.part.as_ref()?;
        let is_meant = wanted.contains(part) && standing.state(part) == State::Stale;
        stale(ledger, index, line).filter(|_| is_meant)
    }));
    for finding in &mut findings {
        finding.severity = Severity::Error;
    }
    sort(&mut findings);
    Ok(findings)
}

/// Approves parts as they are now. What is approved already, as it is, stays as it was.
///
/// # Errors
/// A reviewer whom nobody knows; a day before the reviewer's last word; evidence that cannot be
/// read.
pub fn approve(
    project: &Project<'_>,
    ledger: &Ledger,
    verdict: &Verdict,
) -> Result<Reviewing, Failure> {
    let desk = Desk::open(project, ledger, verdict)?;
    let seals = seals(project.world, ledger, &verdict.parts)?;
    let mut reviewing = Reviewing { findings: errors_of(project, &seals), ..Reviewing::default() };
    if has_errors(&reviewing.findings) {
        return Ok(reviewing);
    }
    let mut new = Vec::new();
    for (part, Sealed { seal, .. }) in &seals {
        let last = desk.last_word(part);
        let is_said = |line: &Line<'_>| {
            line.worth == Worth::Holds
                && (verdict.note.is_none() || verdict.note == line.stamp.note)
        };
        if last.is_some_and(is_said) {
            reviewing.same.push(part.clone());
            continue;
        }
        desk.not_before(part, last)?;
        reviewing.changed.push(part.clone());
        new.push(Stamp {
            content: Some(seal.content.clone()),
            evidence: seal.evidence.clone(),
            ..desk.stamp(part)
        });
    }
    reviewing.reviews = desk.with(&reviewing.changed, new);
    Ok(reviewing)
}

/// Takes back what a reviewer approved.
///
/// # Errors
/// A reviewer whom nobody knows, or who approved none of the parts; a day before the approval.
pub fn withdraw(
    project: &Project<'_>,
    ledger: &Ledger,
    verdict: &Verdict,
) -> Result<Reviewing, Failure> {
    let desk = Desk::open(project, ledger, verdict)?;
    let mut reviewing = Reviewing::default();
    let mut new = Vec::new();
    for part in &verdict.parts {
        let Some(last) = desk.last_word(part) else {
            return Err(Failure::usage(
                format!("`{}` has not approved `{part}`", verdict.by),
                format!("`mmr review show {part}` says who has"),
            ));
        };
        if last.worth == Worth::Withdrawn {
            reviewing.same.push(part.clone());
            continue;
        }
        desk.not_before(part, Some(last))?;
        reviewing.changed.push(part.clone());
        new.push(Stamp { withdrawn: true, ..desk.stamp(part) });
    }
    reviewing.reviews = desk.with(&reviewing.changed, new);
    Ok(reviewing)
}

/// Keeps of each reviewer and part the line that counts, under the name that the part has now.
/// What is named are the parts whose lines change.
pub fn tidy(project: &Project<'_>, ledger: &Ledger) -> Result<Reviewing, Failure> {
    let standing = standing(project.world, ledger)?.unwrap_or_default();
    let mut reviewing = Reviewing::default();
    for line in &standing.lines {
        let part = line.part.as_ref().unwrap_or(&line.stamp.part);
        let goes = matches!(line.worth, Worth::Replaced(_));
        if goes || *part != line.stamp.part {
            reviewing.changed.push(part.clone());
        }
        if !goes {
            let stamp = Stamp { part: part.clone(), ..line.stamp.clone() };
            reviewing.reviews.0.push(stamp);
        }
    }
    Ok(reviewing)
}

/// Writes the reviews and, where git does not know yet how to merge them, the rule that says so.
/// Gives the paths of what was written, from the root of the project.
///
/// # Errors
/// A disk that cannot be read or written.
pub fn write_reviews(
    world: &dyn World,
    root: &Path,
    reviews: &Reviews,
) -> Result<Vec<String>, Failure> {
    let attributes = format!("{DATA}/.gitattributes");
    let mut written = vec![FILE.to_owned()];
    replace(&root.join(FILE), reviews.to_yaml().as_bytes())?;
    let known = match world.is_file(&attributes)? {
        true => String::from_utf8_lossy(&world.read(&attributes)?).into_owned(),
        false => String::new(),
    };
    if !known.lines().any(|line| line.split_whitespace().next() == Some("reviews.yaml")) {
        let end = if known.is_empty() || known.ends_with('\n') { "" } else { "\n" };
        replace(&root.join(&attributes), format!("{known}{end}{MERGE_RULE}").as_bytes())?;
        written.push(attributes);
    }
    Ok(written)
}

/// The rule by which git merges reviews, as it stands in `.gitattributes` beside them.
pub const MERGE_RULE: &str = "\
# Two branches that review different records are merged by keeping the lines of both.
reviews.yaml merge=union
";

/// Every part of a ledger with its review, or those that the reports of one cycle reach; media only
/// where somebody reviewed them.
///
/// # Errors
/// A cycle that is not there; evidence that cannot be read; a word that a label file lacks.
pub fn reviewed<'a>(
    project: &Project<'_>,
    ledger: &'a Ledger,
    standing: &Standing<'_>,
    only: Option<&Id>,
) -> Result<Vec<Reviewed<'a>>, Failure> {
    if let Some(cycle) = only {
        choose("cycle", cycle, &ledger.cycles)?;
    }
    let printed = printed(project, ledger, &Job::default())?;
    let mut found = Vec::new();
    for (part, kind, file) in parts(ledger) {
        if kind == PartKind::Record(RecordKind::Media) && standing.of(&part).next().is_none() {
            continue;
        }
        let cycles = printed.iter().filter(|(_, parts)| parts.contains(&part));
        let cycles: Vec<Id> = cycles.map(|(cycle, _)| cycle.clone()).collect();
        if only.is_some_and(|only| !cycles.contains(only)) {
            continue;
        }
        found.push(Reviewed { state: standing.state(&part), part, kind, file, cycles });
    }
    Ok(found)
}

/// The errors that stand in the files of parts or of the media that these name.
fn errors_of(project: &Project<'_>, seals: &BTreeMap<Part, Sealed>) -> Vec<Finding> {
    let Some(ledger) = &project.ledger else { return project.findings.clone() };
    let own = seals.keys().filter_map(|part| Some(find(ledger, part)?.1));
    let media = seals.values().flat_map(|sealed| sealed.media.keys());
    let media = media.filter_map(|id| ledger.media.get(id)).map(|entry| entry.file.as_str());
    let files: BTreeSet<&str> = own.chain(media).collect();
    let errors = project.findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.filter(|finding| files.contains(finding.place.file.as_str())).cloned().collect()
}

/// Where a reviewer's word is taken down.
struct Desk<'a> {
    verdict: &'a Verdict,
    standing: Standing<'a>,
    /// The reviewer by one name, however stamps call an organisation.
    reviewer: String,
}

impl<'a> Desk<'a> {
    fn open(
        project: &Project<'_>,
        ledger: &'a Ledger,
        verdict: &'a Verdict,
    ) -> Result<Self, Failure> {
        let by = verdict.by.trim();
        let known = reviewers(ledger);
        let reviewer = match known.get(by) {
            Some(id) => id.to_string(),
            None if by.contains(' ') => by.to_owned(),
            None => {
                let hint = did_you_mean(
                    by,
                    known.into_keys(),
                    "give the code or the id of an organisation in report-data/organisations, or \
                     the full name of a person",
                );
                return Err(Failure::usage(format!("no organisation has the code `{by}`"), hint));
            }
        };
        let standing = standing(project.world, ledger)?.unwrap_or_default();
        Ok(Self { verdict, standing, reviewer })
    }

    /// The line of this reviewer that counts for a part.
    fn last_word(&self, part: &Part) -> Option<&Line<'_>> {
        let own = self.standing.of(part).filter(|line| line.reviewer() == self.reviewer);
        own.into_iter().find(|line| !matches!(line.worth, Worth::Replaced(_)))
    }

    fn not_before(&self, part: &Part, last: Option<&Line<'_>>) -> Result<(), Failure> {
        let (date, by) = (self.verdict.date, &self.verdict.by);
        match last.filter(|line| line.stamp.date > date) {
            Some(line) => Err(Failure::usage(
                format!(
                    "{date} is before {}, the day of the last word of `{by}` on `{part}`",
                    line.stamp.date
                ),
                "correct `--date`",
            )),
            None => Ok(()),
        }
    }

    /// The stamp of a part, still without a seal.
    fn stamp(&self, part: &Part) -> Stamp {
        Stamp {
            part: part.clone(),
            by: self.verdict.by.trim().to_owned(),
            date: self.verdict.date,
            content: None,
            evidence: None,
            withdrawn: false,
            note: self.verdict.note.clone(),
        }
    }

    /// All stamps, with new ones in place of those of this reviewer on the parts.
    fn with(&self, parts: &[Part], new: Vec<Stamp>) -> Reviews {
        let parts: BTreeSet<&Part> = parts.iter().collect();
        let goes = |line: &&Line<'_>| {
            line.reviewer() == self.reviewer
                && line.part.as_ref().is_some_and(|part| parts.contains(part))
        };
        let kept = self.standing.lines.iter().filter(|line| !goes(line));
        Reviews(kept.map(|line| line.stamp.clone()).chain(new).collect())
    }
}
