//! Bad input at the YAML door, as people and programs make it: a clear finding at its place, or a
//! right reading, in time that grows with the size.

use std::io::{Read, repeat};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use mmr::diag::words::Words;
use mmr::diag::{Failure, json};
use mmr::run::open;
use mmr::world::{Kind, Listed, Memory, World};
use mmr::yaml::{locate, read};
use serde_yaml::Value;

use super::independent::{Free, value};
use crate::project::gastronomy;

const FILE: &str = "f.yaml";

/// Name, line and column of each finding; none where the text is read.
fn said(bytes: &[u8]) -> Vec<(String, u64, u64)> {
    let Err(findings) = read::<Free>(FILE, bytes) else { return Vec::new() };
    let located = locate(findings, &Memory::new().with(FILE, bytes));
    let list = json::render(&located, &Words::of("en"));
    let number = |found: &serde_json::Value, key: &str| found[key].as_u64().unwrap_or_default();
    let all = list.as_array().unwrap().iter();
    all.map(|f| (f["name"].as_str().unwrap().to_owned(), number(f, "line"), number(f, "column")))
        .collect()
}

/// The only finding for a text, with its line and column.
fn only(bytes: impl AsRef<[u8]>) -> (String, u64, u64) {
    let said = said(bytes.as_ref());
    let [only] = said.as_slice() else {
        panic!("{:?}: {said:?}", String::from_utf8_lossy(bytes.as_ref()))
    };
    only.clone()
}

fn names(text: &str) -> Vec<String> {
    said(text.as_bytes()).into_iter().map(|(name, ..)| name).collect()
}

/// A city with one file that never ends, as far as its size tells.
struct Endless {
    city: Memory,
    path: &'static str,
    byte: u8,
    read: Arc<AtomicU64>,
}

const MANY: u64 = 100_000_000;

impl World for Endless {
    fn list(&self, folder: &str) -> Result<Vec<Listed>, Failure> {
        self.city.list(folder)
    }

    fn kind(&self, path: &str) -> Result<Option<Kind>, Failure> {
        if path == self.path { Ok(Some(Kind::File(MANY))) } else { self.city.kind(path) }
    }

    fn open(&self, path: &str) -> Result<Box<dyn Read + Send>, Failure> {
        if path != self.path {
            return self.city.open(path);
        }
        let read = self.read.clone();
        Ok(Box::new(Counted { inner: repeat(self.byte).take(MANY), read }))
    }
}

