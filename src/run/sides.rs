//! Which two states of a ledger are compared: revisions, folders, bundles, or what was sent.

use std::path::{Path, PathBuf};

use super::Job;
use super::build::measure;
use super::submit::record;
use crate::bundle::{Carrier, payload_folder};
use crate::diag::{Failure, has_errors};
use crate::fixity::hex;
use crate::model::submission::Version;
use crate::model::value::Id;
use crate::world::{Disk, MARKER, Repository, Revision, Within, World, find_project};

/// What is to be compared, as it was typed.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Where the project is, or a folder in it.
    pub start: PathBuf,
    /// The earlier side, or both with `..` or `...` between them; the last commit without it.
    pub before: Option<String>,
    /// The later side; the working tree without it.
    pub after: Option<String>,
    /// The cycle whose last version that was sent is the earlier side; `before` is then its bundle.
    pub submitted: Option<Id>,
}

/// The two sides of a comparison.
pub struct Sides {
    /// The earlier one.
    pub before: Side,
    /// The later one.
    pub after: Side,
    /// The reports that are compared; none where the sides themselves say.
    pub job: Option<Job>,
}

/// A state of a ledger.
pub enum Side {
    /// The project as it is.
    WorkingTree(Disk),
    /// Another folder with a project, by its name.
    Folder(String, Disk),
    /// A commit.
    Revision {
        /// What it is called.
        name: String,
        /// Its files.
        revision: Revision,
        /// Where it stands for a bundle that was sent: whether everything was committed then.
        sent_clean: Option<bool>,
    },
    /// A bundle.
    Bundle {
        /// What it is called.
        name: String,
        /// The ZIP, or the folder unpacked from it.
        carrier: Carrier,
        /// The folder of the project in it.
        inside: String,
    },
}

impl Side {
    /// What it is called; none for the working tree.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::WorkingTree(_) => None,
            Self::Folder(name, _) | Self::Revision { name, .. } | Self::Bundle { name, .. } => {
                Some(name)
            }
        }
    }

    /// Its files.
    pub fn files(&self) -> Files<'_> {
        match self {
            Self::WorkingTree(disk) | Self::Folder(_, disk) => Files::Whole(disk),
            Self::Revision { revision, .. } => Files::Whole(revision),
            Self::Bundle { carrier, inside, .. } => {
                Files::Inside(Within::new(carrier.world(), inside))
            }
        }
    }
}

/// The files of a side.
pub enum Files<'a> {
    /// All of a world.
    Whole(&'a dyn World),
    /// Those in a folder of a bundle.
    Inside(Within<'a>),
}

impl Files<'_> {
    /// The files as a world.
    pub fn world(&self) -> &dyn World {
        match self {
            Self::Whole(world) => *world,
            Self::Inside(within) => within,
        }
    }
}

/// Finds the two sides that are meant.
///
/// # Errors
/// A name that is no revision, folder or bundle; a project that is not there or not in git; a bundle
/// that is damaged, or is not the one that was sent.
pub fn sides(wanted: &Wanted) -> Result<Sides, Failure> {
    let start = wanted.start.as_path();
    if let Some(cycle) = &wanted.submitted {
        return submitted(start, cycle, wanted.before.as_deref());
    }
    let (before, after) = match (wanted.before.as_deref(), wanted.after.as_deref()) {
        (None, _) => (commit(start, "HEAD")?, working_tree(start)?),
        (Some(one), Some(other)) => (find(start, one)?, find(start, other)?),
        (Some(one), None) => match range(start, one)? {
            Some(both) => both,
            None => (find(start, one)?, working_tree(start)?),
        },
    };
    ready(start, before, after, None)
}

/// A side before it is read.
enum Found {
    Ready(Side),
    Commit { name: String, commit: String, sent_clean: Option<bool> },
}

fn working_tree(start: &Path) -> Result<Found, Failure> {
    Ok(Found::Ready(Side::WorkingTree(Disk::new(find_project(start)?))))
}

fn repository(start: &Path) -> Result<Repository, Failure> {
    Repository::around(&find_project(start)?)
}

fn commit(start: &Path, typed: &str) -> Result<Found, Failure> {
    let repository = repository(start)?;
    let commit = repository.commit(typed)?.ok_or_else(|| repository.lacks(typed))?;
    Ok(Found::Commit { name: named(typed, &commit), commit, sent_clean: None })
}

/// A revision as a reader recognises it: as it was typed, with the beginning of its commit.
fn named(typed: &str, commit: &str) -> String {
    let short = &commit[..commit.len().min(10)];
    if commit.starts_with(typed) { short.to_owned() } else { format!("{typed} ({short})") }
}

/// Both sides in one: `A..B`, or `A...B`, whose earlier side is where the two parted.
fn range(start: &Path, typed: &str) -> Result<Option<(Found, Found)>, Failure> {
    let (parted, from_base) = match typed.split_once("...") {
        Some(both) => (Some(both), true),
        None => (typed.split_once(".."), false),
    };
    let Some((one, other)) = parted.filter(|_| !is_path(typed)) else { return Ok(None) };
    let one = if one.is_empty() { "HEAD" } else { one };
    let other = if other.is_empty() { "HEAD" } else { other };
    let (before, after) = (commit(start, one)?, commit(start, other)?);
    let (Found::Commit { commit: old, .. }, Found::Commit { commit: new, .. }) = (&before, &after)
    else {
        return Ok(None);
    };
    if !from_base {
        return Ok(Some((before, after)));
    }
    let base = repository(start)?.merge_base(old, new)?.ok_or_else(|| {
        Failure::usage(
            format!("`{one}` and `{other}` have no commit in common here"),
            "fetch the whole history, for example with `git fetch --unshallow`",
        )
    })?;
    let name = named(one, &base);
    Ok(Some((Found::Commit { name, commit: base, sent_clean: None }, after)))
}

