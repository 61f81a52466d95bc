//! `script-does-not-fit`: letters are those of the script that a language is written in.

use crate::checks::Scene;
use crate::checks::texts::Found;
use crate::diag::{Failure, Finding, Place};

/// A script, as far as its letters are taken for those of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Other,
}

/// Languages that are not written in Latin letters, or not only.
const NOT_LATIN: &[&str] = &[
    "am", "ar", "be", "bg", "bn", "el", "fa", "he", "hi", "hy", "ja", "ka", "kk", "km", "ko", "ky",
    "lo", "mk", "mn", "mr", "my", "ne", "pa", "ps", "ru", "si", "sr", "ta", "te", "tg", "th", "tt",
    "ug", "uk", "ur", "yi", "zh",
];

/// Cyrillic and Greek letters that look like Latin ones.
const ALIKE: &str = "аеорсухіјѕԁһАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    findings.extend(scene.documents.each(|text, findings| {
        let (Found::Plain(words) | Found::InLanguage(words)) = text.what else { return };
        if words.is_ascii() {
            return;
        }
        let language = text.in_language().map(|(_, language)| language);
        let Some((at, letter)) = stranger(words, language) else { return };
        let range = at..at + letter.len_utf8();
        findings.push(
            Finding::new("script-does-not-fit", Place::within(text.file, text.pointer(), range))
                .arg("letter", letter)
                .arg("script", script(letter).map_or("", Script::key))
                .arg("code", format!("U+{:04X}", letter as u32)),
        );
    }));
    Ok(())
}

/// The first letter that belongs to another script than the letters around it, or than the
/// language. A whole word of another script is a name that is quoted, unless all of its letters
/// look like Latin ones, or most of the text is written so.
fn stranger(text: &str, language: Option<&str>) -> Option<(usize, char)> {
    if !text.chars().any(|c| script(c).is_some_and(|script| script != Script::Latin)) {
        return None;
    }
    let main = language.map(|tag| tag.split('-').next().unwrap_or(tag));
    let is_latin = main.is_some_and(|tag| !NOT_LATIN.contains(&tag));
    let (mut latin, mut others, mut first) = (0, 0, None);
    let mut start = 0;
    for word in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let letters = || word.char_indices().filter_map(|(at, c)| Some((at, c, script(c)?)));
        let count = |wanted| letters().filter(|(_, _, script)| *script == wanted).count();
        let (own, foreign) = (count(Script::Latin), letters().count() - count(Script::Latin));
        let odd = letters().find(|(_, _, script)| *script != Script::Latin);
        if let Some((at, letter, script)) = odd {
            let mixed = own > 0 && matches!(script, Script::Cyrillic | Script::Greek);
            let alike = is_latin && letters().all(|(_, c, _)| ALIKE.contains(c));
            if mixed || alike {
                return Some((start + at, letter));
            }
            first = first.or(Some((start + at, letter)));
        }
        latin += own;
        others += foreign;
        start += word.len();
    }
    first.filter(|_| is_latin && others > latin)
}

/// The script of a letter; none where it is no letter or belongs to several.
fn script(letter: char) -> Option<Script> {
    match letter {
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{2AF}' | '\u{1E00}'..='\u{1EFF}' => {
            Some(Script::Latin)
        }
        letter if !letter.is_alphabetic() => None,
        // Ordinal signs, the sign of a thousandth, and letters that only stand for a unit.
        'ª' | 'º' | 'µ' | 'μ' | 'Ω' | 'π' => None,
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(Script::Greek),
        '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' => Some(Script::Cyrillic),
        // Letters that modify the one before, and forms for mathematics and typography.
        '\u{2B0}'..='\u{36F}' | '\u{2070}'..='\u{2DFF}' | '\u{A720}'..='\u{A7FF}' => None,
        '\u{FB00}'..='\u{FB06}' => Some(Script::Latin),
        _ => Some(Script::Other),
    }
}

impl Script {
    /// Its key in the words of the finding.
    fn key(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::Greek => "greek",
            Self::Cyrillic => "cyrillic",
            Self::Other => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_another_script_are_found() {
        let letter = |text: &str, language| stranger(text, Some(language)).map(|(_, c)| c);
        // A Cyrillic о in a Latin word, and a Cyrillic а alone.
        assert_eq!(letter("Hanоi", "en"), Some('о'));
        assert_eq!(letter("This is а kitchen", "en"), Some('а'));
        assert_eq!(letter("Кухня открылась в школе", "en"), Some('К'));
        assert_eq!(letter("北京设计周", "vi"), Some('北'));
        for (text, language) in [
            ("The Beijing Design Week (北京设计周) of 2020", "en"),
            ("Кухня UNESCO открылась", "ru"),
            ("Thành phố Hà Nội, đường Trần Hưng Đạo", "vi"),
            ("5 µm, Ω and π, naïve façade", "en"),
            ("The journal «Искусство» wrote of it", "en"),
        ] {
            assert_eq!(letter(text, language), None, "{text}");
        }
    }
}
