//! Writing ZIP archives. The crate `zip` stands here only.

use std::io::{Read, Seek, Write};

use chrono::{Datelike, NaiveDate};
use sha2::{Digest, Sha256};
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use crate::diag::Failure;

/// An archive that is being written. Entries are stored: evidence is compressed already.
pub struct Archive<W: Write + Seek> {
    writer: ZipWriter<W>,
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
        Self { writer: ZipWriter::new(sink).set_auto_large_file(), options }
    }

    /// Adds an entry and takes its bytes into a hash on the way.
    pub fn add(
        &mut self,
        name: &str,
        source: &mut dyn Read,
        hash: &mut Sha256,
    ) -> Result<(), Failure> {
        let failed = |cause: &dyn std::fmt::Display| Failure::write(name, cause);
        self.writer.start_file(name, self.options).map_err(|cause| failed(&cause))?;
        let mut buffer = vec![0; 256 * 1024];
        loop {
            let read = source.read(&mut buffer).map_err(|cause| Failure::read(name, cause))?;
            if read == 0 {
                return Ok(());
            }
            hash.update(&buffer[..read]);
            self.writer.write_all(&buffer[..read]).map_err(|cause| failed(&cause))?;
        }
    }

    /// Writes the directory of the archive.
    pub fn finish(self) -> Result<(), Failure> {
        self.writer.finish().map(drop).map_err(|cause| Failure::write("the archive", cause))
    }
}
