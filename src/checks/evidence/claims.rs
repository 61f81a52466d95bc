//! `claim-without-evidence`, `claim-with-derived-only`: what is claimed is proven.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::city::Paragraph;
use crate::model::prose::{ReferenceTarget, references};
use crate::model::value::Id;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    for entry in ledger.told() {
        prove(scene, entry.file, entry.id, entry.told.sources, findings);
    }
    for entry in ledger.network.values() {
        // What an activity tells is proven there.
        if entry.value.activity.is_none() {
            prove(scene, &entry.file, &entry.id, &entry.value.sources, findings);
        }
    }
    for folder in ledger.cycles.values() {
        for section in folder.sections.values() {
            let (file, text) = (section.file.as_str(), &section.value);
            let root = Pointer::root();
            for (index, paragraph) in text.paragraphs.iter().enumerate() {
                paragraph_is_proven(file, root.at("paragraphs").at(index), paragraph, findings);
            }
            for (field, paragraphs) in &text.fields {
                for (index, paragraph) in paragraphs.iter().enumerate() {
                    let at = root.at("fields").at(field).at(index);
                    paragraph_is_proven(file, at, paragraph, findings);
                }
            }
        }
    }
    Ok(())
}

fn prove(scene: &Scene<'_>, file: &str, id: &Id, sources: &[Id], findings: &mut Vec<Finding>) {
    if sources.is_empty() {
        findings.push(Finding::new("claim-without-evidence", Place::file(file)).arg("id", id));
        return;
    }
    let mut media = sources.iter().filter_map(|source| scene.ledger.media.get(source)).peekable();
    if media.peek().is_some() && media.all(|entry| !entry.value.kind.is_evidence()) {
        let place = Place::key(file, Pointer::root().at("sources"));
        findings.push(Finding::new("claim-with-derived-only", place).arg("id", id));
    }
}

fn paragraph_is_proven(
    file: &str,
    at: Pointer,
    paragraph: &Paragraph,
    findings: &mut Vec<Finding>,
) {
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
