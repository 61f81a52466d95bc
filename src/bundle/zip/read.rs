//! Reading any archive without extracting it: as a [`World`] of its files, with everything that is
//! wrong around them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use flate2::read::DeflateDecoder;
use memchr::memmem;
use zip::unstable::read::ZipIterable;
use zip::{CompressionMethod, ZipArchive};

use crate::diag::{Failure, Finding, Place};
use crate::world::{Kind, Listed, World, read_at};

/// An archive may unpack to this many times its size before it is taken for a bomb; evidence that
/// is text shrinks to a twentieth at best.
const BOMB_RATIO: u64 = 100;

/// Below this size nothing is taken for a bomb.
const BOMB_FLOOR: u64 = 128 << 20;

/// Bytes of the record at the end of an archive with the longest comment.
const LONGEST_END: u64 = 22 + u16::MAX as u64;

/// An archive on the disk.
pub struct Zip {
    /// Its name, for findings.
    name: String,
    file: Arc<File>,
    size: u64,
    entries: Vec<Unpacked>,
    by_name: BTreeMap<String, usize>,
}

/// An entry as an archive describes it.
#[derive(Debug, Clone)]
pub struct Unpacked {
    /// Its path.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// Its CRC-32.
    pub crc: u32,
    /// The day it is dated.
    pub date: Option<NaiveDate>,
    kind: Kind,
    packed: u64,
    /// Where its local header stands.
    pub offset: u64,
    method: CompressionMethod,
    encrypted: bool,
}

impl Zip {
    /// Opens an archive. Gives everything that is wrong with its structure; without an archive
    /// where it cannot be read at all.
    ///
    /// # Errors
    /// A file that is not there or cannot be read.
    pub fn open(path: &Path) -> Result<(Option<Self>, Vec<Finding>), Failure> {
        let failed = |cause: io::Error| Failure::read(path.display(), cause);
        let file = Arc::new(File::open(path).map_err(failed)?);
        let size = file.metadata().map_err(failed)?.len();
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let reader = || BufReader::new(Section::new(&file, 0, size));
        let mut archive = match ZipArchive::new(reader()) {
            Ok(archive) => archive,
            Err(cause) => {
                let is_cut = is_cut_off(&file, size).map_err(failed)?;
                let finding = if is_cut { "zip-cut-off" } else { "zip-unreadable" };
                let finding = Finding::new(finding, Place::file(&name));
                return Ok((None, vec![finding.arg("cause", cause)]));
            }
        };
        let mut zip =
            Self { name, file: file.clone(), size, entries: Vec::new(), by_name: BTreeMap::new() };
        let mut findings = zip.take_entries(&mut archive);
        let whole = || Place::file(&zip.name);
        if archive.has_duplicate_names() {
            for entry in twice(reader()) {
                findings.push(Finding::new("zip-entry-twice", whole()).arg("entry", entry));
            }
        }
        match archive.has_overlapping_entries() {
            Ok(false) => {}
            Ok(true) => findings.push(Finding::new("zip-entries-overlap", whole())),
            Err(cause) => {
                findings.push(Finding::new("zip-inconsistent", whole()).arg("cause", cause));
            }
        }
        let unpacked = archive.decompressed_size().unwrap_or(0);
        if unpacked > u128::from((size * BOMB_RATIO).max(BOMB_FLOOR)) {
            findings.push(
                Finding::new("zip-bomb", whole()).arg("packed", size).arg("unpacked", unpacked),
            );
            return Ok((None, findings));
        }
        Ok((Some(zip), findings))
    }

    fn take_entries(&mut self, archive: &mut ZipArchive<BufReader<Section>>) -> Vec<Finding> {
        let mut findings = Vec::new();
        let metadata = archive.metadata();
        for index in 0..metadata.len() {
            let Ok(entry) = metadata.entry(index) else { continue };
            let place = Place::file(&self.name);
            let Ok(name) = std::str::from_utf8(entry.name_raw()) else {
                let odd = String::from_utf8_lossy(entry.name_raw());
                findings.push(Finding::new("zip-name-not-utf8", place).arg("entry", odd));
                continue;
            };
            let folder = name.trim_end_matches('/');
            let (name, kind) = if entry.is_symlink() {
                findings.push(Finding::new("zip-symbolic-link", place.clone()).arg("entry", name));
                (name, Kind::Link)
            } else if entry.is_dir() {
                (folder, Kind::Folder)
            } else {
                (name, Kind::File(entry.size()))
            };
            if name.split('/').any(|part| matches!(part, "" | "." | ".."))
                || name.contains(['\\', '\0'])
                || name.as_bytes().get(1) == Some(&b':')
            {
                findings.push(Finding::new("zip-unsafe-name", place.clone()).arg("entry", name));
                continue;
            }
            if entry.encrypted() {
                findings.push(Finding::new("zip-encrypted", place.clone()).arg("entry", name));
            }
            let known = [CompressionMethod::Stored, CompressionMethod::Deflated];
            if !known.contains(&entry.compression()) {
                findings.push(Finding::new("zip-method", place).arg("entry", name));
            }
            self.by_name.insert(name.to_owned(), self.entries.len());
            self.entries.push(Unpacked {
                name: name.to_owned(),
                size: entry.size(),
                crc: entry.crc32(),
                date: entry.last_modified().and_then(|date| {
                    NaiveDate::from_ymd_opt(
                        i32::from(date.year()),
                        u32::from(date.month()),
                        u32::from(date.day()),
                    )
                }),
                kind,
                packed: entry.compressed_size(),
                offset: entry.header_start(),
                method: entry.compression(),
                encrypted: entry.encrypted(),
            });
        }
        findings
    }

    /// Its name, for findings.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The entries in the order of the directory.
    pub fn entries(&self) -> &[Unpacked] {
        &self.entries
    }

