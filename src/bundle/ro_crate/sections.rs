//! The files of the project, the city and the cycle, and what the sections of the report claim.

use std::collections::BTreeSet;

use super::Writer;
use super::entity::Entity;
use super::ids;
use crate::diag::Failure;
use crate::model::Entry;
use crate::model::city::{self, SectionText};
use crate::model::value::{Id, Language};
use crate::world::MARKER;

impl Writer<'_> {
    /// The settings, the city, the cycle and its sections: a closure always takes them in.
    pub(super) fn sections(&mut self) -> Result<(), Failure> {
        let (scope, words) = (self.scope, &self.scope.words);
        let contents = scope.contents;
        let (city, cycle) = (&contents.ledger.city, contents.cycle);
        let name = words.label("crate-settings")?;
        self.graph.add(self.setting(MARKER, name, "crate-settings-note")?);
        self.graph.add(
            self.setting(city::FILE, &words.name(&city.name), "crate-city-note")?
                .link("about", ids::CITY)
                .links("isBasedOn", scope.evidence(&city.sources)),
        );
        self.graph.add(
            self.setting(&cycle.cycle.file, &words.period(contents)?, "crate-cycle-note")?
                .text("genre", words.label("period")?)
                .text("temporalCoverage", cycle.cycle.value.period.to_string()),
        );
        cycle.sections.values().try_for_each(|section| self.section(section))
    }

    fn setting(&self, file: &str, name: &str, note: &str) -> Result<Entity, Failure> {
        let scope = self.scope;
        let file = scope
            .file(file, &["File"])
            .text("name", name)
            .text("description", scope.words.label(note)?)
            .link("author", self.author());
        Ok(file.link("license", self.own_licence()))
    }

    /// The text of a section, and each paragraph of it that claims something.
    fn section(&mut self, section: &Entry<SectionText>) -> Result<(), Failure> {
        let (scope, words) = (self.scope, &self.scope.words);
        let title = self.title(&section.id);
        let all: Vec<_> = section.value.named().collect();
        let claims = || all.iter().filter(|(_, paragraph)| !paragraph.editorial);
        let id = |part: &str| format!("#Text/{}/{part}", section.id);
        let spoken: BTreeSet<&Language> =
            all.iter().flat_map(|(_, p)| p.text.each()).map(|(found, _)| found).collect();
        let file = self.setting(&section.file, &title, "crate-section-note")?;
        self.graph.add(
            file.texts("inLanguage", spoken.iter().map(ToString::to_string))
                .links("mentions", claims().map(|(part, _)| id(part))),
        );
        for (part, paragraph) in claims() {
            let media = scope.evidence(&paragraph.sources);
            let cited = scope.cited(&paragraph.text);
            self.graph.add(
                Entity::new(id(part), &["Claim"])
                    .text("name", format!("{title}: {part}"))
                    .text("text", words.prose(&paragraph.text))
                    .text("inLanguage", paragraph.text.best(words.language).1.as_str())
                    .link("appearance", ids::of_path(&section.file))
                    .links("isBasedOn", media.into_iter().chain(cited)),
            );
        }
        Ok(())
    }

    /// The heading of a section as a report prints it; its id where none does.
    fn title(&self, id: &Id) -> String {
        let words = &self.scope.words;
        let sections = &words.lead.view.sections;
        let found = sections.iter().find(|section| section.id == id.as_str());
        found.map_or_else(|| id.to_string(), |section| words.line(&section.title))
    }
}
