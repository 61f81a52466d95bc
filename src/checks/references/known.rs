//! `dangling-reference`, `unknown-figure`, `unknown-link`: every reference, in fields and in prose,
//! leads to a record of the right kind.

use std::collections::BTreeMap;

use crate::checks::Scene;
use crate::checks::texts::{Found, TextAt};
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::prose::{ReferenceTarget, references};
use crate::model::value::{Address, Id};
use crate::model::{Ledger, RecordKind};

/// Findings that get a "did you mean": a long list of wrong ids needs no more.
const HINTS: usize = 200;

/// Kinds that tell something.
const TOLD: &[RecordKind] = &[
    RecordKind::Activity,
    RecordKind::Outcome,
    RecordKind::Impact,
    RecordKind::Baseline,
    RecordKind::Policy,
    RecordKind::Challenge,
];

/// Kinds that a claim may lead to.
const CLAIM: &[RecordKind] = &[
    RecordKind::Activity,
    RecordKind::Outcome,
    RecordKind::Impact,
    RecordKind::Baseline,
    RecordKind::Policy,
    RecordKind::Challenge,
    RecordKind::Initiative,
    RecordKind::Plan,
    RecordKind::Contribution,
    RecordKind::Media,
];

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let kinds: BTreeMap<&Id, RecordKind> =
        scene.ledger.ids().into_iter().map(|(id, kind, _)| (id, kind)).collect();
    let mut links = Links { ledger: scene.ledger, kinds: &kinds, findings };
    links.fields();
    findings.extend(scene.documents.each(|text, findings| {
        Links { ledger: scene.ledger, kinds: &kinds, findings }.prose(text);
    }));
    Ok(())
}

struct Links<'a> {
    ledger: &'a Ledger,
    kinds: &'a BTreeMap<&'a Id, RecordKind>,
    findings: &'a mut Vec<Finding>,
}

