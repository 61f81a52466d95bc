//! A difference as a reviewer reads it at a terminal, in lines of at most 80 characters.

use super::account::Account;
use super::alerts::alerts;
use super::difference::{Change, FieldChange, FigureChange, State, SubjectChange};
use super::phrase::{Phrases, excerpt};
use super::words::Piece;
use crate::diag::Located;
use crate::diag::visible::visible;
use crate::diag::words::Words;

/// Characters in a line.
const WIDTH: usize = 80;

/// Tells a difference, with colour or without. Without, words that went stand in `[-…-]` and words
/// that came in `{+…+}`.
pub fn render(account: &Account<'_>, words: &Words, language: &str, colour: bool) -> String {
    let phrases = Phrases::new(words, language, |text| visible(text).into_owned());
    let mut page = Page { phrases, colour, text: String::new() };
    page.head(account);
    page.alerts(account);
    page.subjects(account);
    page.claims(account);
    page.evidence(account);
    page.findings("gone", Style::Added, "- ", account.gone.iter());
    page.findings("new-warnings", Style::Removed, "+ ", account.new_warnings());
    page.files(account);
    page.text
}

/// How a stretch of text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Plain,
    Bold,
    Faint,
    Alert,
    Added,
    Removed,
    /// Words that came into a text.
    WordsAdded,
    /// Words that went from a text.
    WordsRemoved,
}

impl Style {
    /// What begins it on a terminal with colour.
    fn code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Bold => "\u{1b}[1m",
            Self::Faint => "\u{1b}[2m",
            Self::Alert => "\u{1b}[1;33m",
            Self::Added => "\u{1b}[32m",
            Self::Removed => "\u{1b}[31m",
            Self::WordsAdded => "\u{1b}[32m",
            Self::WordsRemoved => "\u{1b}[31;9m",
        }
    }

    /// What stands around it without colour.
    fn marks(self) -> (&'static str, &'static str) {
        match self {
            Self::WordsAdded => ("{+", "+}"),
            Self::WordsRemoved => ("[-", "-]"),
            _ => ("", ""),
        }
    }
}

type Spans = Vec<(Style, String)>;

struct Page<'w> {
    phrases: Phrases<'w>,
    colour: bool,
    text: String,
}

