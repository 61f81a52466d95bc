//! `text-too-long`, `markup-too-deep`: a text is one that a page can hold.

use crate::checks::Scene;
use crate::checks::texts::Found;
use crate::diag::{Failure, Finding, Place};
use crate::model::prose;

/// Characters that one text may have: some eight pages.
const LONGEST: usize = 20_000;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    findings.extend(scene.documents.each(|text, findings| {
        let (Found::Plain(words) | Found::InLanguage(words)) = text.what else { return };
        if words.len() > LONGEST && words.chars().count() > LONGEST {
            findings.push(
                Finding::new("text-too-long", Place::value(text.file, text.pointer()))
                    .arg("found", words.chars().count())
                    .arg("max", LONGEST),
            );
        } else if matches!(text.what, Found::InLanguage(_)) && may_nest(words) {
            let depth = prose::depth(words);
            if depth > prose::DEEPEST {
                findings.push(
                    Finding::new("markup-too-deep", Place::value(text.file, text.pointer()))
                        .arg("found", depth)
                        .arg("max", prose::DEEPEST),
                );
            }
        }
    }));
    Ok(())
}

/// Whether there are signs enough to nest deeper than allowed.
fn may_nest(words: &str) -> bool {
    let signs = |c: &char| matches!(c, '*' | '_' | '-' | '+' | '[' | '>' | '.' | ')');
    words.chars().filter(signs).count() > prose::DEEPEST
}
