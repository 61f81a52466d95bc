//! `private-contact`: an e-mail address or a telephone number stands with the focal points only, for
//! everything else is printed and handed on without anybody's consent.

use std::ops::Range;

use crate::checks::Scene;
use crate::checks::texts::Found;
use crate::diag::{Failure, Finding, Place};
use crate::form::{Answer, Catalogue};

/// Words after which a number is one to call, whatever it looks like.
const CALLING: &[&str] = &[
    "tel",
    "tel.",
    "tél",
    "tél.",
    "phone",
    "telephone",
    "téléphone",
    "mobile",
    "hotline",
    "zalo",
    "whatsapp",
    "viber",
    "đt",
    "sđt",
    "đtdđ",
    "thoại",
    "fax",
];

/// Words after which a number is the number of a book.
const BOOK: &[&str] = &["isbn", "issn", "isbn-10", "isbn-13"];

/// Bytes that a number may have, with all signs between its digits.
const LONGEST_NUMBER: usize = 40;

/// Bytes of a text that is looked at: a longer one cannot be printed and has its own finding.
const LONGEST_TEXT: usize = 100_000;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let allowed = contact_fields(scene.form);
    findings.extend(scene.documents.each(|text, findings| {
        let (Found::Plain(words) | Found::InLanguage(words)) = text.what else { return };
        if words.len() > LONGEST_TEXT {
            return;
        }
        let found = contacts(words);
        if found.is_empty() {
            return;
        }
        let at = text.pointer();
        let is_allowed = |prefix: &String| at.as_str().starts_with(prefix.as_str());
        let key = at.as_str().rsplit('/').next().unwrap_or_default();
        if ["url", "archive", "file", "sha256"].contains(&key) || allowed.iter().any(is_allowed) {
            return;
        }
        findings.extend(found.into_iter().map(|(what, range)| {
            let shown = words[range.clone()].to_owned();
            Finding::new("private-contact", Place::within(text.file, at.clone(), range))
                .arg("what", what)
                .arg("contact", shown)
        }));
    }));
    Ok(())
}

/// Where contacts belong: the city's focal points, and the form's field for them.
fn contact_fields(form: &Catalogue) -> Vec<String> {
    let fields = form.editions.values().flat_map(|edition| &edition.sections);
    let fields = fields.flat_map(|section| &section.fields);
    let fields = fields.filter(|field| field.answer == Some(Answer::FocalPoints));
    let own = fields.map(|field| format!("/fields/{}/", field.id));
    own.chain(["/focal_points/".to_owned()]).collect()
}

/// The addresses and numbers in a text, each with its bytes.
fn contacts(text: &str) -> Vec<(&'static str, Range<usize>)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        found.extend(email(text, at).map(|range| ("email", range)));
    }
    // The shortest number to call has seven digits.
    if text.bytes().filter(u8::is_ascii_digit).nth(6).is_some() {
        found.extend(telephones(text).into_iter().map(|range| ("telephone", range)));
    }
    found
}

/// The e-mail address around an `@`.
fn email(text: &str, at: usize) -> Option<Range<usize>> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let local = text[..at].chars().rev().take_while(|c| is_part(*c)).count();
    let domain = text[at + 1..].chars().take_while(|c| is_part(*c)).count();
    let name = text[at + 1..at + 1 + domain].trim_end_matches(['.', '-', '_', '%', '+']);
    let (host, top) = name.rsplit_once('.')?;
    let is_domain = top.len() >= 2 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    let start = at - local;
    (local > 0 && !host.is_empty() && is_domain && !is_in_address(text, start))
        .then(|| start..at + 1 + name.len())
}

/// The telephone numbers of a text.
fn telephones(text: &str) -> Vec<Range<usize>> {
    let is_part = |byte: u8| byte.is_ascii_digit() || b" .-()+".contains(&byte);
    let bytes = text.as_bytes();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let is_start = bytes[at].is_ascii_digit() || b"+(".contains(&bytes[at]);
        if !is_start {
            at += 1;
            continue;
        }
        let length =
            bytes[at..].iter().take(LONGEST_NUMBER).take_while(|byte| is_part(**byte)).count();
        // A dash or a full stop with a space divides two numbers.
        let run = &text[at..at + length];
        let run = run.split(" - ").next().unwrap_or(run);
        let run = run.split(". ").next().unwrap_or(run);
        let end = at + run.len();
        let run = run.trim_end_matches([' ', '.', '-', '(', '+']);
        let stands_alone = !text[..at]
            .ends_with(|c: char| c.is_alphanumeric() || "/_=#&%-.,".contains(c))
            && !text[at + run.len()..]
                .starts_with(|c: char| c.is_alphanumeric() || "/_=%".contains(c));
        if stands_alone && is_telephone(run, text, at) && !is_in_address(text, at) {
            found.push(at..at + run.len());
        }
        at = end.max(at + 1);
    }
    found
}

