//! One bag, checked by the rules of its version: every difference, not the first.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::compare::Comparison;
use super::declaration::{DECLARATION, Version, declaration};
use super::fetch::{Fetch, fetches};
use super::findings::Findings;
use super::info::{Field, info};
use super::inside::{Inside, PAYLOAD, composed, in_payload};
use super::manifest::{Manifest, manifests};
use super::sums::{Summed, sum_all};
use crate::diag::{Failure, Finding, has_errors};
use crate::fixity::{Algorithm, Digests};
use crate::world::{Kind, World};

/// A bag as it was found.
#[derive(Debug, Clone)]
pub struct Bag {
    /// Everything that is wrong with it, sorted; none is an error in a valid bag.
    pub findings: Vec<Finding>,
    /// The version of the standard that it declares, where it is a known one.
    pub version: Option<Version>,
    /// The fields of `bag-info.txt`, in order.
    pub info: Vec<Field>,
    /// The payload manifests and the tag manifests, by file name.
    pub manifests: Vec<Manifest>,
    /// What has to be fetched, by path in the bag.
    pub fetches: BTreeMap<String, Fetch>,
    /// The sizes in bytes of the payload files, by path in the bag.
    pub payload: BTreeMap<String, u64>,
    /// Every listed file that could be read, by path in the bag, as it is now.
    pub summed: BTreeMap<String, Summed>,
}

impl Bag {
    /// Whether the bag is complete and every checksum right.
    pub fn is_valid(&self) -> bool {
        !has_errors(&self.findings)
    }

    /// The bytes of the payload.
    pub fn payload_bytes(&self) -> u64 {
        self.payload.values().sum()
    }

    /// The date that it was made on, where it says so.
    pub fn date(&self) -> Option<NaiveDate> {
        let mut dates = self.info.iter().filter(|field| field.label == "Bagging-Date");
        dates.next()?.value.parse().ok()
    }

    /// The files of the payload with their checksums, by the composed form of their path below its
    /// folder; those alone that could be read and whose SHA-256 and SHA-512 were asked for.
    pub fn digests(&self) -> BTreeMap<String, Digests> {
        let digests = self.summed.iter().filter_map(|(path, summed)| {
            let path = path.strip_prefix(PAYLOAD)?.strip_prefix('/')?;
            let sum = |algorithm| summed.sums.get(&algorithm).map(Vec::as_slice);
            let sha256 = sum(Algorithm::Sha256)?.try_into().ok()?;
            let sha512 = sum(Algorithm::Sha512)?.try_into().ok()?;
            Some((composed(path), Digests { size: summed.size, sha256, sha512 }))
        });
        digests.collect()
    }
}

/// Checks the bag whose base folder is `top` in a world (the root of the world where it is empty)
/// by RFC 8493 or the older version that it declares. Nothing outside of the bag is read.
///
/// # Errors
/// A folder or file that the machine cannot read. Damaged content is a finding instead.
pub fn bag(world: &dyn World, top: &str) -> Result<Bag, Failure> {
    let inside = Inside::of(world, top)?;
    let mut findings = Findings::default();
    let declaration = declaration(&inside, &mut findings)?;
    if !inside.is_folder(PAYLOAD) {
        findings.push(Finding::new("bag-payload-missing", inside.file(PAYLOAD)));
    }
    let manifests = manifests(&inside, &declaration, &mut findings)?;
    let has_manifest = |name: &str| name.starts_with("manifest-") && name.ends_with(".txt");
    if !inside.entries().any(|(path, _)| inside.is_file(path) && has_manifest(path)) {
        findings.push(Finding::new("bag-manifest-missing", inside.file("manifest-sha512.txt")));
    }
    let fetches = fetches(&inside, &declaration, &mut findings)?;
    let info = info(&inside, &declaration, &mut findings)?;
    let comparison = Comparison::of(&inside, &declaration, &manifests, &fetches);
    let summed = sum_all(&inside, comparison.wanted(), &mut findings)?;
    comparison.completeness(&mut findings);
    comparison.fixity(&summed, &mut findings);
    check_kinds(&inside, |path| comparison.lists_in_vain(path), &mut findings);
    let findings = findings.finish(&inside.file(DECLARATION));
    let payload = inside.payload().map(|(path, size)| (path.to_owned(), size)).collect();
    let version = declaration.version;
    Ok(Bag { findings, version, info, manifests, fetches, payload, summed })
}

/// Links, special files and empty folders: what a bag cannot carry.
fn check_kinds(inside: &Inside<'_>, listed: impl Fn(&str) -> bool, findings: &mut Findings) {
    for (path, kind) in inside.entries() {
        let place = || inside.file(path);
        let name = match kind {
            Kind::File(_) => continue,
            Kind::Folder => {
                if in_payload(path) && !inside.holds(path) {
                    let finding = Finding::new("bag-folder-empty", place());
                    findings.push(finding.arg("path", path));
                }
                continue;
            }
            Kind::Link => "bag-link",
            Kind::Special => "bag-special-file",
        };
        let finding = Finding::new(name, place()).arg("path", path);
        let is_of_payload = in_payload(path) || path == PAYLOAD || listed(path);
        findings.push(if is_of_payload { finding } else { finding.as_warning() });
    }
}
