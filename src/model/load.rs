//! From files to the ledger.

use std::any::Any;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use rayon::prelude::*;

use super::city::{self, City, Cycle, Project, SectionText};
use super::lock::{self, Lock};
use super::names::Names;
use super::refine::refine;
use super::review::{self, Reviews};
use super::submission::{Submission, submission_file};
use super::value::Id;
use super::{CycleFolder, Entry, Ledger, RecordKind, Shelf, every_shelf};
use crate::diag::{Failure, Finding, Place, Pointer, has_errors};
use crate::world::{DATA, Kind, Listed, MARKER, World};
use crate::yaml::{self, Shape};

/// The version of the file format that this tool reads and writes.
pub const FORMAT: u32 = 1;

/// What reading a project gave.
#[derive(Debug)]
pub struct Loaded {
    /// The settings, where they could be read.
    pub project: Option<Project>,
    /// The ledger; none where a file could not be read as what it should be.
    pub ledger: Option<Ledger>,
    /// What is wrong with the shape of the files.
    pub findings: Vec<Finding>,
}

/// Reads a whole project.
pub fn load(world: &dyn World) -> Result<Loaded, Failure> {
    let mut findings = Vec::new();
    let project: Option<Project> = read_one(world, MARKER, &mut findings)?;
    if let Some(project) = &project
        && let Some(finding) = other_format(MARKER, project.format)
    {
        // A ledger of another format would only give findings that mislead.
        findings.push(finding);
        return Ok(Loaded { project: Some(project.clone()), ledger: None, findings });
    }
    let listed = sort_files(world.list(DATA)?, &mut findings);
    let city: Option<City> = read_one(world, city::FILE, &mut findings)?;
    let cycles = read_cycles(world, &listed, &mut findings)?;
    let lock = read_lock(world, &mut findings)?;
    // All shelves at once: a long plan is read while the many short records are.
    macro_rules! read_all {
        ($($shelf:ident $kind:ident),*) => {{
            let mut reviews = Ok((None, Vec::new()));
            $(let mut $shelf: ReadShelf<super::$kind> = Ok((Shelf::new(), Vec::new()));)*
            rayon::scope(|scope| {
                scope.spawn(|_| reviews = read_reviews(world));
                $(scope.spawn(|_| $shelf = read_shelf(world, &listed, RecordKind::$kind));)*
            });
            $(
                let ($shelf, wrong) = $shelf?;
                findings.extend(wrong);
            )*
            let (reviews, wrong) = reviews?;
            findings.extend(wrong);
            refine(&mut findings, || {
                let mut names = Names::default();
                $(
                    for entry in $shelf.values() {
                        let aliases = entry.value.aliases.iter();
                        aliases.for_each(|alias| names.add(alias, &entry.id));
                    }
                    if let Some(shelf) = (&$shelf as &dyn Any).downcast_ref() {
                        names.add_organisations(shelf);
                    }
                )*
                names
            });
            if cycles.is_empty() && !has_errors(&findings) {
                findings.push(Finding::new("no-cycle", Place::file(format!("{DATA}/cycles"))));
            }
            match (project.clone(), city) {
                (Some(project), Some(city)) if !has_errors(&findings) => {
                    Some(Ledger { project, city, cycles, lock, reviews, $($shelf),* })
                }
                _ => None,
            }
        }};
    }
    let ledger = every_shelf!(read_all);
    Ok(Loaded { project, ledger, findings })
}

/// The finding for a file of another format than this tool's.
fn other_format(file: &str, found: u32) -> Option<Finding> {
    let name = match found.cmp(&FORMAT) {
        Ordering::Greater => "newer-format",
        Ordering::Less => "unknown-format",
        Ordering::Equal => return None,
    };
    let place = Place::value(file, Pointer::root().at("format"));
    Some(Finding::new(name, place).arg("found", found).arg("known", FORMAT))
}

/// The YAML files of a project by the folder that says what they are.
type Files = BTreeMap<String, Vec<String>>;

