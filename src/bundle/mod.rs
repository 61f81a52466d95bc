//! The evidence bundle: a bag (BagIt 1.0, RFC 8493) in one ZIP, with the reports of a cycle, the
//! records behind them, the files that prove them, and what made the reports.
//!
//! [`bundle`] writes it in one pass over the files, on all cores: every byte of it follows from the
//! files and one date.

mod bag;
mod carrier;
mod contents;
mod preview;
pub mod ro_crate;
pub mod verify;
mod zip;

use std::collections::BTreeMap;
use std::fs::File;

use chrono::NaiveDate;

use crate::diag::Failure;
use crate::fixity::{self, Digests};
use crate::world::{World, WriteError};
use bag::ALGORITHMS;

pub use carrier::Carrier;
pub use contents::{Contents, ReportFile};
pub use preview::{PREVIEW, preview};
pub use zip::{Archive, Source, Unpacked, Zip};

/// The folder of a bag that holds what it is made for (RFC 8493, 2.1.2).
pub const PAYLOAD: &str = "data";

/// The folder of the payload of a bag whose own folder is `top`, or the root where that is empty.
pub fn payload_folder(top: &str) -> String {
    if top.is_empty() { PAYLOAD.to_owned() } else { format!("{top}/{PAYLOAD}") }
}

/// The files of a bundle that describe it.
pub const DESCRIPTIONS: [&str; 2] = [ro_crate::METADATA, PREVIEW];

/// What goes into a bundle, by its path below `data/`.
#[derive(Default)]
pub struct Payload<'a> {
    entries: BTreeMap<String, Source<'a>>,
}

impl<'a> Payload<'a> {
    /// Adds bytes.
    pub fn bytes(&mut self, path: impl Into<String>, bytes: &'a [u8]) {
        self.entries.insert(path.into(), Source::Bytes(bytes));
    }

    /// Adds a file of the project under its own path.
    pub fn file(&mut self, path: &str) {
        self.entries.insert(path.to_owned(), Source::File(path.to_owned()));
    }

    /// Refuses names that another system could not unpack, or would take for one (RFC 8493, 5.2
    /// and 6.1.1). Names of evidence and records were checked with the ledger; what remains are
    /// templates and fonts of the project.
    fn travels(&self) -> Result<(), Failure> {
        let mut keys: BTreeMap<String, &str> = BTreeMap::new();
        for path in self.entries.keys() {
            let odd = path.split('/').any(|part| fixity::fault(part).is_some());
            let other = keys.insert(fixity::key(path), path);
            if odd || other.is_some() {
                let what = match other {
                    Some(other) => format!(
                        "`{other}` and `{path}` differ only in capital letters or in how accents \
                         are written, so that a bundle cannot hold both"
                    ),
                    None => format!("the name `{path}` cannot be unpacked on every system"),
                };
                return Err(Failure::usage(what, "give the file a plain name of its own"));
            }
        }
        Ok(())
    }
}

/// What a bundle says about itself.
#[derive(Debug, Clone)]
pub struct Cover {
    /// The name of its one top folder.
    pub folder: String,
    /// The date of everything in it.
    pub date: NaiveDate,
    /// Labels and values of `bag-info.txt`, without those that are measured.
    pub info: Vec<(&'static str, String)>,
}

/// Writes a bundle into an empty file and gives the checksums of its files by their path below
/// `data/`. `describe` gets those of the payload and gives the files that describe it, which go
/// into `data/` as well.
///
/// # Errors
/// A file that cannot be read; a disk that cannot be written.
pub fn bundle(
    cover: &Cover,
    payload: &Payload<'_>,
    describe: impl FnOnce(&BTreeMap<String, Digests>) -> Result<Vec<(String, Vec<u8>)>, WriteError>,
    world: &dyn World,
    file: &File,
) -> Result<BTreeMap<String, Digests>, WriteError> {
    payload.travels()?;
    let mut bag = Bag { cover, archive: Archive::new(file, cover.date), tags: BTreeMap::new() };
    bag.tag("bagit.txt", bag::DECLARATION)?;
    let mut files = bag.payload(&payload.entries, world)?;
    let described = describe(&files)?;
    let described: BTreeMap<String, Source<'_>> =
        described.iter().map(|(path, bytes)| (path.clone(), Source::Bytes(bytes))).collect();
    files.append(&mut bag.payload(&described, world)?);
    bag.close(&files)?;
    Ok(files)
}

/// A bag that is being written.
struct Bag<'a> {
    cover: &'a Cover,
    archive: Archive<'a>,
    tags: BTreeMap<String, Digests>,
}

