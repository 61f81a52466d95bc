//! Whether the name of a file survives the journey to another system, which names fall together
//! there, and which id a name gives.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use unicase::UniCase;

/// Bytes that one name may have on the usual file systems.
const LONGEST: usize = 255;

/// Why a name does not travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A line end or another character that cannot be seen.
    ControlCharacter,
    /// A character that Windows does not allow.
    Forbidden(char),
    /// A space before the first letter.
    LeadingSpace,
    /// A full stop or a space at the end, which Windows drops.
    TrailingDotOrSpace,
    /// A device of Windows, such as `CON` or `nul.txt`.
    Reserved,
    /// More bytes than a file system takes.
    TooLong,
    /// Letters and accents apart, where other systems write them as one (not NFC).
    Decomposed,
}

impl Fault {
    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::ControlCharacter => "control-character",
            Self::Forbidden(_) => "forbidden",
            Self::LeadingSpace => "leading-space",
            Self::TrailingDotOrSpace => "trailing-dot-or-space",
            Self::Reserved => "reserved",
            Self::TooLong => "too-long",
            Self::Decomposed => "decomposed",
        }
    }
}

/// What is wrong with the name of one file or folder, the worst first.
pub fn fault(name: &str) -> Option<Fault> {
    if name.contains(is_unseen) {
        return Some(Fault::ControlCharacter);
    }
    if let Some(found) = name.chars().find(|c| FORBIDDEN.contains(c)) {
        return Some(Fault::Forbidden(found));
    }
    if name.ends_with(['.', ' ']) {
        return Some(Fault::TrailingDotOrSpace);
    }
    if name.starts_with(' ') {
        return Some(Fault::LeadingSpace);
    }
    if is_reserved(name) {
        return Some(Fault::Reserved);
    }
    if name.len() > LONGEST {
        return Some(Fault::TooLong);
    }
    let is_composed = ComposingNormalizerBorrowed::new_nfc().is_normalized(name);
    (!is_composed).then_some(Fault::Decomposed)
}

/// A name without fault that is as near to `name` as can be.
pub fn safe(name: &str) -> String {
    let name: String = ComposingNormalizerBorrowed::new_nfc()
        .normalize(name)
        .chars()
        .map(|c| if is_unseen(c) || FORBIDDEN.contains(&c) { '-' } else { c })
        .collect();
    let name = name.trim_start_matches(' ').trim_end_matches(['.', ' ']);
    let name = match name {
        "" => "file".to_owned(),
        _ if is_reserved(name) => format!("file-{name}"),
        _ => name.to_owned(),
    };
    if name.len() <= LONGEST {
        return name;
    }
    let (stem, ending) = name.rsplit_once('.').filter(|(_, e)| e.len() < 10).unwrap_or((&name, ""));
    let mut end = LONGEST - 1 - ending.len();
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    let stem = stem[..end].trim_end_matches(['.', ' ']);
    if ending.is_empty() { stem.to_owned() } else { format!("{stem}.{ending}") }
}

/// A key that is the same for names which a file system may take for one: canonical caseless
/// matching (Unicode Standard, definition D145).
pub fn key(path: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfd();
    let folded = UniCase::unicode(apart.normalize(path)).to_folded_case();
    apart.normalize(&folded).into_owned()
}

/// What Windows does not allow, and the percent sign: lists of checksums write it in two ways
/// (RFC 8493, 2.1.3, and the tools before it).
const FORBIDDEN: [char; 9] = ['%', '<', '>', ':', '"', '|', '?', '*', '\\'];

/// Control characters, and those that end a line, turn the direction of writing or take no room.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Names of devices, which Windows does not give to files, whatever their ending.
fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches(' ');
    let stem = stem.to_ascii_uppercase();
    if matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") {
        return true;
    }
    let number = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT")).unwrap_or_default();
    let mut digits = number.chars();
    let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³');
    matches!((digits.next(), digits.next()), (Some(digit), None) if is_digit(digit))
}

/// An id from a name: `Hà Nội` gives `ha-noi`. Empty where no letter of the name is one of ASCII.
pub fn slug(name: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(name);
    let plain: String = decomposed
        .chars()
        .map(|character| match character {
            'đ' | 'Đ' => 'd',
            'ø' | 'Ø' => 'o',
            'ł' | 'Ł' => 'l',
            other => other.to_ascii_lowercase(),
        })
        .filter(|character| character.is_ascii() || character.is_alphanumeric())
        .map(|character| if character.is_ascii_alphanumeric() { character } else { '-' })
        .collect();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_do_not_travel_are_told_apart() {
        for (name, expected) in [
            ("Lễ hội 2023 (1).jpg", None),
            ("CONG.jpg", None),
            ("com10", None),
            (".hidden", None),
            ("a\nb", Some(Fault::ControlCharacter)),
            ("gpj\u{202E}exe.jpg", Some(Fault::ControlCharacter)),
            ("a:b", Some(Fault::Forbidden(':'))),
            ("a?", Some(Fault::Forbidden('?'))),
            ("a.", Some(Fault::TrailingDotOrSpace)),
            ("a.jpg ", Some(Fault::TrailingDotOrSpace)),
            (" a", Some(Fault::LeadingSpace)),
            ("nul.tar.gz", Some(Fault::Reserved)),
            ("COM¹", Some(Fault::Reserved)),
            ("Lpt1 .txt", Some(Fault::Reserved)),
            ("Le\u{302}\u{303}", Some(Fault::Decomposed)),
        ] {
            assert_eq!(fault(name), expected, "{name:?}");
            assert_eq!(fault(&safe(name)), None, "{name:?} becomes {:?}", safe(name));
        }
        let long = format!("{}.jpg", "ễ".repeat(90));
        assert_eq!(fault(&long), Some(Fault::TooLong));
        assert_eq!(fault(&safe(&long)), None);
        assert!(safe(&long).ends_with("ễ.jpg"));
        assert_eq!(safe("Lễ hội.jpg"), "Lễ hội.jpg", "a good name stays");
    }

    #[test]
    fn names_that_fall_together_have_one_key() {
        for (a, b) in [
            ("files/Anh.JPG", "files/anh.jpg"),
            ("Đường", "đường"),
            ("Lễ hội", "LE\u{302}\u{303} HO\u{323}\u{302}I"),
            ("Straße", "STRASSE"),
        ] {
            assert_eq!(key(a), key(b), "{a} and {b}");
        }
        assert_ne!(key("le-hoi"), key("lễ-hội"), "accents tell names apart");
    }

    #[test]
    fn ids_come_from_names() {
        assert_eq!(slug("Hà Nội"), "ha-noi");
        assert_eq!(slug("Đà Lạt"), "da-lat");
        assert_eq!(slug("San José de Cúcuta"), "san-jose-de-cucuta");
        assert_eq!(slug("京都"), "");
    }
}
