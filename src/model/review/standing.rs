//! What the stamps are worth today: which of them hold, and which parts are reviewed.

use std::collections::{BTreeMap, BTreeSet};

use super::seal::{Seal, Sealed, seals};
use super::{Stamp, find};
use crate::diag::Failure;
use crate::model::Ledger;
use crate::model::value::{Id, Part};
use crate::world::World;

/// The stamps of a ledger, held against what it says now.
#[derive(Debug, Clone, Default)]
pub struct Standing<'a> {
    /// Each stamp, in the order of the file.
    pub lines: Vec<Line<'a>>,
    /// The stamps of each part, by their place in `lines`.
    of_part: BTreeMap<Part, Vec<usize>>,
}

/// A stamp and what it is worth.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    /// The stamp.
    pub stamp: &'a Stamp,
    /// The part as it is called now; none where the ledger has none of this name.
    pub part: Option<Part>,
    /// Who reviewed it: an organisation of the ledger, where it is one.
    pub organisation: Option<&'a Id>,
    /// What it is worth.
    pub worth: Worth,
}

/// What a stamp is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// The part is as it was approved.
    Holds,
    /// The part was changed since: what it says, the evidence that it names, or both.
    Stale {
        /// It says something else.
        content: bool,
        /// Its evidence is another.
        evidence: bool,
    },
    /// The approval is withdrawn.
    Withdrawn,
    /// Another line of the same reviewer counts, by its place among the lines.
    Replaced(usize),
    /// It is of a part that the ledger does not have.
    Unknown,
}

/// How far a part is reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nobody approves it.
    Unreviewed,
    /// Somebody approved it, and it was changed since.
    Stale,
    /// Somebody approves it as it is.
    Reviewed,
}

impl State {
    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unreviewed => "unreviewed",
            Self::Stale => "stale",
            Self::Reviewed => "reviewed",
        }
    }
}

/// Holds the stamps of a ledger against what it says now; none where it has no `reviews.yaml`.
///
/// # Errors
/// A file of evidence that cannot be read.
pub fn standing<'a>(
    world: &dyn World,
    ledger: &'a Ledger,
) -> Result<Option<Standing<'a>>, Failure> {
    let Some(reviews) = &ledger.reviews else { return Ok(None) };
    let aliases: BTreeMap<&str, &Id> =
        ledger.aliases().into_iter().map(|(alias, id, _)| (alias, id)).collect();
    let reviewers = reviewers(ledger);
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut of_part: BTreeMap<Part, Vec<usize>> = BTreeMap::new();
    for (index, stamp) in reviews.0.iter().enumerate() {
        let part = as_named_now(ledger, &aliases, &stamp.part);
        if let Some(part) = &part {
            of_part.entry(part.clone()).or_default().push(index);
        }
        let organisation = reviewers.get(stamp.by.as_str()).copied();
        lines.push(Line { stamp, part, organisation, worth: Worth::Unknown });
    }
    let seals = seals(world, ledger, of_part.keys())?;
    for (part, indices) in &of_part {
        let Some(Sealed { seal, .. }) = seals.get(part) else { continue };
        for same in by_reviewer(&lines, indices).into_values() {
            weigh(&mut lines, &same, seal);
        }
    }
    Ok(Some(Standing { lines, of_part }))
}

/// Organisations by what a stamp may call them: code, id or former id.
pub fn reviewers(ledger: &Ledger) -> BTreeMap<&str, &Id> {
    let mut reviewers = BTreeMap::new();
    for entry in ledger.organisations.values() {
        let value = &entry.value;
        let names = value.code.iter().chain(&value.aliases).map(String::as_str);
        reviewers.extend(names.map(|name| (name, &entry.id)));
    }
    reviewers.extend(ledger.organisations.keys().map(|id| (id.as_str(), id)));
    reviewers
}

fn as_named_now(ledger: &Ledger, aliases: &BTreeMap<&str, &Id>, part: &Part) -> Option<Part> {
    if find(ledger, part).is_some() {
        return Some(part.clone());
    }
    match part {
        Part::Record(id) => aliases.get(id.as_str()).map(|id| Part::Record((*id).clone())),
        _ => None,
    }
}

/// The lines of one part by who wrote them.
fn by_reviewer<'a>(lines: &[Line<'a>], indices: &[usize]) -> BTreeMap<&'a str, Vec<usize>> {
    let mut by_reviewer: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for index in indices {
        by_reviewer.entry(lines[*index].reviewer()).or_default().push(*index);
    }
    by_reviewer
}

/// Of what one reviewer says of one part, the last day counts; on that day a withdrawal counts
/// before an approval, and an approval of what is there now before one of what was there.
fn weigh(lines: &mut [Line<'_>], same: &[usize], seal: &Seal) {
    let worth = |line: &Line<'_>| {
        let stamp = line.stamp;
        let content = stamp.content.as_ref() != Some(&seal.content);
        let evidence = stamp.evidence != seal.evidence;
        match (stamp.withdrawn, content || evidence) {
            (true, _) => Worth::Withdrawn,
            (false, true) => Worth::Stale { content, evidence },
            (false, false) => Worth::Holds,
        }
    };
    let order = |index: &usize| {
        let line = &lines[*index];
        let rank = match worth(line) {
            Worth::Withdrawn => 2,
            Worth::Holds => 1,
            _ => 0,
        };
        (line.stamp.date, rank, std::cmp::Reverse(*index))
    };
    let Some(counts) = same.iter().copied().max_by_key(order) else { return };
    for index in same {
        let own = if *index == counts { worth(&lines[counts]) } else { Worth::Replaced(counts) };
        lines[*index].worth = own;
    }
}

impl<'a> Line<'a> {
    /// Who reviewed it, by one name however the stamp calls an organisation.
    pub fn reviewer(&self) -> &'a str {
        self.organisation.map_or(self.stamp.by.as_str(), Id::as_str)
    }
}

impl Standing<'_> {
    /// How far a part is reviewed.
    pub fn state(&self, part: &Part) -> State {
        let states = self.of(part).map(|line| match line.worth {
            Worth::Holds => State::Reviewed,
            Worth::Stale { .. } => State::Stale,
            Worth::Withdrawn | Worth::Replaced(_) | Worth::Unknown => State::Unreviewed,
        });
        states.max().unwrap_or(State::Unreviewed)
    }

    /// The stamps of a part, in the order of the file.
    pub fn of(&self, part: &Part) -> impl Iterator<Item = &Line<'_>> {
        self.of_part.get(part).into_iter().flatten().map(|index| &self.lines[*index])
    }

    /// The parts that have a stamp.
    pub fn parts(&self) -> BTreeSet<&Part> {
        self.of_part.keys().collect()
    }
}
