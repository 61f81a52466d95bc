//! The findings of a project, in the format that was asked for.

use std::path::{Component, Path, PathBuf};

use serde_json::json;

use super::Exit;
use super::args::FindingFormat;
use super::show::Show;
use crate::diag::words::Words;
use crate::diag::{Finding, Severity, github, json, short};
use crate::run::Made;
use crate::world::{World, git_prefix};
use crate::yaml::locate;

/// What is said in a run, gathered stage by stage.
pub struct Findings<'a> {
    /// The root of the project.
    pub root: &'a Path,
    /// Its files.
    pub world: &'a dyn World,
    /// The words to say it in.
    pub words: Words,
    /// How to say it.
    pub format: FindingFormat,
    /// Whether every finding is printed, also where many say the same.
    pub all: bool,
    /// Whether what the settings allow is printed as well.
    pub show_allowed: bool,
    /// Everything that was said.
    pub said: Vec<Finding>,
    /// What the settings allow.
    pub allowed: Vec<Finding>,
    /// Whether something was only counted.
    pub is_cut: bool,
}

impl<'a> Findings<'a> {
    /// Nothing was said yet about the project at `root`.
    pub fn new(root: &'a Path, world: &'a dyn World, words: Words, format: FindingFormat) -> Self {
        Self {
            root,
            world,
            words,
            format,
            all: false,
            show_allowed: false,
            said: Vec::new(),
            allowed: Vec::new(),
            is_cut: false,
        }
    }

    /// Takes in what a stage found and what the settings allow of it. A person reads it at once.
    pub fn add(&mut self, found: &[Finding], allowed: &[Finding], show: &Show) {
        if self.format == FindingFormat::Human {
            let shown = if self.show_allowed { allowed } else { &[] };
            for findings in [found, shown] {
                self.is_cut |= show.some_findings(findings, self.world, &self.words, self.all);
            }
        }
        self.said.extend_from_slice(found);
        self.allowed.extend_from_slice(allowed);
    }

    /// How many errors and warnings there are so far.
    pub fn count(&self) -> (usize, usize) {
        let count = |severity| self.said.iter().filter(|f| f.severity == severity).count();
        (count(Severity::Error), count(Severity::Warning))
    }

    /// Prints what programs read, or for a person the line that sums up, with `none` where nothing
    /// is wrong.
    pub fn finish(&self, made: Option<&[Made]>, none: Option<&'static str>, show: &Show) {
        match self.format {
            FindingFormat::Human => {}
            FindingFormat::Short => {
                let located = locate(self.printed(), self.world);
                let printed = short::render(&located, &self.words, &self.way_from_here());
                show.raw(printed.as_bytes());
            }
            FindingFormat::Json => {
                let findings = self.said.iter().chain(&self.allowed).cloned().collect();
                let mut told = json::report(&locate(findings, self.world), &self.words);
                if let Some(made) = made {
                    told["made"] = made.iter().map(as_json).collect();
                }
                show.json(&told);
                return;
            }
            FindingFormat::Github => {
                let (chosen, left_out) = github::choose(&self.printed());
                let located = locate(chosen, self.world);
                let prefix = git_prefix(self.root);
                let printed = github::render(&located, left_out, &self.words, &prefix);
                show.raw(printed.as_bytes());
            }
        }
        let (errors, warnings) = self.count();
        match none.filter(|_| errors + warnings == 0) {
            Some(none) => show.line(&self.words.say(none, &[])),
            None => show.counts(errors, warnings, &self.words),
        }
        if self.is_cut {
            show.beside(errors + warnings, &self.words.say("say-all", &[]));
        }
        if !self.allowed.is_empty() {
            let allowed = [("count", self.allowed.len().into())];
            show.beside(errors + warnings, &self.words.say("say-allowed-count", &allowed));
            if !self.show_allowed {
                show.beside(errors + warnings, &self.words.say("say-allowed-why", &[]));
            }
        }
        if self.format == FindingFormat::Human && errors + warnings > 0 {
            show.explain(&self.words);
        }
    }

    /// What formats print that say what counts, and what is allowed only where it is asked for.
    fn printed(&self) -> Vec<Finding> {
        let allowed = self.allowed.iter().filter(|_| self.show_allowed);
        self.said.iter().chain(allowed).cloned().collect()
    }

    /// The way to the project from the working folder, as an editor finds it.
    fn way_from_here(&self) -> String {
        let here = std::env::current_dir().and_then(|here| here.canonicalize());
        here.map_or_else(|_| String::new(), |here| way(&here, self.root))
    }
}

/// How findings end a run.
pub fn verdict(errors: usize, warnings: usize, deny_warnings: bool) -> Exit {
    if errors > 0 || (deny_warnings && warnings > 0) { Exit::Findings } else { Exit::Done }
}

/// The way from one folder to another; it ends in `/`, or is empty where both are the same.
fn way(from: &Path, to: &Path) -> String {
    let common = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    if common <= 1 {
        // Nothing but the root of the disk: the whole path is easier to read.
        return format!("{}/", to.display());
    }
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    let way: PathBuf = up.chain(to.components().skip(common)).collect();
    if way.as_os_str().is_empty() { String::new() } else { format!("{}/", way.display()) }
}

fn as_json(made: &Made) -> serde_json::Value {
    let mut object = json!({
        "path": made.path.display().to_string(),
        "size": made.size,
        "sha256": made.sha256,
    });
    if let Some(pages) = made.pages {
        object["pages"] = pages.into();
    }
    object
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_finds_the_file_from_the_working_folder() {
        let way = |from: &str, to: &str| way(Path::new(from), Path::new(to));
        assert_eq!(way("/a/city", "/a/city"), "");
        assert_eq!(way("/a/city/report-data/media", "/a/city"), "../../");
        assert_eq!(way("/a", "/a/city"), "city/");
        assert_eq!(way("/a/x", "/a/city"), "../city/");
        assert_eq!(way("/home/x", "/srv/city"), "/srv/city/");
    }
}
