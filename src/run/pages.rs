//! `too-many-pages`, `typst-warning`: what only the pages of a report show.

use super::build::Report;
use crate::diag::{Finding, Place, Pointer};
use crate::model::city::Product;
use crate::pdf::Pdf;

/// What the layout of a report gives rise to.
pub(super) fn layout_findings(report: &Report<'_>, pdf: &Pdf) -> Vec<Finding> {
    let mut findings = typst_warnings(report, pdf);
    findings.extend(pages_over_limit(report, pdf));
    findings
}

/// The numbered sections of a submission fill more pages than the form allows.
fn pages_over_limit(report: &Report<'_>, pdf: &Pdf) -> Option<Finding> {
    let edition = report.order.edition.1;
    let limit = edition.pages.as_ref().filter(|_| report.order.product == Product::Submission)?;
    let page_of = |annex: bool| {
        edition.sections.iter().filter(|section| section.annex == annex).find_map(|section| {
            pdf.starts.iter().find(|(id, _)| *id == *section.id.as_str()).map(|(_, page)| *page)
        })
    };
    let first = page_of(false)?;
    let pages = page_of(true).unwrap_or(pdf.pages + 1).saturating_sub(first);
    (pages > limit.max as usize).then(|| {
        let place = Place::key(&report.cycle.cycle.file, Pointer::root().at("selection"));
        Finding::new("too-many-pages", place)
            .arg("report", &report.name)
            .arg("pages", pages)
            .arg("max", limit.max)
    })
}

fn typst_warnings(report: &Report<'_>, pdf: &Pdf) -> Vec<Finding> {
    pdf.warnings
        .iter()
        .map(|warning| {
            Finding::new("typst-warning", Place::file(&report.cycle.cycle.file))
                .arg("report", &report.name)
                .arg("cause", warning)
        })
        .collect()
}
