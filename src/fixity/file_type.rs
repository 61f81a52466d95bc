//! The media type of a file and the size of a picture, from its first bytes.

use memchr::memmem;

/// Bytes of the beginning of a file that tell what it is: enough for a picture that carries a
/// thumbnail and a colour profile in front of its size.
pub const HEAD: usize = 1 << 20;

/// The media type (IANA) of a file, by its name and its first bytes, at most [`HEAD`] of them.
///
/// Kinds of text have no signature of their own, and a table may begin with any two letters: what
/// reads as text goes by the ending of its name.
pub fn media_type(name: &str, head: &[u8]) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let ending = ending.as_deref().unwrap_or_default();
    let is_text = is_text(head);
    if let Some(found) = among(TEXTS, ending).filter(|_| is_text) {
        let may_be_page = !TABLES.contains(&ending) || !infer::text::is_html(head);
        return if may_be_page { found } else { "text/html" };
    }
    if head.starts_with(OLE) {
        return among(OLE_KINDS, ending).unwrap_or("application/x-ole-storage");
    }
    match infer::get(head).map(|found| found.mime_type()) {
        Some("application/zip") => among(ZIP_KINDS, ending).unwrap_or("application/zip"),
        Some(found) => among(REGISTERED, found).unwrap_or(found),
        // Readers of PDF take what stands before its beginning.
        None if memmem::find(&head[..head.len().min(1024)], b"%PDF-").is_some() => {
            "application/pdf"
        }
        None if is_text => "text/plain",
        None => "application/octet-stream",
    }
}

/// The media type (IANA) that the ending of a name stands for.
pub fn media_type_of_name(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let ending = ending.as_deref().unwrap_or_default();
    let known = [TEXTS, OLE_KINDS, ZIP_KINDS, OTHERS];
    let found = known.into_iter().find_map(|kinds| among(kinds, ending));
    found.unwrap_or("application/octet-stream")
}

/// Width and height of a raster picture as they are stored, in pixels; none for anything else, or
/// where the size does not stand in the first bytes.
pub fn pixels(media_type: &str, head: &[u8]) -> Option<(u32, u32)> {
    if !media_type.starts_with("image/") || media_type == "image/svg+xml" {
        return None;
    }
    let size = imagesize::blob_size(head).ok()?;
    let (width, height) = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    (width > 0 && height > 0).then_some((width, height))
}