struct Counted<R> {
    inner: R,
    read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

#[test]
fn a_file_of_100_mb_is_not_read_to_its_end() {
    for path in ["report-data/city.yaml", "report-data/activities/kitchen-opening-2018.yaml"] {
        for byte in [b'x', b'\n', 0] {
            let read = Arc::new(AtomicU64::new(0));
            let world = Endless { city: gastronomy(), path, byte, read: read.clone() };
            let findings = open(&world).unwrap().findings;
            let found = findings.iter().find(|f| f.name == "file-too-large").unwrap();
            assert_eq!(found.place.file, path);
            assert!(found.args.contains(&("found", "100".to_owned())), "{:?}", found.args);
            assert!(read.load(Ordering::Relaxed) < 5_000_000, "{read:?} bytes were read");
        }
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "what is tested is how long it takes")]
fn no_shape_takes_long() {
    let shapes: [(&str, &str, &str); 22] = [
        ("", "[", ""),
        ("", "{a: ", ""),
        ("", "- ", "a"),
        ("", "? ", "a"),
        ("", "[{a: ", ""),
        ("a: \"", "x", "\"\n"),
        ("a: ", "x", "\n"),
        ("a: ", "x ", "\n"),
        ("a: |\n", "  x\n", ""),
        ("a: |\n", " \n", ""),
        ("a: >\n", "  x\n\n", ""),
        ("a: \"", "\\n", "\"\n"),
        ("a: '", "''", "'\n"),
        ("a: \"", "\n  ", "\"\n"),
        ("", "# x\n", ""),
        ("", "a: &a 1\n", ""),
        ("", "---\n", ""),
        ("a: [", "x, ", "]\n"),
        ("", "<<<<<<< a\n", ""),
        ("", "%YAML 1.2\n", ""),
        ("", "\u{A0}: \u{A0}\n", ""),
        ("a: \"", "ế", ""),
    ];
    for (before, repeated, after) in shapes {
        let text = format!("{before}{}{after}", repeated.repeat(400_000 / repeated.len()));
        let start = Instant::now();
        said(text.as_bytes());
        let took = start.elapsed();
        assert!(took < Duration::from_secs(20), "{took:?} for {repeated:?}");
    }
}

#[test]
fn deep_nesting_is_refused_in_every_style() {
    for (deeper, end) in [("[", ""), ("{a: ", ""), ("- ", "a"), ("? ", "a"), ("[{a: ", "")] {
        for depth in [65, 200, 5_000] {
            let found = names(&format!("{}{end}", deeper.repeat(depth)));
            let is_named = |name: &String| ["nested-too-deep", "not-yaml"].contains(&name.as_str());
            assert!(found.iter().any(is_named), "{deeper:?} {depth} times: {found:?}");
        }
    }
    let blocks: String = (0..200).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert_eq!(names(&blocks), ["nested-too-deep"]);
    let lists = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(names(&lists(64)), [""; 0]);
    assert_eq!(names(&lists(65)), ["nested-too-deep"]);
}

#[test]
fn an_alias_bomb_does_not_go_off() {
    let mut text = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, before) in ('b'..='i').zip('a'..) {
        let nine = format!("*{before}{}", format!(", *{before}").repeat(8));
        text.push_str(&format!("{name}: &{name} [{nine}]\n"));
    }
    let found = names(&text);
    assert_eq!(found.iter().filter(|name| *name == "yaml-anchor").count(), 9);
    assert_eq!(found.iter().filter(|name| *name == "yaml-alias").count(), 72);
}

#[test]
fn places_hold_under_every_line_end_and_mark() {
    let lines = ["tên: Lễ hội 🎉", "b: {ế: 1, 🎉: .inf}", "c: 0x1F", ""];
    for end in ["\n", "\r\n"] {
        for mark in ["", "\u{FEFF}"] {
            let found = said(format!("{mark}{}", lines.join(end)).as_bytes());
            let at: Vec<_> = found.iter().map(|(_, line, column)| (*line, *column)).collect();
            assert_eq!(at, [(2, 14), (3, 4)], "{end:?} {mark:?}");
        }
    }
}

#[test]
fn what_cannot_be_read_is_named_at_its_place() {
    for (text, name, line, column) in [
        ("a: x\0y\n", "control-character", 1, 5),
        ("a: x\u{7F}y\n", "control-character", 1, 5),
        ("a: x\u{2028}y\n", "control-character", 1, 5),
        ("# x\u{85}a: y\n", "control-character", 1, 4),
        ("a: 1\nb: \u{FEFF}x\n", "control-character", 2, 4),
        ("a: 1\n\u{A0}b: 2\n", "invisible-character", 2, 1),
        ("ab\u{200B}c: 1\n", "invisible-character", 1, 3),
        ("a: 1\r\nb: 2\rc: 3\r\n", "carriage-return", 2, 5),
        ("a: 1\n\"a\": 2\n", "duplicate-key", 2, 1),
        ("ế: 1\ne\u{302}\u{301}: 2\n", "duplicate-key", 2, 1),
        ("a: {b: 1, 'b': 2}\n", "duplicate-key", 1, 11),
        ("a: 1\n---\nb: 1\n", "several-documents", 2, 1),
        ("a: 1\n...\nb: 1\n", "several-documents", 3, 1),
        ("%YAML 1.1\n---\na: yes\n", "yaml-directive", 1, 1),
        ("a: !!int 1\n", "yaml-tag", 1, 4),
        ("a: 1\n<<: {b: 1}\n", "yaml-merge-key", 2, 1),
        ("a: 1\n<<<<<<< HEAD\nb: 2\n", "merge-conflict", 2, 1),
        ("a: 0o14\n", "number-not-decimal", 1, 4),
        ("a: -.Inf\n", "number-not-decimal", 1, 4),
        ("a: Tour #3\n", "text-cut-off", 1, 9),
        ("a: {b: Tour #3\n }\n", "text-cut-off", 1, 13),
        ("a: [?b]\n", "text-needs-quotes", 1, 5),
        ("a:\tb\n", "not-yaml", 1, 3),
        ("a: \"b\n", "not-yaml", 1, 4),
        ("a: 'b\n", "not-yaml", 1, 4),
        ("[a]: 1\n", "key-not-text", 1, 1),
        ("a:\n", "empty-value", 1, 3),
    ] {
        let (found, at, _) = only(text);
        assert_eq!((found.as_str(), at), (name, line), "{text:?}");
        if name != "not-yaml" && name != "empty-value" {
            assert_eq!(only(text).2, column, "{text:?}");
        }
    }
    assert_eq!(only("").0, "empty-file");
    assert_eq!(only("# nothing\n...\n").0, "empty-file");
    assert_eq!(only(b"a: L\xEA\n").0, "not-utf-8");
    assert_eq!(only(b"\xFF\xFEa\0:\0").0, "not-utf-8");
}

