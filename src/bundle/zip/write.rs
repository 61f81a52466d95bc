//! Writing an archive: many files at once, each read a single time.

use std::fs::File;
use std::io::{self, Read};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;

use super::Layout;
use super::layout::Entry;
use crate::diag::Failure;
use crate::fixity::{Digests, Hasher};
use crate::world::{Kind, World, WriteError, write_all_at};

/// Bytes that are read, hashed and written at a time, so that they stay in the cache meanwhile.
const CHUNK: usize = 256 * 1024;

/// What becomes an entry.
#[derive(Debug, Clone)]
pub enum Source<'a> {
    /// Bytes at hand.
    Bytes(&'a [u8]),
    /// A file of the project, by its path.
    File(String),
}

/// An archive that is being written.
pub struct Archive<'f> {
    file: &'f File,
    layout: Layout,
}

impl<'f> Archive<'f> {
    /// Begins an archive in an empty file; its entries are dated `date`.
    pub fn new(file: &'f File, date: NaiveDate) -> Self {
        Self { file, layout: Layout::new(date) }
    }

    /// Adds entries in the order given and gives their checksums in that order. Files are read,
    /// hashed and written on all cores, the largest first; memory holds one chunk a core.
    ///
    /// # Errors
    /// A file that is not there, cannot be read, or changes meanwhile; a disk that cannot be
    /// written.
    pub fn add(
        &mut self,
        sources: &[(String, Source<'_>)],
        world: &dyn World,
    ) -> Result<Vec<Digests>, WriteError> {
        let before = self.layout.entries().len();
        for (name, source) in sources {
            let size = match source {
                Source::Bytes(bytes) => bytes.len() as u64,
                Source::File(path) => match world.kind(path)? {
                    Some(Kind::File(size)) => size,
                    Some(_) => return Err(Failure::read(path, "it is no ordinary file").into()),
                    None => return Err(Failure::read(path, "no such file").into()),
                },
            };
            self.layout.push(name.clone(), size);
        }
        self.file.set_len(self.layout.end())?;
        let entries = &self.layout.entries()[before..];
        let copied = each_largest_first(entries, |index| {
            let (entry, source) = (&entries[index], &sources[index].1);
            match source {
                Source::Bytes(bytes) => self.copy(entry, entry.name.as_str(), &mut &**bytes),
                Source::File(path) => self.copy(entry, path, &mut world.open(path)?),
            }
        })?;
        let mut digests = Vec::with_capacity(copied.len());
        for (entry, (crc, digest)) in self.layout.entries_mut()[before..].iter_mut().zip(copied) {
            entry.crc = crc;
            digests.push(digest);
        }
        for entry in &self.layout.entries()[before..] {
            write_all_at(self.file, &self.layout.header(entry), entry.offset)?;
        }
        Ok(digests)
    }

    /// Copies one file to its place.
    fn copy(
        &self,
        entry: &Entry,
        path: &str,
        source: &mut dyn Read,
    ) -> Result<(u32, Digests), WriteError> {
        let changed = || Failure::read(path, "it changed while it was read; try once more");
        let (mut crc, mut hasher) = (crc32fast::Hasher::new(), Hasher::default());
        let mut buffer = vec![0; CHUNK.min(entry.size as usize + 1)];
        let mut done = 0;
        loop {
            let filled = fill(source, &mut buffer).map_err(|cause| Failure::read(path, cause))?;
            if filled == 0 {
                break;
            }
            let bytes = &buffer[..filled];
            if done + filled as u64 > entry.size {
                return Err(changed().into());
            }
            crc.update(bytes);
            hasher.update(bytes);
            write_all_at(self.file, bytes, entry.start() + done)?;
            done += filled as u64;
        }
        if done != entry.size {
            return Err(changed().into());
        }
        Ok((crc.finalize(), hasher.finish()))
    }

    /// Writes the directory of the archive.
    pub fn finish(self) -> Result<(), WriteError> {
        write_all_at(self.file, &self.layout.directory(), self.layout.end())?;
        Ok(())
    }
}

/// Does something with each entry on all cores, the largest first so that the cores end together,
/// and gives the results in the order of the entries. After an error nothing new is begun; of
/// several errors the first in order is given.
fn each_largest_first<T: Send>(
    entries: &[Entry],
    work: impl Fn(usize) -> Result<T, WriteError> + Sync,
) -> Result<Vec<T>, WriteError> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(entries[*index].size));
    let (next, failed) = (AtomicUsize::new(0), AtomicBool::new(false));
    let results = Mutex::new(Vec::with_capacity(entries.len()));
    rayon::scope(|scope| {
        for _ in 0..rayon::current_num_threads().min(entries.len()) {
            scope.spawn(|_| {
                while let Some(index) = order.get(next.fetch_add(1, Ordering::Relaxed))
                    && !failed.load(Ordering::Relaxed)
                {
                    let result = work(*index);
                    failed.fetch_or(result.is_err(), Ordering::Relaxed);
                    let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
                    results.push((*index, result));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Reads until the buffer is full or nothing is left.
fn fill(source: &mut dyn Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match source.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => {}
            Err(cause) => return Err(cause),
        }
    }
    Ok(filled)
}
