//! How bad a city takes the findings of a rule to be, and why.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::value::Text;
use crate::diag::rules::{Level, rules};

/// An entry of `severities` in `mmr.yaml`: the level of one rule, everywhere or in some places.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleLevel {
    /// The rule, by the name that stands in brackets in front of its findings.
    pub rule: RuleName,
    /// What the tool makes of its findings.
    pub level: Level,
    /// Folders and files, from the root of the project; left out, the entry holds everywhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paths: Option<Vec<String>>,
    /// Why; `allow` needs a reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
}

/// The name of a rule, as somebody wrote it: it need not be one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(transparent)]
pub struct RuleName(String);

impl RuleName {
    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl JsonSchema for RuleName {
    fn schema_name() -> Cow<'static, str> {
        "RuleName".into()
    }

    /// Any text, of which editors offer the rules that a city can set: what is wrong with others is
    /// said better by a rule.
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let free = rules().into_iter().filter(|rule| !rule.is_fixed).map(|rule| rule.name);
        let free: Vec<&str> = free.collect();
        json_schema!({ "anyOf": [{ "type": "string", "enum": free }, { "type": "string" }] })
    }
}
