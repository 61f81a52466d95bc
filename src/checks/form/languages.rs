//! `no-labels`, `language-not-accepted`: a report appears in languages that the tool has words for,
//! and the submission in one that the form takes.

use super::edition::with_edition;
use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::city::Product;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let at = || Pointer::root().at("languages");
    for folder in scene.ledger.cycles.values() {
        let (file, cycle) = (&folder.cycle.file, &folder.cycle.value);
        for (index, language) in cycle.languages.iter().enumerate() {
            if !scene.form.labels.contains_key(language) {
                findings.push(
                    Finding::new("no-labels", Place::value(file, at().at(index)))
                        .arg("language", language),
                );
            }
        }
        if cycle.languages.is_empty() {
            findings.push(Finding::new("empty-list", Place::key(file, at())));
        }
    }
    for (folder, edition) in with_edition(scene.ledger, scene.form) {
        let (cycle, accepted) = (&folder.cycle.value, &edition.languages.accepted);
        if cycle.products.contains(&Product::Submission)
            && !cycle.languages.iter().any(|language| accepted.contains(language))
        {
            let accepted: Vec<&str> = accepted.iter().map(|language| language.as_str()).collect();
            findings.push(
                Finding::new("language-not-accepted", Place::key(&folder.cycle.file, at()))
                    .arg("accepted", accepted.join(", ")),
            );
        }
    }
    Ok(())
}
