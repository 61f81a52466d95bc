//! Two states of a ledger held against each other, record by record.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde_json::{Map, Value};

use super::claims::claims;
use super::difference::{Difference, FileChange, State, SubjectChange};
use super::evidence::evidence;
use super::fields::fields;
use super::figures::figures;
use super::findings::findings;
use super::listing::{File, Listing};
use super::renames::{Renamed, Renames, find};
use super::subject::{Said, Subject};
use crate::diag::{Failure, Finding};
use crate::model::{Ledger, RecordKind, every_shelf};
use crate::world::{Revision, World};

/// One side of a comparison.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// Its files.
    pub world: &'a dyn World,
    /// The revision, where the files are of one; it names contents without reading them.
    pub revision: Option<&'a Revision>,
    /// The ledger, where it can be read as a whole.
    pub ledger: Option<&'a Ledger>,
    /// What the rules say; none where they were not run.
    pub findings: Option<&'a [Finding]>,
    /// The files that are compared; none for all.
    pub only: Option<&'a BTreeSet<String>>,
}

/// Holds two states of a ledger against each other.
///
/// # Errors
/// A file that cannot be read.
pub fn compare(before: &Side<'_>, after: &Side<'_>) -> Result<Difference, Failure> {
    let (old, new) = rayon::join(|| Listing::of(before), || Listing::of(after));
    let (old, new) = (old?, new?);
    let (went, came) = (only_in(&old, &new, before)?, only_in(&new, &old, after)?);
    let renamed = find(&values(&went), &values(&came));
    let renames =
        Renames::of(renamed.iter().filter_map(|found| {
            Some((found.before.id()?.to_string(), found.after.id()?.to_string()))
        }));
    let sides = Sides { before, after, renames: &renames };
    let (told, proven) = rayon::join(
        || sides.told(&old, &new, &renamed),
        || {
            let ledgers = before.ledger.zip(after.ledger);
            let rules = before.findings.zip(after.findings);
            rayon::join(
                || ledgers.map(|(before, after)| claims(before, after, &renames)),
                || rules.map(|(before, after)| findings(before, after, &renames)),
            )
        },
    );
    let mut difference = told?;
    (difference.claims, difference.findings) = proven;
    let renamed: BTreeSet<&Subject> =
        renamed.iter().flat_map(|found| [&found.before, &found.after]).collect();
    for (found, state, listing) in [(&went, State::Removed, &old), (&came, State::Added, &new)] {
        for (subject, said) in found.iter().filter(|(subject, _)| !renamed.contains(subject)) {
            let path = &listing.subjects[subject].path;
            difference.subjects.push(whole(subject, path, said, state.clone(), &renames));
        }
    }
    difference.subjects.sort_by(|a, b| a.subject.cmp(&b.subject));
    difference.files = others(&sides, &old, &new)?;
    difference.evidence = evidence(before, after, &old.evidence, &new.evidence)?;
    Ok(difference)
}

/// What the records of a side say that the other side does not have.
fn only_in(
    listing: &Listing,
    other: &Listing,
    side: &Side<'_>,
) -> Result<BTreeMap<Subject, Said>, Failure> {
    let alone: Vec<_> =
        listing.subjects.iter().filter(|(one, _)| !other.subjects.contains_key(*one)).collect();
    let read = |(subject, file): &(&Subject, &File)| {
        let bytes = side.world.read(&file.path)?;
        Ok(((*subject).clone(), subject.read(&file.path, &bytes)))
    };
    alone.par_iter().map(read).collect()
}

fn values(said: &BTreeMap<Subject, Said>) -> Vec<(&Subject, &Value)> {
    let value = |(subject, said)| Some((subject, Said::value(said)?));
    said.iter().filter_map(value).collect()
}

impl Said {
    fn value(&self) -> Option<&Value> {
        match self {
            Self::Typed(value) | Self::Plain(value) => Some(value),
            Self::Unreadable => None,
        }
    }

