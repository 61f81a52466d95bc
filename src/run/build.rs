//! Building: from a sound ledger to PDFs and bundles.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rayon::prelude::*;

use super::bundle::pack;
use super::pages::layout_findings;
use super::review::not_reviewed;
use super::signed::signed;
use super::{Project, Step, Watcher};
use crate::checks::{Judged, accept_changed_evidence, compare_digests};
use crate::diag::{Failure, Finding, has_errors};
use crate::fixity::{hex, sha256};
use crate::form::Theme;
use crate::markup::{Markup, markup};
use crate::model::city::Product;
use crate::model::review::standing::{Standing, standing};
use crate::model::value::{Id, Language};
use crate::model::{CycleFolder, Ledger};
use crate::pdf::{Pdf, Typefaces, pdf};
use crate::report::{self, Order, View};
use crate::world::{Assets, Output, WriteError};

/// What to build.
#[derive(Debug, Clone, Default)]
pub struct Job {
    /// Only this cycle.
    pub cycle: Option<Id>,
    /// Only these languages.
    pub languages: Vec<Language>,
    /// Only this product.
    pub product: Option<Product>,
    /// Another theme than the project's.
    pub theme: Option<Id>,
    /// Another edition than the cycle's.
    pub edition: Option<Id>,
    /// Another date than the cycle's.
    pub date: Option<NaiveDate>,
    /// A draft, marked as such.
    pub draft: bool,
    /// Nothing is built while a part of the reports is not approved as it is.
    pub reviewed: bool,
    /// Nothing is written while there are warnings.
    pub deny_warnings: bool,
    /// Evidence that changed since it was locked goes in as it is now.
    pub accept_changed_evidence: bool,
    /// Where outputs go.
    pub out: PathBuf,
    /// Where the markup goes, if it is to be kept.
    pub keep_markup: Option<PathBuf>,
    /// Signed reports that go into the bundles in place of those that are built.
    pub signed: Vec<PathBuf>,
    /// Only the bundles are written.
    pub bundles_only: bool,
}

impl Job {
    /// The theme of its reports.
    pub fn theme_of<'a>(&'a self, ledger: &'a Ledger) -> &'a Id {
        self.theme.as_ref().unwrap_or(&ledger.project.theme)
    }

    /// The date of the reports of a cycle, and of their bundle.
    pub fn date_of(&self, cycle: &CycleFolder) -> NaiveDate {
        self.date.unwrap_or(cycle.cycle.value.as_of.0)
    }
}

/// What a build made.
#[derive(Debug, Clone, Default)]
pub struct Built {
    /// The files, in the order of cycles.
    pub made: Vec<Made>,
    /// What the laid-out documents and the packed evidence gave rise to, as bad as the settings say.
    pub findings: Vec<Finding>,
    /// What the settings allow of it, each with its reason.
    pub allowed: Vec<Finding>,
}

impl Built {
    /// Takes in what a stage found, once it is judged.
    fn judge(&mut self, found: Vec<Finding>, project: &Project<'_>) {
        let Judged { findings, allowed } = project.levels.judge(found, &project.messages);
        self.findings.extend(findings);
        self.allowed.extend(allowed);
    }

    /// Whether nothing may be written.
    fn is_stopped(&self, job: &Job) -> bool {
        has_errors(&self.findings) || (job.deny_warnings && !self.findings.is_empty())
    }
}

/// A file that a build made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Where it is.
    pub path: PathBuf,
    /// How many pages, for a report.
    pub pages: Option<usize>,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
}

/// A report to set.
pub(super) struct Report<'a> {
    pub(super) cycle: &'a CycleFolder,
    pub(super) name: String,
    pub(super) order: Order<'a>,
}

impl Report<'_> {
    /// The name of its file.
    pub(super) fn file(&self) -> String {
        format!("{}.pdf", self.name)
    }
}

/// A report that was set.
pub struct SetReport {
    /// The cycle that it reports on.
    pub cycle: Id,
    /// The name of its file, without an ending.
    pub name: String,
    /// Its language.
    pub language: Language,
    /// What it prints.
    pub view: View,
    /// How Typst got it.
    pub markup: Markup,
    /// The document.
    pub pdf: Pdf,
    /// What its layout gave rise to.
    pub findings: Vec<Finding>,
}

