//! The sections of a report.

use serde::Serialize;

use super::Writer;
use super::answers::FieldView;
use super::initiatives::InitiativeView;
use super::plans::{IndicatorView, PlanView};
use super::records::RecordView;
use super::texts::Handle;
use crate::diag::Failure;
use crate::form::Section;
use crate::model::city::{Paragraph, Product};
use crate::model::value::{Id, Part};
use crate::model::{RecordKind, ToldEntry};

/// A section of the report.
#[derive(Debug, Clone, Serialize)]
pub struct SectionView {
    /// Its id.
    pub id: String,
    /// Its number in the form.
    pub number: Option<String>,
    /// Its letter, for an annex.
    pub letter: Option<String>,
    /// Its heading.
    pub title: Handle,
    /// The template that sets it.
    pub template: String,
    /// It stands behind the form.
    pub annex: bool,
    /// Its paragraphs.
    pub paragraphs: Vec<ParagraphView>,
    /// Its fields.
    pub fields: Vec<FieldView>,
    /// Its initiatives.
    pub initiatives: Vec<InitiativeView>,
    /// Its records.
    pub records: Vec<RecordView>,
    /// Its indicators.
    pub indicators: Vec<IndicatorView>,
    /// Its plans.
    pub plans: Vec<PlanView>,
    /// The key of the mark of its text in a draft, where nobody approves that as it is.
    pub review: Option<&'static str>,
    /// The phrase that stands where there is nothing to say.
    pub empty: Handle,
}

impl SectionView {
    /// An annex that selects records and found none is left out.
    pub(super) fn is_empty_annex(&self) -> bool {
        let always = ["register", "colophon"].contains(&self.template.as_str());
        self.annex
            && !always
            && self.paragraphs.is_empty()
            && self.fields.is_empty()
            && self.initiatives.is_empty()
            && self.records.is_empty()
            && self.indicators.is_empty()
            && self.plans.is_empty()
    }
}

/// A paragraph of a section.
#[derive(Debug, Clone, Serialize)]
pub struct ParagraphView {
    /// What it says.
    pub text: Handle,
    /// It links or comments and claims nothing.
    pub editorial: bool,
    /// Entries of the register beside those in the text.
    pub marks: Vec<super::texts::Mark>,
}

impl<'a> Writer<'a> {
    pub(super) fn section(&mut self, section: &'a Section) -> Result<SectionView, Failure> {
        let cycle = self.order.cycle;
        let text = cycle.sections.get(&section.id);
        let own = text.map(|entry| entry.value.paragraphs.as_slice()).unwrap_or_default();
        let title = self.text(&format!("section/{}/title", section.id), &section.title);
        let paragraphs = self.paragraphs(&section.id, "text", own);
        let mut view = SectionView {
            id: section.id.to_string(),
            number: section.number.clone(),
            letter: None,
            title,
            template: section.template.to_string(),
            annex: section.annex,
            paragraphs,
            fields: Vec::new(),
            initiatives: Vec::new(),
            records: Vec::new(),
            indicators: Vec::new(),
            plans: Vec::new(),
            review: text.and_then(|text| {
                self.review(&Part::Section(cycle.cycle.id.clone(), text.id.clone()))
            }),
            empty: self.text("edition/empty", &self.order.edition.1.empty.text),
        };
        for field in &section.fields {
            let own = text.and_then(|entry| entry.value.fields.get(&field.id));
            let own = own.map(Vec::as_slice).unwrap_or_default();
            let made = self.field(&section.id, field, own)?;
            view.fields.push(made);
        }
        if let Some(select) = &section.select {
            match select.kind {
                RecordKind::Initiative => {
                    view.initiatives = self.initiatives(section, select.level)?;
                }
                RecordKind::Indicator => view.indicators = self.indicators()?,
                RecordKind::Plan => view.plans = self.plans()?,
                kind => view.records = self.records(kind)?,
            }
        }
        Ok(view)
    }

    /// The paragraphs of a section or of a field.
    pub(super) fn paragraphs(
        &mut self,
        section: &Id,
        part: &str,
        paragraphs: &[Paragraph],
    ) -> Vec<ParagraphView> {
        let mut views = Vec::new();
        for (index, paragraph) in paragraphs.iter().enumerate() {
            if paragraph.editorial {
                self.claims.editorial += 1;
            } else {
                self.claims.paragraphs += 1;
            }
            let name = format!("section/{section}/{part}/{}", index + 1);
            views.push(ParagraphView {
                text: self.prose(&name, &paragraph.text),
                editorial: paragraph.editorial,
                marks: paragraph.sources.iter().map(|source| self.mark(source)).collect(),
            });
        }
        views
    }

    /// All records of a kind that belong to the cycle, by date and then by id. The submission shows
    /// those that its selection names.
    fn records(&mut self, kind: RecordKind) -> Result<Vec<RecordView>, Failure> {
        let ledger = self.ledger;
        let mut entries: Vec<ToldEntry<'a>> = ledger
            .told()
            .filter(|entry| entry.kind == kind && self.is_in_cycle(entry))
            .filter(|entry| self.is_selected(entry.id))
            .collect();
        entries.sort_by_key(|entry| (entry.told.date.map(|date| date.bounds()), entry.id));
        entries.iter().map(|entry| self.record(entry)).collect()
    }

    fn is_selected(&self, id: &Id) -> bool {
        let selection = &self.order.cycle.cycle.value.selection;
        self.order.product == Product::Booklet
            || selection.is_empty()
            || selection.values().flatten().any(|selected| selected.records.contains(id))
    }
}
