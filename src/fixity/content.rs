//! What a file of evidence holds.

use std::io::{self, Read};

use super::file_type::{HEAD, media_type, pixels};
use super::picture::{Damage, MAX_PICTURE, damage, is_decodable};

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Its media type (IANA), by its content.
    pub media_type: String,
    /// Width and height of a picture as it is stored, in pixels.
    pub pixels: Option<(u32, u32)>,
    /// What keeps a picture from being seen; nothing is known of pictures that cannot be decoded
    /// here, such as HEIC and TIFF.
    pub damage: Option<Damage>,
}

/// Reads as much of a file as tells what it holds: its beginning, or the whole of a picture. What
/// follows can still be read from `source`.
pub fn beginning(name: &str, size: u64, source: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(HEAD as u64).read_to_end(&mut bytes)?;
    if is_decodable(media_type(name, &bytes)) && size <= MAX_PICTURE {
        source.take(MAX_PICTURE).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

impl Content {
    /// What a file holds, by its name, its size in bytes and its [`beginning`].
    pub fn of(name: &str, size: u64, beginning: &[u8]) -> Self {
        let head = &beginning[..beginning.len().min(HEAD)];
        let media_type = media_type(name, head);
        let damage = match is_decodable(media_type) {
            true if size > MAX_PICTURE => Some(Damage::TooLarge),
            true => damage(beginning),
            false => None,
        };
        let pixels = pixels(media_type, head);
        Self { media_type: media_type.to_owned(), pixels, damage }
    }
}
