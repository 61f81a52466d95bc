//! Packing: from set reports to the bundle of their cycle.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;

use super::build::choose;
use super::schema::schemas;
use super::signed::Signed;
use super::{Job, Project, SetReport};
use crate::bundle::ro_crate::{METADATA, metadata};
use crate::bundle::{Contents, Cover, PREVIEW, Payload, ReportFile, bundle, preview};
use crate::diag::Failure;
use crate::fixity::Digests;
use crate::model::value::{Id, Language, Sha256, Sha512};
use crate::model::{CycleFolder, Ledger, lock, media};
use crate::report::{self, Closure, View};
use crate::world::{SCHEMA_FOLDER, WriteError};

/// Writes the bundle of a cycle: its reports, the closure of what they reach, and what made them.
pub fn pack(
    project: &Project<'_>,
    ledger: &Ledger,
    job: &Job,
    reports: &[&SetReport],
    signed: &Signed,
    file: &File,
) -> Result<BTreeMap<String, Digests>, WriteError> {
    let Some(first) = reports.first() else { return Ok(BTreeMap::new()) };
    let cycle = &ledger.cycles[&first.cycle];
    let views: Vec<&View> = reports.iter().map(|report| &report.view).collect();
    let parts = Parts::of(project, ledger, job, cycle, &views)?;
    let mut payload = Payload::default();
    for report in reports {
        let bytes = signed.get(&report.name).unwrap_or(&report.pdf.bytes);
        payload.bytes(format!("{}.pdf", report.name), bytes);
    }
    for (path, bytes) in &parts.makers {
        payload.bytes(path, bytes);
    }
    for path in parts.closure.files.iter().chain(parts.closure.evidence.keys()) {
        payload.file(path);
    }
    let leading = cycle.cycle.value.languages.first();
    let leads = |view: &&&View| leading.is_some_and(|leading| view.language == leading.as_str());
    let cover = cover(ledger, cycle, job, views.iter().find(leads).unwrap_or(&views[0]));
    let (_, theme) = choose("theme", job.theme_of(ledger), &project.form.themes)?;
    let describe = |files: &BTreeMap<String, Digests>| {
        let mut files = files.clone();
        let mut described = Vec::new();
        if let Some(lock) = lock(ledger, &files) {
            files.insert(lock::FILE.to_owned(), Digests::of(lock.as_bytes()));
            described.push((lock::FILE.to_owned(), lock.into_bytes()));
        }
        let made = reports.iter().map(|report| report_file(project, report));
        let made = made.collect::<Result<_, Failure>>()?;
        let contents = parts.contents(ledger, job, cycle, made, &files);
        let page = preview(&contents, theme, &project.assets, project.world)?;
        described.push((METADATA.to_owned(), metadata(&contents)?));
        described.push((PREVIEW.to_owned(), page));
        Ok(described)
    };
    bundle(&cover, &payload, describe, project.world, file)
}

/// The lock of the evidence in a bundle, as it is there; none where the project has no lock.
fn lock(ledger: &Ledger, files: &BTreeMap<String, Digests>) -> Option<String> {
    let prefix = format!("{}/", media::FOLDER);
    let paths = files.keys().filter_map(|path| path.strip_prefix(&prefix));
    let mut lock = ledger.lock.as_ref()?.reduced(&paths.map(str::to_owned).collect());
    for (path, locked) in &mut lock.files {
        if let Some(digests) = files.get(&format!("{prefix}{path}")) {
            locked.sha256 = Sha256::new(&digests.sha256);
            locked.sha512 = Sha512::new(&digests.sha512);
            locked.size = digests.size;
        }
    }
    Some(lock.to_yaml())
}

/// A report, for the parts that describe the bundle.
fn report_file<'a>(
    project: &'a Project<'_>,
    report: &'a SetReport,
) -> Result<ReportFile<'a>, Failure> {
    let (language, labels) = choose("language", &report.language, &project.form.labels)?;
    let path = format!("{}.pdf", report.name);
    let (view, pdf) = (&report.view, &report.pdf);
    Ok(ReportFile { path, language, labels, view, pages: pdf.pages, starts: &pdf.starts })
}

/// What a bundle holds beside its reports.
pub struct Parts {
    /// The records and the evidence that the reports reach.
    pub closure: Closure,
    /// What made the reports, by path: the templates, the labels, edition and theme that were used
    /// or that the cycle names, the fonts, and the schemas of the records.
    pub makers: BTreeMap<String, Cow<'static, [u8]>>,
}

impl Parts {
    /// What the bundle holds, for the parts that describe it.
    pub fn contents<'a>(
        &'a self,
        ledger: &'a Ledger,
        job: &'a Job,
        cycle: &'a CycleFolder,
        reports: Vec<ReportFile<'a>>,
        files: &'a BTreeMap<String, Digests>,
    ) -> Contents<'a> {
        Contents {
            ledger,
            cycle,
            closure: &self.closure,
            date: job.date_of(cycle),
            edition: job.edition.as_ref().unwrap_or(&cycle.cycle.value.edition),
            theme: job.theme_of(ledger),
            reports,
            files,
        }
    }

    /// The parts of the bundle of a cycle whose reports print `views`.
    pub fn of(
        project: &Project<'_>,
        ledger: &Ledger,
        job: &Job,
        cycle: &CycleFolder,
        views: &[&View],
    ) -> Result<Self, Failure> {
        let value = &cycle.cycle.value;
        let themes = BTreeSet::from([&ledger.project.theme, job.theme_of(ledger)].map(Id::as_str));
        let editions = views.iter().map(|view| view.edition.as_str());
        let editions: BTreeSet<&str> = editions.chain([value.edition.as_str()]).collect();
        let labels = views.iter().map(|view| view.language.as_str());
        let labels: BTreeSet<&str> =
            labels.chain(value.languages.iter().map(Language::as_str)).collect();
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
        Ok(Self { closure: report::closure(ledger, cycle, views), makers })
    }
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
    Cover { folder, date: job.date_of(cycle), info }
}
