//! `dispute-without-reason`, `rival-of-other-scope`: a figure and its rivals count the same, and a
//! reader learns why one of them was taken.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};

use super::measure::says_otherwise;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for (_, file, figures) in scene.ledger.with_figures() {
        for (slug, figure) in figures.iter().filter(|(_, figure)| figure.is_disputed()) {
            let at = Pointer::root().at("figures").at(slug);
            if figure.reason.is_none() && figure.rivals.iter().all(|rival| rival.note.is_none()) {
                let place = Place::key(file, at.at("rivals"));
                findings.push(Finding::new("dispute-without-reason", place).arg("figure", slug));
            }
            for (index, rival) in figure.rivals.iter().enumerate() {
                let Some(scope) = &rival.scope else { continue };
                let (own, counted) = match &figure.scope {
                    None => (None, Some(scope.each().next().map_or("", |(_, text)| text))),
                    Some(own) => match says_otherwise(own, scope) {
                        Some((own, counted)) => (Some(own), Some(counted)),
                        None => (None, None),
                    },
                };
                let Some(counted) = counted else { continue };
                let place = Place::value(file, at.at("rivals").at(index).at("scope"));
                let found = Finding::new("rival-of-other-scope", place)
                    .arg("figure", slug)
                    .arg("scope", counted);
                findings.push(match own {
                    Some(own) => found
                        .arg("own", own)
                        .hint("two-scopes")
                        .related(Place::value(file, at.at("scope"))),
                    None => found,
                });
            }
        }
    }
    Ok(())
}
