//! Findings as a person reads them at a terminal.

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
            let mut annotation = kind.span(range.clone());
            if let Some(label) = label {
                annotation = annotation.label(label);
            }
            let snippet = Snippet::source(&**text).path(spot.file.as_str()).annotation(annotation);
            group.element(snippet)
        }
        _ => group.element(Origin::path(spot.file.as_str())),
    }
}
