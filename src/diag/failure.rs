//! What goes wrong with the machine rather than with the evidence.

use std::fmt;

/// The run cannot go on: a disk, a template or the way the tool was called (exit code 2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// A file or folder cannot be read.
    Read {
        /// Its path.
        path: String,
        /// The system's word.
        cause: String,
    },
    /// A file or folder cannot be written.
    Write {
        /// Its path.
        path: String,
        /// The system's word.
        cause: String,
    },
    /// No project here or above.
    NoProject {
        /// Where the search began.
        from: String,
    },
    /// A template of the tool or of the project is wrong.
    Template {
        /// File, line and column as far as known.
        place: String,
        /// What the engine says.
        cause: String,
        /// The record that was being rendered, where known.
        record: Option<String>,
    },
    /// The tool was asked for something that is not there.
    Usage {
        /// What is wrong.
        what: String,
        /// What to do instead.
        hint: String,
    },
}

impl Failure {
    /// Cannot read `path`.
    pub fn read(path: impl fmt::Display, cause: impl fmt::Display) -> Self {
        Self::Read { path: path.to_string(), cause: cause.to_string() }
    }

    /// Cannot write `path`.
    pub fn write(path: impl fmt::Display, cause: impl fmt::Display) -> Self {
        Self::Write { path: path.to_string(), cause: cause.to_string() }
    }

    /// A template is wrong.
    pub fn template(place: impl fmt::Display, cause: impl fmt::Display) -> Self {
        Self::Template { place: place.to_string(), cause: cause.to_string(), record: None }
    }

    /// Asked for something that is not there.
    pub fn usage(what: impl fmt::Display, hint: impl fmt::Display) -> Self {
        Self::Usage { what: what.to_string(), hint: hint.to_string() }
    }

    /// What to do about it, where that can be said.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Read { .. } => None,
            Self::Write { .. } => {
                Some("nothing was replaced: what an earlier build made is still whole".into())
            }
            Self::NoProject { .. } => {
                Some("run `mmr init DIR` to start a city, or go to a folder of one".into())
            }
            Self::Template { record, .. } => {
                record.as_ref().map(|record| format!("it happened while rendering `{record}`"))
            }
            Self::Usage { hint, .. } => Some(hint.clone()),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, cause } => write!(f, "cannot read `{path}`: {cause}"),
            Self::Write { path, cause } => write!(f, "cannot write `{path}`: {cause}"),
            Self::NoProject { from } => {
                write!(f, "no `report-data/mmr.yaml` in `{from}` or any folder above it")
            }
            Self::Template { place, cause, .. } => write!(f, "template error at {place}: {cause}"),
            Self::Usage { what, .. } => f.write_str(what),
        }
    }
}

impl std::error::Error for Failure {}
