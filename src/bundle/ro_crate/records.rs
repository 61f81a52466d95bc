//! The records of every kind but media: each file, and its figures.

use std::collections::BTreeSet;

use super::Writer;
use super::entity::Entity;
use super::ids;
use super::words::Words;
use crate::diag::Failure;
use crate::model::RecordKind;
use crate::model::figure::{Certainty, Figure, Figures};
use crate::model::value::{Address, Edtf, Id, Language, Prose, Text};

/// What a record says of itself, whatever its kind.
#[derive(Default)]
struct Facts<'a> {
    summary: Option<&'a Prose>,
    date: Option<String>,
    sources: &'a [Id],
    certainty: Option<Certainty>,
    figures: Option<&'a Figures>,
    /// Ids of what it is about.
    about: Vec<String>,
    /// Ids of who is named in it.
    bodies: Vec<String>,
    /// Ids of where it happened.
    places: Vec<String>,
}

/// The record that a figure stands in, as far as its figures need it.
struct Home<'a> {
    id: &'a Id,
    name: String,
    file: String,
    date: Option<String>,
    sources: &'a [Id],
    certainty: Option<Certainty>,
}

impl Facts<'_> {
    fn description(&self, words: &Words<'_>) -> Result<String, Failure> {
        match self.summary {
            Some(summary) => Ok(words.prose(summary)),
            None => Ok(words.label("crate-entry-note")?.to_owned()),
        }
    }
}

impl<'a> Writer<'a> {
    /// Every record by kind and then by id, each with its figures behind it.
    pub(super) fn records(&mut self) -> Result<(), Failure> {
        let scope = self.scope;
        for kind in RecordKind::ALL.into_iter().filter(|kind| *kind != RecordKind::Media) {
            for (id, file) in scope.of_kind(kind) {
                let facts = self.facts(id);
                let record = self.record(id, kind, file)?;
                let record = self.told(record, id, &facts)?;
                self.graph.add(record);
                if let Some(figures) = facts.figures {
                    let home = Home {
                        id,
                        name: scope.name_of(id),
                        file: ids::of_path(file),
                        date: facts.date,
                        sources: facts.sources,
                        certainty: facts.certainty,
                    };
                    self.figures(&home, figures)?;
                }
            }
        }
        Ok(())
    }

    /// A record's file with what all kinds share.
    pub(super) fn record(&self, id: &Id, kind: RecordKind, file: &str) -> Result<Entity, Failure> {
        let scope = self.scope;
        let title = scope.title_of(id);
        let record = scope
            .file(file, &["File"])
            .text("name", scope.name_of(id))
            .texts("alternateName", title.map_or(vec![], |title| scope.words.other_names(title)))
            .text("genre", scope.words.label(&format!("kind-{}", kind.key()))?)
            .link("author", self.author());
        Ok(record.link("license", self.own_licence()))
    }

    /// The body responsible for the report.
    pub(super) fn author(&self) -> String {
        ids::of_record(&self.scope.contents.ledger.city.entity)
    }

    fn told(&mut self, record: Entity, id: &Id, facts: &Facts<'_>) -> Result<Entity, Failure> {
        let scope = self.scope;
        let slugs = facts.figures.into_iter().flat_map(|figures| figures.keys());
        let figures =
            slugs.map(|slug| ids::of_figure(&Address { record: id.clone(), part: slug.clone() }));
        let cited = facts.summary.map(|summary| scope.cited(summary)).unwrap_or_default();
        let mentions = figures.chain(cited).chain(facts.bodies.iter().cloned());
        let own = scope.file_of(id);
        let mentions = mentions.filter(|mentioned| Some(mentioned) != own.as_ref());
        let mentions: Vec<String> = mentions.collect();
        let languages = languages(scope.title_of(id), facts.summary);
        Ok(record
            .text("description", facts.description(&scope.words)?)
            .texts("inLanguage", languages.iter().map(ToString::to_string))
            .texts("temporalCoverage", facts.date.clone())
            .links("spatialCoverage", facts.places.clone())
            .links("about", facts.about.clone())
            .links("isBasedOn", scope.evidence(facts.sources))
            .links("mentions", mentions)
            .links("additionalProperty", facts.certainty.map(|c| self.around.certainty(c))))
    }

