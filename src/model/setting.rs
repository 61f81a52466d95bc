//! The records that others refer to: organisations, places, initiatives, indicators and the
//! city's contributions to the network.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::figure::{Certainty, Figures};
use super::value::{Address, Edtf, Id, Prose, Quantity, SdgTarget, Text};

/// An agency, firm, association or other body.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// The short code that colleagues use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Its name.
    pub name: Text,
    /// Former ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Which sector it belongs to.
    pub kind: Sector,
    /// First day that it existed under this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Edtf>,
    /// Last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Edtf>,
    /// Who took over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<Id>,
}

/// A sector of society.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Sector {
    /// An authority, at any level.
    Public,
    /// A firm.
    Private,
    /// An association, a foundation, a group of residents.
    CivilSociety,
    /// A university or research body.
    Academia,
    /// A body of the United Nations, of another country or of several.
    International,
}

impl Sector {
    /// The key of its word in a label file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
            Self::CivilSociety => "civil-society",
            Self::Academia => "academia",
            Self::International => "international",
        }
    }
}

/// A place in the city.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its name.
    pub name: Text,
    /// Former ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<PlacePosition>,
    /// The position is our own choice and no source's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub editorial: bool,
}

/// A position on the earth (WGS 84).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlacePosition {
    /// Degrees north of the equator, in quotes.
    pub lat: Quantity,
    /// Degrees east of Greenwich, in quotes.
    pub lon: Quantity,
    /// How far off it may be, in metres.
    pub within_m: u32,
}

/// A line of work that the city committed itself to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Initiative {
    /// Its name.
    pub title: Text,
    /// Former ids and its number in the plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where it works.
    pub level: Level,
    /// The plan that it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Id>,
    /// The plan's targets that it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Address>,
    /// The plan's tasks that it consists of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Address>,
    /// Who leads it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lead: Vec<Id>,
    /// Who takes part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Id>,
    /// Objectives of the network's Mission Statement, by their number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objectives: Vec<u8>,
    /// Areas of action of the Mission Statement, by their number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<u8>,
    /// Targets of the Sustainable Development Goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sdg: Vec<SdgTarget>,
    /// The objectives, areas and targets were chosen by us and stand in no source.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub tags_editorial: bool,
    /// What it sets out to do.
    pub summary: Prose,
    /// Whom it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beneficiaries: Option<Prose>,
    /// The media that prove it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}

/// Where an initiative works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// In the city.
    Local,
    /// With other cities.
    International,
    /// In the running of the network.
    Network,
}

impl Level {
    /// The word that an edition's selector uses.
    pub fn key(self) -> &'static str {
        match self {
            Self::Local => "local",
            Self::International => "international",
            Self::Network => "network",
        }
    }
}

/// What is measured, and how, so that figures of several years can be compared.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its name.
    pub title: Text,
    /// Former ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What is counted and what is not.
    pub definition: Prose,
    /// The unit, as it reads after the number.
    pub unit: Text,
    /// How it is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Prose>,
    /// The initiative that it measures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiative: Option<Id>,
    /// The figure before the work began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Address>,
    /// The figure that is aimed at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<Address>,
    /// The measured figures, in the order of time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub series: Vec<Address>,
    /// It counts all since a beginning, so that its series never falls.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cumulative: bool,
    /// What a reader should be warned of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
}

/// Something that the city did for the network as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// Its name.
    pub title: Text,
    /// Former ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Under which heading of the form it belongs.
    pub kind: ContributionKind,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Edtf>,
    /// The activity that tells it in full.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity: Option<Id>,
    /// What was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Prose>,
    /// What a reader should be warned of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
    /// The numbers it states.
    #[serde(default, skip_serializing_if = "Figures::is_empty")]
    #[schemars(extend("propertyNames" = { "format": "id" }))]
    pub figures: Figures,
    /// How sure it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// The media that prove it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}

/// A heading of the form's section on the running of the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ContributionKind {
    /// The city took part in an annual meeting.
    AnnualMeetingAttended,
    /// The city hosted an annual meeting.
    AnnualMeetingHosted,
    /// The city hosted a working or coordination meeting.
    MeetingHosted,
    /// The city hosted an international conference.
    ConferenceHosted,
    /// The city supported the Secretariat with money or in kind.
    SecretariatSupport,
    /// The city sat in the Steering Group.
    SteeringGroup,
    /// The city evaluated applications.
    ApplicationsEvaluated,
}

impl ContributionKind {
    /// The name of the answer that it belongs to.
    pub fn key(self) -> &'static str {
        match self {
            Self::AnnualMeetingAttended => "annual-meetings-attended",
            Self::AnnualMeetingHosted => "annual-meetings-hosted",
            Self::MeetingHosted => "meetings-hosted",
            Self::ConferenceHosted => "conferences-hosted",
            Self::SecretariatSupport => "secretariat-support",
            Self::SteeringGroup => "steering-group",
            Self::ApplicationsEvaluated => "applications-evaluated",
        }
    }
}
