//! The city, its cycles of reporting, and the settings of the project.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::figure::{Basis, Figure};
use super::severity::RuleLevel;
use super::value::{Address, Day, Edtf, Id, Language, Period, Prose, Text};
use crate::diag::Pointer;

/// Where the city stands, from the root of the project.
pub const FILE: &str = "report-data/city.yaml";

/// `mmr.yaml`: what marks a project.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// The version of the file format; this tool writes and reads 1.
    pub format: u32,
    /// The language of findings and messages: `en` or `vi`.
    #[serde(default = "english")]
    pub messages: Language,
    /// The theme of the booklet.
    #[serde(default = "standard")]
    pub theme: Id,
    /// How bad the findings of a rule are in this project, where not as usual. Of two entries that
    /// speak of the same place the later one holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub severities: Vec<RuleLevel>,
}

/// The language of messages where a project names none.
pub fn english() -> Language {
    "en".parse().expect("a language tag")
}

fn standard() -> Id {
    "standard".parse().expect("an id")
}

/// `city.yaml`: who reports.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct City {
    /// The id of the city, for file names.
    pub id: Id,
    /// The city's name.
    pub name: Text,
    /// The country's name.
    pub country: Text,
    /// Its creative fields, each with the time it held.
    pub fields: Vec<FieldPeriod>,
    /// When UNESCO designated the city.
    pub designated: Day,
    /// The body responsible for the report.
    pub entity: Id,
    /// The persons to write to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub focal_points: Vec<FocalPoint>,
    /// Reports already submitted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier_reports: Vec<EarlierReport>,
    /// The media that prove the designation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
    /// Under which licence the city publishes its reports and bundles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<Licence>,
}

/// A licence that a city publishes under.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// Its name, such as `CC BY 4.0`.
    pub name: Text,
    /// The address of its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub url: Option<String>,
}

/// A creative field and the time it held.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldPeriod {
    /// The field.
    pub field: CreativeField,
    /// First day.
    pub from: Day,
    /// Last day; left out while it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
}

/// A creative field of the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CreativeField {
    /// Architecture, a field since 2025.
    Architecture,
    /// Crafts and folk art.
    CraftsAndFolkArt,
    /// Design.
    Design,
    /// Film.
    Film,
    /// Gastronomy.
    Gastronomy,
    /// Literature.
    Literature,
    /// Media arts.
    MediaArts,
    /// Music.
    Music,
}

impl CreativeField {
    /// The key of its word in a label file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Architecture => "architecture",
            Self::CraftsAndFolkArt => "crafts-and-folk-art",
            Self::Design => "design",
            Self::Film => "film",
            Self::Gastronomy => "gastronomy",
            Self::Literature => "literature",
            Self::MediaArts => "media-arts",
            Self::Music => "music",
        }
    }
}

/// A person to write to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FocalPoint {
    /// The person's name.
    pub name: Text,
    /// What the person does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Text>,
    /// The person's body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Id>,
    /// E-mail of the office.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone of the office.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
}

/// A report already submitted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EarlierReport {
    /// Its name.
    pub title: Text,
    /// When it was submitted.
    pub date: Edtf,
    /// The media that prove it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}

/// `cycles/<id>/cycle.yaml`: one report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cycle {
    /// The years it reports on, to the day.
    pub period: Period,
    /// The date of the report: every "late" and "so far" is as of this day.
    pub as_of: Day,
    /// When it is due, by UNESCO's letter or as the city expects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// The day of submission, as the report prints it; it is set before the report is built and
    /// sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitted: Option<Day>,
    /// The edition of UNESCO's form.
    pub edition: Id,
    /// The languages it appears in, the first one leading.
    pub languages: Vec<Language>,
    /// What is made of it.
    #[serde(default = "both")]
    pub products: Vec<Product>,
    /// What the submission prints, and in which order, by section of the form.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub selection: IndexMap<Id, Vec<Selected>>,
    /// Records that belong to this cycle though they have no date, or one outside its period.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Id>,
    /// The plan for the years after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_plan: Option<ActionPlan>,
    /// Figures for the page of key figures, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub key_figures: Vec<Address>,
    /// What a reader should be warned of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
}

