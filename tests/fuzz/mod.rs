//! The YAML door under random damage: texts of the YAML test suite and of the made-up city, cut,
//! spliced and sown with what YAML gives a meaning to.
//!
//! The same seed gives the same texts. `MMR_FUZZ=600 cargo test --test main fuzz` goes on for that
//! many seconds from a seed that is printed; what it finds belongs into [`FOUND`]. `door` holds for
//! any bytes, so that it is a target for libFuzzer as well: a `fuzz_target!` that calls `try_bytes`.

mod door;

use std::time::{Duration, Instant};

use door::try_bytes;

use crate::project::{files, repository};

/// What was found once, or would be easy to break.
const FOUND: [&str; 25] = [
    "[?x]\n",
    "{ ?foo: bar,\nbar: 42\n}\n",
    "[\n? foo\u{2029}\n bar : baz\n]\n",
    "- |+\n   ",
    "foo: |\n  x\n   ",
    "clip: |\n mmmm\n \n # Keepm",
    ">\n\n folded\n  4Cones\n\n ",
    "#gle }mu\u{85}ltiline\n - sequen",
    ";\nfalu4 -  =\tc\u{2029}",
    "# yaml-language-server\u{2028}a-unesco.htm\nreader\n",
    "0x1F",
    "0b1: a\n1: b\n",
    "a: -0o7\n",
    "a: .NaN",
    "\u{FEFF}\u{FEFF}a: 1",
    "a: b\rc: d\r",
    "é: 1\ne\u{301}: 2\n",
    "\"a\\L--\"",
    "\"?olded [\n! spAAAetent\"\n",
    "\"fobr\u{200b}\"\n",
    "- - \"<<\": \\x41x\n",
    ">\n%YAMtypg777\u{200b}7777- ",
    ">\n# no comment\n",
    "|\n#a\n#b",
    "a: |\n#b\nc: >-\n\n#d\n",
];

/// Pieces that mean something to YAML, or look as if they did.
const PIECES: [&str; 64] = [
    ": ",
    ":",
    "- ",
    "-",
    "? ",
    "?",
    ", ",
    ",",
    "[",
    "]",
    "{",
    "}",
    "#",
    " #",
    "&a ",
    "*a",
    "!",
    "!!str ",
    "|",
    ">",
    "|-\n",
    ">+\n",
    "|2\n",
    "'",
    "''",
    "\"",
    "\\",
    "\\n",
    "\\x41",
    "\\u00e9",
    "\\/",
    "%YAML 1.2\n",
    "---\n",
    "...\n",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\t",
    " ",
    "  ",
    "\n  ",
    "\u{A0}",
    "\u{85}",
    "\u{2028}",
    "\u{200B}",
    "\u{FEFF}",
    "<<",
    "=",
    "~",
    "null",
    "true",
    "0x1F",
    "0o14",
    ".inf",
    "1_000",
    "12:30:45",
    "2023-01-01",
    "007",
    "1e3",
    "ế",
    "a: b\n",
    "@",
    "`",
];

/// Seeds of the run that every test run makes.
const TURNS: u64 = 4_000;

#[test]
fn what_was_found_once_holds() {
    for text in FOUND {
        try_bytes(text.as_bytes()).unwrap_or_else(|wrong| panic!("{text:?}: {wrong}"));
    }
}

#[test]
fn the_seeds_hold() {
    for seed in seeds() {
        let text = String::from_utf8_lossy(&seed);
        try_bytes(&seed).unwrap_or_else(|wrong| panic!("{text:?}: {wrong}"));
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a long run is asked for, and ends by the clock")]
fn damaged_texts_hold() {
    let seconds = std::env::var("MMR_FUZZ").ok().map(|seconds| seconds.parse().unwrap());
    let end = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let first = end.map_or(0, |_| u64::from(std::process::id()) << 32);
    let seeds = seeds();
    let mut turn = 0;
    while end.map_or(turn < TURNS, |end| Instant::now() < end) {
        let bytes = Luck(first + turn).damaged(&seeds);
        let tried = std::panic::catch_unwind(|| try_bytes(&bytes));
        let wrong = tried.unwrap_or_else(|_| Err("it panicked".to_owned())).err();
        let text = String::from_utf8_lossy(&bytes);
        assert!(wrong.is_none(), "seed {}: {text:?}: {}", first + turn, wrong.unwrap());
        turn += 1;
    }
    println!("{turn} texts from seed {first}");
}

/// The texts that damage begins with.
fn seeds() -> Vec<Vec<u8>> {
    let suite = crate::yaml::texts().into_iter().map(String::into_bytes);
    let city = files(&repository().join("tests/accept/gastronomy/report-data"));
    let records = city.iter().filter(|path| path.extension().is_some_and(|end| end == "yaml"));
    suite.chain(records.map(|path| std::fs::read(path).unwrap())).collect()
}

/// Chance that can be repeated (SplitMix64).
struct Luck(u64);

impl Luck {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }

    fn damaged(mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        // Neighbouring seeds must not begin alike.
        self.0 = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D);
        let mut bytes = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(6) {
            self.damage(&mut bytes, seeds);
        }
        bytes
    }

    /// One more damage, at places where lines or words meet more often than elsewhere.
    fn damage(&mut self, bytes: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let at = self.place(bytes);
        match self.below(8) {
            0..=2 => insert(bytes, at, PIECES[self.below(PIECES.len())].as_bytes()),
            3 => {
                let end = self.place(bytes);
                bytes.drain(at.min(end)..at.max(end));
            }
            4 => {
                let (end, to) = (self.place(bytes), self.place(bytes));
                let piece = bytes[at.min(end)..at.max(end)].to_vec();
                insert(bytes, to, &piece);
            }
            5 => {
                let other = &seeds[self.below(seeds.len())];
                let (start, end) = (self.place(other), self.place(other));
                insert(bytes, at, &other[start.min(end)..start.max(end)]);
            }
            6 => bytes.truncate(at),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = self.below(256) as u8;
                }
            }
        }
    }

    fn place(&mut self, bytes: &[u8]) -> usize {
        let at = self.below(bytes.len() + 1);
        let is_edge = |byte: &u8| !byte.is_ascii_alphanumeric() && byte.is_ascii();
        match self.below(3) {
            0 => at,
            _ => bytes[at..].iter().position(is_edge).map_or(at, |more| at + more),
        }
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}
