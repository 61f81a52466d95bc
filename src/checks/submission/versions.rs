//! `versions-out-of-order`, `version-without-date`, `submission-dates-out-of-order`,
//! `submission-date-differs`: what a cycle records of its submission holds together.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::Entry;
use crate::model::submission::{Submission, Version};
use crate::model::value::Day;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for folder in scene.ledger.cycles.values() {
        let Some(entry) = &folder.submission else { continue };
        findings.extend(submission(entry));
        let Some((version, sent)) = entry.value.frozen() else { continue };
        let cycle = &folder.cycle;
        if let Some(printed) = cycle.value.submitted.filter(|printed| *printed != sent) {
            let last = versions().at(entry.value.versions.len() - 1);
            findings.push(
                Finding::new(
                    "submission-date-differs",
                    Place::value(&cycle.file, Pointer::root().at("submitted")),
                )
                .arg("printed", printed)
                .arg("sent", sent)
                .arg("version", version.version)
                .arg("cycle", &cycle.id)
                .related(Place::value(&entry.file, last.at("date"))),
            );
        }
    }
    Ok(())
}

/// What is wrong with the file itself, whatever the rest of the evidence says.
pub fn submission(entry: &Entry<Submission>) -> Vec<Finding> {
    let mut rules = File { file: &entry.file, findings: Vec::new() };
    let mut earlier: Option<(u32, Day)> = None;
    for (index, version) in entry.value.versions.iter().enumerate() {
        let at = versions().at(index);
        let expected = index + 1;
        if usize::try_from(version.version) != Ok(expected) {
            let place = Place::value(&entry.file, at.at("version"));
            rules.findings.push(
                Finding::new("versions-out-of-order", place)
                    .arg("found", version.version)
                    .arg("expected", expected),
            );
        }
        let is_last = expected == entry.value.versions.len();
        rules.version(&at, version, is_last);
        if let Some(date) = version.date {
            if let Some((number, before)) = earlier {
                rules.order("version", &at.at("date"), date, before, number);
            }
            earlier = Some((version.version, date));
        }
    }
    rules.findings
}

fn versions() -> Pointer {
    Pointer::root().at("versions")
}

struct File<'a> {
    file: &'a str,
    findings: Vec<Finding>,
}

impl File<'_> {
    fn version(&mut self, at: &Pointer, version: &Version, is_last: bool) {
        let went_out = !version.recipients.is_empty()
            || version.bundle.is_some()
            || !version.reports.is_empty()
            || !version.questions.is_empty()
            || version.grade.is_some();
        if version.date.is_none() && (went_out || !is_last) {
            let place = Place::value(self.file, at.at("version"));
            let finding = Finding::new("version-without-date", place);
            self.findings.push(finding.arg("version", version.version));
        }
        let Some(sent) = version.date else { return };
        for (index, question) in version.questions.iter().enumerate() {
            let (at, number) = (at.at("questions").at(index), index + 1);
            self.order("question", &at.at("date"), question.date, sent, version.version);
            if let Some(answer) = &question.answer {
                let at = at.at("answer").at("date");
                self.order("answer", &at, answer.date, question.date, number);
            }
        }
        if let Some(grade) = &version.grade {
            let at = at.at("grade").at("date");
            self.order("grade", &at, grade.date, sent, version.version);
        }
    }

    /// Says that something is dated before what it follows.
    fn order(
        &mut self,
        what: &str,
        at: &Pointer,
        date: Day,
        earlier: Day,
        number: impl std::fmt::Display,
    ) {
        if date < earlier {
            self.findings.push(
                Finding::new("submission-dates-out-of-order", Place::value(self.file, at.clone()))
                    .arg("what", what)
                    .arg("date", date)
                    .arg("earlier", earlier)
                    .arg("number", number),
            );
        }
    }
}
