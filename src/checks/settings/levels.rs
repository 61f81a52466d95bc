//! `unused-allow`: what becomes of findings, as the settings of the project say.
//!
//! Every finding of a project passes here once, whichever stage it comes from. A rule has the level
//! of the last entry of `severities` that speaks of the rule and of the file in which the finding
//! stands, and else its own. A fixed rule keeps its own level whatever is written.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::rules::{Level, Rule, Stage, rule};
use crate::diag::{Finding, Place, Pointer, Severity};
use crate::model::city::Project;
use crate::model::severity::RuleLevel;
use crate::model::value::{Language, Text};
use crate::world::MARKER;

/// The levels of the rules in a project.
#[derive(Debug, Clone, Default)]
pub struct Levels {
    settings: Vec<Setting>,
    /// The entry that holds for a rule in a folder or file, by both.
    by_place: BTreeMap<String, BTreeMap<String, Scope>>,
}

/// An entry of `severities`.
#[derive(Debug, Clone)]
struct Setting {
    level: Level,
    reason: Option<Text>,
}

/// One of the places that an entry speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Scope {
    /// The entry, in order.
    pub(super) entry: usize,
    /// Which of its paths; none where it has none and speaks of all.
    pub(super) path: Option<usize>,
}

impl Scope {
    /// Where it is written.
    pub(super) fn place(self) -> Place {
        let entry = entry(self.entry);
        let at = match self.path {
            Some(path) => entry.at("paths").at(path),
            None => entry.at("rule"),
        };
        Place::value(MARKER, at)
    }
}

/// Findings as the settings judge them.
#[derive(Debug, Clone, Default)]
pub struct Judged {
    /// What counts, as bad as the settings say.
    pub findings: Vec<Finding>,
    /// What the settings allow, each with its reason; the last related place is the entry.
    pub allowed: Vec<Finding>,
}

impl Levels {
    /// The levels that a project sets.
    pub fn of(project: &Project) -> Self {
        let mut levels = Self::default();
        for (entry, setting) in project.severities.iter().enumerate() {
            let (level, reason) = (setting.level, setting.reason.clone());
            levels.settings.push(Setting { level, reason });
            if free_rule(setting).is_some() {
                let by_path = levels.by_place.entry(setting.rule.as_str().to_owned()).or_default();
                by_path.extend(scopes(entry, setting));
            }
        }
        levels
    }

    /// Judges findings; reasons come in a language.
    pub fn judge(&self, findings: Vec<Finding>, language: &Language) -> Judged {
        let mut judged = Judged::default();
        for mut finding in findings {
            let Some(scope) = self.scope(finding.name, &finding.place.file) else {
                if rule(finding.name).is_none_or(|rule| rule.level != Level::Allow) {
                    judged.findings.push(finding);
                }
                continue;
            };
            let setting = &self.settings[scope.entry];
            match setting.level {
                Level::Allow => {
                    finding.reason = Some(self.reason(&finding, language));
                    judged.allowed.push(finding.related(level_of(scope.entry)));
                }
                Level::Warn => {
                    finding.severity = Severity::Warning;
                    judged.findings.push(finding);
                }
                Level::Deny => {
                    finding.severity = Severity::Error;
                    judged.findings.push(finding);
                }
            }
        }
        judged
    }

    /// Why a finding is allowed, in a language; empty where nobody says.
    pub fn reason(&self, finding: &Finding, language: &Language) -> String {
        let scope = self.scope(finding.name, &finding.place.file);
        let reason = scope.and_then(|scope| self.settings[scope.entry].reason.as_ref());
        reason.map(|reason| reason.best(language).0.to_owned()).unwrap_or_default()
    }

    /// `unused-allow`: the entries, or their paths, that allow nothing, among those on rules of a
    /// stage. To be asked once all findings of that stage were judged.
    pub fn unused(&self, findings: &[Finding], allowed: &[Finding], stage: Stage) -> Vec<Finding> {
        // Where something could not be looked at, nobody knows what an entry is good for.
        let is_blocked = |finding: &Finding| {
            let is_fixed = rule(finding.name).is_none_or(|rule| rule.is_fixed);
            is_fixed && finding.severity == Severity::Error
        };
        if findings.iter().any(is_blocked) {
            return Vec::new();
        }
        let scope = |finding: &Finding| self.scope(finding.name, &finding.place.file);
        let used: BTreeSet<Scope> = allowed.iter().filter_map(scope).collect();
        // What is wrong with an entry for another reason was said.
        let places = findings.iter().map(|finding| &finding.place);
        let told: Vec<&Place> = places.filter(|place| place.file == MARKER).collect();
        let is_of_stage = |name: &str| rule(name).is_some_and(|rule| rule.stage == stage);
        let mut unused = Vec::new();
        for (name, by_path) in self.by_place.iter().filter(|(name, _)| is_of_stage(name)) {
            for (path, scope) in by_path {
                let is_allow = self.settings[scope.entry].level == Level::Allow;
                if is_allow && !used.contains(scope) && !told.contains(&&scope.place()) {
                    let finding = Finding::new("unused-allow", scope.place()).arg("rule", name);
                    unused.push(match scope.path {
                        Some(_) => finding.arg("path", path).hint("path"),
                        None => finding,
                    });
                }
            }
        }
        unused
    }

