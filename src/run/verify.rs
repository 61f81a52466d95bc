//! Verifying: everything that is wrong with a bundle, without extracting it.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::build::{Draft, choose, drafts};
use super::bundle::Parts;
use super::rebuild::{no_bag, told};
use super::{Project, open_bundled};
use crate::bundle::ro_crate::{self, BuildFacts, METADATA, metadata};
use crate::bundle::verify::{Bag, around, bag, composed, first_difference, is_system_file, tags};
use crate::bundle::{Carrier, DESCRIPTIONS, PAYLOAD, ReportFile, payload_folder};
use crate::checks::compare_digests;
use crate::diag::{Failure, Finding, Place, Severity, sort};
use crate::diff::values;
use crate::fixity::{Digests, digest};
use crate::markup::LEDGER;
use crate::model::{Ledger, lock};
use crate::pdf::attachments;
use crate::report::View;
use crate::world::{Kind, SCHEMA_FOLDER, Within, World};

/// Characters of a value that are shown.
const LONGEST: usize = 120;

/// What a bundle is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// RFC 8493 and the older versions: any tool's bag.
    Bag,
    /// What this tool writes, to the byte.
    Mmr,
}

/// What verifying a bundle gave.
pub struct Verified {
    /// The bundle.
    pub path: PathBuf,
    /// Where it stands; none where it cannot be read at all.
    pub carrier: Option<Carrier>,
    /// The bag in it, where there is one.
    pub bag: Option<Bag>,
    /// Everything that is wrong.
    pub findings: Vec<Finding>,
}

impl Profile {
    /// Its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Bag => "bag",
            Self::Mmr => "mmr",
        }
    }
}

/// Verifies a bundle, a ZIP or an unpacked folder.
///
/// # Errors
/// A path where nothing stands, or that cannot be read.
pub fn verify(path: &Path, profile: Profile) -> Result<Verified, Failure> {
    let (carrier, findings) = Carrier::open(path)?;
    let mut verified = Verified { path: path.to_owned(), carrier: None, bag: None, findings };
    if let Some(carrier) = carrier {
        read(&carrier, profile, &mut verified)?;
        verified.carrier = Some(carrier);
    }
    sort(&mut verified.findings);
    Ok(verified)
}

fn read(carrier: &Carrier, profile: Profile, verified: &mut Verified) -> Result<(), Failure> {
    let Some(top) = carrier.top()? else {
        verified.findings.push(no_bag(&verified.path));
        return Ok(());
    };
    let bag = verified.bag.insert(bag(carrier.world(), &top)?);
    verified.findings.append(&mut bag.findings);
    verified.findings.extend(carrier.beside(&top)?);
    if profile == Profile::Bag {
        return Ok(());
    }
    let inner = Within::new(carrier.world(), &top);
    verified.findings.extend(below(&top, tags(&inner)?));
    if let Some(zip) = carrier.zip() {
        let failed = |cause| Failure::read(verified.path.display(), cause);
        verified.findings.extend(around(zip, bag.date()).map_err(failed)?);
    }
    let data = Within::new(&inner, PAYLOAD);
    let prefix = payload_folder(&top);
    let payload = Files::of(bag, &data, &prefix, &mut verified.findings);
    verified.findings.extend(content(&data, &prefix, &payload));
    if carrier.zip().is_some() {
        // On its way through a folder a name may be rewritten, in an archive of ours never.
        for finding in &mut verified.findings {
            if finding.name == "bag-name-in-other-form" {
                finding.severity = Severity::Error;
                finding.hint = Some("zip");
            }
        }
    }
    Ok(())
}

/// The files of a payload.
struct Files {
    /// Those that can be read, with their checksums.
    sound: BTreeMap<String, Digests>,
    /// Those that are damaged, or only links: there, but of no use.
    damaged: BTreeSet<String>,
}

