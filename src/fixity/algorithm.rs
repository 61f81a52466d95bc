//! The checksums that bags of other tools carry, by name, and several of them in one pass.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::{Arc, mpsc};

use md5::Md5;
use sha1::Sha1;
use sha2::digest::{Digest, DynDigest};
use sha2::{Sha224, Sha256, Sha384, Sha512, Sha512_256};
use sha3::{Sha3_224, Sha3_256, Sha3_384, Sha3_512};

use super::digest::each_chunk;

/// Chunks that are read ahead of an algorithm that falls behind.
const AHEAD: usize = 4;

/// A way to make a checksum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Algorithm {
    /// MD5 (RFC 1321).
    Md5,
    /// SHA-1 (FIPS 180-4).
    Sha1,
    /// SHA-224 (FIPS 180-4).
    Sha224,
    /// SHA-256 (FIPS 180-4).
    Sha256,
    /// SHA-384 (FIPS 180-4).
    Sha384,
    /// SHA-512 (FIPS 180-4).
    Sha512,
    /// SHA-512/256 (FIPS 180-4).
    Sha512To256,
    /// SHA3-224 (FIPS 202).
    Sha3To224,
    /// SHA3-256 (FIPS 202).
    Sha3To256,
    /// SHA3-384 (FIPS 202).
    Sha3To384,
    /// SHA3-512 (FIPS 202).
    Sha3To512,
}

/// Checksums by the way they are made.
pub type Sums = BTreeMap<Algorithm, Vec<u8>>;

impl Algorithm {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Md5,
        Self::Sha1,
        Self::Sha224,
        Self::Sha256,
        Self::Sha384,
        Self::Sha512,
        Self::Sha512To256,
        Self::Sha3To224,
        Self::Sha3To256,
        Self::Sha3To384,
        Self::Sha3To512,
    ];

    /// The name in lower-case letters and digits (RFC 8493, 2.4), for instance `sha256`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha224 => "sha224",
            Self::Sha256 => "sha256",
            Self::Sha384 => "sha384",
            Self::Sha512 => "sha512",
            Self::Sha512To256 => "sha512256",
            Self::Sha3To224 => "sha3224",
            Self::Sha3To256 => "sha3256",
            Self::Sha3To384 => "sha3384",
            Self::Sha3To512 => "sha3512",
        }
    }

    /// The algorithm of a name in lower-case letters and digits.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.name() == name)
    }

    /// Bytes of a checksum.
    pub fn length(self) -> usize {
        self.hasher().output_size()
    }

    /// Whether two files with the same checksum can be made on purpose (RFC 6151, RFC 6194).
    pub fn is_broken(self) -> bool {
        matches!(self, Self::Md5 | Self::Sha1)
    }

    fn hasher(self) -> Box<dyn DynDigest + Send> {
        match self {
            Self::Md5 => Box::new(Md5::new()),
            Self::Sha1 => Box::new(Sha1::new()),
            Self::Sha224 => Box::new(Sha224::new()),
            Self::Sha256 => Box::new(Sha256::new()),
            Self::Sha384 => Box::new(Sha384::new()),
            Self::Sha512 => Box::new(Sha512::new()),
            Self::Sha512To256 => Box::new(Sha512_256::new()),
            Self::Sha3To224 => Box::new(Sha3_224::new()),
            Self::Sha3To256 => Box::new(Sha3_256::new()),
            Self::Sha3To384 => Box::new(Sha3_384::new()),
            Self::Sha3To512 => Box::new(Sha3_512::new()),
        }
    }
}

/// The size of what a reader gives, in bytes, and its checksums, in one pass.
pub fn sums(
    source: &mut (impl Read + ?Sized),
    algorithms: &[Algorithm],
) -> io::Result<(u64, Sums)> {
    let mut hashers: Vec<_> =
        algorithms.iter().map(|algorithm| (*algorithm, algorithm.hasher())).collect();
    let mut size = 0;
    each_chunk(source, |bytes| {
        size += bytes.len() as u64;
        for (_, hasher) in &mut hashers {
            hasher.update(bytes);
        }
    })?;
    let finished = hashers.into_iter().map(|(algorithm, hasher)| (algorithm, hasher.finalize()));
    Ok((size, finished.map(|(algorithm, sum)| (algorithm, sum.into_vec())).collect()))
}

/// The same, each algorithm on a core of its own: for a file so large that the others are done
/// long before it.
pub fn sums_side_by_side(
    source: &mut (impl Read + ?Sized),
    algorithms: &[Algorithm],
) -> io::Result<(u64, Sums)> {
    std::thread::scope(|scope| {
        let hashing: Vec<_> = algorithms
            .iter()
            .map(|algorithm| {
                let (chunks, taken) = mpsc::sync_channel::<Arc<[u8]>>(AHEAD);
                let hasher = algorithm.hasher();
                let hash = move || {
                    let mut hasher = hasher;
                    taken.iter().for_each(|bytes| hasher.update(&bytes));
                    hasher.finalize().into_vec()
                };
                (*algorithm, chunks, scope.spawn(hash))
            })
            .collect();
        let mut size = 0;
        let read = each_chunk(source, |bytes| {
            size += bytes.len() as u64;
            let bytes: Arc<[u8]> = bytes.into();
            for (_, chunks, _) in &hashing {
                // The other side ends only after this one.
                let _ = chunks.send(bytes.clone());
            }
        });
        let sums = hashing.into_iter().map(|(algorithm, chunks, hashing)| {
            drop(chunks);
            (algorithm, hashing.join().expect("a checksum of bytes cannot fail"))
        });
        let sums = sums.collect();
        read.map(|()| (size, sums))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixity::hex;

    /// The examples of RFC 1321, FIPS 180-4 and FIPS 202 for the message `abc`.
    #[test]
    fn the_checksums_are_those_of_the_standards() {
        let (size, sums) = sums(&mut &b"abc"[..], &Algorithm::ALL).expect("bytes can be read");
        assert_eq!(size, 3);
        for (name, start) in [
            ("md5", "900150983cd24fb0d6963f7d28e17f72"),
            ("sha1", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("sha224", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
            ("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ("sha384", "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded163"),
            ("sha512", "ddaf35a193617abacc417349ae204131"),
            ("sha512256", "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23"),
            ("sha3224", "e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf"),
            ("sha3256", "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532"),
            ("sha3384", "ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c25"),
            ("sha3512", "b751850b1a57168a5693cd924b6b096e08f621827444f70d"),
        ] {
            let algorithm = Algorithm::named(name).expect("it is known");
            assert!(hex(&sums[&algorithm]).starts_with(start), "{name}");
            assert_eq!(sums[&algorithm].len(), algorithm.length());
        }
        assert_eq!(Algorithm::named("SHA-256"), None);
    }

    #[test]
    fn side_by_side_gives_the_same() {
        let bytes: Vec<u8> = (0..3_000_000_u32).map(|n| (n ^ (n >> 9)) as u8).collect();
        for bytes in [&bytes[..], &[]] {
            let one = sums(&mut &bytes[..], &Algorithm::ALL).expect("bytes can be read");
            let many = sums_side_by_side(&mut &bytes[..], &Algorithm::ALL);
            assert_eq!(many.expect("bytes can be read"), one);
        }
    }
}
