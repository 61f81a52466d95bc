//! `language-does-not-fit`: a text is in the language that it stands under.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place};

/// Words that a text must have before it is judged: a shorter one may be all names.
const FEWEST: usize = 8;

/// Words that hardly any sentence of a language goes without, and other languages do not have.
const COMMON: &[(&str, &[&str])] = &[
    (
        "en",
        &["the", "of", "and", "was", "were", "with", "for", "from", "by", "its", "which", "that"],
    ),
    ("fr", &["le", "la", "les", "des", "du", "et", "une", "dans", "avec", "est", "été", "pour"]),
    ("vi", &["và", "của", "các", "được", "với", "một", "những", "là", "tại", "có", "để"]),
];

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    findings.extend(scene.documents.each(|text, findings| {
        let Some((words, language)) = text.in_language() else { return };
        let Some(found) = other_language(words, language) else { return };
        // That the same text stands under two languages is said once.
        if text.others().any(|(other, _)| other == words) {
            return;
        }
        let place = Place::value(text.file, text.pointer());
        let finding = Finding::new("language-does-not-fit", place).arg("language", language);
        findings.push(match found {
            Some(found) => finding.arg("found", found),
            None => finding.arg("found", "other").hint("no-marks"),
        });
    }));
    Ok(())
}

/// The language that a text is in instead; an inner none where it only cannot be Vietnamese. What
/// is quoted or in italics does not count.
#[expect(clippy::option_option, reason = "whether it is wrong, and whether it is known what it is")]
fn other_language(text: &str, language: &str) -> Option<Option<&'static str>> {
    let main = language.split('-').next().unwrap_or(language);
    if !COMMON.iter().any(|(known, _)| *known == main) || text.len() < 4 * FEWEST {
        return None;
    }
    // Vietnamese of some length without one of its letters is rare, and cheap to see.
    if main == "vi" && text.contains(is_of_vietnamese) {
        return None;
    }
    // So is a sentence that goes on without these.
    let usual = match main {
        "en" => [" the ", " of ", " and "],
        "fr" => [" la ", " les ", " des "],
        _ => [" và ", " các ", " của "],
    };
    if usual.iter().any(|word| text.contains(word)) {
        return None;
    }
    let unquoted = without_quotations(text);
    let words: Vec<String> = unquoted
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if words.len() < FEWEST {
        return None;
    }
    let common =
        |language: &[&str]| words.iter().filter(|it| language.contains(&it.as_str())).count();
    let own = COMMON.iter().find(|(known, _)| *known == main).map_or(0, |(_, own)| common(own));
    let best = COMMON
        .iter()
        .filter(|(known, _)| *known != main)
        .map(|(known, theirs)| (common(theirs), *known))
        .max()?;
    match best {
        (count, found) if count >= 2 && count > 3 * own => Some(Some(found)),
        _ if main == "vi" && own == 0 => Some(None),
        _ => None,
    }
}

/// Whether a letter is one that, of the languages looked at, Vietnamese alone has.
fn is_of_vietnamese(letter: char) -> bool {
    matches!(letter, 'ă' | 'đ' | 'ơ' | 'ư' | 'Ă' | 'Đ' | 'Ơ' | 'Ư' | '\u{1EA0}'..='\u{1EF9}')
}

/// The text without references, and without what stands in quotation marks or in italics.
fn without_quotations(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::with_capacity(text.len());
    while let Some(at) = rest.find(['“', '«', '"', '<', '*', '`']) {
        let sign = rest[at..].chars().next().unwrap_or(' ');
        let closing = match sign {
            '“' => '”',
            '«' => '»',
            '<' => '>',
            sign => sign,
        };
        kept.push_str(&rest[..at]);
        let behind = &rest[at + sign.len_utf8()..];
        rest = behind.find(closing).map_or(behind, |end| &behind[end + closing.len_utf8()..]);
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_in_another_language_are_told() {
        let english = "The festival was held at the lake and drew many of the young designers.";
        let vietnamese =
            "Lễ hội được tổ chức tại hồ và thu hút nhiều nhà thiết kế trẻ của thành phố.";
        let french =
            "Le festival a été organisé au bord du lac avec les jeunes créateurs de la ville.";
        let bare = "Le hoi duoc to chuc cho nha thiet ke tre trong ho Hoan Kiem";
        assert_eq!(other_language(english, "vi"), Some(Some("en")));
        assert_eq!(other_language(vietnamese, "en"), Some(Some("vi")));
        assert_eq!(other_language(french, "en"), Some(Some("fr")));
        assert_eq!(other_language(english, "fr"), Some(Some("en")));
        assert_eq!(other_language(bare, "vi"), Some(None));
        for (text, language) in [(english, "en"), (vietnamese, "vi"), (french, "fr"), (bare, "de")]
        {
            assert_eq!(other_language(text, language), None, "{text}");
        }
        let title =
            "Chương trình chiếu phim “The best of the festival of the year and of the world”";
        assert_eq!(other_language(title, "vi"), None);
        assert_eq!(other_language("UNESCO UNIDO UN-Habitat Sovico", "vi"), None);
    }
}
