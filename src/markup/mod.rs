//! The view as Typst source.
//!
//! Templates (minijinja, strict) put the structure of a report into `main.typ`; every text of the
//! city stands in `data.json` beside it and is reached by its handle, `t("festival-2023/title")`.
//! **No text of a user ever stands in Typst source**: the printer refuses every string that is not
//! a plain name, so a template cannot do it by mistake.
//!
//! Pages of HTML come from the same view: [`html()`] prints each text escaped.

mod code;
mod html;
mod origin;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, ErrorKind, UndefinedBehavior, Value, context};
use serde::Serialize;
use serde_json::json;

use crate::diag::Failure;
use crate::form::{Labels, Theme};
use crate::report::View;
use crate::world::Assets;

pub use html::{Chapter, html, is_web};
pub use origin::Origin;

/// Main file of the markup.
pub const MAIN: &str = "main.typ";

/// Name of the ledger as it is attached to the PDF.
pub const LEDGER: &str = "ledger.json";

/// Everything that the Typst compiler needs for one report.
#[derive(Debug, Clone)]
pub struct Markup {
    /// Files by their path; fonts apart.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Which template each part of `main.typ` comes from.
    spans: Vec<Piece>,
}

/// A stretch of `main.typ` and the template that it comes from.
#[derive(Debug, Clone)]
struct Piece {
    output: Range<usize>,
    template: String,
    line: usize,
    /// The output stands in the template as it is, line for line.
    is_raw: bool,
}

impl Markup {
    /// The source of `main.typ`.
    pub fn main(&self) -> &str {
        self.files.get(MAIN).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The template and the record that bytes of `main.typ` come from.
    pub fn origin(&self, bytes: Range<usize>) -> Origin {
        let piece = self
            .spans
            .iter()
            .find(|piece| piece.output.contains(&bytes.start) || piece.output.start >= bytes.start);
        let line = |piece: &Piece| {
            let before = self.main().get(piece.output.start..bytes.start).unwrap_or_default();
            piece.line + if piece.is_raw { before.matches('\n').count() } else { 0 }
        };
        Origin {
            template: piece.map(|piece| (piece.template.clone(), line(piece))),
            record: origin::record_near(self.main(), bytes),
        }
    }
}

/// Renders a view.
///
/// # Errors
/// A template that is wrong: its file and line.
pub fn markup(
    view: &View,
    labels: &Labels,
    theme: &Theme,
    ledger: &serde_json::Value,
    assets: &Assets<'_>,
) -> Result<Markup, Failure> {
    let templates = templates(assets)?;
    let mut files = BTreeMap::new();
    for (name, text) in templates.iter().filter(|(name, _)| name.starts_with("lib/")) {
        files.insert(name.clone(), text.clone().into_bytes());
    }
    let (main, spans) = render(view, labels, templates)?;
    files.insert(MAIN.to_owned(), main.into_bytes());
    let data = json!({
        "texts": view.texts,
        "labels": labels.words,
        "theme": theme,
        "title": view.title_words,
        "author": view.author_words,
    });
    files.insert("data.json".to_owned(), to_json(&data));
    files.insert(LEDGER.to_owned(), to_json(ledger));
    Ok(Markup { files, spans })
}

fn to_json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("a view is plain data");
    bytes.push(b'\n');
    bytes
}

/// All templates and the Typst library, by their name below `templates/`.
fn templates(assets: &Assets<'_>) -> Result<Arc<BTreeMap<String, String>>, Failure> {
    let mut templates = BTreeMap::new();
    for path in assets.list("templates")? {
        let name = path.trim_start_matches("templates/");
        let is_template = [".jinja", ".typ", ".css"].iter().any(|end| name.ends_with(end));
        if let (true, Some(text)) = (is_template, assets.read_text(&path)?) {
            templates.insert(name.to_owned(), text);
        }
    }
    Ok(Arc::new(templates))
}

fn render(
    view: &View,
    labels: &Labels,
    templates: Arc<BTreeMap<String, String>>,
) -> Result<(String, Vec<Piece>), Failure> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(syntax());
    environment.set_formatter(code::print);
    environment.add_filter("code", code::code);
    environment
        .add_filter("meta", |view: &Value| without(view, &["sections", "register", "coverage"]));
    environment.add_filter("head", |section: &Value| {
        without(section, &["paragraphs", "fields", "initiatives", "records", "indicators", "plans"])
    });
    let words = labels.words.clone();
    environment.add_function("label", move |key: String| {
        let known = words.contains_key(key.as_str());
        let printed = || Value::from_safe_string(format!("#l(\"{key}\")"));
        known.then(printed).ok_or_else(|| no_word(&key))
    });
    let sources = templates.clone();
    environment.set_loader(move |name| Ok(templates.get(name).cloned()));
    let name = format!("{}.typ.jinja", view.product);
    let failed = |error: minijinja::Error| failure(&error);
    let template = environment.get_template(&name).map_err(failed)?;
    let (main, spans) = template
        .render_with_spans(context! { report => Value::from(Serde(view)) })
        .map_err(failed)?;
    let spans = spans
        .iter()
        .map(|span| Piece {
            output: span.output_range(),
            template: format!("templates/{}", span.name()),
            line: span.line(),
            is_raw: sources.get(span.name()).and_then(|source| source.get(span.source_range()))
                == main.get(span.output_range()),
        })
        .collect();
    Ok((main, spans))
}

/// A template asks for a word that the label file lacks.
fn no_word(key: &str) -> minijinja::Error {
    let detail = format!("no word for `{key}` in the label file of the language");
    minijinja::Error::new(ErrorKind::InvalidOperation, detail)
}

/// A map without some of its entries: the head of something whose parts are printed on their own.
fn without(value: &Value, keys: &[&str]) -> Result<Value, minijinja::Error> {
    let mut head = Vec::new();
    for key in value.try_iter()? {
        if !keys.iter().any(|left_out| key.as_str() == Some(left_out)) {
            let item = value.get_item(&key)?;
            head.push((key, item));
        }
    }
    Ok(Value::from_pairs(head))
}

/// Jinja as usual, but for comments: `{#` begins code in Typst.
fn syntax() -> SyntaxConfig {
    SyntaxConfig::builder()
        .comment_delimiters("{##", "##}")
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build()
        .expect("the delimiters differ")
}

fn failure(error: &minijinja::Error) -> Failure {
    let mut innermost = error;
    while let Some(source) =
        std::error::Error::source(innermost).and_then(|source| source.downcast_ref())
    {
        innermost = source;
    }
    let place = match (innermost.name(), innermost.line()) {
        (Some(name), Some(line)) => format!("templates/{name}:{line}"),
        (Some(name), None) => format!("templates/{name}"),
        _ => "templates".to_owned(),
    };
    let cause = match innermost.detail() {
        Some(detail) => format!("{}: {detail}", innermost.kind()),
        None => innermost.kind().to_string(),
    };
    Failure::template(place, cause)
}
