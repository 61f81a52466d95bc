//! `invisible-character`: characters that look like a space or like nothing, where the writing of
//! YAML decides what is meant. Within a text they may stand: French sets such spaces before a colon,
//! Arabic such joiners between letters.

use std::ops::Range;

use crate::diag::{At, Finding, Place};

/// The finding for a key with such a character.
pub fn in_key(
    file: &str,
    text: &str,
    range: impl Fn() -> Range<usize>,
    key: &str,
) -> Option<Finding> {
    if key.is_ascii() {
        return None;
    }
    let range = range();
    let (at, character) = text[range.clone()].char_indices().find(|(_, c)| is_invisible(*c))?;
    Some(say(file, range.start + at, character))
}

/// The finding for a text without quotes that begins or ends with such a character, or that runs
/// over a line which was meant as an entry or a key of its own.
pub fn in_plain(file: &str, text: &str, range: Range<usize>) -> Option<Finding> {
    let written = text.get(range.clone())?;
    let first = written.chars().next().filter(|c| is_blank(*c)).map(|c| (0, c));
    let last = written.char_indices().next_back().filter(|(_, c)| is_blank(*c));
    let behind_hyphen =
        || written.strip_prefix('-')?.chars().next().filter(|c| is_blank(*c)).map(|c| (1, c));
    let found = first.or_else(behind_hyphen).or(last).or_else(|| {
        let lines = written.split_inclusive('\n').skip(1);
        lines
            .filter_map(|line| in_structure(line).map(|(at, c)| (at + at_of(line, written), c)))
            .next()
    });
    found.map(|(at, character)| say(file, range.start + at, character))
}

/// What was found, with the true cause where a text stops being YAML: such a character in the
/// writing of the line or of the one above.
pub fn said_instead(file: &str, text: &str, found: Vec<Finding>) -> Vec<Finding> {
    let cause = |finding: &Finding| {
        let At::Bytes(range) = &finding.place.at else { return None };
        let end = text[range.start..].find('\n').map_or(text.len(), |end| range.start + end);
        text[..end].rsplit('\n').take(2).find_map(|line| {
            let (at, character) = in_structure(line)?;
            Some(say(file, at_of(line, text) + at, character))
        })
    };
    let instead = |finding: Finding| match finding.name {
        "not-yaml" => cause(&finding).unwrap_or(finding),
        _ => finding,
    };
    found.into_iter().map(instead).collect()
}

/// Where a line begins in the text that it is a part of.
fn at_of(line: &str, text: &str) -> usize {
    line.as_ptr() as usize - text.as_ptr() as usize
}

/// Such a character before the first word of a line, behind the hyphen of an entry or behind the
/// colon of a key.
fn in_structure(line: &str) -> Option<(usize, char)> {
    if line.is_ascii() {
        return None;
    }
    let is_space = |c: char| c == ' ' || is_blank(c);
    let words = line.trim_start_matches(is_space);
    let start = line.len() - words.len();
    let before = line[..start].char_indices().find(|(_, c)| is_blank(*c));
    let behind = || {
        let sign = words.strip_prefix('-').or_else(|| {
            let key = words.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
            key.strip_prefix(':').filter(|_| key.len() < words.len())
        })?;
        let character = sign.chars().next().filter(|c| is_blank(*c))?;
        Some((line.len() - sign.len(), character))
    };
    before.or_else(behind)
}

fn say(file: &str, at: usize, character: char) -> Finding {
    Finding::new("invisible-character", Place::bytes(file, at..at + character.len_utf8()))
        .arg("code", format!("U+{:04X}", character as u32))
        .arg("kind", if character.is_whitespace() { "space" } else { "nothing" })
}

/// A space of another kind, or a place where a line may break: never the begin of a text.
pub fn is_blank(character: char) -> bool {
    let is_space = character.is_whitespace() && !character.is_ascii();
    is_space || matches!(character, '\u{AD}' | '\u{180E}' | '\u{200B}' | '\u{2060}' | '\u{3164}')
}

/// Any character that shows nothing of its own; no key needs one.
fn is_invisible(character: char) -> bool {
    is_blank(character)
        || matches!(character, '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{FFA0}')
        || matches!(character, '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(character, '\u{2061}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::*;

    /// Name and place of all that is said.
    fn said(text: &str) -> Vec<(&'static str, usize)> {
        let found = scan("f.yaml", text).map_err(|found| said_instead("f.yaml", text, found));
        let at = |finding: Finding| match finding.place.at {
            At::Bytes(range) => (finding.name, range.start),
            _ => (finding.name, 0),
        };
        found.err().unwrap_or_default().into_iter().map(at).collect()
    }

    #[test]
    fn a_hidden_character_in_the_writing_is_named() {
        for (text, at) in [
            ("\u{A0}title: x\n", 0),
            ("title\u{200B}: x\n", 5),
            ("ti\u{200D}tle: x\n", 2),
            ("a: x\ntitle:\u{A0}y\n", 11),
            ("a:\n  b: x\n \u{A0}c: y\n", 11),
            ("list:\n  -\u{A0}one\n  -\u{A0}two\n", 9),
            ("a: one\n  note:\u{A0}two\n", 14),
            ("kind: press\u{A0}\n", 11),
            ("kind: \u{2060}press\n", 6),
        ] {
            assert_eq!(said(text), [("invisible-character", at)], "{text:?}");
        }
    }

    #[test]
    fn within_a_text_it_may_stand() {
        for text in [
            "fr: Le résultat\u{A0}; «\u{A0}bien\u{A0}»\n",
            "ar: \u{200F}می\u{200C}خواهم\n",
            "a: |\n  \u{A0}indented\n  note:\u{A0}x\n",
            "a: \"\u{A0}\"\n",
            "family: \u{1F468}\u{200D}\u{1F469} \u{2764}\u{FE0F}\n",
        ] {
            assert_eq!(said(text), [], "{text:?}");
        }
    }

    #[test]
    fn another_cause_stays() {
        assert_eq!(said("a: 'x\u{A0}y\n"), [("not-yaml", 3)]);
    }
}
