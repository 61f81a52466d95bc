//! `unknown-section`, `unknown-field`, `section-without-selection`: every text and every selection
//! of a cycle has its place in the form.

use super::edition::with_edition;
use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::form::Edition;
use crate::model::{CycleFolder, RecordKind};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for (folder, edition) in with_edition(scene.ledger, scene.form) {
        texts(folder, edition, findings);
        selection(folder, edition, findings);
    }
    Ok(())
}

fn texts(folder: &CycleFolder, edition: &Edition, findings: &mut Vec<Finding>) {
    let known: Vec<&str> = edition.sections.iter().map(|section| section.id.as_str()).collect();
    for entry in folder.sections.values() {
        let Some(section) = edition.sections.iter().find(|section| section.id == entry.id) else {
            findings.push(
                Finding::new("unknown-section", Place::file(&entry.file))
                    .arg("section", &entry.id)
                    .arg("known", known.join(", "))
                    .did_you_mean(entry.id.as_str(), known.iter().copied()),
            );
            continue;
        };
        let fields: Vec<&str> = section.fields.iter().map(|field| field.id.as_str()).collect();
        for field in entry.value.fields.keys().filter(|field| !fields.contains(&field.as_str())) {
            let place = Place::key(&entry.file, Pointer::root().at("fields").at(field));
            let finding = Finding::new("unknown-field", place).arg("field", field);
            findings.push(if fields.is_empty() {
                finding.hint("none")
            } else {
                finding
                    .arg("known", fields.join(", "))
                    .did_you_mean(field.as_str(), fields.iter().copied())
            });
        }
    }
}

fn selection(folder: &CycleFolder, edition: &Edition, findings: &mut Vec<Finding>) {
    let selects = |kind| kind == RecordKind::Initiative;
    let selecting: Vec<&str> = edition
        .sections
        .iter()
        .filter(|section| section.select.as_ref().is_some_and(|select| selects(select.kind)))
        .map(|section| section.id.as_str())
        .collect();
    for section in folder.cycle.value.selection.keys() {
        if !selecting.contains(&section.as_str()) {
            let place = Place::key(&folder.cycle.file, Pointer::root().at("selection").at(section));
            findings.push(
                Finding::new("section-without-selection", place)
                    .arg("section", section)
                    .arg("known", selecting.join(", "))
                    .did_you_mean(section.as_str(), selecting.iter().copied()),
            );
        }
    }
}
