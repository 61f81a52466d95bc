//! `paragraph-without-evidence`: what a paragraph of a section claims is proven.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::city::Paragraph;
use crate::model::prose::{ReferenceTarget, references};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for folder in scene.ledger.cycles.values() {
        for section in folder.sections.values() {
            for (at, paragraph) in section.value.placed() {
                is_proven(&section.file, &at, paragraph, findings);
            }
        }
    }
    Ok(())
}

fn is_proven(file: &str, at: &Pointer, paragraph: &Paragraph, findings: &mut Vec<Finding>) {
    if paragraph.editorial || !paragraph.sources.is_empty() {
        return;
    }
    for (language, text) in paragraph.text.each() {
        let proven = references(text).iter().any(|reference| {
            matches!(reference.target, ReferenceTarget::Figure(_) | ReferenceTarget::Record(_))
        });
        if !proven {
            let place = Place::value(file, at.at("text").at(language));
            findings.push(Finding::new("paragraph-without-evidence", place));
        }
    }
}
