//! The driver: it alone knows the order of the stages.

mod build;
mod bundle;
mod changes;
mod coverage;
mod editor;
mod layout;
mod length;
mod lock;
mod pages;
mod project;
mod rebuild;
mod review;
mod schema;
mod send;
mod sent_bundle;
mod sides;
mod signed;
mod submit;
mod verify;

pub use build::{Built, Job, Made, SetReport, build, set};
pub use changes::{Changes, changes};
pub use coverage::{Covered, coverage};
pub use layout::lay_out;
pub use lock::{Change, Locking, lock};
pub use project::{Project, messages, open, open_bundled, open_reading};
pub use rebuild::{Comparison, Outcome, Rebuilt, rebuild};
pub use review::{
    MERGE_RULE, Reviewed, Reviewing, Verdict, approve, part, parts_of_kind, printed, reviewed,
    tidy, withdraw, write_reviews,
};
pub use schema::{file_kinds, schema, schemas};
pub use send::{Sending, Sent, send};
pub use sides::{Files, Side, Sides, Wanted, sides};
pub use submit::{Record, cycles, record};
pub use verify::{Profile, Verified, verify};

/// What a run is doing, for whoever watches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Setting a report: its file name.
    Setting(String),
    /// A report is set.
    Set(String),
    /// Writing a bundle: its file name.
    Bundling(String),
    /// Reading a file of evidence: its path.
    Locking(String),
    /// A file of evidence is read.
    Locked(String),
}

/// Somebody who watches a run.
pub trait Watcher: Sync {
    /// Called at each step; `total` is the number of reports to set or of files to
    /// read, once it is known.
    fn step(&self, step: &Step, total: usize);
}

/// Nobody watches.
pub struct Unwatched;

impl Watcher for Unwatched {
    fn step(&self, _: &Step, _: usize) {}
}
