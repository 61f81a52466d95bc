//! The view as HTML: pages beside the report, rendered from templates with every text escaped.
//!
//! A template sees the view with its handles already turned into HTML and its marks into links to
//! the entry of the register on the same page, `#<language>-ev-<number>`. Every other string is
//! escaped when it is printed.

use std::fmt::Write;

use minijinja::value::{Serde, ValueKind};
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior, Value};
use minijinja::{context, escape_formatter};

use super::{failure, no_word, syntax, templates};
use crate::diag::Failure;
use crate::form::Labels;
use crate::model::value::Language;
use crate::report::{BlockNode, Content, FigureNode, Node, Texts, View};
use crate::world::Assets;

/// What a page says in one language.
pub struct Chapter<'a> {
    /// The language.
    pub language: &'a Language,
    /// The words of the language.
    pub labels: &'a Labels,
    /// The report.
    pub view: &'a View,
    /// What the page shows beside the report; plain data.
    pub data: serde_json::Value,
}

/// Renders a page. Its template sees `page`, and `chapters` with `language`, `view`, `data` and the
/// function `label` of each.
///
/// # Errors
/// A template that is wrong: its file and line; a word that a label file lacks.
pub fn html(
    template: &str,
    page: &serde_json::Value,
    chapters: &[Chapter<'_>],
    assets: &Assets<'_>,
) -> Result<Vec<u8>, Failure> {
    let templates = templates(assets)?;
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(syntax());
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_formatter(print);
    environment.set_loader(move |name| Ok(templates.get(name).cloned()));
    let chapters = chapters.iter().map(chapter).collect::<Result<Vec<_>, _>>()?;
    let mut out = Vec::new();
    environment
        .get_template(template)
        .and_then(|template| {
            let context = context! { page => Value::from(Serde(page)), chapters };
            template.render_captured_to(context, &mut out).map(drop)
        })
        .map_err(|error| failure(&error))?;
    Ok(out)
}

/// Prints a value: strings escaped, with slashes as they are, so that an address stays legible and
/// can stand in a style sheet too.
fn print(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if value.kind() == ValueKind::String && !value.is_safe() => {
            let mut escaped = String::with_capacity(text.len());
            escape(text, &mut escaped);
            out.write_str(&escaped).map_err(Error::from)
        }
        _ => escape_formatter(out, state, value),
    }
}

fn chapter(chapter: &Chapter<'_>) -> Result<Value, Failure> {
    let printer = Printer {
        texts: &chapter.view.texts,
        language: chapter.language,
        evidence: chapter.labels.get("evidence-entry")?,
        disputed: chapter.labels.get("disputed")?,
        low: chapter.labels.get("low-certainty")?,
        labels: chapter.labels,
    };
    let view = serde_json::to_value(chapter.view).expect("a view is plain data");
    let words = chapter.labels.words.clone();
    let label = move |key: String| {
        words.get(key.as_str()).cloned().ok_or_else(|| no_word(&key)).map(Value::from)
    };
    Ok(context! {
        language => chapter.language.as_str(),
        label => Value::from_function(label),
        data => Value::from(Serde(&chapter.data)),
        view => printer.value(&view),
    })
}

/// Prints the texts of one language.
struct Printer<'a> {
    texts: &'a Texts,
    language: &'a Language,
    labels: &'a Labels,
    evidence: &'a str,
    disputed: &'a str,
    low: &'a str,
}

