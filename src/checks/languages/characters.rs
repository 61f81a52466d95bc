//! `character-without-font`: every character can be printed.

use std::collections::BTreeSet;

use rayon::iter::ParallelIterator;

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
    let seen = documents.written().fold(Seen::default, Seen::with).reduce(Seen::default, Seen::and);
    let ascii = (0_u8..128).filter(|code| seen.ascii & 1 << code != 0).map(char::from);
    ascii.chain(seen.others).collect()
}

/// Characters that were seen: nearly all are ASCII, or were seen a moment ago.
#[derive(Default)]
struct Seen {
    ascii: u128,
    others: BTreeSet<char>,
    last: [char; 16],
}

impl Seen {
    fn with(mut self, text: &str) -> Self {
        for character in text.chars() {
            if character.is_ascii() {
                self.ascii |= 1 << u32::from(character);
                continue;
            }
            let last = &mut self.last[character as usize % 16];
            if *last != character {
                *last = character;
                self.others.insert(character);
            }
        }
        self
    }

    fn and(mut self, mut other: Self) -> Self {
        self.ascii |= other.ascii;
        self.others.append(&mut other.others);
        self
    }
}
