//! The repository around a project: its revisions, and the files that they have.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::{Arc, Mutex, PoisonError};

use super::command;
use super::objects::{AT_ONCE, Objects};
use super::revision::{Blob, Held, Revision};
use crate::diag::Failure;
use crate::world::{DATA, Kind};

/// Larger files are read when somebody asks for them.
const EAGER: u64 = 1_000_000;

/// The repository around a project.
pub struct Repository {
    /// The root of the project.
    folder: PathBuf,
    objects: Arc<Mutex<Objects>>,
}

impl Repository {
    /// The repository that holds the project at `folder`.
    ///
    /// # Errors
    /// No git on this machine; a folder in no repository, or in one that git does not trust.
    pub fn around(folder: &Path) -> Result<Self, Failure> {
        let said = run(folder, &["rev-parse", "--git-dir"])?;
        if !said.status.success() {
            return Err(Failure::usage(
                format!("git finds no repository at `{}`: {}", folder.display(), reason(&said)),
                "name two folders or bundles to compare, or keep the project in git",
            ));
        }
        let objects = Arc::new(Mutex::new(Objects::of(folder)));
        Ok(Self { folder: folder.to_owned(), objects })
    }

    /// The commit of a revision as `git rev-parse` knows it; none where there is no such one.
    pub fn commit(&self, revision: &str) -> Result<Option<String>, Failure> {
        if revision.is_empty() || revision.starts_with('-') {
            return Ok(None);
        }
        let object = self.verified(revision)?;
        object.map_or(Ok(None), |object| self.verified(&format!("{object}^{{commit}}")))
    }

    /// The commit where two lines of work parted.
    pub fn merge_base(&self, one: &str, other: &str) -> Result<Option<String>, Failure> {
        let said = run(&self.folder, &["merge-base", one, other])?;
        Ok(said.status.success().then(|| line(&said)))
    }

    /// Why there is no such revision.
    pub fn lacks(&self, revision: &str) -> Failure {
        let says = |arguments| run(&self.folder, arguments).map(|said| line(&said));
        if self.commit("HEAD").is_ok_and(|head| head.is_none()) {
            return Failure::usage(
                "nothing was committed here yet",
                "commit the evidence first, or compare with a folder or a bundle",
            );
        }
        let is_shallow = says(&["rev-parse", "--is-shallow-repository"]);
        let hint = if is_shallow.is_ok_and(|said| said == "true") {
            "this clone holds only the last commits: fetch the others with `git fetch --unshallow`"
        } else {
            "`git log --oneline` and `git branch --all` list the states that there are"
        };
        Failure::usage(format!("`{revision}` is no revision, folder or bundle"), hint)
    }

    /// The project as some commits have it; what they share is read once.
    pub fn at(&self, commits: &[&str]) -> Result<Vec<Revision>, Failure> {
        let mut read: BTreeMap<String, Arc<[u8]>> = BTreeMap::new();
        let mut revisions = Vec::new();
        for commit in commits {
            let mut files = self.list(commit)?;
            let eager = files.iter().filter_map(|(path, held)| match held {
                Held::Blob(blob) if blob.size <= EAGER && !is_evidence(path) => Some(&blob.id),
                _ => None,
            });
            let wanted: Vec<String> = eager.filter(|id| !read.contains_key(*id)).cloned().collect();
            for ids in wanted.chunks(AT_ONCE) {
                let mut objects = self.objects.lock().unwrap_or_else(PoisonError::into_inner);
                let bytes = objects.read(ids).map_err(|cause| Failure::read(commit, cause))?;
                read.extend(ids.iter().cloned().zip(bytes));
            }
            for held in files.values_mut() {
                if let Held::Blob(blob) = held {
                    blob.bytes = read.get(&blob.id).cloned();
                }
            }
            revisions.push(Revision {
                commit: (*commit).to_owned(),
                folder: self.folder.clone(),
                files,
                objects: self.objects.clone(),
            });
        }
        Ok(revisions)
    }

    /// Everything that a commit has below the root of the project. A name that is not valid UTF-8
    /// is listed with the replacement character.
    fn list(&self, commit: &str) -> Result<BTreeMap<String, Held>, Failure> {
        let said = run(
            &self.folder,
            &["ls-tree", "-r", "-t", "-z", "--long", commit, "--", DATA, "templates", "fonts"],
        )?;
        if !said.status.success() {
            return Err(Failure::read(commit, reason(&said)));
        }
        let entries = said.stdout.split(|byte| *byte == 0).filter(|entry| !entry.is_empty());
        entries
            .map(|entry| {
                entry_of(&String::from_utf8_lossy(entry))
                    .ok_or_else(|| Failure::read(commit, "git lists it in a way not known"))
            })
            .collect()
    }

    fn verified(&self, revision: &str) -> Result<Option<String>, Failure> {
        let said = run(&self.folder, &["rev-parse", "--verify", "--quiet", revision])?;
        Ok(said.status.success().then(|| line(&said)))
    }
}

/// An entry of `git ls-tree --long`: mode, type, object and size, then a tab and the path.
fn entry_of(entry: &str) -> Option<(String, Held)> {
    let (facts, path) = entry.split_once('\t')?;
    let mut facts = facts.split_ascii_whitespace();
    let (mode, kind, id) = (facts.next()?, facts.next()?, facts.next()?);
    let held = match (mode, kind) {
        ("120000", _) => Held::Other(Kind::Link),
        (_, "tree") => Held::Other(Kind::Folder),
        (_, "blob") => {
            Held::Blob(Blob { id: id.to_owned(), size: facts.next()?.parse().ok()?, bytes: None })
        }
        // A submodule: the commit of another repository.
        _ => Held::Other(Kind::Special),
    };
    Some((path.to_owned(), held))
}

fn is_evidence(path: &str) -> bool {
    path.starts_with("report-data/media/files/")
}

fn run(folder: &Path, arguments: &[&str]) -> Result<Output, Failure> {
    command(folder).args(arguments).output().map_err(|cause| match cause.kind() {
        ErrorKind::NotFound => Failure::usage(
            "git is not installed, or is not on the path",
            "install git, or compare two folders or bundles",
        ),
        _ => Failure::read("git", cause),
    })
}

/// The line that git printed.
fn line(said: &Output) -> String {
    String::from_utf8_lossy(&said.stdout).trim_end_matches(['\n', '\r']).to_owned()
}

/// Why git did not do it, in its own words.
fn reason(said: &Output) -> String {
    let words = String::from_utf8_lossy(&said.stderr);
    let first = words.lines().next().unwrap_or("it gave no reason");
    first.strip_prefix("fatal: ").unwrap_or(first).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_read_whatever_their_names_hold() {
        let kind = |entry: &str| entry_of(entry).map(|(path, held)| (path, held.kind()));
        let blob = format!("100644 blob {}      17\treport-data/a \"b\"\n\tc.yaml", "a".repeat(40));
        let path = "report-data/a \"b\"\n\tc.yaml".to_owned();
        assert_eq!(kind(&blob), Some((path, Kind::File(17))));
        let other = |mode: &str, what: &str| {
            kind(&format!("{mode} {what} {}       -\tx", "a".repeat(64))).map(|(_, kind)| kind)
        };
        assert_eq!(other("040000", "tree"), Some(Kind::Folder));
        assert_eq!(other("160000", "commit"), Some(Kind::Special));
        assert_eq!(
            kind(&format!("120000 blob {}       9\tx", "a".repeat(40))).map(|(_, kind)| kind),
            Some(Kind::Link)
        );
        assert_eq!(kind("100644 blob"), None);
    }
}
