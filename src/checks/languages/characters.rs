//! `character-without-font`: every character can be printed.

use std::collections::BTreeSet;

use crate::checks::Scene;
use crate::checks::texts::{Documents, Found};
use crate::diag::{Failure, Finding, Place};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let used = characters(&scene.documents);
    let missing = scene.fonts.missing(&used)?;
    if missing.is_empty() {
        return Ok(());
    }
    findings.extend(scene.documents.each(|text, findings| {
        let (Found::Plain(words) | Found::InLanguage(words)) = text.what else { return };
        let mut said: Vec<char> = Vec::new();
        for (at, character) in words.char_indices() {
            if !missing.contains(&character) || said.contains(&character) {
                continue;
            }
            said.push(character);
            let range = at..at + character.len_utf8();
            let name =
                if character.is_control() { "control-character" } else { "character-without-font" };
            findings.push(
                Finding::new(name, Place::within(text.file, text.pointer(), range))
                    .arg("character", character)
                    .arg("code", format!("U+{:04X}", character as u32)),
            );
        }
    }));
    Ok(())
}

/// The characters that the texts hold.
fn characters(documents: &Documents<'_>) -> BTreeSet<char> {
    let (mut ascii, mut others) = ([false; 128], BTreeSet::new());
    for character in documents.strings().flat_map(str::chars) {
        match ascii.get_mut(character as usize) {
            Some(seen) => *seen = true,
            None => {
                others.insert(character);
            }
        }
    }
    let ascii = (0_u8..128).filter(|code| ascii[usize::from(*code)]).map(char::from);
    others.extend(ascii);
    others
}
