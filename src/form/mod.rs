//! The form as data: editions of UNESCO's form and the words of each language.
//!
//! An edition ([`Edition`]) gives the sections of the report, their fields and limits, each with a
//! status and a source; a label file ([`Labels`]) gives the words that templates and numbers need.
//! Both are YAML in `templates/`, and a project's own files win over the tool's.

mod edition;
mod labels;
mod theme;

use crate::diag::Failure;
use crate::world::Assets;

pub use edition::{
    Answer, Edition, Field, Limit, Section, Select, Status, edition_names, load_edition,
};
pub use labels::{Labels, label_names, load_labels};
pub use theme::{Theme, load_theme, theme_names};

/// The stems of the YAML files in a folder, sorted.
fn stems(assets: &Assets<'_>, folder: &str) -> Result<Vec<String>, Failure> {
    let paths = assets.list(folder)?;
    let stem = |path: &String| path.rsplit('/').next()?.strip_suffix(".yaml").map(str::to_owned);
    Ok(paths.iter().filter_map(stem).collect())
}

crate::model::shapes! {
    "edition" Edition,
    "labels" Labels,
    "theme" Theme,
}
