//! Bags with links, damaged files and traps.

use std::io::{Error, ErrorKind, Read};

use mmr::bundle::verify::bag;
use mmr::diag::Failure;
use mmr::world::{Kind, Listed, Memory, World};

use super::made::{made, names};

/// A world in which some things are no plain files, or damaged.
struct Odd {
    inner: Memory,
    kinds: Vec<(&'static str, Kind)>,
    damaged: &'static str,
    broken: &'static str,
}

impl World for Odd {
    fn list(&self, folder: &str) -> Result<Vec<Listed>, Failure> {
        let mut listed = self.inner.list(folder)?;
        listed.extend(
            self.kinds.iter().map(|(path, kind)| Listed { path: (*path).to_owned(), kind: *kind }),
        );
        Ok(listed)
    }

    fn kind(&self, path: &str) -> Result<Option<Kind>, Failure> {
        self.inner.kind(path)
    }

    fn open(&self, path: &str) -> Result<Box<dyn Read + Send>, Failure> {
        assert!(self.kinds.iter().all(|(odd, _)| *odd != path), "{path} must not be opened");
        if path == self.damaged {
            return Ok(Box::new(Failing(ErrorKind::InvalidData)));
        }
        if path == self.broken {
            return Ok(Box::new(Failing(ErrorKind::Other)));
        }
        self.inner.open(path)
    }
}

struct Failing(ErrorKind);

impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        Err(Error::from(self.0))
    }
}

#[test]
fn links_and_devices_are_never_opened() {
    let listed = made("1.0").payload("data/link.txt", "x").payload("data/dir/x", "x");
    let world = listed.world().without("data/link.txt").without("data/dir/x");
    let world = world.without("bag-info.txt");
    let odd = Odd {
        inner: world,
        kinds: vec![
            ("data/link.txt", Kind::Link),
            ("data/dir", Kind::Link),
            ("data/pipe", Kind::Special),
            ("data/empty", Kind::Folder),
            ("data", Kind::Folder),
            ("elsewhere", Kind::Link),
        ],
        damaged: "",
        broken: "",
    };
    let found = names(&bag(&odd, "").unwrap());
    let expected = [
        "bag-file-missing", // bag-info.txt
        "bag-folder-empty?",
        "bag-link",
        "bag-link",
        "bag-link?",
        "bag-special-file",
    ];
    assert_eq!(found, expected);
}

#[test]
fn damaged_files_are_findings_and_a_broken_machine_is_a_failure() {
    let odd = |damaged, broken| Odd {
        inner: made("1.0").world().with("data/c.txt", "new"),
        kinds: Vec::new(),
        damaged,
        broken,
    };
    let found = |damaged| names(&bag(&odd(damaged, ""), "").unwrap());
    // The rest is still checked.
    let rest = ["bag-file-not-listed", "bag-oxum-wrong"];
    assert_eq!(found("data/b.txt"), ["bag-file-not-listed", "bag-file-unreadable", rest[1]]);
    assert_eq!(found("bagit.txt")[..2], ["bag-file-not-listed", "bag-file-unreadable"]);
    assert!(found("manifest-sha256.txt").contains(&"bag-file-unreadable".to_owned()));
    assert!(found("bag-info.txt").contains(&"bag-file-unreadable".to_owned()));
    assert!(bag(&odd("", "data/b.txt"), "").is_err());
    assert!(bag(&odd("", "manifest-sha256.txt"), "").is_err());
}

#[test]
fn a_tag_file_without_end_is_not_read_to_its_end() {
    let endless = vec![b'x'; 65 << 20];
    let large = made("0.97").algorithms(&["md5"]).without("bag-info.txt");
    let world = large.world().with("bag-info.txt", endless);
    assert_eq!(names(&bag(&world, "").unwrap()), ["bag-tag-file-too-large"]);
}

#[test]
fn a_trap_ends_soon_and_is_said_shortly() {
    let lines = |line: &dyn Fn(usize) -> String| (0..50_000).map(line).collect::<String>();
    let zeros = "0".repeat(32);
    for (file, text) in [
        ("manifest-md5.txt", lines(&|n| format!("{zeros}  data/{n}\n"))),
        ("manifest-md5.txt", lines(&|_| format!("{zeros}  data/b.txt\n"))),
        ("manifest-md5.txt", lines(&|_| "\n".to_owned())),
        ("manifest-md5.txt", lines(&|n| format!("0  ../{n}\n"))),
        ("tagmanifest-md5.txt", lines(&|n| format!("{zeros}  {n}\n"))),
        ("bag-info.txt", lines(&|n| format!("Payload-Oxum: {n}\n"))),
        ("bag-info.txt", lines(&|_| "x\n".to_owned())),
        ("fetch.txt", lines(&|n| format!("a:b 1 data/{n}\n"))),
        ("bagit.txt", lines(&|_| "\n".to_owned())),
    ] {
        let bag = bag(&made("1.0").algorithms(&["md5"]).tag(file, text).world(), "").unwrap();
        assert!(!bag.is_valid(), "{file}");
        assert!(bag.findings.len() < 30_000, "{file}: {}", bag.findings.len());
    }
}

#[test]
fn whatever_stands_in_a_tag_file_is_read_to_its_end() {
    let mut random = 1_u64;
    let mut next = move || {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (random >> 40) as usize
    };
    let pieces: [&[u8]; 16] = [
        b"\n",
        b"\r",
        b" ",
        b"\t",
        b":",
        b"%",
        b"%0A",
        b"../",
        b"data/",
        b"\\",
        b"*",
        b"\0",
        b"\xFF\xFE",
        b"\xEF\xBB\xBF",
        b"00",
        b"\xD8",
    ];
    let files = ["bagit.txt", "manifest-sha256.txt", "bag-info.txt", "fetch.txt"];
    for round in 0..400 {
        let mut made = made(["0.97", "1.0"][round % 2]);
        let encoding = ["UTF-8", "UTF-16", "ISO-8859-1", "US-ASCII", "UTF-16LE"][next() % 5];
        let declared =
            format!("BagIt-Version: {}\nTag-File-Character-Encoding: {encoding}\n", made.version);
        made = made.tag("bagit.txt", declared);
        let file = files[next() % 4];
        let text: Vec<u8> = (0..next() % 40).flat_map(|_| pieces[next() % 16].to_vec()).collect();
        assert!(bag(&made.tag(file, text).world(), "").is_ok());
    }
}
