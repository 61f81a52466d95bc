//! Findings as a person reads them at a terminal.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Message, Origin, Renderer, Snippet};

use super::groups::Block;
use super::lines::Lines;
use super::visible::visible;
use super::words::Words;
use super::wrap::wrapped;
use super::{Located, Severity, Spot};

/// What the terminal is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Terminal {
    /// Whether it shows colour.
    pub colour: bool,
    /// How many characters wide it is; where that is unknown, lines are as long as their words.
    pub width: Option<usize>,
}

/// Prints findings one by one, with colour or without.
pub fn render(findings: &[Located], words: &Words, colour: bool) -> String {
    let alone = |first| Block { first, also: Vec::new(), more: 0 };
    let blocks: Vec<Block<'_>> = findings.iter().map(alone).collect();
    render_blocks(&blocks, words, Terminal { colour, width: None })
}

/// Prints findings, what is the same in many places once.
pub fn render_blocks(blocks: &[Block<'_>], words: &Words, terminal: Terminal) -> String {
    let renderer = if terminal.colour { Renderer::styled() } else { Renderer::plain() };
    let mut renderer = renderer.decor_style(DecorStyle::Ascii);
    if let Some(width) = terminal.width {
        renderer = renderer.term_width(width);
    }
    let mut page = Page { words, renderer, width: terminal.width, lines: Lines::default() };
    let mut out = String::new();
    for block in blocks {
        out.push_str(&page.block(block));
        out.push_str("\n\n");
    }
    out
}

struct Page<'a> {
    words: &'a Words,
    renderer: Renderer,
    width: Option<usize>,
    lines: Lines,
}

impl Page<'_> {
    fn block(&mut self, block: &Block<'_>) -> String {
        let finding = &block.first.finding;
        let message = self.words.of_finding(finding);
        let level = match (&finding.reason, finding.severity) {
            (Some(_), _) => Level::NOTE.with_name(finding.standing()),
            (None, Severity::Error) => Level::ERROR,
            (None, Severity::Warning) => Level::WARNING,
        };
        // In front of it stand the level, the name of the rule in brackets, and `: `.
        let heading = finding.standing().len() + finding.name.len() + 4;
        let title = self.wrap(&visible(&message.title), heading);
        let title = level.primary_title(title).id(finding.name);
        let mut group = Group::with_title(title);
        let first = block.first;
        let label = message.label.as_deref();
        group = show(group, &first.main, AnnotationKind::Primary, label, &mut self.lines);
        for spot in &first.related {
            group = show(group, spot, AnnotationKind::Context, None, &mut self.lines);
        }
        if let Some(places) = self.also(block) {
            group = group.element(self.note("say-also-at", &places));
        }
        if let Some(reason) = &finding.reason {
            group = group.element(self.note("say-reason", &visible(reason)));
        }
        if let Some(help) = message.help.as_ref().filter(|_| finding.reason.is_none()) {
            group = group.element(self.note("say-help", &visible(help)));
        }
        self.renderer.render(&[group])
    }

    /// The places behind the first one, a line each, and how many are left.
    fn also(&mut self, block: &Block<'_>) -> Option<String> {
        let place = |located: &&Located| self.lines.place(&located.main);
        let mut places: Vec<String> = block.also.iter().map(place).collect();
        if block.more > 0 {
            places.push(self.words.say("say-also-more", &[("count", block.more.into())]));
        }
        (!places.is_empty()).then(|| places.join("\n"))
    }

    /// A line under the source, headed by a word of the catalogue.
    fn note(&self, name: &'static str, text: &str) -> Message<'static> {
        let name = self.words.say(name, &[]);
        // In front of it stand the number of a line, ` = `, the name and `: `.
        let text = self.wrap(text, name.chars().count() + 9);
        Level::HELP.with_name(name).message(text)
    }

    /// A text that begins in column `start`, broken at its spaces where the width of the terminal is
    /// known.
    fn wrap(&self, text: &str, start: usize) -> String {
        match self.width {
            Some(width) => wrapped(text, width.saturating_sub(start), ""),
            None => text.to_owned(),
        }
    }
}

fn show<'a>(
    group: Group<'a>,
    spot: &'a Spot,
    kind: AnnotationKind,
    label: Option<&'a str>,
    lines: &mut Lines,
) -> Group<'a> {
    match (&spot.text, &spot.range) {
        (Some(text), Some(range)) => {
            let (line, start) = lines.line(&spot.file, text, range.start);
            let shown = start..end_of_line(text, start, range.end);
            let mut annotation = kind.span(range.start - start..range.end - start);
            if let Some(label) = label {
                annotation = annotation.label(visible(label));
            }
            let snippet = Snippet::source(&text[shown])
                .line_start(line)
                .path(visible(&spot.file))
                .annotation(annotation);
            group.element(snippet)
        }
        _ => group.element(Origin::path(visible(&spot.file))),
    }
}

/// The end of the line in which a range ends, where the first line of the range begins at `start`.
fn end_of_line(text: &str, start: usize, range_end: usize) -> usize {
    let end = text[range_end..].find('\n').map_or(text.len(), |at| range_end + at);
    range_end.max(start + text[start..end].trim_end_matches('\r').len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Finding, Place};

    #[test]
    fn a_name_cannot_write_to_the_terminal() {
        let path = "data/\u{1b}[2Jx\nerror: \u{202e}gpj.exe";
        let finding = Finding::new("bag-file-not-listed", Place::file(path)).arg("path", path);
        let main = Spot { file: path.to_owned(), range: None, text: None };
        let said = render(&[Located { finding, main, related: vec![] }], &Words::of("en"), false);
        assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said:?}");
        assert_eq!(said.matches("error: ").count(), 2, "on the line of the file: {said}");
        assert!(said.contains("data/\\u{1b}[2Jx\\nerror: \\u{202e}gpj.exe"), "{said}");
    }

    #[test]
    fn what_is_the_same_stands_in_the_width_of_the_terminal() {
        let finding = Finding::new("bag-file-not-listed", Place::file("data/x")).arg("path", "x");
        let located = |file: &str| {
            let main = Spot { file: file.to_owned(), range: None, text: None };
            Located { finding: finding.clone(), main, related: vec![] }
        };
        let (first, other) = (located("data/x"), located("data/y"));
        let block = Block { first: &first, also: vec![&other], more: 3 };
        let terminal = Terminal { colour: false, width: Some(60) };
        let said = render_blocks(&[block], &Words::of("en"), terminal);
        assert!(said.contains(" = also at: data/y\n            and in 3 more places\n"), "{said}");
        assert!(said.lines().all(|line| line.chars().count() <= 60), "{said}");
        assert!(said.contains("\n         "), "the help takes several lines: {said}");
    }
}
