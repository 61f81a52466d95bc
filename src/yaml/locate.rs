//! From places as an author means them to bytes of the files, late and only for what is printed.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Places, text};
use crate::diag::{At, Finding, Located, Place, Spot};
use crate::world::World;

/// Turns the places of findings into bytes, each file read once and several at the same time. A file
/// that cannot be read any more leaves its findings without a line.
pub fn locate(findings: Vec<Finding>, world: &dyn World) -> Vec<Located> {
    let mut files: BTreeMap<&str, Vec<&At>> = BTreeMap::new();
    for place in findings.iter().flat_map(places) {
        files.entry(&place.file).or_default().push(&place.at);
    }
    let files: Vec<(&str, Vec<&At>)> = files.into_iter().collect();
    let spots =
        files.par_iter().map(|(file, wanted)| (*file, spots(file, wanted, world).into_iter()));
    // Places are asked for again in the order in which they were gathered.
    let mut spots: BTreeMap<&str, std::vec::IntoIter<Spot>> = spots.collect();
    let mut next = |place: &Place| {
        let spot = spots.get_mut(place.file.as_str()).and_then(Iterator::next);
        spot.expect("every place was gathered")
    };
    let found: Vec<(Spot, Vec<Spot>)> = findings
        .iter()
        .map(|finding| (next(&finding.place), finding.related.iter().map(&mut next).collect()))
        .collect();
    let mut located: Vec<Located> = findings
        .into_iter()
        .zip(found)
        .map(|(finding, (main, related))| Located { finding, main, related })
        .collect();
    located.sort_by(|a, b| {
        let start = |spot: &Spot| spot.range.as_ref().map_or(0, |range| range.start);
        (a.finding.rank(), &a.main.file, start(&a.main), a.finding.name).cmp(&(
            b.finding.rank(),
            &b.main.file,
            start(&b.main),
            b.finding.name,
        ))
    });
    located
}

/// The places of a finding, its main one first.
fn places(finding: &Finding) -> impl Iterator<Item = &Place> {
    [&finding.place].into_iter().chain(&finding.related)
}

/// Places in one file.
fn spots(file: &str, wanted: &[&At], world: &dyn World) -> Vec<Spot> {
    // The file may be a large photograph, and nobody asks for its text.
    let asked = wanted.iter().any(|at| **at != At::File);
    let text: Option<Arc<str>> = asked
        .then(|| world.read(file).ok())
        .flatten()
        .and_then(|bytes| text(&bytes).map(Arc::from));
    let known = OnceCell::new();
    let spot = |at: &&At| {
        let range = text
            .as_ref()
            .and_then(|text| range_of(at, text, || known.get_or_init(|| Places::of(text))));
        let text = text.as_ref().filter(|_| range.is_some()).cloned();
        Spot { file: file.to_owned(), range, text }
    };
    wanted.iter().map(spot).collect()
}

fn range_of<'p>(at: &At, text: &str, places: impl FnOnce() -> &'p Places) -> Option<Range<usize>> {
    let range = match at {
        At::File => return None,
        At::Bytes(range) => range.clone(),
        At::Value(pointer) => {
            let position = places().nearest(pointer)?;
            // A whole mapping says little; its key says which one.
            match (&position.scalar, &position.key) {
                (None, Some(key)) => key.clone(),
                _ => position.value.clone(),
            }
        }
        At::Key(pointer) => {
            let position = places().nearest(pointer)?;
            position.key.clone().unwrap_or_else(|| position.value.clone())
        }
        At::Within(pointer, inner) => {
            let position = places().get(pointer)?;
            let scalar = position.scalar.as_deref()?;
            within(&text[position.value.clone()], scalar, inner)
                .map(|found| position.value.start + found.start..position.value.start + found.end)
                .unwrap_or_else(|| position.value.clone())
        }
    };
    let range = text.floor_char_boundary(range.start)..text.ceil_char_boundary(range.end);
    // Underline a single line: the first of a value that runs over several.
    let first = text.get(range.clone())?.split('\n').next().unwrap_or_default().len();
    let end = if first == 0 { range.end } else { range.start + first };
    Some(range.start..end.max(range.start))
}

/// The bytes of `written` (a scalar as it stands in the file) that the bytes `inner` of `value`
/// (the scalar as read) come from. White space may have been folded between the two.
fn within(written: &str, value: &str, inner: &Range<usize>) -> Option<Range<usize>> {
    let mut source = Source::of(written, value);
    let (mut start, mut end) = (None, None);
    for (at, character) in value.char_indices() {
        if character.is_whitespace() {
            continue;
        }
        let (found, _) = source.by_ref().find(|(_, candidate)| *candidate == character)?;
        if at >= inner.start && start.is_none() {
            start = Some(found.start);
        }
        if at < inner.end {
            end = Some(found.end);
        }
    }
    Some(start?..end?.max(start?))
}

