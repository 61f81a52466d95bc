//! What a number is, by the words and signs around it.

use rust_decimal::Decimal;

use super::tokens::{Kind, Token};
use super::words::{
    AMOUNT, COUNTING, DATE, FUNCTION, GLUED, MAGNITUDE, MONEY, MONTH, ORDINAL, SPAN, STREET,
    STRONG, TIME, WEAK, YEAR,
};
use super::{Numeral, readings};

/// What a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// A part of a name, or an ordinal number.
    Name,
    /// A day.
    Date,
    /// A year.
    Year,
    /// A stretch of time, a time of day or an age.
    Time,
    /// A count, unless its neighbours say otherwise.
    Open,
    /// A count or an amount.
    Sure,
}

/// A number with what stands around it.
pub struct Around<'a> {
    /// All pieces of the text.
    pub tokens: &'a [Token<'a>],
    /// Which of them the number is.
    pub index: usize,
}

impl<'a> Around<'a> {
    fn own(&self) -> &'a Token<'a> {
        &self.tokens[self.index]
    }

    fn before(&self, steps: usize) -> Option<&'a Token<'a>> {
        self.tokens.get(self.index.checked_sub(steps)?)
    }

    fn after(&self, steps: usize) -> Option<&'a Token<'a>> {
        self.tokens.get(self.index + steps)
    }

    /// What it is, as far as its neighbours tell.
    pub fn sense(&self) -> Sense {
        let digits = self.own().text;
        if readings(digits).is_empty() || (digits.len() > 1 && is_code(digits)) {
            return Sense::Name;
        }
        if let Some(sense) = self.glued_before().or_else(|| self.glued_behind()) {
            return sense;
        }
        let word_before = self.before(1).filter(|it| it.kind == Kind::Word).map(lower);
        let word_behind = self.after(1).filter(|it| it.kind == Kind::Word).map(lower);
        let (before, behind) =
            (word_before.as_deref().unwrap_or(""), word_behind.as_deref().unwrap_or(""));
        let is_percent = self.after(1).is_some_and(|it| matches!(it.kind, Kind::Sign('%')))
            || matches!(behind, "per" | "pour")
                && self.after(2).is_some_and(|it| it.text == "cent");
        if is_percent
            || AMOUNT.contains(&behind)
            || MONEY.contains(&before)
            || MAGNITUDE.iter().any(|(word, _)| *word == behind)
        {
            return Sense::Sure;
        }
        let value = digits.parse::<u32>().ok();
        let is_plain_year = digits.len() == 4 && value.is_some_and(|it| (1000..2100).contains(&it));
        if is_plain_year && (value >= Some(1900) || YEAR.contains(&before)) {
            return Sense::Year;
        }
        let is_month = |word: &str| MONTH.contains(&word);
        if (value.is_some_and(|it| it <= 31) && (is_month(before) || is_month(behind)))
            || DATE.contains(&before)
        {
            return Sense::Date;
        }
        let second = self.before(2).map(lower).unwrap_or_default();
        // `aged from 14`, `20 h 30`.
        if TIME.contains(&behind)
            || (SPAN.contains(&before) && DATE.contains(&&*second))
            || (before == "h" && self.before(2).is_some_and(|it| it.kind == Kind::Number))
        {
            return Sense::Time;
        }
        // The groups of a telephone number.
        if self.before(1).is_some_and(|it| it.kind == Kind::Number) {
            return Sense::Name;
        }
        if self.after(1).is_some_and(|it| it.kind == Kind::Sign('°')) {
            return Sense::Name;
        }
        if self.is_name(before, behind) { Sense::Name } else { Sense::Open }
    }

    /// What a sign that is written onto the front of a number makes of it.
    fn glued_before(&self) -> Option<Sense> {
        let before = self.before(1).filter(|_| self.own().is_glued)?;
        let follows = |kind: fn(&Kind) -> bool| {
            before.is_glued && self.before(2).is_some_and(|it| kind(&it.kind))
        };
        match before.kind {
            Kind::Sign('$' | '€' | '£' | '¥' | '₫') => Some(Sense::Sure),
            Kind::Sign('-') if follows(|kind| *kind == Kind::Word) => Some(Sense::Name),
            Kind::Sign('-') if self.is_chain() => Some(Sense::Date),
            Kind::Sign(
                '-' | '–' | '—' | '(' | '[' | '*' | '_' | '~' | '≈' | '>' | '<' | '≥' | '=',
            ) => None,
            Kind::Sign(':') if follows(|kind| *kind == Kind::Number) => Some(Sense::Time),
            _ => Some(Sense::Name),
        }
    }

