//! References: every key of the ledger that leads to a record, a figure or a part of a plan.
//!
//! Whoever asks "does this lead anywhere" or "who refers to this" walks them here, so that a new
//! key that refers to something is added in one place. References in prose are read by
//! [`super::prose`].

use std::slice::from_ref;

use super::figure::{Figure, Figures};
use super::plan::Plan;
use super::value::{Address, Id};
use super::{CycleFolder, Entry, Ledger, RecordKind, city};
use crate::diag::{Place, Pointer};

/// Kinds of records that tell something.
pub const TOLD: &[RecordKind] = &[
    RecordKind::Activity,
    RecordKind::Outcome,
    RecordKind::Impact,
    RecordKind::Baseline,
    RecordKind::Policy,
    RecordKind::Challenge,
];

/// Kinds of records that a claim may lead to.
pub const CLAIM: &[RecordKind] = &[
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

/// One key of a file with all that it refers to.
pub struct Links<'a, 'v> {
    /// The file.
    pub file: &'a str,
    /// The record that the key belongs to; none in the files of the city and its cycles.
    pub record: Option<&'a Id>,
    /// The figure that the key belongs to.
    pub figure: Option<&'a Figure>,
    /// What it refers to.
    pub to: Targets<'a>,
    /// The value is a list, not a single reference.
    pub is_list: bool,
    at: &'v dyn Fn() -> Pointer,
}

/// What a key refers to.
#[derive(Debug, Clone, Copy)]
pub enum Targets<'a> {
    /// Records of some kinds.
    Records(&'static [RecordKind], &'a [Id]),
    /// Figures of any record.
    Figures(&'a [Address]),
    /// A figure of the same record.
    OwnFigure(&'a Id),
    /// Parts of any plan.
    PlanParts(PlanPart, &'a [Address]),
    /// Parts of the same plan.
    OwnParts(PlanPart, &'a [Id]),
}

/// A part of a plan that can be referred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanPart {
    /// Something to be reached.
    Target,
    /// Something to be done.
    Task,
    /// A row of the table of assignments.
    Assignment,
    /// A part of that table.
    Part,
}

impl Links<'_, '_> {
    /// The pointer to the key: made only for what is found wrong.
    pub fn pointer(&self) -> Pointer {
        (self.at)()
    }

    /// Where one of the references stands.
    pub fn place(&self, index: usize) -> Place {
        let at = self.pointer();
        Place::value(self.file, if self.is_list { at.at(index) } else { at })
    }
}

impl PlanPart {
    /// Whether a plan has such a part.
    pub fn is_in(self, plan: &Plan, slug: &Id) -> bool {
        match self {
            Self::Target => plan.targets.contains_key(slug),
            Self::Task => plan.tasks.contains_key(slug),
            Self::Assignment => plan.assignments.contains_key(slug),
            Self::Part => plan.parts.contains_key(slug),
        }
    }

    /// The word that messages use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Target => "target",
            Self::Task => "task",
            Self::Assignment => "assignment",
            Self::Part => "part",
        }
    }

    /// The parts of this sort that a plan has.
    pub fn of(self, plan: &Plan) -> Vec<&Id> {
        match self {
            Self::Target => plan.targets.keys().collect(),
            Self::Task => plan.tasks.keys().collect(),
            Self::Assignment => plan.assignments.keys().collect(),
            Self::Part => plan.parts.keys().collect(),
        }
    }
}

/// Calls a visitor for every key of the ledger that refers to something.
pub fn visit<'a>(ledger: &'a Ledger, visitor: &mut dyn FnMut(&Links<'a, '_>)) {
    city(ledger, visitor);
    for folder in ledger.cycles.values() {
        cycle(folder, visitor);
    }
    told(ledger, visitor);
    settings(ledger, visitor);
    for entry in ledger.plans.values() {
        plan(entry, visitor);
    }
    for (id, file, figures) in ledger.with_figures() {
        figures_of(&mut Keys::new(file, Some(id), visitor), figures);
    }
}

/// The keys of one file, on their way to the visitor.
struct Keys<'a, 'v> {
    file: &'a str,
    record: Option<&'a Id>,
    figure: Option<&'a Figure>,
    visitor: &'v mut dyn FnMut(&Links<'a, '_>),
}

impl<'a, 'v> Keys<'a, 'v> {
    fn new(
        file: &'a str,
        record: Option<&'a Id>,
        visitor: &'v mut dyn FnMut(&Links<'a, '_>),
    ) -> Self {
        Self { file, record, figure: None, visitor }
    }

    fn send(&mut self, is_list: bool, to: Targets<'a>, at: &dyn Fn() -> Pointer) {
        let (file, record, figure) = (self.file, self.record, self.figure);
        (self.visitor)(&Links { file, record, figure, to, is_list, at });
    }

    fn many(&mut self, kinds: &'static [RecordKind], ids: &'a [Id], at: &dyn Fn() -> Pointer) {
        if !ids.is_empty() {
            self.send(true, Targets::Records(kinds, ids), at);
        }
    }

