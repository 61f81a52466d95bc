//! Whether a picture can be seen as a whole: JPEG, PNG, WebP and GIF.
//!
//! Decoders paint what is missing of a picture grey and call it done, so its end is looked for
//! first. Nothing is decoded that would take more memory than a photograph does.

use std::io::Cursor;
use std::sync::{Mutex, PoisonError};

use image::{ImageDecoder, ImageError, ImageReader, Limits};
use memchr::memchr;

/// Bytes of a picture as a file beyond which it is not looked at.
pub const MAX_PICTURE: u64 = 256 << 20;

/// Bytes that a picture may take when decoded: 220 megapixels in RGB.
const MAX_DECODED: u64 = 640 << 20;

/// Pictures that take more than this are decoded one at a time, not one a core.
const LARGE: u64 = 128 << 20;

/// What keeps a picture from being seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// Its end is missing.
    CutOff,
    /// It is, or says that it is, too large to be looked at.
    TooLarge,
    /// Its content makes no sense.
    Unreadable,
}

impl Damage {
    /// The name of the damage in the catalogue of words.
    pub fn key(self) -> &'static str {
        match self {
            Self::CutOff => "cut-off",
            Self::TooLarge => "too-large",
            Self::Unreadable => "unreadable",
        }
    }
}

/// Whether pictures of a media type (IANA) can be decoded.
pub fn is_decodable(media_type: &str) -> bool {
    matches!(media_type, "image/jpeg" | "image/png" | "image/webp" | "image/gif")
}

/// What keeps a picture from being seen, if anything. Colours that are not known here are no damage.
pub fn damage(picture: &[u8]) -> Option<Damage> {
    if picture.len() as u64 > MAX_PICTURE {
        return Some(Damage::TooLarge);
    }
    if !reaches_end(picture) {
        return Some(Damage::CutOff);
    }
    decode(picture).err()
}

fn decode(picture: &[u8]) -> Result<(), Damage> {
    let reader = ImageReader::new(Cursor::new(picture)).with_guessed_format();
    let mut reader = reader.map_err(|_| Damage::Unreadable)?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_DECODED);
    reader.limits(limits);
    let decoder = match reader.into_decoder() {
        Ok(decoder) => decoder,
        Err(cause) => return damage_of(&cause),
    };
    let size = decoder.total_bytes();
    if size > MAX_DECODED {
        return Err(Damage::TooLarge);
    }
    static ONE_LARGE: Mutex<()> = Mutex::new(());
    let _held = (size > LARGE).then(|| ONE_LARGE.lock().unwrap_or_else(PoisonError::into_inner));
    let mut pixels = vec![0; usize::try_from(size).map_err(|_| Damage::TooLarge)?];
    decoder.read_image(&mut pixels).or_else(|cause| damage_of(&cause))
}

fn damage_of(cause: &ImageError) -> Result<(), Damage> {
    match cause {
        ImageError::Unsupported(_) => Ok(()),
        ImageError::Limits(_) => Err(Damage::TooLarge),
        _ => Err(Damage::Unreadable),
    }
}

/// Whether the end of a picture is there.
fn reaches_end(picture: &[u8]) -> bool {
    match picture {
        [0xFF, 0xD8, rest @ ..] => rest.ends_with(&[0xFF, 0xD9]) || jpeg_ends(rest).is_some(),
        [0x89, b'P', b'N', b'G', _, _, _, _, rest @ ..] => png_ends(rest).is_some(),
        [b'R', b'I', b'F', b'F', rest @ ..] => riff_ends(rest),
        [b'G', b'I', b'F', rest @ ..] => gif_ends(rest).is_some(),
        _ => true,
    }
}

/// Walks the segments of a JPEG to its end (ITU-T T.81, B.1.1). Thumbnails stand within segments
/// and have ends of their own.
fn jpeg_ends(mut rest: &[u8]) -> Option<()> {
    loop {
        rest = rest.get(memchr(0xFF, rest)? + 1..)?;
        let (marker, behind) = rest.split_first()?;
        match marker {
            0xD9 => return Some(()),
            // A byte of the image, a mark without a length, or another 0xFF that fills.
            0x00 | 0x01 | 0xD0..=0xD8 => rest = behind,
            0xFF => {}
            _ => rest = behind.get(usize::from(u16::from_be_bytes(number(behind)?))..)?,
        }
    }
}

/// Walks the chunks of a PNG to its end (ISO/IEC 15948, 5.3).
fn png_ends(mut rest: &[u8]) -> Option<()> {
    loop {
        let length = usize::try_from(u32::from_be_bytes(number(rest)?)).ok()?;
        if rest.get(4..8)? == b"IEND" {
            return Some(());
        }
        rest = rest.get(length.checked_add(12)?..)?;
    }
}

