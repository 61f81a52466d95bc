//! The text of a tag file: its encoding and its lines (RFC 8493, 2.3).

use std::borrow::Cow;
use std::ops::Range;

/// How the text of a tag file is written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 (RFC 3629).
    Utf8,
    /// UTF-16 (RFC 2781): a byte-order mark says which half comes first; without one, the greater.
    Utf16,
    /// UTF-16, the greater half first.
    Utf16Be,
    /// UTF-16, the lesser half first.
    Utf16Le,
    /// ISO 8859-1.
    Latin1,
    /// US-ASCII (RFC 20).
    Ascii,
}

impl Encoding {
    /// The encoding of a name of IANA's registry of character sets, in any case.
    pub fn named(name: &str) -> Option<Self> {
        let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        match plain.to_ascii_lowercase().as_str() {
            "utf8" => Some(Self::Utf8),
            "utf16" => Some(Self::Utf16),
            "utf16be" => Some(Self::Utf16Be),
            "utf16le" => Some(Self::Utf16Le),
            "iso88591" | "latin1" | "l1" => Some(Self::Latin1),
            "usascii" | "ascii" => Some(Self::Ascii),
            _ => None,
        }
    }
}

/// A tag file as text.
pub struct Text<'b> {
    bytes: &'b [u8],
    encoding: Encoding,
    /// Whether it begins with a byte-order mark.
    pub marked: bool,
}

/// A line of a tag file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'b> {
    /// The line without its end.
    pub text: Cow<'b, str>,
    /// Its bytes in the file, without its end, counted after a mark of UTF-8.
    pub range: Range<usize>,
    /// Whether a line end follows.
    pub ended: bool,
    /// Whether every byte could be read in the encoding.
    pub sound: bool,
}

impl<'b> Text<'b> {
    /// Bytes in an encoding.
    pub fn new(bytes: &'b [u8], encoding: Encoding) -> Self {
        let mark: &[u8] = match encoding {
            Encoding::Utf8 | Encoding::Ascii | Encoding::Latin1 => b"\xEF\xBB\xBF",
            Encoding::Utf16Be => b"\xFE\xFF",
            Encoding::Utf16Le => b"\xFF\xFE",
            Encoding::Utf16 if bytes.starts_with(b"\xFF\xFE") => b"\xFF\xFE",
            Encoding::Utf16 => b"\xFE\xFF",
        };
        let encoding = match encoding {
            Encoding::Utf16 if mark == b"\xFF\xFE" => Encoding::Utf16Le,
            Encoding::Utf16 => Encoding::Utf16Be,
            other => other,
        };
        match bytes.strip_prefix(mark) {
            Some(rest) => Self { bytes: rest, encoding, marked: true },
            None => Self { bytes, encoding, marked: false },
        }
    }

    /// The lines, ended by CR, LF or CR LF.
    pub fn lines(&self) -> impl Iterator<Item = Line<'b>> + use<'b> {
        let (bytes, encoding) = (self.bytes, self.encoding);
        let width = if matches!(encoding, Encoding::Utf16Be | Encoding::Utf16Le) { 2 } else { 1 };
        let mut at = 0;
        std::iter::from_fn(move || {
            if at >= bytes.len() {
                return None;
            }
            let start = at;
            let mut units = bytes[start..].chunks(width).map(|unit| ascii(unit, encoding));
            let length = units.position(|unit| matches!(unit, Some(b'\r' | b'\n')));
            let end = length.map_or(bytes.len(), |units| start + units * width);
            let is = |at: usize, wanted: u8| {
                let unit = bytes.get(at..(at + width).min(bytes.len()));
                unit.is_some_and(|unit| ascii(unit, encoding) == Some(wanted))
            };
            let pair = is(end, b'\r') && is(end + width, b'\n');
            at = if pair { end + 2 * width } else { end + width };
            let (text, sound) = decode(&bytes[start..end], encoding);
            Some(Line { text, range: start..end, ended: length.is_some(), sound })
        })
    }
}

