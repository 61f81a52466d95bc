//! Reading YAML: values for the ledger, and the place of every key for the findings.
//!
//! Two parsers stand behind one door. `saphyr-parser` decides whether a text is YAML at all and
//! knows where everything stands; `serde_yaml` makes the typed value. What a record needs is a
//! small part of YAML: one document of mappings, sequences and scalars. Anchors, aliases, tags and
//! merge keys are refused with a finding, so that a file means what it shows.
//!
//! A good file is read once and validated by its types. Only a file that its type refuses is
//! looked at again, against the JSON Schema of that type, to say everything that is wrong with it
//! at once (`diagnose`).

mod diagnose;
mod locate;
mod places;
mod scan;

use serde::de::DeserializeOwned;

use crate::diag::{Finding, Place};

pub use diagnose::{Format, Shape};
pub use locate::locate;
pub use places::{Places, Position};

/// Reads one value from the bytes of a file, or says all that is wrong with them.
pub fn read<T: DeserializeOwned + Shape>(file: &str, bytes: &[u8]) -> Result<T, Vec<Finding>> {
    if bytes.len() > T::LARGEST {
        let size = bytes.len() / 1_000_000;
        let finding = Finding::new("file-too-large", Place::file(file));
        return Err(vec![finding.arg("found", size).arg("max", T::LARGEST / 1_000_000)]);
    }
    let text = decode(file, bytes)?;
    scan::scan(file, text)?;
    typed(file, text)
}

/// Reads one value from bytes that are known to be plain YAML.
pub fn read_scanned<T: DeserializeOwned + Shape>(
    file: &str,
    bytes: &[u8],
) -> Result<T, Vec<Finding>> {
    typed(file, decode(file, bytes)?)
}

fn typed<T: DeserializeOwned + Shape>(file: &str, text: &str) -> Result<T, Vec<Finding>> {
    if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        return Err(vec![Finding::new("empty-file", Place::file(file))]);
    }
    serde_yaml::from_str::<T>(text).map_err(|refused| diagnose::diagnose::<T>(file, text, &refused))
}

/// The text of a file: UTF-8, a leading byte-order mark apart.
fn decode<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Vec<Finding>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(vec![Finding::new("not-utf-8", Place::file(file)).hint("utf-16")]);
    }
    std::str::from_utf8(bytes).map_err(|cause| {
        let line = bytes[..cause.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        vec![Finding::new("not-utf-8", Place::file(file)).arg("line", line)]
    })
}

/// What a file says, whatever its type should be; none where it is no plain YAML.
pub fn read_plain(bytes: &[u8]) -> Option<serde_json::Value> {
    let text = decode("", bytes).ok()?;
    scan::scan("", text).ok()?;
    serde_yaml::from_str(text).ok()
}

/// The text of a file as findings print it; none where it is not text.
pub fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).ok()
}