impl Files {
    /// The files of a bag, those as well that none of its manifests names, without what an
    /// operating system put there; with findings of those that cannot be read.
    fn of(bag: &Bag, data: &dyn World, prefix: &str, findings: &mut Vec<Finding>) -> Self {
        let (mut sound, mut damaged) = (bag.digests(), BTreeSet::new());
        for found in data.list("").unwrap_or_default() {
            let path = composed(&found.path);
            let is_known = sound.contains_key(&path) || is_system_file(&path);
            if found.kind == Kind::Folder || is_known {
                continue;
            }
            let read = match found.kind {
                Kind::File(_) => read_through(data, &found.path),
                // A finding of the bag.
                _ => Ok(None),
            };
            match read {
                Ok(Some(digests)) => drop(sound.insert(path, digests)),
                Ok(None) => drop(damaged.insert(path)),
                Err(cause) => {
                    let place = Place::file(format!("{prefix}/{}", found.path));
                    let finding = Finding::new("bag-file-unreadable", place);
                    let inner = format!("{PAYLOAD}/{}", found.path);
                    findings.push(finding.arg("path", inner).arg("cause", cause));
                    damaged.insert(path);
                }
            }
        }
        Self { sound, damaged }
    }

    fn has(&self, path: &str) -> bool {
        self.sound.contains_key(path) || self.damaged.contains(path)
    }
}

/// Findings of a folder as findings of what holds the folder.
fn below(folder: &str, findings: Vec<Finding>) -> impl Iterator<Item = Finding> {
    let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    findings.into_iter().map(move |finding| finding.below(&prefix))
}

fn read_through(data: &dyn World, path: &str) -> io::Result<Option<Digests>> {
    let mut source = data.open(path).map_err(io::Error::other)?;
    digest(&mut source).map(Some)
}

/// What the payload of a bundle says, held against itself: the crate against the files, the files
/// against what the reports reach, the ledger that each report carries against the records. After
/// a bag was read, whatever cannot be read here is the fault of the bundle.
fn content(data: &dyn World, prefix: &str, files: &Files) -> Vec<Finding> {
    let mut findings = Vec::new();
    let unreadable = |failure: &Failure| {
        let place = Place::file(format!("{prefix}/{METADATA}"));
        Finding::new("bundle-unreadable", place).arg("cause", failure)
    };
    match data.read(METADATA) {
        Ok(metadata) => {
            let place = format!("{prefix}/{METADATA}");
            let found = ro_crate::check(&metadata, &place, &files.sound).into_iter();
            // A damaged file is there, and was named already.
            let is_known = |finding: &Finding| {
                let mut args = finding.args.iter();
                finding.name == "crate-file-not-there"
                    && args.any(|(name, file)| *name == "file" && files.damaged.contains(file))
            };
            findings.extend(found.filter(|finding| !is_known(finding)));
        }
        Err(failure) => findings.push(unreadable(&failure)),
    }
    let mut records = Vec::new();
    let is_sound = findings.is_empty();
    let read = |records: &mut Vec<Finding>| -> Result<(), Failure> {
        let Some((job, facts)) = told(data, Path::new(""))? else {
            records.push(Finding::new("bundle-not-ours", Place::file(METADATA)));
            return Ok(());
        };
        let project = open_bundled(data)?;
        records.extend(project.findings.iter().cloned());
        let Some(ledger) = project.sound() else { return Ok(()) };
        let drafts = drafts(&project, ledger, &job)?;
        let cycle = job.cycle.as_ref().and_then(|id| ledger.cycles.get(id));
        let Some(cycle) = cycle else { return Ok(()) };
        let views: Vec<&View> = drafts.iter().map(|draft| &draft.view).collect();
        let parts = Parts::of(&project, ledger, &job, cycle, &views)?;
        ledgers(data, ledger, &drafts, &parts, files, records)?;
        // Where something is wrong already, the description cannot be what it was.
        let is_same_tool = facts.version == env!("CARGO_PKG_VERSION");
        if is_sound && records.is_empty() && files.damaged.is_empty() && is_same_tool {
            let reports = report_files(&project, &drafts, &facts)?;
            let mut files = files.sound.clone();
            files.retain(|path, _| !DESCRIPTIONS.contains(&path.as_str()));
            let expected = metadata(&parts.contents(ledger, &job, cycle, reports, &files))?;
            records.extend(description(&data.read(METADATA)?, &expected));
        }
        Ok(())
    };
    match read(&mut records) {
        Err(failure) if files.damaged.is_empty() => findings.push(unreadable(&failure)),
        // The damaged files were named already.
        Ok(()) | Err(_) => {}
    }
    findings.extend(below(prefix, records));
    findings
}

