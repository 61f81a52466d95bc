//! Where everything stands in an archive of ours, and the bytes around its files.
//!
//! Entries are stored without compression, named in UTF-8 with the flag that says so (APPNOTE,
//! appendix D), dated alike, and follow each other without gaps. ZIP64 fields (4.5.3) appear where
//! a number would not fit and nowhere else.

use chrono::{Datelike, NaiveDate};

/// Sizes and offsets from here on need the ZIP64 fields.
const BIG: u64 = u32::MAX as u64;

/// Numbers of entries from here on need the ZIP64 end record.
const MANY: usize = u16::MAX as usize;

/// Version 2.0 of the format, and 4.5 for ZIP64.
const PLAIN: u16 = 20;
const ZIP64: u16 = 45;

/// Names are UTF-8: bit 11 of the flags.
const UTF8: u16 = 1 << 11;

/// Made on Unix: a file that its owner may write and all may read.
const UNIX: u16 = 3 << 8;
const MODE: u32 = 0o100_644 << 16;

/// An archive's entries in their order, with their places.
#[derive(Debug, Clone)]
pub struct Layout {
    date: u16,
    entries: Vec<Entry>,
    end: u64,
}

/// An entry of an archive.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its path.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// Its CRC-32.
    pub crc: u32,
    /// Where its local header stands.
    pub offset: u64,
}

impl Entry {
    /// Where its bytes stand.
    pub fn start(&self) -> u64 {
        let extra = if self.size >= BIG { 20 } else { 0 };
        self.offset + 30 + self.name.len() as u64 + extra
    }

    /// Where the next entry stands.
    pub fn end(&self) -> u64 {
        self.start() + self.size
    }
}

impl Layout {
    /// An archive whose entries are dated `date`, without a time of day. Years outside 1980 to
    /// 2107 cannot be written and become the nearest that can.
    pub fn new(date: NaiveDate) -> Self {
        let year = date.year().clamp(1980, 2107) - 1980;
        let date = u16::try_from(year).unwrap_or_default() << 9
            | u16::try_from(date.month()).unwrap_or(1) << 5
            | u16::try_from(date.day()).unwrap_or(1);
        Self { date, entries: Vec::new(), end: 0 }
    }

    /// Puts an entry behind the others; its CRC-32 may come later.
    pub fn push(&mut self, name: String, size: u64) -> &mut Entry {
        let entry = Entry { name, size, crc: 0, offset: self.end };
        self.end = entry.end();
        self.entries.push(entry);
        self.entries.last_mut().expect("an entry was just put there")
    }

    /// The entries in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entries in order, to set what was not known before.
    pub fn entries_mut(&mut self) -> &mut [Entry] {
        &mut self.entries
    }

    /// Where the central directory begins.
    pub fn end(&self) -> u64 {
        self.end
    }

    /// Sets where the central directory begins, for entries that were moved.
    pub fn end_at(&mut self, end: u64) {
        self.end = end;
    }

    /// The local header of an entry (4.3.7).
    pub fn header(&self, entry: &Entry) -> Vec<u8> {
        let big = entry.size >= BIG;
        let mut bytes = Vec::with_capacity((entry.start() - entry.offset) as usize);
        put32(&mut bytes, 0x0403_4b50);
        put16(&mut bytes, if big { ZIP64 } else { PLAIN });
        self.put_common(&mut bytes, entry);
        put16(&mut bytes, if big { 20 } else { 0 });
        bytes.extend(entry.name.as_bytes());
        if big {
            put16(&mut bytes, 1);
            put16(&mut bytes, 16);
            put64(&mut bytes, entry.size);
            put64(&mut bytes, entry.size);
        }
        bytes
    }

    /// The central directory with its end records (4.3.12 to 4.3.16).
    pub fn directory(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for entry in &self.entries {
            self.put_directory_entry(&mut bytes, entry);
        }
        let (size, count) = (bytes.len() as u64, self.entries.len());
        if count >= MANY || size >= BIG || self.end >= BIG {
            let at = self.end + size;
            put32(&mut bytes, 0x0606_4b50);
            put64(&mut bytes, 44);
            put16(&mut bytes, UNIX | ZIP64);
            put16(&mut bytes, ZIP64);
            put32(&mut bytes, 0);
            put32(&mut bytes, 0);
            put64(&mut bytes, count as u64);
            put64(&mut bytes, count as u64);
            put64(&mut bytes, size);
            put64(&mut bytes, self.end);
            put32(&mut bytes, 0x0706_4b50);
            put32(&mut bytes, 0);
            put64(&mut bytes, at);
            put32(&mut bytes, 1);
        }
        put32(&mut bytes, 0x0605_4b50);
        put16(&mut bytes, 0);
        put16(&mut bytes, 0);
        let count = u16::try_from(count).unwrap_or(u16::MAX);
        put16(&mut bytes, count);
        put16(&mut bytes, count);
        put32(&mut bytes, narrow(size));
        put32(&mut bytes, narrow(self.end));
        put16(&mut bytes, 0);
        bytes
    }

