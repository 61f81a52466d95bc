//! The bundle that goes out, held against the evidence that it should be built from.

use std::path::Path;

use rayon::prelude::*;

use super::build::{Job, Report, reports};
use super::{Project, open_bundled};
use crate::bundle::{PAYLOAD, Zip};
use crate::diag::Failure;
use crate::fixity::sha256;
use crate::model::freeze::{Difference, Freeze, evidence_sums};
use crate::model::submission::SentFile;
use crate::model::value::{Language, Sha256};
use crate::model::{CycleFolder, Ledger};
use crate::report;
use crate::world::{Kind, Within, World};

/// Differences that a failure names.
const NAMED: usize = 5;

/// A bundle and the cycle that it is sent for.
pub struct SentBundle<'a> {
    project: &'a Project<'a>,
    ledger: &'a Ledger,
    cycle: &'a CycleFolder,
    /// Its name, for failures.
    name: String,
    zip: Zip,
    /// The folder of its files.
    folder: String,
}

impl<'a> SentBundle<'a> {
    /// Opens a bundle.
    ///
    /// # Errors
    /// A file that is no bundle, or the bundle of another cycle.
    pub fn open(
        path: &Path,
        project: &'a Project<'a>,
        ledger: &'a Ledger,
        cycle: &'a CycleFolder,
    ) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let (Some(zip), wrong) = Zip::open(path)? else {
            return Err(refused(&name, "is no bundle", cycle));
        };
        if !wrong.is_empty() {
            return Err(refused(&name, "is damaged", cycle));
        }
        let folder = format!("{}-{}/{PAYLOAD}", ledger.city.id, cycle.cycle.id);
        if zip.kind(&folder)? != Some(Kind::Folder) {
            return Err(refused(&name, &format!("has no folder `{folder}`"), cycle));
        }
        Ok(Self { project, ledger, cycle, name, zip, folder })
    }

    /// The reports in the bundle.
    pub fn reports(&self) -> Result<Vec<SentFile>, Failure> {
        let files = self.files();
        let measure = |name: String| {
            let (size, sha256) = sha256(&mut files.open(&name)?)
                .map_err(|cause| Failure::read(format!("{}: {name}", self.name), cause))?;
            Ok(SentFile { name, size, sha256: Sha256::new(&sha256) })
        };
        self.names()?.into_iter().map(measure).collect()
    }

    /// What its reports are made of, as the evidence is now.
    ///
    /// # Errors
    /// A bundle that was built from other evidence.
    pub fn freeze(&self) -> Result<Freeze, Failure> {
        let printed = self.printed()?;
        let views = printed.par_iter().map(|report| report::view(&report.order));
        let views = views.collect::<Result<Vec<_>, _>>()?;
        let views: Vec<_> = views.iter().collect();
        let closure = report::closure(self.ledger, self.cycle, &views);
        let paths = closure.evidence.keys();
        let media = paths.filter_map(|path| path.strip_prefix("report-data/media/"));
        let sums = evidence_sums(self.project.world, None, media)?;
        let freeze = Freeze::of(self.ledger, self.cycle, &closure.records, sums);

        let files = self.files();
        let bundled = open_bundled(&files)?;
        let inside = bundled
            .sound()
            .and_then(|ledger| Some((ledger, ledger.cycles.get(&self.cycle.cycle.id)?)));
        let Some((ledger, cycle)) = inside else {
            return Err(refused(&self.name, "holds no evidence that can be read", self.cycle));
        };
        let sums = evidence_sums(&files, None, freeze.evidence())?;
        let differences = freeze.differences(ledger, cycle, &sums);
        if differences.is_empty() {
            return Ok(freeze);
        }
        let parts = differences.iter().map(|difference| match difference {
            Difference::Changed(part, _)
            | Difference::Removed(part, _)
            | Difference::Added(part, _) => format!("`{part}`"),
        });
        let mut named: Vec<String> = parts.take(NAMED).collect();
        if differences.len() > NAMED {
            named.push(format!("and {} more", differences.len() - NAMED));
        }
        Err(Failure::usage(
            format!(
                "`{}` was not built from the evidence as it is now: {}",
                self.name,
                named.join(", ")
            ),
            format!(
                "build it again with `mmr build --cycle {}`, and send that; if it went out before \
                 the evidence was changed, record it where the evidence is as it was then, for \
                 example in an earlier state of git",
                self.cycle.cycle.id
            ),
        ))
    }

    /// The reports of the cycle that are in the bundle.
    fn printed(&self) -> Result<Vec<Report<'a>>, Failure> {
        let names = self.names()?;
        let of_name = |name: &String| {
            let (_, language) = name
                .strip_suffix(".pdf")?
                .split_once("-submission-")
                .or_else(|| name.strip_suffix(".pdf")?.split_once("-booklet-"))?;
            language.parse::<Language>().ok()
        };
        let languages: Vec<Language> = names.iter().filter_map(of_name).collect();
        let job = Job { cycle: Some(self.cycle.cycle.id.clone()), languages, ..Job::default() };
        let mut printed = reports(self.project, self.ledger, &job, None)?;
        printed.retain(|report| names.contains(&report.file()));
        if printed.is_empty() {
            return Err(refused(&self.name, "holds no report of the cycle", self.cycle));
        }
        Ok(printed)
    }

    /// The names of the reports, sorted.
    fn names(&self) -> Result<Vec<String>, Failure> {
        let listed = self.files().list("")?.into_iter().map(|found| found.path);
        Ok(listed.filter(|path| !path.contains('/') && path.ends_with(".pdf")).collect())
    }

    fn files(&self) -> Within<'_> {
        Within::new(&self.zip, &self.folder)
    }
}

fn refused(name: &str, what: &str, cycle: &CycleFolder) -> Failure {
    Failure::usage(
        format!("`{name}` {what}"),
        format!("build it again with `mmr build --cycle {}`, and send that", cycle.cycle.id),
    )
}
