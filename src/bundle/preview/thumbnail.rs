//! Small pictures of the photographs among the evidence, to stand within the page.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Mutex;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageReader, Rgb, RgbImage};
use rayon::prelude::*;
use serde::Serialize;

use super::media::paths;
use crate::bundle::Contents;
use crate::diag::Failure;
use crate::world::{Kind, World};

/// A small picture: JPEG without metadata.
#[derive(Debug, Serialize)]
pub(super) struct Thumbnail {
    /// Its address, `data:image/jpeg;base64,…`.
    src: String,
    /// In pixels.
    width: u32,
    /// In pixels.
    height: u32,
}

/// The longer side in pixels, and the number of pictures up to which it holds: a page stays below
/// some ten megabytes whatever a city took.
const SIDES: [(usize, u32); 2] = [(500, 240), (1_500, 120)];

/// Files beyond this many bytes get no thumbnail.
const MAX_FILE: u64 = 48 << 20;

/// Pictures that take more bytes than this when decoded get no thumbnail (64 megapixels in RGB).
const MAX_DECODED: u64 = 192 << 20;

/// Pictures that take more than this are decoded one at a time, not one a core.
const LARGE: u64 = 40 << 20;

/// The thumbnails of the evidence, by path. What is no picture, too large or broken has none.
///
/// # Errors
/// A file that cannot be read.
pub(super) fn thumbnails(
    contents: &Contents<'_>,
    world: &dyn World,
) -> Result<BTreeMap<String, Thumbnail>, Failure> {
    let media = contents.closure.records.iter().filter_map(|id| contents.ledger.media.get(id));
    let pictures: Vec<String> = media
        .filter_map(|entry| paths(&entry.value).find(|path| is_picture(path)))
        .filter(|path| contents.files.contains_key(path))
        .collect();
    let fitting = SIDES.iter().find(|(most, _)| pictures.len() <= *most);
    let (most, side) = fitting.or(SIDES.last()).copied().unwrap_or_default();
    let one_large = Mutex::new(());
    let made: Vec<Option<(String, Thumbnail)>> = pictures
        .par_iter()
        .take(most)
        .map(|path| {
            let is_small = matches!(world.kind(path)?, Some(Kind::File(size)) if size <= MAX_FILE);
            let bytes = if is_small { world.read(path)? } else { return Ok(None) };
            Ok(thumbnail(&bytes, side, &one_large).map(|made| (path.clone(), made)))
        })
        .collect::<Result<_, Failure>>()?;
    Ok(made.into_iter().flatten().collect())
}

fn is_picture(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    matches!(ending.as_deref(), Some("jpg" | "jpeg" | "png" | "webp" | "gif"))
}

/// A picture made small, upright as its camera held it; none where it cannot be decoded.
fn thumbnail(bytes: &[u8], side: u32, one_large: &Mutex<()>) -> Option<Thumbnail> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut decoder = reader.into_decoder().ok()?;
    let size = decoder.total_bytes();
    if size > MAX_DECODED {
        return None;
    }
    let _held = (size > LARGE).then(|| one_large.lock());
    let orientation = decoder.orientation().ok()?;
    let picture = DynamicImage::from_decoder(decoder).ok()?;
    let fits = picture.width() <= side && picture.height() <= side;
    let mut small = if fits { picture } else { picture.thumbnail(side, side) };
    small.apply_orientation(orientation);
    let small = on_white(&small);
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 74).encode_image(&small).ok()?;
    Some(Thumbnail {
        src: format!("data:image/jpeg;base64,{}", STANDARD.encode(jpeg)),
        width: small.width(),
        height: small.height(),
    })
}

/// The picture without transparency.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let picture = picture.to_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0;
        let blend = |colour: u8| {
            let (colour, alpha) = (u16::from(colour), u16::from(alpha));
            ((colour * alpha + 255 * (255 - alpha)) / 255) as u8
        };
        Rgb([blend(red), blend(green), blend(blue)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageFormat, Rgba, RgbaImage};

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        RgbaImage::from_pixel(width, height, Rgba([200, 30, 30, 128]))
            .write_to(&mut bytes, ImageFormat::Png)
            .expect("memory can be written");
        bytes.into_inner()
    }

    #[test]
    fn a_picture_is_made_small_and_opaque() {
        let made = thumbnail(&png(480, 300), 240, &Mutex::new(())).expect("a picture");
        assert_eq!((made.width, made.height), (240, 150));
        let jpeg = made.src.strip_prefix("data:image/jpeg;base64,").expect("a data address");
        let jpeg = STANDARD.decode(jpeg).expect("base64");
        let seen = image::load_from_memory(&jpeg).expect("a picture").to_rgb8();
        let [red, green, _] = seen.get_pixel(100, 100).0;
        assert!(red.abs_diff(227) < 6 && green.abs_diff(142) < 6, "{red} {green}");
    }

    #[test]
    fn small_pictures_keep_their_size_and_broken_ones_have_none() {
        let made = thumbnail(&png(20, 10), 240, &Mutex::new(())).expect("a picture");
        assert_eq!((made.width, made.height), (20, 10));
        let whole = png(20, 10);
        assert!(thumbnail(&whole[..40], 240, &Mutex::new(())).is_none());
        assert!(thumbnail(b"no picture", 240, &Mutex::new(())).is_none());
    }
}
