//! The files that are neither reports, records nor evidence, and the folders of all files.

use std::collections::BTreeMap;

use super::Writer;
use super::entity::Entity;
use super::ids;
use super::scope::Scope;
use crate::diag::Failure;
use crate::world::{DATA, SCHEMA_FOLDER};

impl Writer<'_> {
    /// What is left: templates, words, typefaces, schemas, lock files.
    pub(super) fn other_files(&mut self) -> Result<(), Failure> {
        let (scope, words) = (self.scope, &self.scope.words);
        for path in scope.contents.files.keys() {
            if self.graph.has(&ids::of_path(path)) {
                continue;
            }
            let file = scope
                .file(path, &["File"])
                .text("name", path.rsplit('/').next().unwrap_or(path))
                .text("description", words.label("crate-input")?);
            let of_city = is_in(path, DATA) && !is_in(path, SCHEMA_FOLDER);
            let file = if of_city {
                file.link("author", self.author()).link("license", self.own_licence())
            } else {
                file.link("license", self.around.of_makers())
            };
            self.graph.add(file);
        }
        Ok(())
    }

    /// Every folder with what stands in it.
    pub(super) fn folders(&mut self) -> Result<(), Failure> {
        let words = &self.scope.words;
        for (folder, parts) in folder_parts(self.scope) {
            if folder.is_empty() {
                continue;
            }
            let note = match folder {
                _ if is_in(folder, "report-data/media/files") => "crate-folder-evidence",
                _ if is_in(folder, DATA) && !is_in(folder, SCHEMA_FOLDER) => "crate-folder-records",
                _ => "crate-folder-inputs",
            };
            self.graph.add(
                Entity::new(format!("{}/", ids::of_path(folder)), &["Dataset"])
                    .text("name", words.phrase("crate-folder", &[("folder", folder)])?)
                    .text("description", words.label(note)?)
                    .links("hasPart", parts),
            );
        }
        Ok(())
    }
}

/// Whether a path is a folder or stands anywhere below it.
fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The files and folders that stand in each folder, by its path; the root is "".
pub(super) fn folder_parts<'a>(scope: &Scope<'a>) -> BTreeMap<&'a str, Vec<String>> {
    let mut folders: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for path in scope.contents.files.keys() {
        let (mut inner, mut id) = (path.as_str(), ids::of_path(path));
        loop {
            let folder = inner.rsplit_once('/').map_or("", |(folder, _)| folder);
            let known = folders.contains_key(folder);
            folders.entry(folder).or_default().push(id);
            if known || folder.is_empty() {
                break;
            }
            id = format!("{}/", ids::of_path(folder));
            inner = folder;
        }
    }
    folders
}
