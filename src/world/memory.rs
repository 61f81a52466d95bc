//! A project in memory, for tests and fuzzing.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use super::{Kind, Listed, World};
use crate::diag::Failure;

/// Files by their path from the root of the project.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    files: BTreeMap<String, Vec<u8>>,
}

impl Memory {
    /// A project without files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds or replaces a file.
    #[must_use]
    pub fn with(mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), content.into());
        self
    }

    /// Takes a file away.
    #[must_use]
    pub fn without(mut self, path: &str) -> Self {
        self.files.remove(path);
        self
    }

    /// The paths of all files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

impl World for Memory {
    fn list(&self, folder: &str) -> Result<Vec<Listed>, Failure> {
        let folder = folder.trim_end_matches('/');
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        Ok(self
            .files
            .iter()
            .filter(|(path, _)| path.starts_with(&prefix))
            .map(|(path, content)| Listed {
                path: path.clone(),
                kind: Kind::File(content.len() as u64),
            })
            .collect())
    }

    fn kind(&self, path: &str) -> Result<Option<Kind>, Failure> {
        if let Some(content) = self.files.get(path) {
            return Ok(Some(Kind::File(content.len() as u64)));
        }
        let prefix = format!("{path}/");
        Ok(self.files.keys().any(|name| name.starts_with(&prefix)).then_some(Kind::Folder))
    }

    fn open(&self, path: &str) -> Result<Box<dyn Read + Send>, Failure> {
        let content = self.files.get(path).ok_or_else(|| Failure::read(path, "no such file"))?;
        Ok(Box::new(Cursor::new(content.clone())))
    }
}
