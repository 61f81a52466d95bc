//! Texts in the usual forms, told apart at a glance.
//!
//! Nearly every record is written in the few forms that the format page shows. [`is_usual`] knows
//! these forms and no other: block mappings and sequences, one line for each key and item, plain and
//! quoted scalars, lists in brackets and mappings in braces on one line, block scalars. Whatever it
//! does not know for sure is left to the scan with `saphyr-parser`, which decides what is YAML and
//! what a record may hold; a usual text would pass it.

use super::invisible::is_blank;

/// Deepest nesting that is looked at.
const DEEPEST: usize = 32;

/// Whether a text is surely YAML of the kind that records need: one document, no key twice, no
/// value empty, and none of anchors, aliases, tags and merge keys.
pub fn is_usual(text: &str) -> bool {
    let mut reader = Reader { open: vec![Level::new(0)], awaits: None, scalar: None };
    is_printable(text.as_bytes())
        && text.split('\n').all(|line| reader.line(line))
        && reader.awaits.is_none()
        && reader.scalar.is_none_or(|scalar| scalar.indent.is_some())
        && !reader.open[0].keys.0.is_empty()
}

/// No tab, no control character, no byte-order mark, and no line ends but the usual two: parsers of
/// different versions of YAML take U+0085, U+2028 and U+2029 differently.
fn is_printable(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) == Some(&b'\n'),
        0..0x20 | 0x7f => false,
        0xc2 => bytes.get(at + 1).is_none_or(|next| *next >= 0xa0),
        0xe2 => !matches!(bytes.get(at + 1..at + 3), Some([0x80, 0xa8 | 0xa9])),
        0xef => !matches!(bytes.get(at + 1..at + 3), Some([0xbb, 0xbf] | [0xbf, 0xbe | 0xbf])),
        _ => true,
    })
}

struct Reader<'t> {
    /// The mappings and sequences that are open, the outermost first.
    open: Vec<Level<'t>>,
    /// The indentation of a key whose value has to begin on the next line.
    awaits: Option<usize>,
    /// The block scalar that is open.
    scalar: Option<BlockScalar>,
}

/// A mapping, or a sequence, which has no keys.
struct Level<'t> {
    indent: usize,
    is_sequence: bool,
    keys: Keys<'t>,
}

/// The keys of one mapping: a handful, which are looked through faster than sorted.
#[derive(Default)]
struct Keys<'t>(Vec<&'t str>);

impl<'t> Keys<'t> {
    /// Adds a key; false where it is there already, or where there are too many.
    fn add(&mut self, key: &'t str) -> bool {
        let is_new = self.0.len() < MOST_KEYS && !self.0.contains(&key);
        self.0.push(key);
        is_new
    }
}

/// Keys of one mapping that are looked at.
const MOST_KEYS: usize = 400;

struct BlockScalar {
    /// The indentation of the key or item that it belongs to.
    parent: usize,
    /// Its own, once a line of it was seen.
    indent: Option<usize>,
}

impl<'t> Level<'t> {
    fn new(indent: usize) -> Self {
        Self { indent, is_sequence: false, keys: Keys::default() }
    }
}

impl<'t> Reader<'t> {
    /// Takes in a line; false where it is not surely plain.
    fn line(&mut self, line: &'t str) -> bool {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let content = line.trim_start_matches(' ');
        let indent = line.len() - content.len();
        if let Some(scalar) = &mut self.scalar {
            match scalar.indent {
                // Blank lines with spaces count for some and not for others.
                _ if content.is_empty() && indent == 0 => return true,
                Some(own) if indent >= own => return true,
                None if indent > scalar.parent && !content.is_empty() => {
                    scalar.indent = Some(indent);
                    return true;
                }
                Some(_) if indent <= scalar.parent && !content.is_empty() => self.scalar = None,
                _ => return false,
            }
        }
        if content.is_empty() || content.starts_with('#') {
            return true;
        }
        if let Some(key) = self.awaits.take() {
            if indent <= key {
                return false;
            }
            self.open.push(Level::new(indent));
            if let Some(level) = self.open.last_mut() {
                level.is_sequence = content.starts_with("- ");
            }
        }
        while self.open.len() > 1 && self.open.last().is_some_and(|level| level.indent > indent) {
            self.open.pop();
        }
        let depth = self.open.len();
        let is_sequence = match self.open.last() {
            Some(level) if level.indent == indent && depth < DEEPEST => level.is_sequence,
            _ => return false,
        };
        match (is_sequence, content.strip_prefix("- ")) {
            (true, Some(item)) => self.item(item, indent),
            (false, None) => self.entry(content, indent),
            _ => false,
        }
    }

