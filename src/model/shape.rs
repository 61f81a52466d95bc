//! The shapes of the files: which type each is written in, and its JSON Schema.

use super::city::{City, Cycle, Project, SectionText};
use super::lock::Lock;
use super::media::Media;
use super::plan::Plan;
use super::review::Reviews;
use super::setting::{Contribution, Indicator, Initiative, Organisation, Place};
use super::submission::Submission;
use super::told::{Activity, Baseline, Challenge, Impact, Outcome, Policy};

/// Makes types readable from YAML files, and lists their schemas by the name of the kind of file.
macro_rules! shapes {
    ($($name:literal $type:ty $([at most $largest:literal bytes])?),* $(,)?) => {
        $(impl $crate::yaml::Shape for $type {
            const FORMATS: &'static [$crate::yaml::Format] = $crate::model::value::FORMATS;
            $(const LARGEST: usize = $largest;)?
        })*

        /// The names of the schemas, one for each kind of file.
        pub fn file_kinds() -> &'static [&'static str] {
            &[$($name),*]
        }

        /// The JSON Schema of a kind of file, as it is written to `report-data/schema`.
        pub fn schema_of(kind: &str) -> Option<serde_json::Value> {
            let mut schema = match kind {
                $($name => <$type as $crate::yaml::Shape>::schema(),)*
                _ => return None,
            };
            schema["$id"] = format!("mmr-{kind}-{}.json", $crate::model::FORMAT).into();
            Some(schema)
        }
    };
}
pub(crate) use shapes;

shapes! {
    "project" Project,
    "city" City,
    "cycle" Cycle,
    "section" SectionText,
    "submission" Submission,
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
    "lock" Lock [at most 64_000_000 bytes],
    "plan" Plan,
    "reviews" Reviews [at most 64_000_000 bytes],
}
