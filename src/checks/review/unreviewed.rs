//! `unreviewed-record`: somebody has approved every part of the ledger.

use crate::checks::Scene;
use crate::diag::rules::Level;
use crate::diag::{Failure, Finding, Place};
use crate::model::review::standing::{Line, Standing, Worth, standing};
use crate::model::review::{FILE, PartKind, parts};
use crate::model::severity::RuleLevel;
use crate::model::value::Part;
use crate::model::{Ledger, RecordKind};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    // Nothing where the city does not ask: it would be said of every record.
    let asks = |setting: &RuleLevel| {
        setting.rule.as_str() == "unreviewed-record" && setting.level != Level::Allow
    };
    if !scene.ledger.project.severities.iter().any(asks) {
        return Ok(());
    }
    let standing = standing(scene.world, scene.ledger)?.unwrap_or_default();
    findings.extend(unreviewed(scene.ledger, &standing, |_| true));
    Ok(())
}

/// The findings for those of the wanted parts that nobody approves or ever approved. A medium needs
/// no review of its own: it is sealed with whatever names it.
pub fn unreviewed(
    ledger: &Ledger,
    standing: &Standing<'_>,
    is_wanted: impl Fn(&Part) -> bool,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (part, kind, file) in parts(ledger) {
        if kind == PartKind::Record(RecordKind::Media) || !is_wanted(&part) {
            continue;
        }
        let lines: Vec<&Line<'_>> = standing.of(&part).collect();
        let is_approved =
            |line: &&Line<'_>| matches!(line.worth, Worth::Holds | Worth::Stale { .. });
        if lines.iter().any(is_approved) {
            continue;
        }
        let finding = Finding::new("unreviewed-record", Place::file(file))
            .arg("kind", kind.key())
            .arg("part", &part);
        let withdrawn = lines.iter().find(|line| line.worth == Worth::Withdrawn);
        findings.push(match withdrawn {
            Some(line) => finding
                .arg("by", &line.stamp.by)
                .arg("date", line.stamp.date)
                .hint("withdrawn")
                .related(Place::file(FILE)),
            None => finding,
        });
    }
    findings
}
