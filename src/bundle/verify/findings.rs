//! The findings of one bag, bounded: a bag made to be a trap cannot fill the memory with them.

use std::collections::BTreeMap;

use crate::diag::{Finding, Place, sort};

/// Findings of one rule that are kept; a bag with more is not read finding by finding.
const MOST: usize = 10_000;

/// Takes findings as they come.
#[derive(Default)]
pub struct Findings {
    kept: Vec<Finding>,
    counts: BTreeMap<&'static str, usize>,
}

impl Findings {
    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        let count = self.counts.entry(finding.name).or_default();
        *count += 1;
        if *count <= MOST {
            self.kept.push(finding);
        }
    }

    /// All of them, sorted; of a rule with too many the first, and how many more there were, at
    /// the place `bag`.
    pub fn finish(mut self, bag: &Place) -> Vec<Finding> {
        sort(&mut self.kept);
        for (name, count) in self.counts.into_iter().filter(|(_, count)| *count > MOST) {
            let more = Finding::new("bag-more-findings", bag.clone());
            self.kept.push(more.arg("count", count - MOST).arg("name", name));
        }
        self.kept
    }
}
