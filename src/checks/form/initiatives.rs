//! `too-many-initiatives`: no more initiatives are selected and planned than the form takes.

use super::edition::with_edition;
use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::form::{Answer, Edition};
use crate::model::CycleFolder;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for (folder, edition) in with_edition(scene.ledger, scene.form) {
        limits(folder, edition, findings);
    }
    Ok(())
}

fn limits(folder: &CycleFolder, edition: &Edition, findings: &mut Vec<Finding>) {
    let (file, cycle) = (&folder.cycle.file, &folder.cycle.value);
    let mut say = |at: Pointer, found: usize, max: u32| {
        if found > max as usize {
            findings.push(
                Finding::new("too-many-initiatives", Place::key(file, at))
                    .arg("found", found)
                    .arg("max", max),
            );
        }
    };
    for section in &edition.sections {
        if let (Some(limit), Some(chosen)) = (&section.limit, cycle.selection.get(&section.id)) {
            say(Pointer::root().at("selection").at(&section.id), chosen.len(), limit.max);
        }
        let Some(plan) = &cycle.action_plan else {
            continue;
        };
        for field in &section.fields {
            let Some(limit) = &field.limit else { continue };
            let at = Pointer::root().at("action_plan");
            match field.answer {
                Some(Answer::PlannedLocal) => say(at.at("local"), plan.local.len(), limit.max),
                Some(Answer::PlannedInternational) => {
                    say(at.at("international"), plan.international.len(), limit.max);
                }
                _ => {}
            }
        }
    }
}
