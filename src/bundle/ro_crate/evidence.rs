//! The evidence: the record of each medium, and what the medium is, a file or an address.

use std::collections::{BTreeMap, BTreeSet};

use super::Writer;
use super::entity::Entity;
use super::ids;
use super::records::languages;
use crate::diag::Failure;
use crate::model::RecordKind;
use crate::model::media::{Media, MediaKind, path as media_path};
use crate::model::value::Id;

/// A medium with its id.
type Known<'a> = (&'a Id, &'a Media);

impl Writer<'_> {
    /// Every medium by id: its record first, then all files and addresses.
    pub(super) fn evidence(&mut self) -> Result<(), Failure> {
        let scope = self.scope;
        let media: Vec<(&Id, &str, &Media)> = scope
            .of_kind(RecordKind::Media)
            .filter_map(|(id, file)| {
                let entry = scope.contents.ledger.media.get(id)?;
                Some((id, file, &entry.value))
            })
            .collect();
        for (id, file, medium) in &media {
            let record = self.record(id, RecordKind::Media, file)?;
            let spoken = languages(medium.title.as_ref(), medium.caption.as_ref());
            let note = match &medium.note {
                Some(note) => scope.words.prose(note),
                None => scope.words.label("crate-medium-note")?.to_owned(),
            };
            let certainty = medium.certainty.map(|certainty| self.around.certainty(certainty));
            self.graph.add(
                record
                    .text("description", note)
                    .texts("inLanguage", spoken.iter().map(ToString::to_string))
                    .links("about", scope.evidence_of(medium))
                    .links("sourceAccessedAt", medium.url.as_ref().map(|url| ids::of_address(url)))
                    .texts("sourceAccessedOn", medium.read.as_ref().map(ToString::to_string))
                    .links("additionalProperty", certainty),
            );
        }
        let mut pages: BTreeMap<String, Vec<Known<'_>>> = BTreeMap::new();
        for (id, _, medium) in media {
            self.files(id, medium)?;
            if let Some(url) = &medium.url {
                pages.entry(ids::of_address(url)).or_default().push((id, medium));
            }
        }
        for (address, known) in &pages {
            self.page(address, known)?;
        }
        Ok(())
    }

    /// The file of a medium, and its saved copy.
    fn files(&mut self, id: &Id, medium: &Media) -> Result<(), Failure> {
        let (scope, words) = (self.scope, &self.scope.words);
        if let Some(file) = medium.file.as_ref().filter(|file| scope.held(file).is_some()) {
            let path = media_path(file);
            let file = self.described(scope.file(&path, &["File"]), &[(id, medium)])?;
            self.graph.add(file.texts("url", medium.url.clone()));
        }
        let capture = medium.capture.as_ref();
        let Some(capture) = capture.filter(|capture| scope.held(&capture.file).is_some()) else {
            return Ok(());
        };
        let path = media_path(&capture.file);
        let copy = scope.file(&path, &["File"]).text("dateCreated", capture.date.to_string());
        let copy = match &medium.url {
            // The saved page is another thing than the page: its own date, no other address.
            Some(url) => copy
                .text("name", words.phrase("crate-capture", &[("title", &scope.name_of(id))])?)
                .text("description", words.label("crate-capture-note")?)
                .link("encodesCreativeWork", ids::of_address(url))
                .link("license", self.licence_of(medium)),
            None => self.described(copy, &[(id, medium)])?,
        };
        self.graph.add(copy);
        Ok(())
    }

    /// What stands at an address, as the first of its media tells it, with the copies of all.
    fn page(&mut self, address: &str, known: &[Known<'_>]) -> Result<(), Failure> {
        let scope = self.scope;
        let Some((_, first)) = known.first() else { return Ok(()) };
        let page = self.described(Entity::new(address, kind_of_page(first.kind)), known)?;
        let archived: BTreeSet<&String> =
            known.iter().filter_map(|(_, medium)| medium.archive.as_ref()).collect();
        let captures = known.iter().filter_map(|(_, medium)| medium.capture.as_ref());
        let saved = captures.filter_map(|capture| scope.held(&capture.file));
        self.graph.add(page.texts("archivedAt", archived).links("encoding", saved));
        Ok(())
    }

    /// What the first of its media says of a thing; all their records are about it.
    fn described(&mut self, thing: Entity, known: &[Known<'_>]) -> Result<Entity, Failure> {
        let (scope, words) = (self.scope, &self.scope.words);
        let Some((id, medium)) = known.first() else { return Ok(thing) };
        let title = scope.title_of(id);
        let shows = medium.alt.as_ref().or(medium.caption.as_ref());
        let kind = words.label(&format!("media-{}", medium.kind.key()))?;
        let outlet = medium.outlet.as_ref().map(|outlet| words.name(outlet));
        let publisher = outlet.map(|outlet| self.around.publisher(&outlet));
        let licence = self.licence_of(medium);
        Ok(thing
            .text("name", scope.name_of(id))
            .texts("alternateName", title.map_or(vec![], |title| words.other_names(title)))
            .text("description", shows.map_or_else(|| kind.to_owned(), |prose| words.prose(prose)))
            .text("genre", kind)
            .texts("inLanguage", medium.language.as_ref().map(ToString::to_string))
            .texts("datePublished", medium.date.as_ref().map(ToString::to_string))
            .texts("creditText", medium.credit.as_ref().map(|credit| words.name(credit)))
            .links("publisher", publisher)
            .link("license", licence)
            .links("subjectOf", known.iter().filter_map(|(id, _)| scope.file_of(id))))
    }

    fn licence_of(&mut self, medium: &Media) -> String {
        let name = medium.licence.as_ref().map(|licence| self.scope.words.name(licence));
        self.around.licence(name.as_deref())
    }
}

/// What stands at an address. A page with a film is a page: as a `VideoObject` or a `Dataset` it
/// would count among the files of the crate.
fn kind_of_page(kind: MediaKind) -> &'static [&'static str] {
    match kind {
        MediaKind::Press => &["NewsArticle"],
        MediaKind::LegalText => &["Legislation"],
        MediaKind::PhotoGallery => &["ImageGallery"],
        MediaKind::Publication | MediaKind::Document => &["CreativeWork"],
        _ => &["WebPage"],
    }
}