    /// An item of a sequence: a scalar, or the first line of a mapping.
    fn item(&mut self, item: &'t str, indent: usize) -> bool {
        if key_of(item).is_none() {
            return self.value(item, indent);
        }
        self.open.push(Level::new(indent + 2));
        self.entry(item, indent + 2)
    }

    /// A key of a mapping, with its value or not.
    fn entry(&mut self, content: &'t str, indent: usize) -> bool {
        let Some((key, value)) = key_of(content) else { return false };
        if !self.open.last_mut().is_some_and(|level| level.keys.add(key)) {
            return false;
        }
        if value.is_empty() {
            self.awaits = Some(indent);
            return true;
        }
        self.value(value, indent)
    }

    fn value(&mut self, value: &str, indent: usize) -> bool {
        match value {
            "|" | ">" | "|-" | ">-" => {
                self.scalar = Some(BlockScalar { parent: indent, indent: None });
                true
            }
            _ => is_scalar(value, &[]) || is_flow(value),
        }
    }
}

/// Bytes of a key; YAML itself has a limit of 1,024 characters.
const LONGEST_KEY: usize = 128;

/// The key of a line and what follows it: a word, a colon, and a space or the end of the line.
fn key_of(content: &str) -> Option<(&str, &str)> {
    let (key, value) = content.split_once(':')?;
    let is_word = (1..=LONGEST_KEY).contains(&key.len())
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
        && key.as_bytes()[0].is_ascii_alphabetic();
    let value = if value.is_empty() { value } else { value.strip_prefix(' ')? };
    is_word.then_some((key, value))
}

/// A list in brackets or a mapping in braces, of scalars and on one line.
fn is_flow(value: &str) -> bool {
    let inside = |open, close| value.strip_prefix(open)?.strip_suffix(close);
    let (mut rest, is_mapping) = match (inside('[', ']'), inside('{', '}')) {
        (Some(list), _) => (list, false),
        (_, Some(mapping)) => (mapping, true),
        _ => return false,
    };
    let mut keys = Keys::default();
    loop {
        if is_mapping {
            match key_of(rest) {
                Some((key, value)) if keys.add(key) => rest = value,
                _ => return false,
            }
        }
        let end = match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => rest[1..].find(quote).map(|at| at + 2),
            _ => rest.find(", ").or(Some(rest.len())),
        };
        let Some((scalar, behind)) = end.map(|end| rest.split_at(end)) else { return false };
        if !is_scalar(scalar, IN_FLOW) {
            return false;
        }
        match behind.strip_prefix(", ") {
            Some(next) => rest = next,
            None => return behind.is_empty(),
        }
    }
}

/// Signs that end a plain scalar in brackets or braces, or might.
const IN_FLOW: &[u8] = b",[]{}\"'";