/// The ledger that each report carries, the files that they reach, and the lock of the evidence.
fn ledgers(
    data: &dyn World,
    ledger: &Ledger,
    drafts: &[Draft],
    parts: &Parts,
    files: &Files,
    findings: &mut Vec<Finding>,
) -> Result<(), Failure> {
    let mut reports = BTreeSet::new();
    let mut expected: BTreeSet<String> = DESCRIPTIONS.iter().map(ToString::to_string).collect();
    if ledger.lock.is_some() {
        expected.insert(lock::FILE.to_owned());
    }
    for draft in drafts {
        let file = format!("{}.pdf", draft.name);
        if files.sound.contains_key(&file) {
            findings.extend(attached(&data.read(&file)?, &file, &draft.attached));
        } else if !files.has(&file) {
            findings.push(Finding::new("report-missing", Place::file(&file)).arg("file", &file));
        }
        reports.insert(file);
    }
    expected.extend(parts.closure.files.iter().cloned());
    expected.extend(parts.closure.evidence.keys().chain(parts.makers.keys()).cloned());
    // Its lock was written with the bundle, so that evidence and lock agree in every whole one.
    let changed = compare_digests(ledger, &files.sound).into_iter();
    findings.extend(changed.map(|finding| finding.hint("received")));
    // Another version of the tool has other schemas.
    let is_schema = |path: &str| path.starts_with(SCHEMA_FOLDER);
    for lacking in expected.iter().filter(|path| !files.has(path) && !is_schema(path)) {
        let finding = Finding::new("bundle-lacks", Place::file(lacking));
        findings.push(finding.arg("file", lacking));
    }
    expected.append(&mut reports);
    for stray in files.sound.keys().filter(|path| !expected.contains(*path) && !is_schema(path)) {
        findings.push(Finding::new("bundle-stray", Place::file(stray)).arg("file", stray));
    }
    Ok(())
}

/// The reports as the description has them.
fn report_files<'a>(
    project: &'a Project<'_>,
    drafts: &'a [Draft],
    facts: &BuildFacts,
) -> Result<Vec<ReportFile<'a>>, Failure> {
    let report = |draft: &'a Draft| {
        let (language, labels) = choose("language", &draft.language, &project.form.labels)?;
        let path = format!("{}.pdf", draft.name);
        let pages = facts.pages.get(&path).copied().unwrap_or_default();
        let pages = usize::try_from(pages).unwrap_or_default();
        Ok(ReportFile { path, language, labels, view: &draft.view, pages, starts: &[] })
    };
    drafts.iter().map(report).collect()
}

/// The description against the one that follows from the records.
fn description(found: &[u8], expected: &[u8]) -> Option<Finding> {
    let at = first_difference(expected, found)?;
    let line = found[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
    Some(Finding::new("crate-not-as-made", Place::bytes(METADATA, at..at)).arg("line", line))
}

/// The ledger in a report against the records beside it.
fn attached(pdf: &[u8], file: &str, records: &Value) -> Vec<Finding> {
    let carried = attachments(pdf).and_then(|mut files| files.remove(LEDGER));
    let carried = carried.and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
    let Some(carried) = carried else {
        return vec![Finding::new("report-without-ledger", Place::file(file)).arg("file", file)];
    };
    let changes = values(&carried, records).into_iter();
    let none = || "—".to_owned();
    changes
        .map(|change| {
            Finding::new("report-differs-from-record", Place::file(file))
                .arg("address", change.address)
                .arg("report", shown(change.before.unwrap_or_else(none)))
                .arg("record", shown(change.after.unwrap_or_else(none)))
        })
        .collect()
}

/// A value that is not longer than a person reads: a record that is lacking is a whole tree.
fn shown(value: String) -> String {
    match value.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value,
    }
}
