//! Seals: the checksums of what a part says and of the evidence that it names.
//!
//! - **Content** is the SHA-256 of `{kind: what the file says}`, as JSON with sorted keys and without
//!   spaces (RFC 8785), but for former ids. A comment, another layout, another order of keys, another
//!   sub-folder or a new alias is no change.
//! - **Evidence** is the SHA-256 of the same form of a map: the id of each medium that the part names
//!   under `sources`, at whatever depth, or in a link `ev:`, with the medium's own checksum. That one
//!   is the SHA-256 of what the medium says, with the SHA-256 of its files in place of their paths.
//!   What tells nothing of the thing itself is left out: former ids, when somebody read it again, a
//!   copy in an archive, whose right it is, where consents and forms are kept.
//!
//! A seal goes one step: what another record says is for that record's own review.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde_json::{Value, json};

use super::find;
use crate::diag::Failure;
use crate::model::freeze::{EvidenceSums, digest_of, evidence_sums};
use crate::model::media::Media;
use crate::model::prose::{ReferenceTarget, references};
use crate::model::value::{Id, Part, Sha256};
use crate::model::{Ledger, every_shelf};
use crate::world::World;

/// What is left out of a part: ids that it had before.
const FORMER: &str = "aliases";

/// What is left out of a medium that somebody names.
const HANDLING: [&str; 7] =
    [FORMER, "archive", "consent", "people", "read", "rights", "rights_form"];

/// The checksums of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// Of what it says.
    pub content: Sha256,
    /// Of the evidence that it names, where it names any.
    pub evidence: Option<Sha256>,
}

/// A part with its seal as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Its checksums.
    pub seal: Seal,
    /// The media that it names, each with its checksum.
    pub media: BTreeMap<Id, String>,
}

/// Seals parts as they are now; those that the ledger does not have are left out.
///
/// # Errors
/// A file of evidence that cannot be read.
pub fn seals<'p>(
    world: &dyn World,
    ledger: &Ledger,
    parts: impl IntoIterator<Item = &'p Part>,
) -> Result<BTreeMap<Part, Sealed>, Failure> {
    let parts: BTreeSet<&Part> = parts.into_iter().collect();
    let told: Vec<(&Part, Sha256, BTreeSet<Id>)> = parts
        .into_par_iter()
        .filter_map(|part| {
            let (kind, _) = find(ledger, part)?;
            let mut value = value_of(ledger, part)?;
            let media = named(ledger, part, &value);
            if let Some(fields) = value.as_object_mut() {
                fields.shift_remove(FORMER);
            }
            Some((part, checksum(json!({ kind.key(): value })), media))
        })
        .collect();
    let media: BTreeSet<&Id> = told.iter().flat_map(|(_, _, media)| media).collect();
    let media = media.into_iter().map(|id| (id, &ledger.media[id].value));
    let media: BTreeMap<&Id, &Media> = media.collect();
    let files = media.values().flat_map(|medium| {
        let capture = medium.capture.as_ref().map(|capture| &capture.file);
        medium.file.iter().chain(capture).map(String::as_str)
    });
    let sums = evidence_sums(world, ledger.lock.as_ref(), files.collect::<BTreeSet<_>>())?;
    let media: BTreeMap<&Id, String> =
        media.into_iter().map(|(id, medium)| (id, medium_checksum(medium, &sums))).collect();
    let sealed = told.iter().map(|(part, content, named)| {
        let named: BTreeMap<Id, String> =
            named.iter().map(|id| (id.clone(), media[id].clone())).collect();
        let pairs = named.iter().map(|(id, sum)| (id.to_string(), Value::from(sum.as_str())));
        let evidence = (!named.is_empty()).then(|| checksum(pairs.collect()));
        let seal = Seal { content: content.clone(), evidence };
        ((*part).clone(), Sealed { seal, media: named })
    });
    Ok(sealed.collect())
}

/// What a part says, as plain data.
fn value_of(ledger: &Ledger, part: &Part) -> Option<Value> {
    let plain = match part {
        Part::City => serde_json::to_value(&ledger.city),
        Part::Cycle(cycle) => serde_json::to_value(&ledger.cycles.get(cycle)?.cycle.value),
        Part::Section(cycle, section) => {
            serde_json::to_value(&ledger.cycles.get(cycle)?.sections.get(section)?.value)
        }
        Part::Record(id) => {
            let mut found = None;
            macro_rules! find {
                ($($shelf:ident $kind:ident),*) => {
                    $(if let Some(entry) = ledger.$shelf.get(id) {
                        found = Some(serde_json::to_value(&entry.value));
                    })*
                };
            }
            every_shelf!(find);
            found?
        }
    };
    Some(plain.expect("a record is plain data"))
}

/// The media that a part names. A medium names itself, and a cycle those that it takes in.
fn named(ledger: &Ledger, part: &Part, value: &Value) -> BTreeSet<Id> {
    let mut ids: Vec<Id> = Vec::new();
    match part {
        Part::Record(id) => ids.push(id.clone()),
        Part::Cycle(cycle) => ids.extend(ledger.cycles[cycle].cycle.value.also.iter().cloned()),
        Part::City | Part::Section(..) => {}
    }
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(fields) => {
                open.extend(fields.values());
                let sources = fields.get("sources").and_then(Value::as_array);
                let sources = sources.into_iter().flatten().filter_map(Value::as_str);
                ids.extend(sources.filter_map(|id| id.parse().ok()));
            }
            Value::String(text) if text.contains("ev:") => {
                ids.extend(references(text).into_iter().filter_map(|reference| {
                    match reference.target {
                        ReferenceTarget::Record(id) => Some(id),
                        _ => None,
                    }
                }));
            }
            _ => {}
        }
    }
    ids.into_iter().filter(|id| ledger.media.contains_key(id)).collect()
}

fn medium_checksum(medium: &Media, sums: &EvidenceSums) -> String {
    let mut value = serde_json::to_value(medium).expect("a record is plain data");
    let sum = |path: &str| sums.get(path).map_or(Value::Null, |sum| Value::from(sum.as_str()));
    if let Some(path) = &medium.file {
        value["file"] = sum(path);
    }
    if let Some(capture) = &medium.capture {
        value["capture"]["file"] = sum(&capture.file);
    }
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|key, _| !HANDLING.contains(&key.as_str()));
    }
    digest_of(value)
}

fn checksum(value: Value) -> Sha256 {
    digest_of(value).parse().expect("a digest is a checksum")
}