    fn facts(&self, id: &Id) -> Facts<'a> {
        let (scope, ledger) = (self.scope, self.scope.contents.ledger);
        let date = |date: Option<&Edtf>| date.map(ToString::to_string);
        if let Some(entry) = ledger.told_by_id(id) {
            let told = entry.told;
            return Facts {
                summary: Some(told.summary),
                date: date(told.date),
                sources: told.sources,
                certainty: Some(told.certainty),
                figures: Some(told.figures),
                about: told.initiative.and_then(|id| scope.file_of(id)).into_iter().collect(),
                bodies: scope.bodies(told.lead.iter().chain(told.partners)),
                places: scope.bodies(told.places),
            };
        }
        if let Some(initiative) = ledger.initiatives.get(id).map(|entry| &entry.value) {
            return Facts {
                summary: Some(&initiative.summary),
                sources: &initiative.sources,
                about: initiative.plan.iter().filter_map(|id| scope.file_of(id)).collect(),
                bodies: scope.bodies(initiative.lead.iter().chain(&initiative.partners)),
                ..Facts::default()
            };
        }
        if let Some(plan) = ledger.plans.get(id).map(|entry| &entry.value) {
            let adopted = plan.date.map(|day| day.to_string());
            return Facts {
                summary: plan.purpose.as_ref(),
                date: date(plan.period.as_ref()).or(adopted),
                sources: &plan.sources,
                figures: Some(&plan.figures),
                bodies: scope.bodies(&plan.issuer),
                ..Facts::default()
            };
        }
        if let Some(contribution) = ledger.network.get(id).map(|entry| &entry.value) {
            let told = contribution.activity.iter();
            return Facts {
                summary: contribution.summary.as_ref(),
                date: date(contribution.date.as_ref()),
                sources: &contribution.sources,
                certainty: contribution.certainty,
                figures: Some(&contribution.figures),
                about: told.filter_map(|id| scope.file_of(id)).collect(),
                ..Facts::default()
            };
        }
        if let Some(indicator) = ledger.indicators.get(id).map(|entry| &entry.value) {
            let initiative = indicator.initiative.iter();
            return Facts {
                summary: Some(&indicator.definition),
                about: initiative.filter_map(|id| scope.file_of(id)).collect(),
                ..Facts::default()
            };
        }
        // An organisation or a place: its record is about it.
        Facts { about: scope.bodies([id]), ..Facts::default() }
    }

    fn figures(&mut self, home: &Home<'_>, figures: &Figures) -> Result<(), Failure> {
        for (slug, figure) in figures {
            let address = Address { record: home.id.clone(), part: slug.clone() };
            self.figure(home, &address, figure)?;
        }
        Ok(())
    }

    fn figure(
        &mut self,
        home: &Home<'_>,
        address: &Address,
        figure: &Figure,
    ) -> Result<(), Failure> {
        let (scope, words) = (self.scope, &self.scope.words);
        let own = if figure.sources.is_empty() { home.sources } else { &figure.sources };
        let based_on = scope.evidence(own).into_iter().chain(scope.figures(&figure.sum_of));
        let certainty = figure.certainty.or(home.certainty);
        let qualities = [self.around.basis(figure.basis)];
        let certainty = certainty.map(|certainty| self.around.certainty(certainty));
        let indicator = figure.indicator.as_ref().and_then(|id| scope.file_of(id));
        let scoped = figure.scope.as_ref().map(|scope| words.name(scope));
        let date = figure.as_of.as_ref().map(ToString::to_string).or(home.date.clone());
        let rivals = (1..=figure.rivals.len()).map(|number| ids::of_rival(address, number));
        self.graph.add(
            Entity::new(ids::of_figure(address), &["Claim"])
                .text("name", words.figure(figure)?)
                .text("description", scoped.as_ref().unwrap_or(&home.name))
                .texts("temporalCoverage", date)
                .link("appearance", &home.file)
                .links("about", indicator)
                .links("author", figure.counted_by.iter().flat_map(|id| scope.bodies([id])))
                .links("isBasedOn", based_on)
                .links("isDisputedBy", rivals)
                .links("additionalProperty", qualities.into_iter().chain(certainty)),
        );
        for (index, rival) in figure.rivals.iter().enumerate() {
            let note = rival.note.as_ref().map(|note| words.prose(note));
            self.graph.add(
                Entity::new(ids::of_rival(address, index + 1), &["Claim"])
                    .text("name", words.rival(figure, rival)?)
                    .text("description", note.as_ref().or(scoped.as_ref()).unwrap_or(&home.name))
                    .link("appearance", &home.file)
                    .links("isBasedOn", scope.evidence(&rival.sources)),
            );
        }
        Ok(())
    }
}

/// The languages that a record has its texts in.
pub(super) fn languages<'a>(
    title: Option<&'a Text>,
    prose: Option<&'a Prose>,
) -> BTreeSet<&'a Language> {
    let titles = title.into_iter().flat_map(Text::each).filter_map(|(language, _)| language);
    let texts = prose.into_iter().flat_map(Prose::each).map(|(language, _)| language);
    titles.chain(texts).collect()
}
