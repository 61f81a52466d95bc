//! What the ledger can show: what initiatives serve, who took part, what reviewers praised.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::Scope;
use crate::form::{Count, Counted, Thing};
use crate::model::figure::Basis;
use crate::model::setting::{Initiative, Sector};
use crate::model::value::{Id, Language, SdgTarget};
use crate::model::{Entry, ToldEntry};

/// An initiative of which the cycle has records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InitiativeRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Objectives of the Mission Statement that it serves.
    pub objectives: Vec<u8>,
    /// Areas of action that it belongs to.
    pub areas: Vec<u8>,
    /// Targets of the Sustainable Development Goals that it serves.
    pub sdg: Vec<String>,
    /// These were chosen by the editors, and stand in no source.
    pub tags_editorial: bool,
    /// It says for whom it is.
    pub for_whom: bool,
    /// Records of the cycle that belong to it.
    pub records: usize,
}

/// An objective, an area of action or a target, with what serves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TagRow {
    /// Its number or code.
    pub code: String,
    /// Its name, where it has one.
    pub title: Option<String>,
    /// Initiatives of the cycle that serve it.
    pub initiatives: usize,
    /// Records of the cycle that serve it, by themselves or by their initiative.
    pub records: usize,
}

/// The bodies of a sector that lead or take part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartnerRow {
    /// The key of the sector.
    pub sector: &'static str,
    /// Bodies.
    pub organisations: usize,
    /// Records of the cycle in which one of them leads or takes part.
    pub records: usize,
}

/// Something that reviewers praised elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PraisedRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What of the ledger can show it.
    pub shown_by: Vec<CountRow>,
}

/// Something that was counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CountRow {
    /// What, in words.
    pub title: String,
    /// How many there are.
    pub count: usize,
}

const SECTORS: [Sector; 5] = [
    Sector::Public,
    Sector::Private,
    Sector::CivilSociety,
    Sector::Academia,
    Sector::International,
];

impl<'a> Scope<'a> {
    /// The initiatives of the cycle.
    pub(super) fn initiative_rows(&self) -> Vec<InitiativeRow> {
        let row = |entry: &&Entry<Initiative>| {
            let initiative = &entry.value;
            let belongs = |told: &&ToldEntry<'_>| told.told.initiative == Some(&entry.id);
            InitiativeRow {
                id: entry.id.to_string(),
                title: initiative.title.best(self.language).0.to_owned(),
                objectives: initiative.objectives.clone(),
                areas: initiative.areas.clone(),
                sdg: initiative.sdg.iter().map(SdgTarget::to_string).collect(),
                tags_editorial: initiative.tags_editorial,
                for_whom: initiative.beneficiaries.is_some(),
                records: self.told.iter().filter(belongs).count(),
            }
        };
        self.initiatives.iter().map(row).collect()
    }

    /// The objectives of the Mission Statement.
    pub(super) fn objectives(&self) -> Vec<TagRow> {
        self.numbered("objective", |tags| &tags.objectives)
    }

    /// The areas of action of the Mission Statement.
    pub(super) fn areas(&self) -> Vec<TagRow> {
        self.numbered("area", |tags| &tags.areas)
    }

    /// The targets that initiatives or records name.
    pub(super) fn sdg(&self) -> Vec<TagRow> {
        let mut rows: BTreeMap<SdgTarget, (usize, usize)> = BTreeMap::new();
        for entry in &self.initiatives {
            for target in &entry.value.sdg {
                rows.entry(*target).or_default().0 += 1;
            }
        }
        for entry in &self.told {
            for target in self.tags(entry).sdg {
                rows.entry(target).or_default().1 += 1;
            }
        }
        let row = |(target, (initiatives, records)): (SdgTarget, (usize, usize))| TagRow {
            code: target.to_string(),
            title: None,
            initiatives,
            records,
        };
        rows.into_iter().map(row).collect()
    }

    fn numbered(&self, word: &str, of: impl Fn(&Tags) -> &Vec<u8>) -> Vec<TagRow> {
        let initiatives: Vec<Tags> = self.initiatives.iter().map(|e| Tags::of(&e.value)).collect();
        let records: Vec<Tags> = self.told.iter().map(|entry| self.tags(entry)).collect();
        let serve = |all: &[Tags], number| all.iter().filter(|t| of(t).contains(&number)).count();
        let row = |number: u8| TagRow {
            code: number.to_string(),
            title: self.labels.find(&format!("{word}-{number}")).map(str::to_owned),
            initiatives: serve(&initiatives, number),
            records: serve(&records, number),
        };
        (1..=6).map(row).collect()
    }

