//! What was meant by a value that is written as in everyday life: a date with the day first, a
//! number with separators, a name in place of an id, a list without its brackets.

use crate::diag::{Finding, Place};
use crate::fixity::slug;

/// How a text would be written in a format, where that follows from how it was typed. Whether it is
/// then of the format has still to be tested.
pub fn meant(format: &str, typed: &str) -> Option<String> {
    let typed = typed.trim_matches(|c: char| c.is_whitespace() || QUOTES.contains(&c));
    match format {
        "day" | "edtf" => date(typed),
        "decimal" => number(typed),
        "id" if !typed.contains([',', ';', ':']) && !typed.contains(" - ") => Some(slug(typed)),
        "currency" => Some(if typed.starts_with(['đ', 'Đ', '₫']) || typed == "VNĐ" {
            "VND".to_owned()
        } else {
            typed.to_uppercase()
        }),
        "language" => Some(typed.to_lowercase()),
        "pixels" => Some(typed.replace('×', "x").replace(' ', "").to_lowercase()),
        "sdg-target" => Some(typed.replace(',', ".")),
        "colour" => Some(format!("#{}", typed.trim_start_matches('#').to_lowercase())),
        "sha256" | "sha512" => Some(typed.replace(char::is_whitespace, "").to_lowercase()),
        _ => None,
    }
}

/// Quotes as a word processor prints them, which are no quotes in YAML.
pub(super) const QUOTES: [char; 7] = ['“', '”', '„', '‘', '’', '«', '»'];

/// Both readings of a number whose only separator stands before three digits, which is a thousand
/// in one country and a fraction in the next: as a whole number, and as a decimal.
pub fn thousand_or_fraction(typed: &str) -> Option<(String, String)> {
    let (whole, rest) = typed.split_once(['.', ','])?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_group = (1..=3).contains(&whole.len()) && !whole.starts_with('0') && rest.len() == 3;
    (is_group && is_number(whole) && is_number(rest))
        .then(|| (format!("{whole}{rest}"), format!("{whole}.{rest}")))
}

/// A decimal number without quotes. A point before three digits may as well separate thousands.
pub fn bare_float(place: Place, typed: &str) -> Finding {
    let finding = Finding::new("bare-float", place).arg("value", typed);
    match thousand_or_fraction(typed) {
        Some((whole, decimal)) => {
            finding.arg("whole", whole).arg("decimal", decimal).hint("thousand-or-fraction")
        }
        None => finding,
    }
}

/// Adds how a text reads as the list that belongs in its place.
pub fn as_list(finding: Finding, text: &str) -> Finding {
    let is_hyphen = |c| matches!(c, '-' | '–' | '—' | '•');
    if text.starts_with(is_hyphen) {
        return finding.hint("hyphen");
    }
    let is_around = |c: char| c.is_whitespace() || "()[]{}\"'".contains(c) || QUOTES.contains(&c);
    let entries = text.trim_matches(is_around).replace("; ", ", ");
    if entries.is_empty() || entries.contains(['\n', '[', ']', '{', '}', ':', '#']) {
        return finding;
    }
    finding.arg("list", format!("[{entries}]")).hint("list")
}

/// A number without its separators, with a point before decimals.
fn number(typed: &str) -> Option<String> {
    let is_separator = |c: char| matches!(c, '.' | ',' | ' ' | '\'' | '’' | '\u{a0}' | '\u{202f}');
    let marks: Vec<char> = typed.chars().filter(|c| is_separator(*c)).collect();
    let parts: Vec<&str> = typed.split(is_separator).collect();
    let are_digits =
        parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    let last = *marks.last()?;
    if !are_digits || thousand_or_fraction(typed).is_some() {
        return None;
    }
    let is_only = marks.iter().filter(|mark| **mark == last).count() == 1;
    let is_decimal = matches!(last, '.' | ',') && is_only;
    let groups = if is_decimal { &parts[..parts.len() - 1] } else { &parts[..] };
    let first = groups.first()?;
    if groups.len() > 1 && (first.len() > 3 || groups[1..].iter().any(|group| group.len() != 3)) {
        return None;
    }
    let whole = groups.concat();
    Some(if is_decimal { format!("{whole}.{}", parts.last()?) } else { whole })
}

/// A date with the year first; none where day and month could be exchanged.
fn date(typed: &str) -> Option<String> {
    let mut plain = typed.to_lowercase();
    for word in ["ngày", "tháng", "năm"] {
        plain = plain.replace(word, " ");
    }
    let is_separator = |c: char| matches!(c, '/' | '.' | '-' | ' ');
    if !plain.chars().all(|c| c.is_ascii_digit() || is_separator(c)) {
        return None;
    }
    let parts: Vec<&str> = plain.split(is_separator).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 2);
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => {
            Some(format!("{year}-{:02}-{:02}", number(month)?, number(day)?))
        }
        [first, second, year] if year.len() == 4 => {
            let (first, second) = (number(first)?, number(second)?);
            let (month, day) = match (first > 12, second > 12) {
                (true, false) => (second, first),
                (false, true) => (first, second),
                _ if first == second => (first, second),
                _ => return None,
            };
            Some(format!("{year}-{month:02}-{day:02}"))
        }
        [month, year] if year.len() == 4 => Some(format!("{year}-{:02}", number(month)?)),
        [year, month] if year.len() == 4 => Some(format!("{year}-{:02}", number(month)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_forms_are_understood() {
        for (format, typed, written) in [
            ("edtf", "17/11/2023", Some("2023-11-17")),
            ("edtf", "17.11.2023", Some("2023-11-17")),
            ("edtf", "11/17/2023", Some("2023-11-17")),
            ("edtf", "2023/9/5", Some("2023-09-05")),
            ("edtf", "9/2023", Some("2023-09")),
            ("edtf", "ngày 17 tháng 11 năm 2023", Some("2023-11-17")),
            ("edtf", "05/06/2023", None),
            ("edtf", "17 November 2023", None),
            ("day", "2023-9-5", Some("2023-09-05")),
            ("decimal", "1.250.000", Some("1250000")),
            ("decimal", "1,250,000", Some("1250000")),
            ("decimal", "1 250 000", Some("1250000")),
            ("decimal", "3,70", Some("3.70")),
            ("decimal", "1.250,5", Some("1250.5")),
            ("decimal", "1,250", None),
            ("decimal", "12,34,56", None),
            ("decimal", "about 5", None),
            ("decimal", "“3.70”", Some("3.70")),
            ("id", "Lễ hội Thiết kế 2023", Some("le-hoi-thiet-ke-2023")),
            ("id", "leaflet - gazette-2017", None),
            ("currency", "VNĐ", Some("VND")),
            ("currency", "đồng", Some("VND")),
            ("currency", "usd", Some("USD")),
            ("pixels", "4000 × 3000", Some("4000x3000")),
            ("period", "2019", None),
        ] {
            assert_eq!(meant(format, typed).as_deref(), written, "{format} {typed}");
        }
    }

    #[test]
    fn a_thousand_may_be_a_fraction() {
        let both = |typed| thousand_or_fraction(typed);
        assert_eq!(both("1.250"), Some(("1250".to_owned(), "1.250".to_owned())));
        assert_eq!(both("600,000"), Some(("600000".to_owned(), "600.000".to_owned())));
        for certain in ["0.125", "1.25", "1250", "1.250.000", "1.2505", "12345.678"] {
            assert_eq!(both(certain), None, "{certain}");
        }
    }
}