    fn one(&mut self, kinds: &'static [RecordKind], id: Option<&'a Id>, at: &dyn Fn() -> Pointer) {
        if let Some(id) = id {
            self.send(false, Targets::Records(kinds, from_ref(id)), at);
        }
    }

    fn addresses(&mut self, addresses: &'a [Address], at: &dyn Fn() -> Pointer) {
        if !addresses.is_empty() {
            self.send(true, Targets::Figures(addresses), at);
        }
    }

    fn address(&mut self, address: Option<&'a Address>, at: &dyn Fn() -> Pointer) {
        if let Some(address) = address {
            self.send(false, Targets::Figures(from_ref(address)), at);
        }
    }

    fn own_figure(&mut self, slug: Option<&'a Id>, at: &dyn Fn() -> Pointer) {
        if let Some(slug) = slug {
            self.send(false, Targets::OwnFigure(slug), at);
        }
    }
}

fn key(name: &str) -> impl Fn() -> Pointer {
    move || Pointer::root().at(name)
}

fn city<'a>(ledger: &'a Ledger, visitor: &mut dyn FnMut(&Links<'a, '_>)) {
    use RecordKind as K;
    let city = &ledger.city;
    let mut keys = Keys::new(city::FILE, None, visitor);
    keys.one(&[K::Organisation], Some(&city.entity), &key("entity"));
    keys.many(&[K::Media], &city.sources, &key("sources"));
    for (index, person) in city.focal_points.iter().enumerate() {
        let at = || Pointer::root().at("focal_points").at(index).at("organisation");
        keys.one(&[K::Organisation], person.organisation.as_ref(), &at);
    }
    for (index, report) in city.earlier_reports.iter().enumerate() {
        let at = || Pointer::root().at("earlier_reports").at(index).at("sources");
        keys.many(&[K::Media], &report.sources, &at);
    }
}

fn cycle<'a>(folder: &'a CycleFolder, visitor: &mut dyn FnMut(&Links<'a, '_>)) {
    use RecordKind as K;
    let cycle = &folder.cycle.value;
    let mut keys = Keys::new(&folder.cycle.file, None, visitor);
    for (section, chosen) in &cycle.selection {
        for (index, selected) in chosen.iter().enumerate() {
            let at = || Pointer::root().at("selection").at(section).at(index);
            keys.one(&[K::Initiative], Some(&selected.initiative), &|| at().at("initiative"));
            keys.many(TOLD, &selected.records, &|| at().at("records"));
        }
    }
    keys.many(CLAIM, &cycle.also, &key("also"));
    keys.addresses(&cycle.key_figures, &key("key_figures"));
    if let Some(plan) = &cycle.action_plan {
        let at = |key: &'static str| move || Pointer::root().at("action_plan").at(key);
        keys.one(&[K::Plan], plan.plan.as_ref(), &at("plan"));
        keys.many(&[K::Initiative], &plan.local, &at("local"));
        keys.many(&[K::Initiative], &plan.international, &at("international"));
        keys.addresses(&plan.budget, &at("budget"));
    }
    for section in folder.sections.values() {
        let mut keys = Keys::new(&section.file, None, &mut *keys.visitor);
        for (at, paragraph) in section.value.placed() {
            keys.many(&[K::Media], &paragraph.sources, &|| at.at("sources"));
        }
    }
}

fn told<'a>(ledger: &'a Ledger, visitor: &mut dyn FnMut(&Links<'a, '_>)) {
    use RecordKind as K;
    for entry in ledger.told() {
        let (told, mut keys) = (entry.told, Keys::new(entry.file, Some(entry.id), visitor));
        keys.one(&[K::Initiative], told.initiative, &key("initiative"));
        keys.many(&[K::Place], told.places, &key("places"));
        keys.many(&[K::Organisation], told.lead, &key("lead"));
        keys.many(&[K::Organisation], told.partners, &key("partners"));
        keys.many(CLAIM, told.related, &key("related"));
        keys.many(&[K::Media], told.sources, &key("sources"));
    }
    for entry in ledger.outcomes.values() {
        let mut keys = Keys::new(&entry.file, Some(&entry.id), visitor);
        keys.many(&[K::Activity], &entry.value.activities, &key("activities"));
    }
    for entry in ledger.impacts.values() {
        let mut keys = Keys::new(&entry.file, Some(&entry.id), visitor);
        keys.many(&[K::Activity], &entry.value.activities, &key("activities"));
        keys.many(&[K::Outcome], &entry.value.outcomes, &key("outcomes"));
    }
}

