//! Which claims lost their evidence, or found some.

use std::collections::BTreeMap;
use std::fmt;

use super::difference::ClaimChange;
use super::pairs::pairs;
use super::renames::Renames;
use super::words::likeness;
use crate::model::Ledger;
use crate::model::city::Paragraph;
use crate::model::figure::Certainty;
use crate::model::prose::{ReferenceTarget, references};
use crate::model::value::Id;

/// Something that is claimed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// All that a record tells.
    Record(Id),
    /// A figure that names its own sources.
    Figure(Id, Id),
    /// A paragraph of a section: the cycle, the section, the field of the form where it is in one,
    /// and its number from 1.
    Paragraph(Id, Id, Option<Id>, usize),
}

/// The best that proves a claim, the weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Support {
    /// Nothing.
    None,
    /// Only what was compiled from the records themselves.
    Derived,
    /// Only media of low certainty.
    Low,
    /// A medium, or a record.
    Sound,
}

impl Support {
    /// The word in messages and in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Derived => "derived",
            Self::Low => "low",
            Self::Sound => "sound",
        }
    }
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record(id) => write!(f, "{id}"),
            Self::Figure(id, slug) => write!(f, "{id}/{slug}"),
            Self::Paragraph(cycle, section, None, number) => {
                write!(f, "{cycle}/{section}/paragraphs/[{number}]")
            }
            Self::Paragraph(cycle, section, Some(field), number) => {
                write!(f, "{cycle}/{section}/fields/{field}/[{number}]")
            }
        }
    }
}

/// Every claim that both sides make and that is proven better or worse than it was, where it is or
/// was poorly proven.
pub fn claims(before: &Ledger, after: &Ledger, renames: &Renames) -> Vec<ClaimChange> {
    let places = Places::of(before, after);
    let mut changes = Vec::new();
    let (old, new) = rayon::join(|| of(before), || of(after));
    let mut old: BTreeMap<Claim, Proof<'_>> = old
        .into_iter()
        .filter_map(|(claim, proof)| Some((places.now(claim, renames)?, proof)))
        .collect();
    for (claim, now) in new {
        let Some(then) = old.remove(&claim) else { continue };
        let (before_support, after_support) = (then.support, now.support);
        if before_support == after_support || before_support.min(after_support) == Support::Sound {
            continue;
        }
        let is_left =
            |id: &&Id| now.sources.iter().any(|other| other.as_str() == renames.id(id.as_str()));
        let lost = then.sources.iter().filter(|id| !is_left(id)).map(|id| (*id).clone()).collect();
        changes.push(ClaimChange {
            claim,
            file: now.file.to_owned(),
            before: before_support,
            after: after_support,
            lost,
        });
    }
    // What a figure only has from its record is said of the record.
    let records: BTreeMap<Id, (Support, Support)> = changes
        .iter()
        .filter_map(|change| match &change.claim {
            Claim::Record(id) => Some((id.clone(), (change.before, change.after))),
            _ => None,
        })
        .collect();
    changes.retain(|change| match &change.claim {
        Claim::Figure(id, _) => records.get(id) != Some(&(change.before, change.after)),
        _ => true,
    });
    changes
}

/// What proves a claim.
struct Proof<'a> {
    file: &'a str,
    support: Support,
    sources: Vec<&'a Id>,
}

fn of(ledger: &Ledger) -> BTreeMap<Claim, Proof<'_>> {
    let mut claims = BTreeMap::new();
    for entry in ledger.told() {
        let proof = proof(ledger, entry.file, entry.told.sources);
        claims.insert(Claim::Record(entry.id.clone()), proof);
    }
    for entry in ledger.network.values() {
        // What an activity tells is proven there.
        if entry.value.activity.is_none() {
            let proof = proof(ledger, &entry.file, &entry.value.sources);
            claims.insert(Claim::Record(entry.id.clone()), proof);
        }
    }
    for (id, file, figures) in ledger.with_figures() {
        for (slug, figure) in figures {
            let sources = match &figure.sources[..] {
                [] => ledger.sources_of(id).unwrap_or_default(),
                own => own,
            };
            let claim = Claim::Figure(id.clone(), slug.clone());
            claims.insert(claim, proof(ledger, file, sources));
        }
    }
    for (cycle, section, field, file, paragraphs) in sections(ledger) {
        for (index, paragraph) in paragraphs.iter().enumerate() {
            if !paragraph.editorial {
                let claim =
                    Claim::Paragraph(cycle.clone(), section.clone(), field.cloned(), index + 1);
                claims.insert(claim, proof_of_paragraph(ledger, file, paragraph));
            }
        }
    }
    claims
}

