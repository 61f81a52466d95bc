//! A project as a revision in git has it, read without touching the working tree.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Cursor, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Output, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use super::git::command;
use super::{DATA, Kind, Listed, World};
use crate::diag::Failure;

/// Larger files are read when somebody asks for them.
const EAGER: u64 = 1_000_000;

/// Larger files are never held in memory as a whole.
const STREAMED: u64 = 16_000_000;

/// Objects that are asked for at a time: few enough for the smallest pipe.
const AT_ONCE: usize = 50;

/// A pointer of git-lfs is a short text (its specification, version 1).
const LARGEST_POINTER: u64 = 1024;

/// The repository around a project.
pub struct Repository {
    /// The root of the project.
    folder: PathBuf,
    objects: Arc<Mutex<Objects>>,
}

/// The files of a project in one commit, with paths from its root.
pub struct Revision {
    /// The name of the commit.
    pub commit: String,
    folder: PathBuf,
    files: BTreeMap<String, Held>,
    objects: Arc<Mutex<Objects>>,
}

/// What a commit holds under a path.
enum Held {
    Blob(Blob),
    Other(Kind),
}

struct Blob {
    id: String,
    size: u64,
    bytes: Option<Arc<[u8]>>,
}

/// What identifies the content of a file without reading it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// The name of its object in git: SHA-1 or SHA-256 of a header and the content.
    Blob(String),
    /// The SHA-256 that a pointer of git-lfs gives.
    Sha256(String),
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
        let objects = Objects { folder: folder.to_owned(), running: None };
        Ok(Self { folder: folder.to_owned(), objects: Arc::new(Mutex::new(objects)) })
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

impl Revision {
    /// Whether two files hold the same by the names that git gives to their contents.
    pub fn has_same(&self, path: &str, other: &Self, other_path: &str) -> bool {
        match (self.files.get(path), other.files.get(other_path)) {
            (Some(Held::Blob(one)), Some(Held::Blob(two))) => one.id == two.id,
            _ => false,
        }
    }

    /// What identifies the content of a file; none where there is no file.
    pub fn content(&self, path: &str) -> Result<Option<Content>, Failure> {
        let Some(Held::Blob(blob)) = self.files.get(path) else { return Ok(None) };
        if blob.size <= LARGEST_POINTER
            && let Some(sha256) = pointed_to(&self.read(path)?)
        {
            return Ok(Some(Content::Sha256(sha256)));
        }
        Ok(Some(Content::Blob(blob.id.clone())))
    }
}

/// The SHA-256 in a pointer of git-lfs.
fn pointed_to(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    let rest = text.strip_prefix("version https://git-lfs.github.com/spec/v1\n")?;
    let sum = rest.lines().find_map(|line| line.strip_prefix("oid sha256:"))?;
    Some(sum.to_owned())
}

impl World for Revision {
    fn list(&self, folder: &str) -> Result<Vec<Listed>, Failure> {
        let folder = folder.trim_end_matches('/');
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let below = self.files.range(prefix.clone()..);
        Ok(below
            .take_while(|(path, _)| path.starts_with(&prefix))
            .map(|(path, held)| Listed { path: path.clone(), kind: held.kind() })
            .collect())
    }

    fn kind(&self, path: &str) -> Result<Option<Kind>, Failure> {
        Ok(self.files.get(path).map(Held::kind))
    }

