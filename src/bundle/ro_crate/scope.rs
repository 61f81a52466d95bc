//! What of the ledger is in the bundle, and under which id.

use std::collections::BTreeMap;

use super::entity::Entity;
use super::ids;
use super::words::Words;
use crate::bundle::Contents;
use crate::diag::Failure;
use crate::fixity::hex;
use crate::model::RecordKind;
use crate::model::media::{Media, path as media_path};
use crate::model::prose::{ReferenceTarget, references};
use crate::model::value::{Address, Id, Prose, Text};

/// The bundle with the words of its description.
pub struct Scope<'a> {
    /// The bundle.
    pub contents: &'a Contents<'a>,
    /// The words.
    pub words: Words<'a>,
    records: BTreeMap<&'a Id, (RecordKind, &'a str)>,
}

impl<'a> Scope<'a> {
    /// Looks up every record of the bundle.
    pub fn new(contents: &'a Contents<'_>) -> Result<Self, Failure> {
        let all = contents.ledger.ids().into_iter();
        let records = all
            .filter(|(id, _, file)| {
                contents.closure.records.contains(*id) && contents.files.contains_key(*file)
            })
            .map(|(id, kind, file)| (id, (kind, file)))
            .collect();
        Ok(Self { contents, words: Words::new(contents)?, records })
    }

    /// The records of a kind, by id, with their files.
    pub fn of_kind(&self, kind: RecordKind) -> impl Iterator<Item = (&'a Id, &'a str)> {
        let found = self.records.iter().filter(move |(_, (own, _))| *own == kind);
        found.map(|(id, (_, file))| (*id, *file))
    }

    /// The id of a record's file, where the bundle holds it.
    pub fn file_of(&self, record: &Id) -> Option<String> {
        self.records.get(record).map(|(_, file)| ids::of_path(file))
    }

    /// Ids of those organisations or places that the bundle holds.
    pub fn bodies<'b>(&self, wanted: impl IntoIterator<Item = &'b Id>) -> Vec<String> {
        let held = wanted.into_iter().filter(|id| self.records.contains_key(*id));
        held.map(ids::of_record).collect()
    }

    /// Ids of those figures that the bundle holds.
    pub fn figures<'b>(&self, wanted: impl IntoIterator<Item = &'b Address>) -> Vec<String> {
        let held = wanted.into_iter().filter(|address| {
            self.records.contains_key(&address.record)
                && self.contents.ledger.figure(address).is_some()
        });
        held.map(ids::of_figure).collect()
    }

    /// Ids of what media give: the file, the address, the saved copy.
    pub fn evidence<'b>(&self, media: impl IntoIterator<Item = &'b Id>) -> Vec<String> {
        let held = media.into_iter().filter(|id| self.records.contains_key(*id));
        held.filter_map(|id| self.contents.ledger.media.get(id))
            .flat_map(|entry| self.evidence_of(&entry.value))
            .collect()
    }

    /// Ids of what a medium gives.
    pub fn evidence_of(&self, media: &Media) -> Vec<String> {
        let file = media.file.as_ref().and_then(|file| self.held(file));
        let address = media.url.as_ref().map(|url| ids::of_address(url));
        let capture = media.capture.as_ref().and_then(|capture| self.held(&capture.file));
        file.into_iter().chain(address).chain(capture).collect()
    }

    /// The id of a file below `media/`, where the bundle holds it.
    pub fn held(&self, file: &str) -> Option<String> {
        let path = media_path(file);
        self.contents.files.contains_key(&path).then(|| ids::of_path(&path))
    }

    /// Ids of what prose refers to: figures, files of records, evidence.
    pub fn cited(&self, prose: &Prose) -> Vec<String> {
        let found = references(prose.best(self.words.language).0);
        let ids = found.into_iter().flat_map(|reference| match reference.target {
            ReferenceTarget::Figure(address) => self.figures([&address]),
            ReferenceTarget::Record(id) => match self.contents.ledger.media.contains_key(&id) {
                true => self.evidence([&id]),
                false => self.file_of(&id).into_iter().collect(),
            },
            ReferenceTarget::Url(_) | ReferenceTarget::Unknown(_) => Vec::new(),
        });
        ids.collect()
    }

    /// The name of a record.
    pub fn name_of(&self, id: &Id) -> String {
        self.title_of(id).map_or_else(|| id.to_string(), |title| self.words.name(title))
    }

    /// The name of a record in every language it has.
    pub fn title_of(&self, id: &Id) -> Option<&'a Text> {
        let ledger = self.contents.ledger;
        if let Some(entry) = ledger.told_by_id(id) {
            return Some(entry.told.title);
        }
        if let Some(entry) = ledger.media.get(id) {
            return entry.value.title.as_ref().or(entry.value.outlet.as_ref());
        }
        let initiative = ledger.initiatives.get(id).map(|entry| &entry.value.title);
        initiative
            .or_else(|| ledger.plans.get(id).map(|entry| &entry.value.title))
            .or_else(|| ledger.network.get(id).map(|entry| &entry.value.title))
            .or_else(|| ledger.indicators.get(id).map(|entry| &entry.value.title))
            .or_else(|| ledger.organisations.get(id).map(|entry| &entry.value.name))
            .or_else(|| ledger.places.get(id).map(|entry| &entry.value.name))
    }

    /// A file of the bundle: its kind, size and checksums.
    pub fn file(&self, path: &str, types: &[&'static str]) -> Entity {
        let entity = Entity::new(ids::of_path(path), types);
        let Some(digests) = self.contents.files.get(path) else { return entity };
        entity
            .text("encodingFormat", self.contents.media_type(path))
            .text("contentSize", digests.size.to_string())
            .text("sha256", hex(&digests.sha256))
            .text("sha512", hex(&digests.sha512))
    }
}
