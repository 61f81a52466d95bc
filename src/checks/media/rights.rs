//! `missing-consent`, `missing-rights-form`, `medium-without-rights`, `medium-without-credit`: what
//! is handed on may be handed on, and names who made it.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::media::{Media, MediaKind, People, Rights};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for entry in scene.ledger.media.values() {
        let media = &entry.value;
        // An address hands nothing on; its page answers for itself.
        if media.file.is_none() {
            continue;
        }
        let at = |key: &str| Place::value(&entry.file, Pointer::root().at(key));
        if media.people == Some(People::Recognisable) && media.consent.is_none() {
            findings.push(Finding::new("missing-consent", at("people")));
        }
        if is_work(media) && media.credit.is_none() {
            findings.push(Finding::new("medium-without-credit", at("file")));
        }
        if is_work(media) && media.rights.is_none() && media.licence.is_none() {
            // A form names the holder of the right, but not on whose side he is.
            let key = if media.rights_form.is_some() { "rights_form" } else { "file" };
            findings.push(Finding::new("medium-without-rights", at(key)));
        }
        if let Some((key, hint)) = missing_form(media) {
            findings.push(Finding::new("missing-rights-form", at(key)).hint(hint));
        }
    }
    Ok(())
}

/// Whether a medium is the work of somebody who has a right to be named: a photograph, a film, a
/// recording.
fn is_work(media: &Media) -> bool {
    use MediaKind::{Audio, Photo, PhotoGallery, Video};
    matches!(media.kind, Photo | PhotoGallery | Video | Audio)
}

/// Where it shows that a right is somebody else's and nothing says that the city may use it, and
/// which hint applies.
fn missing_form(media: &Media) -> Option<(&'static str, &'static str)> {
    if media.rights_form.is_some() {
        return None;
    }
    match media.rights {
        Some(Rights::ThirdParty) => Some(("rights", "help")),
        Some(Rights::FreeLicence) => media.licence.is_none().then_some(("rights", "licence")),
        Some(Rights::Own | Rights::PublicDomain) => None,
        // Without a licence too, nothing at all is said of its rights.
        None if is_work(media) && media.licence.is_some() => {
            media.credit.is_some().then_some(("credit", "whose"))
        }
        None => None,
    }
}
