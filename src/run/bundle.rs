//! Packing: from set reports to the bundle of their cycle.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;

use super::schema::schemas;
use super::{Job, Project, SetReport};
use crate::bundle::{Cover, Payload, bundle};
use crate::diag::Failure;
use crate::model::value::Language;
use crate::model::{CycleFolder, Ledger};
use crate::report::{self, View};
use crate::world::{SCHEMA_FOLDER, WriteError};

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
    let makers = makers(project, ledger, cycle, reports)?;
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
    let leading = cycle.cycle.value.languages.first();
    let leads = |view: &&&View| leading.is_some_and(|leading| view.language == leading.as_str());
    let cover = cover(ledger, cycle, job, views.iter().find(leads).unwrap_or(&views[0]));
    bundle(&cover, &payload, |_| Ok(Vec::new()), project.world, file)
}

/// What made the reports, by path: the templates, the labels, edition and theme that were used or
/// that the cycle names, the fonts, and the schemas of the records.
fn makers(
    project: &Project<'_>,
    ledger: &Ledger,
    cycle: &CycleFolder,
    reports: &[&SetReport],
) -> Result<BTreeMap<String, Cow<'static, [u8]>>, Failure> {
    let value = &cycle.cycle.value;
    let mut editions = BTreeSet::from([value.edition.to_string()]);
    let mut themes = BTreeSet::from([ledger.project.theme.to_string()]);
    let mut labels: BTreeSet<String> = value.languages.iter().map(Language::to_string).collect();
    for report in reports {
        editions.insert(report.view.edition.clone());
        themes.insert(report.theme.to_string());
        labels.insert(report.view.language.clone());
    }
    let is_used = |path: &str| {
        let chosen = match path.split('/').collect::<Vec<_>>()[..] {
            ["templates", "editions", file] => Some((&editions, file)),
            ["templates", "themes", file] => Some((&themes, file)),
            ["templates", "labels", file] => Some((&labels, file)),
            _ => None,
        };
        chosen.is_none_or(|(used, file)| used.contains(file.trim_end_matches(".yaml")))
    };
    let mut makers = BTreeMap::new();
    for folder in ["templates", "fonts"] {
        for path in project.assets.list(folder)?.into_iter().filter(|path| is_used(path)) {
            if let Some(bytes) = project.assets.read(&path)? {
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
    match person {
        Some(person) => {
            let language = cycle.cycle.value.languages.first().unwrap_or(&ledger.project.messages);
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
