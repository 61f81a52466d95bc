//! Numbers that are typed into a text and count something.
//!
//! What is quiet: years, dates, times of day, stretches of time and ages; ordinal numbers; names
//! that hold a number (`Plan 102/KH-UBND`, `SDG 11.4`, `Zone 9`, `54 Trần Hưng Đạo`); what stands in
//! quotation marks or in a reference; numbers in words.

mod around;
mod tokens;
mod words;

use std::ops::Range;

use rust_decimal::Decimal;

use around::{Around, Sense};
use tokens::{Kind, Token, tokens};
use words::{LIST, RANGE};

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
    if !has_digits(text) {
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

/// Whether there is a digit outside of references to figures.
fn has_digits(text: &str) -> bool {
    let is_digit = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    let mut pieces = text.split('<');
    pieces.next().is_some_and(is_digit)
        || pieces.any(|piece| is_digit(piece.split_once('>').map_or(piece, |(_, rest)| rest)))
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
            ("vi", "Cuộc thi 1: vẽ minh họa; mục 2.1 (11.2), thế kỷ 20, độ tuổi từ 18 đến 35"),
            ("en", "call +84 24 3936 1234; see figure 3"),
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
