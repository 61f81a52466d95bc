//! From the bytes of a file to its text: UTF-8, with lines that end as editors and git know them.

use std::ops::Range;

use crate::diag::{Finding, Place};

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The text of a file: UTF-8, a leading byte-order mark apart.
pub fn decode<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Vec<Finding>> {
    if let Some(hint) = wider_encoding(bytes) {
        return Err(vec![Finding::new("not-utf-8", Place::file(file)).hint(hint)]);
    }
    let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|cause| {
        let line = bytes[..cause.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        vec![Finding::new("not-utf-8", Place::file(file)).arg("line", line)]
    })?;
    match lone_carriage_return(text) {
        None => Ok(text),
        Some(_) if !text.contains('\n') => {
            Err(vec![Finding::new("carriage-return", Place::file(file)).hint("whole-file")])
        }
        Some(range) => Err(vec![Finding::new("carriage-return", Place::bytes(file, range))]),
    }
}

/// The text of a file as findings print it; none where it is not text.
pub fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes.strip_prefix(MARK).unwrap_or(bytes)).ok()
}

/// The hint for an encoding that takes two or four bytes a character: by its byte-order mark, or
/// by the zeros beside plain letters, since every file begins with some.
fn wider_encoding(bytes: &[u8]) -> Option<&'static str> {
    const LOOKED_AT: usize = 8;
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    let every = |width: usize, letter: usize| {
        !head.is_empty()
            && head.len().is_multiple_of(width)
            && head.chunks(width).all(|unit| (0..width).all(|at| (unit[at] == 0) != (at == letter)))
    };
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some("utf-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("utf-16"),
        _ if every(4, 0) || every(4, 3) => Some("utf-32"),
        _ if every(2, 0) || every(2, 1) => Some("utf-16"),
        _ => None,
    }
}

/// The first carriage return without a line feed behind it.
fn lone_carriage_return(text: &str) -> Option<Range<usize>> {
    memchr::memchr_iter(b'\r', text.as_bytes())
        .find(|at| text.as_bytes().get(at + 1) != Some(&b'\n'))
        .map(|at| at..at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::At;

    fn refused(bytes: &[u8]) -> (&'static str, Option<&'static str>) {
        let found = decode("f.yaml", bytes).expect_err("it is refused");
        (found[0].name, found[0].hint)
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        assert_eq!(decode("f.yaml", b"\xEF\xBB\xBFa: 1\r\n"), Ok("a: 1\r\n"));
    }

    #[test]
    fn other_encodings_are_named() {
        let units = |text: &str| text.encode_utf16().collect::<Vec<_>>();
        let little: Vec<u8> = units("title: ế").iter().flat_map(|u| u.to_le_bytes()).collect();
        let big: Vec<u8> = units("title: ế").iter().flat_map(|u| u.to_be_bytes()).collect();
        let wide_little: Vec<u8> = "tế".chars().flat_map(|c| (c as u32).to_le_bytes()).collect();
        let wide: Vec<u8> = "titles".chars().flat_map(|c| (c as u32).to_be_bytes()).collect();
        for bytes in [&little, &big] {
            assert_eq!(refused(bytes), ("not-utf-8", Some("utf-16")));
        }
        assert_eq!(refused(&[b"\xFF\xFE", little.as_slice()].concat()).1, Some("utf-16"));
        assert_eq!(refused(&[b"\xFE\xFF", big.as_slice()].concat()).1, Some("utf-16"));
        assert_eq!(refused(&wide).1, Some("utf-32"));
        let marked = [b"\xFF\xFE\0\0", wide_little.as_slice()].concat();
        assert_eq!(refused(&marked).1, Some("utf-32"));
        assert_eq!(refused(b"title: L\xEA h\xF4i\n"), ("not-utf-8", None));
    }

    #[test]
    fn a_line_ends_with_a_line_feed() {
        assert_eq!(refused(b"a: 1\rb: 2\r"), ("carriage-return", Some("whole-file")));
        let found = decode("f.yaml", b"a: 1\r\r\nb: 2\r\n").expect_err("it is refused");
        assert_eq!(found[0].place.at, At::Bytes(4..5));
    }
}
