//! The root of the crate, and the reports.

use super::entity::Entity;
use super::files::folder_parts;
use super::ids::{self, ROOT};
use super::{METADATA, Writer};
use crate::bundle::ReportFile;
use crate::diag::Failure;

/// The standards that every report meets, by the names that ISO gives them (RFC 5141).
const STANDARDS: [(&str, &str); 2] = [
    ("urn:iso:std:iso:19005:-3", "PDF/A-3a (ISO 19005-3)"),
    ("urn:iso:std:iso:14289:-1", "PDF/UA-1 (ISO 14289-1)"),
];

impl Writer<'_> {
    /// The descriptor and the root.
    pub(super) fn root(&mut self) -> Result<(), Failure> {
        let (scope, words) = (self.scope, &self.scope.words);
        let contents = scope.contents;
        let lead = words.lead;
        let (city, period) = (words.name(&contents.ledger.city.name), words.period(contents)?);
        let report = words.label("report")?;
        let values = [("report", report), ("city", city.as_str()), ("period", period.as_str())];
        self.graph.add(
            Entity::new(METADATA, &["CreativeWork"])
                .text("name", words.label("crate-metadata")?)
                .link("conformsTo", super::CONTEXT.trim_end_matches("/context"))
                .link("about", ROOT),
        );
        let mut languages: Vec<&str> = Vec::new();
        for report in &contents.reports {
            if !languages.contains(&report.language.as_str()) {
                languages.push(report.language.as_str());
            }
        }
        let parts = folder_parts(self.scope).remove("").unwrap_or_default();
        let root = Entity::new(ROOT, &["Dataset"])
            .text("name", words.phrase("crate-name", &values)?)
            .text("description", words.phrase("crate-description", &values)?)
            .text("datePublished", contents.date.to_string())
            .text("temporalCoverage", contents.cycle.cycle.value.period.to_string())
            .texts("inLanguage", languages)
            .text("keywords", words.line(&lead.view.field))
            .link("author", self.author())
            .link("publisher", self.author())
            .link("license", self.own_licence())
            .link("about", ids::CITY)
            .link("mainEntity", ids::of_path(&lead.path))
            .link("mentions", ids::BUILD)
            .links("hasPart", parts);
        self.graph.add(root);
        Ok(())
    }

    /// The reports in their order, and the standards that they meet.
    pub(super) fn reports(&mut self) -> Result<(), Failure> {
        let scope = self.scope;
        for report in &scope.contents.reports {
            let entity = self.report(report)?;
            self.graph.add(entity);
        }
        for (id, name) in STANDARDS {
            self.graph.add(Entity::new(id, &["CreativeWork", "Standard"]).text("name", name));
        }
        Ok(())
    }

    fn report(&self, report: &ReportFile<'_>) -> Result<Entity, Failure> {
        let (scope, view) = (self.scope, report.view);
        let product = report.labels.get(view.product)?;
        let cited = view.register.iter().filter_map(|entry| entry.id.parse().ok());
        Ok(scope
            .file(&report.path, &["File", "Report"])
            .text("name", &view.title_words)
            .text("description", format!("{product}, {}", report.labels.language))
            .text("genre", product)
            .text("inLanguage", report.language.as_str())
            .text("datePublished", scope.contents.date.to_string())
            .text("temporalCoverage", scope.contents.cycle.cycle.value.period.to_string())
            .number("numberOfPages", report.pages as u64)
            .link("author", self.author())
            .link("publisher", self.author())
            .link("license", self.own_licence())
            .links("conformsTo", STANDARDS.map(|(id, _)| id))
            .link("about", ids::CITY)
            .links("isBasedOn", cited.filter_map(|id| scope.file_of(&id))))
    }
}
