//! `same-text-in-two-languages`: a translation is one.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place};

/// Words that a text must have: shorter ones may be names.
const FEWEST: usize = 6;

/// The fields that hold names, which are often the same in every language.
const NAMES: &[&str] =
    &["credit", "licence", "name", "number", "outlet", "role", "title", "unit", "venue"];

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    findings.extend(scene.documents.each(|text, findings| {
        let Some((words, language)) = text.in_language() else { return };
        // Said once of the two.
        let mut others = text.others().filter(|(_, other)| *other < language);
        let Some((_, other)) = others.find(|(other, _)| *other == words) else { return };
        let is_name = text.field().is_some_and(|field| NAMES.contains(&field));
        if is_name || words.split_whitespace().nth(FEWEST - 1).is_none() {
            return;
        }
        let here = text.pointer();
        findings.push(
            Finding::new("same-text-in-two-languages", Place::value(text.file, here.clone()))
                .arg("language", language)
                .arg("other", other)
                .related(Place::value(text.file, here.parent().at(other))),
        );
    }));
    Ok(())
}
