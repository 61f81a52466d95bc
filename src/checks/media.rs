//! `missing-media-file`, `medium-without-place`, `address-not-web`, `address-without-date-read`:
//! every medium can be found.

use super::Scene;
use super::texts::Documents;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::world::Kind;

/// Folder that the paths of media start from.
const MEDIA: &str = "report-data/media";

pub fn check(
    scene: &Scene<'_>,
    _: &Documents<'_>,
    findings: &mut Vec<Finding>,
) -> Result<(), Failure> {
    let licence = scene.ledger.city.licence.as_ref();
    if let Some(url) = licence.and_then(|licence| licence.url.as_ref()).filter(|url| !is_web(url)) {
        let pointer = Pointer::root().at("licence").at("url");
        let place = Place::value("report-data/city.yaml", pointer);
        findings.push(Finding::error("address-not-web", place).arg("url", url));
    }
    for entry in scene.ledger.media.values() {
        let (file, media) = (&entry.file, &entry.value);
        let at = |key: &str| Place::value(file, Pointer::root().at(key));
        if media.file.is_none() && media.url.is_none() && media.capture.is_none() {
            findings.push(Finding::error("medium-without-place", Place::file(file)));
        }
        for (key, address) in [("url", &media.url), ("archive", &media.archive)] {
            if let Some(url) = address.as_deref().filter(|url| !is_web(url)) {
                findings.push(Finding::error("address-not-web", at(key)).arg("url", url));
            }
        }
        if media.url.is_some() && media.read.is_none() {
            findings.push(Finding::warning("address-without-date-read", at("url")));
        }
        let capture = media.capture.as_ref();
        let own = media.file.iter().map(|path| (path, at("file")));
        let saved = capture
            .map(|c| (&c.file, Place::value(file, Pointer::root().at("capture").at("file"))));
        for (path, place) in own.chain(saved) {
            let is_odd = |c: char| c == '\\' || c.is_control();
            if path.split('/').any(|part| matches!(part, "" | "." | "..")) || path.contains(is_odd)
            {
                findings.push(Finding::error("unsafe-path", place).arg("path", path));
                continue;
            }
            match scene.world.kind(&format!("{MEDIA}/{path}"))? {
                Some(Kind::File(0)) => {
                    findings.push(Finding::error("empty-media-file", place).arg("path", path));
                }
                Some(Kind::File(_)) => {}
                Some(Kind::Link | Kind::Special) => {
                    findings.push(Finding::error("media-file-is-link", place).arg("path", path));
                }
                _ => {
                    let listed = scene.world.list(&format!("{MEDIA}/files"))?;
                    let known: Vec<&str> = listed
                        .iter()
                        .filter_map(|found| found.path.strip_prefix("report-data/media/"))
                        .collect();
                    findings.push(
                        Finding::error("missing-media-file", place)
                            .arg("path", path)
                            .did_you_mean(path, known),
                    );
                }
            }
        }
    }
    Ok(())
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}