fn settings<'a>(ledger: &'a Ledger, visitor: &mut dyn FnMut(&Links<'a, '_>)) {
    use RecordKind as K;
    for entry in ledger.organisations.values() {
        let mut keys = Keys::new(&entry.file, Some(&entry.id), visitor);
        keys.one(&[K::Organisation], entry.value.successor.as_ref(), &key("successor"));
    }
    for entry in ledger.initiatives.values() {
        let (value, mut keys) = (&entry.value, Keys::new(&entry.file, Some(&entry.id), visitor));
        keys.one(&[K::Plan], value.plan.as_ref(), &key("plan"));
        keys.many(&[K::Organisation], &value.lead, &key("lead"));
        keys.many(&[K::Organisation], &value.partners, &key("partners"));
        keys.many(&[K::Media], &value.sources, &key("sources"));
        let parts = [
            ("targets", PlanPart::Target, &value.targets),
            ("tasks", PlanPart::Task, &value.tasks),
        ];
        for (name, part, addresses) in parts.into_iter().filter(|(.., a)| !a.is_empty()) {
            keys.send(true, Targets::PlanParts(part, addresses), &key(name));
        }
    }
    for entry in ledger.indicators.values() {
        let (value, mut keys) = (&entry.value, Keys::new(&entry.file, Some(&entry.id), visitor));
        keys.one(&[K::Initiative], value.initiative.as_ref(), &key("initiative"));
        keys.address(value.baseline.as_ref(), &key("baseline"));
        keys.address(value.target.as_ref(), &key("target"));
        keys.addresses(&value.series, &key("series"));
    }
    for entry in ledger.network.values() {
        let mut keys = Keys::new(&entry.file, Some(&entry.id), visitor);
        keys.one(&[K::Activity], entry.value.activity.as_ref(), &key("activity"));
        keys.many(&[K::Media], &entry.value.sources, &key("sources"));
    }
}

fn plan<'a>(entry: &'a Entry<Plan>, visitor: &mut dyn FnMut(&Links<'a, '_>)) {
    use RecordKind as K;
    const BODY: &[RecordKind] = &[RecordKind::Organisation];
    let plan = &entry.value;
    let mut keys = Keys::new(&entry.file, Some(&entry.id), visitor);
    keys.one(BODY, plan.issuer.as_ref(), &key("issuer"));
    keys.many(&[K::Media], &plan.sources, &key("sources"));
    for (slug, target) in &plan.targets {
        let at = || Pointer::root().at("targets").at(slug);
        keys.many(&[K::Initiative], &target.initiatives, &|| at().at("initiatives"));
        keys.own_figure(target.figure.as_ref(), &|| at().at("figure"));
    }
    for (slug, task) in &plan.tasks {
        let at = || Pointer::root().at("tasks").at(slug);
        keys.one(&[K::Initiative], task.initiative.as_ref(), &|| at().at("initiative"));
        keys.many(BODY, &task.lead, &|| at().at("lead"));
        keys.many(BODY, &task.coordinating, &|| at().at("coordinating"));
        keys.many(BODY, &task.partners, &|| at().at("partners"));
        let rows = Targets::OwnParts(PlanPart::Assignment, &task.assignments);
        keys.send(true, rows, &|| at().at("assignments"));
    }
    for (slug, row) in &plan.assignments {
        let at = || Pointer::root().at("assignments").at(slug);
        keys.many(BODY, &row.lead, &|| at().at("lead"));
        keys.many(BODY, &row.coordinating, &|| at().at("coordinating"));
        keys.one(BODY, row.issuer.as_ref(), &|| at().at("issuer"));
        keys.send(true, Targets::OwnParts(PlanPart::Task, &row.tasks), &|| at().at("tasks"));
        let part = Targets::OwnParts(PlanPart::Part, from_ref(&row.part));
        keys.send(false, part, &|| at().at("part"));
        keys.own_figure(row.figure.as_ref(), &|| at().at("figure"));
    }
    for (slug, duty) in &plan.duties {
        keys.many(BODY, &duty.who, &|| Pointer::root().at("duties").at(slug).at("who"));
    }
    for (slug, duty) in &plan.reporting {
        let at = || Pointer::root().at("reporting").at(slug);
        keys.many(BODY, &duty.from, &|| at().at("from"));
        keys.many(BODY, &duty.prepared_by, &|| at().at("prepared_by"));
        keys.many(BODY, &duty.to, &|| at().at("to"));
    }
}

fn figures_of<'a>(keys: &mut Keys<'a, '_>, figures: &'a Figures) {
    use RecordKind as K;
    for (slug, figure) in figures {
        keys.figure = Some(figure);
        let at = || Pointer::root().at("figures").at(slug);
        keys.one(&[K::Organisation], figure.counted_by.as_ref(), &|| at().at("counted_by"));
        keys.one(&[K::Indicator], figure.indicator.as_ref(), &|| at().at("indicator"));
        keys.many(&[K::Media], &figure.sources, &|| at().at("sources"));
        keys.addresses(&figure.sum_of, &|| at().at("sum_of"));
        for (index, rival) in figure.rivals.iter().enumerate() {
            let at = || at().at("rivals").at(index).at("sources");
            keys.many(&[K::Media], &rival.sources, &at);
        }
    }
}
