//! The records that tell what happened: activities, outcomes, impacts, baselines, policies and
//! challenges. They share most fields and differ in a few.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::figure::{Certainty, Figures};
use super::value::{Edtf, Id, Prose, SdgTarget, Text};

/// Declares a record with the fields that all such records share and its own ones, and gives it
/// the common view [`Told`].
macro_rules! told_record {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// Its name, as published or as we call it.
            pub title: Text,
            /// Former ids and numbers in other lists.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub aliases: Vec<String>,
            /// The initiative that it belongs to.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub initiative: Option<Id>,
            /// When it happened (EDTF); left out where nobody says.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub date: Option<Edtf>,
            /// Where it happened: records of `places/`.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub places: Vec<Id>,
            /// Where it happened, in words.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub venue: Option<Text>,
            /// Who led it: records of `organisations/`.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub lead: Vec<Id>,
            /// Who took part.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub partners: Vec<Id>,
            $($(#[$field_doc])* pub $field: $type,)*
            /// Other records that belong with it.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub related: Vec<Id>,
            /// What it is about, in a few sentences.
            pub summary: Prose,
            /// The numbers it states.
            #[serde(default, skip_serializing_if = "Figures::is_empty")]
            #[schemars(extend("propertyNames" = { "format": "id" }))]
            pub figures: Figures,
            /// What a reader should be warned of.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub note: Option<Prose>,
            /// How sure it is.
            pub certainty: Certainty,
            /// The media that prove it.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub sources: Vec<Id>,
        }

        impl $name {
            /// The fields that it shares with other records.
            pub fn told(&self) -> Told<'_> {
                Told {
                    title: &self.title,
                    aliases: &self.aliases,
                    initiative: self.initiative.as_ref(),
                    date: self.date.as_ref(),
                    places: &self.places,
                    venue: self.venue.as_ref(),
                    lead: &self.lead,
                    partners: &self.partners,
                    related: &self.related,
                    summary: &self.summary,
                    figures: &self.figures,
                    note: self.note.as_ref(),
                    certainty: self.certainty,
                    sources: &self.sources,
                }
            }
        }
    };
}

/// What all records that tell something share.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// Its name.
    pub title: &'a Text,
    /// Former ids.
    pub aliases: &'a [String],
    /// Its initiative.
    pub initiative: Option<&'a Id>,
    /// Its date.
    pub date: Option<&'a Edtf>,
    /// Its places.
    pub places: &'a [Id],
    /// Its place in words.
    pub venue: Option<&'a Text>,
    /// Who led it.
    pub lead: &'a [Id],
    /// Who took part.
    pub partners: &'a [Id],
    /// What belongs with it.
    pub related: &'a [Id],
    /// What it is about.
    pub summary: &'a Prose,
    /// Its numbers.
    pub figures: &'a Figures,
    /// What a reader should be warned of.
    pub note: Option<&'a Prose>,
    /// How sure it is.
    pub certainty: Certainty,
    /// What proves it.
    pub sources: &'a [Id],
}

told_record! {
    /// Something that was done.
    Activity {
        /// Objectives of the network's Mission Statement, where they are not the initiative's.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        objectives: Vec<u8>,
        /// Areas of action of the Mission Statement, where they are not the initiative's.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        areas: Vec<u8>,
        /// Targets of the Sustainable Development Goals, where they are not the initiative's.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        sdg: Vec<SdgTarget>,
    }
}

told_record! {
    /// What came out of activities.
    Outcome {
        /// The activities that it results from.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        activities: Vec<Id>,
    }
}

told_record! {
    /// What changed for the city and its people.
    Impact {
        /// The activities that it results from.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        activities: Vec<Id>,
        /// The outcomes that it results from.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        outcomes: Vec<Id>,
        /// How far the change can be put down to the city's membership.
        #[serde(skip_serializing_if = "Option::is_none")]
        attribution: Option<Text>,
    }
}

told_record! {
    /// How things stood before, or stand beside, what the city did.
    Baseline {}
}

told_record! {
    /// A plan, resolution or rule.
    Policy {
        /// The number of the document.
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<String>,
    }
}

told_record! {
    /// What stood in the way.
    Challenge {}
}
