//! A project as a commit has it.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::objects::{Objects, Streamed};
use crate::diag::Failure;
use crate::world::{Kind, Listed, World};

/// Larger files are never held in memory as a whole.
const STREAMED: u64 = 16_000_000;

/// The files of a project in one commit, with paths from its root.
pub struct Revision {
    /// The name of the commit.
    pub commit: String,
    pub(super) folder: PathBuf,
    pub(super) files: BTreeMap<String, Held>,
    pub(super) objects: Arc<Mutex<Objects>>,
}

/// What a commit holds under a path.
pub(super) enum Held {
    Blob(Blob),
    Other(Kind),
}

pub(super) struct Blob {
    pub id: String,
    pub size: u64,
    pub bytes: Option<Arc<[u8]>>,
}

impl Revision {
    /// Whether two files hold the same by the names that git gives to their contents.
    pub fn has_same(&self, path: &str, other: &Self, other_path: &str) -> bool {
        match (self.files.get(path), other.files.get(other_path)) {
            (Some(Held::Blob(one)), Some(Held::Blob(two))) => one.id == two.id,
            _ => false,
        }
    }

    /// The name that git gives to the content of a file: SHA-1 or SHA-256 of a header and the
    /// content; none where there is no file.
    pub fn blob(&self, path: &str) -> Option<&str> {
        match self.files.get(path) {
            Some(Held::Blob(blob)) => Some(&blob.id),
            _ => None,
        }
    }
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
    pub fn kind(&self) -> Kind {
        match self {
            Self::Blob(blob) => Kind::File(blob.size),
            Self::Other(kind) => *kind,
        }
    }
}
