//! `unreached-record`, `evidence-not-cited`: every record serves another record, a cycle or a text.

use std::collections::{BTreeMap, BTreeSet};

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place};
use crate::form::Edition;
use crate::model::city::{Cycle, Product};
use crate::model::links::{Targets, visit};
use crate::model::prose::ReferenceTarget;
use crate::model::value::Id;
use crate::model::{Ledger, RecordKind};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    let reach = Reach::of(scene);
    for entry in ledger.media.values().filter(|entry| !reach.cited.contains(&entry.id)) {
        let finding = Finding::new("evidence-not-cited", Place::file(&entry.file));
        findings.push(finding.arg("id", &entry.id));
    }
    let mut editions = ledger.cycles.values().map(|folder| &folder.cycle.value.edition);
    if editions.any(|edition| !scene.form.editions.contains_key(edition)) {
        // Nobody can say what an unknown edition prints.
        return Ok(());
    }
    let reached = reach.all();
    for (id, kind, file) in serving(ledger) {
        if !reached.contains(id) {
            findings.push(
                Finding::new("unreached-record", Place::file(file))
                    .arg("id", id)
                    .arg("kind", kind.key()),
            );
        }
    }
    Ok(())
}

/// Records that say nothing by themselves: they are there for what refers to them.
fn serving(ledger: &Ledger) -> impl Iterator<Item = (&Id, RecordKind, &str)> {
    use RecordKind as K;
    let kinds = [K::Organisation, K::Place, K::Indicator, K::Initiative, K::Plan];
    ledger.ids().into_iter().filter(move |(_, kind, _)| kinds.contains(kind))
}

struct Reach<'a> {
    /// What the city, the cycles and the records that speak for themselves refer to, and what is
    /// printed by itself.
    first: Vec<&'a Id>,
    /// What serving records refer to.
    further: BTreeMap<&'a Id, Vec<&'a Id>>,
    /// Everything that anything refers to.
    cited: BTreeSet<&'a Id>,
}

impl<'a> Reach<'a> {
    fn of(scene: &'a Scene<'_>) -> Self {
        let ledger = scene.ledger;
        let mut by_file: BTreeMap<&str, &Id> = BTreeMap::new();
        let mut further: BTreeMap<&Id, Vec<&Id>> = BTreeMap::new();
        for (id, _, file) in serving(ledger) {
            by_file.insert(file, id);
            further.insert(id, Vec::new());
        }
        let (mut first, mut cited) = (printed(scene), BTreeSet::new());
        let mut add = |from: Option<&Id>, to: &'a Id| {
            if from != Some(to) {
                cited.insert(to);
                match from.and_then(|from| further.get_mut(from)) {
                    Some(further) => further.push(to),
                    None => first.push(to),
                }
            }
        };
        visit(ledger, &mut |links| match links.to {
            Targets::Records(_, ids) => ids.iter().for_each(|id| add(links.record, id)),
            Targets::Figures(addresses) | Targets::PlanParts(_, addresses) => {
                addresses.iter().for_each(|address| add(links.record, &address.record));
            }
            Targets::OwnFigure(_) | Targets::OwnParts(..) => {}
        });
        for mention in &scene.mentions {
            let from = by_file.get(mention.file.as_str()).copied();
            match &mention.target {
                ReferenceTarget::Record(id) => add(from, id),
                ReferenceTarget::Figure(address) => add(from, &address.record),
                ReferenceTarget::Url(_) | ReferenceTarget::Unknown(_) => {}
            }
        }
        Self { first, further, cited }
    }

    /// All that is reached, through serving records too.
    fn all(self) -> BTreeSet<&'a Id> {
        let (mut open, mut reached) = (self.first, BTreeSet::new());
        while let Some(id) = open.pop() {
            if reached.insert(id) {
                open.extend(self.further.get(id).into_iter().flatten());
            }
        }
        reached
    }
}

/// Serving records that a section prints though nothing refers to them.
fn printed<'a>(scene: &'a Scene<'_>) -> Vec<&'a Id> {
    let mut printed = Vec::new();
    for folder in scene.ledger.cycles.values() {
        let cycle = &folder.cycle.value;
        if let Some(edition) = scene.form.editions.get(&cycle.edition) {
            for product in &cycle.products {
                printed.extend(printed_in(scene.ledger, cycle, edition, *product));
            }
        }
    }
    printed
}

fn printed_in<'a>(
    ledger: &'a Ledger,
    cycle: &Cycle,
    edition: &Edition,
    product: Product,
) -> Vec<&'a Id> {
    let mut printed = Vec::new();
    let sections = edition.sections.iter().filter(|section| section.is_in(product));
    for select in sections.filter_map(|section| section.select.as_ref()) {
        match select.kind {
            RecordKind::Initiative if product == Product::Booklet || cycle.selection.is_empty() => {
                let level = select.level;
                let fits = |own| level.is_none_or(|level| level == own);
                let entries = ledger.initiatives.values();
                printed.extend(entries.filter(|e| fits(e.value.level)).map(|entry| &entry.id));
            }
            RecordKind::Indicator => {
                let entries = ledger.indicators.values().filter(|entry| {
                    let indicator = &entry.value;
                    !indicator.series.is_empty()
                        || indicator.baseline.is_some()
                        || indicator.target.is_some()
                });
                printed.extend(entries.map(|entry| &entry.id));
            }
            RecordKind::Plan => printed.extend(ledger.plans.keys()),
            _ => {}
        }
    }
    printed
}
