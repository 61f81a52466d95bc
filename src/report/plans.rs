//! Plans, targets and indicators as a report prints them.

use serde::Serialize;

use super::Writer;
use super::records::FigureView;
use super::texts::{Handle, Mark};
use crate::diag::Failure;
use crate::model::Entry;
use crate::model::plan::{Assignment, Plan, Task};
use crate::model::value::{Address, Id, Text};

/// A plan.
#[derive(Debug, Clone, Serialize)]
pub struct PlanView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Handle,
    /// Its number.
    pub number: Option<Handle>,
    /// When it was adopted.
    pub date: Option<Handle>,
    /// The years it is for.
    pub period: Option<Handle>,
    /// Who adopted it.
    pub issuer: Option<Handle>,
    /// What it is for.
    pub purpose: Option<Handle>,
    /// Where the money comes from.
    pub funding: Option<Handle>,
    /// What is to be reached.
    pub targets: Vec<TargetView>,
    /// What is to be done.
    pub tasks: Vec<TaskView>,
    /// The table of assignments, by part.
    pub parts: Vec<PartView>,
    /// Reports that are due.
    pub reporting: Vec<ReportingView>,
    /// Where it contradicts itself.
    pub inconsistencies: Vec<Handle>,
    /// What a reader should be warned of.
    pub note: Option<Handle>,
    /// The key of its mark in a draft, where nobody approves it as it is.
    pub review: Option<&'static str>,
    /// Its entry in the register.
    pub mark: Mark,
}

/// Something to be reached.
#[derive(Debug, Clone, Serialize)]
pub struct TargetView {
    /// Its number in the plan.
    pub number: Handle,
    /// Its name.
    pub title: Handle,
    /// What the plan says.
    pub text: Handle,
    /// By when.
    pub time: Option<Handle>,
    /// How it can be measured.
    pub measure: Option<Handle>,
    /// The plan's figure.
    pub figure: Option<FigureView>,
}

/// Something to be done.
#[derive(Debug, Clone, Serialize)]
pub struct TaskView {
    /// Its number in the plan.
    pub number: Handle,
    /// Its name.
    pub title: Handle,
    /// Who leads.
    pub lead: Vec<Handle>,
    /// Who coordinates and takes part.
    pub partners: Vec<Handle>,
    /// By when.
    pub time: Option<Handle>,
    /// The single items.
    pub items: Vec<Handle>,
    /// What a reader should be warned of.
    pub note: Option<Handle>,
}

/// A part of the table of assignments.
#[derive(Debug, Clone, Serialize)]
pub struct PartView {
    /// Its heading.
    pub title: Handle,
    /// Its rows.
    pub rows: Vec<AssignmentView>,
}

/// A row of the table of assignments.
#[derive(Debug, Clone, Serialize)]
pub struct AssignmentView {
    /// Its number in the plan.
    pub number: Handle,
    /// The scheme or plan to be made.
    pub title: Handle,
    /// Who leads.
    pub lead: Vec<Handle>,
    /// Who coordinates.
    pub coordinating: Vec<Handle>,
    /// Who issues.
    pub issuer: Option<Handle>,
    /// By when.
    pub time: Option<Handle>,
    /// The expected budget.
    pub budget: Option<FigureView>,
    /// What a reader should be warned of.
    pub note: Option<Handle>,
}

/// A report that is due.
#[derive(Debug, Clone, Serialize)]
pub struct ReportingView {
    /// Its name.
    pub title: Handle,
    /// Who reports.
    pub from: Vec<Handle>,
    /// Who receives it.
    pub to: Vec<Handle>,
    /// Who receives it, in words.
    pub to_text: Option<Handle>,
    /// When.
    pub due: Option<Handle>,
}

