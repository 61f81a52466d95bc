//! `legacy-encoding`, `decomposed-letters`: letters are those of Unicode, each one character.

use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::checks::Scene;
use crate::checks::texts::Found;
use crate::diag::{Failure, Finding, Place};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    findings.extend(scene.documents.each(|text, findings| {
        let (Found::Plain(words) | Found::InLanguage(words)) = text.what else { return };
        if words.is_ascii() {
            return;
        }
        let language = text.in_language().map(|(_, language)| language);
        let place = |range| Place::within(text.file, text.pointer(), range);
        if let Some((encoding, range)) = legacy(words, language) {
            findings.push(
                Finding::new("legacy-encoding", place(range.clone()))
                    .arg("word", &words[range])
                    .hint(encoding),
            );
        } else if let Some(range) = decomposed(words) {
            let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&words[range.clone()]);
            let finding = Finding::new("decomposed-letters", place(range));
            findings.push(finding.arg("letter", composed));
        }
    }));
    Ok(())
}

/// How UTF-8 reads that was taken for Windows-1252: a letter, and what may follow it then.
const MOJIBAKE: [(char, &str); 6] = [
    ('á', "»º"),
    ('â', "€"),
    ('Â', "«»\u{A0}"),
    ('Ã', "\u{A0}¡©¨´ª¢²³¹º¬½"),
    ('Ä', "‘\u{90}ƒ"),
    ('Æ', "°¡"),
];

/// Letters of TCVN3 (ABC) that no word of Unicode has behind a letter.
const TCVN3: &[char] = &['µ', '¸', '¶', '¨', '¬', '¾', '¼', '½'];

/// The ư of TCVN3.
const SOFT_HYPHEN: char = '\u{AD}';

/// Vowels of VNI: the letter and what that encoding types behind it.
const VNI: &[(char, &str)] = &[
    ('a', "øØùÙûÛõÕïÏâÂäÄåÅáÁàÀãÃëË"),
    ('o', "âÂäÄåÅ"),
    ('e', "âÂäÄåÅáÁàÀãÃùÙøØûÛõÕïÏ"),
    ('u', "øØùÙûÛõÕ"),
    ('ö', "ôÔøØùÙûÛõÕïÏ"),
    ('ô', "øØùÙûÛõÕïÏ"),
];

/// The encoding that a text was typed in before Unicode, or the wrong one that it was read in, with
/// the first word that shows it.
fn legacy(text: &str, language: Option<&str>) -> Option<(&'static str, Range<usize>)> {
    let mut vni = Vec::new();
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let last = std::mem::replace(&mut before, letter);
        // No sign of these encodings is ASCII, or a letter that Vietnamese alone has.
        if letter.is_ascii() || matches!(letter, '\u{1E00}'..='\u{1EFF}') {
            continue;
        }
        let follows_in = |(known, signs): &(char, &str)| *known == last && signs.contains(letter);
        if !last.is_ascii() && MOJIBAKE.iter().any(follows_in) {
            return Some(("mojibake", word_around(text, at)));
        }
        if TCVN3.contains(&letter) && last.is_ascii_alphabetic() {
            return Some(("tcvn3", word_around(text, at)));
        }
        // `®` is the đ of TCVN3: a letter follows it, and none stands before.
        let follows = |c: char| c.is_alphabetic() || c == SOFT_HYPHEN;
        let is_d = letter == '®' && text[at..].chars().nth(1).is_some_and(follows);
        if is_d && !last.is_alphabetic() {
            return Some(("tcvn3", word_around(text, at)));
        }
        let vowel = match last {
            'Ö' => 'ö',
            'Ô' => 'ô',
            other => other.to_ascii_lowercase(),
        };
        let marks = VNI.iter().find(|(known, _)| *known == vowel).map_or("", |(_, marks)| marks);
        if marks.contains(letter) {
            vni.push(at);
        }
    }
    // Single such pairs stand in names of other languages: Aïcha, Noël, Raphaël.
    let enough = match language {
        Some("vi") => 1,
        _ => 3,
    };
    let is_name =
        |at: usize| text[word_around(text, at)].chars().filter(|c| !c.is_ascii()).count() < 2;
    let first = *vni.first()?;
    (vni.len() > enough || (vni.len() == enough && !is_name(first)))
        .then(|| ("vni", word_around(text, first)))
}

fn word_around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at]
        .rfind(char::is_whitespace)
        .map_or(0, |space| space + text[space..].chars().next().map_or(1, char::len_utf8));
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space);
    start..end
}

/// The first letter whose mark is a character of its own though one with the mark exists.
fn decomposed(text: &str) -> Option<Range<usize>> {
    // Each of these marks begins with one of two bytes.
    memchr::memchr2(0xCC, 0xCD, text.as_bytes())?;
    let is_mark = |c: char| ('\u{300}'..='\u{36F}').contains(&c);
    let mut letter = 0;
    let mut found: Option<Range<usize>> = None;
    for (at, character) in text.char_indices() {
        if !is_mark(character) {
            if found.is_some() {
                break;
            }
            letter = at;
        } else {
            let end = at + character.len_utf8();
            let whole = &text[letter..end];
            if found.is_some() || !ComposingNormalizerBorrowed::new_nfc().is_normalized(whole) {
                found = Some(letter..end);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_encodings_are_told() {
        let told = |text: &str, language| legacy(text, Some(language)).map(|(name, _)| name);
        assert_eq!(told("Thµnh phè Hµ Néi", "vi"), Some("tcvn3"));
        assert_eq!(told("®\u{AD}êng phè", "vi"), Some("tcvn3"));
        assert_eq!(told("HaØ Noäi", "vi"), Some("vni"));
        assert_eq!(told("Thaønh phoá Haø Noäi", "vi"), Some("vni"));
        assert_eq!(told("HÃ  Ná»™i", "vi"), Some("mojibake"));
        for (text, language) in [
            ("Thành phố Hà Nội, đường Trần Hưng Đạo, ướt, uống, quý", "vi"),
            ("Đoàn công tác hoàn toàn thoả mãn, mùa xuân, khoẻ, Thuý, xoã, bià", "vi"),
            ("Raphaël et Aïcha, où la fête naïve a eu lieu à Noël", "fr"),
            ("Raphaël và Noël cùng dự", "vi"),
            ("© 2020, Design® 5 µm, «Titre», col·lecció, x² + ½", "en"),
        ] {
            assert_eq!(told(text, language), None, "{text}");
        }
    }

    #[test]
    fn letters_in_two_pieces_are_found() {
        assert_eq!(decomposed("Ha\u{300} Nội"), Some(1..4));
        assert_eq!(decomposed("No\u{323}\u{302}i"), Some(1..6));
        assert_eq!(decomposed("Hà Nội"), None);
        // No character exists for an x with a mark.
        assert_eq!(decomposed("x\u{301}"), None);
    }
}
