//! Opening a project: reading it and checking it.

use super::length::long_texts;
use crate::checks::{self, Reading, Scene};
use crate::diag::{Failure, Finding, has_errors, sort};
use crate::form::Catalogue;
use crate::model::city::english;
use crate::model::value::Language;
use crate::model::{Ledger, load};
use crate::world::{Assets, Fonts, World};

/// A project as it was read and checked.
pub struct Project<'w> {
    /// Its files.
    pub world: &'w dyn World,
    /// Its templates and fonts.
    pub assets: Assets<'w>,
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
    let mut project = read(world, Assets::new(world))?;
    if let Some(ledger) = &project.ledger {
        let scene = Scene::new(ledger, world, &project.form, &project.fonts, reading);
        project.findings.extend(checks::check(&scene)?);
    }
    if let Some(ledger) = project.sound() {
        let long = long_texts(&project, ledger)?;
        project.findings.extend(long);
    }
    sort(&mut project.findings);
    Ok(project)
}

/// Reads what a bundle holds as a project. Its records were checked with their whole ledger before
/// it was made; the rules would only miss what the bundle leaves out.
pub fn open_bundled(world: &dyn World) -> Result<Project<'_>, Failure> {
    read(world, Assets::sealed(world))
}

fn read<'w>(world: &'w dyn World, assets: Assets<'w>) -> Result<Project<'w>, Failure> {
    let (loaded, (form, fonts)) = rayon::join(
        || load(world),
        || rayon::join(|| Catalogue::load(&assets), || Fonts::load(&assets)),
    );
    let (loaded, (form, wrong), fonts) = (loaded?, form?, fonts?);
    let mut findings = loaded.findings;
    findings.extend(wrong);
    sort(&mut findings);
    let ledger = loaded.ledger;
    Ok(Project {
        world,
        assets,
        messages: loaded.project.map_or_else(english, |project| project.messages),
        ledger,
        findings,
        form,
        fonts,
    })
}

impl Project<'_> {
    /// The ledger, where it is good enough to build from.
    pub fn sound(&self) -> Option<&Ledger> {
        self.ledger.as_ref().filter(|_| !has_errors(&self.findings))
    }
}
