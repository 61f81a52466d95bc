//! `mistyped-reference`: what was meant as a reference is read as one.

use std::ops::Range;

use crate::checks::Scene;
use crate::checks::texts::Found;
use crate::diag::{Failure, Finding, Place};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    findings.extend(scene.documents.each(|text, findings| {
        let Found::InLanguage(words) = text.what else { return };
        for range in mistyped(words) {
            let place = Place::within(text.file, text.pointer(), range.clone());
            findings.push(Finding::new("mistyped-reference", place).arg("typed", &words[range]));
        }
    }));
    Ok(())
}

/// The stretches of a text that name a figure or a record as a reference does, in brackets that
/// CommonMark does not take for a link.
fn mistyped(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for scheme in ["fig:", "ev:"] {
        for (at, _) in text.match_indices(scheme) {
            if text[..at].ends_with(|c: char| c.is_alphanumeric()) {
                continue;
            }
            let behind = &text[at + scheme.len()..];
            let closed = |sign| {
                let end = behind.find(|c: char| c == sign || c.is_whitespace());
                end.is_some_and(|end| behind[end..].starts_with(sign))
            };
            let before = &text[..at];
            let is_read = if before.ends_with("](<") || before.ends_with('<') {
                closed('>')
            } else {
                before.ends_with("](") && closed(')') || before.ends_with("]: ")
            };
            if !is_read && is_meant(scheme, before, behind) {
                found.push(around(text, at, scheme));
            }
        }
    }
    found
}

/// Whether a reference was meant: in some bracket, or with the address of a figure behind it.
fn is_meant(scheme: &str, before: &str, behind: &str) -> bool {
    let address = name(behind.trim_start());
    let is_address = address.split('/').count() == 2 && !address.split('/').any(str::is_empty);
    let is_in_bracket =
        before.ends_with(['<', '(', '‹', '⟨', '[', '{']) || before.ends_with("&lt;");
    match scheme {
        "fig:" => is_address,
        _ => is_in_bracket && !address.is_empty(),
    }
}

/// The name at the start of a text.
fn name(text: &str) -> &str {
    let is_of_name =
        |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '/');
    &text[..text.find(|c| !is_of_name(c)).unwrap_or(text.len())]
}

/// The scheme with its name and the sign in front of it.
fn around(text: &str, at: usize, scheme: &str) -> Range<usize> {
    let behind = &text[at + scheme.len()..];
    let spaces = behind.len() - behind.trim_start().len();
    let end = at + scheme.len() + spaces + name(&behind[spaces..]).len();
    let before = text[..at].chars().next_back().filter(|c| !c.is_whitespace());
    at - before.map_or(0, char::len_utf8)..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_links_to_nothing_is_found() {
        for (text, shown) in [
            ("drew <fig: a/b> people", "<fig: a/b"),
            ("drew <fig:a/b people", "<fig:a/b"),
            ("drew fig:a-1/b.", "fig:a-1/b"),
            ("drew ‹fig:a/b›", "‹fig:a/b"),
            ("drew &lt;fig:a/b&gt;", ";fig:a/b"),
            ("[paper](ev: a)", "(ev: a"),
            ("[paper] (ev:a-1)", "(ev:a-1"),
            ("(ev:a)", "(ev:a"),
        ] {
            let found: Vec<&str> = mistyped(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, [shown], "{text}");
        }
        for text in [
            "drew <fig:a/b> and <fig:c/d>, [paper](ev:a) and [x](<ev:b>) in Kiev: yes; fig: 3",
            "[a][1]\n\n[1]: ev:b",
            "see fig: below",
        ] {
            assert!(mistyped(text).is_empty(), "{text}");
        }
    }
}
