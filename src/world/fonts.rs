//! The fonts of a report and the characters they can show.

use super::Assets;
use crate::diag::Failure;

/// A font file as it stands in `fonts/`.
#[derive(Debug, Clone)]
pub struct FontFile {
    /// Path from the root of the project or of the tool.
    pub path: String,
    /// The file.
    pub bytes: Vec<u8>,
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

    /// Which characters at least one font can show.
    ///
    /// # Errors
    /// A file that is no font.
    pub fn coverage(&self) -> Result<Coverage, Failure> {
        let mut pages = vec![[0u64; 4]; 0x1100];
        for file in &self.files {
            let count = ttf_parser::fonts_in_collection(&file.bytes).unwrap_or(1);
            for index in 0..count {
                let face = ttf_parser::Face::parse(&file.bytes, index)
                    .map_err(|cause| Failure::read(&file.path, cause))?;
                let Some(cmap) = face.tables().cmap else {
                    continue;
                };
                for table in cmap.subtables.into_iter().filter(|table| table.is_unicode()) {
                    table.codepoints(|code| {
                        if table.glyph_index(code).is_some_and(|glyph| glyph.0 != 0)
                            && let Some(page) = pages.get_mut((code >> 8) as usize)
                        {
                            page[(code as usize >> 6) & 3] |= 1 << (code & 63);
                        }
                    });
                }
            }
        }
        Ok(Coverage { pages })
    }
}

/// A set of characters, one bit each.
#[derive(Debug, Clone)]
pub struct Coverage {
    pages: Vec<[u64; 4]>,
}

impl Coverage {
    /// Whether a character can be shown. Characters that never show a glyph of their own (line
    /// ends, joiners, direction marks) always can.
    pub fn has(&self, character: char) -> bool {
        let code = character as u32;
        is_invisible(character)
            || self.pages[(code >> 8) as usize][(code as usize >> 6) & 3] & (1 << (code & 63)) != 0
    }
}

fn is_invisible(character: char) -> bool {
    matches!(character,
        '\n' | '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
