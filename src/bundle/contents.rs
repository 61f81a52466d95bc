//! What a bundle holds, for the parts that describe it: the crate and its preview.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::fixity::{Digests, media_type_of_name};
use crate::form::Labels;
use crate::model::value::{Id, Language};
use crate::model::{CycleFolder, Ledger, media};
use crate::report::{Closure, View};

/// A bundle's files and what they come from.
pub struct Contents<'a> {
    /// The evidence.
    pub ledger: &'a Ledger,
    /// The cycle reported on.
    pub cycle: &'a CycleFolder,
    /// The records and files that its reports rest on.
    pub closure: &'a Closure,
    /// The date of the reports and of the bundle.
    pub date: NaiveDate,
    /// The edition of the form.
    pub edition: &'a Id,
    /// The theme of the reports.
    pub theme: &'a Id,
    /// The reports, in order.
    pub reports: Vec<ReportFile<'a>>,
    /// Every file below `data/` but those that describe the bundle, with its checksums.
    pub files: &'a BTreeMap<String, Digests>,
}

impl Contents<'_> {
    /// The media type (IANA) of a file: as it was locked, by its content, or else by its name.
    pub fn media_type(&self, path: &str) -> &str {
        let inner = path.strip_prefix(media::FOLDER).and_then(|path| path.strip_prefix('/'));
        let locked = inner.and_then(|path| self.ledger.lock.as_ref()?.files.get(path));
        locked.map_or_else(|| media_type_of_name(path), |locked| &locked.media_type)
    }
}

/// A report in a bundle.
pub struct ReportFile<'a> {
    /// Its path below `data/`.
    pub path: String,
    /// Its language.
    pub language: &'a Language,
    /// The words of its language.
    pub labels: &'a Labels,
    /// What it prints.
    pub view: &'a View,
    /// How many pages it has.
    pub pages: usize,
    /// The pages on which its sections begin, by section id.
    pub starts: &'a [(String, usize)],
}
