//! `empty-field`: every field of a submission is answered by the records, by a text, or by the
//! city's word that there is nothing to tell.

use super::edition::with_edition;
use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place};
use crate::form::{Answer, Field};
use crate::model::city::{Cycle, Product};
use crate::model::{Entry, Ledger};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    for (folder, edition) in with_edition(ledger, scene.form) {
        let cycle = &folder.cycle.value;
        if !is_complete(cycle) || !cycle.products.contains(&Product::Submission) {
            continue;
        }
        for section in edition.sections.iter().filter(|s| s.is_in(Product::Submission)) {
            let text = folder.sections.get(&section.id);
            for field in &section.fields {
                let is_told = text.is_some_and(|text| text.value.fields.contains_key(&field.id));
                if !is_told && !is_answered(ledger, &folder.cycle, field) {
                    let here = text.map_or(&folder.cycle.file, |text| &text.file);
                    let (title, _) = field.title.best(&ledger.project.messages);
                    let heading = match &field.number {
                        Some(number) => format!("{number} {title}"),
                        None => title.to_owned(),
                    };
                    findings.push(
                        Finding::new("empty-field", Place::file(here))
                            .arg("heading", heading)
                            .arg("field", &field.id)
                            .arg("answer", field.answer.map_or("none".into(), Answer::key))
                            .arg("cycle", &folder.cycle.id)
                            .arg("section", &section.id),
                    );
                }
            }
        }
    }
    Ok(())
}

/// Whether a report says that nothing more will come: it names its day of submission, or is dated
/// after its period or its due day. Until then an empty field only waits for its answer.
fn is_complete(cycle: &Cycle) -> bool {
    let end = cycle.due.map_or(cycle.period.last, |due| due.min(cycle.period.last));
    cycle.submitted.is_some() || cycle.as_of > end
}

/// Whether the records answer a field.
fn is_answered(ledger: &Ledger, cycle: &Entry<Cycle>, field: &Field) -> bool {
    let (city, plan) = (&ledger.city, cycle.value.action_plan.as_ref());
    let contributed = |answer: Answer| {
        ledger.network.values().any(|entry| {
            Some(entry.value.kind) == answer.contribution()
                && cycle.value.takes(&entry.id, entry.value.date.as_ref())
        })
    };
    match field.answer {
        None => false,
        Some(
            Answer::City
            | Answer::Country
            | Answer::CreativeField
            | Answer::DesignationDate
            | Answer::Entity,
        ) => true,
        Some(Answer::SubmissionDate) => cycle.value.submitted.is_some(),
        Some(Answer::EarlierReports) => !city.earlier_reports.is_empty(),
        Some(Answer::FocalPoints) => !city.focal_points.is_empty(),
        Some(Answer::PlannedLocal) => plan.is_some_and(|plan| !plan.local.is_empty()),
        Some(Answer::PlannedInternational) => {
            plan.is_some_and(|plan| !plan.international.is_empty())
        }
        Some(Answer::PlannedBudget) => plan.is_some_and(|plan| !plan.budget.is_empty()),
        Some(answer) => contributed(answer),
    }
}
