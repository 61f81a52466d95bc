//! The description of a bundle for machines: RO-Crate 1.2.
//!
//! [`metadata`] writes `ro-crate-metadata.json`: the reports, each record, each figure and each
//! item of evidence as entities, so that the way from a figure printed to the checksum of what
//! proves it can be walked in this one file. A report `isBasedOn` the files of its records; such a
//! file `mentions` its figures, each a `Claim`; a record, a figure and a paragraph of a section
//! `isBasedOn` their evidence (RO-Crate keeps `citation` for publications on the web); a saved copy
//! is the `encoding` of its address. [`check()`] walks all that again, and [`build_of`] reads how the
//! reports were built.
//!
//! Standards: RO-Crate Metadata Specification 1.2, <https://w3id.org/ro/crate/1.2>.

mod around;
mod build;
mod check;
mod entity;
mod evidence;
mod files;
mod ids;
mod read;
mod records;
mod reports;
mod scope;
mod sections;
mod words;

use super::Contents;
use crate::diag::Failure;
use around::Around;
use entity::Graph;
use scope::Scope;

pub use build::{BuildFacts, build_of};
pub use check::check;

/// The name of the description, at the root of the crate.
pub const METADATA: &str = "ro-crate-metadata.json";

const CONTEXT: &str = "https://w3id.org/ro/crate/1.2/context";

/// Terms that the context of RO-Crate lacks, each from a vocabulary that has it.
const TERMS: [(&str, &str); 5] = [
    ("coordinateUncertaintyInMeters", "http://rs.tdwg.org/dwc/terms/coordinateUncertaintyInMeters"),
    ("isDisputedBy", "http://purl.org/spar/cito/isDisputedBy"),
    ("sha512", "https://w3id.org/ro/terms/workflow-run#sha512"),
    ("sourceAccessedAt", "http://purl.org/pav/sourceAccessedAt"),
    ("sourceAccessedOn", "http://purl.org/pav/sourceAccessedOn"),
];

/// The bytes of `ro-crate-metadata.json`. `contents.files` holds every file of the crate but the
/// description and its page.
///
/// # Errors
/// A word that the label file of the leading language lacks.
pub fn metadata(contents: &Contents<'_>) -> Result<Vec<u8>, Failure> {
    let scope = Scope::new(contents)?;
    let mut writer =
        Writer { scope: &scope, graph: Graph::new(CONTEXT, &TERMS), around: Around::default() };
    writer.root()?;
    writer.reports()?;
    writer.sections()?;
    writer.records()?;
    writer.evidence()?;
    writer.other_files()?;
    writer.folders()?;
    writer.build()?;
    writer.around()?;
    Ok(writer.graph.finish())
}

/// Writes the graph; what stands around the files is gathered on the way and written last.
struct Writer<'a> {
    scope: &'a Scope<'a>,
    graph: Graph,
    around: Around,
}
