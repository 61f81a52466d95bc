//! Media: the one identity of everything that proves something.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::figure::Certainty;
use super::value::{Edtf, Language, Prose, Text};

/// Folder that the paths of media start from.
pub const FOLDER: &str = "report-data/media";

/// The path of a file from the root of the project, given as media records write it.
pub fn path(file: &str) -> String {
    format!("{FOLDER}/{file}")
}

/// An address or a file that supports a record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Media {
    /// Its title, as published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// Former ids and numbers in other lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What it is.
    pub kind: MediaKind,
    /// The language it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outlet: Option<Text>,
    /// When it was published (EDTF).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Edtf>,
    /// Where the date was taken from, when not from the page itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_basis: Option<DateBasis>,
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub url: Option<String>,
    /// When the address was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<Edtf>,
    /// The page reprints what another published.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub mirror: bool,
    /// Its file, below `media/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// A saved copy of the page, below `media/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capture: Option<Capture>,
    /// The address of a copy in a public archive.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub archive: Option<String>,
    /// Who made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit: Option<Text>,
    /// Under what licence it may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<Text>,
    /// Who may be seen or heard in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<People>,
    /// Where the consent of the people is kept: the number of a file, never a person's data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent: Option<Text>,
    /// Whose right it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rights: Option<Rights>,
    /// Where the signed form is kept by which the holder of the right allows its use: the number
    /// of a file, never a person's data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rights_form: Option<Text>,
    /// What a picture shows, for who cannot see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alt: Option<Prose>,
    /// What stands under a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<Prose>,
    /// What a reader should be warned of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
    /// How sure it is that the item exists as described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
}

impl Media {
    /// Its files, as it names them: its own and the saved copy of its address.
    pub fn files(&self) -> impl Iterator<Item = &String> {
        self.file.iter().chain(self.capture.as_ref().map(|capture| &capture.file))
    }
}

/// Who may be seen or heard in a picture or a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum People {
    /// Nobody.
    None,
    /// Many, of whom nobody stands out.
    Crowd,
    /// Somebody who can be recognised.
    Recognisable,
}

/// Whose right a medium is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rights {
    /// The city's own.
    Own,
    /// Somebody else's.
    ThirdParty,
    /// Somebody else's, who lets everybody use it under the licence named.
    FreeLicence,
    /// Nobody's any more.
    PublicDomain,
}

/// A saved copy of a page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Capture {
    /// The file, below `media/`.
    pub file: String,
    /// When it was saved.
    pub date: Edtf,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
}

/// What a medium is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MediaKind {
    /// An article of a newspaper, an agency or a broadcaster.
    Press,
    /// A page of an authority or of the United Nations.
    OfficialPage,
    /// A page of another organisation.
    Website,
    /// The text of a law, a plan or a decision.
    LegalText,
    /// A photograph.
    Photo,
    /// A page of photographs.
    PhotoGallery,
    /// A film or broadcast.
    Video,
    /// A sound recording.
    Audio,
    /// A book, study or report.
    Publication,
    /// A set of data that somebody else made.
    Dataset,
    /// A letter, a minute, a certificate or another document.
    Document,
    /// Compiled by us from the records; it never counts as evidence.
    Derived,
}

impl MediaKind {
    /// The key of its word in a label file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Press => "press",
            Self::OfficialPage => "official-page",
            Self::Website => "website",
            Self::LegalText => "legal-text",
            Self::Photo => "photo",
            Self::PhotoGallery => "photo-gallery",
            Self::Video => "video",
            Self::Audio => "audio",
            Self::Publication => "publication",
            Self::Dataset => "dataset",
            Self::Document => "document",
            Self::Derived => "derived",
        }
    }

    /// Whether it can prove anything.
    pub fn is_evidence(self) -> bool {
        self != Self::Derived
    }
}

/// Where a date of publication was taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DateBasis {
    /// From the address of the page.
    Address,
    /// It is the day of the event shown.
    EventDay,
}
