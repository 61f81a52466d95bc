//! Writing what a build makes, so that a crash leaves the old or the new, never half.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::diag::Failure;

/// A folder that outputs are written to. Files are prepared in a folder beside their goal and
/// appear there by rename, all of them at the end.
pub struct Output {
    goal: PathBuf,
    staging: TempDir,
    files: Vec<String>,
}

impl Output {
    /// Opens `goal`, making it where it is absent.
    pub fn new(goal: impl Into<PathBuf>) -> Result<Self, Failure> {
        let goal = goal.into();
        let failed = |cause: io::Error| Failure::write(goal.display(), cause);
        fs::create_dir_all(&goal).map_err(failed)?;
        sweep(&goal).map_err(failed)?;
        let staging = tempfile::Builder::new().prefix(STAGING).tempdir_in(&goal).map_err(failed)?;
        Ok(Self { goal, staging, files: Vec::new() })
    }

    /// Prepares a file; `name` may hold folders, with `/`.
    pub fn add<E: Into<WriteError>>(
        &mut self,
        name: &str,
        write: impl FnOnce(&mut fs::File) -> Result<(), E>,
    ) -> Result<(), Failure> {
        let failed = |cause: io::Error| Failure::write(self.goal.join(name).display(), cause);
        let path = self.staging.path().join(name);
        fs::create_dir_all(path.parent().unwrap_or(&path)).map_err(failed)?;
        let mut file = fs::File::create(&path).map_err(failed)?;
        write(&mut file).map_err(|cause| match cause.into() {
            WriteError::Disk(cause) => failed(cause),
            WriteError::Failure(failure) => failure,
        })?;
        file.flush().and_then(|()| file.sync_all()).map_err(failed)?;
        self.files.push(name.to_owned());
        Ok(())
    }

    /// The path of a file that was prepared.
    pub fn prepared(&self, name: &str) -> PathBuf {
        self.staging.path().join(name)
    }

    /// Puts everything in place and gives the final paths. Where one file cannot be put in place,
    /// those before it go back to what they were.
    pub fn finish(self) -> Result<Vec<PathBuf>, Failure> {
        let mut done: Vec<(PathBuf, Option<PathBuf>)> = Vec::new();
        for (number, name) in self.files.iter().enumerate() {
            let to = self.goal.join(name);
            let aside = self.staging.path().join(format!("{number}.old"));
            if let Err(cause) = exchange(&self.staging.path().join(name), &to, &aside) {
                for (path, old) in done.into_iter().rev() {
                    // What cannot be undone is whole all the same, only newer.
                    let _ = match old {
                        Some(old) => fs::rename(old, &path),
                        None => fs::remove_file(&path),
                    };
                }
                return Err(Failure::write(to.display(), cause));
            }
            let old = aside.exists().then_some(aside);
            done.push((to, old));
        }
        Ok(done.into_iter().map(|(path, _)| path).collect())
    }
}

/// Moves a file to its goal, and what stood there aside.
fn exchange(from: &Path, to: &Path, aside: &Path) -> io::Result<()> {
    fs::create_dir_all(to.parent().unwrap_or(to))?;
    if to.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "a folder stands there"));
    }
    if to.exists() {
        fs::hard_link(to, aside).or_else(|_| fs::copy(to, aside).map(drop))?;
    }
    fs::rename(from, to)
}

/// Why a file could not be prepared.
pub enum WriteError {
    /// The disk.
    Disk(io::Error),
    /// Something else, already in words.
    Failure(Failure),
}

impl From<io::Error> for WriteError {
    fn from(cause: io::Error) -> Self {
        Self::Disk(cause)
    }
}

impl From<Failure> for WriteError {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// Writes one file by rename.
pub fn replace(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let failed = |cause: io::Error| Failure::write(path.display(), cause);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let mut file = builder.tempfile_in(folder).map_err(failed)?;
    file.write_all(content).map_err(failed)?;
    file.persist(path).map_err(|cause| failed(cause.error))?;
    Ok(())
}

const STAGING: &str = ".mmr-staging-";

/// Takes away what a killed run left behind.
fn sweep(goal: &Path) -> io::Result<()> {
    for entry in fs::read_dir(goal)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(STAGING) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}
