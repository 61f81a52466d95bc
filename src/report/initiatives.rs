//! Initiatives with what was done and what came of it.

use serde::Serialize;

use super::Writer;
use super::plans::TargetView;
use super::records::RecordView;
use super::texts::{Handle, Mark};
use crate::diag::Failure;
use crate::form::Section;
use crate::model::city::Product;
use crate::model::setting::{Initiative, Level};
use crate::model::value::Id;
use crate::model::{Entry, RecordKind, ToldEntry};

/// An initiative as a section shows it.
#[derive(Debug, Clone, Serialize)]
pub struct InitiativeView {
    /// Its id.
    pub id: String,
    /// Its number in the section, such as `4.1`.
    pub number: Option<String>,
    /// Its name.
    pub title: Handle,
    /// What it sets out to do.
    pub summary: Handle,
    /// Whom it is for.
    pub beneficiaries: Option<Handle>,
    /// Who leads.
    pub lead: Vec<Handle>,
    /// Who takes part.
    pub partners: Vec<Handle>,
    /// Objectives of the Mission Statement: number and words.
    pub objectives: Vec<Tag>,
    /// Areas of action: number and words.
    pub areas: Vec<Tag>,
    /// Targets of the Sustainable Development Goals.
    pub sdg: Vec<Tag>,
    /// The tags are our own choice.
    pub tags_editorial: bool,
    /// What the plan aims at.
    pub targets: Vec<TargetView>,
    /// What was done, and what came of it, in order.
    pub records: Vec<RecordView>,
    /// The key of its mark in a draft, where nobody approves it as it is.
    pub review: Option<&'static str>,
    /// Its entry in the register.
    pub mark: Mark,
}

/// A tag: a code and, where the label file has them, its words.
#[derive(Debug, Clone, Serialize)]
pub struct Tag {
    /// The code as printed.
    pub code: Handle,
    /// Its words.
    pub words: Option<Handle>,
    /// The number of the group, for its colour: the goal of an SDG target.
    pub group: u8,
}

impl<'a> Writer<'a> {
    /// The initiatives of a section: as the cycle selects and orders them, or all of a level.
    pub(super) fn initiatives(
        &mut self,
        section: &Section,
        level: Option<Level>,
    ) -> Result<Vec<InitiativeView>, Failure> {
        let ledger = self.ledger;
        let selection = self.order.cycle.cycle.value.selection.get(&section.id);
        let mut chosen: Vec<(&'a Entry<Initiative>, Vec<ToldEntry<'a>>)> = Vec::new();
        let selects = !self.order.cycle.cycle.value.selection.is_empty();
        if self.order.product == Product::Submission && selects {
            for selected in selection.into_iter().flatten() {
                let Some(entry) = ledger.initiatives.get(&selected.initiative) else {
                    continue;
                };
                let records =
                    selected.records.iter().filter_map(|id| ledger.told_by_id(id)).collect();
                chosen.push((entry, records));
            }
        } else {
            let order = selection.map(Vec::as_slice).unwrap_or_default();
            let place = |id: &Id| order.iter().position(|s| s.initiative == *id);
            let mut entries: Vec<&'a Entry<Initiative>> = ledger
                .initiatives
                .values()
                .filter(|entry| level.is_none_or(|level| entry.value.level == level))
                .collect();
            entries.sort_by_key(|entry| (place(&entry.id).unwrap_or(usize::MAX), &entry.id));
            for entry in entries {
                chosen.push((entry, self.records_of(&entry.id)));
            }
        }
        let mut views = Vec::new();
        for (index, (entry, records)) in chosen.into_iter().enumerate() {
            // Where a section has fields, the numbers below its own are theirs.
            let number = section.number.as_ref().filter(|_| section.fields.is_empty());
            let number = number.map(|number| format!("{number}.{}", index + 1));
            views.push(self.initiative(entry, number, &records)?);
        }
        Ok(views)
    }

    /// Activities, outcomes and challenges of an initiative in this cycle, by date.
    fn records_of(&self, initiative: &Id) -> Vec<ToldEntry<'a>> {
        let ledger = self.ledger;
        let mut records: Vec<ToldEntry<'a>> = ledger
            .told()
            .filter(|entry| {
                matches!(entry.kind, RecordKind::Activity | RecordKind::Outcome)
                    && entry.told.initiative == Some(initiative)
                    && self.is_in_cycle(entry)
            })
            .collect();
        records.sort_by_key(|entry| (entry.told.date.map(|d| d.bounds()), entry.kind, entry.id));
        records
    }

    pub(super) fn initiative(
        &mut self,
        entry: &'a Entry<Initiative>,
        number: Option<String>,
        records: &[ToldEntry<'a>],
    ) -> Result<InitiativeView, Failure> {
        let (id, initiative) = (&entry.id, &entry.value);
        let mark = self.mark(id);
        let summary = self.prose(&format!("{id}/summary"), &initiative.summary);
        let beneficiaries = initiative
            .beneficiaries
            .as_ref()
            .map(|text| self.prose(&format!("{id}/beneficiaries"), text));
        let targets = self.targets(&initiative.targets)?;
        let records = records.iter().map(|record| self.record(record)).collect::<Result<_, _>>()?;
        Ok(InitiativeView {
            id: id.to_string(),
            number,
            title: self.text(&format!("{id}/title"), &initiative.title),
            summary,
            beneficiaries,
            lead: self.organisations(&initiative.lead),
            partners: self.organisations(&initiative.partners),
            objectives: self.tags("objective", &initiative.objectives),
            areas: self.tags("area", &initiative.areas),
            sdg: initiative
                .sdg
                .iter()
                .map(|target| Tag {
                    code: self.plain(
                        &format!("sdg/{}", target.to_string().replace('.', "-")),
                        &target.to_string(),
                    ),
                    words: None,
                    group: target.goal(),
                })
                .collect(),
            tags_editorial: initiative.tags_editorial,
            targets,
            records,
            review: self.review_of_record(id),
            mark,
        })
    }

    fn tags(&mut self, kind: &str, numbers: &[u8]) -> Vec<Tag> {
        numbers
            .iter()
            .map(|number| Tag {
                code: self.plain(&format!("number/{number}"), &number.to_string()),
                words: self.word(&format!("{kind}-{number}")).ok(),
                group: *number,
            })
            .collect()
    }
}
