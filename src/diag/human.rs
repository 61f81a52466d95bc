//! Findings as a person reads them at a terminal.

use std::borrow::Cow;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::lines::Lines;
use super::words::Words;
use super::{Located, Severity, Spot};

/// Prints findings for a terminal, with colour or without.
pub fn render(findings: &[Located], words: &Words, colour: bool) -> String {
    let renderer =
        if colour { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let mut lines = Lines::default();
    let mut out = String::new();
    for located in findings {
        out.push_str(&render_one(located, words, &renderer, &mut lines));
        out.push_str("\n\n");
    }
    out
}

fn render_one(located: &Located, words: &Words, renderer: &Renderer, lines: &mut Lines) -> String {
    let finding = &located.finding;
    let message = words.of_finding(finding);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(visible(&message.title)).id(finding.name);
    let mut group = Group::with_title(title);
    group = show(group, &located.main, AnnotationKind::Primary, message.label.as_deref(), lines);
    for spot in &located.related {
        group = show(group, spot, AnnotationKind::Context, None, lines);
    }
    if let Some(help) = &message.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    renderer.render(&[group])
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

/// A text in which nothing is hidden: the name of a file may hold characters that would clear the
/// terminal, begin a line of their own or turn the direction of writing.
pub fn visible(text: &str) -> Cow<'_, str> {
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(c, '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
    };
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => shown.push_str("\\n"),
            '\r' => shown.push_str("\\r"),
            hidden if is_hidden(hidden) => shown.extend(hidden.escape_unicode()),
            plain => shown.push(plain),
        }
    }
    Cow::Owned(shown)
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
}
