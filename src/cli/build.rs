//! `mmr build` and `mmr bundle`

use std::path::Path;

use super::Exit;
use super::args::{Build, Bundle, Choice, FindingFormat};
use super::findings::{Findings, verdict};
use super::progress::watched;
use super::show::{Show, size};
use super::typed::{id, language};
use crate::checks::{Reading, accept_changed_evidence};
use crate::diag::Failure;
use crate::diag::words::Words;
use crate::model::city::Product;
use crate::run::{Built, Job, Made, build, open_reading};
use crate::world::{DATA, Disk};

pub fn run(root: &Path, wanted: &Build, show: &mut Show) -> Result<Exit, Failure> {
    let job = Job { keep_markup: wanted.keep_markup.clone(), ..job(root, &wanted.choice)? };
    make(root, &job, wanted.choice.format, show)
}

/// `mmr bundle`
pub fn bundle(root: &Path, wanted: &Bundle, show: &mut Show) -> Result<Exit, Failure> {
    let job =
        Job { signed: wanted.report.clone(), bundles_only: true, ..job(root, &wanted.choice)? };
    make(root, &job, wanted.choice.format, show)
}

fn make(root: &Path, job: &Job, format: FindingFormat, show: &mut Show) -> Result<Exit, Failure> {
    let world = Disk::new(root);
    for folder in job.keep_markup.iter().chain([&job.out]) {
        outside_evidence(root, folder)?;
    }
    // The evidence is read as a whole once, on its way into the bundle.
    let mut project = open_reading(&world, Reading::Sizes)?;
    if job.accept_changed_evidence {
        accept_changed_evidence(&mut project.findings);
    }
    if format != FindingFormat::Human {
        show.hush();
    }
    let mut findings = Findings::new(root, &world, project.words(), format);
    findings.add(&project.findings, &project.allowed, show);
    let (errors, warnings) = findings.count();
    let mut built = Built::default();
    if verdict(errors, warnings, job.deny_warnings) == Exit::Done {
        built = watched(show, &findings.words, |watcher| build(&project, job, watcher))?;
        findings.add(&built.findings, &built.allowed, show);
    }
    let words = &findings.words;
    if !built.made.is_empty() {
        show.line(&words.say("say-built", &[("count", built.made.len().into())]));
    }
    for made in &built.made {
        show.line(&describe(made, words));
    }
    findings.finish(Some(&built.made), None, show);
    let (errors, warnings) = findings.count();
    let ended = verdict(errors, warnings, job.deny_warnings);
    if ended == Exit::Findings && errors == 0 {
        show.line(&words.say("say-warnings-denied", &[]));
    }
    if !built.made.is_empty() {
        show.line(&words.say("say-next", &[("folder", job.out.display().to_string().into())]));
    }
    Ok(ended)
}

/// Outputs among the evidence would be taken for evidence.
fn outside_evidence(root: &Path, folder: &Path) -> Result<(), Failure> {
    let absolute =
        std::path::absolute(folder).map_err(|cause| Failure::read(folder.display(), cause))?;
    // The folder need not be there yet: what counts is the nearest one above it that is.
    let real = absolute.ancestors().find_map(|above| above.canonicalize().ok());
    let evidence = root.join(DATA);
    if absolute.starts_with(&evidence) || real.is_some_and(|real| real.starts_with(&evidence)) {
        return Err(Failure::usage(
            format!("`{}` is among the evidence", folder.display()),
            "give a folder outside `report-data`",
        ));
    }
    Ok(())
}

fn describe(made: &Made, words: &Words) -> String {
    let pages = made.pages.map(|pages| words.say("say-pages", &[("count", pages.into())]));
    let mut facts: Vec<String> = pages.into_iter().collect();
    facts.push(size(made.size));
    format!("  {}  ({})\n    SHA-256 {}", made.path.display(), facts.join(", "), made.sha256)
}

/// What was typed, as what it means.
fn job(root: &Path, wanted: &Choice) -> Result<Job, Failure> {
    Ok(Job {
        cycle: wanted.cycle.as_deref().map(|text| id("--cycle", text)).transpose()?,
        languages: wanted.lang.iter().map(|text| language(text)).collect::<Result<_, _>>()?,
        product: wanted.product.as_deref().map(|product| match product {
            "booklet" => Product::Booklet,
            _ => Product::Submission,
        }),
        theme: wanted.theme.as_deref().map(|text| id("--theme", text)).transpose()?,
        edition: wanted.edition.as_deref().map(|text| id("--edition", text)).transpose()?,
        date: wanted.date,
        deny_warnings: wanted.deny_warnings,
        accept_changed_evidence: wanted.accept_changed_evidence,
        draft: wanted.draft,
        reviewed: wanted.reviewed,
        out: wanted.out.clone().unwrap_or_else(|| root.join("out")),
        ..Job::default()
    })
}
