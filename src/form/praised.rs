//! What reviewers praised in a report, and what of a ledger can show it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Status;
use crate::model::RecordKind;
use crate::model::setting::{Level, Sector};
use crate::model::value::{Id, Text};

/// `templates/praised.yaml`: the things that reviewers praised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Praised {
    /// The things, in order.
    pub things: Vec<Thing>,
}

/// A thing that reviewers praised.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Thing {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub title: Text,
    /// What of the ledger can show it.
    pub shown_by: Vec<Count>,
    /// How well it is known that reviewers praised it.
    pub status: Status,
    /// Who says so.
    pub source: String,
}

/// Something of a cycle's ledger that is counted. What is left out does not restrict it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// What is counted, in words.
    pub title: Text,
    /// What is counted.
    pub count: Counted,
    /// Only records of this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<RecordKind>,
    /// Only what serves this objective of the Mission Statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective: Option<u8>,
    /// Only where a body of this sector leads or takes part, or bodies of this sector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// Only initiatives that work there, or records of such initiatives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Only initiatives that say for whom they are.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub for_whom: bool,
    /// Only records with a figure that was reported.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub measured: bool,
}

/// What of a cycle's ledger can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    /// Initiatives of which the cycle has records.
    Initiatives,
    /// Records that the cycle takes in.
    Records,
    /// Bodies that lead or take part.
    Organisations,
    /// Contributions to the network.
    Contributions,
    /// Targets of the Sustainable Development Goals.
    SdgTargets,
    /// Languages that the report appears in.
    Languages,
    /// Languages that the evidence is in.
    LanguagesOfEvidence,
}
