//! Writing ZIP archives. The crate `zip` stands here only.

use std::io::{self, Read, Seek, Write};

use chrono::{Datelike, NaiveDate};
use sha2::{Digest, Sha256};
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use crate::diag::Failure;
use crate::world::WriteError;

/// An archive that is being written. Entries are stored: evidence is compressed already.
pub struct Archive<W: Write + Seek> {
    /// None once writing has failed.
    writer: Option<ZipWriter<W>>,
    options: SimpleFileOptions,
}

impl<W: Write + Seek> Archive<W> {
    /// Begins an archive whose entries are dated `date`.
    pub fn new(sink: W, date: NaiveDate) -> Self {
        let year = u16::try_from(date.year()).unwrap_or(1980).clamp(1980, 2107);
        let (month, day) = (date.month() as u8, date.day() as u8);
        let date = DateTime::from_date_and_time(year, month, day, 0, 0, 0)
            .unwrap_or(DateTime::default_for_write());
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(date)
            .unix_permissions(0o644);
        Self { writer: Some(ZipWriter::new(sink).set_auto_large_file()), options }
    }

    /// Adds an entry and takes its bytes into a hash on the way.
    ///
    /// # Errors
    /// A source that cannot be read, a disk that cannot be written; the archive is lost then.
    pub fn add(
        &mut self,
        name: &str,
        source: &mut dyn Read,
        hash: &mut Sha256,
    ) -> Result<(), WriteError> {
        let added = self.copy(name, source, hash);
        if added.is_err() {
            // Dropped, the writer would try to finish what cannot be finished, and print.
            std::mem::forget(self.writer.take());
        }
        added
    }

    fn copy(
        &mut self,
        name: &str,
        source: &mut dyn Read,
        hash: &mut Sha256,
    ) -> Result<(), WriteError> {
        let Some(writer) = &mut self.writer else { return Ok(()) };
        writer.start_file(name, self.options).map_err(io::Error::from)?;
        let mut buffer = vec![0; 256 * 1024];
        loop {
            let read = source.read(&mut buffer).map_err(|cause| Failure::read(name, cause))?;
            if read == 0 {
                return Ok(());
            }
            hash.update(&buffer[..read]);
            writer.write_all(&buffer[..read])?;
        }
    }

    /// Writes the directory of the archive.
    pub fn finish(mut self) -> Result<(), WriteError> {
        if let Some(writer) = self.writer.take() {
            writer.finish().map_err(io::Error::from)?;
        }
        Ok(())
    }
}