impl Links<'_> {
    fn fields(&mut self) {
        use RecordKind as K;
        let ledger = self.ledger;
        let at = |key: &str| Pointer::root().at(key);
        self.one("report-data/city.yaml", &at("entity"), &ledger.city.entity, &[K::Organisation]);
        self.many("report-data/city.yaml", &at("sources"), &ledger.city.sources, &[K::Media]);
        for entry in ledger.told() {
            let (file, told) = (entry.file, entry.told);
            self.maybe(file, &at("initiative"), told.initiative, &[K::Initiative]);
            self.many(file, &at("places"), told.places, &[K::Place]);
            self.many(file, &at("lead"), told.lead, &[K::Organisation]);
            self.many(file, &at("partners"), told.partners, &[K::Organisation]);
            self.many(file, &at("related"), told.related, CLAIM);
            self.many(file, &at("sources"), told.sources, &[K::Media]);
        }
        for entry in ledger.outcomes.values() {
            self.many(&entry.file, &at("activities"), &entry.value.activities, &[K::Activity]);
        }
        for entry in ledger.impacts.values() {
            self.many(&entry.file, &at("activities"), &entry.value.activities, &[K::Activity]);
            self.many(&entry.file, &at("outcomes"), &entry.value.outcomes, &[K::Outcome]);
        }
        for entry in ledger.organisations.values() {
            let successor = entry.value.successor.as_ref();
            self.maybe(&entry.file, &at("successor"), successor, &[K::Organisation]);
        }
        for entry in ledger.initiatives.values() {
            let (file, value) = (&entry.file, &entry.value);
            self.maybe(file, &at("plan"), value.plan.as_ref(), &[K::Plan]);
            self.many(file, &at("lead"), &value.lead, &[K::Organisation]);
            self.many(file, &at("partners"), &value.partners, &[K::Organisation]);
            self.many(file, &at("sources"), &value.sources, &[K::Media]);
            for (key, addresses) in [("targets", &value.targets), ("tasks", &value.tasks)] {
                for (index, address) in addresses.iter().enumerate() {
                    self.part_of_plan(file, &at(key).at(index), key, address);
                }
            }
        }
        for entry in ledger.indicators.values() {
            let (file, value) = (&entry.file, &entry.value);
            self.maybe(file, &at("initiative"), value.initiative.as_ref(), &[K::Initiative]);
            for (key, address) in [("baseline", &value.baseline), ("target", &value.target)] {
                if let Some(address) = address {
                    self.figure(Place::value(file, at(key)), address);
                }
            }
            self.addresses(file, &at("series"), &value.series);
        }
        for entry in ledger.network.values() {
            let (file, value) = (&entry.file, &entry.value);
            self.maybe(file, &at("activity"), value.activity.as_ref(), &[K::Activity]);
            self.many(file, &at("sources"), &value.sources, &[K::Media]);
        }
        self.plans();
        self.figures();
        self.cycles();
    }

    fn figures(&mut self) {
        let ledger = self.ledger;
        for (_, file, figures) in ledger.with_figures() {
            for (slug, figure) in figures {
                let at = Pointer::root().at("figures").at(slug);
                let counted_by = figure.counted_by.as_ref();
                self.maybe(file, &at.at("counted_by"), counted_by, &[RecordKind::Organisation]);
                let indicator = figure.indicator.as_ref();
                self.maybe(file, &at.at("indicator"), indicator, &[RecordKind::Indicator]);
                self.many(file, &at.at("sources"), &figure.sources, &[RecordKind::Media]);
                self.addresses(file, &at.at("sum_of"), &figure.sum_of);
                for (index, rival) in figure.rivals.iter().enumerate() {
                    let at = at.at("rivals").at(index).at("sources");
                    self.many(file, &at, &rival.sources, &[RecordKind::Media]);
                }
            }
        }
    }

    fn plans(&mut self) {
        use RecordKind as K;
        let ledger = self.ledger;
        for entry in ledger.plans.values() {
            let (file, plan) = (entry.file.as_str(), &entry.value);
            let root = Pointer::root();
            self.maybe(file, &root.at("issuer"), plan.issuer.as_ref(), &[K::Organisation]);
            self.many(file, &root.at("sources"), &plan.sources, &[K::Media]);
            for (slug, target) in &plan.targets {
                let at = root.at("targets").at(slug);
                self.many(file, &at.at("initiatives"), &target.initiatives, &[K::Initiative]);
                self.own_figure(file, &at, &entry.id, target.figure.as_ref());
            }
            for (slug, task) in &plan.tasks {
                let at = root.at("tasks").at(slug);
                self.maybe(file, &at.at("initiative"), task.initiative.as_ref(), &[K::Initiative]);
                self.many(file, &at.at("lead"), &task.lead, &[K::Organisation]);
                self.many(file, &at.at("coordinating"), &task.coordinating, &[K::Organisation]);
                self.many(file, &at.at("partners"), &task.partners, &[K::Organisation]);
                self.slugs(file, &at.at("assignments"), &task.assignments, plan.assignments.keys());
            }
            for (slug, row) in &plan.assignments {
                let at = root.at("assignments").at(slug);
                self.many(file, &at.at("lead"), &row.lead, &[K::Organisation]);
                self.many(file, &at.at("coordinating"), &row.coordinating, &[K::Organisation]);
                self.maybe(file, &at.at("issuer"), row.issuer.as_ref(), &[K::Organisation]);
                self.slugs(file, &at.at("tasks"), &row.tasks, plan.tasks.keys());
                self.slugs(file, &at, std::slice::from_ref(&row.part), plan.parts.keys());
                self.own_figure(file, &at, &entry.id, row.figure.as_ref());
            }
            for (slug, duty) in &plan.duties {
                let at = root.at("duties").at(slug);
                self.many(file, &at.at("who"), &duty.who, &[K::Organisation]);
            }
            for (slug, duty) in &plan.reporting {
                let at = root.at("reporting").at(slug);
                self.many(file, &at.at("from"), &duty.from, &[K::Organisation]);
                self.many(file, &at.at("prepared_by"), &duty.prepared_by, &[K::Organisation]);
                self.many(file, &at.at("to"), &duty.to, &[K::Organisation]);
            }
        }
    }

    fn cycles(&mut self) {
        use RecordKind as K;
        let ledger = self.ledger;
        for folder in ledger.cycles.values() {
            let (file, cycle) = (folder.cycle.file.as_str(), &folder.cycle.value);
            let root = Pointer::root();
            for (section, chosen) in &cycle.selection {
                for (index, selected) in chosen.iter().enumerate() {
                    let at = root.at("selection").at(section).at(index);
                    self.one(file, &at.at("initiative"), &selected.initiative, &[K::Initiative]);
                    self.many(file, &at.at("records"), &selected.records, TOLD);
                }
            }
            self.many(file, &root.at("also"), &cycle.also, CLAIM);
            self.addresses(file, &root.at("key_figures"), &cycle.key_figures);
            if let Some(plan) = &cycle.action_plan {
                let at = root.at("action_plan");
                self.maybe(file, &at.at("plan"), plan.plan.as_ref(), &[K::Plan]);
                self.many(file, &at.at("local"), &plan.local, &[K::Initiative]);
                self.many(file, &at.at("international"), &plan.international, &[K::Initiative]);
                self.addresses(file, &at.at("budget"), &plan.budget);
            }
            for section in folder.sections.values() {
                let at = root.at("paragraphs");
                for (index, paragraph) in section.value.paragraphs.iter().enumerate() {
                    let at = at.at(index).at("sources");
                    self.many(&section.file, &at, &paragraph.sources, &[K::Media]);
                }
                for (field, paragraphs) in &section.value.fields {
                    for (index, paragraph) in paragraphs.iter().enumerate() {
                        let at = root.at("fields").at(field).at(index).at("sources");
                        self.many(&section.file, &at, &paragraph.sources, &[K::Media]);
                    }
                }
            }
        }
    }

    fn prose(&mut self, text: &TextAt<'_>) {
        let Found::InLanguage(words) = text.what else { return };
        if !words.contains('<') && !words.contains("](") {
            return;
        }
        for reference in references(words) {
            let place = Place::within(text.file, text.pointer(), reference.range);
            match reference.target {
                ReferenceTarget::Figure(address) => self.figure(place, &address),
                ReferenceTarget::Record(id) => self.link(place, &id, CLAIM),
                ReferenceTarget::Url(_) => {}
                ReferenceTarget::Unknown(link) => {
                    self.findings.push(Finding::new("unknown-link", place).arg("link", link));
                }
            }
        }
    }

    fn many(&mut self, file: &str, at: &Pointer, ids: &[Id], kinds: &[RecordKind]) {
        for (index, id) in ids.iter().enumerate() {
            self.link(Place::value(file, at.at(index)), id, kinds);
        }
    }

    fn maybe(&mut self, file: &str, at: &Pointer, id: Option<&Id>, kinds: &[RecordKind]) {
        if let Some(id) = id {
            self.one(file, at, id, kinds);
        }
    }

    fn one(&mut self, file: &str, at: &Pointer, id: &Id, kinds: &[RecordKind]) {
        self.link(Place::value(file, at.clone()), id, kinds);
    }

    fn addresses(&mut self, file: &str, at: &Pointer, addresses: &[Address]) {
        for (index, address) in addresses.iter().enumerate() {
            self.figure(Place::value(file, at.at(index)), address);
        }
    }

    fn own_figure(&mut self, file: &str, at: &Pointer, plan: &Id, figure: Option<&Id>) {
        if let Some(part) = figure {
            let address = Address { record: plan.clone(), part: part.clone() };
            self.figure(Place::value(file, at.at("figure")), &address);
        }
    }

    fn link(&mut self, place: Place, id: &Id, kinds: &[RecordKind]) {
        match self.kinds.get(id) {
            Some(kind) if kinds.contains(kind) => {}
            Some(kind) => self.findings.push(
                Finding::new("wrong-kind", place)
                    .arg("id", id)
                    .arg("found", kind.key())
                    .arg("expected", kinds.iter().map(|k| k.key()).collect::<Vec<_>>().join(", ")),
            ),
            None => {
                let known = self.kinds.iter().filter(|(_, kind)| kinds.contains(kind));
                let known: Vec<&str> = known.map(|(id, _)| id.as_str()).collect();
                let is_first = self.findings.len() < HINTS;
                let aliases = if is_first { self.ledger.aliases() } else { Vec::new() };
                let moved = aliases.into_iter().find(|(alias, ..)| *id == **alias);
                let finding = Finding::new("dangling-reference", place)
                    .arg("id", id)
                    .arg("expected", kinds.iter().map(|k| k.key()).collect::<Vec<_>>().join(", "));
                self.findings.push(match moved {
                    Some((_, now, _)) => finding.arg("near", now).hint("renamed"),
                    None if is_first => finding.did_you_mean(id.as_str(), known),
                    None => finding,
                });
            }
        }
    }

    fn figure(&mut self, place: Place, address: &Address) {
        let finding = Finding::new("unknown-figure", place).arg("address", address);
        match self.ledger.figures_of(&address.record) {
            None => {
                let known = self.ledger.with_figures().map(|(id, ..)| id.as_str());
                let near = crate::diag::nearest(address.record.as_str(), known)
                    .map(|record| format!("{record}/{}", address.part));
                let finding = finding.arg("record", &address.record);
                self.findings.push(match near {
                    Some(near) => finding.arg("near", near).hint("near"),
                    None => finding.hint("no-record"),
                });
            }
            Some((_, figures)) if !figures.contains_key(&address.part) => {
                let all: Vec<&str> = figures.keys().map(Id::as_str).collect();
                let finding = finding
                    .arg("record", &address.record)
                    .arg("known", if all.is_empty() { "–".into() } else { all.join(", ") });
                let near = crate::diag::nearest(address.part.as_str(), all.iter().copied())
                    .map(|part| format!("{}/{part}", address.record));
                self.findings.push(match near {
                    Some(near) => finding.arg("near", near).hint("near"),
                    None => finding,
                });
            }
            Some(_) => {}
        }
    }

    fn part_of_plan(&mut self, file: &str, at: &Pointer, key: &str, address: &Address) {
        let plan = self.ledger.plans.get(&address.record);
        let known = plan.is_some_and(|plan| match key {
            "targets" => plan.value.targets.contains_key(&address.part),
            _ => plan.value.tasks.contains_key(&address.part),
        });
        if !known {
            let place = Place::value(file, at.clone());
            self.findings.push(Finding::new("unknown-plan-part", place).arg("address", address));
        }
    }

    fn slugs<'k>(
        &mut self,
        file: &str,
        at: &Pointer,
        slugs: &[Id],
        known: impl Iterator<Item = &'k Id>,
    ) {
        let known: Vec<&str> = known.map(Id::as_str).collect();
        for slug in slugs.iter().filter(|slug| !known.contains(&slug.as_str())) {
            self.findings.push(
                Finding::new("unknown-plan-part", Place::value(file, at.clone()))
                    .arg("address", slug)
                    .did_you_mean(slug.as_str(), known.iter().copied()),
            );
        }
    }
}
