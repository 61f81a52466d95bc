//! Templates and fonts: the tool's own, under those that a project puts beside its data.

use std::borrow::Cow;
use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use super::{Kind, World};
use crate::diag::Failure;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static FONTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/fonts");

/// Folder of the JSON Schemas that the data files name.
pub const SCHEMA_FOLDER: &str = "report-data/schema";

/// Files of `templates/` and `fonts/`: a project's own file wins over the one of the same name that
/// the tool carries.
#[derive(Clone, Copy)]
pub struct Assets<'w> {
    world: &'w dyn World,
    /// Files that the tool carries count too.
    with_own: bool,
}

impl<'w> Assets<'w> {
    /// The assets of a project.
    pub fn new(world: &'w dyn World) -> Self {
        Self { world, with_own: true }
    }

    /// The assets of a project that brings all that it needs: a bundle.
    pub fn sealed(world: &'w dyn World) -> Self {
        Self { world, with_own: false }
    }

    /// Reads a file, for instance `templates/editions/2021.yaml`; none where neither has it.
    pub fn read(&self, path: &str) -> Result<Option<Cow<'static, [u8]>>, Failure> {
        if self.is_own(path)? {
            return self.world.read(path).map(Cow::Owned).map(Some);
        }
        Ok(embedded(path).filter(|_| self.with_own).map(Cow::Borrowed))
    }

    /// Reads a file of UTF-8 text.
    pub fn read_text(&self, path: &str) -> Result<Option<String>, Failure> {
        self.read(path)?
            .map(|bytes| {
                String::from_utf8(bytes.into_owned()).map_err(|cause| Failure::read(path, cause))
            })
            .transpose()
    }

    /// Whether the project brings its own version of a file.
    pub fn is_own(&self, path: &str) -> Result<bool, Failure> {
        self.world.is_file(path)
    }

    /// The paths of all files below a folder, the tool's and the project's, sorted.
    pub fn list(&self, folder: &str) -> Result<Vec<String>, Failure> {
        let mut paths = BTreeMap::new();
        for path in embedded_paths(folder).into_iter().filter(|_| self.with_own) {
            paths.insert(path, ());
        }
        for listed in self.world.list(folder)? {
            if matches!(listed.kind, Kind::File(_)) {
                paths.insert(listed.path, ());
            }
        }
        Ok(paths.into_keys().collect())
    }
}

fn embedded(path: &str) -> Option<&'static [u8]> {
    let (dir, rest) = split(path)?;
    dir.get_file(rest).map(include_dir::File::contents)
}

fn embedded_paths(folder: &str) -> Vec<String> {
    let top = folder.split('/').next().unwrap_or_default();
    let Some((dir, rest)) = split(folder) else {
        return Vec::new();
    };
    let start = if rest.is_empty() { Some(dir) } else { dir.get_dir(rest) };
    let mut paths = Vec::new();
    let mut open: Vec<&Dir<'_>> = start.into_iter().collect();
    while let Some(dir) = open.pop() {
        open.extend(dir.dirs());
        paths.extend(dir.files().map(|file| format!("{top}/{}", file.path().to_string_lossy())));
    }
    paths
}

fn split(path: &str) -> Option<(&'static Dir<'static>, &str)> {
    let (top, rest) = path.split_once('/').unwrap_or((path, ""));
    match top {
        "templates" => Some((&TEMPLATES, rest)),
        "fonts" => Some((&FONTS, rest)),
        _ => None,
    }
}
