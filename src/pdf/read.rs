//! Reading a finished PDF back: what is attached to it and what its pages say.

use std::collections::BTreeMap;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache,
    InterpreterSettings, Paint, PathDrawMode, SoftMask, interpret_page,
};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Stream, String as PdfString};
use kurbo::{Affine, BezPath, Rect};

/// The files attached to a PDF (ISO 32000-1, 7.11.4), by name. With an incremental update, the last
/// of a name counts. None where the bytes are no PDF or an attachment cannot be unpacked.
pub fn attachments(bytes: &[u8]) -> Option<BTreeMap<String, Vec<u8>>> {
    let pdf = Pdf::new(bytes.to_vec()).ok()?;
    let mut files = BTreeMap::new();
    for object in pdf.objects() {
        let Some(dict) = object.into_dict() else { continue };
        let Some(embedded) = dict.get::<Dict<'_>>("EF") else { continue };
        let name: PdfString<'_> = dict.get("UF").or_else(|| dict.get("F"))?;
        let content: Stream<'_> = embedded.get("F").or_else(|| embedded.get("UF"))?;
        files.insert(text_string(name.as_bytes()), content.decoded().ok()?.into_owned());
    }
    Some(files)
}

/// A text string (7.9.2.2): UTF-16 or UTF-8 where its mark says so, else Latin letters.
fn text_string(bytes: &[u8]) -> String {
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        let units =
            rest.chunks(2).map(|pair| u16::from_be_bytes([pair[0], *pair.last().unwrap_or(&0)]));
        return char::decode_utf16(units).map(|unit| unit.unwrap_or('\u{FFFD}')).collect();
    }
    match bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        Some(rest) => String::from_utf8_lossy(rest).into_owned(),
        None => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// The text of each page in the order of painting, a line for each stretch on one baseline. None
/// where the bytes are no PDF.
pub fn texts(bytes: &[u8]) -> Option<Vec<String>> {
    let pdf = Pdf::new(bytes.to_vec()).ok()?;
    let cache = InterpreterCache::new();
    let read = |page| {
        let settings = InterpreterSettings { render_annotations: false, ..Default::default() };
        let any = Rect::new(0.0, 0.0, 1.0, 1.0);
        let mut context = Context::new(Affine::IDENTITY, any, &cache, pdf.xref(), settings);
        let mut lines = Lines::default();
        interpret_page(page, &mut context, &mut lines);
        lines.text
    };
    Some(pdf.pages().iter().map(read).collect())
}

/// Takes the glyphs of a page and forgets everything else.
#[derive(Default)]
struct Lines {
    text: String,
    at: Option<(f64, f64)>,
}

impl<'a> Device<'a> for Lines {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        let place = (transform * glyph_transform).translation();
        let continues = self.at.is_some_and(|(x, y)| (y - place.y).abs() < 0.5 && x <= place.x);
        if !continues && self.at.is_some() {
            self.text.push('\n');
        }
        self.at = Some((place.x, place.y));
        match glyph.as_unicode() {
            Some(BfString::Char(character)) => self.text.push(character),
            Some(BfString::String(text)) => self.text.push_str(&text),
            None => self.text.push('\u{FFFD}'),
        }
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
