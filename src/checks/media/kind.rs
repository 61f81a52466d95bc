//! `content-not-of-kind`: a file is what its name and its medium say.

use super::files::EvidenceFile;
use crate::diag::{Finding, Place, Pointer};
use crate::fixity::{Content, media_type_of_name};
use crate::model::media::MediaKind;

/// The finding for a file that holds something else than the ending of its name says.
pub(super) fn misnamed(file: &EvidenceFile<'_>, content: &Content) -> Option<Finding> {
    let found = content.media_type.as_str();
    let stem = file.path.rsplit_once('.').map_or(file.path, |(stem, _)| stem);
    if fits(media_type_of_name(file.path), found) {
        return None;
    }
    let ending = &file.path[stem.len()..];
    let finding = Finding::new("content-not-of-kind", file.place_behind(stem.len()))
        .arg("by", "name")
        .arg("path", file.path)
        .arg("ending", ending)
        .arg("found", word(found));
    Some(match word(found) {
        "html" => finding.hint("html"),
        "heic" => finding.hint("heic"),
        "ole" => finding.hint("ole"),
        "unknown" => finding.hint("unknown"),
        _ => match ending_of(found) {
            Some(ending) => finding.arg("better", format!("{stem}.{ending}")).hint("rename"),
            None => finding,
        },
    })
}

/// The finding for a file that is no photograph, film or sound, where its medium is said to be one.
pub(super) fn not_of_kind(file: &EvidenceFile<'_>, content: &Content) -> Option<Finding> {
    let found = content.media_type.as_str();
    let kind = file.medium.value.kind;
    let is_image = found.starts_with("image/");
    let is_document =
        matches!(word(found), "excel" | "html" | "ole" | "pdf" | "powerpoint" | "text" | "word");
    let is_film = matches!(word(found), "audio" | "video");
    let is_other = match kind {
        MediaKind::Photo => is_document || is_film || word(found) == "zip",
        MediaKind::Video | MediaKind::Audio => is_document || is_image,
        _ => false,
    };
    if file.is_capture || !is_other {
        return None;
    }
    let place = Place::value(&file.medium.file, Pointer::root().at("kind"));
    let finding = Finding::new("content-not-of-kind", place).related(file.place());
    let better = if is_image {
        "photo"
    } else if is_film {
        "video"
    } else {
        "document"
    };
    let finding = finding.arg("by", "kind").arg("path", file.path).arg("kind", kind.key());
    Some(finding.arg("found", word(found)).arg("better", better).hint("kind"))
}

/// Whether what was found may stand under a name that lets expect something.
fn fits(expected: &str, found: &str) -> bool {
    if expected == found || family(expected) == family(found) {
        return true;
    }
    match word(expected) {
        // Nothing is known of the ending, or the content has no signature that tells for sure.
        "audio" | "other" | "unknown" => true,
        "video" => matches!(word(found), "audio" | "other" | "unknown" | "video"),
        // What is not UTF-8 is a text nevertheless.
        "text" | "html" | "svg" => matches!(word(found), "audio" | "other" | "text" | "unknown"),
        "zip" => found.contains("openxmlformats") || found.contains("opendocument"),
        // Office opens its newer documents under the older endings.
        office @ ("excel" | "powerpoint" | "word") => word(found) == office,
        _ => false,
    }
}

/// Types that one container holds, so that nobody can tell them apart by the first bytes.
fn family(media_type: &str) -> &str {
    match media_type {
        "audio/mp4" | "video/mp4" | "video/quicktime" => "mp4",
        "audio/ogg" | "video/ogg" | "application/ogg" | "audio/opus" => "ogg",
        "image/heic" | "image/heif" => "heif",
        "video/matroska" | "video/webm" => "matroska",
        other => other,
    }
}

/// The key of the words for a media type.
fn word(media_type: &str) -> &'static str {
    match media_type {
        "image/jpeg" => "jpeg",
        "image/png" => "png",
        "image/gif" => "gif",
        "image/webp" => "webp",
        "image/heic" | "image/heif" => "heic",
        "image/avif" => "avif",
        "image/tiff" => "tiff",
        "image/bmp" => "bmp",
        "image/svg+xml" => "svg",
        "application/pdf" => "pdf",
        "application/zip" => "zip",
        "application/x-ole-storage" => "ole",
        "application/rtf" | "text/rtf" | "application/msword" => "word",
        "application/vnd.ms-excel" => "excel",
        "application/vnd.ms-powerpoint" => "powerpoint",
        "text/html" | "application/xhtml+xml" | "multipart/related" => "html",
        "application/octet-stream" => "unknown",
        "message/rfc822"
        | "application/json"
        | "application/geo+json"
        | "application/xml"
        | "application/yaml"
        | "application/x-subrip" => "text",
        other if other.ends_with("wordprocessingml.document") => "word",
        other if other.ends_with("opendocument.text") => "word",
        other if other.ends_with("spreadsheetml.sheet") => "excel",
        other if other.ends_with("opendocument.spreadsheet") => "excel",
        other if other.ends_with("presentationml.presentation") => "powerpoint",
        other if other.ends_with("opendocument.presentation") => "powerpoint",
        other if other.starts_with("text/") => "text",
        other if other.starts_with("video/") => "video",
        other if other.starts_with("audio/") => "audio",
        other if other.starts_with("image/") => "image",
        _ => "other",
    }
}

/// The usual ending of a name for what was found, where there is one.
fn ending_of(media_type: &str) -> Option<&'static str> {
    Some(match word(media_type) {
        "jpeg" => "jpg",
        "tiff" => "tif",
        "text" => "txt",
        known @ ("avif" | "bmp" | "gif" | "pdf" | "png" | "webp" | "zip") => known,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixity::media_type;

    #[test]
    fn a_name_lets_expect_what_the_file_may_hold() {
        let ole = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
        let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
        for (name, head, expected) in [
            ("a.JPEG", &b"\xFF\xD8\xFF\xE0"[..], true),
            ("a.jpg", b"\x89PNG\r\n\x1a\n", false),
            ("a.jpg", heic, false),
            ("a.heic", heic, true),
            ("a.jpg", b"<html><title>404</title></html>", false),
            ("a.jpg", b"\x01\x02\x03\x04", false),
            ("a.csv", b"<!DOCTYPE html><title>404</title>", false),
            ("a.html", b"<!DOCTYPE html><title>404</title>", true),
            ("a.txt", b"\xCC\xF4 N\xE9i", true),
            ("a.csv", b"PK\x03\x04\x14\0\0\0", false),
            ("a.pdf", b"%PDF-1.7", true),
            ("a.pdf", b"PK\x03\x04\x14\0\0\0", false),
            ("a.doc", ole, true),
            ("a.doc", b"{\\rtf1", true),
            ("a.docx", ole, false),
            ("a.xls", b"<table><tr><td>1</td></tr></table>", false),
            ("a.mov", b"\0\0\0\x18ftypmp42\0\0\0\0mp42", true),
            ("a.m4a", b"\0\0\0\x18ftypmp42\0\0\0\0mp42", true),
            ("a.mp3", b"\xFF\xF3\x40\xC4", true),
            ("a.mp4", b"%PDF-1.7", false),
            ("a.warc", b"WARC/1.0\r\n", true),
            ("a", b"%PDF-1.7", true),
        ] {
            let found = media_type(name, head);
            assert_eq!(fits(media_type_of_name(name), found), expected, "{name}: {found}");
        }
    }
}