/// The paragraphs of every section, with cycle, section, field and file.
fn sections(ledger: &Ledger) -> impl Iterator<Item = (&Id, &Id, Option<&Id>, &str, &[Paragraph])> {
    ledger.cycles.iter().flat_map(|(cycle, folder)| {
        folder.sections.values().flat_map(move |section| {
            let groups = section.value.groups();
            groups.map(move |(field, all)| (cycle, &section.id, field, section.file.as_str(), all))
        })
    })
}

fn proof<'a>(ledger: &Ledger, file: &'a str, sources: &'a [Id]) -> Proof<'a> {
    let support = sources.iter().map(|source| strength(ledger, source)).max();
    let support = support.unwrap_or(Support::None);
    Proof { file, support, sources: sources.iter().collect() }
}

/// How much a medium proves.
fn strength(ledger: &Ledger, medium: &Id) -> Support {
    match ledger.media.get(medium).map(|entry| &entry.value) {
        None => Support::None,
        Some(medium) if !medium.kind.is_evidence() => Support::Derived,
        Some(medium) if medium.certainty == Some(Certainty::Low) => Support::Low,
        Some(_) => Support::Sound,
    }
}

fn proof_of_paragraph<'a>(ledger: &Ledger, file: &'a str, paragraph: &'a Paragraph) -> Proof<'a> {
    let mut proof = proof(ledger, file, &paragraph.sources);
    for (_, text) in paragraph.text.each() {
        if !(text.contains("fig:") || text.contains("ev:")) {
            continue;
        }
        for reference in references(text) {
            let found = match &reference.target {
                ReferenceTarget::Figure(address) if ledger.figure(address).is_some() => {
                    Support::Sound
                }
                ReferenceTarget::Record(id) if ledger.media.contains_key(id) => {
                    strength(ledger, id)
                }
                ReferenceTarget::Record(id) if ledger.sources_of(id).is_some() => Support::Sound,
                _ => Support::None,
            };
            proof.support = proof.support.max(found);
        }
    }
    proof
}

/// Where the paragraphs of the earlier side stand on the later one.
struct Places(BTreeMap<(Id, Id, Option<Id>), Vec<Option<usize>>>);

impl Places {
    fn of(before: &Ledger, after: &Ledger) -> Self {
        let key = |cycle: &Id, section: &Id, field: Option<&Id>| {
            (cycle.clone(), section.clone(), field.cloned())
        };
        let now: BTreeMap<_, &[Paragraph]> = sections(after)
            .map(|(cycle, section, field, _, all)| (key(cycle, section, field), all))
            .collect();
        let places = sections(before).map(|(cycle, section, field, _, old)| {
            let key = key(cycle, section, field);
            let new = now.get(&key).copied().unwrap_or_default();
            let mut places = vec![None; old.len()];
            if old == new {
                places = (0..old.len()).map(Some).collect();
            } else {
                let words = |all: &[Paragraph]| -> Vec<String> {
                    let text = |one: &Paragraph| {
                        one.text.each().map(|(_, text)| text).collect::<Vec<_>>().join("\n")
                    };
                    all.iter().map(text).collect()
                };
                let (old, new) = (words(old), words(new));
                for pair in pairs(&old, &new, |a, b| likeness(&old[a], &new[b])) {
                    if let (Some(from), Some(to)) = pair {
                        places[from] = Some(to);
                    }
                }
            }
            (key, places)
        });
        Self(places.collect())
    }

    /// A claim of the earlier side as the later one names it; none where it is no longer there.
    fn now(&self, claim: Claim, renames: &Renames) -> Option<Claim> {
        let id = |id: Id| renames.id(id.as_str()).parse::<Id>().unwrap_or(id);
        Some(match claim {
            Claim::Record(record) => Claim::Record(id(record)),
            Claim::Figure(record, slug) => Claim::Figure(id(record), slug),
            Claim::Paragraph(cycle, section, field, number) => {
                let key = (cycle, section, field);
                let place = (*self.0.get(&key)?.get(number - 1)?)?;
                Claim::Paragraph(key.0, key.1, key.2, place + 1)
            }
        })
    }
}