    /// The size of the archive in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Bytes of the archive itself; fewer than asked for at its end.
    pub fn bytes(&self, start: u64, length: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let left = self.size.saturating_sub(start);
        Section::new(&self.file, start, left.min(length as u64)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// The bytes of an entry.
    fn content(&self, entry: &Unpacked) -> io::Result<Box<dyn Read + Send>> {
        if entry.encrypted {
            return Err(damaged("it is locked with a password"));
        }
        let mut header = [0; 30];
        Section::new(&self.file, entry.offset, 30).read_exact(&mut header)?;
        let length = |at: usize| u64::from(u16::from_le_bytes([header[at], header[at + 1]]));
        let start = entry.offset + 30 + length(26) + length(28);
        let section = Section::new(&self.file, start, entry.packed);
        let content: Box<dyn Read + Send> = match entry.method {
            CompressionMethod::Stored => Box::new(section),
            CompressionMethod::Deflated => Box::new(DeflateDecoder::new(section)),
            _ => return Err(damaged("it is packed in a way that is not read here")),
        };
        Ok(Box::new(Checked {
            content,
            left: entry.size,
            crc: crc32fast::Hasher::new(),
            expected: entry.crc,
        }))
    }
}

impl World for Zip {
    fn list(&self, folder: &str) -> Result<Vec<Listed>, Failure> {
        let prefix = format!("{}/", folder.trim_end_matches('/'));
        let prefix = if prefix == "/" { "" } else { &prefix };
        let inside = self.by_name.range(prefix.to_owned()..);
        Ok(inside
            .take_while(|(name, _)| name.starts_with(prefix))
            .map(|(name, index)| Listed { path: name.clone(), kind: self.entries[*index].kind })
            .collect())
    }

    fn kind(&self, path: &str) -> Result<Option<Kind>, Failure> {
        if let Some(index) = self.by_name.get(path) {
            return Ok(Some(self.entries[*index].kind));
        }
        let prefix = format!("{path}/");
        let next = self.by_name.range(prefix.clone()..).next();
        Ok(next.filter(|(name, _)| name.starts_with(&prefix)).map(|_| Kind::Folder))
    }

    /// Damage shows as an error of the kind `InvalidData` or `UnexpectedEof` while reading.
    fn open(&self, path: &str) -> Result<Box<dyn Read + Send>, Failure> {
        let index = self.by_name.get(path).ok_or_else(|| Failure::read(path, "no such file"))?;
        Ok(self.content(&self.entries[*index]).unwrap_or_else(|cause| Box::new(Broken(cause))))
    }
}

/// Whether a file begins as an archive and lacks the record at its end (4.3.16), which a comment
/// may follow.
fn is_cut_off(file: &Arc<File>, size: u64) -> io::Result<bool> {
    let (mut head, mut tail) = (Vec::new(), Vec::new());
    Section::new(file, 0, size.min(4)).read_to_end(&mut head)?;
    let last = size.min(LONGEST_END);
    Section::new(file, size - last, last).read_to_end(&mut tail)?;
    Ok(head == b"PK\x03\x04" && memmem::find(&tail, b"PK\x05\x06").is_none())
}

/// The names that a directory lists more than once.
fn twice(reader: BufReader<Section>) -> BTreeSet<String> {
    let (mut seen, mut twice) = (BTreeSet::new(), BTreeSet::new());
    let Ok(mut directory) = ZipIterable::try_new(reader, zip::read::Config::default()) else {
        return twice;
    };
    let Ok(files) = directory.files() else { return twice };
    while let Some(Ok(file)) = files.next() {
        let name = String::from_utf8_lossy(file.name_raw()).into_owned();
        if !seen.insert(name.clone()) {
            twice.insert(name);
        }
    }
    twice
}

fn damaged(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what.to_owned())
}

/// A stretch of a file, read without moving anybody else's place in it.
#[derive(Debug, Clone)]
struct Section {
    file: Arc<File>,
    start: u64,
    length: u64,
    at: u64,
}

impl Section {
    fn new(file: &Arc<File>, start: u64, length: u64) -> Self {
        Self { file: file.clone(), start, length, at: 0 }
    }
}

impl Read for Section {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.length.saturating_sub(self.at);
        let wanted = usize::try_from(left).unwrap_or(usize::MAX).min(buffer.len());
        let offset = self.start.checked_add(self.at).ok_or_else(|| damaged("beyond the end"))?;
        let read = read_at(&self.file, &mut buffer[..wanted], offset)?;
        if read == 0 && wanted > 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Section {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(|| damaged("before the beginning"))?;
        Ok(self.at)
    }
}

/// The bytes of an entry, held against its size and CRC-32.
struct Checked {
    content: Box<dyn Read + Send>,
    left: u64,
    crc: crc32fast::Hasher,
    expected: u32,
}

impl Read for Checked {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.content.read(buffer).map_err(|cause| match cause.kind() {
            // What a decoder says of a stream that is none.
            io::ErrorKind::InvalidInput => damaged("its compressed bytes are damaged"),
            _ => cause,
        })?;
        let is_over = read as u64 > self.left;
        if is_over || (read == 0 && self.left > 0 && !buffer.is_empty()) {
            return Err(damaged("its size is not the one that the ZIP names"));
        }
        self.left -= read as u64;
        self.crc.update(&buffer[..read]);
        if read == 0 && !buffer.is_empty() && self.crc.clone().finalize() != self.expected {
            return Err(damaged("its checksum (CRC-32) is not the one that the ZIP names"));
        }
        Ok(read)
    }
}

/// An entry that cannot be read.
struct Broken(io::Error);

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::new(self.0.kind(), self.0.to_string()))
    }
}
