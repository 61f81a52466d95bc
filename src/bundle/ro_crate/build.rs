//! How the reports were built: a `CreateAction`, and its way back.

use std::collections::BTreeMap;

use super::Writer;
use super::entity::Entity;
use super::ids::{self, BUILD, TOOL};
use super::read;
use crate::diag::Failure;

/// What one needs to build the reports of a bundle again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BuildFacts {
    /// The version of the tool.
    pub version: String,
    /// The cycle.
    pub cycle: String,
    /// The date of the reports, `2023-11-30`.
    pub date: String,
    /// The edition of the form.
    pub edition: String,
    /// The theme.
    pub theme: String,
    /// They are drafts.
    pub draft: bool,
    /// How many pages each report has, by its path in the crate.
    pub pages: BTreeMap<String, u64>,
    /// `submission`, `booklet` or both.
    pub products: Vec<String>,
    /// The languages.
    pub languages: Vec<String>,
}

impl Writer<'_> {
    /// The building, the tool, and what it was told.
    pub(super) fn build(&mut self) -> Result<(), Failure> {
        let (scope, words) = (self.scope, &self.scope.words);
        let contents = scope.contents;
        let told = BuildFacts::of(contents).values();
        let inputs = ["report-data/", "templates/", "fonts/"].into_iter();
        let inputs = inputs.filter(|folder| self.graph.has(folder)).map(str::to_owned);
        let settings = told.iter().map(|(name, _)| setting(name));
        self.graph.add(
            Entity::new(BUILD, &["CreateAction"])
                .text("name", words.label("crate-build")?)
                .text("description", words.label("crate-build-note")?)
                // Nothing asks the time: the date is that of the reports.
                .text("endTime", contents.date.to_string())
                .link("agent", self.author())
                .link("instrument", TOOL)
                .links("object", inputs.chain(settings))
                .links("result", contents.reports.iter().map(|report| ids::of_path(&report.path))),
        );
        let tool = Entity::new(TOOL, &["SoftwareApplication"])
            .text("name", env!("CARGO_PKG_NAME"))
            .text("description", words.label("crate-tool")?)
            .text("version", env!("CARGO_PKG_VERSION"))
            .text("softwareVersion", env!("CARGO_PKG_VERSION"));
        // RO-Crate wants an address of every tool; one without a home points to its own entry.
        let home = env!("CARGO_PKG_REPOSITORY");
        self.graph.add(if home.is_empty() {
            tool.link("url", TOOL)
        } else {
            tool.text("url", home)
        });
        for (name, values) in told {
            let entity = Entity::new(setting(name), &["PropertyValue"]).text("name", name);
            self.graph.add(entity.texts("value", values));
        }
        Ok(())
    }
}

fn setting(name: &str) -> String {
    ids::of_name("Setting", name)
}

impl BuildFacts {
    fn of(contents: &crate::bundle::Contents<'_>) -> Self {
        let mut facts = Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            cycle: contents.cycle.cycle.id.to_string(),
            date: contents.date.to_string(),
            edition: contents.edition.to_string(),
            theme: contents.theme.to_string(),
            ..Self::default()
        };
        for report in &contents.reports {
            facts.pages.insert(report.path.clone(), report.pages as u64);
            facts.draft |= report.view.draft;
            for (list, value) in [
                (&mut facts.products, report.view.product),
                (&mut facts.languages, report.language.as_str()),
            ] {
                if !list.iter().any(|known| known == value) {
                    list.push(value.to_owned());
                }
            }
        }
        facts
    }

    /// Every setting with its values.
    fn values(self) -> Vec<(&'static str, Vec<String>)> {
        vec![
            ("cycle", vec![self.cycle]),
            ("date", vec![self.date]),
            ("edition", vec![self.edition]),
            ("theme", vec![self.theme]),
            ("draft", vec![self.draft.to_string()]),
            ("products", self.products),
            ("languages", self.languages),
        ]
    }
}

/// How the reports of a bundle were built, out of its description; none where it does not say.
pub fn build_of(metadata: &[u8]) -> Option<BuildFacts> {
    let mut facts = BuildFacts::default();
    let mut draft = None;
    for entity in read::entities(metadata) {
        let entity = entity.ok()?;
        let id = entity.id();
        if entity.is("Report") {
            let pages = entity.value.get("numberOfPages")?.as_u64()?;
            facts.pages.insert(ids::path_of(id)?, pages);
        } else if id == TOOL {
            facts.version = entity.texts("softwareVersion").into_iter().next()?;
        } else if let Some(name) = id.strip_prefix("#Setting/") {
            let values = entity.texts("value");
            let first = values.first().cloned()?;
            match name {
                "cycle" => facts.cycle = first,
                "date" => facts.date = first,
                "edition" => facts.edition = first,
                "theme" => facts.theme = first,
                "draft" => draft = Some(first == "true"),
                "products" => facts.products = values,
                "languages" => facts.languages = values,
                _ => {}
            }
        }
    }
    facts.draft = draft?;
    let said = [&facts.version, &facts.cycle, &facts.date, &facts.edition, &facts.theme];
    let lists = [&facts.products, &facts.languages];
    let whole = said.iter().all(|text| !text.is_empty()) && lists.iter().all(|l| !l.is_empty());
    whole.then_some(facts)
}
