//! The sentences that a difference is told in, for a terminal and for a page alike.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::account::{Account, Note};
use super::alerts::Alert;
use super::claims::Support;
use super::difference::{
    Change, ClaimChange, Difference, EvidenceChange, EvidenceState, FigureChange, State,
    SubjectChange,
};
use super::fields::best_text;
use super::words::{Piece, words};
use crate::diag::Located;
use crate::diag::lines::Lines;
use crate::diag::words::{Said, Words};
use crate::model::value::Quantity;
use crate::report::NumberWords;

/// Words that stay around a change in a long text.
const CONTEXT: usize = 6;

/// Digits of a checksum that are shown.
const SHOWN: usize = 12;

/// Puts parts of a difference into words.
pub struct Phrases<'w> {
    words: &'w Words,
    language: &'w str,
    numbers: Option<NumberWords>,
    /// Makes what somebody typed safe for where it goes.
    safe: fn(&str) -> String,
}

impl<'w> Phrases<'w> {
    /// The phrases of a language, which makes whatever somebody typed `safe`.
    pub fn new(words: &'w Words, language: &'w str, safe: fn(&str) -> String) -> Self {
        let locale = if language == "vi" { "vi-VN" } else { "en-GB" };
        Self { words, language, numbers: NumberWords::new(locale).ok(), safe }
    }

