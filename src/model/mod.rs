//! The ledger: a city's evidence as types.
//!
//! [`load()`] reads a project into a [`Ledger`], one record a file, and gathers everything that is
//! wrong with the shape of the files. What the records mean together is the business of `checks`.
//!
#![doc = include_str!("format.md")]

pub mod city;
pub mod figure;
pub mod freeze;
pub mod links;
mod load;
pub mod lock;
pub mod media;
pub mod names;
pub mod plan;
pub mod prose;
pub mod review;
mod refine;
pub mod setting;
pub mod severity;
mod shape;
pub mod submission;
pub mod told;
pub mod value;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use city::{City, Cycle, Project, SectionText};
use figure::{Figure, Figures};
use lock::Lock;
use media::Media;
use plan::Plan;
use review::Reviews;
use setting::{Contribution, Indicator, Initiative, Organisation, Place};
use submission::Submission;
use told::{Activity, Baseline, Challenge, Impact, Outcome, Policy, Told};
use value::{Address, Id};

pub use load::{FORMAT, Loaded, load};
pub(crate) use shape::shapes;
pub use shape::{file_kinds, schema_of};

/// Hands every shelf of the ledger, with its kind, to a macro.
macro_rules! every_shelf {
    ($do:ident) => {
        $do! {
            organisations Organisation, places Place, indicators Indicator,
            initiatives Initiative, activities Activity, outcomes Outcome, impacts Impact,
            baselines Baseline, policies Policy, challenges Challenge, network Contribution,
            media Media, plans Plan
        }
    };
}
pub(crate) use every_shelf;

/// Hands every shelf of records that tell something, with its kind, to a macro.
macro_rules! every_told_shelf {
    ($do:ident) => {
        $do! {
            activities Activity, outcomes Outcome, impacts Impact, baselines Baseline,
            policies Policy, challenges Challenge
        }
    };
}

/// A record with its id and the file it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// The stem of the file.
    pub id: Id,
    /// The file, from the root of the project.
    pub file: String,
    /// What it says.
    pub value: T,
}

/// The records of one kind, sorted by id.
pub type Shelf<T> = BTreeMap<Id, Entry<T>>;

/// All evidence of a city.
#[derive(Debug, Clone)]
pub struct Ledger {
    /// The settings.
    pub project: Project,
    /// The city.
    pub city: City,
    /// Cycles by their id, which is the name of their folder.
    pub cycles: BTreeMap<Id, CycleFolder>,
    /// The state in which the evidence was locked, if it ever was.
    pub lock: Option<Lock>,
    /// Who reviewed what, if anybody ever did.
    pub reviews: Option<Reviews>,
    /// Agencies, firms, associations.
    pub organisations: Shelf<Organisation>,
    /// Places in the city.
    pub places: Shelf<Place>,
    /// What is measured.
    pub indicators: Shelf<Indicator>,
    /// Lines of work.
    pub initiatives: Shelf<Initiative>,
    /// What was done.
    pub activities: Shelf<Activity>,
    /// What came out of it.
    pub outcomes: Shelf<Outcome>,
    /// What changed.
    pub impacts: Shelf<Impact>,
    /// How things stood.
    pub baselines: Shelf<Baseline>,
    /// Plans, resolutions and rules.
    pub policies: Shelf<Policy>,
    /// What stood in the way.
    pub challenges: Shelf<Challenge>,
    /// What the city did for the network.
    pub network: Shelf<Contribution>,
    /// What proves it.
    pub media: Shelf<Media>,
    /// What the city said it would do.
    pub plans: Shelf<Plan>,
}

/// A cycle with the texts of its sections.
#[derive(Debug, Clone)]
pub struct CycleFolder {
    /// The cycle itself.
    pub cycle: Entry<Cycle>,
    /// Texts by the id of their section.
    pub sections: Shelf<SectionText>,
    /// What was sent and what came back, where there is such a file. It is in no report.
    pub submission: Option<Entry<Submission>>,
}

/// The kinds of records, each a folder of `report-data`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RecordKind {
    /// `organisations/`
    Organisation,
    /// `places/`
    Place,
    /// `indicators/`
    Indicator,
    /// `initiatives/`
    Initiative,
    /// `activities/`
    Activity,
    /// `outcomes/`
    Outcome,
    /// `impacts/`
    Impact,
    /// `baselines/`
    Baseline,
    /// `policies/`
    Policy,
    /// `challenges/`
    Challenge,
    /// `network/`
    #[serde(rename = "network")]
    Contribution,
    /// `media/`
    Media,
    /// `plans/`
    Plan,
}

impl RecordKind {
    /// All kinds, in the order of a report.
    pub const ALL: [Self; 13] = [
        Self::Organisation,
        Self::Place,
        Self::Indicator,
        Self::Initiative,
        Self::Activity,
        Self::Outcome,
        Self::Impact,
        Self::Baseline,
        Self::Policy,
        Self::Challenge,
        Self::Contribution,
        Self::Media,
        Self::Plan,
    ];

