//! What a lock says of a file: checksums and the size of a picture.

use std::fmt;
use std::str::FromStr;

use super::{Unreadable, written_as_string};
use crate::fixity::hex;

/// A checksum of so many bytes in lower-case hexadecimal.
macro_rules! checksum {
    ($name:ident, $bytes:literal, $format:literal, $what:literal) => {
        #[doc = concat!($what, ".")]
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(Box<str>);

        impl $name {
            /// The checksum of these bytes.
            pub fn new(bytes: &[u8; $bytes]) -> Self {
                Self(hex(bytes).into())
            }

            /// The checksum as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = Unreadable;

            fn from_str(text: &str) -> Result<Self, Unreadable> {
                let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
                let is_whole = text.len() == 2 * $bytes && text.bytes().all(is_digit);
                if is_whole { Ok(Self(text.into())) } else { Err(Unreadable) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        written_as_string!($name, $format, $what);
    };
}

checksum!(Sha256, 32, "sha256", "a SHA-256 checksum: 64 digits and letters from a to f");
checksum!(Sha512, 64, "sha512", "a SHA-512 checksum: 128 digits and letters from a to f");

/// Width and height of a picture as it is stored, such as `4000x3000`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pixels {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

impl FromStr for Pixels {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let (width, height) = text.split_once('x').ok_or(Unreadable)?;
        let number = |text: &str| match text.parse() {
            Ok(number) if number > 0 && text.bytes().all(|byte| byte.is_ascii_digit()) => {
                Ok(number)
            }
            _ => Err(Unreadable),
        };
        Ok(Self { width: number(width)?, height: number(height)? })
    }
}

impl fmt::Display for Pixels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.width, self.height)
    }
}

written_as_string!(Pixels, "pixels", "width and height in pixels, such as 4000x3000");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_values_are_read() {
        assert!("a1".repeat(32).parse::<Sha256>().is_ok());
        assert!("A1".repeat(32).parse::<Sha256>().is_err());
        assert!("a1".repeat(31).parse::<Sha256>().is_err());
        assert!("a1".repeat(64).parse::<Sha512>().is_ok());
        let pixels: Pixels = "4000x3000".parse().expect("it is whole");
        assert_eq!(pixels.to_string(), "4000x3000");
        for bad in ["4000", "0x1", "-1x1", "+1x1", "4000X3000", "4000x", "1x1x1"] {
            assert!(bad.parse::<Pixels>().is_err(), "{bad}");
        }
    }
}