/// An indicator with its figures.
#[derive(Debug, Clone, Serialize)]
pub struct IndicatorView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Handle,
    /// What is counted.
    pub definition: Handle,
    /// How it is counted.
    pub method: Option<Handle>,
    /// The figure before.
    pub baseline: Option<FigureView>,
    /// The figure aimed at.
    pub target: Option<FigureView>,
    /// The measured figures.
    pub series: Vec<FigureView>,
    /// What a reader should be warned of.
    pub note: Option<Handle>,
    /// The key of its mark in a draft, where nobody approves it as it is.
    pub review: Option<&'static str>,
}

impl<'a> Writer<'a> {
    /// The plans that the cycle's initiatives and action plan name.
    pub(super) fn plans(&mut self) -> Result<Vec<PlanView>, Failure> {
        let ledger = self.ledger;
        ledger.plans.values().map(|entry| self.plan(entry)).collect()
    }

    fn plan(&mut self, entry: &'a Entry<Plan>) -> Result<PlanView, Failure> {
        let (id, plan) = (&entry.id, &entry.value);
        let mark = self.mark(id);
        self.claims.records += 1;
        let date = plan.date.map(|day| self.dates.day(day.0));
        let period = self.date(&format!("{id}/period"), plan.period.as_ref())?;
        let addresses: Vec<Address> = plan
            .targets
            .keys()
            .map(|slug| Address { record: id.clone(), part: slug.clone() })
            .collect();
        let targets = self.targets(&addresses)?;
        let tasks = plan.tasks.iter().map(|(slug, task)| self.task(id, slug, task)).collect();
        let mut parts = Vec::new();
        for (slug, part) in &plan.parts {
            let rows: Vec<_> =
                plan.assignments.iter().filter(|(_, row)| row.part == *slug).collect();
            parts.push(PartView {
                title: self.text(&format!("{id}/parts/{slug}"), &part.title),
                rows: rows
                    .into_iter()
                    .map(|(slug, row)| self.assignment(id, slug, row))
                    .collect::<Result<_, _>>()?,
            });
        }
        let reporting = plan
            .reporting
            .iter()
            .map(|(slug, duty)| {
                let name = format!("{id}/reporting/{slug}");
                ReportingView {
                    title: self.text(&name, &duty.title),
                    from: self.organisations(&duty.from),
                    to: self.organisations(&duty.to),
                    to_text: self.optional(&format!("{name}/to"), duty.to_text.as_ref()),
                    due: self.optional(&format!("{name}/due"), duty.due.as_ref()),
                }
            })
            .collect();
        let inconsistencies = plan
            .inconsistencies
            .iter()
            .enumerate()
            .map(|(index, text)| self.prose(&format!("{id}/inconsistencies/{}", index + 1), text))
            .collect();
        Ok(PlanView {
            id: id.to_string(),
            title: self.text(&format!("{id}/title"), &plan.title),
            number: plan.number.as_ref().map(|number| self.plain(&format!("{id}/number"), number)),
            date: date.map(|date| self.plain(&format!("{id}/date"), &date)),
            period,
            issuer: plan.issuer.as_ref().map(|issuer| self.organisation(issuer)),
            purpose: plan.purpose.as_ref().map(|text| self.prose(&format!("{id}/purpose"), text)),
            funding: plan.funding.as_ref().map(|text| self.prose(&format!("{id}/funding"), text)),
            targets,
            tasks,
            parts,
            reporting,
            inconsistencies,
            note: plan.note.as_ref().map(|note| self.prose(&format!("{id}/note"), note)),
            review: self.review_of_record(id),
            mark,
        })
    }

    /// Targets by their addresses; what is not there is left out.
    pub(super) fn targets(&mut self, addresses: &[Address]) -> Result<Vec<TargetView>, Failure> {
        let ledger = self.ledger;
        let mut views = Vec::new();
        for address in addresses {
            let Some(plan) = ledger.plans.get(&address.record) else {
                continue;
            };
            let Some(target) = plan.value.targets.get(&address.part) else {
                continue;
            };
            let name = format!("{}/targets/{}", address.record, address.part);
            let figure = self.figure_in(&address.record, target.figure.as_ref())?;
            views.push(TargetView {
                number: self.plain(&format!("{name}/number"), &target.number),
                title: self.text(&format!("{name}/title"), &target.title),
                text: self.prose(&format!("{name}/text"), &target.text),
                time: self.optional(&format!("{name}/time"), target.time.as_ref()),
                measure: self.optional(&format!("{name}/measure"), target.measure.as_ref()),
                figure,
            });
        }
        Ok(views)
    }

