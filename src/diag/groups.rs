//! What is the same in many places, said once.
//!
//! Findings say the same where they come from one rule and their words are the same, or differ only
//! in the record they stand in.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Located};

/// Places of the same words that are named; the rest is counted.
const NAMED: usize = 6;

/// Different words of one rule that are printed; the rest is counted.
const SAME_RULE: usize = 20;

/// Findings to print, and how many more there are.
#[derive(Debug, Default)]
pub struct Digest {
    /// Those whose places are named.
    pub shown: Vec<Finding>,
    /// How many say the same, by [`Wording`].
    counts: BTreeMap<Wording, usize>,
    /// How many more findings a rule has, in other words than those shown.
    pub left_out: Vec<(&'static str, usize)>,
}

/// Findings that say the same.
#[derive(Debug)]
pub struct Block<'a> {
    /// The first of them.
    pub first: &'a Located,
    /// The next few.
    pub also: Vec<&'a Located>,
    /// How many more there are.
    pub more: usize,
}

/// What a finding says, whatever record it stands in.
type Wording = String;

impl Digest {
    /// Chooses what to print of findings, which are sorted; `all` leaves nothing out.
    pub fn of(findings: &[Finding], all: bool) -> Self {
        let mut digest = Self::default();
        if all {
            digest.shown = findings.to_vec();
            return digest;
        }
        let mut shown: BTreeMap<&str, BTreeSet<Wording>> = BTreeMap::new();
        let mut left_out: BTreeMap<&'static str, usize> = BTreeMap::new();
        for finding in findings {
            let wording = wording(finding);
            let of_rule = shown.entry(finding.name).or_default();
            if !of_rule.contains(&wording) && of_rule.len() == SAME_RULE {
                *left_out.entry(finding.name).or_default() += 1;
                continue;
            }
            of_rule.insert(wording.clone());
            let count = digest.counts.entry(wording).or_default();
            *count += 1;
            if *count <= NAMED {
                digest.shown.push(finding.clone());
            }
        }
        digest.left_out = left_out.into_iter().collect();
        digest
    }

    /// What was chosen, once it has its places: one block for what says the same.
    pub fn blocks<'a>(&self, located: &'a [Located]) -> Vec<Block<'a>> {
        let mut blocks: Vec<Block<'a>> = Vec::new();
        let mut known: BTreeMap<Wording, usize> = BTreeMap::new();
        for located in located {
            let wording = wording(&located.finding);
            let Some(count) = self.counts.get(&wording) else {
                blocks.push(Block { first: located, also: Vec::new(), more: 0 });
                continue;
            };
            match known.get(&wording) {
                Some(index) => blocks[*index].also.push(located),
                None => {
                    known.insert(wording, blocks.len());
                    let more = count.saturating_sub(NAMED);
                    blocks.push(Block { first: located, also: Vec::new(), more });
                }
            }
        }
        blocks
    }

    /// Whether something is only counted.
    pub fn is_cut(&self) -> bool {
        !self.left_out.is_empty() || self.counts.values().any(|count| *count > NAMED)
    }
}

/// What a finding says, but for the record it stands in.
pub(super) fn wording(finding: &Finding) -> Wording {
    let file = finding.place.file.as_str();
    let name = file.rsplit('/').next().unwrap_or(file);
    let record = name.strip_suffix(".yaml").unwrap_or(name);
    let mut words = format!("{}\0{:?}\0{:?}", finding.name, finding.severity, finding.hint);
    words.extend(finding.reason.iter().flat_map(|reason| ["\0", reason.as_str()]));
    for (name, value) in &finding.args {
        let is_own = value == record || value == file;
        words.extend(["\0", name, "\0", if is_own { "" } else { value.as_str() }]);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Place, Spot};

    fn finding(file: &str, name: &'static str, value: &str) -> Finding {
        Finding::new(name, Place::file(file)).arg("id", value)
    }

    fn blocks(findings: &[Finding]) -> (Vec<(String, usize, usize)>, Digest) {
        let digest = Digest::of(findings, false);
        let spot = |file: &str| Spot { file: file.to_owned(), range: None, text: None };
        let located = |finding: &Finding| Located {
            finding: finding.clone(),
            main: spot(&finding.place.file),
            related: Vec::new(),
        };
        let located: Vec<Located> = digest.shown.iter().map(located).collect();
        let blocks = digest.blocks(&located);
        let told = blocks
            .iter()
            .map(|block| (block.first.main.file.clone(), block.also.len(), block.more))
            .collect();
        (told, digest)
    }

    #[test]
    fn what_differs_only_in_its_record_is_one_block() {
        let mut findings: Vec<Finding> = (0..30)
            .map(|n| finding(&format!("a/r-{n}.yaml"), "claim-without-evidence", &format!("r-{n}")))
            .collect();
        findings.push(finding("a/x.yaml", "claim-without-evidence", "another"));
        let (told, digest) = blocks(&findings);
        assert_eq!(told, [("a/r-0.yaml".to_owned(), 5, 24), ("a/x.yaml".to_owned(), 0, 0)]);
        assert!(digest.left_out.is_empty() && digest.is_cut());
    }

    #[test]
    fn other_words_of_one_rule_are_cut_after_some() {
        let findings: Vec<Finding> =
            (0..25).map(|n| finding("a.yaml", "duplicate-id", &format!("id-{n}"))).collect();
        let (told, digest) = blocks(&findings);
        assert_eq!((told.len(), digest.left_out.as_slice()), (20, &[("duplicate-id", 5)][..]));
        assert_eq!(Digest::of(&findings, true).shown.len(), 25);
    }
}
