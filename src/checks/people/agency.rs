//! `agency-no-longer-existed`: a body that leads, takes part or counts existed at that time.

use std::collections::{BTreeMap, BTreeSet};

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::links::{Links, Targets, visit};
use crate::model::setting::Organisation;
use crate::model::value::{Edtf, Id};
use crate::model::{Entry, Ledger, RecordKind};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    let limited: BTreeMap<&Id, &Entry<Organisation>> = ledger
        .organisations
        .iter()
        .filter(|(_, entry)| entry.value.from.is_some() || entry.value.to.is_some())
        .collect();
    if limited.is_empty() {
        return Ok(());
    }
    let predecessors = predecessors(ledger);
    visit(ledger, &mut |links| {
        let Targets::Records(&[RecordKind::Organisation], ids) = links.to else { return };
        for (index, id) in ids.iter().enumerate() {
            let Some(entry) = limited.get(id) else { continue };
            let Some(time) = time_of(ledger, links) else { continue };
            let Some(wrong) = outside(&entry.value, &time) else { continue };
            let finding = Finding::new("agency-no-longer-existed", links.place(index))
                .arg("id", id)
                .arg("when", wrong.word())
                .arg("limit", wrong.limit())
                .arg("date", &time)
                .related(Place::value(&entry.file, Pointer::root().at(wrong.key())));
            let kin = match wrong {
                Wrong::Ended(_) => successors(ledger, id),
                Wrong::NotBegun(_) => earlier(&predecessors, id),
            };
            let exists = |id: &&Id| {
                let entry = ledger.organisations.get(*id);
                entry.is_some_and(|entry| outside(&entry.value, &time).is_none())
            };
            findings.push(match (kin.into_iter().find(exists), &wrong) {
                (Some(other), Wrong::Ended(_)) => finding.arg("other", other).hint("successor"),
                (Some(other), Wrong::NotBegun(_)) => finding.arg("other", other).hint("before"),
                (None, Wrong::Ended(_)) => finding,
                (None, Wrong::NotBegun(_)) => finding.hint("not-begun"),
            });
        }
    });
    Ok(())
}

/// Why a body did not exist.
enum Wrong<'a> {
    Ended(&'a Edtf),
    NotBegun(&'a Edtf),
}

impl Wrong<'_> {
    fn word(&self) -> &'static str {
        match self {
            Self::Ended(_) => "ended",
            Self::NotBegun(_) => "not-begun",
        }
    }

    fn key(&self) -> &'static str {
        match self {
            Self::Ended(_) => "to",
            Self::NotBegun(_) => "from",
        }
    }

    fn limit(&self) -> &Edtf {
        match self {
            Self::Ended(date) | Self::NotBegun(date) => date,
        }
    }
}

/// Why a body existed at no day of a time. One that ends before it begins has its own finding.
fn outside<'a>(body: &'a Organisation, time: &Edtf) -> Option<Wrong<'a>> {
    let (first, last) = time.bounds();
    let begins = body.from.as_ref().and_then(|from| Some((from, from.bounds().0?)));
    let ends = body.to.as_ref().and_then(|to| Some((to, to.bounds().1?)));
    if let (Some((_, begins)), Some((_, ends))) = (begins, ends)
        && ends < begins
    {
        return None;
    }
    let ended = ends.filter(|(_, end)| first.is_some_and(|first| *end < first));
    let not_begun = begins.filter(|(_, begin)| last.is_some_and(|last| last < *begin));
    match (ended, not_begun) {
        (Some((to, _)), _) => Some(Wrong::Ended(to)),
        (None, Some((from, _))) => Some(Wrong::NotBegun(from)),
        (None, None) => None,
    }
}

/// When a body did what a key says: the date of the figure, the record or the plan; for the city's
/// own body the day of the latest report.
fn time_of(ledger: &Ledger, links: &Links<'_, '_>) -> Option<Edtf> {
    let Some(record) = links.record else {
        let reports = ledger.cycles.values().map(|folder| folder.cycle.value.as_of);
        return reports.max().and_then(|day| day.to_string().parse().ok());
    };
    if let Some(date) = links.figure.and_then(|figure| figure.as_of.clone()) {
        return Some(date);
    }
    if let Some(entry) = ledger.plans.get(record) {
        return entry.value.date.and_then(|day| day.to_string().parse().ok());
    }
    if let Some(entry) = ledger.network.get(record) {
        return entry.value.date.clone();
    }
    ledger.told_by_id(record)?.told.date.cloned()
}

/// The bodies that followed one, in order.
fn successors<'a>(ledger: &'a Ledger, id: &Id) -> Vec<&'a Id> {
    let (mut chain, mut seen) = (Vec::new(), BTreeSet::new());
    let next = |id: &Id| ledger.organisations.get(id)?.value.successor.as_ref();
    let mut open = next(id);
    while let Some(id) = open.filter(|id| seen.insert(*id)) {
        chain.push(id);
        open = next(id);
    }
    chain
}

/// The bodies that each body followed.
fn predecessors(ledger: &Ledger) -> BTreeMap<&Id, Vec<&Id>> {
    let mut predecessors: BTreeMap<&Id, Vec<&Id>> = BTreeMap::new();
    for entry in ledger.organisations.values() {
        if let Some(successor) = &entry.value.successor {
            predecessors.entry(successor).or_default().push(&entry.id);
        }
    }
    predecessors
}

/// The bodies that came before one, the nearest first.
fn earlier<'a>(predecessors: &BTreeMap<&Id, Vec<&'a Id>>, id: &Id) -> Vec<&'a Id> {
    let before = |id: &Id| predecessors.get(id).into_iter().flatten().copied();
    let (mut chain, mut seen): (Vec<&Id>, BTreeSet<&Id>) = (before(id).collect(), BTreeSet::new());
    let mut next = 0;
    while let Some(id) = chain.get(next).copied() {
        next += 1;
        if seen.insert(id) {
            chain.extend(before(id));
        }
    }
    chain
}
