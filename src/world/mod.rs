//! The one door to files, fonts and the clock.
//!
//! Everything that `mmr` reads comes through a [`World`]: the disk for real work ([`Disk`]), git
//! for an earlier state ([`Revision`]), a map in memory for tests and fuzzing ([`Memory`]). A world
//! lists in sorted order, never follows a link out of the project, and has no clock: a cycle states
//! its own date.

mod assets;
mod disk;
mod fonts;
mod git;
mod memory;
mod offset;
mod output;
mod within;

use std::io::Read;

use crate::diag::Failure;

pub use assets::{Assets, SCHEMA_FOLDER};
pub use disk::{Disk, find_project};
pub use fonts::{FontFile, Fonts};
pub use git::{GitState, Repository, Revision, git_prefix, git_state};
pub use memory::Memory;
pub use offset::{read_at, write_all_at};
pub use output::{Output, WriteError, replace};
pub use within::Within;

/// Folder of the evidence below the root of a project.
pub const DATA: &str = "report-data";

/// File that marks a project.
pub const MARKER: &str = "report-data/mmr.yaml";

/// What a path is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file, with its size in bytes.
    File(u64),
    /// A folder.
    Folder,
    /// A symbolic link; the world does not follow it.
    Link,
    /// A pipe, a socket or a device; the world does not open it.
    Special,
}

/// Something that a world lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Path from the root of the project, with `/`.
    pub path: String,
    /// What it is.
    pub kind: Kind,
}

/// A project's files. Paths are given from its root, with `/`.
pub trait World: Send + Sync {
    /// Everything below a folder at any depth, sorted by path; nothing where the folder is absent.
    fn list(&self, folder: &str) -> Result<Vec<Listed>, Failure>;

    /// What stands at a path, if anything.
    fn kind(&self, path: &str) -> Result<Option<Kind>, Failure>;

    /// Opens a file.
    fn open(&self, path: &str) -> Result<Box<dyn Read + Send>, Failure>;

    /// Reads the beginning of a file: so many bytes, or all where it has not more.
    fn read_beginning(&self, path: &str, most: u64) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        let mut file = self.open(path)?.take(most);
        file.read_to_end(&mut bytes).map_err(|cause| Failure::read(path, cause))?;
        Ok(bytes)
    }

    /// Reads a whole file.
    fn read(&self, path: &str) -> Result<Vec<u8>, Failure> {
        self.read_beginning(path, u64::MAX)
    }

    /// Whether a file stands at a path.
    fn is_file(&self, path: &str) -> Result<bool, Failure> {
        Ok(matches!(self.kind(path)?, Some(Kind::File(_))))
    }
}
