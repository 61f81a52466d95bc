//! Says more exactly what the shape of a file alone cannot tell: which record a name that is no id
//! means, and that a span of time ends before it begins.

use super::names::Names;
use super::value::upside_down;
use crate::diag::Finding;

/// Sharpens the findings of files that were just read.
pub fn refine(findings: &mut [Finding], names: impl Fn() -> Names) {
    let mut known = None;
    for finding in findings {
        let value = finding.args.iter().find(|(name, _)| *name == "value");
        let Some((_, value)) = value else { continue };
        match finding.name {
            "not-an-id" => {
                if let Some(id) = known.get_or_insert_with(&names).find(value) {
                    *finding = finding.clone().arg("near", id).hint("named");
                }
            }
            "not-a-date" | "not-a-period" => {
                if let Some((from, to)) = upside_down(value) {
                    *finding = Finding::new("ends-before-start", finding.place.clone())
                        .arg("from", from)
                        .arg("to", to)
                        .hint("span");
                }
            }
            _ => {}
        }
    }
}
