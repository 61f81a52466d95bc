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
    let files = media.values().flat_map(|medium| medium.files().map(String::as_str));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::load;
    use crate::world::Memory;

    const RECORD: &str = "title: A\nsummary: {en: 'B [c](ev:page)'}\ncertainty: high\n\
        figures: {n: {value: 1, unit: u, basis: reported, sources: [scan]}}\n";
    const SCAN: &str = "kind: document\nfile: files/a.txt\nrights: own\n";
    const PAGE: &str = "kind: press\nurl: https://a.example/\nread: 2021-10-01\n";

    fn city(record: &str, scan: &str, page: &str) -> Memory {
        let data = |path: &str| format!("report-data/{path}");
        let city = "id: a\nname: A\ncountry: B\nfields: [{field: music, from: 2017-10-31}]\n\
            designated: 2017-10-31\nentity: office\n";
        let cycle = "period: 2017-10-31/2021-11-30\nas_of: 2021-11-15\nedition: edition-2021\n\
            languages: [en]\n";
        [
            ("mmr.yaml", "format: 1\n"),
            ("city.yaml", city),
            ("cycles/2017-2021/cycle.yaml", cycle),
            ("organisations/office.yaml", "name: O\nkind: public\n"),
            ("activities/opening.yaml", record),
            ("media/scan.yaml", scan),
            ("media/page.yaml", page),
            ("media/files/a.txt", "a\n"),
            ("media/files/b.txt", "a\n"),
            ("media/files/c.txt", "c\n"),
        ]
        .into_iter()
        .fold(Memory::new(), |world, (path, text)| world.with(data(path), text))
    }

    fn seal(record: &str, scan: &str, page: &str) -> Seal {
        let world = city(record, scan, page);
        let loaded = load(&world).expect("memory can be read");
        let ledger = loaded.ledger.unwrap_or_else(|| panic!("{:?}", loaded.findings));
        let part: Part = "opening".parse().expect("a part");
        let mut seals = seals(&world, &ledger, [&part]).expect("memory can be read");
        seals.remove(&part).expect("it is there").seal
    }

    /// A reviewer's word is checked for years, with newer tools: these checksums may never become
    /// others. Each was made with `printf '%s' '…' | sha256sum`.
    #[test]
    fn a_seal_is_for_ever() {
        let seal = seal(RECORD, SCAN, PAGE);
        // {"activity":{"certainty":"high","figures":{"n":{"basis":"reported","sources":["scan"],
        // "unit":"u","value":1}},"summary":{"en":"B [c](ev:page)"},"title":"A"}}, in one line.
        let content = "f533303257427b0ed007ffaa1617595ba795efe45e59a796d8ac820f08c1023b";
        // scan: {"file":"87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7",
        // "kind":"document"}; page: {"kind":"press","url":"https://a.example/"};
        // both: {"page":"cefe62510e271bea048645529e18cda19162ec2e8010e2ca96ca19589f0ef8fa",
        // "scan":"116e2d0604590bd12e943b72ab5a207b26fd165fe70adea0fa0304a5094d5ac6"}
        let evidence = "1b06656aa6a304ab8d47a9e8f77b26c7673ff4c21beef7a2d122fa49db48944e";
        assert_eq!(seal.content.as_str(), content);
        assert_eq!(seal.evidence.map(|sum| sum.to_string()).as_deref(), Some(evidence));
    }

    #[test]
    fn a_seal_breaks_with_what_it_covers_and_with_nothing_else() {
        let before = seal(RECORD, SCAN, PAGE);
        let same = [
            (format!("# new\naliases: [old]\n{RECORD}"), SCAN.to_owned(), PAGE.to_owned()),
            (
                RECORD.to_owned(),
                "rights: free-licence\nkind: document\nfile: files/b.txt\npeople: crowd\n"
                    .to_owned(),
                "aliases: [old]\nread: 2022\narchive: https://b.example/\n".to_owned()
                    + &PAGE.replace("read: 2021-10-01\n", ""),
            ),
        ];
        for (record, scan, page) in &same {
            assert_eq!(seal(record, scan, page), before, "{record}{scan}{page}");
        }
        let content = seal(&RECORD.replace("B ", "C "), SCAN, PAGE);
        assert!(content.content != before.content && content.evidence == before.evidence);
        for (scan, page) in [
            (SCAN.replace("a.txt", "c.txt"), PAGE.to_owned()),
            (SCAN.replace("document", "photo"), PAGE.to_owned()),
            (SCAN.to_owned(), PAGE.replace("a.example", "b.example")),
            (SCAN.to_owned(), format!("date: 2020\n{PAGE}")),
        ] {
            let after = seal(RECORD, &scan, &page);
            assert!(after.content == before.content && after.evidence != before.evidence, "{scan}");
        }
    }
}