impl Bag<'_> {
    /// Adds files below `data/` and gives their checksums by their path there.
    fn payload(
        &mut self,
        entries: &BTreeMap<String, Source<'_>>,
        world: &dyn World,
    ) -> Result<BTreeMap<String, Digests>, WriteError> {
        let folder = &self.cover.folder;
        let sources: Vec<(String, Source<'_>)> = entries
            .iter()
            .map(|(path, source)| (format!("{folder}/{PAYLOAD}/{path}"), source.clone()))
            .collect();
        let digests = self.archive.add(&sources, world)?;
        Ok(entries.keys().cloned().zip(digests).collect())
    }

    /// Adds a tag file.
    fn tag(&mut self, name: &str, text: &str) -> Result<(), WriteError> {
        let source = Source::Bytes(text.as_bytes());
        let path = format!("{}/{name}", self.cover.folder);
        // No file of the project is read here.
        self.archive.add(&[(path, source)], &crate::world::Memory::new())?;
        self.tags.insert(name.to_owned(), Digests::of(text.as_bytes()));
        Ok(())
    }

    /// Adds the tag files that count and the directory of the archive.
    fn close(mut self, files: &BTreeMap<String, Digests>) -> Result<(), WriteError> {
        let size: u64 = files.values().map(|digests| digests.size).sum();
        let mut info = self.cover.info.clone();
        info.push(("Bagging-Date", self.cover.date.to_string()));
        info.push(("Payload-Oxum", format!("{size}.{}", files.len())));
        self.tag("bag-info.txt", &bag::info(&info))?;
        let files = files.iter().map(|(path, d)| (format!("{PAYLOAD}/{path}"), *d)).collect();
        for algorithm in ALGORITHMS {
            let name = format!("manifest-{}.txt", algorithm.name());
            self.tag(&name, &bag::manifest(&files, algorithm))?;
        }
        let tags = self.tags.clone();
        for algorithm in ALGORITHMS {
            let name = format!("tagmanifest-{}.txt", algorithm.name());
            self.tag(&name, &bag::manifest(&tags, algorithm))?;
        }
        self.archive.finish()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;
    use crate::world::Memory;

    fn write(world: &Memory, payload: &Payload<'_>) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.zip");
        let file = File::create_new(&path).expect("a file");
        let date = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        let cover = Cover { folder: "x-2023".into(), date, info: Vec::new() };
        let described = |files: &BTreeMap<String, Digests>| {
            Ok(vec![("count.txt".to_owned(), files.len().to_string().into_bytes())])
        };
        assert!(bundle(&cover, payload, described, world, &file).is_ok());
        (folder, path)
    }

    #[test]
    fn what_was_written_can_be_read() {
        let long = vec![7; 3_000_000];
        let world = Memory::new()
            .with("report-data/Hồ Gươm.jpg", long.clone())
            .with("report-data/empty.txt", "");
        let mut payload = Payload::default();
        payload.file("report-data/Hồ Gươm.jpg");
        payload.file("report-data/empty.txt");
        payload.bytes("report.pdf", b"%PDF");
        let (_folder, path) = write(&world, &payload);
        let (zip, findings) = Zip::open(&path).expect("the file is there");
        assert_eq!(findings, []);
        let zip = zip.expect("an archive");
        let names: Vec<&str> = zip.entries().iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names[..2], ["x-2023/bagit.txt", "x-2023/data/report-data/Hồ Gươm.jpg"]);
        assert_eq!(names.len(), 10);
        assert_eq!(zip.read("x-2023/data/report-data/Hồ Gươm.jpg").expect("bytes"), long);
        assert_eq!(zip.read("x-2023/data/count.txt").expect("bytes"), b"3");
        let manifest = zip.read("x-2023/manifest-sha256.txt").expect("bytes");
        let manifest = String::from_utf8(manifest).expect("text");
        let of_pdf = crate::fixity::hex(&Digests::of(b"%PDF").sha256);
        assert!(manifest.contains(&format!("{of_pdf}  data/report.pdf\n")));
        let info = String::from_utf8(zip.read("x-2023/bag-info.txt").expect("bytes"));
        assert!(info.expect("text").contains("Payload-Oxum: 3000005.4\n"));
    }

    #[test]
    fn names_that_another_system_would_take_for_one_are_refused() {
        for (first, second) in [
            ("fonts/Ảnh.ttf", "fonts/ảnh.ttf"),
            ("fonts/\u{1ea2}nh.ttf", "fonts/A\u{309}nh.ttf"),
            ("fonts/plain.ttf", "fonts/odd:name.ttf"),
            ("fonts/plain.ttf", "fonts/end."),
        ] {
            let mut payload = Payload::default();
            payload.bytes(first, b"a");
            assert!(payload.travels().is_ok(), "{first}");
            payload.bytes(second, b"b");
            assert!(payload.travels().is_err(), "{second}");
        }
    }

    #[test]
    fn a_file_that_grows_or_shrinks_is_refused() {
        struct Moving(i64);
        impl World for Moving {
            fn list(&self, _: &str) -> Result<Vec<crate::world::Listed>, crate::diag::Failure> {
                Ok(Vec::new())
            }
            fn kind(&self, _: &str) -> Result<Option<crate::world::Kind>, crate::diag::Failure> {
                Ok(Some(crate::world::Kind::File(1000)))
            }
            fn open(&self, _: &str) -> Result<Box<dyn Read + Send>, crate::diag::Failure> {
                Ok(Box::new(std::io::repeat(0).take((1000 + self.0) as u64)))
            }
        }
        let mut payload = Payload::default();
        payload.file("a");
        for (by, is_fine) in [(0, true), (1, false), (-1, false), (900_000, false)] {
            let file = tempfile::tempfile().expect("a file");
            let cover = Cover { folder: "x".into(), date: NaiveDate::MAX, info: Vec::new() };
            let done = bundle(&cover, &payload, |_| Ok(Vec::new()), &Moving(by), &file);
            assert_eq!(done.is_ok(), is_fine, "{by}");
        }
    }
}
