//! `low-resolution`: a photograph is fine enough to be printed.

use super::files::EvidenceFile;
use crate::checks::Scene;
use crate::diag::Finding;
use crate::fixity::Content;
use crate::model::media::MediaKind;

/// Dots an inch that a photograph needs in print.
const NEEDED: u64 = 300;

/// The finding for a photograph with too few pixels for the size at which the city's theme prints
/// it: its longer side is as long as the theme says, whichever way the camera was held.
pub(super) fn too_low(
    scene: &Scene<'_>,
    file: &EvidenceFile<'_>,
    content: &Content,
) -> Option<Finding> {
    let is_photo = file.medium.value.kind == MediaKind::Photo && !file.is_capture;
    let (width, height) = content.pixels.filter(|_| is_photo)?;
    let theme = scene.form.themes.get(&scene.ledger.project.theme)?;
    let (pixels, length) = (u64::from(width.max(height)), u64::from(theme.photo_width));
    // An inch has 25.4 mm.
    let needed = (length * NEEDED * 10).div_ceil(254);
    if pixels >= needed {
        return None;
    }
    let finding = Finding::new("low-resolution", file.place())
        .arg("path", file.path)
        .arg("pixels", pixels)
        .arg("length", length)
        .arg("dpi", pixels * 254 / (length * 10))
        .arg("needed", needed)
        .arg("fits", pixels * 254 / (NEEDED * 10));
    Some(finding)
}
