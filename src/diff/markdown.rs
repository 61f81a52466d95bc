//! A difference as Markdown, fit for a comment on a pull request of the usual forge.
//!
//! Nothing that somebody typed can become markup, a link, a mention of a person or a reference to
//! an issue: [`safe`] sees to that.

use super::account::Account;
use super::alerts::alerts;
use super::difference::{Change, FieldChange, FigureChange, State, SubjectChange};
use super::phrase::{Phrases, excerpt};
use super::words::Piece;
use crate::diag::Located;
use crate::diag::markdown::safe;
use crate::diag::words::Words;

/// Characters that a comment may have, with room for a line that marks it among others.
const MOST: usize = 65_500;

/// Characters that are kept for the line that says how much was left out.
const RESERVE: usize = 200;

/// Characters that the changes of one record may have.
const DETAILS: usize = 8_000;

/// Characters of a text that came or went as a whole.
const STRETCH: usize = 1_500;

/// Tells a difference on a page: a headline with counts, what to look at first, a table of figures,
/// and details that are folded. What does not fit is left out and counted.
pub fn render(account: &Account<'_>, words: &Words, language: &str) -> String {
    let phrases = Phrases::new(words, language, safe);
    let mut page = Page { phrases, parts: Vec::new() };
    page.head(account);
    page.alerts(account);
    page.figures(account);
    page.subjects(account);
    page.claims(account);
    page.evidence(account);
    page.findings("new-warnings", account.new_warnings());
    page.findings("gone", account.gone.iter());
    page.files(account);
    page.fitted()
}

/// A part of the page that is there as a whole or not at all.
struct Part {
    text: String,
    /// Whether it is one of the things that are counted when they are left out.
    is_counted: bool,
}

struct Page<'w> {
    phrases: Phrases<'w>,
    parts: Vec<Part>,
}