impl Page<'_> {
    fn head(&mut self, account: &Account<'_>) {
        let (before, after) =
            (self.phrases.typed(&account.before), self.phrases.typed(&account.after));
        let title =
            self.phrases.say("account", &[("before", before.into()), ("after", after.into())]);
        self.line(0, 2, vec![(Style::Bold, title)]);
        for note in &account.notes {
            let note = self.phrases.note(note, account);
            self.line(0, 2, vec![(Style::Alert, "! ".to_owned()), (Style::Plain, note)]);
        }
        let counts = self.phrases.counts(account);
        let said =
            if counts.is_empty() { self.phrases.say("nothing", &[]) } else { counts.join(", ") };
        self.line(0, 0, vec![(Style::Plain, said)]);
        for quiet in self.phrases.quiet(account.difference) {
            self.line(0, 0, vec![(Style::Faint, quiet)]);
        }
    }

    /// What to look at first: new errors, and what nobody may miss.
    fn alerts(&mut self, account: &Account<'_>) {
        let alerts = alerts(account.difference);
        let errors: Vec<&Located> = account.new_errors().collect();
        if alerts.is_empty() && errors.is_empty() {
            return;
        }
        self.heading("first");
        for located in errors {
            self.finding(located, Style::Alert, "! ");
        }
        for alert in alerts {
            let said = self.phrases.alert(&alert);
            self.line(2, 4, vec![(Style::Alert, "! ".to_owned()), (Style::Plain, said)]);
        }
    }

    fn subjects(&mut self, account: &Account<'_>) {
        let mut group = "";
        for subject in &account.difference.subjects {
            if subject.subject.group() != group {
                group = subject.subject.group();
                let heading = self.phrases.group(group);
                self.title(heading);
            }
            self.subject(subject);
        }
    }

    fn subject(&mut self, subject: &SubjectChange) {
        let (sign, style) = match subject.state {
            State::Added => ("+ ", Style::Added),
            State::Removed => ("- ", Style::Removed),
            State::Renamed { .. } => ("> ", Style::Bold),
            State::Changed | State::Unreadable => ("~ ", Style::Bold),
        };
        let mut spans =
            vec![(style, format!("{sign}{}", self.phrases.typed(&subject.subject.to_string())))];
        let title = self.phrases.title(subject);
        if !title.is_empty() {
            spans.push((Style::Plain, format!("  {title}")));
        }
        if let Some(state) = self.phrases.state(subject) {
            spans.push((Style::Faint, format!("  ({state})")));
        }
        self.line(2, 4, spans);
        for figure in &subject.figures {
            self.figure(figure);
        }
        for field in &subject.fields {
            self.field(6, field);
        }
    }

    fn figure(&mut self, figure: &FigureChange) {
        let key = (Style::Bold, format!("{}: ", self.phrases.typed(&figure.slug)));
        let said = |side, basis| self.phrases.figure(side, basis);
        let mut spans = vec![key];
        match (&figure.before, &figure.after) {
            (Some(before), Some(after)) => {
                let (old, new) = (said(before, false), said(after, false));
                if old == new {
                    spans.push((Style::Plain, new));
                } else {
                    spans.push((Style::Removed, old));
                    spans.push((Style::Plain, " → ".to_owned()));
                    spans.push((Style::Added, new));
                }
            }
            (Some(before), None) => {
                spans.push((Style::Removed, format!("- {}", said(before, true))))
            }
            (None, Some(after)) => spans.push((Style::Added, format!("+ {}", said(after, true)))),
            (None, None) => return,
        }
        if let Some(amount) = self.phrases.amount(figure) {
            spans.push((Style::Bold, format!("  ({amount})")));
        }
        self.line(6, 8, spans);
        for field in &figure.fields {
            self.field(8, field);
        }
    }

    fn field(&mut self, indent: usize, field: &FieldChange) {
        let path = self.phrases.typed(&field.path);
        let key = |rest: &str| (Style::Faint, format!("{path}{rest}: "));
        let mut spans = Vec::new();
        match &field.change {
            Change::Text { language, before, after } => {
                spans.push(key(&language.as_ref().map_or(String::new(), |l| format!(" ({l})"))));
                spans.extend(self.text(before.as_deref(), after.as_deref()));
            }
            Change::Items { added, removed } => {
                spans.push(key(""));
                let removed = removed.iter().map(|item| (Style::Removed, "-", item));
                let added = added.iter().map(|item| (Style::Added, "+", item));
                for (style, sign, item) in removed.chain(added) {
                    spans.push((style, format!("{sign} {}  ", self.phrases.typed(item))));
                }
            }
            Change::Value { before: Some(before), after: Some(after) } => {
                let is_basis = field.path == "basis";
                let said = |value: &String| {
                    if is_basis { self.phrases.basis(value) } else { self.phrases.typed(value) }
                };
                spans.push(key(""));
                spans.push((Style::Removed, said(before)));
                spans.push((Style::Plain, " → ".to_owned()));
                spans.push((Style::Added, said(after)));
            }
            Change::Value { before: Some(before), after: None } => {
                spans.push(key(""));
                spans.push((Style::Removed, format!("- {}", self.phrases.typed(before))));
            }
            Change::Value { after, .. } => {
                spans.push(key(""));
                let after = self.phrases.typed(after.as_deref().unwrap_or_default());
                spans.push((Style::Added, format!("+ {after}")));
            }
            change @ (Change::LeftBehind { .. } | Change::Order { .. }) => {
                spans.push(key(""));
                let style = if matches!(change, Change::LeftBehind { .. }) {
                    Style::Alert
                } else {
                    Style::Plain
                };
                spans.push((style, self.phrases.change(change).unwrap_or_default()));
            }
        }
        self.line(indent, indent + 2, spans);
    }

    fn text(&self, before: Option<&str>, after: Option<&str>) -> Spans {
        let (before, after) = match (before, after) {
            (Some(before), Some(after)) => (before, after),
            (Some(went), None) => return vec![(Style::Removed, format!("- {}", self.flat(went)))],
            (None, came) => {
                let came = self.flat(came.unwrap_or_default());
                return vec![(Style::Added, format!("+ {came}"))];
            }
        };
        let pieces = excerpt(before, after);
        let mut spans = Spans::new();
        for piece in pieces {
            let (style, text) = match piece {
                Piece::Same(text) => (Style::Plain, text),
                Piece::Removed(text) => (Style::WordsRemoved, text),
                Piece::Added(text) => (Style::WordsAdded, text),
            };
            spans.push((style, self.phrases.typed(&text)));
            spans.push((Style::Plain, " ".to_owned()));
        }
        spans
    }

    /// A text on one line.
    fn flat(&self, text: &str) -> String {
        self.phrases.typed(&text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    fn claims(&mut self, account: &Account<'_>) {
        let better: Vec<_> =
            account.difference.claims.iter().flatten().filter(|claim| !claim.is_loss()).collect();
        if better.is_empty() {
            return;
        }
        self.heading("claims");
        for claim in better {
            let said = self.phrases.claim(claim);
            self.line(2, 4, vec![(Style::Added, "+ ".to_owned()), (Style::Plain, said)]);
        }
    }

    fn evidence(&mut self, account: &Account<'_>) {
        // The others stand with what to look at first.
        let quiet: Vec<_> =
            account.difference.evidence.iter().filter(|change| !change.is_grave()).collect();
        if quiet.is_empty() {
            return;
        }
        self.heading("evidence");
        for change in quiet {
            let said = self.phrases.evidence(change);
            self.line(2, 4, vec![(Style::Plain, said)]);
        }
    }

    fn findings<'l>(
        &mut self,
        heading: &str,
        style: Style,
        sign: &str,
        findings: impl Iterator<Item = &'l Located>,
    ) {
        let mut findings = findings.peekable();
        if findings.peek().is_some() {
            self.heading(heading);
        }
        for located in findings {
            self.finding(located, style, sign);
        }
    }

    fn finding(&mut self, located: &Located, style: Style, sign: &str) {
        let (title, place) = self.phrases.finding(located);
        self.line(2, 4, vec![(style, sign.to_owned()), (Style::Plain, title)]);
        self.line(4, 6, vec![(Style::Faint, place)]);
    }

    fn files(&mut self, account: &Account<'_>) {
        if account.difference.files.is_empty() {
            return;
        }
        self.heading("files");
        for file in &account.difference.files {
            let (sign, style) = match file.state {
                State::Added => ("+ ", Style::Added),
                State::Removed => ("- ", Style::Removed),
                _ => ("~ ", Style::Plain),
            };
            let path = self.phrases.typed(&file.path);
            self.line(2, 4, vec![(style, format!("{sign}{path}"))]);
        }
    }

    fn heading(&mut self, key: &str) {
        let heading = self.phrases.say(key, &[]);
        self.title(heading);
    }

    fn title(&mut self, text: String) {
        self.text.push('\n');
        self.line(0, 0, vec![(Style::Bold, text)]);
    }

    /// A line that is broken between words, the later parts of it indented by `hanging`.
    fn line(&mut self, indent: usize, hanging: usize, spans: Spans) {
        let mut line = Line { colour: self.colour, width: indent, text: " ".repeat(indent) };
        let mut is_first = true;
        for (style, text) in &spans {
            let (open, close) = if self.colour { ("", "") } else { style.marks() };
            let text = format!("{open}{text}{close}");
            for (index, word) in text.split(' ').enumerate() {
                line.gap(usize::from(index > 0));
                if !word.is_empty() {
                    line.word(*style, word, hanging, is_first);
                    is_first = false;
                }
            }
        }
        self.text.push_str(line.text.trim_end());
        self.text.push('\n');
    }
}

/// A line as it grows.
struct Line {
    colour: bool,
    width: usize,
    text: String,
}

impl Line {
    fn gap(&mut self, width: usize) {
        self.text.push_str(&" ".repeat(width));
        self.width += width;
    }

    fn word(&mut self, style: Style, word: &str, hanging: usize, is_first: bool) {
        let width = word.chars().count();
        if !is_first && self.width + width > WIDTH && self.text.ends_with(' ') {
            self.text.truncate(self.text.trim_end_matches(' ').len());
            self.text.push('\n');
            self.text.push_str(&" ".repeat(hanging));
            self.width = hanging;
        }
        let code = style.code();
        if self.colour && !code.is_empty() {
            self.text.push_str(&format!("{code}{word}\u{1b}[0m"));
        } else {
            self.text.push_str(word);
        }
        self.width += width;
    }
}
