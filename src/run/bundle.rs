//! Packing: from set reports to the bundle of their cycle.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;

use super::schema::schemas;
use super::{Job, Project, SetReport};
use crate::bundle::{Cover, Payload, bundle};
use crate::diag::Failure;
use crate::model::{CycleFolder, Ledger};
use crate::report::{self, View};
use crate::world::{Assets, SCHEMA_FOLDER, WriteError};

/// Writes the bundle of a cycle: its reports, the closure of what they reach, and what made them.
pub fn pack(
    project: &Project<'_>,
    ledger: &Ledger,
    job: &Job,
    reports: &[&SetReport],
    file: &File,
) -> Result<(), WriteError> {
    let Some(first) = reports.first() else { return Ok(()) };
    let cycle = &ledger.cycles[&first.cycle];
    let views: Vec<&View> = reports.iter().map(|report| &report.view).collect();
    let closure = report::closure(ledger, cycle, &views);
    let makers = makers(project, reports)?;
    let mut payload = Payload::default();
    for report in reports {
        payload.bytes(format!("{}.pdf", report.name), &report.pdf.bytes);
    }
    for (path, bytes) in &makers {
        payload.bytes(path, bytes);
    }
    for path in closure.files.iter().chain(closure.evidence.keys()) {
        payload.file(path);
    }
    let cover = cover(ledger, cycle, job, &first.view);
    bundle(&cover, &payload, |_| Ok(Vec::new()), project.world, file)
}

/// What made the reports, by path: the templates, the labels, edition and theme that were used,
/// the fonts, and the schemas of the records.
fn makers(
    project: &Project<'_>,
    reports: &[&SetReport],
) -> Result<BTreeMap<String, Cow<'static, [u8]>>, Failure> {
    let assets = Assets::new(project.world);
    let is_used = |path: &str| match path.split('/').collect::<Vec<_>>()[..] {
        ["templates", folder @ ("editions" | "labels" | "themes"), file] => {
            reports.iter().any(|report| {
                let used = match folder {
                    "editions" => &report.view.edition,
                    "labels" => &report.view.language,
                    _ => &report.theme.as_str().to_owned(),
                };
                file.strip_suffix(".yaml") == Some(used)
            })
        }
        _ => true,
    };
    let mut makers = BTreeMap::new();
    for folder in ["templates", "fonts"] {
        for path in assets.list(folder)?.into_iter().filter(|path| is_used(path)) {
            if let Some(bytes) = assets.read(&path)? {
                makers.insert(path, bytes);
            }
        }
    }
    for (name, bytes) in schemas() {
        makers.insert(format!("{SCHEMA_FOLDER}/{name}"), Cow::Owned(bytes));
    }
    Ok(makers)
}

/// What the bundle says about itself, in the labels that RFC 8493 (2.2.2) reserves.
fn cover(ledger: &Ledger, cycle: &CycleFolder, job: &Job, view: &View) -> Cover {
    let folder = format!("{}-{}", ledger.city.id, cycle.cycle.id);
    let person = ledger.city.focal_points.first();
    let mut info = vec![("Source-Organization", view.author_words.clone())];
    let language = &cycle.cycle.value.languages[0];
    match person {
        Some(person) => {
            info.push(("Contact-Name", person.name.best(language).0.to_owned()));
            info.extend(person.telephone.clone().map(|number| ("Contact-Phone", number)));
            info.extend(person.email.clone().map(|address| ("Contact-Email", address)));
        }
        None => info.push(("Contact-Name", view.author_words.clone())),
    }
    info.push(("External-Description", view.title_words.clone()));
    info.push(("External-Identifier", folder.clone()));
    info.push(("Bag-Software-Agent", concat!("mmr ", env!("CARGO_PKG_VERSION")).to_owned()));
    Cover { folder, date: job.date.unwrap_or(cycle.cycle.value.as_of.0), info }
}
