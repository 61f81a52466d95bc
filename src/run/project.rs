//! Opening a project: reading it and checking it.

use crate::checks::{self, Reading, Scene};
use crate::diag::{Failure, Finding, Severity, has_errors, sort};
use crate::form::Catalogue;
use crate::model::city::english;
use crate::model::value::Language;
use crate::model::{Ledger, load};
use crate::world::{Assets, Fonts, World};

/// A project as it was read and checked.
pub struct Project<'w> {
    /// Its files.
    pub world: &'w dyn World,
    /// The language that its findings are read in.
    pub messages: Language,
    /// The ledger; none where a file has no shape.
    pub ledger: Option<Ledger>,
    /// Everything that is wrong.
    pub findings: Vec<Finding>,
    /// The editions, labels and themes.
    pub form: Catalogue,
    /// The fonts.
    pub fonts: Fonts,
}

/// Reads and checks a project, all of its evidence too.
pub fn open(world: &dyn World) -> Result<Project<'_>, Failure> {
    open_reading(world, Reading::Whole)
}

/// Reads and checks a project, its evidence as far as is said.
pub fn open_reading(world: &dyn World, reading: Reading) -> Result<Project<'_>, Failure> {
    let assets = Assets::new(world);
    let (loaded, (form, fonts)) = rayon::join(
        || load(world),
        || rayon::join(|| Catalogue::load(&assets), || Fonts::load(&assets)),
    );
    let (loaded, (form, wrong), fonts) = (loaded?, form?, fonts?);
    let mut findings = loaded.findings;
    findings.extend(wrong);
    if let Some(ledger) = &loaded.ledger {
        let scene = Scene { ledger, world, form: &form, fonts: &fonts, reading };
        findings.extend(checks::check(&scene)?);
    }
    sort(&mut findings);
    let ledger = loaded.ledger;
    Ok(Project {
        world,
        messages: loaded.project.map_or_else(english, |project| project.messages),
        ledger,
        findings,
        form,
        fonts,
    })
}

impl Project<'_> {
    /// Takes evidence that changed since it was locked as it is now: a warning, and no error.
    pub fn accept_changed_evidence(&mut self) {
        for finding in self.findings.iter_mut().filter(|f| f.name == "changed-evidence") {
            finding.severity = Severity::Warning;
        }
    }

    /// The ledger, where it is good enough to build from.
    pub fn sound(&self) -> Option<&Ledger> {
        self.ledger.as_ref().filter(|_| !has_errors(&self.findings))
    }
}