    fn task(&mut self, plan: &Id, slug: &Id, task: &Task) -> TaskView {
        let name = format!("{plan}/tasks/{slug}");
        let mut partners = self.organisations(&task.coordinating);
        partners.extend(self.organisations(&task.partners));
        TaskView {
            number: self.plain(&format!("{name}/number"), &task.number),
            title: self.text(&format!("{name}/title"), &task.title),
            lead: self.organisations(&task.lead),
            partners,
            time: self.optional(&format!("{name}/time"), task.time.as_ref()),
            items: task
                .items
                .iter()
                .map(|(item, text)| self.prose(&format!("{name}/{item}"), text))
                .collect(),
            note: task.note.as_ref().map(|note| self.prose(&format!("{name}/note"), note)),
        }
    }

    fn assignment(
        &mut self,
        plan: &Id,
        slug: &Id,
        row: &Assignment,
    ) -> Result<AssignmentView, Failure> {
        let name = format!("{plan}/assignments/{slug}");
        let budget = self.figure_in(plan, row.figure.as_ref())?;
        Ok(AssignmentView {
            number: self.plain(&format!("{name}/number"), &row.number),
            title: self.text(&format!("{name}/title"), &row.title),
            lead: self.organisations(&row.lead),
            coordinating: self.organisations(&row.coordinating),
            issuer: row.issuer.as_ref().map(|issuer| self.organisation(issuer)),
            time: self.optional(&format!("{name}/time"), row.time.as_ref()),
            budget,
            note: row.note.as_ref().map(|note| self.prose(&format!("{name}/note"), note)),
        })
    }

    /// Indicators with a figure that belongs to the cycle's initiatives or to the city.
    pub(super) fn indicators(&mut self) -> Result<Vec<IndicatorView>, Failure> {
        let ledger = self.ledger;
        let mut views = Vec::new();
        for (id, entry) in &ledger.indicators {
            let indicator = &entry.value;
            let mut series = Vec::new();
            for address in &indicator.series {
                if self.is_address_in_cycle(address) {
                    series.extend(self.figure(address)?);
                }
            }
            if series.is_empty() && indicator.baseline.is_none() && indicator.target.is_none() {
                continue;
            }
            let baseline = match &indicator.baseline {
                Some(address) => self.figure(address)?,
                None => None,
            };
            let target = match &indicator.target {
                Some(address) => self.figure(address)?,
                None => None,
            };
            views.push(IndicatorView {
                id: id.to_string(),
                title: self.text(&format!("{id}/title"), &indicator.title),
                definition: self.prose(&format!("{id}/definition"), &indicator.definition),
                method: indicator.method.as_ref().map(|m| self.prose(&format!("{id}/method"), m)),
                baseline,
                target,
                series,
                note: indicator.note.as_ref().map(|note| self.prose(&format!("{id}/note"), note)),
                review: self.review_of_record(id),
            });
        }
        Ok(views)
    }

    /// Whether the record of a figure began before the cycle ended.
    fn is_address_in_cycle(&self, address: &Address) -> bool {
        let period = &self.order.cycle.cycle.value.period;
        let Some(entry) = self.ledger.told_by_id(&address.record) else {
            return true;
        };
        let first = entry.told.date.and_then(|date| date.bounds().0);
        first.is_none_or(|first| first <= period.last.0)
    }

    pub(super) fn optional(&mut self, name: &str, text: Option<&Text>) -> Option<Handle> {
        text.map(|text| self.text(name, text))
    }
}
