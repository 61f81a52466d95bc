//! Plans: what the city said it would do, with who, when and at what expected cost.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::figure::Figures;
use super::value::{Day, Edtf, Id, Prose, Text};

/// A plan that the city adopted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Its name.
    pub title: Text,
    /// Former ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The number of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// When it was adopted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// The years it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Edtf>,
    /// Who adopted it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Id>,
    /// Who signed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signatory: Option<Signatory>,
    /// The documents that it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_basis: Vec<LegalBasis>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Prose>,
    /// How it is to be carried out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requirements: Vec<Prose>,
    /// Where the money comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funding: Option<Prose>,
    /// What is to be reached, by slug.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(extend("propertyNames" = { "format": "id" }))]
    pub targets: IndexMap<Id, Target>,
    /// What is to be done, by slug.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(extend("propertyNames" = { "format": "id" }))]
    pub tasks: IndexMap<Id, Task>,
    /// The parts of the table of assignments.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(extend("propertyNames" = { "format": "id" }))]
    pub parts: IndexMap<Id, Part>,
    /// The table of assignments: who, when, for how much.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(extend("propertyNames" = { "format": "id" }))]
    pub assignments: IndexMap<Id, Assignment>,
    /// Standing duties.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(extend("propertyNames" = { "format": "id" }))]
    pub duties: IndexMap<Id, Duty>,
    /// Reports that are due.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(extend("propertyNames" = { "format": "id" }))]
    pub reporting: IndexMap<Id, ReportDuty>,
    /// Who received the plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Text>,
    /// The sections of the application that the plan refers to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dossier_sections: Vec<DossierSection>,
    /// Where the plan contradicts itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inconsistencies: Vec<Prose>,
    /// Its numbers.
    #[serde(default, skip_serializing_if = "Figures::is_empty")]
    #[schemars(extend("propertyNames" = { "format": "id" }))]
    pub figures: Figures,
    /// What a reader should be warned of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
    /// The media that prove it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}

/// Who signed a plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signatory {
    /// The person.
    pub name: String,
    /// In what capacity.
    pub capacity: Text,
}

/// A document that a plan rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalBasis {
    /// Its number.
    pub number: String,
    /// Its date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Edtf>,
    /// What it is.
    pub title: Text,
    /// What the plan has to do with it.
    pub role: Text,
}

/// Something to be reached.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// Its number in the plan.
    pub number: String,
    /// Its name.
    pub title: Text,
    /// What the plan says.
    pub text: Prose,
    /// By when, in the plan's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Text>,
    /// The years it is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<Edtf>,
    /// How it can be measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<Text>,
    /// The plan's figure for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<Id>,
    /// The initiatives that serve it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub initiatives: Vec<Id>,
}

/// Something to be done.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Its number in the plan.
    pub number: String,
    /// Its name.
    pub title: Text,
    /// The initiative it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiative: Option<Id>,
    /// Who leads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lead: Vec<Id>,
    /// Who coordinates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coordinating: Vec<Id>,
    /// Who takes part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Id>,
    /// Sections of the application.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dossier_sections: Vec<String>,
    /// By when, in the plan's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Text>,
    /// Rows of the table of assignments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assignments: Vec<Id>,
    /// The single items, by slug.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(extend("propertyNames" = { "format": "id" }))]
    pub items: IndexMap<Id, Prose>,
    /// What a reader should be warned of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
}

/// A part of the table of assignments.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its heading.
    pub title: Text,
}

/// A row of the table of assignments.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// The part of the table.
    pub part: Id,
    /// Its number in the plan.
    pub number: String,
    /// The scheme or plan to be made.
    pub title: Text,
    /// Who leads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lead: Vec<Id>,
    /// Who coordinates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coordinating: Vec<Id>,
    /// Who issues and directs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Id>,
    /// By when, in the plan's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Text>,
    /// The expected budget: a figure of the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<Id>,
    /// The tasks it belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Id>,
    /// What a reader should be warned of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
}

/// A standing duty.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Its number in the plan.
    pub number: String,
    /// Whose duty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub who: Vec<Id>,
    /// Whose duty, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who_text: Option<Text>,
    /// What is to be done.
    pub text: Prose,
    /// It is a duty to report.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reporting: bool,
}

/// A report that is due.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportDuty {
    /// Its name.
    pub title: Text,
    /// Who reports.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<Id>,
    /// Who prepares it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prepared_by: Vec<Id>,
    /// Who receives it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Id>,
    /// Who receives it, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_text: Option<Text>,
    /// When, in the plan's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Text>,
    /// How many years lie between two reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<u8>,
    /// The first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<Edtf>,
    /// What it must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Text>,
    /// Where the plan says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A section of the city's application that a plan refers to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DossierSection {
    /// Its number.
    pub section: String,
    /// What the plan uses it for.
    pub subject: Text,
    /// The plan's tasks that name it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited_in: Vec<String>,
}
