//! `text-needs-quotes`, `text-cut-off`, `number-not-decimal`, `yaml-directive`: what stands without
//! quotes and is not for every program what it is for its author.

use std::borrow::Cow;
use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::invisible;
use super::scan::MOST;
use crate::diag::{Finding, Place};

/// Refuses a scalar without quotes that programs read in different ways, or that hides something.
pub fn refuse(
    file: &str,
    text: &str,
    value: &str,
    range: impl Fn() -> Range<usize>,
    is_between_brackets: impl Fn() -> bool,
) -> Option<Finding> {
    let say = |name| Finding::new(name, Place::bytes(file, range())).arg("value", value);
    if value.starts_with('?') && is_between_brackets() {
        return Some(say("text-needs-quotes"));
    }
    match odd_number(value) {
        Some(Odd::Whole(number)) => Some(say("number-not-decimal").arg("number", number)),
        Some(Odd::Beyond) => Some(say("number-not-decimal").hint("no-number")),
        None if value.is_ascii() => None,
        None => invisible::in_plain(file, text, range()),
    }
}

/// Whether a `#` without a space behind it may begin a remark somewhere in a text.
pub fn has_tight_remark(text: &str) -> bool {
    memchr::memmem::find_iter(text.as_bytes(), b" #").any(|at| is_tight(&text[at + 2..]))
}

/// Refuses a scalar without quotes that ends where a `#` begins a word: `Festival #3` would be read
/// as `Festival`.
pub fn refuse_cut_off(file: &str, text: &str, range: Range<usize>) -> Option<Finding> {
    let rest = text.get(range.end..)?;
    let start = range.end + rest.len() - rest.trim_start_matches(' ').len();
    let lost = text[start..].lines().next()?.trim_end();
    let is_cut = !range.is_empty() && start > range.end && is_tight(lost.strip_prefix('#')?);
    is_cut.then(|| Finding::new("text-cut-off", Place::bytes(file, start..start + lost.len())))
}

/// Refuses a file that is one long text whose lines begin at the margin: for one parser a `#` or a
/// `%` there belongs to the text, for the other it does not.
pub fn refuse_at_margin(file: &str, text: &str, range: Range<usize>) -> Option<Finding> {
    text.get(..range.start).is_some_and(|before| before.ends_with('\n')).then(|| {
        let finding = Finding::new("wrong-type", Place::bytes(file, range));
        finding.arg("expected", "object").arg("found", "string")
    })
}

/// Whether what follows a `#` was hardly meant as a remark.
fn is_tight(behind: &str) -> bool {
    behind.starts_with(|c: char| !c.is_whitespace() && c != '#')
}

/// The lines that tell a program how to read the text: those at its head, and wherever else they
/// were meant as such in a text that is not as it should be.
pub fn directives(file: &str, text: &str, is_broken: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !text.starts_with('%') && memchr::memmem::find(text.as_bytes(), b"\n%").is_none() {
        return findings;
    }
    let (mut start, mut is_head) = (0, true);
    for line in text.split_inclusive('\n') {
        let words = line.trim_end();
        is_head = is_head && matches!(words.trim_start().as_bytes(), [] | [b'#' | b'%', ..]);
        let is_known = is_broken && (line.starts_with("%YAML") || line.starts_with("%TAG"));
        if line.starts_with('%') && (is_head || is_known) && findings.len() < MOST {
            let place = Place::bytes(file, start..start + words.len());
            findings.push(Finding::new("yaml-directive", place));
        }
        start += line.len();
    }
    findings
}

/// A key as it is compared with others: Unicode can write the same letter in two ways.
pub fn one_form(key: Cow<'_, str>) -> Cow<'_, str> {
    if key.is_ascii() {
        return key;
    }
    Cow::Owned(ComposingNormalizerBorrowed::new_nfc().normalize(&key).into_owned())
}

/// A number that is not written in decimal digits.
enum Odd {
    /// A whole number in hexadecimal, octal or binary digits.
    Whole(i128),
    /// Infinite, or no number at all.
    Beyond,
}

/// What `serde_yaml` takes for a number, though it is none in digits.
fn odd_number(value: &str) -> Option<Odd> {
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    if matches!(digits, ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN") {
        return Some(Odd::Beyond);
    }
    let radix = match digits.as_bytes() {
        [b'0', b'x', ..] => 16,
        [b'0', b'o', ..] => 8,
        [b'0', b'b', ..] => 2,
        _ => return None,
    };
    if !digits[2..].chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    let number = i128::from_str_radix(&digits[2..], radix).ok()?;
    Some(Odd::Whole(if value.starts_with('-') { -number } else { number }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(value: &str) -> Option<&'static str> {
        refuse("f.yaml", value, value, || 0..value.len(), || true).map(|finding| finding.name)
    }

    #[test]
    fn only_decimal_digits_make_a_number() {
        for odd in ["0x1F", "0o14", "0b101", "-0x1f", "+0o7", ".inf", "-.INF", "+.Inf", ".nan"] {
            assert_eq!(name(odd), Some("number-not-decimal"), "{odd}");
        }
        for plain in ["31", "-3", "+3", "0.5", "1e3", "007", "0x", "0xZZ", "0b2", "12:30:45"] {
            assert_eq!(name(plain), None, "{plain}");
        }
        for text in ["1_000", "yes", "no", "on", "off", "2023-01-01", "=", "inf", "nan", "-"] {
            assert_eq!(name(text), None, "{text}");
        }
    }

    #[test]
    fn a_question_mark_in_front_needs_quotes() {
        assert_eq!(name("?x"), Some("text-needs-quotes"));
        assert_eq!(name("who?"), None);
    }

    #[test]
    fn a_text_is_not_cut_off_at_a_hash() {
        let cut = |text: &str, end| refuse_cut_off("f.yaml", text, 3..end).map(|f| f.place);
        let lost = Place::bytes("f.yaml", 8..10);
        assert_eq!(cut("a: Tour #3\r\n", 7), Some(lost));
        assert_eq!(cut("a: Tour # 3\n", 7), None);
        assert_eq!(cut("a: Tour\n #3\n", 7), None);
        assert!(has_tight_remark("a: Tour #3") && !has_tight_remark("# a\na: b#3 ## c # d"));
    }

    #[test]
    fn a_file_is_no_long_text_at_the_margin() {
        let name = |text, start| refuse_at_margin("f.yaml", text, start..start + 2).map(|f| f.name);
        assert_eq!(name("|\n\n#a\n", 3), Some("wrong-type"));
        assert_eq!(name("|\n\n  #a\n", 5), None);
    }

    #[test]
    fn directives_stand_at_the_head() {
        let count = |text: &str, is_broken| directives("f.yaml", text, is_broken).len();
        assert_eq!(count("# c\n%YAML 1.2\n%TAG ! x\n---\na: 1\n", false), 2);
        assert_eq!(count("a: 50\n%YAML 1.2\n", false), 0);
        assert_eq!(count("a: 50\n%YAML 1.2\n", true), 1);
    }
}
