//! The media of a register as the page shows them: in full at the first entry that needs them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::thumbnail::Thumbnail;
use super::{Words, href};
use crate::bundle::{Contents, ReportFile};
use crate::diag::Failure;
use crate::markup::is_web;
use crate::model::media::{Media, path as media_path};
use crate::model::value::{Id, Language, Prose};

/// The media behind a report, by id.
pub(super) fn media(
    contents: &Contents<'_>,
    report: &ReportFile<'_>,
    words: &Words<'_>,
    thumbnails: &BTreeMap<String, Thumbnail>,
) -> Result<Value, Failure> {
    let mut media = Map::new();
    for entry in &report.view.register {
        for source in &entry.sources {
            if media.contains_key(&source.id) {
                continue;
            }
            let id = source.id.parse::<Id>().ok();
            let known = id.and_then(|id| contents.ledger.media.get(&id));
            let mut shown = match known {
                Some(known) => medium(contents, report.language, &known.value, words)?,
                None => json!({ "web": null, "archive": null, "address": null, "files": [] }),
            };
            let picture =
                known.and_then(|known| paths(&known.value).find_map(|path| thumbnails.get(&path)));
            shown["first"] = entry.number.into();
            shown["picture"] = json!(picture);
            shown["record"] = json!(known.map(|known| {
                let held = contents.files.contains_key(&known.file);
                json!({ "path": known.file, "href": held.then(|| href(&known.file)) })
            }));
            media.insert(source.id.clone(), shown);
        }
    }
    Ok(Value::Object(media))
}

fn medium(
    contents: &Contents<'_>,
    language: &Language,
    medium: &Media,
    words: &Words<'_>,
) -> Result<Value, Failure> {
    let own = medium.file.as_ref().map(|file| (file, None));
    let saved = medium.capture.as_ref().map(|capture| (&capture.file, Some(&capture.date)));
    let mut files = Vec::new();
    for (file, saved) in own.into_iter().chain(saved) {
        let path = media_path(file);
        let Some(digests) = contents.files.get(&path) else { continue };
        let mut shown = words.file(&path, digests)?;
        shown["name"] = file.rsplit('/').next().unwrap_or(file).into();
        shown["type"] = contents.media_type(&path).into();
        shown["saved"] = match saved {
            Some(date) => words.dates.date(words.labels, date)?.into(),
            None => Value::Null,
        };
        files.push(shown);
    }
    Ok(json!({
        "address": medium.url,
        "web": medium.url.as_deref().filter(|url| is_web(url)),
        "archive": medium.archive.as_deref().filter(|url| is_web(url)),
        "language": medium.language.as_ref().filter(|own| *own != language).map(|own| {
            words.labels.find(&format!("language-{own}")).unwrap_or(own.as_str())
        }),
        "title_language": medium.language.as_ref().map(Language::as_str),
        "alt": medium.alt.as_ref().map(|alt| plain(alt, language)),
        "caption": medium.caption.as_ref().map(|caption| plain(caption, language)),
        "files": files,
    }))
}

/// The paths of a medium's own file and of its capture.
pub(super) fn paths(medium: &Media) -> impl Iterator<Item = String> {
    medium.files().map(|file| media_path(file))
}

/// A short text in one language, with that language where it is another than asked for.
fn plain(prose: &Prose, language: &Language) -> Value {
    let (text, found) = prose.best(language);
    let other = (found != language).then(|| found.as_str());
    json!({ "text": text.trim(), "language": other })
}