/// Endings of names of texts.
const TEXTS: &[(&str, &str)] = &[
    ("csv", "text/csv"),
    ("eml", "message/rfc822"),
    ("geojson", "application/geo+json"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("ics", "text/calendar"),
    ("json", "application/json"),
    ("kml", "application/vnd.google-earth.kml+xml"),
    ("md", "text/markdown"),
    ("mhtml", "multipart/related"),
    ("srt", "application/x-subrip"),
    ("svg", "image/svg+xml"),
    ("tsv", "text/tab-separated-values"),
    ("txt", "text/plain"),
    ("vtt", "text/vtt"),
    ("xhtml", "application/xhtml+xml"),
    ("xml", "application/xml"),
    ("yaml", "application/yaml"),
    ("yml", "application/yaml"),
];

/// Endings of tables and the like, in whose place a site may send a page that says why it does not.
const TABLES: &[&str] = &["csv", "geojson", "ics", "json", "srt", "tsv", "vtt"];

/// The signature of Microsoft's older documents, which share one container.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

const OLE_KINDS: &[(&str, &str)] = &[
    ("doc", "application/msword"),
    ("msg", "application/vnd.ms-outlook"),
    ("ppt", "application/vnd.ms-powerpoint"),
    ("xls", "application/vnd.ms-excel"),
];

/// Documents in a ZIP that another program wrote in an order of its own.
const ZIP_KINDS: &[(&str, &str)] = &[
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("epub", "application/epub+zip"),
    ("kmz", "application/vnd.google-earth.kmz"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
];

/// Endings of names of everything else that a bundle is likely to hold.
const OTHERS: &[(&str, &str)] = &[
    ("css", "text/css"),
    ("gif", "image/gif"),
    ("heic", "image/heic"),
    ("jinja", "text/plain"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("lock", "application/yaml"),
    ("m4a", "audio/mp4"),
    ("mov", "video/quicktime"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("ogg", "audio/ogg"),
    ("otf", "font/otf"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("ttf", "font/ttf"),
    ("typ", "text/plain"),
    ("wav", "audio/vnd.wave"),
    ("webm", "video/webm"),
    ("webp", "image/webp"),
    ("zip", "application/zip"),
];

/// Types under the name that IANA has for them.
const REGISTERED: &[(&str, &str)] = &[
    ("audio/m4a", "audio/mp4"),
    ("audio/x-flac", "audio/flac"),
    ("audio/x-wav", "audio/vnd.wave"),
    ("video/x-m4v", "video/mp4"),
    ("video/x-matroska", "video/matroska"),
];

fn among(kinds: &[(&str, &'static str)], name: &str) -> Option<&'static str> {
    kinds.iter().find(|(known, _)| *known == name).map(|(_, found)| *found)
}

/// Whether bytes read as text: UTF-8 that may end within a character, or marked as UTF-16.
fn is_text(head: &[u8]) -> bool {
    if head.starts_with(&[0xFF, 0xFE]) || head.starts_with(&[0xFE, 0xFF]) {
        return true;
    }
    let is_utf_8 = match std::str::from_utf8(head) {
        Ok(_) => true,
        Err(broken) => broken.error_len().is_none(),
    };
    let is_strange = |byte: &u8| *byte < 0x20 && !matches!(*byte, b'\t' | b'\n' | b'\r' | 0x0C);
    is_utf_8 && !head.iter().any(is_strange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_goes_by_what_a_file_holds() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x0f\xa0\0\0\x0b\xb8\x08\x02\0\0\0";
        for (name, head, expected) in [
            ("a.jpg", &png[..], "image/png"),
            ("a.pdf", b"%PDF-1.7\n", "application/pdf"),
            ("a.pdf", b"\xEF\xBB\xBF\n%PDF-1.4\n", "application/pdf"),
            ("a.csv", b"BM,GIF\n1,2\n", "text/csv"),
            ("a.CSV", "tên,số\n".as_bytes(), "text/csv"),
            ("a.csv", "tên".as_bytes().split_last().unwrap().1, "text/csv"),
            ("a.csv", b"a\0b", "application/octet-stream"),
            ("a.svg", b"<svg xmlns='x'/>", "image/svg+xml"),
            ("a.html", b"<p>x", "text/html"),
            ("a.csv", b"<!DOCTYPE html><title>404</title>", "text/html"),
            ("a.md", b"<!DOCTYPE html><title>404</title>", "text/markdown"),
            ("a", b"plain words", "text/plain"),
            ("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest", "application/vnd.ms-excel"),
            ("a.odt", b"PK\x03\x04rest of an archive", ZIP_KINDS[5].1),
            ("a.zip", b"PK\x03\x04rest of an archive", "application/zip"),
            ("a.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42", "video/mp4"),
            ("a.mp4", b"\0\0\0\x18ftypM4V \0\0\0\0mp42", "video/mp4"),
        ] {
            assert_eq!(media_type(name, head), expected, "{name}");
        }
        assert_eq!(pixels("image/png", png), Some((4000, 3000)));
        assert_eq!(pixels("application/pdf", png), None);
        assert_eq!(pixels("image/png", &png[..12]), None);
    }

    #[test]
    fn cut_and_damaged_pictures_are_looked_at_without_harm() {
        let jpeg = b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xFF\xC0\0\x11\x08\0\x02\0\x03\x03";
        assert_eq!(pixels("image/jpeg", jpeg), Some((3, 2)));
        for cut in 0..jpeg.len() {
            for byte in [0, 1, 2, 0xFF] {
                let mut broken = jpeg.to_vec();
                broken[cut] = byte;
                pixels("image/jpeg", &broken);
                pixels("image/jpeg", &broken[..cut]);
                media_type("a.jpg", &broken[..cut]);
            }
        }
    }
}
