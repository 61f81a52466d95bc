//! `missing-consent`, `missing-rights-form`: what is handed on may be handed on.

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
        if let Some((key, hint)) = missing_form(media) {
            findings.push(Finding::new("missing-rights-form", at(key)).hint(hint));
        }
    }
    Ok(())
}

/// Where it shows that a right is somebody else's and nothing says that the city may use it, and
/// which hint applies.
fn missing_form(media: &Media) -> Option<(&'static str, &'static str)> {
    use MediaKind::{Audio, Photo, PhotoGallery, Video};
    if media.rights_form.is_some() {
        return None;
    }
    match media.rights {
        Some(Rights::ThirdParty) => Some(("rights", "help")),
        Some(Rights::FreeLicence) => media.licence.is_none().then_some(("rights", "licence")),
        Some(Rights::Own | Rights::PublicDomain) => None,
        // Whoever is credited may be the city itself.
        None if matches!(media.kind, Photo | PhotoGallery | Video | Audio) => {
            media.credit.is_some().then_some(("credit", "whose"))
        }
        None => None,
    }
}
