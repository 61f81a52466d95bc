//! Findings as a person reads them at a terminal.

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
    let title = level.primary_title(message.title.as_str()).id(finding.name);
    let mut group = Group::with_title(title);
    group = show(group, &located.main, AnnotationKind::Primary, message.label.as_deref());
    for spot in &located.related {
        group = show(group, spot, AnnotationKind::Context, None);
    }
    if let Some(help) = &message.help {
        group = group.element(Level::HELP.message(help.as_str()));
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
                annotation = annotation.label(label);
            }
            let snippet = Snippet::source(&text[lines])
                .line_start(line)
                .path(spot.file.as_str())
                .annotation(annotation);
            group.element(snippet)
        }
        _ => group.element(Origin::path(spot.file.as_str())),
    }
}

/// The number of the first line that a range touches, and the bytes of all lines it touches.
fn lines_around(text: &str, range: &Range<usize>) -> (usize, Range<usize>) {
    let before = &text[..range.start];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
    let end = range.end.max(start + text[start..end].trim_end_matches('\r').len());
    (before.matches('\n').count() + 1, start..end)
}