impl Printer<'_> {
    /// A part of the view: handles as their texts, marks as links.
    fn value(&self, value: &serde_json::Value) -> Value {
        match value {
            serde_json::Value::Object(map) => {
                if let (1, Some(name)) = (map.len(), map.get("$text").and_then(|n| n.as_str())) {
                    return Value::from_safe_string(self.text(name));
                }
                if let (2, Some(number), Some(_)) =
                    (map.len(), map.get("n").and_then(serde_json::Value::as_u64), map.get("k"))
                {
                    let mut out = String::new();
                    self.mark(number as usize, &mut out);
                    return Value::from_safe_string(out);
                }
                Value::from_pairs(map.iter().map(|(key, value)| (key.as_str(), self.value(value))))
            }
            serde_json::Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            plain => Value::from(Serde(plain)),
        }
    }

    /// The text of a handle: a line, or blocks.
    fn text(&self, name: &str) -> String {
        let mut out = String::new();
        if let Some(content) = self.texts.named(name) {
            let voice = voice(content, self.language);
            if !content.line.is_empty() {
                let mut rivals = Vec::new();
                let line = |out: &mut String, rivals: &mut Vec<_>| {
                    self.nodes(&content.line, out, rivals);
                };
                if voice.is_empty() {
                    line(&mut out, &mut rivals);
                } else {
                    out.push_str(&format!("<span{voice}>"));
                    line(&mut out, &mut rivals);
                    out.push_str("</span>");
                }
                for rival in rivals {
                    out.push_str(" <span class=\"rivals\">† ");
                    out.push_str(&self.text(&rival));
                    out.push_str("</span>");
                }
            }
            self.blocks(&content.blocks, &voice, &mut out);
        }
        out
    }

    fn blocks(&self, blocks: &[BlockNode], voice: &str, out: &mut String) {
        for block in blocks {
            match block {
                BlockNode::P(nodes) => {
                    let mut rivals = Vec::new();
                    push(out, format_args!("<p{voice}>"));
                    self.nodes(nodes, out, &mut rivals);
                    out.push_str("</p>\n");
                    for rival in rivals {
                        out.push_str("<p class=\"rivals\">† ");
                        out.push_str(&self.text(&rival));
                        out.push_str("</p>\n");
                    }
                }
                BlockNode::Ul(items) => self.items("ul", items, voice, out),
                BlockNode::Ol(items) => self.items("ol", items, voice, out),
            }
        }
    }

    fn items(&self, tag: &str, items: &[Vec<BlockNode>], voice: &str, out: &mut String) {
        push(out, format_args!("<{tag}>\n"));
        for item in items {
            out.push_str("<li>");
            self.blocks(item, voice, out);
            out.push_str("</li>\n");
        }
        push(out, format_args!("</{tag}>\n"));
    }

    /// Pieces of a line; the notes on disputed figures are left to the caller.
    fn nodes(&self, nodes: &[Node], out: &mut String, rivals: &mut Vec<String>) {
        for node in nodes {
            match node {
                Node::T(text) => escape(text, out),
                Node::E(body) => {
                    out.push_str("<em>");
                    self.nodes(body, out, rivals);
                    out.push_str("</em>");
                }
                Node::S(body) => {
                    out.push_str("<strong>");
                    self.nodes(body, out, rivals);
                    out.push_str("</strong>");
                }
                Node::Br(_) => out.push_str("<br>"),
                Node::L { u, c } if is_web(u) => {
                    out.push_str("<a rel=\"noreferrer\" href=\"");
                    escape(u, out);
                    out.push_str("\">");
                    self.nodes(c, out, rivals);
                    out.push_str("</a>");
                }
                Node::L { c, .. } => self.nodes(c, out, rivals),
                Node::C { c, m } => {
                    self.nodes(c, out, rivals);
                    self.mark(m.n, out);
                }
                Node::F(figure) => self.figure(figure, out, rivals),
            }
        }
    }

    /// A figure: upright when reported, else slanted with its basis in words behind it.
    fn figure(&self, figure: &FigureNode, out: &mut String, rivals: &mut Vec<String>) {
        if figure.basis == "reported" {
            out.push_str("<span class=\"figure\">");
            escape(&figure.t, out);
            out.push_str("</span>");
        } else {
            push(out, format_args!("<em class=\"figure {}\">", figure.basis));
            escape(&figure.t, out);
            out.push_str("</em> <span class=\"basis\">(");
            let key = format!("basis-{}", figure.basis);
            escape(self.labels.find(&key).unwrap_or(figure.basis), out);
            out.push_str(")</span>");
        }
        if figure.low {
            out.push_str(" <span class=\"basis\">(");
            escape(self.low, out);
            out.push_str(")</span>");
        }
        if let Some(rival) = &figure.rivals {
            out.push_str("<sup class=\"dagger\">†<span class=\"heard\"> ");
            escape(self.disputed, out);
            out.push_str("</span></sup>");
            rivals.push(rival.clone());
        }
        if figure.show {
            self.mark(figure.m.n, out);
        }
    }

    /// A link to an entry of the register.
    fn mark(&self, number: usize, out: &mut String) {
        let language = self.language.as_str();
        push(out, format_args!("<sup><a class=\"mark\" href=\"#{language}-ev-{number}\">"));
        out.push_str("<span class=\"heard\">");
        escape(self.evidence, out);
        push(out, format_args!(" </span>{number}</a></sup>"));
    }
}

/// The attributes of a text in another language than the page around it.
fn voice(content: &Content, around: &Language) -> String {
    let Some(language) = &content.language else { return String::new() };
    let right_to_left = language.parse::<Language>().is_ok_and(|l| l.is_right_to_left());
    let mut attributes = String::from(" lang=\"");
    escape(language, &mut attributes);
    attributes.push('"');
    if right_to_left != around.is_right_to_left() {
        let direction = if right_to_left { "rtl" } else { "ltr" };
        push(&mut attributes, format_args!(" dir=\"{direction}\""));
    }
    attributes
}

/// Whether an address may become a link: only those of the web do, no script, no file, no mail.
pub fn is_web(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

fn push(out: &mut String, words: std::fmt::Arguments<'_>) {
    out.write_fmt(words).expect("a string takes everything");
}

/// Text as it may stand between tags and in a quoted attribute. Marks of direction that it opens and
/// does not close, or closes and did not open, are left out: they would turn what stands behind it.
fn escape(text: &str, out: &mut String) {
    let turns = !is_balanced(text);
    for character in text.chars() {
        match character {
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' if turns => {}
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
}

/// Whether embeddings, overrides and isolates (UAX #9) are closed in the order they were opened.
fn is_balanced(text: &str) -> bool {
    let mut open = Vec::new();
    for character in text.chars() {
        match character {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push('\u{202C}'),
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            '\u{202C}' | '\u{2069}' if open.pop() != Some(character) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        escape(text, &mut out);
        out
    }

    #[test]
    fn text_stays_text() {
        assert_eq!(escaped("<a href='x'>&\"/"), "&lt;a href=&#39;x&#39;&gt;&amp;&quot;/");
    }

    #[test]
    fn marks_of_direction_stay_where_they_are_closed() {
        assert_eq!(escaped("a \u{2067}b\u{2069} c"), "a \u{2067}b\u{2069} c");
        assert_eq!(escaped("a \u{202E}b"), "a b");
        assert_eq!(escaped("a \u{202E}\u{2067}b\u{202C}\u{2069}"), "a b");
        assert_eq!(escaped("a\u{2069}"), "a");
    }

    #[test]
    fn only_addresses_of_the_web_are_links() {
        assert!(is_web("https://a.example/") && is_web("HTTP://a.example/"));
        for address in ["javascript:alert(1)", "data:text/html,x", "mailto:a@b.c", "//a", "é", ""]
        {
            assert!(!is_web(address), "{address}");
        }
    }
}
