//! `picture-without-alt`, `alt-same-as-caption`, `alt-says-little`: whoever cannot see a photograph
//! is told what it shows.

use std::ops::Range;

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::Entry;
use crate::model::media::{Media, MediaKind};
use crate::model::value::Language;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for entry in scene.ledger.media.values() {
        let media = &entry.value;
        match &media.alt {
            None if media.kind == MediaKind::Photo && media.file.is_some() => {
                let place = Place::value(&entry.file, Pointer::root().at("file"));
                findings.push(Finding::new("picture-without-alt", place));
            }
            None => {}
            Some(alt) => {
                let texts = alt.each();
                findings.extend(texts.filter_map(|(language, text)| look(entry, language, text)));
            }
        }
    }
    Ok(())
}

fn look(entry: &Entry<Media>, language: &Language, alt: &str) -> Option<Finding> {
    let pointer = Pointer::root().at("alt").at(language);
    if let Some((key, other)) = repeated(&entry.value, language, alt) {
        let place = Place::value(&entry.file, pointer);
        let finding = Finding::new("alt-same-as-caption", place).arg("key", key);
        return Some(finding.related(Place::value(&entry.file, other)));
    }
    let (what, range) = idle(entry.value.file.as_deref(), alt)?;
    let words = alt[range.clone()].to_owned();
    let place = Place::within(&entry.file, pointer, range);
    Some(Finding::new("alt-says-little", place).arg("what", what).arg("words", words))
}

/// Which other text of the medium says the same, and where.
fn repeated(media: &Media, language: &Language, alt: &str) -> Option<(&'static str, Pointer)> {
    let alt = bare(alt);
    let is_same = |text: &str| bare(text) == alt;
    let caption = media.caption.iter().flat_map(|caption| caption.each());
    if caption.into_iter().any(|(found, text)| found == language && is_same(text)) {
        return Some(("caption", Pointer::root().at("caption").at(language)));
    }
    let root = Pointer::root().at("title");
    let title = media.title.iter().flat_map(|title| title.each());
    let same = title
        .into_iter()
        .find(|(found, text)| found.is_none_or(|found| found == language) && is_same(text));
    same.map(|(found, _)| ("title", found.map_or(root.clone(), |found| root.at(found))))
}

/// A text without what makes no difference to who hears it.
fn bare(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches(['.', '!', '…']).to_lowercase()
}

/// What in an alternative text tells nothing: a name of a file, a word that every picture could
/// have, or a beginning that says that it is a picture.
fn idle(file: Option<&str>, alt: &str) -> Option<(&'static str, Range<usize>)> {
    let start = alt.len() - alt.trim_start().len();
    let inner = start..alt.trim_end().len().max(start);
    let text = &alt[inner.clone()];
    let stem = |name: &'_ str| name.rsplit_once('.').map_or(name.len(), |(stem, _)| stem.len());
    let name = file.and_then(|file| file.rsplit('/').next());
    let is_own_name = name.is_some_and(|name| text == name || text == &name[..stem(name)]);
    let has_ending =
        !text.contains(' ') && PICTURES.iter().any(|end| text.to_ascii_lowercase().ends_with(end));
    if is_own_name || has_ending || is_of_camera(text) {
        return Some(("file-name", inner));
    }
    let lower = text.to_lowercase();
    if WORDS.contains(&lower.trim_end_matches(['.', ':', '!'])) {
        return Some(("word", inner));
    }
    let beginning = BEGINNINGS.iter().find(|beginning| lower.starts_with(**beginning))?;
    let letters = beginning.trim_end().chars().count();
    let length = text.char_indices().nth(letters).map_or(text.len(), |(at, _)| at);
    Some(("beginning", start..start + length))
}

const PICTURES: [&str; 8] = [".avif", ".gif", ".heic", ".jpeg", ".jpg", ".png", ".tif", ".webp"];

/// Texts of one word that every picture could have.
const WORDS: [&str; 20] = [
    "-",
    "?",
    "alt",
    "alt text",
    "foto",
    "hình",
    "hình ảnh",
    "hình minh họa",
    "illustration",
    "image",
    "n/a",
    "none",
    "photo",
    "photograph",
    "photographie",
    "picture",
    "không",
    "không có",
    "ảnh",
    "ảnh minh họa",
];

/// Beginnings that only say that a picture is a picture, which a screen reader has said already.
const BEGINNINGS: [&str; 22] = [
    "a photo of ",
    "a photograph of ",
    "a picture of ",
    "an image of ",
    "bức hình chụp ",
    "bức ảnh chụp ",
    "hình chụp ",
    "hình ảnh về ",
    "image de ",
    "image of ",
    "image showing ",
    "photo de ",
    "photo d’",
    "photo d'",
    "photo of ",
    "photo showing ",
    "photo: ",
    "photograph of ",
    "photographie de ",
    "picture of ",
    "tấm ảnh chụp ",
    "ảnh chụp ",
];

/// Whether a text is a name that a camera gives: `IMG_1234`, `DSC01234`, `20230517_101112`.
fn is_of_camera(text: &str) -> bool {
    let rest = ["IMG", "DSC", "DSCN", "DSCF", "PXL", "P"].iter().filter_map(|start| {
        let rest = text.strip_prefix(start)?;
        Some(rest.trim_start_matches(['_', '-']))
    });
    let is_number = |rest: &str| {
        rest.len() >= 4 && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_')
    };
    rest.chain([text]).any(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_nothing_is_found_where_it_stands() {
        let file = Some("files/khai-mac.jpg");
        for (alt, expected) in [
            ("khai-mac", Some("khai-mac")),
            (" IMG_2034.JPG ", Some("IMG_2034.JPG")),
            ("20230517_101112", Some("20230517_101112")),
            ("Ảnh.", Some("Ảnh.")),
            ("Photo of a cook with a ladle", Some("Photo of")),
            ("  ẢNH CHỤP hai người thợ", Some("ẢNH CHỤP")),
            ("Photo d’un marché", Some("Photo d’")),
            ("Ảnh hưởng của mưa: mặt đường đọng nước", None),
            ("A cook with a ladle", None),
            ("Photographers at the lake", None),
            ("2023", Some("2023")),
            ("P", None),
            ("", None),
        ] {
            let found = idle(file, alt).map(|(_, range)| &alt[range]);
            assert_eq!(found, expected, "{alt}");
        }
    }

    #[test]
    fn case_and_stops_make_no_other_text() {
        assert_eq!(bare("The  first\nkitchen."), bare("the first Kitchen"));
        assert_ne!(bare("The first kitchen"), bare("The first kitchens"));
    }
}
