//! A project on the disk.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::{PoisonError, RwLock};
use std::time::SystemTime;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::{Kind, Listed, MARKER, World};
use crate::diag::Failure;

/// A project folder on the disk.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
    /// Folders that are no links and stand in none, by their paths from the root.
    plain: RwLock<BTreeSet<String>>,
}

impl Disk {
    /// The project whose root is `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), plain: RwLock::default() }
    }

    /// The root of the project.
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn full(&self, path: &str) -> PathBuf {
        path.split('/')
            .filter(|part| !part.is_empty())
            .fold(self.root.clone(), |at, part| at.join(part))
    }

    /// What was found, with its path from the root.
    fn listed(&self, entry: &DirEntry) -> Result<Listed, Failure> {
        let relative = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
        let name = relative
            .to_str()
            .ok_or_else(|| Failure::read(relative.display(), "the name is not valid UTF-8"))?;
        let path = name.replace(MAIN_SEPARATOR, "/");
        let kind = if entry.path_is_symlink() {
            Kind::Link
        } else if entry.file_type().is_dir() {
            Kind::Folder
        } else if entry.file_type().is_file() {
            let data = entry.metadata().map_err(|cause| Failure::read(&path, cause))?;
            Kind::File(data.len())
        } else {
            Kind::Special
        };
        Ok(Listed { path, kind })
    }

    /// The full path of a file, unless it leaves the project, by `..` or through a symbolic link. A
    /// folder is looked at once.
    fn inside(&self, path: &str) -> Result<PathBuf, Failure> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let known = || self.plain.read().unwrap_or_else(PoisonError::into_inner).contains(folder);
        if !known() {
            let mut at = self.root.clone();
            for part in folder.split('/').filter(|part| !part.is_empty()) {
                step(&mut at, part, path)?;
            }
            let mut plain = self.plain.write().unwrap_or_else(PoisonError::into_inner);
            plain.insert(folder.to_owned());
        }
        let mut at = self.full(folder);
        step(&mut at, name, path)?;
        Ok(at)
    }
}

/// One step into a folder, on the way to `path`.
fn step(at: &mut PathBuf, part: &str, path: &str) -> Result<(), Failure> {
    if part == ".." {
        return Err(Failure::read(path, "the path leaves the project"));
    }
    at.push(part);
    if fs::symlink_metadata(at).is_ok_and(|found| found.is_symlink()) {
        return Err(Failure::read(path, "symbolic links are not followed"));
    }
    Ok(())
}

impl World for Disk {
    fn list(&self, folder: &str) -> Result<Vec<Listed>, Failure> {
        let start = self.full(folder);
        if !start.exists() {
            return Ok(Vec::new());
        }
        let entries: Vec<DirEntry> = WalkDir::new(&start)
            .min_depth(1)
            .into_iter()
            .collect::<Result<_, _>>()
            .map_err(|cause| Failure::read(folder, cause))?;
        let mut listed: Vec<Listed> =
            entries.par_iter().map(|entry| self.listed(entry)).collect::<Result<_, _>>()?;
        listed.par_sort_unstable_by(|a, b| a.path.cmp(&b.path));
        Ok(listed)
    }

    fn kind(&self, path: &str) -> Result<Option<Kind>, Failure> {
        match fs::symlink_metadata(self.full(path)) {
            Ok(data) if data.is_symlink() => Ok(Some(Kind::Link)),
            Ok(data) if data.is_dir() => Ok(Some(Kind::Folder)),
            // A file in a folder that is a link cannot be opened either.
            Ok(data) if data.is_file() && self.inside(path).is_err() => Ok(Some(Kind::Link)),
            Ok(data) if data.is_file() => Ok(Some(Kind::File(data.len()))),
            Ok(_) => Ok(Some(Kind::Special)),
            Err(cause)
                if matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
            {
                Ok(None)
            }
            Err(cause) => Err(Failure::read(path, cause)),
        }
    }

    fn open(&self, path: &str) -> Result<Box<dyn Read + Send>, Failure> {
        let failed = |cause: io::Error| Failure::read(path, cause);
        let file = File::open(self.inside(path)?).map_err(failed)?;
        let before = Stamp::of(&file).map_err(failed)?;
        Ok(Box::new(Watched { file, before }))
    }

    fn read_beginning(&self, path: &str, most: u64) -> Result<Vec<u8>, Failure> {
        // A project is thousands of small files, each read with as few calls as will do.
        let failed = |cause: io::Error| Failure::read(path, cause);
        let file = File::open(self.inside(path)?).map_err(failed)?;
        let before = Stamp::of(&file).map_err(failed)?;
        let size = usize::try_from(before.size.min(most)).unwrap_or(usize::MAX).min(LARGE);
        let mut bytes = Vec::with_capacity(size + 1);
        Watched { file, before }.take(most).read_to_end(&mut bytes).map_err(failed)?;
        Ok(bytes)
    }
}

/// Bytes that are set aside for a file before it is read.
const LARGE: usize = 1 << 24;

/// A file that must not change while it is read.
struct Watched {
    file: File,
    before: Stamp,
}

/// What shows that a file was written to.
#[derive(PartialEq, Eq)]
struct Stamp {
    size: u64,
    modified: Option<SystemTime>,
}

impl Stamp {
    fn of(file: &File) -> io::Result<Self> {
        let data = file.metadata()?;
        Ok(Self { size: data.len(), modified: data.modified().ok() })
    }
}

impl Read for Watched {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        if read == 0 && !buffer.is_empty() && Stamp::of(&self.file)? != self.before {
            return Err(io::Error::other("it changed while it was read; try once more"));
        }
        Ok(read)
    }
}

/// The root of the project that holds `start`: the nearest folder at or above it with a
/// `report-data/mmr.yaml`.
pub fn find_project(start: &Path) -> Result<PathBuf, Failure> {
    let start = start.canonicalize().map_err(|cause| Failure::read(start.display(), cause))?;
    start
        .ancestors()
        .find(|folder| folder.join(MARKER).is_file())
        .map(Path::to_path_buf)
        .ok_or_else(|| Failure::NoProject { from: start.display().to_string() })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_file_that_is_written_to_while_it_is_read_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.bin");
        let world = Disk::new(folder.path());
        for is_same_size in [true, false] {
            fs::write(&path, [1; 1000]).expect("room");
            let mut reader = world.open("a.bin").expect("it is there");
            reader.read_exact(&mut [0; 500]).expect("it is long enough");
            fs::write(&path, vec![2; if is_same_size { 1000 } else { 1001 }]).expect("room");
            let file = File::options().write(true).open(&path).expect("it is there");
            let later = file.metadata().and_then(|data| data.modified()).expect("a time");
            file.set_modified(later + Duration::from_secs(1)).expect("a time");
            let cause = reader.read_to_end(&mut Vec::new()).expect_err("it changed");
            assert!(cause.to_string().contains("changed"), "{cause}");
        }
    }
}
