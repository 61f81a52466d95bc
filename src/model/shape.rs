//! The shapes of the files: which type each is written in, and its JSON Schema.

use serde_json::{Value, json};

use super::city::{City, Cycle, Project, SectionText};
use super::media::Media;
use super::plan::Plan;
use super::setting::{Contribution, Indicator, Initiative, Organisation, Place};
use super::told::{Activity, Baseline, Challenge, Impact, Outcome, Policy};
use super::value::FORMATS;
use crate::yaml::Shape;

macro_rules! shapes {
    ($($name:literal $type:ty),* $(,)?) => {
        $(impl Shape for $type {
            fn formats() -> Vec<(&'static str, fn(&str) -> bool)> {
                FORMATS.iter().map(|(name, test, _)| (*name, *test)).collect()
            }

            fn finding_of(format: &str) -> Option<&'static str> {
                FORMATS.iter().find(|(name, ..)| *name == format).map(|(.., finding)| *finding)
            }
        })*

        /// The names of the schemas, one for each kind of file.
        pub fn file_kinds() -> &'static [&'static str] {
            &[$($name),*]
        }

        /// The JSON Schema of a kind of file, as it is written to `report-data/schema`.
        pub fn schema_of(kind: &str) -> Option<Value> {
            let mut schema = match kind {
                $($name => <$type>::schema(),)*
                _ => return None,
            };
            schema["$id"] = json!(format!("mmr-{kind}-{}.json", super::FORMAT));
            Some(schema)
        }
    };
}

shapes! {
    "project" Project,
    "city" City,
    "cycle" Cycle,
    "section" SectionText,
    "organisation" Organisation,
    "place" Place,
    "indicator" Indicator,
    "initiative" Initiative,
    "activity" Activity,
    "outcome" Outcome,
    "impact" Impact,
    "baseline" Baseline,
    "policy" Policy,
    "challenge" Challenge,
    "network" Contribution,
    "media" Media,
    "plan" Plan,
}
