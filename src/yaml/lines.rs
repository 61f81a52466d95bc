//! The lines of a text as an author sees them: how far they are indented, with which key they begin,
//! and whether they go on with the line above.

use std::ops::Range;

/// The lines of a text.
pub struct Lines<'t> {
    /// The whole text.
    pub text: &'t str,
    /// Where each line begins.
    starts: Vec<usize>,
}

/// A line without its end.
#[derive(Clone, Copy)]
pub struct Line<'t> {
    /// Its first byte.
    pub start: usize,
    /// The byte behind its last word.
    pub end: usize,
    /// Spaces and tabs before its first word.
    pub indent: usize,
    /// Its text, white space at the end apart.
    pub text: &'t str,
}

impl<'t> Lines<'t> {
    /// The lines of `text`.
    pub fn of(text: &'t str) -> Self {
        let ends = text.match_indices('\n').map(|(end, _)| end + 1);
        Self { text, starts: std::iter::once(0).chain(ends).collect() }
    }

    /// The number of the line of a byte, from 0.
    pub fn number(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at) - 1
    }

    /// The line with a number.
    pub fn line(&self, number: usize) -> Line<'t> {
        let start = self.starts[number];
        let end = self.starts.get(number + 1).map_or(self.text.len(), |next| next - 1);
        let text = self.text[start..end].trim_end();
        let indent = text.len() - text.trim_start_matches([' ', '\t']).len();
        Line { start, end: start + text.len(), indent, text }
    }

    /// The nearest line above that is neither empty nor a comment.
    pub fn above(&self, number: usize) -> Option<usize> {
        (0..number).rev().find(|number| {
            let words = self.line(*number).text.trim_start();
            !words.is_empty() && !words.starts_with('#')
        })
    }

    /// Whether a line can only be the text of the line above, going on.
    pub fn goes_on(&self, number: usize) -> bool {
        let Some(above) = self.above(number).map(|above| self.line(above)) else {
            return false;
        };
        let line = self.line(number);
        let opens_block = above.text.ends_with(':') || above.text.trim() == "-";
        line.key().is_none() && line.indent > above.indent && !opens_block
    }

    /// The first of the lines without a key that can be one text with this one.
    pub fn beginning(&self, number: usize) -> usize {
        let mut number = number;
        while let Some(above) = self.above(number) {
            let (upper, lower) = (self.line(above), self.line(number));
            let is_text =
                |line: &Line<'_>| line.key().is_none() && !line.text.trim_start().starts_with('-');
            if !is_text(&upper) || !is_text(&lower) || upper.indent > lower.indent {
                break;
            }
            number = above;
        }
        number
    }

    /// The bytes of a line from its first word to its last.
    pub fn words(&self, number: usize) -> Range<usize> {
        let line = self.line(number);
        line.start + line.indent..line.end
    }

    /// The byte itself, or the last one of the text that is not white space, where nothing follows.
    pub fn last_before(&self, at: usize) -> usize {
        let text = self.text;
        if !text[at..].trim().is_empty() {
            return at;
        }
        text.trim_end().char_indices().next_back().map_or(0, |(last, _)| last)
    }

    /// The bytes of the character that begins at a byte; none at the end.
    pub fn character(&self, at: usize) -> Range<usize> {
        at..at + self.text[at..].chars().next().map_or(0, char::len_utf8)
    }
}

impl<'t> Line<'t> {
    /// Where the value begins, behind the first colon that ends a key, from the start of the line.
    pub fn key_end(&self) -> Option<usize> {
        let found = self
            .text
            .find(": ")
            .or_else(|| self.text.ends_with(':').then(|| self.text.len() - 1))?;
        Some(found + 1)
    }

    /// The key with which the line begins.
    pub fn key(&self) -> Option<&'t str> {
        let key = self.text[self.indent..self.key_end()? - 1].trim_start_matches("- ");
        Some(key.trim())
    }
}