fn sort_files(listed: Vec<Listed>, findings: &mut Vec<Finding>) -> Files {
    let mut files = Files::new();
    let folders: Vec<&str> =
        RecordKind::ALL.iter().map(|kind| kind.folder()).chain(["cycles"]).collect();
    for found in listed {
        let inner = &found.path[DATA.len() + 1..];
        if inner.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        if matches!(found.kind, Kind::Link | Kind::Special) {
            let name = if found.kind == Kind::Link { "symbolic-link" } else { "special-file" };
            findings.push(Finding::new(name, Place::file(&found.path)));
            continue;
        }
        let Some((top, rest)) = inner.split_once('/') else {
            if found.kind == Kind::Folder && !folders.contains(&inner) && inner != "schema" {
                findings.push(
                    Finding::new("unknown-folder", Place::file(&found.path))
                        .arg("folder", inner)
                        .arg("known", folders.join(", "))
                        .did_you_mean(inner, folders.iter().copied()),
                );
            }
            if matches!(found.kind, Kind::File(_)) && !is_read_at_top(&found.path) {
                findings.push(Finding::new("unread-file", Place::file(&found.path)));
            }
            continue;
        };
        let is_evidence = top == "media" && rest.starts_with("files/");
        if matches!(found.kind, Kind::File(_)) && !is_evidence && top != "schema" {
            if rest.ends_with(".yaml") {
                files.entry(top.to_owned()).or_default().push(found.path.clone());
            } else if [".yml", ".yaml"].iter().any(|end| rest.to_lowercase().ends_with(end)) {
                findings.push(Finding::new("yml-file", Place::file(&found.path)));
            } else if folders.contains(&top) && !is_beside_records(top, rest) {
                findings.push(Finding::new("unread-file", Place::file(&found.path)));
            }
        }
    }
    files
}

/// Whether a file that stands in no folder is one that the tool knows, or notes for colleagues.
fn is_read_at_top(path: &str) -> bool {
    let known = [MARKER, city::FILE, lock::FILE, review::FILE];
    known.contains(&path) || path.ends_with(".md")
}

/// Whether a file that is no record may stand in a folder of records: notes for colleagues, or what
/// the tool keeps of a cycle.
fn is_beside_records(folder: &str, file: &str) -> bool {
    file.ends_with(".md") || folder == "cycles" && file.ends_with(".lock")
}

fn read_one<T: Shape + serde::de::DeserializeOwned>(
    world: &dyn World,
    path: &str,
    findings: &mut Vec<Finding>,
) -> Result<Option<T>, Failure> {
    if !world.is_file(path)? {
        findings.push(Finding::new("missing-file", Place::file(path)).arg("file", path));
        return Ok(None);
    }
    match yaml::read_file::<T>(world, path)? {
        Ok(value) => Ok(Some(value)),
        Err(wrong) => {
            findings.extend(wrong);
            Ok(None)
        }
    }
}

fn read_lock(world: &dyn World, findings: &mut Vec<Finding>) -> Result<Option<Lock>, Failure> {
    let Some(Kind::File(_)) = world.kind(lock::FILE)? else {
        return Ok(None);
    };
    let mut wrong = Vec::new();
    let lock: Option<Lock> = read_one(world, lock::FILE, &mut wrong)?;
    // The usual hints are for files that people write.
    findings.extend(wrong.into_iter().map(|finding| finding.hint("lock-broken")));
    findings.extend(lock.iter().filter_map(|lock| other_format(lock::FILE, lock.format)));
    Ok(lock)
}

/// The reviews, where there are any, and what is wrong with their file.
fn read_reviews(world: &dyn World) -> Result<(Option<Reviews>, Vec<Finding>), Failure> {
    let Some(Kind::File(_)) = world.kind(review::FILE)? else {
        return Ok((None, Vec::new()));
    };
    let mut wrong = Vec::new();
    let reviews = read_one(world, review::FILE, &mut wrong)?;
    Ok((reviews, wrong))
}