impl Page<'_> {
    fn head(&mut self, account: &Account<'_>) {
        let (before, after) =
            (self.phrases.typed(&account.before), self.phrases.typed(&account.after));
        let title =
            self.phrases.say("account", &[("before", before.into()), ("after", after.into())]);
        let counts = self.phrases.counts(account);
        let said =
            if counts.is_empty() { self.phrases.say("nothing", &[]) } else { counts.join(", ") };
        let mut text = format!("### {title}\n\n**{said}**\n");
        for note in &account.notes {
            text.push_str(&format!("\n> ⚠ {}\n", self.phrases.note(note, account)));
        }
        for quiet in self.phrases.quiet(account.difference) {
            text.push_str(&format!("\n<sub>{quiet}</sub>\n"));
        }
        self.add(text);
    }

    fn alerts(&mut self, account: &Account<'_>) {
        let alerts = alerts(account.difference);
        let errors: Vec<&Located> = account.new_errors().collect();
        if alerts.is_empty() && errors.is_empty() {
            return;
        }
        self.heading("first");
        for located in errors {
            let (title, place) = self.phrases.finding(located);
            self.item(format!("- ❌ {title}<br>{place}\n"));
        }
        for alert in alerts {
            let said = self.phrases.alert(&alert);
            self.item(format!("- ⚠ {said}\n"));
        }
    }

    /// All figures in one table.
    fn figures(&mut self, account: &Account<'_>) {
        let subjects = &account.difference.subjects;
        if subjects.iter().all(|subject| subject.figures.is_empty()) {
            return;
        }
        self.heading("figures");
        let column = |key: &str| self.phrases.say(&format!("column-{key}"), &[]);
        let header = ["figure", "before", "after", "difference"].map(column).join(" | ");
        self.add(format!("| {header} |\n|---|---|---|---|\n"));
        for subject in subjects {
            for figure in &subject.figures {
                let address = format!("{}/{}", subject.subject, figure.slug);
                let row = self.row(&address, figure);
                self.item(row);
            }
        }
    }

    fn row(&self, address: &str, figure: &FigureChange) -> String {
        let said = |side: &Option<_>| {
            side.as_ref().map(|side| self.phrases.figure(side, true)).unwrap_or_default()
        };
        let mut amount = self.phrases.amount(figure).unwrap_or_default();
        if figure.basis().is_some() {
            amount = format!("⚠ {amount}");
        }
        let (before, after) = (said(&figure.before), said(&figure.after));
        format!("| {} | {before} | {after} | {amount} |\n", self.phrases.typed(address))
    }

    fn subjects(&mut self, account: &Account<'_>) {
        let mut group = "";
        for subject in &account.difference.subjects {
            if subject.subject.group() != group {
                group = subject.subject.group();
                let heading = self.phrases.group(group);
                self.add(format!("\n#### {heading}\n"));
            }
            let text = self.subject(subject);
            self.item(text);
        }
    }

    fn subject(&self, subject: &SubjectChange) -> String {
        let sign = match subject.state {
            State::Added => "➕",
            State::Removed => "➖",
            State::Renamed { .. } => "➡️",
            State::Changed | State::Unreadable => "✏️",
        };
        let id = self.phrases.typed(&subject.subject.to_string());
        let mut head = format!("{sign} <b>{id}</b> {}", self.phrases.title(subject));
        if let Some(state) = self.phrases.state(subject) {
            head.push_str(&format!(" ({state})"));
        }
        let own = subject.fields.iter().map(|field| ("", field));
        let of_figures = subject.figures.iter().flat_map(|figure| {
            figure.fields.iter().map(move |field| (figure.slug.as_str(), field))
        });
        let lines: Vec<String> =
            own.chain(of_figures).map(|(slug, field)| self.field(slug, field)).collect();
        if lines.is_empty() {
            return format!("\n{head}\n");
        }
        let mut details = String::new();
        for (index, line) in lines.iter().enumerate() {
            if details.chars().count() + line.chars().count() > DETAILS {
                let count = ("count", (lines.len() - index).into());
                details.push_str(&format!("- {}\n", self.phrases.say("more", &[count])));
                break;
            }
            details.push_str(line);
        }
        format!("\n<details><summary>{head}</summary>\n\n{details}\n</details>\n")
    }

    fn field(&self, slug: &str, field: &FieldChange) -> String {
        let path = if slug.is_empty() {
            field.path.clone()
        } else {
            format!("figures/{slug}/{}", field.path)
        };
        let path = self.phrases.typed(&path);
        let went = |text: String| format!("<del>{text}</del>");
        let came = |text: String| format!("<ins>{text}</ins>");
        let typed = |text: &String| self.phrases.typed(&shortened(text));
        match &field.change {
            Change::Text { language, before, after } => {
                let language =
                    language.as_ref().map_or(String::new(), |l| format!(" ({})", typed(l)));
                let (before, after) = (before.as_deref(), after.as_deref());
                let pieces = excerpt(before.unwrap_or_default(), after.unwrap_or_default());
                let said: Vec<String> = pieces
                    .iter()
                    .map(|piece| match piece {
                        Piece::Same(text) => typed(text),
                        Piece::Removed(text) => went(typed(text)),
                        Piece::Added(text) => came(typed(text)),
                    })
                    .collect();
                format!("- <b>{path}</b>{language}: {}\n", said.join(" "))
            }
            Change::Items { added, removed } => {
                let removed = removed.iter().map(|item| went(typed(item)));
                let added = added.iter().map(|item| came(typed(item)));
                let items: Vec<String> = removed.chain(added).collect();
                format!("- <b>{path}</b>: {}\n", items.join(", "))
            }
            Change::Value { before, after } => {
                let said = |value: &String| match field.path.as_str() {
                    "basis" => self.phrases.basis(value),
                    _ => typed(value),
                };
                let before = before.as_ref().map(|value| went(said(value)));
                let after = after.as_ref().map(|value| came(said(value)));
                let both: Vec<String> = before.into_iter().chain(after).collect();
                format!("- <b>{path}</b>: {}\n", both.join(" → "))
            }
            change => {
                let said = self.phrases.change(change).unwrap_or_default();
                format!("- <b>{path}</b>: ⚠ {said}\n")
            }
        }
    }

    fn claims(&mut self, account: &Account<'_>) {
        let claims = account.difference.claims.iter().flatten();
        let said: Vec<String> = claims
            .filter(|claim| !claim.is_loss())
            .map(|claim| format!("- {}\n", self.phrases.claim(claim)))
            .collect();
        self.list("claims", said);
    }

    fn evidence(&mut self, account: &Account<'_>) {
        // The others stand with what to look at first.
        let changes = account.difference.evidence.iter().filter(|change| !change.is_grave());
        let said = changes.map(|change| format!("- {}\n", self.phrases.evidence(change)));
        let said = said.collect();
        self.list("evidence", said);
    }

    fn findings<'l>(&mut self, heading: &str, findings: impl Iterator<Item = &'l Located>) {
        let said = findings
            .map(|located| {
                let (title, place) = self.phrases.finding(located);
                format!("- {title}<br>{place}\n")
            })
            .collect();
        self.list(heading, said);
    }

    fn files(&mut self, account: &Account<'_>) {
        let said = account
            .difference
            .files
            .iter()
            .map(|file| {
                let path = self.phrases.typed(&file.path);
                match file.state {
                    State::Added => format!("- <ins>{path}</ins>\n"),
                    State::Removed => format!("- <del>{path}</del>\n"),
                    _ => format!("- {path}\n"),
                }
            })
            .collect();
        self.list("files", said);
    }

    fn list(&mut self, heading: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.heading(heading);
            for item in items {
                self.item(item);
            }
        }
    }

    fn heading(&mut self, key: &str) {
        let heading = self.phrases.say(key, &[]);
        self.add(format!("\n#### {heading}\n\n"));
    }

    fn add(&mut self, text: String) {
        self.parts.push(Part { text, is_counted: false });
    }

    fn item(&mut self, text: String) {
        self.parts.push(Part { text, is_counted: true });
    }

    /// The page within its limit.
    fn fitted(self) -> String {
        let length = |part: &Part| part.text.chars().count();
        let mut left = MOST - RESERVE;
        let mut text = String::new();
        let mut parts = self.parts.iter();
        let mut left_out = 0;
        for part in parts.by_ref() {
            if length(part) > left {
                left_out += usize::from(part.is_counted);
                break;
            }
            left -= length(part);
            text.push_str(&part.text);
        }
        left_out += parts.filter(|part| part.is_counted).count();
        if left_out > 0 {
            let said = self.phrases.say("left-out", &[("count", left_out.into())]);
            text.push_str(&format!("\n**{said}**\n"));
        }
        text
    }
}

/// A text that is not longer than a reader of a comment reads.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(STRETCH) {
        Some((end, _)) => format!("{} …", &text[..end]),
        None => text.to_owned(),
    }
}