    /// What a sign or a word that is written onto the end of a number makes of it.
    fn glued_behind(&self) -> Option<Sense> {
        let own = self.own();
        if own.is_first
            && own.text.len() <= 2
            && self
                .after(1)
                .is_some_and(|it| it.is_glued && matches!(it.kind, Kind::Sign('.' | ')')))
        {
            return Some(Sense::Name);
        }
        let behind = self.after(1).filter(|it| it.is_glued)?;
        let next = self.after(2).filter(|it| it.is_glued);
        match behind.kind {
            Kind::Word if ORDINAL.contains(&behind.text) => Some(Sense::Name),
            Kind::Word if GLUED.contains(&behind.text) => Some(Sense::Sure),
            Kind::Word if behind.text.starts_with('h') => Some(Sense::Time),
            Kind::Word | Kind::Sign('/') | Kind::Skipped => Some(Sense::Name),
            Kind::Sign(':') if next.is_some_and(|it| it.kind == Kind::Number) => Some(Sense::Time),
            Kind::Sign(':') if own.text.len() <= 2 => Some(Sense::Name),
            Kind::Sign('%' | '€' | '₫' | '$') => Some(Sense::Sure),
            Kind::Sign('°' | 'º') => Some(Sense::Name),
            Kind::Sign('-') if self.is_chain() => Some(Sense::Date),
            Kind::Sign('-') => {
                let word = next.filter(|it| it.kind == Kind::Word)?;
                let counts =
                    own.text.len() > 1 && is_small(word.text) && !TIME.contains(&word.text);
                Some(if counts { Sense::Open } else { Sense::Name })
            }
            Kind::Sign(')') => {
                let opens = self.before(1).is_some_and(|it| it.kind == Kind::Sign('('));
                (opens && (own.text.len() <= 2 || own.text.contains('.'))).then_some(Sense::Name)
            }
            _ => None,
        }
    }

    /// Whether it is one of three numbers with hyphens between, which are a date.
    fn is_chain(&self) -> bool {
        let is =
            |at: Option<&Token<'_>>| at.is_some_and(|it| it.is_glued && it.kind == Kind::Sign('-'));
        let number = |at: Option<&Token<'_>>| at.is_some_and(|it| it.kind == Kind::Number);
        let behind = |steps| is(self.after(steps)) && number(self.after(steps + 1));
        let before = |steps| is(self.before(steps)) && number(self.before(steps + 1));
        behind(1) && (behind(3) || before(1)) || before(1) && before(3)
    }

    /// Whether it is a part of a name.
    fn is_name(&self, before: &str, behind: &str) -> bool {
        let digits = self.own().text;
        let large = |at: Option<&Token<'_>>| {
            at.is_some_and(|it| it.kind == Kind::Word && !is_small(it.text))
        };
        let counted = self.after(1).is_some_and(|it| {
            it.kind == Kind::Word && is_small(it.text) && !FUNCTION.contains(&behind)
        });
        let abbreviated = self
            .before(1)
            .is_some_and(|it| it.is_glued && matches!(it.kind, Kind::Sign('.' | '°' | 'º')))
            && self.before(2).is_some_and(|it| matches!(&*lower(it), "no" | "nos" | "n"));
        let strong = STRONG.contains(&before) && {
            let second = self.before(2).filter(|it| it.kind == Kind::Word).map(lower);
            before != "số" || second.is_none_or(|word| !COUNTING.contains(&&*word))
        };
        let weak =
            WEAK.contains(&before) && (large(self.before(1)) || large(self.before(2)) || !counted);
        let of_name = digits.len() <= 3
            && large(self.before(1))
            && !FUNCTION.contains(&before)
            && !counted
            && !large(self.after(1));
        let next_is_word = self.after(2).is_some_and(|it| it.kind == Kind::Word);
        let address = large(self.after(1))
            && (large(self.after(2)) && next_is_word
                || !behind_is_acronym(self.after(1))
                    && self
                        .after(2)
                        .is_none_or(|it| it.kind != Kind::Word || FUNCTION.contains(&&*lower(it))));
        let street = STREET.contains(&behind)
            && (large(self.after(2)) || matches!(behind, "avenue" | "boulevard" | "quai" | "rue"));
        let old_quarter = digits == "36" && matches!(behind, "phố" | "streets" | "guild" | "rues");
        let generation = digits.len() == 3 && digits.ends_with(".0");
        abbreviated || strong || weak || of_name || address || street || old_quarter || generation
    }

    /// The number with the words that multiply it.
    pub fn numeral(&self) -> Numeral {
        let own = self.own();
        let mut readings = readings(own.text);
        let mut end = own.end();
        let mut steps = 1;
        while let Some(token) = self.after(steps) {
            let word = lower(token);
            if let Some((_, power)) = MAGNITUDE.iter().find(|(known, _)| *known == word) {
                let factor = Decimal::from(10_u64.pow(*power));
                readings = readings.into_iter().filter_map(|it| it.checked_mul(factor)).collect();
            } else if token.kind != Kind::Sign('%') {
                break;
            }
            (end, steps) = (token.end(), steps + 1);
        }
        Numeral { range: own.start..end, readings }
    }
}

fn lower(token: &Token<'_>) -> String {
    token.text.to_lowercase()
}

fn is_small(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

fn behind_is_acronym(token: Option<&Token<'_>>) -> bool {
    token.is_some_and(|it| it.text.len() > 1 && it.text.chars().all(char::is_uppercase))
}

/// Digits that no number begins with.
fn is_code(digits: &str) -> bool {
    digits.starts_with('0') && !digits.starts_with("0.") && !digits.starts_with("0,")
}
