//! What a bundle comes in: a ZIP, or the folder that somebody unpacked.

use std::path::Path;

use super::verify::is_system_file;
use super::zip::Zip;
use crate::diag::{Failure, Finding, Place};
use crate::world::{Disk, Kind, World};

/// The file that marks a bag (RFC 8493, 2.1.1).
const MARK: &str = "bagit.txt";

/// A bundle where it stands; nothing is extracted.
pub enum Carrier {
    /// A ZIP.
    Zip(Zip),
    /// A folder.
    Folder(Disk),
}

impl Carrier {
    /// Opens a bundle, with what is wrong around it; without a carrier where it cannot be read at
    /// all.
    ///
    /// # Errors
    /// A path where nothing stands, or that cannot be read.
    pub fn open(path: &Path) -> Result<(Option<Self>, Vec<Finding>), Failure> {
        let failed = |cause| Failure::read(path.display(), cause);
        if std::fs::metadata(path).map_err(failed)?.is_dir() {
            return Ok((Some(Self::Folder(Disk::new(path))), Vec::new()));
        }
        let (zip, findings) = Zip::open(path)?;
        Ok((zip.map(Self::Zip), findings))
    }

    /// Its files.
    pub fn world(&self) -> &dyn World {
        match self {
            Self::Zip(zip) => zip,
            Self::Folder(disk) => disk,
        }
    }

    /// The ZIP, where it is one.
    pub fn zip(&self) -> Option<&Zip> {
        match self {
            Self::Zip(zip) => Some(zip),
            Self::Folder(_) => None,
        }
    }

    /// The folder that the bag is, from the root of the carrier: the root itself, or its one
    /// folder. None where no bag is there.
    pub fn top(&self) -> Result<Option<String>, Failure> {
        let world = self.world();
        if world.is_file(MARK)? {
            return Ok(Some(String::new()));
        }
        let listed = world.list("")?;
        let marks = listed.iter().filter(|found| matches!(found.kind, Kind::File(_)));
        let mut tops = marks.filter_map(|found| match found.path.split_once('/') {
            Some((top, MARK)) => Some(top.to_owned()),
            _ => None,
        });
        Ok(tops.next().filter(|_| tops.next().is_none()))
    }

    /// What stands beside the bag in a ZIP, which has one folder and nothing else (RFC 8493, 4.1).
    pub fn beside(&self, top: &str) -> Result<Vec<Finding>, Failure> {
        let (Some(zip), false) = (self.zip(), top.is_empty()) else { return Ok(Vec::new()) };
        let inside = format!("{top}/");
        let outside = zip
            .entries()
            .iter()
            .filter(|entry| !entry.name.starts_with(&inside) && entry.name != top);
        // A Mac packs many files of its own beside those of a folder.
        let (made, put): (Vec<_>, Vec<_>) =
            outside.map(|entry| entry.name.as_str()).partition(|name| is_system_file(name));
        let finding = |name: &str| {
            Finding::new("zip-beside-the-bag", Place::file(zip.name())).arg("entry", name)
        };
        let made = made.first().map(|name| finding(name).hint("system"));
        Ok(put.into_iter().map(finding).chain(made).collect())
    }
}
