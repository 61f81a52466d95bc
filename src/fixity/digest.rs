//! Checksums: SHA-256 and SHA-512 (FIPS 180-4) in one pass.

use std::io::{self, Read};

use sha2::{Digest, Sha256, Sha512};

/// Bytes that are read at a time.
const CHUNK: usize = 256 * 1024;

/// Fewer bytes are not worth a second core.
const SIDE_BY_SIDE: usize = 64 * 1024;

/// The size of a file and its checksums.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digests {
    /// In bytes.
    pub size: u64,
    /// SHA-256.
    pub sha256: [u8; 32],
    /// SHA-512.
    pub sha512: [u8; 64],
}

impl Digests {
    /// The checksums of bytes at hand.
    pub fn of(bytes: &[u8]) -> Self {
        let mut hasher = Hasher::default();
        hasher.update(bytes);
        hasher.finish()
    }
}

/// Takes bytes as they come.
#[derive(Debug, Clone, Default)]
pub struct Hasher {
    size: u64,
    sha256: Sha256,
    sha512: Sha512,
}

impl Hasher {
    /// Takes the next bytes; the two checksums side by side where a core is idle.
    pub fn update(&mut self, bytes: &[u8]) {
        self.size += bytes.len() as u64;
        if bytes.len() < SIDE_BY_SIDE {
            self.sha256.update(bytes);
            self.sha512.update(bytes);
        } else {
            rayon::join(|| self.sha512.update(bytes), || self.sha256.update(bytes));
        }
    }

    /// The checksums of all bytes taken.
    pub fn finish(self) -> Digests {
        Digests {
            size: self.size,
            sha256: self.sha256.finalize().into(),
            sha512: self.sha512.finalize().into(),
        }
    }
}

/// The size and checksums of what a reader gives.
pub fn digest(source: &mut impl Read) -> io::Result<Digests> {
    let mut hasher = Hasher::default();
    each_chunk(source, |bytes| hasher.update(bytes))?;
    Ok(hasher.finish())
}

/// The size of what a reader gives and its SHA-256 alone.
pub fn sha256(source: &mut impl Read) -> io::Result<(u64, [u8; 32])> {
    let (mut hash, mut size) = (Sha256::new(), 0);
    each_chunk(source, |bytes| {
        hash.update(bytes);
        size += bytes.len() as u64;
    })?;
    Ok((size, hash.finalize().into()))
}

/// Gives what a reader gives, piece by piece.
pub(super) fn each_chunk(
    source: &mut (impl Read + ?Sized),
    mut take: impl FnMut(&[u8]),
) -> io::Result<()> {
    let mut buffer = vec![0; CHUNK];
    loop {
        match source.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(read) => take(&buffer[..read]),
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => {}
            Err(cause) => return Err(cause),
        }
    }
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FIPS 180-4, the examples of one block.
    #[test]
    fn the_checksums_are_those_of_the_standard() {
        let digests = digest(&mut &b"abc"[..]).expect("bytes can be read");
        assert_eq!(digests.size, 3);
        assert_eq!(
            hex(&digests.sha256),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert!(hex(&digests.sha512).starts_with("ddaf35a193617abacc417349ae204131"));
        assert_eq!(digests, Digests::of(b"abc"));
    }
}
