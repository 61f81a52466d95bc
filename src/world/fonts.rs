//! The fonts of a report and the characters they can show.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::Assets;
use crate::diag::Failure;

/// A font file as it stands in `fonts/`.
#[derive(Debug, Clone)]
pub struct FontFile {
    /// Path from the root of the project or of the tool.
    pub path: String,
    /// The file.
    pub bytes: Cow<'static, [u8]>,
}

/// All fonts that a report may use. No font of the machine is among them.
#[derive(Debug, Clone)]
pub struct Fonts {
    files: Vec<FontFile>,
}

impl Fonts {
    /// Reads the fonts of a project and of the tool, sorted by path.
    pub fn load(assets: &Assets<'_>) -> Result<Self, Failure> {
        let mut files = Vec::new();
        for path in assets.list("fonts")? {
            let is_font = [".ttf", ".otf", ".ttc", ".otc"].iter().any(|end| path.ends_with(end));
            if let (true, Some(bytes)) = (is_font, assets.read(&path)?) {
                files.push(FontFile { path, bytes });
            }
        }
        Ok(Self { files })
    }

    /// The font files.
    pub fn files(&self) -> &[FontFile] {
        &self.files
    }

    /// Those of some characters that no font can show. Characters that never show a glyph of their
    /// own (line ends, joiners, direction marks) need none.
    ///
    /// # Errors
    /// A file that is no font.
    pub fn missing(&self, characters: &BTreeSet<char>) -> Result<BTreeSet<char>, Failure> {
        let mut missing: BTreeSet<char> =
            characters.iter().copied().filter(|character| !is_invisible(*character)).collect();
        for file in &self.files {
            if missing.is_empty() {
                break;
            }
            for index in 0..ttf_parser::fonts_in_collection(&file.bytes).unwrap_or(1) {
                let face = ttf_parser::Face::parse(&file.bytes, index)
                    .map_err(|cause| Failure::read(&file.path, cause))?;
                let shows = |c: char| !is_forbidden(c) && face.glyph_index(c).is_some();
                missing.retain(|character| !shows(*character));
            }
        }
        Ok(missing)
    }
}

/// Characters that no PDF/A may hold.
fn is_forbidden(character: char) -> bool {
    matches!(character, '\u{0}' | '\u{FEFF}' | '\u{FFFE}')
}

fn is_invisible(character: char) -> bool {
    matches!(character,
        '\n' | '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}