    fn fields(&self) -> Option<&Map<String, Value>> {
        self.value().and_then(Value::as_object)
    }
}

/// The bytes of a file before and now.
type BothBytes = (Vec<u8>, Vec<u8>);

struct Sides<'s, 'a> {
    before: &'s Side<'a>,
    after: &'s Side<'a>,
    renames: &'s Renames,
}

/// How a subject compares that both sides have.
enum Compared {
    Same,
    Moved(String, String),
    Rewritten(String),
    Followed(String),
    Changed(Box<SubjectChange>),
}

impl Sides<'_, '_> {
    /// What changed in the subjects that both sides have.
    fn told(
        &self,
        old: &Listing,
        new: &Listing,
        renamed: &[Renamed],
    ) -> Result<Difference, Failure> {
        let both = old
            .subjects
            .iter()
            .filter_map(|(subject, from)| Some((from, subject, new.subjects.get(subject)?, None)));
        let renamed = renamed.iter().map(|found| {
            let (from, to) = (&old.subjects[&found.before], &new.subjects[&found.after]);
            (from, &found.after, to, Some(found))
        });
        let pairs: Vec<_> = both.chain(renamed).collect();
        let compared: Vec<Compared> = pairs
            .into_par_iter()
            .map(|(from, subject, to, renamed)| match renamed {
                None if self.is_same(from, subject, to) => Ok(Compared::Same),
                _ => self.compare(&from.path, subject, &to.path, renamed),
            })
            .collect::<Result<_, Failure>>()?;
        let mut difference = Difference::default();
        for found in compared {
            match found {
                Compared::Same => {}
                Compared::Moved(from, to) => difference.moved.push((from, to)),
                Compared::Rewritten(path) => difference.rewritten.push(path),
                Compared::Followed(path) => difference.followed.push(path),
                Compared::Changed(change) => difference.subjects.push(*change),
            }
        }
        difference.rewritten.sort();
        difference.followed.sort();
        Ok(difference)
    }

    /// Whether a file says the same without a look into it: both ledgers were read from it, it has
    /// its size, and they hold the same.
    fn is_same(&self, from: &File, subject: &Subject, to: &File) -> bool {
        if self.before.revision.is_some() && self.after.revision.is_some() {
            // Git names the contents of both.
            return false;
        }
        let (Some(before), Some(after)) = (self.before.ledger, self.after.ledger) else {
            return false;
        };
        let Subject::Record(rank, id) = subject else { return false };
        macro_rules! same {
            ($($shelf:ident $kind:ident),*) => {
                match rank.kind() {
                    $(RecordKind::$kind => {
                        let (one, other) = (before.$shelf.get(id), after.$shelf.get(id));
                        one.is_some_and(|one| one.file == from.path) && one == other
                    })*
                }
            };
        }
        from.size == to.size && every_shelf!(same)
    }

    fn compare(
        &self,
        from: &str,
        subject: &Subject,
        to: &str,
        renamed: Option<&Renamed>,
    ) -> Result<Compared, Failure> {
        let (before, after) = match (renamed, self.bytes(from, to)?) {
            (None, None) if from == to => return Ok(Compared::Same),
            (None, None) => return Ok(Compared::Moved(from.to_owned(), to.to_owned())),
            (_, Some(bytes)) => bytes,
            (Some(_), None) => (self.before.world.read(from)?, self.after.world.read(to)?),
        };
        let said = both(subject, (from, &before), (to, &after));
        let (Some(old), Some(new)) = (said.0.fields(), said.1.fields()) else {
            return Ok(Compared::Changed(Box::new(SubjectChange {
                subject: subject.clone(),
                file: to.to_owned(),
                title: title(said.1.fields().or(said.0.fields())),
                state: State::Unreadable,
                fields: Vec::new(),
                figures: Vec::new(),
            })));
        };
        let is_named = renamed.is_some();
        let changed = fields(&apart(old, is_named), &apart(new, is_named), self.renames);
        let figures = figures(Some(old), Some(new), self.renames);
        if renamed.is_none() && changed.is_empty() && figures.is_empty() {
            let path = to.to_owned();
            let is_same = old == new || fields(old, new, &Renames::default()).is_empty();
            return Ok(match is_same {
                true if from != to => Compared::Moved(from.to_owned(), path),
                true => Compared::Rewritten(path),
                false => Compared::Followed(path),
            });
        }
        let state = match renamed {
            Some(found) => State::Renamed {
                from: found.before.id().or(found.after.id()).expect("a record has an id").clone(),
                has_alias: found.has_alias,
            },
            None => State::Changed,
        };
        Ok(Compared::Changed(Box::new(SubjectChange {
            subject: subject.clone(),
            file: to.to_owned(),
            title: title(Some(new)),
            state,
            fields: changed,
            figures,
        })))
    }