/// The characters that a scalar stands for, as it is written in the file, each with its bytes.
struct Source<'t> {
    written: &'t str,
    at: usize,
    quote: Option<char>,
}

impl<'t> Source<'t> {
    fn of(written: &'t str, value: &str) -> Self {
        let quote = written.chars().next().filter(|first| matches!(first, '"' | '\''));
        // A long text may begin and end with such a sign too; then its value does as well.
        let is_own = |quote: &char| {
            let inner = &written[1..];
            let is_escaped = inner.starts_with(if *quote == '"' { "\\\"" } else { "''" });
            inner.ends_with(*quote) && (!value.starts_with(*quote) || is_escaped)
        };
        let quote = quote.filter(is_own);
        Self { written, at: quote.map_or(0, char::len_utf8), quote }
    }
}

impl Iterator for Source<'_> {
    type Item = (Range<usize>, char);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.written.get(self.at..)?;
        let first = rest.chars().next()?;
        let (character, length) = match (self.quote, first) {
            (Some('"'), '\\') => escaped(rest)?,
            (Some('\''), '\'') => (first, 2),
            _ => (first, first.len_utf8()),
        };
        let start = self.at;
        self.at += length;
        Some((start..self.at, character))
    }
}

/// The character that an escape stands for, and its length.
fn escaped(rest: &str) -> Option<(char, usize)> {
    let letter = rest[1..].chars().next()?;
    let by_number = |digits: usize| {
        let code = u32::from_str_radix(rest.get(2..2 + digits)?, 16).ok()?;
        Some((char::from_u32(code)?, 2 + digits))
    };
    match letter {
        'x' => by_number(2),
        'u' => by_number(4),
        'U' => by_number(8),
        '0' => Some(('\0', 2)),
        'a' => Some(('\u{7}', 2)),
        'b' => Some(('\u{8}', 2)),
        'e' => Some(('\u{1B}', 2)),
        // These stand for white space, which is not compared.
        'n' | 't' | 'r' | 'v' | 'f' | 'N' | 'L' | 'P' | '_' => Some((' ', 2)),
        sign => Some((sign, 1 + sign.len_utf8())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Pointer;

    fn shown(text: &str, pointer: &str, part: &str) -> String {
        let places = Places::of(text);
        let pointer = Pointer::parse(pointer);
        let value = places.get(&pointer).and_then(|p| p.scalar.clone()).expect("a scalar");
        let start = value.find(part).expect("the part is there");
        let at = At::Within(pointer, start..start + part.len());
        let range = range_of(&at, text, || &places).expect("it has a place");
        text[range].to_owned()
    }

    #[test]
    fn parts_of_texts_are_found_in_every_style() {
        for text in [
            "a: see <fig:x/y> here\n",
            "a: 'see <fig:x/y> here'\n",
            "a: \"see <fig:x/y> here\"\n",
            "a: >-\n  Lễ hội see\n  and <fig:x/y> here\n",
            "a: |\n  Lễ hội\n\n  <fig:x/y>\n",
            "a: |2-\r\n  Lễ hội\r\n\r\n  <fig:x/y>\r\n",
            "a: \"\\nfig \\\"<fig\\\" 🎉\\\n  \\u1ec5 <fig:x/y>\"\n",
            "a: 'it''s <fig:x\n\n  or <fig:x/y>'\n",
            "a: |\n  > quoted\n  <fig:x/y>\n",
            "a: |\n  | table | <fig:x/y>\n",
            "a: >-\n  \"it's\" a \\n <fig:x/y>\n  \"so\"\nb: 1\n",
            "a: |-\n  'x' <fig:x/y> 'y'",
            "a: two lines\r\n  of <fig:x/y>\r\nb: 1\r\n",
        ] {
            assert_eq!(shown(text, "/a", "<fig:x/y>"), "<fig:x/y>", "in {text:?}");
        }
    }

    #[test]
    fn an_escape_is_no_letter() {
        assert_eq!(shown("a: \"x\\nnote\"\n", "/a", "note"), "note");
        assert_eq!(shown("a: \"L\\u1ec5 \\\"h\\\"\"\n", "/a", "ễ"), "\\u1ec5");
        assert_eq!(shown("a: \"L \\\"h\\\"\"\n", "/a", "\"h\""), "\\\"h\\\"");
        let quoted = "a: '''x'' y'\n";
        assert_eq!(shown(quoted, "/a", "'x'"), "''x''");
    }
}
