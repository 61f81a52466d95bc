//! The short text that Git LFS puts in the place of a file that was not fetched.

/// Bytes that a pointer may have (the specification of Git LFS: fewer than 1024).
pub const LARGEST_POINTER: u64 = 1023;

/// What a pointer of Git LFS says of the file that it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LfsPointer {
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
}

/// The pointer of Git LFS that some bytes are; none where they are no pointer. One consists of lines
/// of a key and a value, of which the version is the first
/// (<https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md>).
pub fn lfs_pointer(bytes: &[u8]) -> Option<LfsPointer> {
    const VERSIONS: [&str; 2] =
        ["version https://git-lfs.github.com/spec/", "version https://hawser.github.com/spec/"];
    if bytes.len() as u64 > LARGEST_POINTER {
        return None;
    }
    let text = std::str::from_utf8(bytes).ok()?;
    if !VERSIONS.iter().any(|version| text.starts_with(version)) {
        return None;
    }
    let value = |key: &str| text.lines().find_map(|line| line.trim_end().strip_prefix(key));
    let sha256 = value("oid sha256:")?;
    let is_digest = sha256.len() == 64 && sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
    let size = value("size ")?.parse().ok()?;
    is_digest.then(|| LfsPointer { sha256: sha256.to_owned(), size })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_is_told_from_other_texts() {
        let digest = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
        let pointer = format!(
            "version https://git-lfs.github.com/spec/v1\noid sha256:{digest}\nsize 12345\n"
        );
        let found = lfs_pointer(pointer.as_bytes());
        assert_eq!(found, Some(LfsPointer { sha256: digest.to_owned(), size: 12345 }));
        assert_eq!(lfs_pointer(pointer.replace('\n', "\r\n").as_bytes()), found);
        assert_eq!(lfs_pointer(pointer.replace("size", "sise").as_bytes()), None);
        assert_eq!(lfs_pointer(format!("{pointer}{}", " ".repeat(1000)).as_bytes()), None);
        assert_eq!(lfs_pointer(b"title: version https://git-lfs.github.com/spec/v1"), None);
    }
}