    fn put_directory_entry(&self, bytes: &mut Vec<u8>, entry: &Entry) {
        let mut extra = Vec::new();
        if entry.size >= BIG {
            put64(&mut extra, entry.size);
            put64(&mut extra, entry.size);
        }
        if entry.offset >= BIG {
            put64(&mut extra, entry.offset);
        }
        let version = if extra.is_empty() { PLAIN } else { ZIP64 };
        put32(bytes, 0x0201_4b50);
        put16(bytes, UNIX | version);
        put16(bytes, version);
        self.put_common(bytes, entry);
        put16(bytes, if extra.is_empty() { 0 } else { extra.len() as u16 + 4 });
        // No comment, the first disk, no inner attributes.
        put16(bytes, 0);
        put16(bytes, 0);
        put16(bytes, 0);
        put32(bytes, MODE);
        put32(bytes, narrow(entry.offset));
        bytes.extend(entry.name.as_bytes());
        if !extra.is_empty() {
            put16(bytes, 1);
            put16(bytes, extra.len() as u16);
            bytes.extend(extra);
        }
    }

    /// Flags, method, time, date, CRC-32, both sizes and the length of the name.
    fn put_common(&self, bytes: &mut Vec<u8>, entry: &Entry) {
        put16(bytes, UTF8);
        put16(bytes, 0);
        put16(bytes, 0);
        put16(bytes, self.date);
        put32(bytes, entry.crc);
        put32(bytes, narrow(entry.size));
        put32(bytes, narrow(entry.size));
        // Names of files are checked to be far shorter.
        put16(bytes, u16::try_from(entry.name.len()).unwrap_or(u16::MAX));
    }
}

/// A number as it stands where ZIP64 fields may take its place.
fn narrow(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn put16(bytes: &mut Vec<u8>, number: u16) {
    bytes.extend(number.to_le_bytes());
}

fn put32(bytes: &mut Vec<u8>, number: u32) {
    bytes.extend(number.to_le_bytes());
}

fn put64(bytes: &mut Vec<u8>, number: u64) {
    bytes.extend(number.to_le_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::verify::around;
    use crate::bundle::zip::Zip;
    use crate::world::write_all_at;

    /// Writes everything but the bytes of the files, which a sparse file has as zeros.
    fn reads_back(layout: &Layout) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.zip");
        let file = std::fs::File::create_new(&path).expect("a file");
        for entry in layout.entries() {
            write_all_at(&file, &layout.header(entry), entry.offset).expect("room");
        }
        write_all_at(&file, &layout.directory(), layout.end()).expect("room");
        let (zip, findings) = Zip::open(&path).expect("it is there");
        assert_eq!(findings, []);
        let zip = zip.expect("an archive");
        assert_eq!(zip.entries().len(), layout.entries().len());
        for (read, written) in zip.entries().iter().zip(layout.entries()) {
            assert_eq!(
                (&read.name, read.size, read.offset),
                (&written.name, written.size, written.offset)
            );
        }
        assert_eq!(around(&zip, None).expect("it can be read"), []);
    }

    fn layout() -> Layout {
        Layout::new(NaiveDate::from_ymd_opt(2023, 11, 30).expect("a day"))
    }

    #[test]
    fn files_and_archives_may_be_larger_than_four_gibibytes() {
        for size in [BIG - 1, BIG, BIG + 1, 5 << 30] {
            let mut layout = layout();
            for (index, size) in [3, size, 7].into_iter().enumerate() {
                layout.push(format!("bag/data/Ảnh {index}.tif"), size);
            }
            reads_back(&layout);
        }
    }

    #[test]
    fn an_archive_may_hold_more_than_65_535_files() {
        for count in [MANY - 1, MANY] {
            let mut layout = layout();
            for index in 0..count {
                layout.push(format!("bag/data/{index:05}"), 0);
            }
            reads_back(&layout);
        }
    }
}
