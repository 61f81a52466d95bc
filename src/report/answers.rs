//! What the ledger answers to the fields of the form.

use chrono::NaiveDate;
use serde::Serialize;

use super::Writer;
use super::records::FigureView;
use super::sections::ParagraphView;
use super::texts::{Handle, Mark, Node};
use crate::diag::Failure;
use crate::form::{Answer, Field, Status};
use crate::model::city::{City, CreativeField, Paragraph};
use crate::model::setting::ContributionKind;
use crate::model::value::Id;

/// A field of the form with its answer.
#[derive(Debug, Clone, Serialize)]
pub struct FieldView {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Its heading.
    pub title: Handle,
    /// Single entries.
    pub entries: Vec<EntryView>,
    /// Initiatives of the action plan.
    pub initiatives: Vec<PlannedView>,
    /// Figures.
    pub figures: Vec<FigureView>,
    /// Paragraphs.
    pub paragraphs: Vec<ParagraphView>,
    /// Nothing of all this: the phrase of an empty field.
    pub empty: Option<Handle>,
}

/// An entry of a field.
#[derive(Debug, Clone, Serialize)]
pub struct EntryView {
    /// What it says first.
    pub title: Handle,
    /// When.
    pub date: Option<Handle>,
    /// More about it.
    pub text: Option<Handle>,
    /// The key of its mark in a draft, where nobody approves it as it is.
    pub review: Option<&'static str>,
    /// Its entry in the register.
    pub mark: Option<Mark>,
}

/// An initiative of the action plan.
#[derive(Debug, Clone, Serialize)]
pub struct PlannedView {
    /// Its name.
    pub title: Handle,
    /// What it sets out to do.
    pub summary: Handle,
    /// Rows of the plan's table that belong to it.
    pub rows: Vec<PlannedRow>,
    /// The key of its mark in a draft, where nobody approves it as it is.
    pub review: Option<&'static str>,
    /// Its entry in the register.
    pub mark: Mark,
}

/// A row of the plan's table.
#[derive(Debug, Clone, Serialize)]
pub struct PlannedRow {
    /// What is to be made.
    pub title: Handle,
    /// By when.
    pub time: Option<Handle>,
    /// At what expected cost.
    pub budget: Option<FigureView>,
}

impl EntryView {
    fn plain(title: Handle) -> Self {
        Self { title, date: None, text: None, review: None, mark: None }
    }
}

/// The creative field on a day: the last that had begun by then.
pub(super) fn field_at(city: &City, day: NaiveDate) -> CreativeField {
    let begun = city.fields.iter().rev().find(|period| period.from.0 <= day);
    begun.or(city.fields.first()).map_or(CreativeField::Design, |period| period.field)
}

impl<'a> Writer<'a> {
    pub(super) fn field(
        &mut self,
        section: &Id,
        field: &Field,
        own: &[Paragraph],
    ) -> Result<FieldView, Failure> {
        let mut view = FieldView {
            id: field.id.to_string(),
            number: field.number.clone(),
            title: self.text(&format!("section/{section}/{}/title", field.id), &field.title),
            entries: Vec::new(),
            initiatives: Vec::new(),
            figures: Vec::new(),
            paragraphs: self.paragraphs(section, field.id.as_str(), own),
            empty: None,
        };
        if let Some(answer) = field.answer {
            self.answer(answer, &mut view)?;
        }
        let is_empty = view.entries.is_empty()
            && view.initiatives.is_empty()
            && view.figures.is_empty()
            && view.paragraphs.is_empty();
        if is_empty {
            view.empty = Some(self.text("edition/empty", &self.order.edition.1.empty.text));
        }
        Ok(view)
    }

    fn answer(&mut self, answer: Answer, view: &mut FieldView) -> Result<(), Failure> {
        let city = &self.ledger.city;
        let cycle = &self.order.cycle.cycle.value;
        match answer {
            Answer::City => {
                let name = self.text("city/name", &city.name);
                view.entries.push(EntryView::plain(name));
            }
            Answer::Country => {
                let name = self.text("city/country", &city.country);
                view.entries.push(EntryView::plain(name));
            }
            Answer::CreativeField => {
                let field = field_at(city, cycle.period.last.0);
                let word = self.word(&format!("field-{}", field.key()))?;
                view.entries.push(EntryView::plain(word));
            }
            Answer::DesignationDate => {
                let day = self.dates.day(city.designated.0);
                let title = self.plain("city/designated", &day);
                let mark = city.sources.first().map(|source| self.mark(source));
                view.entries.push(EntryView { mark, ..EntryView::plain(title) });
            }
            Answer::SubmissionDate => {
                if let Some(day) = cycle.submitted {
                    let day = self.dates.day(day.0);
                    let title = self.plain("cycle/submitted", &day);
                    view.entries.push(EntryView::plain(title));
                }
            }
            Answer::Entity => {
                let name = self.organisation(&city.entity);
                view.entries.push(EntryView::plain(name));
            }
            Answer::EarlierReports => {
                for (index, report) in city.earlier_reports.iter().enumerate() {
                    let name = format!("city/earlier-reports/{}", index + 1);
                    let date = self.date(&format!("{name}/date"), Some(&report.date))?;
                    view.entries.push(EntryView {
                        title: self.text(&name, &report.title),
                        date,
                        text: None,
                        review: None,
                        mark: report.sources.first().map(|source| self.mark(source)),
                    });
                }
            }
            Answer::FocalPoints => self.focal_points(view),
            Answer::AnnualMeetingsAttended
            | Answer::AnnualMeetingsHosted
            | Answer::MeetingsHosted
            | Answer::ConferencesHosted
            | Answer::SecretariatSupport
            | Answer::SteeringGroup
            | Answer::ApplicationsEvaluated => {
                if let Some(kind) = answer.contribution() {
                    self.contributions(kind, view)?;
                }
            }
            Answer::PlannedLocal => {
                let ids = cycle.action_plan.as_ref().map(|plan| plan.local.as_slice());
                view.initiatives = self.planned(ids.unwrap_or_default())?;
            }
            Answer::PlannedInternational => {
                let ids = cycle.action_plan.as_ref().map(|plan| plan.international.as_slice());
                view.initiatives = self.planned(ids.unwrap_or_default())?;
            }
            Answer::PlannedBudget => {
                for address in cycle.action_plan.iter().flat_map(|plan| &plan.budget) {
                    view.figures.extend(self.figure(address)?);
                }
            }
        }
        Ok(())
    }