/// The ASCII character of a unit of one or two bytes.
fn ascii(unit: &[u8], encoding: Encoding) -> Option<u8> {
    match (unit, encoding) {
        ([0, low], Encoding::Utf16Be) | ([low, 0], Encoding::Utf16Le) => Some(*low),
        ([only], Encoding::Utf8 | Encoding::Ascii | Encoding::Latin1) => Some(*only),
        _ => None,
    }
}

/// The text of bytes, and whether all of them could be read.
fn decode(bytes: &[u8], encoding: Encoding) -> (Cow<'_, str>, bool) {
    match encoding {
        Encoding::Latin1 if !bytes.is_ascii() => {
            (bytes.iter().map(|byte| char::from(*byte)).collect::<String>().into(), true)
        }
        Encoding::Utf16Be | Encoding::Utf16Le | Encoding::Utf16 => {
            let unit = |pair: &[u8]| match (pair, encoding) {
                ([low, high], Encoding::Utf16Le) | ([high, low], _) => {
                    u16::from_be_bytes([*high, *low])
                }
                // Half of a unit: never half of a pair that means something.
                _ => 0xD800,
            };
            let units = bytes.chunks(2).map(unit);
            let mut sound = true;
            let text = char::decode_utf16(units).map(|read| {
                read.unwrap_or_else(|_| {
                    sound = false;
                    char::REPLACEMENT_CHARACTER
                })
            });
            let text: String = text.collect();
            (text.into(), sound)
        }
        _ => {
            let text = String::from_utf8_lossy(bytes);
            let sound = match encoding {
                Encoding::Ascii => bytes.is_ascii(),
                _ => std::str::from_utf8(bytes).is_ok(),
            };
            (text, sound)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], encoding: Encoding) -> Vec<(String, bool, bool)> {
        let lines = Text::new(bytes, encoding).lines();
        lines.map(|line| (line.text.into_owned(), line.ended, line.sound)).collect()
    }

    fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn lines_end_in_three_ways_in_every_encoding() {
        let text = "Lễ\r\n\rhội\nx";
        let expected = [("Lễ", true), ("", true), ("hội", true), ("x", false)]
            .map(|(text, ended)| (text.to_owned(), ended, true));
        assert_eq!(read(text.as_bytes(), Encoding::Utf8), expected);
        assert_eq!(read(&utf16(text, u16::to_be_bytes), Encoding::Utf16), expected);
        assert_eq!(read(&utf16(text, u16::to_le_bytes), Encoding::Utf16Le), expected);
        let marked = format!("\u{feff}{text}");
        assert_eq!(read(&utf16(&marked, u16::to_le_bytes), Encoding::Utf16), expected);
        assert!(Text::new(marked.as_bytes(), Encoding::Utf8).marked);
    }

    #[test]
    fn bytes_that_the_encoding_does_not_have_are_noticed() {
        assert_eq!(read(b"N\xFA\xF1ez\n", Encoding::Latin1), [("Núñez".to_owned(), true, true)]);
        assert!(!read(b"N\xFA\xF1ez\n", Encoding::Utf8)[0].2);
        assert!(!read("é".as_bytes(), Encoding::Ascii)[0].2);
        assert!(!read(b"\xD8\x00\x00a", Encoding::Utf16Be)[0].2, "half of a pair");
        assert!(!read(b"\x00a\x00", Encoding::Utf16Be)[0].2, "half of a unit");
        assert!(read(b"", Encoding::Utf16).is_empty());
    }

    #[test]
    fn encodings_are_known_by_their_usual_names() {
        assert_eq!(Encoding::named("utf-8"), Some(Encoding::Utf8));
        assert_eq!(Encoding::named("ISO_8859-1"), Some(Encoding::Latin1));
        assert_eq!(Encoding::named("EBCDIC"), None);
    }
}
