//! The form as data: editions of UNESCO's form, the words of each language, and themes.
//!
//! An edition ([`Edition`]) gives the sections of the report, their fields and limits, each with a
//! status and a source; a label file ([`Labels`]) gives the words that templates and numbers need;
//! a theme ([`Theme`]) gives colours and typefaces. All are YAML in `templates/`, and a project's
//! own files win over the tool's.

mod edition;
mod labels;
mod theme;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use crate::diag::{Failure, Finding, Place};
use crate::model::value::{Id, Language};
use crate::world::Assets;
use crate::yaml::{self, Shape};

pub use edition::{Answer, Edition, Field, Limit, Section, Select, Status};
pub use labels::Labels;
pub use theme::Theme;

/// Everything about the form that a project can choose from.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// The editions, by the name of their file.
    pub editions: BTreeMap<Id, Edition>,
    /// The label files, by language.
    pub labels: BTreeMap<Language, Labels>,
    /// The themes, by the name of their file.
    pub themes: BTreeMap<Id, Theme>,
}

impl Catalogue {
    /// Reads the tool's files and the project's, with what is wrong with them.
    pub fn load(assets: &Assets<'_>) -> Result<(Self, Vec<Finding>), Failure> {
        let mut findings = Vec::new();
        let catalogue = Self {
            editions: read_folder(assets, "templates/editions", &mut findings)?,
            labels: read_folder(assets, "templates/labels", &mut findings)?,
            themes: read_folder(assets, "templates/themes", &mut findings)?,
        };
        Ok((catalogue, findings))
    }
}

/// Reads the YAML files of a folder, by the names of the files.
fn read_folder<K: std::str::FromStr + Ord, T: Shape + DeserializeOwned>(
    assets: &Assets<'_>,
    folder: &str,
    findings: &mut Vec<Finding>,
) -> Result<BTreeMap<K, T>, Failure> {
    let mut found = BTreeMap::new();
    for path in assets.list(folder)? {
        let Some(stem) = path.strip_suffix(".yaml").and_then(|path| path.rsplit('/').next()) else {
            continue;
        };
        let Some(bytes) = assets.read(&path)? else { continue };
        match (stem.parse(), yaml::read(&path, &bytes)) {
            (Ok(key), Ok(value)) => {
                found.insert(key, value);
            }
            (Err(_), _) => {
                let place = Place::file(&path);
                findings.push(Finding::error("file-name-no-id", place).arg("name", stem));
            }
            (_, Err(wrong)) => findings.extend(wrong),
        }
    }
    Ok(found)
}

crate::model::shapes! {
    "edition" Edition,
    "labels" Labels,
    "theme" Theme,
}
