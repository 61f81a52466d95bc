//! `unknown-theme`, `unknown-edition`, `unknown-section`, `unknown-field`, `too-many-initiatives`,
//! `language-not-accepted`, `no-labels`: what the form says, and the tool knows.

use crate::checks::Scene;
use crate::diag::words::LANGUAGES;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::form::{Answer, Edition};
use crate::model::city::Product;
use crate::model::value::Id;
use crate::model::{CycleFolder, RecordKind};
use crate::world::MARKER;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let theme = &scene.ledger.project.theme;
    if !scene.form.themes.contains_key(theme) {
        let known: Vec<&str> = scene.form.themes.keys().map(Id::as_str).collect();
        findings.push(
            Finding::new("unknown-theme", Place::value(MARKER, Pointer::root().at("theme")))
                .arg("theme", theme)
                .arg("known", known.join(", "))
                .did_you_mean(theme.as_str(), known.iter().copied()),
        );
    }
    let messages = &scene.ledger.project.messages;
    if !LANGUAGES.contains(&messages.as_str()) {
        let place = Place::value(MARKER, Pointer::root().at("messages"));
        findings.push(
            Finding::new("no-messages", place)
                .arg("language", messages)
                .arg("known", LANGUAGES.join(", ")),
        );
    }
    for folder in scene.ledger.cycles.values() {
        let (file, cycle) = (&folder.cycle.file, &folder.cycle.value);
        let at = |key: &str| Pointer::root().at(key);
        for (index, language) in cycle.languages.iter().enumerate() {
            if !scene.form.labels.contains_key(language) {
                findings.push(
                    Finding::new("no-labels", Place::value(file, at("languages").at(index)))
                        .arg("language", language),
                );
            }
        }
        if cycle.languages.is_empty() {
            findings.push(Finding::new("empty-list", Place::key(file, at("languages"))));
        }
        let Some(edition) = scene.form.editions.get(&cycle.edition) else {
            let known: Vec<&str> = scene.form.editions.keys().map(Id::as_str).collect();
            findings.push(
                Finding::new("unknown-edition", Place::value(file, at("edition")))
                    .arg("edition", &cycle.edition)
                    .arg("known", known.join(", "))
                    .did_you_mean(cycle.edition.as_str(), known.iter().copied()),
            );
            continue;
        };
        sections(folder, edition, findings);
        let accepted = &edition.languages.accepted;
        if cycle.products.contains(&Product::Submission)
            && !cycle.languages.iter().any(|language| accepted.contains(language))
        {
            let accepted: Vec<&str> = accepted.iter().map(|language| language.as_str()).collect();
            findings.push(
                Finding::new("language-not-accepted", Place::key(file, at("languages")))
                    .arg("accepted", accepted.join(", ")),
            );
        }
        limits(folder, edition, findings);
    }
    Ok(())
}

fn sections(folder: &CycleFolder, edition: &Edition, findings: &mut Vec<Finding>) {
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
            findings.push(
                Finding::new("unknown-field", place)
                    .arg("field", field)
                    .arg("known", fields.join(", "))
                    .did_you_mean(field.as_str(), fields.iter().copied()),
            );
        }
    }
    let selecting: Vec<&str> = edition
        .sections
        .iter()
        .filter(|section| {
            section.select.as_ref().is_some_and(|select| select.kind == RecordKind::Initiative)
        })
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
