//! A folder of a world as a world of its own.

use std::io::Read;

use super::{Kind, Listed, World};
use crate::diag::Failure;

/// What stands below a folder of another world, with paths from that folder on.
pub struct Within<'w> {
    world: &'w dyn World,
    prefix: String,
}

impl<'w> Within<'w> {
    /// The world below `folder`; all of it where that is empty.
    pub fn new(world: &'w dyn World, folder: &str) -> Self {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        Self { world, prefix }
    }

    fn full(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }
}

impl World for Within<'_> {
    fn list(&self, folder: &str) -> Result<Vec<Listed>, Failure> {
        let mut listed = self.world.list(self.full(folder).trim_end_matches('/'))?;
        for found in &mut listed {
            found.path.drain(..self.prefix.len());
        }
        Ok(listed)
    }

    fn kind(&self, path: &str) -> Result<Option<Kind>, Failure> {
        self.world.kind(&self.full(path))
    }

    fn open(&self, path: &str) -> Result<Box<dyn Read + Send>, Failure> {
        self.world.open(&self.full(path))
    }
}
