//! What a file of the ledger tells of, by its path, and what it says, by its type.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::model::city::{City, Cycle, Project, SectionText};
use crate::model::media::Media;
use crate::model::plan::Plan;
use crate::model::setting::{Contribution, Indicator, Initiative, Organisation, Place};
use crate::model::submission::Submission;
use crate::model::told::{Activity, Baseline, Challenge, Impact, Outcome, Policy};
use crate::model::value::Id;
use crate::model::{RecordKind, every_shelf};
use crate::world::{DATA, MARKER};
use crate::yaml::{self, Shape};

/// What a file of the ledger tells of, in the order in which a reviewer reads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// `mmr.yaml`
    Settings,
    /// `city.yaml`
    City,
    /// `cycles/<id>/cycle.yaml`
    Cycle(Id),
    /// `cycles/<cycle>/<section>.yaml`: the cycle and the section.
    Section(Id, Id),
    /// `cycles/<id>/submission.yaml`
    Submission(Id),
    /// A record.
    Record(Rank, Id),
}

/// A kind of record, in the order in which a reviewer reads: first what claims something, then what
/// that rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank(usize);

/// The order of kinds.
const READING: [RecordKind; 13] = [
    RecordKind::Outcome,
    RecordKind::Impact,
    RecordKind::Activity,
    RecordKind::Initiative,
    RecordKind::Contribution,
    RecordKind::Baseline,
    RecordKind::Policy,
    RecordKind::Challenge,
    RecordKind::Plan,
    RecordKind::Indicator,
    RecordKind::Media,
    RecordKind::Organisation,
    RecordKind::Place,
];

impl Rank {
    /// The rank of the kind that a folder holds.
    fn of_folder(folder: &str) -> Option<Self> {
        READING.iter().position(|kind| kind.folder() == folder).map(Self)
    }

    /// The kind.
    pub fn kind(self) -> RecordKind {
        READING[self.0]
    }
}

/// What a file says.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// What its type makes of it: without layout, with whatever is taken as given left out.
    Typed(Value),
    /// Plain YAML that its type refuses.
    Plain(Value),
    /// No YAML.
    Unreadable,
}

impl Subject {
    /// What the file at a path from the root of the project tells of; none where it is no part of
    /// the ledger.
    pub fn of(path: &str) -> Option<Self> {
        if path == MARKER {
            return Some(Self::Settings);
        }
        let inner = path.strip_prefix(DATA)?.strip_prefix('/')?;
        let stem = inner.strip_suffix(".yaml")?;
        if stem == "city" {
            return Some(Self::City);
        }
        let (folder, rest) = stem.split_once('/')?;
        if inner.split('/').any(|part| part.starts_with('.')) {
            return None;
        }
        if folder == "cycles" {
            let (cycle, name) = rest.split_once('/')?;
            let cycle = cycle.parse().ok()?;
            return match name {
                "cycle" => Some(Self::Cycle(cycle)),
                "submission" => Some(Self::Submission(cycle)),
                _ => Some(Self::Section(cycle, name.rsplit('/').next()?.parse().ok()?)),
            };
        }
        let rank = Rank::of_folder(folder)?;
        if rank.kind() == RecordKind::Media && rest.starts_with("files/") {
            return None;
        }
        let id = rest.rsplit('/').next()?.parse().ok()?;
        Some(Self::Record(rank, id))
    }

    /// The id of a record.
    pub fn id(&self) -> Option<&Id> {
        match self {
            Self::Record(_, id) => Some(id),
            _ => None,
        }
    }

    /// The word for its group in messages.
    pub fn group(&self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::City => "city",
            Self::Cycle(_) | Self::Section(..) | Self::Submission(_) => "cycle",
            Self::Record(rank, _) => rank.kind().key(),
        }
    }

    /// What a file says of it.
    pub fn read(&self, path: &str, bytes: &[u8]) -> Said {
        let typed = match self {
            Self::Settings => typed::<Project>(path, bytes),
            Self::City => typed::<City>(path, bytes),
            Self::Cycle(_) => typed::<Cycle>(path, bytes),
            Self::Section(..) => typed::<SectionText>(path, bytes),
            Self::Submission(_) => typed::<Submission>(path, bytes),
            Self::Record(rank, _) => {
                macro_rules! read {
                    ($($shelf:ident $kind:ident),*) => {
                        match rank.kind() {
                            $(RecordKind::$kind => typed::<$kind>(path, bytes),)*
                        }
                    };
                }
                every_shelf!(read)
            }
        };
        match typed {
            Some(value) => Said::Typed(value),
            None => Self::read_plain(bytes),
        }
    }

    /// What a file says as plain YAML, whatever its type makes of it.
    pub fn read_plain(bytes: &[u8]) -> Said {
        match yaml::read_plain(bytes) {
            Some(value) if value.is_object() => Said::Plain(value),
            _ => Said::Unreadable,
        }
    }
}

fn typed<T: DeserializeOwned + Serialize + Shape>(path: &str, bytes: &[u8]) -> Option<Value> {
    let value = yaml::read::<T>(path, bytes).ok()?;
    Some(serde_json::to_value(value).expect("a record is plain data"))
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Settings => f.write_str("mmr.yaml"),
            Self::City => f.write_str("city.yaml"),
            Self::Cycle(cycle) => write!(f, "{cycle}"),
            Self::Section(cycle, section) => write!(f, "{cycle}/{section}"),
            Self::Submission(cycle) => write!(f, "{cycle}/submission"),
            Self::Record(_, id) => write!(f, "{id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_what_its_file_tells_of() {
        let of = |path: &str| Subject::of(path).map(|found| format!("{} {found}", found.group()));
        let known = |path: &str, said: &str| assert_eq!(of(path).as_deref(), Some(said), "{path}");
        known("report-data/mmr.yaml", "settings mmr.yaml");
        known("report-data/city.yaml", "city city.yaml");
        known("report-data/cycles/2017-2021/cycle.yaml", "cycle 2017-2021");
        known("report-data/cycles/2017-2021/action-plan.yaml", "cycle 2017-2021/action-plan");
        known("report-data/cycles/2017-2021/submission.yaml", "cycle 2017-2021/submission");
        known("report-data/activities/2018/opening.yaml", "activity opening");
        known("report-data/network/meeting.yaml", "network meeting");
        for other in [
            "report-data/media/files/a.yaml",
            "report-data/media.lock",
            "report-data/activities/Opening.yaml",
            "report-data/activities/.draft/x.yaml",
            "report-data/notes/x.yaml",
            "templates/labels/en.yaml",
        ] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
