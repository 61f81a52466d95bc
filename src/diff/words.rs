//! Differences between two texts, word by word.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// What stands for the beginning of a paragraph or of an item of a list.
const PARAGRAPH: &str = "¶";

/// Words that are compared one by one; of longer texts only the common beginning and end are kept.
const MOST: usize = 3000;

/// A stretch of two texts that are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words that both have.
    Same(String),
    /// Words that went.
    Removed(String),
    /// Words that came.
    Added(String),
}

/// Two texts as stretches that are the same, went or came. White space does not count, but for the
/// beginning of a paragraph or an item of a list, which is the word `¶`.
pub fn words(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (tokens(before), tokens(after));
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let old_middle = &old_rest[..old_rest.len() - end];
    let new_middle = &new_rest[..new_rest.len() - end];
    let mut pieces = Pieces(Vec::new());
    pieces.push(Piece::Same, &old[..start]);
    if old_middle.len().max(new_middle.len()) > MOST {
        pieces.push(Piece::Removed, old_middle);
        pieces.push(Piece::Added, new_middle);
    } else {
        for stretch in stretches(old_middle, new_middle) {
            let (went, came) = (&old_middle[stretch.old], &new_middle[stretch.new]);
            if stretch.is_same {
                pieces.push(Piece::Same, went);
            } else {
                pieces.push(Piece::Removed, went);
                pieces.push(Piece::Added, came);
            }
        }
    }
    pieces.push(Piece::Same, &old_rest[old_rest.len() - end..]);
    pieces.0
}

/// A stretch of words in both texts.
struct Stretch {
    is_same: bool,
    old: Range<usize>,
    new: Range<usize>,
}

/// The stretches of two texts. A single word that stayed between two that were exchanged is taken
/// for exchanged too: a reader reads phrases.
fn stretches(old: &[&str], new: &[&str]) -> Vec<Stretch> {
    let steps = capture_diff_slices(Algorithm::Myers, old, new);
    let is_exchange = |step: &DiffOp| !step.old_range().is_empty() && !step.new_range().is_empty();
    let is_island = |index: usize| {
        let around = index.checked_sub(1).and_then(|before| steps.get(before));
        let (before, after) = (around, steps.get(index + 1));
        steps[index].old_range().len() == 1
            && old[steps[index].old_range().start] != PARAGRAPH
            && [before, after].iter().all(|step| step.is_some_and(is_exchange))
    };
    let mut stretches: Vec<Stretch> = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let is_same = matches!(step, DiffOp::Equal { .. }) && !is_island(index);
        match stretches.last_mut() {
            Some(last) if last.is_same == is_same => {
                last.old.end = step.old_range().end;
                last.new.end = step.new_range().end;
            }
            _ => {
                stretches.push(Stretch { is_same, old: step.old_range(), new: step.new_range() });
            }
        }
    }
    stretches
}

/// Whether two texts say the same in another layout.
pub fn same_words(before: &str, after: &str) -> bool {
    before == after || tokens(before) == tokens(after)
}

/// How like two texts are, from 0 to 1, by the words that they share.
pub fn likeness(before: &str, after: &str) -> f64 {
    let count = |text: &str| {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.sort();
        words
    };
    let (old, new) = (count(before), count(after));
    let (mut at, mut shared) = (0, 0);
    for word in &old {
        while at < new.len() && new[at] < *word {
            at += 1;
        }
        if at < new.len() && new[at] == *word {
            (at, shared) = (at + 1, shared + 1);
        }
    }
    let all = old.len() + new.len();
    if all == 0 { 1.0 } else { 2.0 * shared as f64 / all as f64 }
}

/// The words of a text, with the beginnings of its later paragraphs and items.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut is_after_blank = false;
    for line in text.lines() {
        let mut words = line.split_whitespace().peekable();
        let Some(first) = words.peek() else {
            is_after_blank = true;
            continue;
        };
        let starts_item = is_item(first) && words.clone().nth(1).is_some();
        if !tokens.is_empty() && (is_after_blank || starts_item) {
            tokens.push(PARAGRAPH);
        }
        tokens.extend(words);
        is_after_blank = false;
    }
    tokens
}

/// Whether a line that begins with this word and goes on is an item of a list. A larger number is
/// one of a sentence.
fn is_item(word: &str) -> bool {
    let number = word.strip_suffix(['.', ')']);
    matches!(word, "-" | "*" | "+")
        || number.is_some_and(|n| {
            (1..=2).contains(&n.len()) && n.bytes().all(|byte| byte.is_ascii_digit())
        })
}

struct Pieces(Vec<Piece>);

impl Pieces {
    fn push(&mut self, piece: fn(String) -> Piece, words: &[&str]) {
        if words.is_empty() {
            return;
        }
        let text = words.join(" ");
        match (self.0.last_mut(), piece(text)) {
            (Some(Piece::Same(last)), Piece::Same(text)) => {
                last.push(' ');
                last.push_str(&text);
            }
            (_, piece) => self.0.push(piece),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Piece::{Added, Removed, Same};
    use super::*;

    #[test]
    fn words_go_and_come() {
        assert_eq!(
            words(
                "The festival drew 300,000 visitors.",
                "The festival\ndrew over 320,000 visitors."
            ),
            [
                Same("The festival drew".into()),
                Removed("300,000".into()),
                Added("over 320,000".into()),
                Same("visitors.".into()),
            ]
        );
        assert_eq!(words("", "a"), [Added("a".into())]);
        assert_eq!(
            words(
                "not by the city, and was sent to nobody",
                "not by the city and has not gone out"
            ),
            [
                Same("not by the".into()),
                Removed("city, and was sent to nobody".into()),
                Added("city and has not gone out".into()),
            ]
        );
    }

    #[test]
    fn another_layout_is_the_same_and_another_paragraph_is_not() {
        assert!(same_words("one two\nthree", "one  two three\n"));
        assert!(!same_words("one two", "one\n\ntwo"));
        assert!(!same_words("to do - a - b", "to do\n- a\n- b"));
        assert!(same_words("1. a\n2. b", "1. a\n\n2. b\n"));
    }

    /// Both texts come back from the pieces, however long they are.
    #[test]
    fn nothing_is_lost() {
        let long = |word: &str| (0..MOST + 10).map(|n| format!("{word}{n} ")).collect::<String>();
        for (before, after) in
            [("a b c d", "b x d e"), ("", ""), (&*long("a"), &*long("b")), ("a\n\nb", "a b")]
        {
            let (mut old, mut new) = (Vec::new(), Vec::new());
            for piece in words(before, after) {
                match piece {
                    Same(text) => {
                        old.push(text.clone());
                        new.push(text);
                    }
                    Removed(text) => old.push(text),
                    Added(text) => new.push(text),
                }
            }
            assert_eq!(old.join(" "), tokens(before).join(" "));
            assert_eq!(new.join(" "), tokens(after).join(" "));
        }
    }

    #[test]
    fn likeness_counts_shared_words() {
        assert_eq!(likeness("a b c", "c b a"), 1.0);
        assert_eq!(likeness("a b", "c d"), 0.0);
        assert_eq!(likeness("a a b", "a c d"), 1.0 / 3.0);
    }
}
