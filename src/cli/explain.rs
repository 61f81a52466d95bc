//! `mmr explain`

use std::path::PathBuf;

use serde_json::{Value, json};

use super::args::{Explain, Format};
use super::show::Show;
use super::{Exit, project};
use crate::diag::explain::Page;
use crate::diag::rules::{Level, Rule, Topic, rule, rules};
use crate::diag::words::Words;
use crate::diag::wrap::wrapped;
use crate::diag::{Failure, did_you_mean};
use crate::run::messages;
use crate::world::Disk;

/// The version of the JSON that is printed: one object with `format` and `rules`, a list of objects
/// with the `name`, the `topic`, the `level` (`allow`, `warn` or `deny`) where a city says nothing
/// else, `fixed`, true where no city can change it, and `headline` and `text` of the explanation.
const FORMAT: u32 = 1;

/// Columns that a terminal has at least.
const WIDTH: usize = 80;

pub fn run(from: Option<PathBuf>, wanted: &Explain, show: &Show) -> Result<Exit, Failure> {
    let asked = if wanted.list { rules() } else { by_names(&wanted.names)? };
    let language = match &wanted.lang {
        Some(language) => language.clone(),
        None => language_of_project(from),
    };
    let words = Words::of(&language);
    match (wanted.format, wanted.list) {
        (Format::Json, _) => {
            let rules: Vec<Value> = asked.iter().map(|rule| as_json(rule, &language)).collect();
            show.json(&json!({ "format": FORMAT, "rules": rules }));
        }
        (Format::Human, true) => show.raw(list(&asked, &language, &words, show).as_bytes()),
        (Format::Human, false) => {
            let pages = asked.iter().map(|rule| page(rule, &language, &words));
            let pages: Vec<String> = pages.collect();
            show.raw(styled(&pages.join("\n"), show).as_bytes());
        }
    }
    Ok(Exit::Done)
}

fn by_names(names: &[String]) -> Result<Vec<&'static Rule>, Failure> {
    let find = |name: &String| {
        rule(name).ok_or_else(|| {
            let known = rules().into_iter().map(|rule| rule.name);
            let hint = did_you_mean(name, known, "`mmr explain --list` shows all rules");
            Failure::usage(format!("there is no rule `{name}`"), hint)
        })
    };
    names.iter().map(find).collect()
}

/// The language of the messages of the project around, or else English.
fn language_of_project(from: Option<PathBuf>) -> String {
    let root = project(from).ok();
    root.map_or_else(|| "en".to_owned(), |root| messages(&Disk::new(root)).to_string())
}

fn as_json(rule: &Rule, language: &str) -> Value {
    let page = Page::of(rule, language);
    json!({
        "name": rule.name,
        "topic": rule.topic.key(),
        "level": rule.level,
        "fixed": rule.is_fixed,
        "headline": page.map(|page| page.headline),
        "text": page.map(|page| page.body),
    })
}

/// The rules by topic, each with its level and headline.
fn list(rules: &[&Rule], language: &str, words: &Words, show: &Show) -> String {
    let mut told = String::new();
    for of_topic in rules.chunk_by(|a, b| a.topic == b.topic) {
        let heading = words.say("say-topic", &[("topic", of_topic[0].topic.key().into())]);
        told.push_str(&format!("{}\n", show.bold(&heading)));
        let length = |text: &str| text.chars().count();
        let levels: Vec<String> = of_topic.iter().map(|rule| level(rule.level, words)).collect();
        let name_width = of_topic.iter().map(|rule| length(rule.name)).max().unwrap_or_default();
        let level_width = levels.iter().map(|level| length(level)).max().unwrap_or_default();
        for (rule, level) in of_topic.iter().zip(&levels) {
            let start = format!("  {:name_width$}  {level:level_width$}  ", rule.name);
            let headline = Page::of(rule, language).map_or(rule.name, |page| page.headline);
            let indent = " ".repeat(length(&start));
            let line = wrapped(&format!("{start}{headline}"), WIDTH, &indent);
            told.push_str(&format!("{line}\n"));
        }
        told.push('\n');
    }
    told.truncate(told.trim_end().len() + 1);
    told
}

fn level(level: Level, words: &Words) -> String {
    words.say("say-level", &[("level", level.key().into())])
}

/// The explanation of a rule as Markdown: its headline, one line of facts, and the text.
fn page(rule: &Rule, language: &str, words: &Words) -> String {
    let page = Page::of(rule, language);
    let (headline, body) = page.map_or((rule.name, ""), |page| (page.headline, page.body));
    let topic = words.say("say-topic", &[("topic", rule.topic.key().into())]);
    let is_fixed = match rule.topic {
        Topic::Bundle => "bundle",
        _ if rule.is_fixed => "true",
        _ => "false",
    };
    let facts = [
        ("name", rule.name.into()),
        ("topic", topic.into()),
        ("level", level(rule.level, words).into()),
        ("fixed", is_fixed.into()),
    ];
    let mut told = format!("# {headline}\n\n{}\n", words.say("say-rule", &facts));
    if !body.is_empty() {
        told.push_str(&format!("\n{body}\n"));
    }
    if !rule.is_fixed {
        told.push_str(&format!("\n{}\n", words.say("say-rule-change", &[])));
        told.push_str(&format!("\n```yaml\nseverities:\n  - rule: {}\n", rule.name));
        told.push_str(&match rule.level {
            Level::Allow => "    level: warn\n```\n".to_owned(),
            _ => {
                let reason = words.say("say-rule-reason", &[]);
                format!("    level: allow\n    reason: {reason}\n```\n")
            }
        });
    }
    told
}

/// Markdown with its lines broken for a terminal, and with colour where it can: headlines bold,
/// code set off.
fn styled(markdown: &str, show: &Show) -> String {
    let mut told = String::new();
    let mut paragraph = String::new();
    let mut in_block = false;
    for line in markdown.lines().chain([""]) {
        let is_fence = line.starts_with("```");
        let is_text = !in_block && !is_fence && !line.is_empty() && !line.starts_with("# ");
        if !paragraph.is_empty() && (!is_text || line.starts_with("- ")) {
            let indent = if paragraph.starts_with("- ") { "  " } else { "" };
            let lines = wrapped(&paragraph, WIDTH, indent);
            told.push_str(&format!("{}\n", with_code(&lines, show)));
            paragraph.clear();
        }
        if is_text {
            let space = if paragraph.is_empty() { "" } else { " " };
            paragraph.push_str(&format!("{space}{}", line.trim()));
            continue;
        }
        in_block ^= is_fence;
        let line = match line {
            "" => String::new(),
            _ if is_fence => show.faint(line),
            _ if in_block => show.code(line),
            _ => show.bold(line),
        };
        told.push_str(&format!("{line}\n"));
    }
    told
}

/// A text with what stands between backticks set off.
fn with_code(text: &str, show: &Show) -> String {
    let parts = text.split('`').enumerate().map(|(number, part)| match number % 2 {
        1 => show.code(&format!("`{part}`")),
        _ => part.to_owned(),
    });
    parts.collect()
}
