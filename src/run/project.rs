//! Opening a project: reading it and checking it.

use super::length::long_texts;
use crate::checks::{self, Judged, Levels, Reading, Scene};
use crate::diag::rules::Stage;
use crate::diag::words::Words;
use crate::diag::{Failure, Finding, has_errors, sort};
use crate::form::Catalogue;
use crate::model::city::{self, english};
use crate::model::value::Language;
use crate::model::{Ledger, load};
use crate::world::{Assets, Fonts, MARKER, World};
use crate::yaml;

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
    /// Everything that is wrong, as bad as the settings say.
    pub findings: Vec<Finding>,
    /// What the settings allow, each with its reason.
    pub allowed: Vec<Finding>,
    /// How bad the settings take things to be.
    pub levels: Levels,
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
    let (mut project, mut findings) = read(world, Assets::new(world))?;
    if let Some(ledger) = &project.ledger {
        let scene = Scene::new(ledger, world, &project.form, &project.fonts, reading);
        findings.extend(checks::check(&scene)?);
    }
    project.add(findings);
    if let Some(ledger) = project.sound() {
        let long = long_texts(&project, ledger)?;
        project.add(long);
    }
    if project.ledger.is_some() && reading == Reading::Whole {
        project.add_unused(Stage::Reading);
    }
    Ok(project)
}

/// The language that the findings of a project are read in, from its settings alone; English where
/// they cannot be read.
pub fn messages(world: &dyn World) -> Language {
    let settings = world.read(MARKER).ok();
    let project = settings.and_then(|bytes| yaml::read::<city::Project>(MARKER, &bytes).ok());
    project.map_or_else(english, |project| project.messages)
}

/// Reads what a bundle holds as a project. Its records were checked with their whole ledger before
/// it was made; the rules would only miss what the bundle leaves out.
pub fn open_bundled(world: &dyn World) -> Result<Project<'_>, Failure> {
    let (mut project, findings) = read(world, Assets::sealed(world))?;
    // Whoever receives a bundle does not ask its sender how to judge it.
    project.levels = Levels::default();
    project.add(findings);
    Ok(project)
}

/// A project of which nothing is judged yet, and what is wrong with its files.
fn read<'w>(
    world: &'w dyn World,
    assets: Assets<'w>,
) -> Result<(Project<'w>, Vec<Finding>), Failure> {
    let (loaded, (form, fonts)) = rayon::join(
        || load(world),
        || rayon::join(|| Catalogue::load(&assets), || Fonts::load(&assets)),
    );
    let (loaded, (form, wrong), fonts) = (loaded?, form?, fonts?);
    let mut findings = loaded.findings;
    findings.extend(wrong);
    let project = Project {
        world,
        assets,
        messages: loaded.project.as_ref().map_or_else(english, |p| p.messages.clone()),
        ledger: loaded.ledger,
        findings: Vec::new(),
        allowed: Vec::new(),
        levels: loaded.project.as_ref().map(Levels::of).unwrap_or_default(),
        form,
        fonts,
    };
    Ok((project, findings))
}

impl Project<'_> {
    /// The ledger, where it is good enough to build from.
    pub fn sound(&self) -> Option<&Ledger> {
        self.ledger.as_ref().filter(|_| !has_errors(&self.findings))
    }

    /// The words that its findings are said in.
    pub fn words(&self) -> Words {
        Words::of(self.messages.as_str())
    }

    /// The same project, read in another language than its settings name.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        for finding in &mut self.allowed {
            finding.reason = Some(self.levels.reason(finding, &language));
        }
        self.messages = language;
        self
    }

    /// Judges findings and adds them to those of the project.
    pub(super) fn add(&mut self, findings: Vec<Finding>) {
        let Judged { findings, allowed } = self.levels.judge(findings, &self.messages);
        self.findings.extend(findings);
        self.allowed.extend(allowed);
        sort(&mut self.findings);
        sort(&mut self.allowed);
    }

    /// Adds what the settings allow in vain, among the rules of a stage.
    pub(super) fn add_unused(&mut self, stage: Stage) {
        let unused = self.levels.unused(&self.findings, &self.allowed, stage);
        self.add(unused);
    }
}
