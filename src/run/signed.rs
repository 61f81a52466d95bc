//! Signed reports: a city signs its PDF after the build, and the signed file goes into the bundle.
//!
//! A signature is appended (ISO 32000-1, 7.5.6 and 12.8), so a signed report begins, byte for byte,
//! with the report that was built. What does not is another document.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::SetReport;
use crate::diag::{Failure, Finding, Place};

/// Signed reports by the names of those that were built.
pub type Signed = BTreeMap<String, Vec<u8>>;

/// Finds the report that each signed file begins with, or says why it is none.
///
/// # Errors
/// A file that cannot be read.
pub fn signed(files: &[PathBuf], reports: &[SetReport]) -> Result<(Signed, Vec<Finding>), Failure> {
    let (mut signed, mut findings) = (Signed::new(), Vec::new());
    for path in files {
        let bytes = std::fs::read(path).map_err(|cause| Failure::read(path.display(), cause))?;
        let begins = |report: &&SetReport| bytes.starts_with(&report.pdf.bytes);
        match reports.iter().find(begins) {
            Some(report) if bytes.len() == report.pdf.bytes.len() => {
                findings.push(about("report-not-signed", path, report));
            }
            Some(report) => {
                if signed.insert(report.name.clone(), bytes).is_some() {
                    findings.push(about("report-signed-twice", path, report));
                }
            }
            None => findings.extend(nearest(path, &bytes, reports)),
        }
    }
    Ok((signed, findings))
}

fn about(name: &'static str, path: &Path, report: &SetReport) -> Finding {
    Finding::new(name, Place::file(path.display().to_string()))
        .arg("file", path.display())
        .arg("report", format!("{}.pdf", report.name))
}

/// The report that a file begins like for the longest stretch, and where it leaves it.
fn nearest(path: &Path, bytes: &[u8], reports: &[SetReport]) -> Option<Finding> {
    let common = |report: &SetReport| {
        report.pdf.bytes.iter().zip(bytes).take_while(|(built, given)| built == given).count()
    };
    let report = reports.iter().max_by_key(|report| common(report))?;
    Some(about("report-not-as-built", path, report).arg("offset", common(report)))
}
