//! `address-not-web`, `address-without-date-read`, `address-not-public`, `address-with-login`,
//! `address-is-redirect`: whoever gets an address can open the page that was read.

use super::url::Url;
use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::city;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let licence = scene.ledger.city.licence.as_ref();
    if let Some(url) = licence.and_then(|licence| licence.url.as_ref()) {
        look(city::FILE, &Pointer::root().at("licence").at("url"), url, findings);
    }
    for entry in scene.ledger.media.values() {
        let (file, media) = (&entry.file, &entry.value);
        for (key, address) in [("url", &media.url), ("archive", &media.archive)] {
            if let Some(url) = address {
                look(file, &Pointer::root().at(key), url, findings);
            }
        }
        if media.url.is_some() && media.read.is_none() {
            let place = Place::value(file, Pointer::root().at("url"));
            findings.push(Finding::new("address-without-date-read", place));
        }
    }
    Ok(())
}

fn look(file: &str, pointer: &Pointer, typed: &str, findings: &mut Vec<Finding>) {
    let Some(url) = Url::read(typed) else {
        let place = Place::value(file, pointer.clone());
        findings.push(Finding::new("address-not-web", place).arg("url", typed));
        return;
    };
    let within = |name, range| Finding::new(name, Place::within(file, pointer.clone(), range));
    if url.is_private() {
        let host = url.host.to_owned();
        findings.push(within("address-not-public", url.host_range()).arg("host", host));
    }
    if let Some(range) = url.login() {
        let secret = typed[range.clone()].to_owned();
        findings.push(within("address-with-login", range).arg("secret", secret));
    }
    if let Some(target) = url.redirect() {
        let finding = within("address-is-redirect", url.host_range()).arg("host", url.host);
        findings.push(match target {
            Some(target) => finding.arg("target", target).hint("target"),
            None => finding,
        });
    }
}