/// Whether a run of digits and signs is a number to call: by the word before it, by its country
/// code, or by the shape of a number at home.
fn is_telephone(run: &str, text: &str, at: usize) -> bool {
    let groups: Vec<&str> =
        run.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let digits: usize = groups.iter().map(|group| group.len()).sum();
    if !(7..=16).contains(&digits) || begins_with_day(&groups) {
        return false;
    }
    let before = word_before(text, at).to_lowercase();
    if BOOK.contains(&before.as_str()) {
        return false;
    }
    if CALLING.contains(&before.as_str()) {
        return (7..=15).contains(&digits);
    }
    let first = run.trim_start_matches('(');
    if first.starts_with('+') || first.starts_with("00") {
        return (9..=16).contains(&digits);
    }
    // A decimal such as `0.1234567890` is not written in groups.
    first.starts_with('0') && (10..=11).contains(&digits) && groups[0].len() > 1
}

/// Whether groups of digits begin with a day such as `17.11.2023`.
fn begins_with_day(groups: &[&str]) -> bool {
    let lengths: Vec<usize> = groups.iter().take(3).map(|group| group.len()).collect();
    let year = |group: &&str| group.starts_with("19") || group.starts_with("20");
    match lengths.as_slice() {
        [1..=2, 1..=2, 4] => groups.get(2).is_some_and(year),
        [4, 1..=2, 1..=2] => groups.first().is_some_and(year),
        _ => false,
    }
}

fn word_before(text: &str, at: usize) -> &str {
    let before = shortly_before(text, at).trim_end_matches([' ', ':', '(', '\u{a0}', '.']);
    before.rsplit(|c: char| c.is_whitespace() || "(,;".contains(c)).next().unwrap_or_default()
}

/// Whether a byte lies in the address of a page.
fn is_in_address(text: &str, at: usize) -> bool {
    let piece = shortly_before(text, at)
        .rsplit(|c: char| c.is_whitespace() || "<(\"".contains(c))
        .next()
        .unwrap_or_default();
    piece.contains("://") || piece.starts_with("www.")
}

/// The text before a byte, as far back as the address of a page may begin.
fn shortly_before(text: &str, at: usize) -> &str {
    const LONGEST_ADDRESS: usize = 2000;
    &text[text.floor_char_boundary(at.saturating_sub(LONGEST_ADDRESS))..at]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        contacts(text).into_iter().map(|(_, range)| &text[range]).collect()
    }

    #[test]
    fn contacts_are_found() {
        for (text, contact) in [
            ("Write to lan.nguyen@svhtt.hanoi.gov.vn.", "lan.nguyen@svhtt.hanoi.gov.vn"),
            ("[mail](mailto:a_b@c.fr)", "a_b@c.fr"),
            ("gọi 0912 345 678 hoặc", "0912 345 678"),
            ("gọi 0912345678.", "0912345678"),
            ("(024) 3825 1234, giờ hành chính", "(024) 3825 1234"),
            ("ĐT: 38251234", "38251234"),
            ("call +84 24 3825 1234!", "+84 24 3825 1234"),
            ("au 01 23 45 67 89", "01 23 45 67 89"),
            ("Tel. 024.3825.1234", "024.3825.1234"),
            ("điện thoại\u{a0}: 3825 1234", "3825 1234"),
            ("à\u{a0}ada@kalmora.example\u{a0}!", "ada@kalmora.example"),
        ] {
            assert_eq!(found(text), [contact], "{text}");
        }
    }

    #[test]
    fn each_of_two_numbers_is_found() {
        assert_eq!(found("1. 0912345678 - 0987 654 321"), ["0912345678", "0987 654 321"]);
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "12. 2023 - 0,5",
            "Plan 102/KH-UBND of 17.11.2023 - 26.11.2023",
            "09-10-2023 - 12-10-2023 and 2023-11-17 10:30",
            "600.000 lượt khách, 1 250 000 000 đồng, 3.70",
            "0.1234567890 and 0,1234567890",
            "21.0285, 105.8542",
            "https://baochinhphu.vn/tin-102230912345678.htm and www.x.vn/0912345678",
            "<https://www.google.com/maps/@21.0285,105.8542,15z>",
            "https://www.tiktok.com/@hanoi.vn",
            "@hanoi, a @ b, photo@2x",
            "ISBN 0-19-852663-6 and ISBN: 0198526636",
            "1900 1234, hotline of the city",
            "09/2023, 10/2023, 0912/QĐ-UBND",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}