    /// The place of an entry that holds for a rule in a file: of the last entry that names the file
    /// or a folder around it.
    fn scope(&self, rule: &str, file: &str) -> Option<Scope> {
        last_scope(self.by_place.get(rule)?, file)
    }
}

/// The last entry of a rule that names a file or a folder around it.
pub(super) fn last_scope(by_path: &BTreeMap<String, Scope>, file: &str) -> Option<Scope> {
    let ends = file.match_indices('/').map(|(end, _)| end);
    let around = [0].into_iter().chain(ends).chain([file.len()]);
    around.filter_map(|end| by_path.get(&file[..end])).max_by_key(|scope| scope.entry).copied()
}

/// The places that an entry speaks of.
pub(super) fn scopes(
    entry: usize,
    setting: &RuleLevel,
) -> impl Iterator<Item = (String, Scope)> + '_ {
    let everywhere = setting.paths.is_none().then(|| (String::new(), Scope { entry, path: None }));
    let named = setting.paths.iter().flatten().enumerate();
    let named = named.map(move |(path, typed)| (plain(typed), Scope { entry, path: Some(path) }));
    everywhere.into_iter().chain(named)
}

/// The rule of an entry, where a city may set it.
pub(super) fn free_rule(setting: &RuleLevel) -> Option<&'static Rule> {
    rule(setting.rule.as_str()).filter(|rule| !rule.is_fixed)
}

/// A path as it stands in the places of findings.
pub(super) fn plain(typed: &str) -> String {
    let parts = typed.split('/').filter(|part| !part.is_empty() && *part != ".");
    parts.collect::<Vec<_>>().join("/")
}

/// An entry in `mmr.yaml`.
pub(super) fn entry(index: usize) -> Pointer {
    Pointer::root().at("severities").at(index)
}

/// Where an entry says its level.
pub(super) fn level_of(index: usize) -> Place {
    Place::value(MARKER, entry(index).at("level"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml;

    fn levels(severities: &str) -> Levels {
        let text = format!("format: 1\nseverities:\n{severities}");
        Levels::of(&yaml::read::<Project>(MARKER, text.as_bytes()).expect("settings"))
    }

    fn finding(name: &'static str, file: &str) -> Finding {
        Finding::new(name, Place::file(file))
    }

    fn english() -> Language {
        crate::model::city::english()
    }

    #[test]
    fn the_last_entry_that_speaks_of_a_file_holds() {
        let levels = levels(
            "  - {rule: no-date, level: deny}\n  \
             - {rule: no-date, level: warn, paths: [a/b, a/b/c/d.yaml]}\n  \
             - {rule: no-date, level: allow, paths: [a/b/c/], reason: So it is.}\n",
        );
        let standing = |name, file: &str| {
            let judged = levels.judge(vec![finding(name, file)], &english());
            let found: Vec<_> = judged.findings.iter().chain(&judged.allowed).collect();
            found[0].standing()
        };
        assert_eq!(standing("no-date", "a/x.yaml"), "error");
        assert_eq!(standing("no-date", "a/b/x.yaml"), "warning");
        assert_eq!(standing("no-date", "a/bc.yaml"), "error", "the name of a folder is whole");
        assert_eq!(standing("no-date", "a/b/c/x.yaml"), "allowed");
        assert_eq!(standing("no-date", "a/b/c/d.yaml"), "allowed", "however much is named");
        assert_eq!(standing("missing-translation", "a/b/c/x.yaml"), "warning", "another rule");
    }

    #[test]
    fn a_fixed_rule_keeps_its_level() {
        let levels =
            levels("  - {rule: not-yaml, level: allow, reason: No.}\n  - {rule: x, level: deny}\n");
        let judged = levels.judge(vec![finding("not-yaml", "a.yaml")], &english());
        assert_eq!((judged.findings[0].standing(), judged.allowed.len()), ("error", 0));
    }

    #[test]
    fn an_entry_is_in_vain_only_where_all_was_looked_at() {
        let levels = levels(
            "  - {rule: no-date, level: allow, paths: [a, b], reason: x}\n  \
             - {rule: typst-warning, level: allow, reason: x}\n  \
             - {rule: missing-translation, level: deny}\n",
        );
        let judged = levels.judge(vec![finding("no-date", "b/x.yaml")], &english());
        let unused = |findings: &[Finding], stage| {
            let unused = levels.unused(findings, &judged.allowed, stage);
            unused.into_iter().map(|finding| finding.place).collect::<Vec<_>>()
        };
        let path = Scope { entry: 0, path: Some(0) }.place();
        let everywhere = Scope { entry: 1, path: None }.place();
        assert_eq!(unused(&[], Stage::Reading), std::slice::from_ref(&path));
        assert_eq!(unused(&[], Stage::Layout), [everywhere]);
        assert_eq!(unused(&[], Stage::Sending), []);
        assert_eq!(unused(&[finding("not-yaml", "x")], Stage::Reading), [], "it may hide others");
        let told = [Finding::new("unknown-path", path)];
        assert_eq!(unused(&told, Stage::Reading), [], "it was said already");
    }
}
