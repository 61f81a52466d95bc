//! `stale-review`, `review-of-unknown-record`, `review-twice`, `unknown-reviewer`: each stamp is of
//! something that is there and as it was, by somebody who is known, and counts.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer, nearest};
use crate::model::Ledger;
use crate::model::review::standing::{Line, Standing, Worth, reviewers, standing};
use crate::model::review::{FILE, find, parts};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let Some(standing) = standing(scene.world, scene.ledger)? else { return Ok(()) };
    let mut stamps = Stamps { scene, standing: &standing, sought: 0 };
    for (index, line) in standing.lines.iter().enumerate() {
        findings.extend(stamps.worth(index, line));
        if line.part.as_ref().is_some_and(|part| *part != line.stamp.part) {
            findings.push(stamps.renamed(index, line));
        }
        if line.organisation.is_none() && !line.stamp.by.trim().contains(' ') {
            findings.push(stamps.unknown_reviewer(index, line));
        }
    }
    Ok(())
}

/// The finding for a stamp, by its place among the lines, where its part was changed since.
pub fn stale(ledger: &Ledger, index: usize, line: &Line<'_>) -> Option<Finding> {
    let Worth::Stale { content, evidence } = line.worth else { return None };
    let (_, file) = find(ledger, line.part.as_ref()?)?;
    let what = match (content, evidence) {
        (true, true) => "both",
        (false, true) => "evidence",
        _ => "content",
    };
    let finding = finding("stale-review", index, line).arg("what", what);
    Some(finding.related(Place::file(file)))
}

/// The stamps of a ledger.
struct Stamps<'a> {
    scene: &'a Scene<'a>,
    standing: &'a Standing<'a>,
    /// How many names were looked for.
    sought: usize,
}

/// Names that are looked for when nothing is called so; more would not be printed.
const SOUGHT: usize = 40;

impl Stamps<'_> {
    /// What is wrong with a stamp that does not hold.
    fn worth(&mut self, index: usize, line: &Line<'_>) -> Option<Finding> {
        match line.worth {
            Worth::Holds | Worth::Withdrawn => None,
            Worth::Unknown => Some(self.unknown(index, line)),
            // A merge may keep one line twice, which says nothing new.
            Worth::Replaced(other) if self.standing.lines[other].stamp == line.stamp => None,
            Worth::Replaced(other) => Some(self.twice(index, line, other)),
            Worth::Stale { .. } => stale(self.scene.ledger, index, line),
        }
    }

    fn unknown(&mut self, index: usize, line: &Line<'_>) -> Finding {
        let finding = finding("review-of-unknown-record", index, line);
        self.sought += 1;
        if self.sought > SOUGHT {
            return finding;
        }
        let known: Vec<String> =
            parts(self.scene.ledger).into_iter().map(|(part, ..)| part.to_string()).collect();
        finding.did_you_mean(&line.stamp.part.to_string(), known.iter().map(String::as_str))
    }

    fn renamed(&self, index: usize, line: &Line<'_>) -> Finding {
        let now = line.part.as_ref().map(ToString::to_string).unwrap_or_default();
        finding("review-of-unknown-record", index, line).arg("now", now).hint("renamed")
    }

    /// Two lines of one reviewer about one part: the place is the one that does not count.
    fn twice(&self, index: usize, line: &Line<'_>, other: usize) -> Finding {
        let counts = &self.standing.lines[other];
        let what = match (counts.worth, counts.stamp.date == line.stamp.date) {
            (_, false) => "older",
            (Worth::Withdrawn, true) if !line.stamp.withdrawn => "withdrawn",
            _ => "same",
        };
        finding("review-twice", index, line)
            .arg("what", what)
            .arg("other", counts.stamp.date)
            .related(place(other))
    }

    fn unknown_reviewer(&mut self, index: usize, line: &Line<'_>) -> Finding {
        let by = &line.stamp.by;
        let place = Place::value(FILE, Pointer::root().at(index).at("by"));
        let finding = Finding::new("unknown-reviewer", place).arg("by", by);
        self.sought += 1;
        if self.sought > SOUGHT {
            return finding;
        }
        match nearest(by, reviewers(self.scene.ledger).into_keys()) {
            Some(near) => finding.arg("near", near).hint("near"),
            None => finding,
        }
    }
}

fn finding(name: &'static str, index: usize, line: &Line<'_>) -> Finding {
    let stamp = line.stamp;
    Finding::new(name, place(index))
        .arg("part", &stamp.part)
        .arg("by", &stamp.by)
        .arg("date", stamp.date)
}

/// Where a stamp names its part.
fn place(index: usize) -> Place {
    Place::value(FILE, Pointer::root().at(index).at("part"))
}
