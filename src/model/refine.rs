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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Place;

    fn refined(name: &'static str, value: &str) -> Finding {
        let mut findings = vec![Finding::new(name, Place::file("x.yaml")).arg("value", value)];
        refine(&mut findings, || {
            let mut names = Names::default();
            names.add("Sở Văn hóa và Thể thao", &"svhtt".parse().expect("an id"));
            names
        });
        findings.remove(0)
    }

    #[test]
    fn a_name_leads_to_its_record() {
        let known = refined("not-an-id", "Sở văn hoá và thể thao");
        assert_eq!((known.hint, known.args[1].1.as_str()), (Some("named"), "svhtt"));
        assert_eq!(refined("not-an-id", "Bộ Ngoại giao").hint, None);
    }

    #[test]
    fn a_span_that_ends_before_it_begins_is_told_from_no_date() {
        assert_eq!(refined("not-a-date", "2023-11-26/2023-11-17").name, "ends-before-start");
        assert_eq!(refined("not-a-period", "2023-11-30/2019-10-30").name, "ends-before-start");
        assert_eq!(refined("not-a-date", "2023-13/2022").name, "not-a-date");
    }
}
