//! `text-over-limit`: no text of a submission is longer than the form allows, counted as its reader
//! sees it.

use super::answers::FieldView;
use super::sections::{ParagraphView, SectionView};
use super::texts::{BlockNode, Handle, Node, Texts};
use super::{Order, view};
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::form::{TextLimit, TextUnit};
use crate::model::city::Product;

/// The texts of a submission that are longer than its form allows, in the report's language.
///
/// # Errors
/// A word that the language's label file lacks.
pub fn texts_over_limit(order: &Order<'_>) -> Result<Vec<Finding>, Failure> {
    let sections = &order.edition.1.sections;
    let has_limit = sections.iter().any(|section| {
        section.text_limit.is_some() || section.fields.iter().any(|f| f.text_limit.is_some())
    });
    let mut findings = Vec::new();
    if order.product != Product::Submission || !has_limit {
        return Ok(findings);
    }
    let view = view(order)?;
    for section in sections {
        let Some(made) = view.sections.iter().find(|made| *section.id.as_str() == made.id) else {
            continue;
        };
        let mut say = |limit: &TextLimit, handles: Vec<&Handle>, at: Pointer| {
            let found: usize =
                handles.into_iter().map(|handle| length(&view.texts, handle, limit.of)).sum();
            if found > limit.max as usize {
                let place = match order.cycle.sections.get(&section.id) {
                    Some(text) => Place::key(&text.file, at),
                    None => Place::file(&order.cycle.cycle.file),
                };
                findings.push(
                    Finding::new("text-over-limit", place)
                        .arg("language", order.language)
                        .arg("unit", limit.of.key())
                        .arg("found", found)
                        .arg("max", limit.max)
                        .arg("over", found - limit.max as usize),
                );
            }
        };
        if let Some(limit) = &section.text_limit {
            say(limit, paragraphs(&made.paragraphs), Pointer::root().at("paragraphs"));
        }
        for field in &section.fields {
            if let (Some(limit), Some(made)) = (&field.text_limit, field_view(made, &field.id)) {
                let at = Pointer::root().at("fields").at(&field.id);
                say(limit, texts_of(made), at);
            }
        }
    }
    Ok(findings)
}

fn field_view<'v>(section: &'v SectionView, id: &impl ToString) -> Option<&'v FieldView> {
    let id = id.to_string();
    section.fields.iter().find(|field| field.id == id)
}

fn texts_of(field: &FieldView) -> Vec<&Handle> {
    let mut handles = paragraphs(&field.paragraphs);
    for entry in &field.entries {
        handles.push(&entry.title);
        handles.extend(entry.date.iter().chain(&entry.text));
    }
    handles
}

fn paragraphs(paragraphs: &[ParagraphView]) -> Vec<&Handle> {
    paragraphs.iter().map(|paragraph| &paragraph.text).collect()
}

fn length(texts: &Texts, handle: &Handle, unit: TextUnit) -> usize {
    let Some(content) = texts.get(handle) else { return 0 };
    let mut lines = Vec::new();
    lines_of(&content.blocks, &mut lines);
    lines.push(words_of(&content.line));
    lines.iter().map(|line| count(line, unit)).sum()
}

fn lines_of(blocks: &[BlockNode], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            BlockNode::P(nodes) => lines.push(words_of(nodes)),
            BlockNode::Ul(items) | BlockNode::Ol(items) => {
                items.iter().for_each(|item| lines_of(item, lines));
            }
        }
    }
}

fn words_of(nodes: &[Node]) -> String {
    let words = nodes.iter().map(|node| match node {
        Node::T(text) => text.clone(),
        Node::E(body) | Node::S(body) | Node::L { c: body, .. } | Node::C { c: body, .. } => {
            words_of(body)
        }
        Node::Br(_) => " ".to_owned(),
        Node::F(figure) => figure.t.clone(),
    });
    words.collect()
}

fn count(line: &str, unit: TextUnit) -> usize {
    match unit {
        TextUnit::Characters => line.chars().count(),
        TextUnit::Words => words(line),
    }
}

/// The words of a line. A number whose digits are grouped by spaces is one; a dash is none; in
/// scripts without spaces each character is one.
fn words(line: &str) -> usize {
    let mut grouped = String::new();
    let mut rest = line.chars().peekable();
    while let Some(character) = rest.next() {
        let groups = matches!(character, '\u{a0}' | '\u{202f}')
            && grouped.ends_with(|before: char| before.is_ascii_digit())
            && rest.peek().is_some_and(char::is_ascii_digit);
        if !groups {
            grouped.push(character);
        }
    }
    let of_piece = |piece: &str| {
        let alone = piece.chars().filter(|c| is_word_alone(*c)).count();
        let rest = piece.chars().any(|c| c.is_alphanumeric() && !is_word_alone(c));
        alone + usize::from(rest)
    };
    grouped.split_whitespace().map(of_piece).sum()
}

/// Kana and Han characters.
fn is_word_alone(character: char) -> bool {
    matches!(character, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_they_are_read() {
        assert_eq!(words("It drew 1,250 children – twice."), 5);
        assert_eq!(words("Environ 1\u{202f}250\u{a0}enfants\u{a0}: deux fois"), 5);
        assert_eq!(words("Thành phố Hà Nội"), 4);
        assert_eq!(words("創造都市 2021"), 5);
        assert_eq!(words(" – "), 0);
    }
}