    fn focal_points(&mut self, view: &mut FieldView) {
        let city = &self.ledger.city;
        for (index, person) in city.focal_points.iter().enumerate() {
            let name = format!("city/focal-points/{}", index + 1);
            let mut words = Vec::new();
            words.extend(person.role.as_ref().map(|role| role.best(self.language).0.to_owned()));
            words.extend(person.organisation.as_ref().map(|id| self.organisation_words(id)));
            words.extend(person.telephone.clone());
            let mut line = vec![Node::T(words.join(", "))];
            if let Some(email) = &person.email {
                let comma = if words.is_empty() { "" } else { ", " };
                line.push(Node::T(comma.to_owned()));
                let (u, c) = (format!("mailto:{email}"), vec![Node::T(email.clone())]);
                line.push(Node::L { u, c });
            }
            let says_more = !words.is_empty() || person.email.is_some();
            let text = says_more.then(|| self.line(&format!("{name}/text"), line));
            view.entries.push(EntryView {
                title: self.text(&name, &person.name),
                date: None,
                text,
                review: None,
                mark: None,
            });
        }
    }

    fn contributions(
        &mut self,
        kind: ContributionKind,
        view: &mut FieldView,
    ) -> Result<(), Failure> {
        let ledger = self.ledger;
        let cycle = &self.order.cycle.cycle.value;
        let mut entries: Vec<_> = ledger
            .network
            .values()
            .filter(|entry| entry.value.kind == kind)
            .filter(|entry| cycle.takes(&entry.id, entry.value.date.as_ref()))
            .collect();
        entries.sort_by_key(|entry| (entry.value.date.as_ref().map(|d| d.bounds()), &entry.id));
        for entry in entries {
            self.claims.records += 1;
            let id = &entry.id;
            let date = self.date(&format!("{id}/date"), entry.value.date.as_ref())?;
            let mark = self.mark(id);
            view.entries.push(EntryView {
                title: self.text(&format!("{id}/title"), &entry.value.title),
                date,
                text: entry
                    .value
                    .summary
                    .as_ref()
                    .map(|summary| self.prose(&format!("{id}/summary"), summary)),
                review: self.review_of_record(id),
                mark: Some(mark),
            });
        }
        Ok(())
    }

    fn planned(&mut self, ids: &[Id]) -> Result<Vec<PlannedView>, Failure> {
        let ledger = self.ledger;
        let plan = self.order.cycle.cycle.value.action_plan.as_ref().and_then(|a| a.plan.as_ref());
        let plan = plan.and_then(|id| ledger.plans.get(id));
        let mut views = Vec::new();
        for id in ids {
            let Some(entry) = ledger.initiatives.get(id) else {
                continue;
            };
            let mark = self.mark(id);
            let mut rows = Vec::new();
            if let Some(plan) = plan {
                let mine = |slug: &Id| {
                    entry.value.tasks.iter().any(|task| {
                        task.record == plan.id
                            && plan
                                .value
                                .tasks
                                .get(&task.part)
                                .is_some_and(|t| t.assignments.contains(slug))
                    })
                };
                for (slug, row) in plan.value.assignments.iter().filter(|(slug, _)| mine(slug)) {
                    let name = format!("{}/assignments/{slug}", plan.id);
                    let budget = self.figure_in(&plan.id, row.figure.as_ref())?;
                    rows.push(PlannedRow {
                        title: self.text(&format!("{name}/title"), &row.title),
                        time: self.optional(&format!("{name}/time"), row.time.as_ref()),
                        budget,
                    });
                }
            }
            views.push(PlannedView {
                title: self.text(&format!("{id}/title"), &entry.value.title),
                summary: self.prose(&format!("{id}/summary"), &entry.value.summary),
                rows,
                review: self.review_of_record(id),
                mark,
            });
        }
        Ok(views)
    }

    /// What is not verified about the edition, said once: sections, fields and limits by name.
    pub(super) fn unverified(&mut self) -> Result<Vec<Handle>, Failure> {
        let edition = self.order.edition.1;
        let mut handles = Vec::new();
        for section in edition.sections.iter().filter(|section| !section.annex) {
            let fields = section.fields.iter().filter(|field| field.status == Status::Unverified);
            let names: Vec<String> = fields.filter_map(|field| field.number.clone()).collect();
            if section.status == Status::Unverified {
                handles.push(self.text(&format!("section/{}/title", section.id), &section.title));
            } else if let (Some(first), Some(last)) = (names.first(), names.last()) {
                let words =
                    self.labels.fill("unverified-fields", &[("first", first), ("last", last)])?;
                handles.push(self.plain(&format!("unverified/{}", section.id), &words));
            }
        }
        Ok(handles)
    }
}