    /// A phrase of the tool, with texts that are safe already.
    pub fn say(&self, key: &str, args: &[(&str, Said<'_>)]) -> String {
        self.words.say(&format!("say-diff-{key}"), args)
    }

    /// Something that somebody typed.
    pub fn typed(&self, text: &str) -> String {
        (self.safe)(text)
    }

    /// The counts of all that changed, the gravest first.
    pub fn counts(&self, account: &Account<'_>) -> Vec<String> {
        let difference = account.difference;
        let errors = account.new_errors().count();
        let by_state = difference.counts();
        let state = |key: &str| by_state.get(key).copied().unwrap_or_default();
        let evidence = |wanted: &EvidenceState| {
            difference.evidence.iter().filter(|change| change.state == *wanted).count()
        };
        let claims = difference.claims.iter().flatten();
        let figures = difference.subjects.iter().map(|subject| subject.figures.len()).sum();
        [
            ("count-new-errors", errors),
            ("count-new-warnings", account.new.len() - errors),
            ("count-gone", account.gone.len()),
            ("count-claims", claims.filter(|claim| claim.is_loss()).count()),
            ("count-replaced", evidence(&EvidenceState::Replaced)),
            ("count-lost", evidence(&EvidenceState::Lost)),
            ("count-came", evidence(&EvidenceState::Added)),
            ("count-figures", figures),
            ("count-changed", state("changed") + state("unreadable")),
            ("count-added", state("added")),
            ("count-removed", state("removed")),
            ("count-renamed", state("renamed")),
            ("count-files", difference.files.len()),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| self.say(key, &[("count", count.into())]))
        .collect()
    }

    /// What is no change, and said so that nobody looks for it.
    pub fn quiet(&self, difference: &Difference) -> Vec<String> {
        let counts = [
            ("rewritten", difference.rewritten.len()),
            ("moved", difference.moved.len()),
            ("followed", difference.followed.len()),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        counts.map(|(key, count)| self.say(key, &[("count", count.into())])).collect()
    }

    /// What a reader must know of a side.
    pub fn note(&self, note: &Note, account: &Account<'_>) -> String {
        let count = if let Note::Errors(_, count) = note { *count } else { 0 };
        let side = self.typed(account.name(note.side()));
        let key = format!("note-{}", note.key());
        self.say(&key, &[("side", side.into()), ("count", count.into())])
    }

    /// What to look at first.
    pub fn alert(&self, alert: &Alert<'_>) -> String {
        match alert {
            Alert::Unreadable(subject) => {
                let file = self.typed(&subject.file);
                self.say("alert-unreadable", &[("file", file.into())])
            }
            Alert::Claim(claim) => self.claim(claim),
            Alert::Basis(subject, figure) => {
                let (before, after) = figure.basis().unwrap_or_default();
                let address = self.typed(&format!("{}/{}", subject.subject, figure.slug));
                let (before, after) = (self.basis(before), self.basis(after));
                let args = [
                    ("figure", address.into()),
                    ("before", before.into()),
                    ("after", after.into()),
                ];
                self.say("alert-basis", &args)
            }
            Alert::Evidence(change) => self.evidence(change),
            Alert::NoAlias(subject) => {
                let from = match &subject.state {
                    State::Renamed { from, .. } => from.as_str(),
                    _ => "",
                };
                let (id, from) = (self.typed(&subject.subject.to_string()), self.typed(from));
                self.say("alert-no-alias", &[("id", id.into()), ("from", from.into())])
            }
        }
    }

    /// A claim whose evidence became weaker or stronger.
    pub fn claim(&self, change: &ClaimChange) -> String {
        let claim = self.typed(&change.claim.to_string());
        let lost: Vec<String> = change.lost.iter().map(|id| self.typed(id.as_str())).collect();
        let lost_it = if change.is_loss() && !lost.is_empty() {
            self.say("claim-lost", &[("media", lost.join(", ").into())])
        } else {
            String::new()
        };
        let is_last = change.after == Support::None;
        let key = if !change.is_loss() {
            "claim-stronger"
        } else if is_last {
            "claim-none"
        } else {
            "claim-weaker"
        };
        let args = [
            ("claim", claim.into()),
            ("before", change.before.key().into()),
            ("after", change.after.key().into()),
            ("lost", lost_it.into()),
        ];
        self.say(key, &args)
    }

    /// A file of evidence that changed.
    pub fn evidence(&self, change: &EvidenceChange) -> String {
        let is_locked_anew = change.locked_before != change.locked_after;
        let sum = |sum: &Option<String>| {
            let shown = sum.as_deref().filter(|_| is_locked_anew).map(|sum| &sum[..SHOWN]);
            Said::from(shown.unwrap_or("none").to_owned())
        };
        let media: Vec<String> = change.media.iter().map(|id| self.typed(id.as_str())).collect();
        let from = match &change.state {
            EvidenceState::Moved(from) => self.typed(from),
            _ => String::new(),
        };
        let args = [
            ("path", self.typed(&change.path).into()),
            ("from", from.into()),
            ("before", sum(&change.locked_before)),
            ("after", sum(&change.locked_after)),
        ];
        let mut said = self.say(&format!("evidence-{}", change.state.key()), &args);
        if !change.is_vouched() {
            said.push_str(&self.say("evidence-not-locked", &[]));
        }
        if !media.is_empty() {
            said.push_str(&self.say("evidence-media", &[("media", media.join(", ").into())]));
        }
        said
    }

    /// What became of a record, where that is more than a change.
    pub fn state(&self, subject: &SubjectChange) -> Option<String> {
        let from = match &subject.state {
            State::Changed => return None,
            State::Renamed { from, .. } => self.typed(from.as_str()),
            _ => String::new(),
        };
        let args = [("state", subject.state.key().into()), ("from", from.into())];
        Some(self.say("state", &args))
    }

    /// The heading of a kind of record.
    pub fn group(&self, group: &str) -> String {
        self.say("group", &[("group", group.into())])
    }

    /// The name of a record in the reader's language; empty where it has none.
    pub fn title(&self, subject: &SubjectChange) -> String {
        self.typed(best_text(&subject.title, self.language).unwrap_or_default())
    }

    /// What a number rests on.
    pub fn basis(&self, basis: &str) -> String {
        match basis {
            "reported" | "planned" | "target" => self.say("basis", &[("basis", basis.into())]),
            other => self.typed(other),
        }
    }

    /// A figure with its basis, where `with_basis`: "about 1,250 children (reported)".
    pub fn figure(&self, figure: &Map<String, Value>, with_basis: bool) -> String {
        let text = |key: &str| figure.get(key).and_then(Value::as_str);
        let number = |key: &str| Some(self.number(figure.get(key)?));
        let range = || Some(format!("{}–{}", number("min")?, number("max")?));
        let open = || number("min").or_else(|| number("max"));
        let mut said = number("value").or_else(range).or_else(open).unwrap_or_default();
        if let Some(scale @ ("thousand" | "million" | "billion" | "trillion")) = text("scale") {
            said = self.say("scale", &[("scale", scale.into()), ("number", said.into())]);
        }
        if let Some(currency) = text("currency") {
            said = format!("{} {said}", self.typed(currency));
        }
        let unit = figure.get("unit").and_then(|unit| best_text(unit, self.language));
        if let Some(unit) = unit.or_else(|| text("indicator")) {
            said = format!("{said} {}", self.typed(unit)).trim_start().to_owned();
        }
        if let Some(per @ ("day" | "month" | "year")) = text("per") {
            said = self.say("per", &[("per", per.into()), ("number", said.into())]);
        }
        if let Some(qualifier @ ("about" | "over" | "nearly" | "up-to" | "thousands")) =
            text("qualifier")
        {
            let args = [("qualifier", qualifier.into()), ("number", said.into())];
            said = self.say("qualifier", &args);
        }
        match text("basis").filter(|_| with_basis) {
            Some(basis) => format!("{said} ({})", self.basis(basis)),
            None => said,
        }
    }

    /// By how much a number changed: "+150, +12 %".
    pub fn amount(&self, figure: &FigureChange) -> Option<String> {
        let signed = |number: Decimal| {
            let sign = if number.is_sign_negative() { "−" } else { "+" };
            format!("{sign}{}", self.number(&number.abs().to_string().into()))
        };
        let difference = signed(figure.difference?);
        Some(match figure.percent {
            Some(percent) => {
                let args = [("number", difference.into()), ("percent", signed(percent).into())];
                self.say("amount", &args)
            }
            None => difference,
        })
    }

    fn number(&self, value: &Value) -> String {
        let digits = match value {
            Value::String(text) => Cow::Borrowed(text.as_str()),
            other => Cow::Owned(other.to_string()),
        };
        match (&self.numbers, digits.parse::<Quantity>()) {
            (Some(numbers), Ok(quantity)) => numbers.number(quantity),
            _ => self.typed(&digits),
        }
    }

    /// The headline of a finding, with its name and its place.
    pub fn finding(&self, located: &Located) -> (String, String) {
        let message = self.words.of_finding(&located.finding);
        let title = format!("{} [{}]", message.title, located.finding.name);
        (self.typed(&title), self.typed(&Lines::default().place(&located.main)))
    }

    /// A change of a field that is no text of many words, as a line.
    pub fn change(&self, change: &Change) -> Option<String> {
        let list = |items: &[String]| {
            items.iter().map(|item| self.typed(item)).collect::<Vec<_>>().join(", ")
        };
        Some(match change {
            Change::Value { before: Some(before), after: Some(after) } => {
                format!("{} → {}", self.typed(before), self.typed(after))
            }
            Change::Value { .. } | Change::Text { .. } | Change::Items { .. } => return None,
            Change::Order { after, .. } => self.say("order", &[("items", list(after).into())]),
            Change::LeftBehind { changed, unchanged } => {
                let args =
                    [("changed", list(changed).into()), ("unchanged", list(unchanged).into())];
                self.say("left-behind", &args)
            }
        })
    }
}

/// The stretches of two texts, with no more of what they share than stands around the changes.
pub fn excerpt(before: &str, after: &str) -> Vec<Piece> {
    let pieces = words(before, after);
    let last = pieces.len().saturating_sub(1);
    let shorten = |(index, piece): (usize, Piece)| match piece {
        Piece::Same(text) => {
            let all: Vec<&str> = text.split(' ').collect();
            let (head, tail) =
                (if index > 0 { CONTEXT } else { 0 }, if index < last { CONTEXT } else { 0 });
            if all.len() <= head + tail + 1 {
                return Piece::Same(text);
            }
            let mut kept = all[..head].to_vec();
            kept.push("…");
            kept.extend(&all[all.len() - tail..]);
            Piece::Same(kept.join(" "))
        }
        other => other,
    };
    pieces.into_iter().enumerate().map(shorten).collect()
}
