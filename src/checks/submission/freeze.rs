//! `changed-since-submission`, `removed-since-submission`, `added-since-submission`,
//! `missing-submission-lock`, `damaged-submission-lock`: a cycle that was submitted stays as it was
//! until a new version is opened.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::freeze::{Difference, Freeze, Part, evidence_sums};
use crate::model::submission::{Submission, Version, freeze_file};
use crate::model::value::Day;
use crate::model::{CycleFolder, Entry};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for folder in scene.ledger.cycles.values() {
        let Some(entry) = &folder.submission else { continue };
        // A version that the city wrote down by hand has no bundle, and nothing to compare with.
        if let Some((version, date)) = entry.value.frozen()
            && version.bundle.is_some()
        {
            let sent = Sent { scene, folder, entry, version, date };
            sent.check(findings)?;
        }
    }
    Ok(())
}

/// The last version of a cycle's report.
struct Sent<'a> {
    scene: &'a Scene<'a>,
    folder: &'a CycleFolder,
    entry: &'a Entry<Submission>,
    version: &'a Version,
    date: Day,
}

impl Sent<'_> {
    fn check(&self, findings: &mut Vec<Finding>) -> Result<(), Failure> {
        let (world, ledger) = (self.scene.world, self.scene.ledger);
        let file = freeze_file(&self.folder.cycle.id, self.version.version);
        if !world.is_file(&file)? {
            let finding = self.finding("missing-submission-lock", self.place());
            findings.push(finding.arg("file", &file));
            return Ok(());
        }
        let bytes = world.read(&file)?;
        let read = match crate::yaml::text(&bytes) {
            Some(text) => Freeze::read(text),
            None => Err(0..0),
        };
        let freeze = match read {
            Ok(freeze) => freeze,
            Err(range) => {
                let place = Place::bytes(&file, range);
                findings.push(self.finding("damaged-submission-lock", place).arg("file", &file));
                return Ok(());
            }
        };
        let sums = evidence_sums(world, ledger.lock.as_ref(), freeze.evidence())?;
        for difference in freeze.differences(ledger, self.folder, &sums) {
            findings.push(self.say(&difference));
        }
        Ok(())
    }

    fn say(&self, difference: &Difference) -> Finding {
        match difference {
            Difference::Changed(part, file) => {
                let finding = self.about("changed-since-submission", part, Place::file(file));
                match &self.version.revision {
                    Some(revision) => {
                        let commit = revision.commit.get(..12).unwrap_or(&revision.commit);
                        finding.arg("commit", commit).arg("file", file).hint("in-git")
                    }
                    None => finding,
                }
            }
            Difference::Removed(part, now) => {
                let finding = self.about("removed-since-submission", part, self.place());
                match now {
                    Some(now) => finding.arg("now", now).hint("renamed"),
                    None => finding,
                }
            }
            Difference::Added(part, file) => {
                self.about("added-since-submission", part, Place::file(file))
            }
        }
    }

    fn about(&self, name: &'static str, part: &Part, place: Place) -> Finding {
        let (kind, id) = match part {
            Part::City => ("city", String::new()),
            Part::Cycle => ("cycle", String::new()),
            Part::Section(id) => ("section", id.to_string()),
            Part::Record(_, id) => ("record", id.to_string()),
            Part::Evidence(path) => ("evidence", path.clone()),
        };
        self.finding(name, place).arg("part", kind).arg("id", id)
    }

    fn finding(&self, name: &'static str, place: Place) -> Finding {
        Finding::new(name, place)
            .arg("cycle", &self.folder.cycle.id)
            .arg("version", self.version.version)
            .arg("date", self.date)
    }

    /// Where the version is recorded as sent.
    fn place(&self) -> Place {
        let last = self.entry.value.versions.len() - 1;
        Place::value(&self.entry.file, Pointer::root().at("versions").at(last).at("date"))
    }
}
