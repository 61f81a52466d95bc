//! Numbers that are typed into a text and count something.
//!
//! What is quiet: years, dates, times of day, stretches of time and ages; ordinal numbers; names
//! that hold a number (`Plan 102/KH-UBND`, `SDG 11.4`, `Zone 9`, `54 Trần Hưng Đạo`); what stands in
//! quotation marks or in a reference; numbers in words.

mod tokens;
mod words;

use std::ops::Range;

use rust_decimal::Decimal;

use tokens::{Kind, Token, tokens};
use words::{
    AMOUNT, COUNTING, DATE, FUNCTION, GLUED, LIST, MAGNITUDE, MONEY, MONTH, ORDINAL, RANGE, STREET,
    STRONG, TIME, WEAK, YEAR,
};

/// A number that counts something, or a range of two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numeral {
    /// Its bytes in the text, with the words that multiply it.
    pub range: Range<usize>,
    /// What it may mean: `1.250` is one number in English and another in Vietnamese.
    pub readings: Vec<Decimal>,
}

/// The numbers of a text that count something, in order.
pub fn numerals(text: &str, language: &str) -> Vec<Numeral> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let tokens = tokens(text, language);
    let numbers: Vec<usize> =
        (0..tokens.len()).filter(|index| tokens[*index].kind == Kind::Number).collect();
    let around = |index: usize| Around { tokens: &tokens, index };
    let mut senses: Vec<Sense> = numbers.iter().map(|index| around(*index).sense()).collect();
    let links: Vec<Option<Link>> =
        numbers.windows(2).map(|pair| link(&tokens, pair[0], pair[1])).collect();
    // `2, 4 and 6 December`, `14 to 32 years`: what stands behind holds for all.
    for index in (0..links.len()).rev() {
        if links[index].is_some() && senses[index] == Sense::Open {
            senses[index] = match senses[index + 1] {
                sense @ (Sense::Date | Sense::Time) => sense,
                _ => Sense::Open,
            };
        }
    }
    // `targets 11.4 and 17.10`, `aged 14 to 32`, `2022–23`: what stands before holds for all.
    for index in 0..links.len() {
        let Some(link) = links[index] else { continue };
        let next = senses[index + 1];
        senses[index + 1] = match (senses[index], link, next) {
            (Sense::Name, _, Sense::Open) => Sense::Name,
            (sense @ (Sense::Date | Sense::Time), Link::Range, Sense::Open) => sense,
            (Sense::Year, Link::Range, Sense::Open)
                if tokens[numbers[index + 1]].text.len() == 2 =>
            {
                Sense::Year
            }
            _ => next,
        };
    }
    let mut found: Vec<Numeral> = Vec::new();
    let mut last = None;
    for (position, index) in numbers.iter().enumerate() {
        if !matches!(senses[position], Sense::Open | Sense::Sure) {
            continue;
        }
        let numeral = around(*index).numeral();
        let goes_on =
            position > 0 && last == Some(position - 1) && links[position - 1] == Some(Link::Range);
        match found.last_mut().filter(|_| goes_on) {
            Some(before) => {
                before.range.end = numeral.range.end;
                before.readings.extend(numeral.readings);
            }
            None => found.push(numeral),
        }
        last = Some(position);
    }
    found
}

/// What a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sense {
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

/// How two numbers hang together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Link {
    Range,
    List,
}

