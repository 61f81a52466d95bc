//! The form as data: editions of UNESCO's form, the words of each language, and themes.
//!
//! An edition ([`Edition`]) gives the sections of the report, their fields and limits, each with a
//! status and a source; a label file ([`Labels`]) gives the words that templates and numbers need;
//! a theme ([`Theme`]) gives colours and typefaces; what reviewers praised elsewhere ([`Praised`])
//! says what coverage counts. All are YAML in `templates/`, and a project's own files win over the
//! tool's.

mod edition;
mod labels;
mod praised;
mod theme;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::str::FromStr;

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use crate::diag::{Failure, Finding, Place};
use crate::model::value::{Id, Language};
use crate::world::Assets;
use crate::yaml::{self, Shape};

pub use edition::{Answer, Edition, Field, Limit, Section, Select, Status, TextLimit, TextUnit};
pub use labels::Labels;
pub use praised::{Count, Counted, Praised, Thing};
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
    /// What reviewers praised elsewhere.
    pub praised: Praised,
}

impl Catalogue {
    /// Reads the tool's files and the project's, with what is wrong with them.
    pub fn load(assets: &Assets<'_>) -> Result<(Self, Vec<Finding>), Failure> {
        let mut findings = Vec::new();
        let catalogue = Self {
            editions: read_folder(assets, "templates/editions", &mut findings)?,
            labels: read_folder(assets, "templates/labels", &mut findings)?,
            themes: read_folder(assets, "templates/themes", &mut findings)?,
            praised: read_praised(assets, &mut findings)?,
        };
        Ok((catalogue, findings))
    }
}

/// Reads the YAML files of a folder, by the names of the files.
fn read_folder<K, T>(
    assets: &Assets<'_>,
    folder: &str,
    findings: &mut Vec<Finding>,
) -> Result<BTreeMap<K, T>, Failure>
where
    K: FromStr + Ord + Send,
    T: Shape + DeserializeOwned + Send,
{
    let paths = assets.list(folder)?;
    let read: Vec<Result<Read<K, T>, Failure>> = paths
        .par_iter()
        .filter_map(|path| {
            let stem = path.strip_suffix(".yaml")?.rsplit('/').next()?;
            Some(read_file(assets, path, stem))
        })
        .collect();
    let mut found = BTreeMap::new();
    for file in read {
        match file? {
            Ok((key, value)) => {
                found.insert(key, value);
            }
            Err(wrong) => findings.extend(wrong),
        }
    }
    Ok(found)
}

/// What reviewers praised; nothing where there is no such file, as in a bundle of earlier years.
fn read_praised(assets: &Assets<'_>, findings: &mut Vec<Finding>) -> Result<Praised, Failure> {
    let path = "templates/praised.yaml";
    let Some(bytes) = assets.read(path)? else { return Ok(Praised::default()) };
    Ok(read_bytes(path, bytes).unwrap_or_else(|wrong| {
        findings.extend(wrong);
        Praised::default()
    }))
}

/// A file with the key of its name, or what is wrong with it.
type Read<K, T> = Result<(K, T), Vec<Finding>>;

fn read_file<K: FromStr, T: Shape + DeserializeOwned>(
    assets: &Assets<'_>,
    path: &str,
    stem: &str,
) -> Result<Read<K, T>, Failure> {
    let Some(bytes) = assets.read(path)? else {
        return Err(Failure::read(path, "the file is gone"));
    };
    let Ok(key) = stem.parse() else {
        let finding = Finding::new("file-name-no-id", Place::file(path)).arg("name", stem);
        return Ok(Err(vec![finding]));
    };
    Ok(read_bytes(path, bytes).map(|value| (key, value)))
}

fn read_bytes<T: Shape + DeserializeOwned>(
    path: &str,
    bytes: Cow<'static, [u8]>,
) -> Result<T, Vec<Finding>> {
    // What the tool carries was scanned when the tool was tested.
    match bytes {
        Cow::Borrowed(own) => yaml::read_scanned(path, own),
        Cow::Owned(bytes) => yaml::read(path, &bytes),
    }
}

crate::model::shapes! {
    "edition" Edition,
    "labels" Labels,
    "praised" Praised,
    "theme" Theme,
}
