//! Lines and columns of texts, each text looked through once.

use std::collections::BTreeMap;

use super::Spot;
use super::visible::visible;

/// Where the lines of the texts begin that were asked for, by file.
#[derive(Default)]
pub struct Lines {
    starts: BTreeMap<String, Vec<usize>>,
}

/// A line and a column, both from 1; columns are counted in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Lines {
    /// Where a spot begins, and the first character behind it; none where a file as a whole is meant.
    pub fn extent(&mut self, spot: &Spot) -> Option<(Position, Position)> {
        let (text, range) = (spot.text.as_ref()?, spot.range.as_ref()?);
        let mut position = |at: usize| {
            let (line, start) = self.line(&spot.file, text, at);
            Position { line, column: text[start..at].chars().count() + 1 }
        };
        Some((position(range.start), position(range.end)))
    }

    /// A spot as editors and people find it: `file:line:column`, or the file alone.
    pub fn place(&mut self, spot: &Spot) -> String {
        let file = visible(&spot.file);
        match self.extent(spot) {
            Some((start, _)) => format!("{file}:{}:{}", start.line, start.column),
            None => file.into_owned(),
        }
    }

    /// The line of a byte, from 1, and the byte with which that line begins.
    pub fn line(&mut self, file: &str, text: &str, at: usize) -> (usize, usize) {
        if !self.starts.contains_key(file) {
            let ends = text.match_indices('\n').map(|(end, _)| end + 1);
            self.starts.insert(file.to_owned(), std::iter::once(0).chain(ends).collect());
        }
        let starts = self.starts.get(file).map(Vec::as_slice).unwrap_or_default();
        let line = starts.partition_point(|start| *start <= at);
        (line, starts.get(line.saturating_sub(1)).copied().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_from_one() {
        let mut lines = Lines::default();
        let text = "a\nế b\n";
        let found = [0, 1, 2, 5, 8].map(|at| lines.line("x", text, at));
        assert_eq!(found, [(1, 0), (1, 0), (2, 2), (2, 2), (3, 8)]);
    }
}
