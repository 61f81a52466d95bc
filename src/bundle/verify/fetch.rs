//! `fetch.txt`: payload that still has to be fetched (RFC 8493, 2.2.3).

use std::collections::BTreeMap;
use std::ops::Range;

use super::Declaration;
use super::findings::Findings;
use super::inside::{Inside, LARGEST_LIST, in_payload};
use super::path::written;
use super::text::Line;
use crate::diag::{Failure, Finding};

/// The file.
pub const FETCH: &str = "fetch.txt";

/// A file that has to be fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetch {
    /// Where from.
    pub url: String,
    /// How many bytes, where that is said.
    pub length: Option<u64>,
    /// The bytes of its line in the file.
    pub range: Range<usize>,
}

/// Reads the list, by path in the bag; nothing where there is none.
pub fn fetches(
    inside: &Inside<'_>,
    declaration: &Declaration,
    findings: &mut Findings,
) -> Result<BTreeMap<String, Fetch>, Failure> {
    let mut fetches = BTreeMap::new();
    if !inside.is_file(FETCH) {
        return Ok(fetches);
    }
    let Some(bytes) = inside.read(FETCH, LARGEST_LIST, findings)? else { return Ok(fetches) };
    let strict = declaration.rules.is_strict();
    for (number, line) in inside.lines(FETCH, &bytes, declaration, findings).enumerate() {
        if !strict && line.text.trim().is_empty() {
            continue;
        }
        let place = inside.bytes(FETCH, &line.range);
        let Some((url, length, raw)) = parts(&line, strict) else {
            let finding = Finding::new("bag-line-wrong", place).arg("path", FETCH);
            findings.push(finding.arg("line", number + 1).hint("fetch"));
            continue;
        };
        let finding = |name| Finding::new(name, place.clone()).arg("path", raw);
        let exists = |path: &str| inside.find(path).is_some();
        let Some(path) = written(raw, declaration.rules, exists) else {
            findings.push(finding("bag-path-unsafe").arg("manifest", FETCH));
            continue;
        };
        if !in_payload(&path.path) {
            findings.push(finding("bag-path-outside-payload").arg("manifest", FETCH));
            continue;
        }
        if path.percent {
            findings.push(finding("bag-percent-sign").arg("manifest", FETCH));
        }
        if !is_absolute(url) {
            findings.push(finding("bag-fetch-address").arg("url", url));
        }
        let fetch = Fetch { url: url.to_owned(), length, range: line.range.clone() };
        fetches.entry(path.path).or_insert(fetch);
    }
    Ok(fetches)
}

/// Address, length and path of a line.
fn parts<'l>(line: &'l Line<'_>, strict: bool) -> Option<(&'l str, Option<u64>, &'l str)> {
    let white = [' ', '\t'];
    let text = if strict { &line.text } else { line.text.trim() };
    let (url, rest) = text.split_once(white)?;
    let (length, path) = rest.trim_start_matches(white).split_once(white)?;
    let path = path.trim_start_matches(white);
    let length = match length {
        "-" => None,
        digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => Some(digits.parse().ok()?),
        _ => return None,
    };
    (!url.is_empty() && !path.is_empty()).then_some((url, length, path))
}

/// Whether an address has a scheme and something behind it (RFC 3986, 3).
fn is_absolute(url: &str) -> bool {
    url.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
            && !rest.is_empty()
    })
}