    /// The bytes of two files; none where they are the same, but for the ends of lines.
    fn bytes(&self, from: &str, to: &str) -> Result<Option<BothBytes>, Failure> {
        if let (Some(before), Some(after)) = (self.before.revision, self.after.revision)
            && before.has_same(from, after, to)
        {
            return Ok(None);
        }
        let (before, after) = (self.before.world.read(from)?, self.after.world.read(to)?);
        let is_plain = |byte: &&u8| **byte != b'\r';
        let is_same =
            before == after || before.iter().filter(is_plain).eq(after.iter().filter(is_plain));
        Ok((!is_same).then_some((before, after)))
    }
}

/// What two files say of a subject, both read in the same way.
fn both(subject: &Subject, before: (&str, &[u8]), after: (&str, &[u8])) -> (Said, Said) {
    let said = (subject.read(before.0, before.1), subject.read(after.0, after.1));
    match said {
        // What a type takes as given would look like a change.
        (Said::Plain(_), Said::Typed(_)) | (Said::Typed(_), Said::Plain(_)) => {
            (Subject::read_plain(before.1), Subject::read_plain(after.1))
        }
        said => said,
    }
}

/// A record without its figures, which are compared by themselves, and, where its names are told
/// already, without these.
fn apart(record: &Map<String, Value>, is_named: bool) -> Map<String, Value> {
    let is_apart = |key: &str| key == "figures" || (is_named && key == "aliases");
    let fields = record.iter().filter(|(key, _)| !is_apart(key));
    fields.map(|(key, value)| (key.clone(), value.clone())).collect()
}

fn title(record: Option<&Map<String, Value>>) -> Value {
    let found = record.and_then(|record| record.get("title").or_else(|| record.get("name")));
    found.cloned().unwrap_or_default()
}

/// A record that came in or went.
fn whole(
    subject: &Subject,
    path: &str,
    said: &Said,
    state: State,
    renames: &Renames,
) -> SubjectChange {
    let own = said.fields();
    let came = own.filter(|_| state == State::Added).map(|own| apart(own, true));
    SubjectChange {
        subject: subject.clone(),
        file: path.to_owned(),
        title: title(own),
        fields: came.map(|came| fields(&Map::new(), &came, renames)).unwrap_or_default(),
        figures: match state {
            State::Added => figures(None, own, renames),
            _ => figures(own, None, renames),
        },
        state,
    }
}

/// The files that are no records and no evidence.
fn others(sides: &Sides<'_, '_>, old: &Listing, new: &Listing) -> Result<Vec<FileChange>, Failure> {
    let mut changes = Vec::new();
    for path in old.others.union(&new.others) {
        let state = match (old.others.contains(path), new.others.contains(path)) {
            (true, false) => State::Removed,
            (false, _) => State::Added,
            _ if sides.bytes(path, path)?.is_none() => continue,
            _ => State::Changed,
        };
        changes.push(FileChange { path: path.clone(), state });
    }
    Ok(changes)
}