    /// What a record serves: what it names itself, or what its initiative names.
    fn tags(&self, entry: &ToldEntry<'a>) -> Tags {
        let mut tags = self.initiative_of(entry).map(Tags::of).unwrap_or_default();
        if let Some(activity) = self.ledger.activities.get(entry.id) {
            let own = &activity.value;
            for (own, tags) in
                [(&own.objectives, &mut tags.objectives), (&own.areas, &mut tags.areas)]
            {
                if !own.is_empty() {
                    tags.clone_from(own);
                }
            }
            if !own.sdg.is_empty() {
                tags.sdg.clone_from(&own.sdg);
            }
        }
        tags
    }

    /// Bodies that lead or take part, by sector.
    pub(super) fn partners(&self) -> Vec<PartnerRow> {
        let row = |sector: Sector| PartnerRow {
            sector: sector.key(),
            organisations: self.organisations(Some(sector)).len(),
            records: self.told.iter().filter(|entry| self.takes_part(entry, sector)).count(),
        };
        SECTORS.into_iter().map(row).collect()
    }

    fn organisations(&self, sector: Option<Sector>) -> BTreeSet<&'a Id> {
        let of_records = self.told.iter().flat_map(|e| e.told.lead.iter().chain(e.told.partners));
        let of_initiatives =
            self.initiatives.iter().flat_map(|e| e.value.lead.iter().chain(&e.value.partners));
        let is_of = |id: &&Id| sector.is_none_or(|sector| self.sector(id) == Some(sector));
        of_records.chain(of_initiatives).filter(is_of).collect()
    }

    fn sector(&self, id: &Id) -> Option<Sector> {
        self.ledger.organisations.get(id).map(|entry| entry.value.kind)
    }

    fn takes_part(&self, entry: &ToldEntry<'_>, sector: Sector) -> bool {
        let mut bodies = entry.told.lead.iter().chain(entry.told.partners);
        bodies.any(|id| self.sector(id) == Some(sector))
    }

    /// What the ledger can show for something that reviewers praised.
    pub(super) fn praised(&self, thing: &Thing) -> PraisedRow {
        let row = |count: &Count| CountRow {
            title: count.title.best(self.language).0.to_owned(),
            count: self.count(count),
        };
        PraisedRow {
            id: thing.id.to_string(),
            title: thing.title.best(self.language).0.to_owned(),
            shown_by: thing.shown_by.iter().map(row).collect(),
        }
    }

    fn count(&self, wanted: &Count) -> usize {
        let cycle = &self.cycle.cycle.value;
        match wanted.count {
            Counted::Initiatives => {
                self.initiatives.iter().filter(|e| is_wanted(&e.value, wanted)).count()
            }
            Counted::Records => self.told.iter().filter(|e| self.is_wanted(e, wanted)).count(),
            Counted::Organisations => self.organisations(wanted.sector).len(),
            Counted::Contributions => {
                let all = self.ledger.network.values();
                all.filter(|e| cycle.takes(&e.id, e.value.date.as_ref())).count()
            }
            Counted::SdgTargets => self.sdg().len(),
            Counted::Languages => cycle.languages.iter().collect::<BTreeSet<_>>().len(),
            Counted::LanguagesOfEvidence => self.languages_of_evidence().len(),
        }
    }

    fn is_wanted(&self, entry: &ToldEntry<'a>, wanted: &Count) -> bool {
        let is_measured =
            || entry.told.figures.values().any(|figure| figure.basis == Basis::Reported);
        wanted.kind.is_none_or(|kind| entry.kind == kind)
            && wanted.sector.is_none_or(|sector| self.takes_part(entry, sector))
            && wanted.level.is_none_or(|level| self.level_of(entry) == Some(level))
            && wanted.objective.is_none_or(|number| self.tags(entry).objectives.contains(&number))
            && (!wanted.for_whom
                || self.initiative_of(entry).is_some_and(|i| i.beneficiaries.is_some()))
            && (!wanted.measured || is_measured())
    }

    fn languages_of_evidence(&self) -> BTreeSet<&'a Language> {
        let sources = self.told.iter().flat_map(|entry| entry.told.sources);
        let media = sources.filter_map(|id| self.ledger.media.get(id));
        media.filter_map(|medium| medium.value.language.as_ref()).collect()
    }
}

fn is_wanted(initiative: &Initiative, wanted: &Count) -> bool {
    wanted.level.is_none_or(|level| initiative.level == level)
        && wanted.objective.is_none_or(|number| initiative.objectives.contains(&number))
        && (!wanted.for_whom || initiative.beneficiaries.is_some())
}

/// What something serves.
#[derive(Default)]
struct Tags {
    objectives: Vec<u8>,
    areas: Vec<u8>,
    sdg: Vec<SdgTarget>,
}

impl Tags {
    fn of(initiative: &Initiative) -> Self {
        Self {
            objectives: initiative.objectives.clone(),
            areas: initiative.areas.clone(),
            sdg: initiative.sdg.clone(),
        }
    }
}