/// Sets the reports that a job asks for, in the order of cycles, products and languages.
///
/// # Errors
/// Something asked for that is not there; a template that is wrong.
pub fn set(
    project: &Project<'_>,
    job: &Job,
    watcher: &dyn Watcher,
) -> Result<Vec<SetReport>, Failure> {
    let Some(ledger) = project.sound() else {
        return Ok(Vec::new());
    };
    let standing = standing_of_draft(project, ledger, job)?;
    let reports = reports(project, ledger, job, standing.as_ref())?;
    let (_, theme) = choose("theme", job.theme_of(ledger), &project.form.themes)?;
    let (typefaces, written) = rayon::join(
        || Typefaces::new(&project.fonts),
        || {
            reports
                .par_iter()
                .map(|report| write(report, theme, &project.assets))
                .collect::<Result<Vec<_>, _>>()
        },
    );
    let (typefaces, written, total) = (typefaces?, written?, reports.len());
    reports
        .par_iter()
        .zip(written)
        .map(|(report, (view, markup))| {
            watcher.step(&Step::Setting(report.name.clone()), total);
            let pdf = pdf(&markup, &typefaces)?;
            let findings = layout_findings(report, &pdf);
            watcher.step(&Step::Set(report.name.clone()), total);
            Ok(SetReport {
                cycle: report.cycle.cycle.id.clone(),
                name: report.name.clone(),
                language: report.order.language.clone(),
                view,
                markup,
                pdf,
                findings,
            })
        })
        .collect()
}

/// The view of a report, and its markup.
fn write(
    report: &Report<'_>,
    theme: &Theme,
    assets: &Assets<'_>,
) -> Result<(View, Markup), Failure> {
    let Draft { view, attached, .. } = draft(report)?;
    let markup = markup(&view, report.order.labels, theme, &attached, assets)?;
    Ok((view, markup))
}

/// A report before it is set.
pub(super) struct Draft {
    /// The name of its file, without an ending.
    pub name: String,
    /// Its language.
    pub language: Language,
    /// What it prints.
    pub view: View,
    /// The ledger that it carries.
    pub attached: serde_json::Value,
}

/// The reports that a job asks for, before they are set.
pub(super) fn drafts(
    project: &Project<'_>,
    ledger: &Ledger,
    job: &Job,
) -> Result<Vec<Draft>, Failure> {
    let standing = standing_of_draft(project, ledger, job)?;
    reports(project, ledger, job, standing.as_ref())?.par_iter().map(draft).collect()
}

/// What was reviewed, where drafts are made that say so and anything was.
fn standing_of_draft<'a>(
    project: &Project<'_>,
    ledger: &'a Ledger,
    job: &Job,
) -> Result<Option<Standing<'a>>, Failure> {
    if job.draft { standing(project.world, ledger) } else { Ok(None) }
}

fn draft(report: &Report<'_>) -> Result<Draft, Failure> {
    let view = report::view(&report.order)?;
    let ledger = report.order.ledger;
    let closure = report::closure(ledger, report.cycle, &[&view]);
    let attached = closure.to_json(ledger, report.cycle);
    let (name, language) = (report.name.clone(), report.order.language.clone());
    Ok(Draft { name, language, view, attached })
}