/// The records of one kind, and what is wrong with the files of the others.
type ReadShelf<T> = Result<(Shelf<T>, Vec<Finding>), Failure>;

fn read_shelf<T: Shape + serde::de::DeserializeOwned + Send>(
    world: &dyn World,
    files: &Files,
    kind: RecordKind,
) -> ReadShelf<T> {
    let mut findings = Vec::new();
    let paths = files.get(kind.folder()).map(Vec::as_slice).unwrap_or_default();
    let read: Vec<Result<Read<T>, Failure>> =
        paths.par_iter().map(|path| read_entry(world, path)).collect();
    let mut shelf = Shelf::new();
    for entry in read {
        match entry? {
            Err(wrong) => findings.extend(wrong),
            Ok(entry) => {
                if let Some(first) = shelf.get(&entry.id) {
                    let first: &Entry<T> = first;
                    findings.push(
                        Finding::new("duplicate-id", Place::file(&entry.file))
                            .arg("id", &entry.id)
                            .arg("first", &first.file)
                            .related(Place::file(&first.file)),
                    );
                } else {
                    shelf.insert(entry.id.clone(), entry);
                }
            }
        }
    }
    Ok((shelf, findings))
}

/// A record, or what is wrong with its file.
type Read<T> = Result<Entry<T>, Vec<Finding>>;

fn read_entry<T: Shape + serde::de::DeserializeOwned>(
    world: &dyn World,
    path: &str,
) -> Result<Read<T>, Failure> {
    let mut wrong = Vec::new();
    let id = id_of(path, &mut wrong);
    let value = yaml::read_file::<T>(world, path)?;
    Ok(match (id, value) {
        (Some(id), Ok(value)) => Ok(Entry { id, file: path.to_owned(), value }),
        (_, value) => {
            wrong.extend(value.err().unwrap_or_default());
            Err(wrong)
        }
    })
}

fn id_of(path: &str, findings: &mut Vec<Finding>) -> Option<Id> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.strip_suffix(".yaml").unwrap_or(name);
    let id = stem.parse().ok();
    if id.is_none() {
        findings.push(Finding::new("file-name-no-id", Place::file(path)).arg("name", stem));
    }
    id
}

fn read_cycles(
    world: &dyn World,
    files: &Files,
    findings: &mut Vec<Finding>,
) -> Result<BTreeMap<Id, CycleFolder>, Failure> {
    let mut folders: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for path in files.get("cycles").map(Vec::as_slice).unwrap_or_default() {
        let inner = &path[DATA.len() + "/cycles/".len()..];
        match inner.split_once('/') {
            Some((folder, _)) => folders.entry(folder).or_default().push(path),
            None => findings.push(Finding::new("cycle-not-a-folder", Place::file(path))),
        }
    }
    let mut cycles = BTreeMap::new();
    for (folder, paths) in folders {
        let path = format!("{DATA}/cycles/{folder}/cycle.yaml");
        let Ok(id) = folder.parse::<Id>() else {
            findings.push(Finding::new("file-name-no-id", Place::file(&path)).arg("name", folder));
            continue;
        };
        let cycle: Option<Cycle> = read_one(world, &path, findings)?;
        let (mut sections, mut submission) = (Shelf::new(), None);
        let sent = submission_file(&id);
        for section in paths.into_iter().filter(|found| **found != path) {
            if *section == sent {
                match read_entry::<Submission>(world, section)? {
                    Ok(entry) => submission = Some(entry),
                    Err(wrong) => findings.extend(wrong),
                }
                continue;
            }
            match read_entry::<SectionText>(world, section)? {
                Ok(entry) => {
                    sections.insert(entry.id.clone(), entry);
                }
                Err(wrong) => findings.extend(wrong),
            }
        }
        if let Some(value) = cycle {
            let cycle = Entry { id: id.clone(), file: path, value };
            cycles.insert(id, CycleFolder { cycle, sections, submission });
        }
    }
    Ok(cycles)
}
