//! `unreadable-image`: a picture can be seen as a whole.

use super::files::EvidenceFile;
use crate::diag::Finding;
use crate::fixity::{Content, Damage};

/// The finding for a picture that cannot be seen.
pub(super) fn unreadable(file: &EvidenceFile<'_>, content: &Content) -> Option<Finding> {
    let damage = content.damage?;
    let size = content.pixels.map(|(width, height)| format!("{width} × {height}"));
    let finding = Finding::new("unreadable-image", file.place())
        .arg("path", file.path)
        .arg("damage", damage.key())
        .arg("size", size.as_deref().unwrap_or("none"));
    Some(if damage == Damage::TooLarge { finding.hint("too-large") } else { finding })
}
