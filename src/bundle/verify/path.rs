//! Paths as manifests and fetch files write them (RFC 8493, 2.1.3, 2.2.3 and 5.1).

use std::borrow::Cow;

use super::Version;

/// A path of a tag file, read.
#[derive(Debug, PartialEq, Eq)]
pub struct Written {
    /// The path in the bag, without `./` and with its own characters.
    pub path: String,
    /// Whether it was written in a roundabout way, for instance with `./` before it.
    pub roundabout: bool,
    /// Whether a `%` stands in it that the standard does not allow.
    pub percent: bool,
}

/// Reads a path; none where it could lead out of the bag. `exists` tells what stands in the bag.
pub fn written(raw: &str, version: Version, exists: impl Fn(&str) -> bool) -> Option<Written> {
    let plain = plain(raw)?;
    let roundabout = plain != raw;
    let (path, percent) = if version.is_strict() {
        unescape(&plain, &["%25", "%0A", "%0D"])
    } else {
        // Before 1.0 a `%` stood for itself, and what tools made of line ends differs.
        let readings = [
            plain.to_string(),
            unescape(&plain, &["%0A", "%0D"]).0,
            unescape(&plain, &["%25", "%0A", "%0D"]).0,
        ];
        let path = readings.iter().find(|path| exists(path)).unwrap_or(&readings[0]).clone();
        (path, false)
    };
    Some(Written { path, roundabout, percent })
}

/// A path without `.` and empty steps; none where it could lead out of the bag: an absolute path,
/// one with `..`, a home folder, a Windows drive or server.
fn plain(raw: &str) -> Option<Cow<'_, str>> {
    let mut first = raw.chars();
    let drive = first.next().is_some_and(|c| c.is_ascii_alphabetic()) && first.next() == Some(':');
    let steps = || raw.split(['/', '\\']);
    let outside = raw.starts_with(['/', '\\', '~']) || drive || steps().any(|step| step == "..");
    if outside || raw.contains('\0') {
        return None;
    }
    let kept = || raw.split('/').filter(|step| !step.is_empty() && *step != ".");
    if kept().count() == raw.split('/').count() {
        return Some(Cow::Borrowed(raw));
    }
    let path = kept().collect::<Vec<_>>().join("/");
    if path.is_empty() { None } else { Some(Cow::Owned(path)) }
}

/// Takes the escapes `known` back, and says whether another `%` is left.
fn unescape(text: &str, known: &[&str]) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut other = false;
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let escape = rest.get(..3).map(str::to_ascii_uppercase).unwrap_or_default();
        match escape.as_str() {
            "%25" if known.contains(&"%25") => out.push('%'),
            "%0A" if known.contains(&"%0A") => out.push('\n'),
            "%0D" if known.contains(&"%0D") => out.push('\r'),
            _ => {
                other = true;
                out.push('%');
                rest = &rest[1..];
                continue;
            }
        }
        rest = &rest[3..];
    }
    out.push_str(rest);
    (out, other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_climb_out_are_refused() {
        for raw in [
            "../x",
            "data/../../x",
            "data/..",
            "/etc/passwd",
            "~/x",
            "~root/x",
            r"C:\x",
            "c:x",
            r"\\?\UNC\server\x",
            r"data\..\..\x",
            "./../x",
            "data/\0",
            "",
            ".",
            "./",
        ] {
            assert_eq!(written(raw, Version::V100, |_| true), None, "{raw}");
        }
    }

    #[test]
    fn three_characters_are_escaped_and_no_other() {
        let read = |raw| written(raw, Version::V100, |_| false).expect("it stays inside");
        assert_eq!(read("data/a%0Db%0ac%25d").path, "data/a\rb\nc%d");
        assert!(!read("data/a%0Db%0ac%25d").percent);
        assert!(read("data/50%").percent && read("data/a%20b").percent && read("%é").percent);
        assert_eq!(read("data/a%20b").path, "data/a%20b");
        assert_eq!(read("./data//a").path, "data/a");
        assert!(read("./data/a").roundabout && !read("data/~a..b").roundabout);
    }

    #[test]
    fn before_one_the_bag_itself_says_what_a_percent_sign_means() {
        for there in ["data/a%25b%0A", "data/a%25b\n", "data/a%b\n"] {
            let read = written("data/a%25b%0A", Version::V097, |path| path == there);
            assert_eq!(read.expect("it stays inside").path, there);
        }
    }
}