#[test]
fn what_stands_without_quotes_is_read_as_it_looks() {
    let text = |text: &str| Value::String(text.to_owned());
    for (typed, read_as) in [
        ("yes", text("yes")),
        ("no", text("no")),
        ("on", text("on")),
        ("off", text("off")),
        ("y", text("y")),
        ("1_000", text("1_000")),
        ("12:30:45", text("12:30:45")),
        ("2023-01-01", text("2023-01-01")),
        ("2023-01-01 10:00:00", text("2023-01-01 10:00:00")),
        ("007", text("007")),
        ("-012", text("-012")),
        ("=", text("=")),
        ("<<", text("<<")),
        ("inf", text("inf")),
        ("1e400", text("1e400")),
        ("0x", text("0x")),
        ("+7", Value::Number(7.into())),
        ("-7", Value::Number((-7).into())),
        ("1e3", Value::Number(1000.0.into())),
        ("True", Value::Bool(true)),
        ("a\tb", text("a\tb")),
        ("a#b", text("a#b")),
        ("http://x.example/?a=b#c", text("http://x.example/?a=b#c")),
    ] {
        let yaml = format!("a: {typed}\n");
        let Ok(Free(found)) = read::<Free>(FILE, yaml.as_bytes()) else {
            panic!("{typed} is refused: {:?}", said(yaml.as_bytes()));
        };
        assert_eq!(found["a"], read_as, "{typed}");
        assert_eq!(Some(found), value(&yaml), "{typed}");
    }
}

#[test]
fn what_editors_write_is_read() {
    let both = |bytes: &[u8]| {
        let Ok(Free(found)) = read::<Free>(FILE, bytes) else { panic!("{:?}", said(bytes)) };
        found
    };
    let plain = both("a: |\n  Lễ\n  hội\nb: x\n".as_bytes());
    assert_eq!(both("\u{FEFF}a: |\r\n  Lễ\r\n  hội\r\nb: x\r\n".as_bytes()), plain);
    assert_eq!(both("---\na: |\n  Lễ\n  hội\nb: x\n...\n".as_bytes()), plain);
    assert_eq!(both("a: |\n  Lễ\n  hội\nb: x".as_bytes()), plain);
    // The last line of a long text ends with the file, too.
    assert_eq!(both(b"a: |\n  x"), both(b"a: |\n  x\n"));
    assert_eq!(both(b"a: 1\t# tab\n"), both(b"a: 1\n"));
}

#[test]
fn one_file_does_not_give_a_million_findings() {
    for text in ["\u{1}\n".repeat(300_000), "- ~\n".repeat(300_000), "a: 1\n".repeat(300_000)] {
        let count = read::<Free>(FILE, text.as_bytes()).unwrap_err().len();
        assert!((1_000..1_100).contains(&count), "{count}");
    }
}
