//! Reading YAML: values for the ledger, and the place of every key for the findings.
//!
//! Two parsers stand behind one door. `saphyr-parser` decides whether a text is YAML at all and
//! knows where everything stands; `serde_yaml` makes the typed value. What a record needs is a
//! small part of YAML: one document of mappings, sequences and scalars. Anchors, aliases, tags and
//! merge keys are refused with a finding, so that a file means what it shows; so is what the two
//! parsers would read in two ways.
//!
//! A good file is read once and validated by its types. Only a file that its type refuses is
//! looked at again, against the JSON Schema of that type, to say everything that is wrong with it
//! at once (`diagnose`).

mod complaint;
mod decode;
mod diagnose;
mod invisible;
mod left_by_git;
mod lines;
mod locate;
mod meant;
mod places;
mod plain;
mod scan;
mod shape;
mod slips;
mod usual;

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use crate::diag::{Failure, Finding, Place};
use crate::world::{Kind, World};
use decode::decode;

pub use decode::text;
pub use locate::locate;
pub use places::{Places, Position};
pub use shape::{Format, Shape};

/// Reads one value from a file, or says all that is wrong with it. A file that is too large for its
/// type is not read to its end.
pub fn read_file<T: DeserializeOwned + Shape>(
    world: &dyn World,
    file: &str,
) -> Result<Result<T, Vec<Finding>>, Failure> {
    let bytes = world.read_beginning(file, T::LARGEST as u64 + 1)?;
    if bytes.len() > T::LARGEST
        && let Some(Kind::File(size)) = world.kind(file)?
    {
        return Ok(Err(vec![too_large::<T>(file, size)]));
    }
    Ok(read(file, &bytes))
}

/// Reads one value from the bytes of a file, or says all that is wrong with them.
pub fn read<T: DeserializeOwned + Shape>(file: &str, bytes: &[u8]) -> Result<T, Vec<Finding>> {
    if bytes.len() > T::LARGEST {
        return Err(vec![too_large::<T>(file, bytes.len() as u64)]);
    }
    let text = decode(file, bytes)?;
    written(file, text)?;
    typed(file, text)
}

/// Says all that is wrong with how a text is written.
fn written(file: &str, text: &str) -> Result<(), Vec<Finding>> {
    if usual::is_usual(text) {
        return Ok(());
    }
    left_by_git::refuse(file, text)?;
    let scanned = scan::scan(file, text);
    let mut found = plain::directives(file, text, scanned.is_err());
    found.extend(invisible::said_instead(file, text, scanned.err().unwrap_or_default()));
    if found.is_empty() { Ok(()) } else { Err(found) }
}

/// The finding for a file with more bytes than one of type `T` may have.
fn too_large<T: Shape>(file: &str, bytes: u64) -> Finding {
    Finding::new("file-too-large", Place::file(file))
        .arg("found", bytes.div_ceil(1_000_000))
        .arg("max", T::LARGEST / 1_000_000)
}

/// Reads one value from bytes that are known to be plain YAML.
pub fn read_scanned<T: DeserializeOwned + Shape>(
    file: &str,
    bytes: &[u8],
) -> Result<T, Vec<Finding>> {
    typed(file, decode(file, bytes)?)
}

fn typed<T: DeserializeOwned + Shape>(file: &str, text: &str) -> Result<T, Vec<Finding>> {
    if text.lines().all(|line| matches!(line.trim_start().as_bytes(), [] | [b'#', ..] | b"...")) {
        return Err(vec![Finding::new("empty-file", Place::file(file))]);
    }
    // The end of a file ends its last line too; `serde_yaml` needs to be told.
    let text = match text.ends_with('\n') {
        true => Cow::Borrowed(text),
        false => Cow::Owned(format!("{text}\n")),
    };
    serde_yaml::from_str::<T>(&text)
        .map_err(|refused| diagnose::diagnose::<T>(file, &text, &refused))
}

/// What a file says, whatever its type should be; none where it is no plain YAML.
pub fn read_plain(bytes: &[u8]) -> Option<serde_json::Value> {
    let text = decode("", bytes).ok()?;
    written("", text).ok()?;
    serde_yaml::from_str(text).ok()
}
