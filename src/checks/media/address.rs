//! `medium-without-place`, `address-not-web`, `address-without-date-read`, and what is wrong with
//! the files that media name: every medium can be found.

use super::files::{evidence_files, unusable_files};
use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let licence = scene.ledger.city.licence.as_ref();
    if let Some(url) = licence.and_then(|licence| licence.url.as_ref()).filter(|url| !is_web(url)) {
        let pointer = Pointer::root().at("licence").at("url");
        let place = Place::value("report-data/city.yaml", pointer);
        findings.push(Finding::new("address-not-web", place).arg("url", url));
    }
    for entry in scene.ledger.media.values() {
        let (file, media) = (&entry.file, &entry.value);
        let at = |key: &str| Place::value(file, Pointer::root().at(key));
        if media.file.is_none() && media.url.is_none() && media.capture.is_none() {
            findings.push(Finding::new("medium-without-place", Place::file(file)));
        }
        for (key, address) in [("url", &media.url), ("archive", &media.archive)] {
            if let Some(url) = address.as_deref().filter(|url| !is_web(url)) {
                findings.push(Finding::new("address-not-web", at(key)).arg("url", url));
            }
        }
        if media.url.is_some() && media.read.is_none() {
            findings.push(Finding::new("address-without-date-read", at("url")));
        }
    }
    findings.extend(unusable_files(evidence_files(scene.ledger), scene.world)?);
    Ok(())
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}
