//! What the Typst compiler sees.

use std::collections::BTreeMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;

use crate::diag::Failure;
use crate::markup::{MAIN, Markup};
use crate::world::Fonts;

/// The fonts of a report, read once for all of them.
pub struct Typefaces {
    store: FontStore,
    library: LazyHash<Library>,
}

impl Typefaces {
    /// Reads font files.
    ///
    /// # Errors
    /// A file that is no font.
    pub fn new(fonts: &Fonts) -> Result<Self, Failure> {
        let mut store = FontStore::new();
        for file in fonts.files() {
            let bytes = Bytes::new(file.bytes.clone());
            let mut found = false;
            for font in Font::iter(bytes) {
                let info: FontInfo = font.info().clone();
                store.push((font, info));
                found = true;
            }
            if !found {
                return Err(Failure::read(&file.path, "the file is no font"));
            }
        }
        Ok(Self { store, library: LazyHash::new(Library::default()) })
    }
}

/// One report's markup and fonts.
pub struct ReportWorld<'a> {
    typefaces: &'a Typefaces,
    main: FileId,
    sources: BTreeMap<String, Source>,
    files: BTreeMap<String, Bytes>,
}

impl<'a> ReportWorld<'a> {
    pub fn new(markup: &Markup, typefaces: &'a Typefaces) -> Result<Self, Failure> {
        let mut sources = BTreeMap::new();
        let mut files = BTreeMap::new();
        for (path, bytes) in &markup.files {
            if path.ends_with(".typ") {
                let text = String::from_utf8(bytes.clone())
                    .map_err(|cause| Failure::template(path, cause))?;
                sources.insert(path.clone(), Source::new(file_id(path)?, text));
            }
            files.insert(path.clone(), Bytes::new(bytes.clone()));
        }
        Ok(Self { typefaces, main: file_id(MAIN)?, sources, files })
    }
}

fn file_id(path: &str) -> Result<FileId, Failure> {
    let path = VirtualPath::new(path).map_err(|_| Failure::template(path, "not a path"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

impl World for ReportWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.typefaces.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.typefaces.store.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = id.vpath().get_without_slash();
        self.sources.get(path).cloned().ok_or_else(|| absent(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        self.files.get(path).cloned().ok_or_else(|| absent(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.typefaces.store.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // The date of a report is the cycle's, never the machine's.
        None
    }
}