    /// The folder of the kind.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Organisation => "organisations",
            Self::Place => "places",
            Self::Indicator => "indicators",
            Self::Initiative => "initiatives",
            Self::Activity => "activities",
            Self::Outcome => "outcomes",
            Self::Impact => "impacts",
            Self::Baseline => "baselines",
            Self::Policy => "policies",
            Self::Challenge => "challenges",
            Self::Contribution => "network",
            Self::Media => "media",
            Self::Plan => "plans",
        }
    }

    /// The key of the kind in labels and messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Place => "place",
            Self::Indicator => "indicator",
            Self::Initiative => "initiative",
            Self::Activity => "activity",
            Self::Outcome => "outcome",
            Self::Impact => "impact",
            Self::Baseline => "baseline",
            Self::Policy => "policy",
            Self::Challenge => "challenge",
            Self::Contribution => "network",
            Self::Media => "media",
            Self::Plan => "plan",
        }
    }
}

/// A record of those that tell something, with its kind and the view that they share.
#[derive(Debug, Clone, Copy)]
pub struct ToldEntry<'a> {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id.
    pub id: &'a Id,
    /// Its file.
    pub file: &'a str,
    /// What it says.
    pub told: Told<'a>,
}

impl Ledger {
    /// All records that tell something: activities, outcomes, impacts, baselines, policies,
    /// challenges; by kind and then by id.
    pub fn told(&self) -> impl Iterator<Item = ToldEntry<'_>> {
        let mut told = Vec::new();
        macro_rules! collect {
            ($($shelf:ident $kind:ident),*) => {
                $(told.extend(self.$shelf.values().map(|entry| ToldEntry {
                    kind: RecordKind::$kind,
                    id: &entry.id,
                    file: &entry.file,
                    told: entry.value.told(),
                }));)*
            };
        }
        every_told_shelf!(collect);
        told.into_iter()
    }

    /// The record that tells something under this id.
    pub fn told_by_id(&self, id: &Id) -> Option<ToldEntry<'_>> {
        macro_rules! find {
            ($($shelf:ident $kind:ident),*) => {
                $(if let Some(entry) = self.$shelf.get(id) {
                    return Some(ToldEntry {
                        kind: RecordKind::$kind,
                        id: &entry.id,
                        file: &entry.file,
                        told: entry.value.told(),
                    });
                })*
            };
        }
        every_told_shelf!(find);
        None
    }

    /// The figures of a record, with its file.
    pub fn figures_of(&self, record: &Id) -> Option<(&str, &Figures)> {
        if let Some(entry) = self.told_by_id(record) {
            return Some((entry.file, entry.told.figures));
        }
        if let Some(entry) = self.plans.get(record) {
            return Some((&entry.file, &entry.value.figures));
        }
        self.network.get(record).map(|entry| (entry.file.as_str(), &entry.value.figures))
    }

    /// The figure at an address.
    pub fn figure(&self, address: &Address) -> Option<&Figure> {
        self.figures_of(&address.record)?.1.get(&address.part)
    }

    /// Every record that holds figures, with id and file.
    pub fn with_figures(&self) -> impl Iterator<Item = (&Id, &str, &Figures)> {
        self.told()
            .map(|entry| (entry.id, entry.file, entry.told.figures))
            .chain(self.plans.values().map(|e| (&e.id, e.file.as_str(), &e.value.figures)))
            .chain(self.network.values().map(|e| (&e.id, e.file.as_str(), &e.value.figures)))
    }

    /// The media that a record names as its sources, with the record's file.
    pub fn sources_of(&self, record: &Id) -> Option<&[Id]> {
        if let Some(entry) = self.told_by_id(record) {
            return Some(entry.told.sources);
        }
        let initiative = self.initiatives.get(record).map(|e| e.value.sources.as_slice());
        let plan = self.plans.get(record).map(|e| e.value.sources.as_slice());
        let contribution = self.network.get(record).map(|e| e.value.sources.as_slice());
        initiative.or(plan).or(contribution)
    }

    /// Every record's id, kind and file, by kind and then by id.
    pub fn ids(&self) -> Vec<(&Id, RecordKind, &str)> {
        let mut ids = Vec::new();
        macro_rules! collect {
            ($($shelf:ident $kind:ident),*) => {
                $(ids.extend(self.$shelf.values().map(|entry| {
                    (&entry.id, RecordKind::$kind, entry.file.as_str())
                }));)*
            };
        }
        every_shelf!(collect);
        ids
    }

    /// Former ids of every record, with the record's id and file.
    pub fn aliases(&self) -> Vec<(&str, &Id, &str)> {
        let mut aliases = Vec::new();
        macro_rules! collect {
            ($($shelf:ident $kind:ident),*) => {
                $(for entry in self.$shelf.values() {
                    let own = entry.value.aliases.iter();
                    aliases.extend(own.map(|a| (a.as_str(), &entry.id, entry.file.as_str())));
                })*
            };
        }
        every_shelf!(collect);
        aliases
    }
}