/// Whether something typed can only be a path.
fn is_path(typed: &str) -> bool {
    let begins = ["./", "../", "/"].iter().any(|begin| typed.starts_with(begin));
    let is_here = matches!(typed, "." | "..");
    begins || is_here || typed.ends_with(".zip") || Path::new(typed).is_absolute()
}

/// A revision, or else a folder or a bundle.
fn find(start: &Path, typed: &str) -> Result<Found, Failure> {
    let path = Path::new(typed);
    let in_git = if is_path(typed) {
        Err(Failure::usage(
            format!("there is no folder or bundle `{typed}`"),
            "give the path of a project, of a bundle (ZIP), or the name of a revision",
        ))
    } else {
        commit(start, typed)
    };
    match in_git {
        Err(_) if path.exists() => folder_or_bundle(path, path).map(Found::Ready),
        found => found,
    }
}

fn folder_or_bundle(path: &Path, name: &Path) -> Result<Side, Failure> {
    let name = name.display().to_string();
    if path.join(MARKER).is_file() {
        return Ok(Side::Folder(name, Disk::new(path)));
    }
    let no_bundle = |what: &str| {
        Failure::usage(
            format!("`{name}` {what}"),
            "give the root of a project, or a bundle as `mmr build` makes it; `mmr verify` says \
             what is wrong with a bundle",
        )
    };
    let (carrier, wrong) = Carrier::open(path)?;
    let carrier = carrier.ok_or_else(|| no_bundle("is no bundle"))?;
    if has_errors(&wrong) {
        return Err(no_bundle("is damaged"));
    }
    let top = carrier.top()?.ok_or_else(|| no_bundle("is no project and no bundle"))?;
    let inside = payload_folder(&top);
    if !Within::new(carrier.world(), &inside).is_file(MARKER)? {
        return Err(no_bundle("is a bag without the evidence of a city"));
    }
    Ok(Side::Bundle { name, carrier, inside })
}

/// Reads both sides from git at once, where they are there.
fn ready(start: &Path, before: Found, after: Found, job: Option<Job>) -> Result<Sides, Failure> {
    let commits: Vec<&str> = [&before, &after]
        .into_iter()
        .filter_map(|found| match found {
            Found::Commit { commit, .. } => Some(commit.as_str()),
            Found::Ready(_) => None,
        })
        .collect();
    let revisions =
        if commits.is_empty() { Vec::new() } else { repository(start)?.at(&commits)? };
    let mut revisions = revisions.into_iter();
    let mut side = |found| match found {
        Found::Ready(side) => side,
        Found::Commit { name, sent_clean, .. } => {
            let revision = revisions.next().expect("each commit was read");
            Side::Revision { name, revision, sent_clean }
        }
    };
    Ok(Sides { before: side(before), after: side(after), job })
}

/// The last version of a cycle that was sent, against the cycle as it is.
fn submitted(start: &Path, cycle: &Id, bundle: Option<&str>) -> Result<Sides, Failure> {
    let root = find_project(start)?;
    let record = record(&Disk::new(&root), cycle)?.map_err(|_| {
        Failure::usage("the record of the submission has errors", "run `mmr check`")
    })?;
    let Some((version, _)) = record.submission.last_sent() else {
        return Err(Failure::usage(
            format!("nothing was sent yet of the cycle `{cycle}`"),
            "`mmr submit send` records what was sent",
        ));
    };
    let now = working_tree(&root)?;
    let sent = version.bundle.as_ref();
    let places = match bundle {
        Some(typed) => vec![PathBuf::from(typed)],
        None => {
            sent.iter().flat_map(|s| [root.join("out").join(&s.name), root.join(&s.name)]).collect()
        }
    };
    for path in places {
        if path.is_file() && is_sent(&path, version)? {
            let side = folder_or_bundle(&path, path.strip_prefix(&root).unwrap_or(&path))?;
            return ready(start, Found::Ready(side), now, None);
        }
    }
    let number = version.version;
    if let Some(typed) = bundle {
        return Err(Failure::usage(
            format!("`{typed}` is not the bundle that was sent as version {number}"),
            format!(
                "its SHA-256 would be {}",
                sent.map_or("recorded", |sent| sent.sha256.as_str())
            ),
        ));
    }
    let known = version.revision.as_ref().and_then(|revision| {
        let commit = repository(&root).and_then(|git| git.commit(&revision.commit));
        Some((commit.ok()??, revision.clean))
    });
    let Some((commit, is_clean)) = known else {
        return Err(Failure::usage(
            format!("the bundle that was sent as version {number} is neither in `out` nor in git"),
            format!("name it: `mmr diff --submitted {cycle} PATH`"),
        ));
    };
    let name = named(&format!("{cycle}, version {number}"), &commit);
    let then = Found::Commit { name, commit, sent_clean: Some(is_clean) };
    let job = Job { cycle: Some(cycle.clone()), ..Job::default() };
    ready(start, then, now, Some(job))
}

/// Whether a file is the bundle that was sent.
fn is_sent(path: &Path, version: &Version) -> Result<bool, Failure> {
    let Some(sent) = &version.bundle else { return Ok(false) };
    let (size, sum) = measure(path)?;
    Ok(size == sent.size && hex(&sum) == sent.sha256.as_str())
}
