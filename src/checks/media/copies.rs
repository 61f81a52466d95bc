//! `archive-same-as-address`, `archive-of-other-address`, `capture-without-address`,
//! `read-before-published`: a copy of a page is a copy of that page, made when it was there.

use super::url::Url;
use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::Entry;
use crate::model::media::{DateBasis, Media};
use crate::model::value::Edtf;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for entry in scene.ledger.media.values() {
        archive(entry, findings);
        let media = &entry.value;
        if media.capture.is_some() && media.url.is_none() {
            let place = Place::key(&entry.file, Pointer::root().at("capture"));
            findings.push(Finding::new("capture-without-address", place));
        }
        // A page may announce the day that it is filed under.
        let Some(date) =
            media.date.as_ref().filter(|_| media.date_basis != Some(DateBasis::EventDay))
        else {
            continue;
        };
        let read = media.read.iter().map(|read| (read, Pointer::root().at("read")));
        let saved = media.capture.iter();
        let saved = saved.map(|c| (&c.date, Pointer::root().at("capture").at("date")));
        for (read, pointer) in read.chain(saved).filter(|(read, _)| is_before(read, date)) {
            let place = Place::value(&entry.file, pointer);
            let published = Place::value(&entry.file, Pointer::root().at("date"));
            let finding = Finding::new("read-before-published", place).related(published);
            findings.push(finding.arg("read", read).arg("date", date));
        }
    }
    Ok(())
}

fn archive(entry: &Entry<Media>, findings: &mut Vec<Finding>) {
    let (Some(url), Some(typed)) = (&entry.value.url, &entry.value.archive) else { return };
    let (Some(url), Some(archive)) = (Url::read(url), Url::read(typed)) else { return };
    let pointer = Pointer::root().at("archive");
    let page = Place::value(&entry.file, Pointer::root().at("url"));
    if archive.identity() == url.identity() {
        let place = Place::value(&entry.file, pointer);
        findings.push(Finding::new("archive-same-as-address", place).related(page));
    } else if let Some((archived, range)) = archive.archived()
        && archived.identity() != url.identity()
    {
        let place = Place::within(&entry.file, pointer, range);
        findings.push(Finding::new("archive-of-other-address", place).related(page));
    }
}

/// Whether a date surely lies before another.
fn is_before(date: &Edtf, other: &Edtf) -> bool {
    date.bounds().1.zip(other.bounds().0).is_some_and(|(last, first)| last < first)
}
