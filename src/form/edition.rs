//! Editions of the form.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::RecordKind;
use crate::model::city::Product;
use crate::model::setting::{ContributionKind, Level};
use crate::model::value::{Id, Language, Text};

/// An edition of the Membership Monitoring Report's form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Its name.
    pub title: Text,
    /// How well the edition as a whole is known.
    pub status: Status,
    /// Who says so.
    pub source: String,
    /// The languages that a submission may be in.
    pub languages: AcceptedLanguages,
    /// How many pages the counted sections of a submission may fill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<Limit>,
    /// What stands in a field without an answer.
    pub empty: EmptyPhrase,
    /// The sections, in order.
    pub sections: Vec<Section>,
}

/// How well something about the form is known.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Nobody has checked it against a page of UNESCO or of a city.
    Unverified,
    /// It follows from what was seen.
    Inferred,
    /// It was seen on a page.
    Verified,
    /// It is no part of UNESCO's form but our own addition.
    Own,
}

impl Status {
    /// The key of its word in a label file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unverified => "unverified",
            Self::Inferred => "inferred",
            Self::Verified => "verified",
            Self::Own => "own",
        }
    }
}

/// The languages of a submission.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AcceptedLanguages {
    /// The languages.
    pub accepted: Vec<Language>,
    /// How well that is known.
    pub status: Status,
    /// Who says so.
    pub source: String,
}

/// A limit of the form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The greatest number allowed.
    pub max: u32,
    /// How well that is known.
    pub status: Status,
    /// Who says so.
    pub source: String,
}

/// A limit of the form on the length of a text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextLimit {
    /// The greatest number allowed.
    pub max: u32,
    /// What is counted, as the reader sees the text: figures printed, marks of evidence apart.
    pub of: TextUnit,
    /// How well that is known.
    pub status: Status,
    /// Who says so.
    pub source: String,
}

/// What the length of a text is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TextUnit {
    /// Words.
    Words,
    /// Characters, with spaces.
    Characters,
}

impl TextUnit {
    /// The word that messages use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Characters => "characters",
        }
    }
}

/// The phrase of an empty field.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EmptyPhrase {
    /// The phrase.
    pub text: Text,
    /// How well that is known.
    pub status: Status,
    /// Who says so.
    pub source: String,
}

/// A section of the report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its id: the name of its text in a cycle.
    pub id: Id,
    /// Its number in the form; annexes have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its heading.
    pub title: Text,
    /// The template that sets it, in `templates/sections`.
    pub template: Id,
    /// The products that it belongs to; both where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<Product>,
    /// An annex stands behind the form and outside its page limit.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub annex: bool,
    /// Which records it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub select: Option<Select>,
    /// How many initiatives it may show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// How long its paragraphs may be together, in each language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_limit: Option<TextLimit>,
    /// Its fields, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// How well it is known.
    pub status: Status,
    /// Who says so.
    pub source: String,
}

impl Section {
    /// Whether the section belongs to a product.
    pub fn is_in(&self, product: Product) -> bool {
        self.products.is_empty() || self.products.contains(&product)
    }
}

/// Which records a section shows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Select {
    /// Their kind.
    pub kind: RecordKind,
    /// Where they work, for initiatives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
}

/// A field of a section.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its id: the name of its text in the cycle's file of the section.
    pub id: Id,
    /// Its number in the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its heading.
    pub title: Text,
    /// What the ledger answers; a field without it is answered by text alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// How many entries it may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// How long its entries and paragraphs may be together, in each language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_limit: Option<TextLimit>,
    /// How well it is known.
    pub status: Status,
    /// Who says so.
    pub source: String,
}

/// What the ledger can answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The city's name.
    City,
    /// The country's name.
    Country,
    /// The creative field at the end of the cycle.
    CreativeField,
    /// The day of designation.
    DesignationDate,
    /// The day of submission.
    SubmissionDate,
    /// The body responsible.
    Entity,
    /// Earlier reports.
    EarlierReports,
    /// Persons to write to.
    FocalPoints,
    /// Annual meetings attended.
    AnnualMeetingsAttended,
    /// Annual meetings hosted.
    AnnualMeetingsHosted,
    /// Working or coordination meetings hosted.
    MeetingsHosted,
    /// International conferences hosted.
    ConferencesHosted,
    /// Support to the Secretariat.
    SecretariatSupport,
    /// Membership of the Steering Group.
    SteeringGroup,
    /// Applications evaluated.
    ApplicationsEvaluated,
    /// Local initiatives of the action plan.
    PlannedLocal,
    /// International initiatives of the action plan.
    PlannedInternational,
    /// Budget of the action plan.
    PlannedBudget,
}

impl Answer {
    /// The word in an edition's file.
    pub fn key(self) -> String {
        let word = serde_json::to_value(self).expect("an answer is a plain word");
        word.as_str().unwrap_or_default().to_owned()
    }

    /// The kind of contributions to the network that it gathers.
    pub fn contribution(self) -> Option<ContributionKind> {
        use ContributionKind as Kind;
        match self {
            Self::AnnualMeetingsAttended => Some(Kind::AnnualMeetingAttended),
            Self::AnnualMeetingsHosted => Some(Kind::AnnualMeetingHosted),
            Self::MeetingsHosted => Some(Kind::MeetingHosted),
            Self::ConferencesHosted => Some(Kind::ConferenceHosted),
            Self::SecretariatSupport => Some(Kind::SecretariatSupport),
            Self::SteeringGroup => Some(Kind::SteeringGroup),
            Self::ApplicationsEvaluated => Some(Kind::ApplicationsEvaluated),
            _ => None,
        }
    }
}