/// Builds the reports and bundles of a project.
///
/// # Errors
/// A failure of the machine or of a template. Nothing that an earlier build made is touched then.
pub fn build(project: &Project<'_>, job: &Job, watcher: &dyn Watcher) -> Result<Built, Failure> {
    let Some(ledger) = project.sound() else {
        return Ok(Built::default());
    };
    if job.reviewed {
        let findings = not_reviewed(project, ledger, job)?;
        if !findings.is_empty() {
            return Ok(Built { findings, ..Built::default() });
        }
    }
    let mut output = Output::new(&job.out)?;
    let reports = set(project, job, watcher)?;
    let (signed, wrong) = signed(&job.signed, &reports)?;
    if has_errors(&wrong) {
        return Ok(Built { findings: wrong, ..Built::default() });
    }
    let mut built = Built::default();
    let laid_out = reports.iter().flat_map(|report| report.findings.iter().cloned());
    built.judge(laid_out.collect(), project);
    if built.is_stopped(job) {
        return Ok(built);
    }
    let mut names = Vec::new();
    let mut packed = BTreeMap::new();
    let mut by_cycle: BTreeMap<&Id, Vec<&SetReport>> = BTreeMap::new();
    for report in &reports {
        if !job.bundles_only {
            let file = format!("{}.pdf", report.name);
            output.add(&file, |sink| std::io::Write::write_all(sink, &report.pdf.bytes))?;
            names.push((file, Some(report.pdf.pages)));
        }
        by_cycle.entry(&report.cycle).or_default().push(report);
        if let Some(folder) = &job.keep_markup {
            keep(&folder.join(&report.name), &report.markup)?;
        }
    }
    if let Some(folder) = &job.keep_markup {
        for font in project.fonts.files() {
            crate::world::replace(&folder.join(&font.path), &font.bytes)?;
        }
    }
    for (cycle, reports) in by_cycle {
        let file = format!("{}-{cycle}.zip", ledger.city.id);
        watcher.step(&Step::Bundling(file.clone()), reports.len());
        output.add(&file, |sink| {
            packed.append(&mut pack(project, ledger, job, &reports, &signed, sink)?);
            Ok::<(), WriteError>(())
        })?;
        names.push((file, None));
    }
    // The evidence was read on its way into the bundles; what it is now is compared only here.
    let mut changed = compare_digests(ledger, &packed);
    if job.accept_changed_evidence {
        accept_changed_evidence(&mut changed);
    }
    built.judge(changed, project);
    if built.is_stopped(job) {
        return Ok(built);
    }
    for (name, pages) in &names {
        let (size, sha256) = measure(&output.prepared(name))?;
        let (path, sha256) = (job.out.join(name), hex(&sha256));
        built.made.push(Made { path, pages: *pages, size, sha256 });
    }
    output.finish()?;
    Ok(built)
}

/// The reports that a job asks for.
pub(super) fn reports<'a>(
    project: &'a Project<'_>,
    ledger: &'a Ledger,
    job: &Job,
    standing: Option<&'a Standing<'a>>,
) -> Result<Vec<Report<'a>>, Failure> {
    if let Some(id) = &job.cycle {
        choose("cycle", id, &ledger.cycles)?;
    }
    let mut reports = Vec::new();
    for (id, cycle) in &ledger.cycles {
        if job.cycle.as_ref().is_some_and(|only| only != id) {
            continue;
        }
        let value = &cycle.cycle.value;
        let wanted = job.edition.as_ref().unwrap_or(&value.edition);
        let (edition_id, edition) = choose("edition", wanted, &project.form.editions)?;
        let languages = if job.languages.is_empty() { &value.languages } else { &job.languages };
        for product in value.products.iter().filter(|p| job.product.is_none_or(|only| only == **p))
        {
            for language in languages.iter().collect::<BTreeSet<_>>() {
                let (language, labels) = choose("language", language, &project.form.labels)?;
                reports.push(Report {
                    cycle,
                    name: format!("{}-{id}-{}-{language}", ledger.city.id, product.key()),
                    order: Order {
                        ledger,
                        cycle,
                        edition: (edition_id.as_str(), edition),
                        labels,
                        praised: &project.form.praised,
                        language,
                        product: *product,
                        date: job.date_of(cycle),
                        draft: job.draft,
                        standing,
                    },
                });
            }
        }
    }
    Ok(reports)
}

/// What a job asks for by name, among what there is.
pub(super) fn choose<'a, K: Ord + std::fmt::Display, V>(
    what: &str,
    wanted: &K,
    known: &'a BTreeMap<K, V>,
) -> Result<(&'a K, &'a V), Failure> {
    known.get_key_value(wanted).ok_or_else(|| {
        let names: Vec<String> = known.keys().map(K::to_string).collect();
        Failure::usage(
            format!("there is no {what} `{wanted}`"),
            format!("there are: {}", names.join(", ")),
        )
    })
}

/// Writes what the plain typst command line needs to set the same document.
fn keep(folder: &Path, markup: &Markup) -> Result<(), Failure> {
    for (path, bytes) in &markup.files {
        crate::world::replace(&folder.join(path), bytes)?;
    }
    Ok(())
}

/// The size of a file and its SHA-256.
pub(super) fn measure(path: &Path) -> Result<(u64, [u8; 32]), Failure> {
    let failed = |cause: std::io::Error| Failure::read(path.display(), cause);
    let mut file = std::fs::File::open(path).map_err(failed)?;
    sha256(&mut file).map_err(failed)
}
