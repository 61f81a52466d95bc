//! Findings as a person reads them at a terminal.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::words::Words;
use super::{Located, Severity, Spot};

/// Prints findings for a terminal, with colour or without.
pub fn render(findings: &[Located], words: &Words, colour: bool) -> String {
    let renderer =
        if colour { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let mut out = String::new();
    for located in findings {
        out.push_str(&render_one(located, words, &renderer));
        out.push_str("\n\n");
    }
    out
}

fn render_one(located: &Located, words: &Words, renderer: &Renderer) -> String {
    let finding = &located.finding;
    let message = words.of_finding(finding);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(visible(&message.title)).id(finding.name);
    let mut group = Group::with_title(title);
    group = show(group, &located.main, AnnotationKind::Primary, message.label.as_deref());
    for spot in &located.related {
        group = show(group, spot, AnnotationKind::Context, None);
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
) -> Group<'a> {
    match (&spot.text, &spot.range) {
        (Some(text), Some(range)) => {
            let (line, lines) = lines_around(text, range);
            let mut annotation = kind.span(range.start - lines.start..range.end - lines.start);
            if let Some(label) = label {
                annotation = annotation.label(visible(label));
            }
            let snippet = Snippet::source(&text[lines])
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
fn visible(text: &str) -> Cow<'_, str> {
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

/// The number of the first line that a range touches, and the bytes of all lines it touches.
fn lines_around(text: &str, range: &Range<usize>) -> (usize, Range<usize>) {
    let before = &text[..range.start];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
    let end = range.end.max(start + text[start..end].trim_end_matches('\r').len());
    (before.matches('\n').count() + 1, start..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Finding, Place};

    #[test]
    fn a_name_cannot_write_to_the_terminal() {
        let path = "data/\u{1b}[2Jx\nerror: \u{202e}gpj.exe";
        let finding = Finding::error("bag-file-not-listed", Place::file(path)).arg("path", path);
        let main = Spot { file: path.to_owned(), range: None, text: None };
        let said = render(&[Located { finding, main, related: vec![] }], &Words::of("en"), false);
        assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said:?}");
        assert_eq!(said.matches("error: ").count(), 2, "on the line of the file: {said}");
        assert!(said.contains("data/\\u{1b}[2Jx\\nerror: \\u{202e}gpj.exe"), "{said}");
    }
}