/// Compares the length that a WebP gives with the one it has; a last byte may only fill.
fn riff_ends(rest: &[u8]) -> bool {
    let length = number(rest).map(u32::from_le_bytes);
    length.is_some_and(|length| u64::from(length) <= rest.len() as u64 - 3)
}

/// Walks the blocks of a GIF to its end (GIF89a, appendix B).
fn gif_ends(rest: &[u8]) -> Option<()> {
    let table = |packed: u8| if packed & 0x80 == 0 { 0 } else { 3 << ((packed & 7) + 1) };
    let mut rest = rest.get(10 + table(*rest.get(7)?)..)?;
    loop {
        rest = match rest.first()? {
            0x3B => return Some(()),
            0x2C => rest.get(11 + table(*rest.get(9)?)..)?,
            0x21 => rest.get(2..)?,
            _ => return None,
        };
        while let length @ 1.. = *rest.first()? {
            rest = rest.get(usize::from(length) + 1..)?;
        }
        rest = &rest[1..];
    }
}

fn number<const N: usize>(bytes: &[u8]) -> Option<[u8; N]> {
    bytes.first_chunk().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

    fn noise(width: u32, height: u32) -> DynamicImage {
        let pixel =
            |x: u32, y: u32| Rgb([(x * y % 251) as u8, (x * 7 + y) as u8, ((y * 3) ^ x) as u8]);
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, pixel))
    }

    fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// What may be missing at the end of a picture that is whole for every eye.
    const FORMATS: [(ImageFormat, usize); 4] = [
        (ImageFormat::Jpeg, 0),
        (ImageFormat::Png, 4),
        (ImageFormat::WebP, 1),
        (ImageFormat::Gif, 0),
    ];

    #[test]
    fn a_picture_that_is_cut_off_anywhere_is_noticed() {
        for (format, spare) in FORMATS {
            let whole = encoded(&noise(97, 61), format);
            assert_eq!(damage(&whole), None, "{format:?}");
            let mut longer = whole.clone();
            longer.extend(b"what a camera or a phone adds");
            assert_eq!(damage(&longer), None, "{format:?}");
            for cut in 12..whole.len() - spare {
                assert_eq!(damage(&whole[..cut]), Some(Damage::CutOff), "{format:?} at {cut}");
            }
        }
    }

    #[test]
    fn a_copy_that_ended_in_zeros_is_cut_off() {
        // A WebP cannot tell: any bits are an image.
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif] {
            let mut copy = encoded(&noise(97, 61), format);
            let half = copy.len() / 2;
            copy[half..].fill(0);
            assert!(damage(&copy).is_some(), "{format:?}");
        }
    }

    #[test]
    fn the_end_of_a_thumbnail_is_not_that_of_the_picture() {
        let mut whole = encoded(&noise(97, 61), ImageFormat::Jpeg);
        let thumbnail = encoded(&noise(9, 6), ImageFormat::Jpeg);
        let mut segment = vec![0xFF, 0xE1];
        segment.extend(u16::try_from(thumbnail.len() + 2).unwrap().to_be_bytes());
        segment.extend(thumbnail);
        whole.splice(2..2, segment);
        assert_eq!(damage(&whole), None);
        let cut = whole.len() * 3 / 4;
        assert_eq!(damage(&whole[..cut]), Some(Damage::CutOff));
    }

    #[test]
    fn a_picture_beyond_sense_is_not_decoded() {
        let mut gif = encoded(&noise(9, 6), ImageFormat::Gif);
        gif[6..10].fill(0xFF);
        assert_eq!(damage(&gif), Some(Damage::TooLarge));
        let mut png = encoded(&noise(9, 6), ImageFormat::Png);
        png[16..24].copy_from_slice(&[0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]);
        let mut crc = crc32fast::Hasher::new();
        crc.update(&png[12..29]);
        png[29..33].copy_from_slice(&crc.finalize().to_be_bytes());
        assert_eq!(damage(&png), Some(Damage::TooLarge));
    }

    #[test]
    fn damaged_pictures_are_looked_at_without_harm() {
        for (format, _) in FORMATS {
            let whole = encoded(&noise(23, 17), format);
            for at in 0..whole.len() {
                for byte in [0, 0xFF, whole[at] ^ 0x55] {
                    let mut broken = whole.clone();
                    broken[at] = byte;
                    damage(&broken);
                    damage(&broken[..at]);
                }
            }
        }
    }

    #[test]
    fn what_is_damaged_inside_is_noticed_where_the_format_can_tell() {
        let whole = encoded(&noise(97, 61), ImageFormat::Png);
        let mut broken = whole.clone();
        broken[whole.len() / 2] ^= 0xFF;
        assert_eq!(damage(&broken), Some(Damage::Unreadable));
    }
}
