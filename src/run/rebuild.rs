//! Building once more from a bundle: the proof that its reports come from its records.

use std::path::{Path, PathBuf};

use super::{Job, SetReport, Watcher, open_bundled, set};
use crate::bundle::ro_crate::{BuildFacts, METADATA, build_of};
use crate::bundle::{Carrier, payload_folder};
use crate::diag::{Failure, Finding, Place};
use crate::diff::{TextChange, ValueChange, texts, values};
use crate::markup::LEDGER;
use crate::model::city::{Product, english};
use crate::model::value::Language;
use crate::pdf;
use crate::world::{Output, Within, World};

/// What came out of building from a bundle.
#[derive(Debug, Clone)]
pub struct Rebuilt {
    /// Why it could not be built, and what differs where nothing should.
    pub findings: Vec<Finding>,
    /// The version of the tool that made the bundle.
    pub version: String,
    /// The language that its findings are read in.
    pub messages: Language,
    /// Each report, in order.
    pub reports: Vec<Comparison>,
}

/// A report that was built once more, beside the one in the bundle.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Its name.
    pub name: String,
    /// Where the new one is.
    pub path: PathBuf,
    /// How they compare.
    pub outcome: Outcome,
}

/// How two reports compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The same bytes.
    Same,
    /// The same bytes, and behind them those of a signature: how many.
    Signed(u64),
    /// Other bytes.
    Different {
        /// Words that differ.
        texts: Vec<TextChange>,
        /// Values of the attached ledgers that differ, figures among them.
        values: Vec<ValueChange>,
    },
}

/// Builds the reports of a bundle from what it holds and holds them against those that it holds.
/// The new ones go to `out`.
///
/// # Errors
/// A bundle that is not there; a disk that cannot be written.
pub fn rebuild(path: &Path, out: &Path, watcher: &dyn Watcher) -> Result<Rebuilt, Failure> {
    let (carrier, findings) = Carrier::open(path)?;
    let mut rebuilt =
        Rebuilt { findings, version: String::new(), messages: english(), reports: Vec::new() };
    let Some(carrier) = carrier else { return Ok(rebuilt) };
    let Some(top) = carrier.top()? else {
        rebuilt.findings.push(no_bag(path));
        return Ok(rebuilt);
    };
    let inside = payload_folder(&top);
    let world = Within::new(carrier.world(), &inside);
    let Some((job, facts)) = told(&world, out)? else {
        rebuilt.findings.push(Finding::new("bundle-not-ours", Place::file(METADATA)));
        return Ok(rebuilt);
    };
    rebuilt.version = facts.version;
    let project = open_bundled(&world)?;
    rebuilt.messages = project.messages.clone();
    rebuilt.findings.extend(project.findings.iter().cloned());
    let mut output = Output::new(out)?;
    for report in set(&project, &job, watcher)? {
        let file = format!("{}.pdf", report.name);
        output.add(&file, |sink| std::io::Write::write_all(sink, &report.pdf.bytes))?;
        if !world.is_file(&file)? {
            let finding = Finding::new("report-missing", Place::file(&file));
            rebuilt.findings.push(finding.arg("file", &file));
            continue;
        }
        let outcome = compare(&world.read(&file)?, &report);
        rebuilt.reports.push(Comparison { name: report.name, path: out.join(&file), outcome });
    }
    output.finish()?;
    Ok(rebuilt)
}

/// The finding where no bag is.
pub(super) fn no_bag(path: &Path) -> Finding {
    let name = path.file_name().unwrap_or(path.as_os_str());
    Finding::new("no-bag", Place::file(name.to_string_lossy()))
}

/// What the bundle says of its making.
pub(super) fn told(world: &dyn World, out: &Path) -> Result<Option<(Job, BuildFacts)>, Failure> {
    if !world.is_file(METADATA)? {
        return Ok(None);
    }
    let facts = build_of(&world.read(METADATA)?);
    Ok(facts.and_then(|facts| Some((again(&facts, out)?, facts))))
}

/// The job that a bundle was built by.
fn again(facts: &BuildFacts, out: &Path) -> Option<Job> {
    let product = match &facts.products[..] {
        [only] => Some(if only == Product::Booklet.key() {
            Product::Booklet
        } else {
            Product::Submission
        }),
        _ => None,
    };
    let languages = facts.languages.iter().map(|language| language.parse().ok());
    Some(Job {
        cycle: Some(facts.cycle.parse().ok()?),
        languages: languages.collect::<Option<_>>()?,
        product,
        theme: Some(facts.theme.parse().ok()?),
        edition: Some(facts.edition.parse().ok()?),
        date: Some(facts.date.parse().ok()?),
        draft: facts.draft,
        out: out.to_owned(),
        ..Job::default()
    })
}

fn compare(before: &[u8], report: &SetReport) -> Outcome {
    let after = &report.pdf.bytes;
    if let Some(more) = before.strip_prefix(after.as_slice()) {
        return if more.is_empty() { Outcome::Same } else { Outcome::Signed(more.len() as u64) };
    }
    let pages = |bytes: &[u8]| pdf::texts(bytes).unwrap_or_default();
    let ledger = |bytes: &[u8]| {
        let attached = pdf::attachments(bytes)?.remove(LEDGER)?;
        serde_json::from_slice(&attached).ok()
    };
    Outcome::Different {
        texts: texts(&pages(before), &pages(after)),
        values: values(&ledger(before).unwrap_or_default(), &ledger(after).unwrap_or_default()),
    }
}
