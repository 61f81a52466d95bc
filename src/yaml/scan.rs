//! Whether a text is YAML, and only the plain part of YAML that records need.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::slips::{empty_value, not_yaml};
use super::{invisible, plain};
use crate::diag::{Finding, Place};

/// Deepest nesting that a record may have.
pub const DEEPEST: usize = 64;

/// Findings of one file that are gathered: whoever has mended so many runs the check again.
pub const MOST: usize = 1_000;

/// Goes through a text once and says what no record may hold.
pub fn scan(file: &str, text: &str) -> Result<(), Vec<Finding>> {
    let mut findings = control_characters(file, text);
    if !findings.is_empty() {
        return Err(findings);
    }
    let bytes = ByteIndex::new(text);
    let refuse =
        |name: &'static str, span: Span| Finding::new(name, Place::bytes(file, bytes.range(span)));
    let has_tight_remark = plain::has_tight_remark(text);
    let mut documents = 0;
    let mut open: Vec<Level<'_>> = Vec::new();
    for event in Parser::new_from_str(text) {
        if findings.len() > MOST {
            break;
        }
        let (event, span) = match event {
            Ok(found) => found,
            Err(broken) => {
                let at = bytes.at(broken.marker().index());
                findings.push(not_yaml(file, text, at, broken.info()));
                return Err(findings);
            }
        };
        let is_key = open.last_mut().is_some_and(|level| level.step(&event));
        match &event {
            Event::DocumentStart(_) => {
                documents += 1;
                if documents == 2 {
                    findings.push(refuse("several-documents", span));
                }
            }
            Event::Alias(_) => findings.push(refuse("yaml-alias", span)),
            Event::Scalar(value, style, anchor, tag) => {
                if *anchor != 0 {
                    findings.push(refuse("yaml-anchor", span));
                }
                if tag.is_some() {
                    findings.push(refuse("yaml-tag", span));
                }
                let is_null = matches!(value.as_ref(), "" | "~" | "null" | "Null" | "NULL");
                let range = || bytes.range(span);
                let hidden = is_key.then(|| invisible::in_key(file, text, range, value)).flatten();
                let is_plain = *style == ScalarStyle::Plain;
                let is_flow = || open.iter().any(|level| level.is_flow(&bytes));
                findings.extend(hidden.or_else(|| {
                    is_plain.then(|| plain::refuse(file, text, value, range, is_flow)).flatten()
                }));
                let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
                if is_block && open.is_empty() {
                    findings.extend(plain::refuse_at_margin(file, text, range()));
                }
                if has_tight_remark && is_plain {
                    findings.extend(plain::refuse_cut_off(file, text, range()));
                }
                if !is_key && is_null && *style == ScalarStyle::Plain {
                    findings.push(empty_value(file, text, bytes.range(span)));
                }
                if is_key {
                    if value == "<<" && *style == ScalarStyle::Plain {
                        findings.push(refuse("yaml-merge-key", span));
                    }
                    let level = open.last_mut().expect("a key stands in a mapping");
                    if !level.keys.insert(plain::one_form(value.clone())) {
                        findings.push(refuse("duplicate-key", span).arg("key", value));
                    }
                }
            }
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
                if *anchor != 0 {
                    findings.push(refuse("yaml-anchor", span));
                }
                if tag.is_some() {
                    findings.push(refuse("yaml-tag", span));
                }
                if is_key {
                    findings.push(refuse("key-not-text", span));
                }
                let is_mapping = matches!(event, Event::MappingStart(..));
                open.push(Level::new(is_mapping, span.start.index()));
                if open.len() > DEEPEST {
                    findings.push(refuse("nested-too-deep", span).arg("depth", DEEPEST));
                    return Err(findings);
                }
            }
            Event::SequenceEnd | Event::MappingEnd => {
                open.pop();
            }
            _ => {}
        }
    }
    if findings.is_empty() { Ok(()) } else { Err(findings) }
}

/// Characters that YAML does not allow, wherever they stand.
fn control_characters(file: &str, text: &str) -> Vec<Finding> {
    text.char_indices()
        .filter(|(_, character)| !is_allowed(*character))
        .take(MOST)
        .map(|(at, character)| {
            Finding::new("control-character", Place::bytes(file, at..at + character.len_utf8()))
                .arg("character", character.escape_unicode())
                .arg("code", format!("U+{:04X}", character as u32))
        })
        .collect()
}

/// Whether a character may stand in a file. Some that Unicode does not count among the control
/// characters end a line for one parser and not for the other.
fn is_allowed(character: char) -> bool {
    let ends_line = matches!(character, '\u{2028}' | '\u{2029}');
    let is_none = matches!(character, '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}');
    matches!(character, '\t' | '\n' | '\r') || !(character.is_control() || ends_line || is_none)
}

/// An open mapping or sequence.
struct Level<'t> {
    is_mapping: bool,
    /// The character with which it begins.
    start: usize,
    expects_key: bool,
    keys: BTreeSet<Cow<'t, str>>,
}