    fn open(&self, path: &str) -> Result<Box<dyn Read + Send>, Failure> {
        let failed = |cause: io::Error| Failure::read(path, cause);
        let Some(Held::Blob(blob)) = self.files.get(path) else {
            return Err(Failure::read(path, "no such file"));
        };
        if let Some(bytes) = &blob.bytes {
            return Ok(Box::new(Cursor::new(bytes.clone())));
        }
        if blob.size > STREAMED {
            return Ok(Box::new(Streamed::start(&self.folder, &blob.id).map_err(failed)?));
        }
        let mut objects = self.objects.lock().unwrap_or_else(PoisonError::into_inner);
        let read = objects.read(std::slice::from_ref(&blob.id)).map_err(failed)?;
        Ok(Box::new(Cursor::new(read.into_iter().next().unwrap_or_default())))
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Failure> {
        if let Some(Held::Blob(Blob { bytes: Some(bytes), .. })) = self.files.get(path) {
            return Ok(bytes.to_vec());
        }
        let mut bytes = Vec::new();
        self.open(path)?.read_to_end(&mut bytes).map_err(|cause| Failure::read(path, cause))?;
        Ok(bytes)
    }
}

impl Held {
    fn kind(&self) -> Kind {
        match self {
            Self::Blob(blob) => Kind::File(blob.size),
            Self::Other(kind) => *kind,
        }
    }
}

/// One process that gives the contents of objects.
struct Objects {
    folder: PathBuf,
    running: Option<Batch>,
}

struct Batch {
    child: Child,
    asked: ChildStdin,
    given: BufReader<ChildStdout>,
}

impl Objects {
    /// The contents of a few objects.
    fn read(&mut self, ids: &[String]) -> io::Result<Vec<Arc<[u8]>>> {
        let batch = match &mut self.running {
            Some(batch) => batch,
            None => self.running.insert(Batch::start(&self.folder)?),
        };
        let read = batch.read(ids);
        if read.is_err() {
            // What it would say next is an answer to something else.
            self.running = None;
        }
        read
    }
}

impl Batch {
    fn start(folder: &Path) -> io::Result<Self> {
        let mut child = command(folder)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (asked, given) = (child.stdin.take(), child.stdout.take());
        let (asked, given) = asked.zip(given).ok_or(ErrorKind::BrokenPipe)?;
        Ok(Self { child, asked, given: BufReader::new(given) })
    }

    fn read(&mut self, ids: &[String]) -> io::Result<Vec<Arc<[u8]>>> {
        let lines: String = ids.iter().map(|id| format!("{id}\n")).collect();
        self.asked.write_all(lines.as_bytes())?;
        self.asked.flush()?;
        ids.iter().map(|id| self.next(id)).collect()
    }

    /// One answer: a line with name, type and size, the content, and a line end.
    fn next(&mut self, id: &str) -> io::Result<Arc<[u8]>> {
        let mut head = String::new();
        self.given.read_line(&mut head)?;
        let size: Option<usize> = match head.split_ascii_whitespace().collect::<Vec<_>>()[..] {
            [name, "blob", size] if name == id => size.parse().ok(),
            _ => None,
        };
        let Some(size) = size else {
            return Err(io::Error::other(format!("git lacks the object {id}")));
        };
        let mut bytes = vec![0; size];
        self.given.read_exact(&mut bytes)?;
        self.given.read_exact(&mut [0])?;
        Ok(bytes.into())
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A large object that is read piece by piece.
struct Streamed {
    child: Child,
    given: ChildStdout,
}

impl Streamed {
    fn start(folder: &Path, id: &str) -> io::Result<Self> {
        let mut child = command(folder)
            .args(["cat-file", "blob", id])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let given = child.stdout.take().ok_or(ErrorKind::BrokenPipe)?;
        Ok(Self { child, given })
    }
}

impl Read for Streamed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.given.read(buffer)?;
        if read == 0 && !buffer.is_empty() && !self.child.wait()?.success() {
            return Err(io::Error::other("git stopped in the middle of it"));
        }
        Ok(read)
    }
}

impl Drop for Streamed {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
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

    #[test]
    fn a_pointer_names_the_content() {
        let sum = "4d7a".repeat(16);
        let pointer =
            format!("version https://git-lfs.github.com/spec/v1\noid sha256:{sum}\nsize 12345\n");
        assert_eq!(pointed_to(pointer.as_bytes()), Some(sum));
        assert_eq!(pointed_to(b"version 2"), None);
    }
}