impl Cycle {
    /// Whether a record belongs to the cycle: its date touches the period, or the cycle takes it in
    /// by name.
    pub fn takes(&self, id: &Id, date: Option<&Edtf>) -> bool {
        self.also.contains(id) || date.is_some_and(|date| self.period.touches(date))
    }

    /// Whether a figure of a record that the cycle takes belongs to it. What was reported belongs
    /// where its own date ends; plans, targets and figures without a date of their own go with
    /// their record.
    pub fn takes_figure(&self, figure: &Figure) -> bool {
        let last = figure.as_of.as_ref().and_then(|date| date.bounds().1);
        match last {
            Some(last) if figure.basis == Basis::Reported => self.period.contains(last),
            _ => true,
        }
    }
}

fn both() -> Vec<Product> {
    vec![Product::Submission, Product::Booklet]
}

/// What is made of a cycle.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Product {
    /// The form, in its order and within its limits.
    Submission,
    /// Everything, for readers.
    Booklet,
}

impl Product {
    /// The word in file names and templates.
    pub fn key(self) -> &'static str {
        match self {
            Self::Submission => "submission",
            Self::Booklet => "booklet",
        }
    }
}

/// An initiative with the records that the submission prints of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Selected {
    /// The initiative.
    pub initiative: Id,
    /// Its records, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<Id>,
}

/// The plan for the years after a cycle.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActionPlan {
    /// The plan it is taken from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Id>,
    /// Initiatives in the city.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub local: Vec<Id>,
    /// Initiatives with other cities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub international: Vec<Id>,
    /// The expected yearly budget and other sums.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub budget: Vec<Address>,
}

/// `cycles/<id>/<section>.yaml`: the text of one section of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SectionText {
    /// The paragraphs, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paragraphs: Vec<Paragraph>,
    /// Paragraphs of single fields of the form, by the field's id.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub fields: IndexMap<Id, Vec<Paragraph>>,
}

impl SectionText {
    /// Its paragraphs: first its own, then those of each field with the field's id.
    pub fn groups(&self) -> impl Iterator<Item = (Option<&Id>, &[Paragraph])> {
        let fields = self.fields.iter().map(|(field, all)| (Some(field), all.as_slice()));
        std::iter::once((None, self.paragraphs.as_slice())).chain(fields)
    }

    /// Its paragraphs as in [`Self::groups`], each with its place in the file.
    pub fn placed(&self) -> impl Iterator<Item = (Pointer, &Paragraph)> {
        self.groups().flat_map(|(field, paragraphs)| {
            let group = match field {
                Some(field) => Pointer::root().at("fields").at(field),
                None => Pointer::root().at("paragraphs"),
            };
            let paragraphs = paragraphs.iter().enumerate();
            paragraphs.map(move |(index, paragraph)| (group.at(index), paragraph))
        })
    }

    /// Its paragraphs as in [`Self::groups`], each with its name in the section: its number from 1,
    /// behind the id of its field.
    pub fn named(&self) -> impl Iterator<Item = (String, &Paragraph)> {
        self.groups().flat_map(|(field, paragraphs)| {
            let group = field.map_or_else(String::new, |field| format!("{field}/"));
            let paragraphs = paragraphs.iter().zip(1_usize..);
            paragraphs.map(move |(paragraph, number)| (format!("{group}{number}"), paragraph))
        })
    }
}

/// A paragraph of a section: a claim, unless it is editorial.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// What it says, by language.
    pub text: Prose,
    /// It links or comments and claims nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub editorial: bool,
    /// The media that prove it, beside the records it refers to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}
