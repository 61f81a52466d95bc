//! `unknown-rule`, `fixed-rule`, `allow-without-reason`, `unknown-path`, `overridden-severity`: the
//! entries of `severities` in `mmr.yaml` mean something.

use std::collections::{BTreeMap, BTreeSet};

use super::levels::{Scope, entry, free_rule, last_scope, level_of, plain, scopes};
use crate::checks::Scene;
use crate::diag::rules::{Level, Topic, rule, rules};
use crate::diag::{Failure, Finding, Place};
use crate::model::severity::RuleLevel;
use crate::world::{DATA, MARKER, World};

/// Unknown paths for which a near one is sought; more would not be printed.
const SOUGHT: usize = 20;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let settings = &scene.ledger.project.severities;
    let mut unknown = Vec::new();
    for (index, setting) in settings.iter().enumerate() {
        findings.extend(wrong_rule(index, setting));
        let is_free = free_rule(setting).is_some();
        if is_free && setting.level == Level::Allow && setting.reason.is_none() {
            let finding = Finding::new("allow-without-reason", level_of(index));
            findings.push(finding.arg("rule", setting.rule.as_str()));
        }
        if setting.paths.as_ref().is_some_and(Vec::is_empty) {
            let place = Place::key(MARKER, entry(index).at("paths"));
            findings.push(Finding::new("empty-list", place));
        }
        for (path, typed) in setting.paths.iter().flatten().enumerate() {
            if !is_there(typed, scene.world)? {
                unknown.push((Scope { entry: index, path: Some(path) }, typed.as_str()));
            }
        }
    }
    findings.extend(unknown_paths(&unknown, scene.world)?);
    findings.extend(overridden(settings));
    Ok(())
}

fn wrong_rule(index: usize, setting: &RuleLevel) -> Option<Finding> {
    let name = setting.rule.as_str();
    let place = Place::value(MARKER, entry(index).at("rule"));
    match rule(name) {
        None => {
            let free = rules().into_iter().filter(|rule| !rule.is_fixed).map(|rule| rule.name);
            Some(Finding::new("unknown-rule", place).arg("rule", name).did_you_mean(name, free))
        }
        Some(rule) if rule.is_fixed => {
            let finding = Finding::new("fixed-rule", place).arg("rule", name);
            Some(match rule.topic {
                Topic::Bundle => finding.hint("bundle"),
                Topic::Settings => finding.hint("settings"),
                _ => finding,
            })
        }
        Some(_) => None,
    }
}

/// Whether a path names something inside the project.
fn is_there(typed: &str, world: &dyn World) -> Result<bool, Failure> {
    let leads_out = typed.starts_with('/') || typed.split('/').any(|part| part == "..");
    if typed.is_empty() || leads_out || typed.contains(char::is_control) {
        return Ok(false);
    }
    let path = plain(typed);
    Ok(path.is_empty() || world.kind(&path)?.is_some())
}

fn unknown_paths(unknown: &[(Scope, &str)], world: &dyn World) -> Result<Vec<Finding>, Failure> {
    if unknown.is_empty() {
        return Ok(Vec::new());
    }
    let known = files_and_folders(world)?;
    let say = |(index, (scope, typed)): (usize, &(Scope, &str))| {
        let finding = Finding::new("unknown-path", scope.place()).arg("path", typed);
        if typed.contains(['*', '?', '[']) {
            return finding.hint("pattern");
        }
        if index >= SOUGHT {
            return finding;
        }
        match same_name(typed, &known) {
            Some(path) => finding.arg("near", path).hint("near"),
            None => finding.did_you_mean(typed, known.iter().map(String::as_str)),
        }
    };
    Ok(unknown.iter().enumerate().map(say).collect())
}

/// What a path may name among the evidence.
fn files_and_folders(world: &dyn World) -> Result<BTreeSet<String>, Failure> {
    let mut known = BTreeSet::new();
    for found in world.list(DATA)? {
        let folders = found.path.match_indices('/').map(|(end, _)| &found.path[..end]);
        known.extend(folders.map(str::to_owned));
        known.insert(found.path);
    }
    Ok(known)
}

/// The only path that ends like what was typed: a path without its beginning, or the id of a record.
fn same_name<'a>(typed: &str, known: &'a BTreeSet<String>) -> Option<&'a String> {
    let inner = plain(&typed.replace('\\', "/"));
    let ends = |path: &&String| {
        let path = path.strip_suffix(".yaml").unwrap_or(path);
        let rest = path.strip_suffix(inner.strip_suffix(".yaml").unwrap_or(&inner));
        rest.is_some_and(|rest| rest.ends_with('/') || rest.is_empty())
    };
    let mut found = known.iter().filter(ends);
    found.next().filter(|_| !inner.is_empty() && found.next().is_none())
}

/// The places of entries of which a later entry speaks too.
fn overridden(settings: &[RuleLevel]) -> Vec<Finding> {
    let mut by_rule: BTreeMap<&str, BTreeMap<String, Scope>> = BTreeMap::new();
    for (index, setting) in settings.iter().enumerate() {
        let by_path = by_rule.entry(setting.rule.as_str()).or_default();
        by_path.extend(scopes(index, setting));
    }
    let mut findings = Vec::new();
    for (index, setting) in settings.iter().enumerate() {
        if free_rule(setting).is_none() {
            continue;
        }
        let by_path = &by_rule[setting.rule.as_str()];
        for (path, scope) in scopes(index, setting) {
            let later = last_scope(by_path, &path).filter(|later| later.entry > index);
            findings.extend(later.map(|later| {
                Finding::new("overridden-severity", scope.place())
                    .arg("rule", setting.rule.as_str())
                    .arg("path", if path.is_empty() { "everywhere" } else { &path })
                    .arg("level", setting.level.key())
                    .arg("later", settings[later.entry].level.key())
                    .related(later.place())
            }));
        }
    }
    findings
}
