//! Opening a project: reading it and checking it.

use std::collections::BTreeMap;

use crate::checks::{self, Scene};
use crate::diag::{Failure, Finding, Place, Pointer, has_errors, sort};
use crate::form::{Edition, Labels, edition_names, label_names, load_edition, load_labels};
use crate::model::city::english;
use crate::model::value::Language;
use crate::model::{Ledger, load};
use crate::world::{Assets, Fonts, World};

/// A project as it was read and checked.
pub struct Project<'w> {
    /// Its files.
    pub world: &'w dyn World,
    /// The language that its findings are read in.
    pub messages: Language,
    /// The ledger; none where a file has no shape.
    pub ledger: Option<Ledger>,
    /// Everything that is wrong.
    pub findings: Vec<Finding>,
    /// The editions that cycles name, or all that were asked for.
    pub editions: BTreeMap<String, Edition>,
    /// The label files.
    pub labels: BTreeMap<Language, Labels>,
    /// The fonts.
    pub fonts: Fonts,
}

/// Reads and checks a project.
pub fn open(world: &dyn World) -> Result<Project<'_>, Failure> {
    let assets = Assets::new(world);
    let loaded = load(world)?;
    let mut findings = loaded.findings;
    let fonts = Fonts::load(&assets)?;
    let mut labels = BTreeMap::new();
    let mut editions = BTreeMap::new();
    for name in label_names(&assets)? {
        let Ok(language) = name.parse::<Language>() else {
            continue;
        };
        match load_labels(&assets, &language)? {
            Some(Ok(words)) => {
                labels.insert(language, words);
            }
            Some(Err(wrong)) => findings.extend(wrong),
            None => {}
        }
    }
    let known = edition_names(&assets)?;
    for name in &known {
        match load_edition(&assets, name)? {
            Some(Ok(edition)) => {
                editions.insert(name.clone(), edition);
            }
            Some(Err(wrong)) => findings.extend(wrong),
            None => {}
        }
    }
    if let Some(ledger) = &loaded.ledger {
        for folder in ledger.cycles.values() {
            let id = folder.cycle.value.edition.as_str();
            if !known.iter().any(|name| name == id) {
                let place = Place::value(&folder.cycle.file, Pointer::root().at("edition"));
                findings.push(
                    Finding::error("unknown-edition", place)
                        .arg("edition", id)
                        .arg("known", known.join(", "))
                        .did_you_mean(id, known.iter().map(String::as_str)),
                );
            }
        }
        let coverage = fonts.coverage()?;
        let scene =
            Scene { ledger, world, editions: &editions, labels: &labels, coverage: &coverage };
        findings.extend(checks::check(&scene)?);
    }
    sort(&mut findings);
    let ledger = loaded.ledger;
    Ok(Project {
        world,
        messages: loaded.project.map_or_else(english, |project| project.messages),
        ledger,
        findings,
        editions,
        labels,
        fonts,
    })
}

impl Project<'_> {
    /// The ledger, where it is good enough to build from.
    pub fn sound(&self) -> Option<&Ledger> {
        self.ledger.as_ref().filter(|_| !has_errors(&self.findings))
    }
}
