//! Differences between the pages of two documents, word by word.

use similar::{ChangeTag, TextDiff};

/// A stretch of text that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    /// The page of the earlier document on which it begins, from 1.
    pub page: usize,
    /// The words that went.
    pub before: String,
    /// The words that came.
    pub after: String,
}

/// Every stretch of words that differs between two documents, given by their pages. Line ends and
/// page ends do not count, so that a text that only moved is the same.
pub fn texts(before: &[String], after: &[String]) -> Vec<TextChange> {
    let old: Vec<(usize, &str)> = words(before).collect();
    let new: Vec<&str> = words(after).map(|(_, word)| word).collect();
    let plain: Vec<&str> = old.iter().map(|(_, word)| *word).collect();
    let page = |index: usize| old.get(index).or(old.last()).map_or(1, |(page, _)| *page);
    let mut changes: Vec<TextChange> = Vec::new();
    let mut is_open = false;
    let mut at = 0;
    let difference = TextDiff::from_slices(&plain, &new);
    for change in difference.iter_all_changes() {
        if change.tag() == ChangeTag::Equal {
            (is_open, at) = (false, at + 1);
            continue;
        }
        if !is_open {
            changes.push(TextChange {
                page: page(at),
                before: String::new(),
                after: String::new(),
            });
            is_open = true;
        }
        if let Some(last) = changes.last_mut() {
            let side =
                if change.tag() == ChangeTag::Delete { &mut last.before } else { &mut last.after };
            if !side.is_empty() {
                side.push(' ');
            }
            side.push_str(change.value());
        }
        at += usize::from(change.tag() == ChangeTag::Delete);
    }
    changes
}

/// The words of all pages, each with the number of its page.
fn words(pages: &[String]) -> impl Iterator<Item = (usize, &str)> {
    pages
        .iter()
        .enumerate()
        .flat_map(|(index, page)| page.split_whitespace().map(move |word| (index + 1, word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_moved_is_the_same() {
        let before = ["one two".to_owned(), "three four".to_owned()];
        let after = ["one\ntwo three\nfour".to_owned()];
        assert_eq!(texts(&before, &after), []);
    }

    #[test]
    fn a_changed_number_is_named_with_its_page() {
        let before = ["about".to_owned(), "600,000 visits came".to_owned()];
        let after = ["about".to_owned(), "over 650,000 visits came".to_owned()];
        let change = TextChange { page: 2, before: "600,000".into(), after: "over 650,000".into() };
        assert_eq!(texts(&before, &after), [change]);
    }
}
