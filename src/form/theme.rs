//! Themes: the look of a report, as data.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::value::{Colour, Id};

/// A theme, `templates/themes/<id>.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Its name.
    pub name: String,
    /// The paper.
    pub paper: Paper,
    /// The longer side of a photograph as the booklet prints it, in millimetres; 166 if left out,
    /// the width of the text on A4.
    #[serde(default = "text_width")]
    #[schemars(range(min = 10, max = 1000))]
    pub photo_width: u16,
    /// Families of fonts by what they are for, the first that has a character wins.
    pub fonts: IndexMap<Id, Vec<String>>,
    /// Colours by what they are for, as `#rrggbb`.
    pub colours: IndexMap<Id, Colour>,
}

fn text_width() -> u16 {
    166
}

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 × 297 mm (ISO 216).
    A4,
    /// 8.5 × 11 in.
    UsLetter,
}
