//! The evidence bundle: one ZIP with the reports of a cycle, the records behind them, the evidence
//! that these name, and a manifest with the SHA-256 of each file.

mod contents;
mod preview;
mod zip;

use std::collections::BTreeMap;
use std::io::{Seek, Write};

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use crate::fixity::hex;
use crate::world::{World, WriteError};
use zip::Archive;

pub use contents::{Contents, ReportFile};
pub use preview::{PREVIEW, preview};

/// Name of the manifest.
const MANIFEST: &str = "manifest-sha256.txt";

/// What goes into a bundle, by its path there.
#[derive(Default)]
pub struct Payload<'a> {
    entries: BTreeMap<String, Entry<'a>>,
}

enum Entry<'a> {
    Bytes(&'a [u8]),
    File(String),
}

impl<'a> Payload<'a> {
    /// Adds bytes.
    pub fn bytes(&mut self, path: impl Into<String>, bytes: &'a [u8]) {
        self.entries.insert(format!("data/{}", path.into()), Entry::Bytes(bytes));
    }

    /// Adds a file of the project under its own path.
    pub fn file(&mut self, path: &str) {
        self.entries.insert(format!("data/{path}"), Entry::File(path.to_owned()));
    }
}

/// Writes a bundle with one top folder, its files in order of their paths and dated `date`.
///
/// # Errors
/// A file that cannot be read; a disk that cannot be written.
pub fn bundle(
    folder: &str,
    payload: &Payload<'_>,
    date: NaiveDate,
    world: &dyn World,
    sink: impl Write + Seek,
) -> Result<(), WriteError> {
    let mut archive = Archive::new(sink, date);
    let mut manifest = String::new();
    for (path, entry) in &payload.entries {
        let name = format!("{folder}/{path}");
        let mut hash = Sha256::new();
        match entry {
            Entry::Bytes(bytes) => archive.add(&name, &mut &bytes[..], &mut hash)?,
            Entry::File(file) => archive.add(&name, &mut world.open(file)?, &mut hash)?,
        }
        manifest.push_str(&format!("{}  {path}\n", hex(&hash.finalize())));
    }
    archive.add(&format!("{folder}/{MANIFEST}"), &mut manifest.as_bytes(), &mut Sha256::new())?;
    archive.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::world::Memory;

    #[test]
    fn the_manifest_names_every_file() {
        let world = Memory::new().with("report-data/city.yaml", "id: x\n");
        let mut payload = Payload::default();
        payload.file("report-data/city.yaml");
        payload.bytes("report.pdf", b"%PDF");
        let date = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        let mut sink = Cursor::new(Vec::new());
        assert!(bundle("x-2023", &payload, date, &world, &mut sink).is_ok());
        let text = String::from_utf8_lossy(sink.get_ref()).into_owned();
        // Entries are stored, so their content stands in the archive as it is.
        assert!(text.contains("  data/report-data/city.yaml\n"));
        let of_pdf = hex(&Sha256::digest(b"%PDF"));
        assert!(text.contains(&format!("{of_pdf}  data/report.pdf\n")));
    }
}
