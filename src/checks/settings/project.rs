//! `unknown-theme`, `no-messages`: what the project chose, the tool knows.

use crate::checks::Scene;
use crate::diag::words::LANGUAGES;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::value::Id;
use crate::world::MARKER;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let at = |key: &str| Place::value(MARKER, Pointer::root().at(key));
    let theme = &scene.ledger.project.theme;
    if !scene.form.themes.contains_key(theme) {
        let known: Vec<&str> = scene.form.themes.keys().map(Id::as_str).collect();
        findings.push(
            Finding::new("unknown-theme", at("theme"))
                .arg("theme", theme)
                .arg("known", known.join(", "))
                .did_you_mean(theme.as_str(), known.iter().copied()),
        );
    }
    let messages = &scene.ledger.project.messages;
    if !LANGUAGES.contains(&messages.as_str()) {
        findings.push(
            Finding::new("no-messages", at("messages"))
                .arg("language", messages)
                .arg("known", LANGUAGES.join(", ")),
        );
    }
    Ok(())
}