fn link(tokens: &[Token<'_>], one: usize, other: usize) -> Option<Link> {
    let between = &tokens[one + 1..other];
    let is = |token: &Token<'_>, words: &[&str]| words.contains(&&*token.text.to_lowercase());
    match between {
        [dash] if matches!(dash.kind, Kind::Sign('-' | '–' | '—')) => Some(Link::Range),
        [word] if is(word, RANGE) => Some(Link::Range),
        [word] if word.kind == Kind::Sign(',') || is(word, LIST) => Some(Link::List),
        [comma, word] if comma.kind == Kind::Sign(',') && is(word, LIST) => Some(Link::List),
        _ => None,
    }
}

/// A number with what stands around it.
struct Around<'a> {
    tokens: &'a [Token<'a>],
    index: usize,
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

    fn sense(&self) -> Sense {
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
        if TIME.contains(&behind) {
            return Sense::Time;
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
                (opens && own.text.len() <= 2).then_some(Sense::Name)
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

    fn numeral(&self) -> Numeral {
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

/// What digits with signs between them may mean; nothing where they are no number, such as
/// `13.8.2025`.
fn readings(digits: &str) -> Vec<Decimal> {
    let groups: Vec<&str> = digits.split(|c: char| !c.is_ascii_digit()).collect();
    let signs: Vec<char> = digits.chars().filter(|c| !c.is_ascii_digit()).collect();
    let is_group = |part: &&str| part.len() == 3;
    let same = |signs: &[char]| signs.windows(2).all(|pair| pair[0] == pair[1]);
    let grouped = |groups: &[&str], signs: &[char]| {
        groups[0].len() <= 3 && groups[1..].iter().all(is_group) && same(signs)
    };
    let mut texts = Vec::new();
    if grouped(&groups, &signs) || signs.is_empty() {
        texts.push(groups.concat());
    }
    if let (Some((fraction, whole)), Some((sign, before))) =
        (groups.split_last(), signs.split_last())
        && matches!(sign, '.' | ',')
        && !before.contains(sign)
        && (before.is_empty() || grouped(whole, before))
    {
        texts.push(format!("{}.{fraction}", whole.concat()));
    }
    texts.iter().filter_map(|text| Decimal::from_str_exact(text).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
        numerals(text, language).into_iter().map(|it| &text[it.range]).collect()
    }

    #[test]
    fn counts_amounts_and_shares_are_found() {
        for (language, text, expected) in [
            ("en", "It drew 1,250 visits and 41 events in 17 districts.", "1,250|41|17"),
            (
                "en",
                "some 1.2 million people, 70% of them young, USD 5,000 each",
                "1.2 million|70%|5,000",
            ),
            (
                "en",
                "a hall of 300 m² with 12 ha, $40 a ticket, a 300-seat theatre",
                "300|12|40|300",
            ),
            (
                "en",
                "weekdays drew 5,000–7,000 visits; 60 to 80 came by bus",
                "5,000–7,000|60 to 80",
            ),
            ("en", "In Hanoi 82 spaces joined. VNA counts 41 OCOP products.", "82|41"),
            (
                "vi",
                "thu hút hơn 600.000 lượt khách, 1,2 triệu người, 30 phần trăm",
                "600.000|1,2 triệu|30",
            ),
            (
                "vi",
                "tổng số 170 giải; con số 170.000 lượt; 5 nghìn tỷ đồng",
                "170|170.000|5 nghìn tỷ",
            ),
            ("vi", "TTXVN thống kê 41 sự kiện tại 17 quận, huyện", "41|17"),
            (
                "fr",
                "plus de 12 000 visiteurs, 45 % de jeunes et 3,5 millions d’euros",
                "12 000|45 %|3,5 millions",
            ),
        ] {
            assert_eq!(found(text, language), expected.split('|').collect::<Vec<_>>(), "{text}");
        }
    }

    #[test]
    fn dates_names_and_references_are_quiet() {
        for (language, text) in [
            ("en", "held on 2–4 December 2022, after a gap since 2016, and in the 2010s"),
            ("en", "from 16 January – 3 February, on 2, 4 and 6 May, by 2025-11-15 and 13.8.2025"),
            ("en", "Plan 102/KH-UBND, Programme 07, target T5, row II.5, SDG 11.4 and 17.10"),
            ("en", "Zone 9, A4, COVID-19, Ring Road 3 (Hoang Mai), Complex 01, 282 Workshop in"),
            (
                "en",
                "open from 19:00 to 22:00, aged 14 to 32, for 18 months, 3D mapping, Industry 4.0",
            ),
            ("en", "54 Trần Hưng Đạo, 22 Hang Buom and other venues; the 67th and 68th members"),
            ("en", "the article “41 events in 17 districts”, <fig:festival-2023/visits>"),
            ("en", "[60,000 visits](ev:festival-2023) and [a page](https://x.example/2023/41)"),
            ("en", "1. print a leaflet\n2. tell the press\n\n(3) and phase 1 pilot; No. 12"),
            ("vi", "từ ngày 2 đến ngày 4 tháng 12 năm 2022, quý IV, 19 giờ đến 22 giờ"),
            ("vi", "Kế hoạch 102 đặt thời gian; Kế hoạch số 229/KH-UBND; 36 phố phường"),
            ("vi", "người trẻ từ 14 đến 32 tuổi; giai đoạn 1 tại; lần thứ 5; 54 Trần Hưng Đạo"),
            ("fr", "le 12 mars 2020, du 3 au 5 mai, 12 rue de la Paix, l’ODD 11.4, le 1er juin"),
        ] {
            assert_eq!(found(text, language), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn digits_mean_numbers() {
        let mean = |digits: &str| {
            readings(digits).iter().map(Decimal::to_string).collect::<Vec<_>>().join("|")
        };
        assert_eq!(mean("1.250"), "1250|1.250");
        assert_eq!(mean("1,250.5"), "1250.5");
        assert_eq!(mean("12 000"), "12000");
        assert_eq!(mean("13.8.2025"), "");
        assert_eq!(numerals("1,2 triệu", "vi")[0].readings, [Decimal::from(1_200_000)]);
    }
}
