//! What a report rests on: every record that it reaches, and nothing else. It is the ledger that is
//! attached to the PDF and the evidence that goes into the bundle.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::View;
use crate::model::city;
use crate::model::media::path as media_path;
use crate::model::review::{self, PartKind};
use crate::model::value::{Id, Part};
use crate::model::{CycleFolder, Ledger, RecordKind, every_shelf};

/// The records and files behind one or several reports of a cycle.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Closure {
    /// Ids of all records reached.
    pub records: BTreeSet<Id>,
    /// Files of the ledger reached, with those of the city and the cycle.
    pub files: BTreeSet<String>,
    /// Files of evidence, with the medium that each belongs to.
    pub evidence: BTreeMap<String, Id>,
}

/// The closure of the views of one cycle.
pub fn closure(ledger: &Ledger, cycle: &CycleFolder, views: &[&View]) -> Closure {
    let mut closure = Closure::default();
    let mut open: Vec<Id> = Vec::new();
    for view in views {
        open.extend(view.register.iter().filter_map(|entry| entry.id.parse().ok()));
        for entry in &view.register {
            open.extend(entry.sources.iter().filter_map(|source| source.id.parse().ok()));
        }
        let indicators = view.sections.iter().flat_map(|section| &section.indicators);
        open.extend(indicators.filter_map(|indicator| indicator.id.parse().ok()));
    }
    open.push(ledger.city.entity.clone());
    // What the cycle takes in by name goes with it, tables compiled from its records too.
    open.extend(cycle.cycle.value.also.iter().cloned());
    let files: BTreeMap<&Id, &str> =
        ledger.ids().into_iter().map(|(id, _, file)| (id, file)).collect();
    while let Some(id) = open.pop() {
        let Some(file) = files.get(&id) else { continue };
        if !closure.records.insert(id.clone()) {
            continue;
        }
        closure.files.insert((*file).to_owned());
        if let Some(entry) = ledger.told_by_id(&id) {
            let told = entry.told;
            open.extend(told.lead.iter().chain(told.partners).chain(told.places).cloned());
            open.extend(told.sources.iter().chain(told.initiative).cloned());
            for figure in told.figures.values() {
                open.extend(figure.sources.iter().chain(&figure.counted_by).cloned());
                open.extend(figure.indicator.iter().cloned());
                open.extend(figure.rivals.iter().flat_map(|rival| rival.sources.iter().cloned()));
            }
        }
        if let Some(entry) = ledger.initiatives.get(&id) {
            let initiative = &entry.value;
            open.extend(initiative.lead.iter().chain(&initiative.partners).cloned());
            open.extend(initiative.sources.iter().chain(&initiative.plan).cloned());
        }
        if let Some(entry) = ledger.plans.get(&id) {
            let plan = &entry.value;
            open.extend(plan.sources.iter().chain(&plan.issuer).cloned());
            for task in plan.tasks.values() {
                let bodies = task.lead.iter().chain(&task.coordinating).chain(&task.partners);
                open.extend(bodies.cloned());
            }
            for row in plan.assignments.values() {
                let bodies = row.lead.iter().chain(&row.coordinating).chain(&row.issuer);
                open.extend(bodies.cloned());
            }
            for duty in plan.duties.values() {
                open.extend(duty.who.iter().cloned());
            }
            for duty in plan.reporting.values() {
                let bodies = duty.from.iter().chain(&duty.prepared_by).chain(&duty.to);
                open.extend(bodies.cloned());
            }
        }
        if let Some(entry) = ledger.network.get(&id) {
            open.extend(entry.value.sources.iter().chain(&entry.value.activity).cloned());
        }
    }
    for id in &closure.records {
        if let Some(media) = ledger.media.get(id) {
            for file in media.value.files() {
                closure.evidence.insert(media_path(file), id.clone());
            }
        }
    }
    closure.files.insert(crate::world::MARKER.to_owned());
    closure.files.insert(city::FILE.to_owned());
    closure.files.insert(cycle.cycle.file.clone());
    closure.files.extend(cycle.sections.values().map(|section| section.file.clone()));
    // Reviews are the city's own business; but a draft prints them, and so it comes from them too.
    if ledger.reviews.is_some() && views.iter().any(|view| view.draft) {
        closure.files.insert(review::FILE.to_owned());
    }
    closure
}

impl Closure {
    /// The parts to review of reports of a cycle: the city, the cycle, its texts and every record
    /// but media, since these are sealed with whatever names them.
    pub fn parts(&self, ledger: &Ledger, cycle: &CycleFolder) -> Vec<(Part, PartKind)> {
        let is_reached = |part: &Part, kind: PartKind| match part {
            Part::City => true,
            Part::Cycle(id) | Part::Section(id, _) => *id == cycle.cycle.id,
            Part::Record(id) => {
                kind != PartKind::Record(RecordKind::Media) && self.records.contains(id)
            }
        };
        let parts = review::parts(ledger).into_iter().map(|(part, kind, _)| (part, kind));
        parts.filter(|(part, kind)| is_reached(part, *kind)).collect()
    }

    /// The records as one JSON document: what the PDF carries as its ledger.
    pub fn to_json(&self, ledger: &Ledger, cycle: &CycleFolder) -> Value {
        let mut records = serde_json::Map::new();
        macro_rules! collect {
            ($($shelf:ident $kind:ident),*) => {
                $(
                    let mut shelf = serde_json::Map::new();
                    for entry in ledger.$shelf.values().filter(|e| self.records.contains(&e.id)) {
                        let value = serde_json::to_value(&entry.value).unwrap_or_default();
                        shelf.insert(entry.id.to_string(), value);
                    }
                    if !shelf.is_empty() {
                        records.insert(stringify!($shelf).to_owned(), Value::Object(shelf));
                    }
                )*
            };
        }
        every_shelf!(collect);
        let sections: serde_json::Map<String, Value> = cycle
            .sections
            .values()
            .map(|e| (e.id.to_string(), serde_json::to_value(&e.value).unwrap_or_default()))
            .collect();
        json!({
            "format": crate::model::FORMAT,
            "city": ledger.city,
            "cycle": { "id": cycle.cycle.id, "settings": cycle.cycle.value, "sections": sections },
            "records": records,
        })
    }
}