/// A scalar on one line that is not empty: quoted without escapes, or plain without any of `never`.
fn is_scalar(value: &str, never: &[u8]) -> bool {
    let bytes = value.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return false };
    if bytes.len() > 1 && matches!(first, b'"' | b'\'') {
        let inner = &bytes[1..bytes.len() - 1];
        return first == last && memchr::memchr2(b'\\', *first, inner).is_none();
    }
    let begins = first.is_ascii_alphanumeric()
        || !first.is_ascii() && !value.starts_with(is_blank)
        || *first == b'-' && bytes.get(1).is_some_and(u8::is_ascii_digit);
    let digits = value.strip_prefix('-').unwrap_or(value);
    begins
        && (last.is_ascii() || !value.ends_with(is_blank))
        && !["0b", "0o", "0x"].iter().any(|radix| digits.starts_with(radix))
        && !matches!(last, b' ' | b':')
        && !matches!(value, "null" | "Null" | "NULL")
        && (never.is_empty() || !bytes.iter().any(|byte| never.contains(byte)))
        && memchr::memchr2_iter(b':', b'#', bytes).all(|at| match bytes[at] {
            b':' => bytes.get(at + 1) != Some(&b' '),
            _ => bytes[at - 1] != b' ',
        })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::yaml::scan::scan;
    use crate::yaml::{left_by_git, plain};

    #[test]
    fn the_usual_forms_are_plain() {
        for text in [
            "a: 1\n",
            "# c\na: b c\n\nd:\n  e: 'x: y'\n  f:\n    - g\n    - h: 1\n      i: 2\nj: [k, l-m, 3]\n",
            "a: >-\n  b: c # d\n\n    e\n  f\ng: |\n  - h",
            "a: {b: c d, e: 'f, g'}\n",
            "a: b\r\nc: >-\r\n  d\r\n\r\n  e\r\n",
        ] {
            assert!(is_usual(text), "{text}");
        }
        for text in [
            "",
            "a",
            "tên: 1\n",
            "a: 1\na: 2\n",
            "a: {b: [c]}\n",
            "a: {b: c, b: d}",
            "a: b\rc: d\n",
        ] {
            assert!(!is_usual(text), "{text}");
        }
    }

    #[test]
    fn nearly_all_that_is_shipped_is_usual() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("report-data");
        let (mut usual, mut all) = (0, 0);
        for entry in walkdir::WalkDir::new(root) {
            let entry = entry.expect("it can be read");
            if entry.path().extension().is_some_and(|end| end == "yaml") {
                let text = fs::read_to_string(entry.path()).expect("it is text");
                all += 1;
                usual += usize::from(is_usual(&text));
            }
        }
        assert!(usual * 100 > all * 95, "{usual} of {all}");
    }

    /// Whatever is usual passes the scan: every text of three lines made of the pieces that lead
    /// YAML astray.
    #[test]
    fn what_is_usual_passes_the_scan() {
        let lines = [
            "",
            " ",
            "a:",
            "b: 1",
            "  c: d",
            "    e: f",
            "- g",
            "  - h: i",
            "    - j",
            "  k",
            "b: >-",
            "  - |",
            "a: 0x1F",
            "a: .inf",
            "a: [?b]",
            "a: \u{a0}b",
            "a: b\u{200b}",
            "%YAML 1.2",
            "<<<<<<< b",
            "=======",
            "a: [b, c]",
            "a: [b, null]",
            "a: 'b'",
            "a: \"b",
            "a: b: c",
            "a: b #c",
            "a: b:",
            "--- ",
            "...",
            "a: *b",
            "a: &b c",
            "a: !b c",
            "<<: a",
            "? a",
            "a : b",
            "- - a",
            "-",
            "a: -",
            "a: - b",
            "a: ~",
            "a: {b: c}",
            "a: {b: }",
            "a: {b}",
            "a: {b: c, }",
            "a: {b: [c]}",
            "a: [",
            "]",
            "  #c",
            "#c",
            "a:b",
            "a: 'b''c'",
            "a: @b",
            "a: %b",
            "%a",
            "a: `b",
            "   l: m",
            "a: |2",
            "- ",
            "a: ''",
            "a: [a,b]",
            "a: [a, ]",
            "a: ['b, c', d]",
            "  n: >",
            "     deep",
            "a: null",
            "a: b ",
            "a: -1",
            "a: [a: b]",
            "a: [-1, b#c]",
            "a: {b: 'c, d', e: f}",
            "a: {b: c, b: d}",
        ];
        let mut usual = 0;
        for first in lines {
            for second in lines {
                for third in lines {
                    for (line_end, last) in [("\n", ""), ("\n", "\n"), ("\r\n", "\r\n")] {
                        let text = [first, second, third].join(line_end) + last;
                        if is_usual(&text) {
                            usual += 1;
                            assert_eq!(left_by_git::refuse("f.yaml", &text), Ok(()), "{text:?}");
                            assert_eq!(scan("f.yaml", &text), Ok(()), "{text:?}");
                            assert_eq!(plain::directives("f.yaml", &text, false), [], "{text:?}");
                        }
                    }
                }
            }
        }
        assert!(usual > 1_000, "only {usual} were usual");
    }
}
