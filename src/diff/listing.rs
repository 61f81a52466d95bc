//! The files of a side by what they are.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::compare::Side;
use super::subject::Subject;
use crate::diag::Failure;
use crate::model::{lock, media};
use crate::world::{DATA, Kind, SCHEMA_FOLDER};

/// The files of a side that are compared.
#[derive(Default)]
pub struct Listing {
    /// The files of the ledger by what they tell of.
    pub subjects: BTreeMap<Subject, File>,
    /// The files of evidence, by their paths from `report-data/media` on.
    pub evidence: BTreeSet<String>,
    /// The paths of all others but those that the tool makes.
    pub others: BTreeSet<String>,
}

/// A file of the ledger.
pub struct File {
    /// Its path from the root of the project.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
}

impl Listing {
    /// The files of a side.
    pub fn of(side: &Side<'_>) -> Result<Self, Failure> {
        let mut listing = Self::default();
        for folder in [DATA, "templates", "fonts"] {
            for found in side.world.list(folder)? {
                if let Kind::File(size) = found.kind
                    && side.only.is_none_or(|only| only.contains(&found.path))
                {
                    listing.add(File { path: found.path, size });
                }
            }
        }
        Ok(listing)
    }

    fn add(&mut self, file: File) {
        let path = file.path.as_str();
        let is_hidden = path.split('/').any(|part| part.starts_with('.'));
        let is_made = path == lock::FILE || path.starts_with(&format!("{SCHEMA_FOLDER}/"));
        if is_hidden || is_made {
            return;
        }
        let inner = path.strip_prefix(media::FOLDER).and_then(|path| path.strip_prefix('/'));
        let evidence =
            inner.filter(|inner| inner.starts_with("files/") || !inner.ends_with(".yaml"));
        if let Some(evidence) = evidence {
            self.evidence.insert(evidence.to_owned());
            return;
        }
        match Subject::of(path).map(|subject| self.subjects.entry(subject)) {
            Some(Entry::Vacant(free)) => {
                free.insert(file);
            }
            // Of two files with one id, which is a finding, the first one counts.
            Some(Entry::Occupied(_)) | None => {
                self.others.insert(file.path);
            }
        }
    }
}
