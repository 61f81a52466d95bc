//! `dangling-reference`, `wrong-kind`, `unknown-figure`, `unknown-plan-part`, `unknown-link`: every
//! reference, in fields and in prose, leads to a record of the right kind.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, nearest};
use crate::model::links::{CLAIM, Links, PlanPart, Targets, visit};
use crate::model::names::Names;
use crate::model::prose::ReferenceTarget;
use crate::model::value::{Address, Id};
use crate::model::{Ledger, RecordKind};

/// Findings that get a "did you mean": a long list of wrong ids needs no more.
const HINTS: usize = 200;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let ledger = scene.ledger;
    let kinds = ledger.ids().into_iter().map(|(id, kind, _)| (id, kind)).collect();
    let mut known = Known { ledger, kinds, names: OnceCell::new(), findings };
    visit(ledger, &mut |links| known.key(links));
    for mention in &scene.mentions {
        let place = || mention.place();
        match &mention.target {
            ReferenceTarget::Figure(address) => known.figure(&place, address),
            ReferenceTarget::Record(id) => known.record(&place, id, CLAIM),
            ReferenceTarget::Url(_) => {}
            ReferenceTarget::Unknown(link) => {
                known.findings.push(Finding::new("unknown-link", place()).arg("link", link));
            }
        }
    }
    Ok(())
}

struct Known<'a, 'f> {
    ledger: &'a Ledger,
    kinds: BTreeMap<&'a Id, RecordKind>,
    names: OnceCell<Names>,
    findings: &'f mut Vec<Finding>,
}

impl Known<'_, '_> {
    fn key(&mut self, links: &Links<'_, '_>) {
        match links.to {
            Targets::Records(kinds, ids) => {
                for (index, id) in ids.iter().enumerate() {
                    self.record(&|| links.place(index), id, kinds);
                }
            }
            Targets::Figures(addresses) => {
                for (index, address) in addresses.iter().enumerate() {
                    self.figure(&|| links.place(index), address);
                }
            }
            Targets::OwnFigure(slug) => {
                if let Some(plan) = links.record {
                    let address = Address { record: plan.clone(), part: slug.clone() };
                    self.figure(&|| links.place(0), &address);
                }
            }
            Targets::PlanParts(part, addresses) => {
                for (index, address) in addresses.iter().enumerate() {
                    self.part(&|| links.place(index), part, &address.record, &address.part, true);
                }
            }
            Targets::OwnParts(part, slugs) => {
                for (index, slug) in slugs.iter().enumerate() {
                    if let Some(plan) = links.record {
                        self.part(&|| links.place(index), part, plan, slug, false);
                    }
                }
            }
        }
    }

    fn record(&mut self, place: &dyn Fn() -> Place, id: &Id, expected: &[RecordKind]) {
        let said = |finding: Finding| {
            let kinds: Vec<&str> = expected.iter().map(|kind| kind.key()).collect();
            finding.arg("id", id).arg("expected", kinds.join(", "))
        };
        match self.kinds.get(id) {
            Some(kind) if expected.contains(kind) => {}
            Some(kind) => {
                let finding = said(Finding::new("wrong-kind", place()));
                self.findings.push(finding.arg("found", kind.key()));
            }
            None => {
                let finding = said(Finding::new("dangling-reference", place()));
                let hinted = if self.findings.len() < HINTS {
                    self.hint(finding, id, expected)
                } else {
                    finding
                };
                self.findings.push(hinted);
            }
        }
    }

    /// Names the record that is meant: by a name that it bears or bore, or by its likeness.
    fn hint(&self, finding: Finding, id: &Id, expected: &[RecordKind]) -> Finding {
        let named = self.names.get_or_init(|| Names::of(self.ledger)).find(id.as_str());
        let fits = |id: &&Id| self.kinds.get(id).is_some_and(|kind| expected.contains(kind));
        if let Some(now) = named.filter(fits) {
            let was_id = self.ledger.aliases().iter().any(|(alias, ..)| *id == **alias);
            return finding.arg("near", now).hint(if was_id { "renamed" } else { "named" });
        }
        let known = self.kinds.keys().filter(|known| fits(known)).map(|known| known.as_str());
        finding.did_you_mean(id.as_str(), known)
    }

    fn figure(&mut self, place: &dyn Fn() -> Place, address: &Address) {
        let Some((_, figures)) = self.ledger.figures_of(&address.record) else {
            let known = self.ledger.with_figures().map(|(id, ..)| id.as_str());
            let near = nearest(address.record.as_str(), known)
                .map(|record| format!("{record}/{}", address.part));
            let finding = Finding::new("unknown-figure", place())
                .arg("address", address)
                .arg("record", &address.record);
            self.findings.push(match near {
                Some(near) => finding.arg("near", near).hint("near"),
                None => finding.hint("no-record"),
            });
            return;
        };
        if figures.contains_key(&address.part) {
            return;
        }
        let all: Vec<&str> = figures.keys().map(Id::as_str).collect();
        let near = nearest(address.part.as_str(), all.iter().copied())
            .map(|part| format!("{}/{part}", address.record));
        let finding = Finding::new("unknown-figure", place())
            .arg("address", address)
            .arg("record", &address.record)
            .arg("known", if all.is_empty() { "–".into() } else { all.join(", ") });
        self.findings.push(match near {
            Some(near) => finding.arg("near", near).hint("near"),
            None => finding,
        });
    }

    fn part(
        &mut self,
        place: &dyn Fn() -> Place,
        part: PlanPart,
        plan: &Id,
        slug: &Id,
        names_plan: bool,
    ) {
        let prefix = if names_plan { format!("{plan}/") } else { String::new() };
        let finding = || {
            Finding::new("unknown-plan-part", place())
                .arg("part", part.key())
                .arg("address", format_args!("{prefix}{slug}"))
        };
        let Some(entry) = self.ledger.plans.get(plan) else {
            let known = self.ledger.plans.keys().map(Id::as_str);
            let near = nearest(plan.as_str(), known).map(|near| format!("{near}/{slug}"));
            self.findings.push(match near {
                Some(near) => finding().arg("near", near).hint("near"),
                None => finding().arg("plan", plan).hint("no-plan"),
            });
            return;
        };
        if !part.is_in(&entry.value, slug) {
            let known = part.of(&entry.value);
            self.findings.push(match nearest(slug.as_str(), known.iter().map(|id| id.as_str())) {
                Some(near) => finding().arg("near", format!("{prefix}{near}")).hint("near"),
                None => finding(),
            });
        }
    }
}
