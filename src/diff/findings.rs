//! Which findings are new and which are gone, by rule, record and words, never by line.

use std::collections::BTreeMap;

use super::difference::FindingChanges;
use super::renames::Renames;
use super::subject::Subject;
use crate::diag::words::Words;
use crate::diag::{Finding, Severity};

/// The findings that only one side has. A finding that moved with its record is the same.
pub fn findings(before: &[Finding], after: &[Finding], renames: &Renames) -> FindingChanges {
    let words = Words::of("en");
    let key = |finding: &Finding, renames: &Renames| Key::of(finding, &words, renames);
    let mut left: BTreeMap<Key, Vec<&Finding>> = BTreeMap::new();
    // From behind, so that of several that are the same the first ones stay.
    for finding in before.iter().rev() {
        left.entry(key(finding, renames)).or_default().push(finding);
    }
    let none = Renames::default();
    let mut changes = FindingChanges::default();
    for finding in after {
        let known = left.get_mut(&key(finding, &none)).and_then(Vec::pop);
        if known.is_none() {
            changes.new.push(finding.clone());
        }
    }
    let mut gone: Vec<&Finding> = left.into_values().flatten().collect();
    gone.sort_by(|a, b| (&a.place.file, a.name).cmp(&(&b.place.file, b.name)));
    changes.gone = gone.into_iter().cloned().collect();
    changes
}

/// What makes two findings the same.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    name: &'static str,
    severity: Severity,
    /// The record, or the file where it belongs to none.
    whose: String,
    words: String,
}

impl Key {
    fn of(finding: &Finding, words: &Words, renames: &Renames) -> Self {
        let whose = match Subject::of(&finding.place.file) {
            Some(subject) => {
                let own = subject.to_string();
                let id = if subject.id().is_some() { renames.id(&own) } else { &own };
                format!("{} {id}", subject.group())
            }
            None => finding.place.file.clone(),
        };
        let title = words.of_finding(finding).title;
        Self {
            name: finding.name,
            severity: finding.severity,
            whose,
            words: renames.follow_words(&title),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Place, Pointer};

    fn finding(file: &str, id: &str, line: usize) -> Finding {
        let place = Place::value(file, Pointer::root().at("sources").at(line));
        Finding::new("claim-without-evidence", place).arg("id", id)
    }

    #[test]
    fn a_finding_moves_with_its_record() {
        let before = [
            finding("report-data/activities/a.yaml", "a", 3),
            finding("report-data/activities/b.yaml", "b", 1),
        ];
        let after = [
            finding("report-data/activities/2018/a.yaml", "a", 9),
            finding("report-data/activities/c.yaml", "c", 1),
            finding("report-data/activities/c.yaml", "c", 2),
        ];
        let renames = Renames::of([("b".to_owned(), "c".to_owned())]);
        let found = findings(&before, &after, &renames);
        assert_eq!(found.new, after[2..]);
        assert_eq!(found.gone, []);
        let found = findings(&before, &after, &Renames::default());
        assert_eq!((found.new.len(), found.gone.len()), (2, 1));
    }
}