impl Level<'_> {
    fn new(is_mapping: bool, start: usize) -> Self {
        Self { is_mapping, start, expects_key: true, keys: BTreeSet::new() }
    }

    /// Whether it stands between brackets or braces.
    fn is_flow(&self, bytes: &ByteIndex<'_>) -> bool {
        bytes.text[bytes.at(self.start)..].starts_with(['[', '{'])
    }

    /// Takes in the next event of this level and tells whether it begins a key.
    fn step(&mut self, event: &Event<'_>) -> bool {
        let begins = matches!(
            event,
            Event::Scalar(..)
                | Event::Alias(_)
                | Event::SequenceStart(..)
                | Event::MappingStart(..)
        );
        if !self.is_mapping || !begins {
            return false;
        }
        let is_key = self.expects_key;
        self.expects_key = !is_key;
        is_key
    }
}

/// Turns the character counts of `saphyr-parser` into bytes.
pub struct ByteIndex<'t> {
    text: &'t str,
    /// Byte of every 64th character; empty where the text is ASCII.
    anchors: Vec<usize>,
}

impl<'t> ByteIndex<'t> {
    const STRIDE: usize = 64;

    /// The index of a text.
    pub fn new(text: &'t str) -> Self {
        let anchors = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().step_by(Self::STRIDE).map(|(byte, _)| byte).collect()
        };
        Self { text, anchors }
    }

    /// The byte where the character with this number begins.
    pub fn at(&self, character: usize) -> usize {
        if self.anchors.is_empty() {
            return character.min(self.text.len());
        }
        let Some(start) = self.anchors.get(character / Self::STRIDE) else {
            return self.text.len();
        };
        self.text[*start..]
            .char_indices()
            .nth(character % Self::STRIDE)
            .map_or(self.text.len(), |(byte, _)| start + byte)
    }

    /// The bytes of a span.
    pub fn range(&self, span: Span) -> Range<usize> {
        let start = self.at(span.start.index());
        start..self.at(span.end.index()).max(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::explain::Page;
    use crate::diag::rules::{Rule, Topic, rules};
    use crate::diag::words::LANGUAGES;

    fn names(text: &str) -> Vec<&'static str> {
        scan("f.yaml", text).err().unwrap_or_default().iter().map(|finding| finding.name).collect()
    }

    #[test]
    fn plain_yaml_passes() {
        assert!(names("a: 1\nb:\n  - c: {d: e}\n  - f\ng: |\n  text\n").is_empty());
    }

    #[test]
    fn what_a_record_may_not_hold_is_named() {
        assert_eq!(names("a: &x 1\nb: *x\n"), ["yaml-anchor", "yaml-alias"]);
        assert_eq!(names("a: !!str 1\n"), ["yaml-tag"]);
        assert_eq!(names("a: 1\na: 2\n"), ["duplicate-key"]);
        assert_eq!(names("a: {b: 1, b: 2}\na: 1"), ["duplicate-key", "duplicate-key"]);
        assert_eq!(names("a: 1\n---\nb: 1\n"), ["several-documents"]);
        assert_eq!(names("<<: {a: 1}\n"), ["yaml-merge-key"]);
        assert_eq!(names("a: [1, 2\nb: 3\n"), ["not-yaml"]);
        assert_eq!(names("{a: 1}: 2\n"), ["key-not-text"]);
        assert_eq!(names("[?a, {b: [c: ?d]}]\n"), ["text-needs-quotes"; 2]);
        assert!(names("a: ?b\n?c: d\n").is_empty());
        assert_eq!(names("a:\nb: ~\nc: [null]\n"), ["empty-value"; 3]);
    }

    #[test]
    fn the_examples_of_the_explanations_are_what_they_say() {
        let mut seen = 0;
        // What a type refuses is not for a scan to see.
        let scanned = |rule: &&Rule| rule.topic == Topic::Writing && rule.name != "not-readable";
        for rule in rules().into_iter().filter(scanned) {
            for language in LANGUAGES {
                let page = Page::of(rule, language);
                for block in page.iter().flat_map(Page::blocks) {
                    let is_wrong = ["# wrong", "# sai"].iter().any(|word| block.starts_with(word));
                    let found = crate::yaml::written("f.yaml", block).err().unwrap_or_default();
                    let is_found = found.iter().any(|finding| finding.name == rule.name);
                    assert_eq!(is_found, is_wrong, "{found:?} in\n{block}");
                    seen += 1;
                }
            }
        }
        assert!(seen > 20, "only {seen} examples were found");
    }

    #[test]
    fn deep_nesting_is_refused() {
        assert_eq!(names(&format!("{}a", "- ".repeat(100))), ["nested-too-deep"]);
        // The parser has a limit of its own for brackets.
        assert_eq!(names(&"[".repeat(5_000)), ["not-yaml"]);
    }

    #[test]
    fn characters_become_bytes() {
        let text = "ế".repeat(200);
        let index = ByteIndex::new(&text);
        assert_eq!(index.at(130), 390);
        assert_eq!(index.at(200), 600);
        assert_eq!(index.at(999), 600);
    }
}
