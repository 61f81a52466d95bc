//! Which state of the sources git knows.

use std::path::Path;
use std::process::Stdio;

use super::command;

/// A state of a project in git.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GitState {
    /// The name of the commit.
    pub commit: String,
    /// Everything that makes a report is as the commit has it.
    pub clean: bool,
}

/// What a report is made from. The record of a submission is written after the fact and makes none,
/// nor do reviews.
const SOURCES: [&str; 6] = [
    "report-data",
    "templates",
    "fonts",
    ":(exclude,glob)report-data/cycles/*/submission.yaml",
    ":(exclude,glob)report-data/cycles/*/submitted-*.lock",
    ":(exclude)report-data/reviews.yaml",
];

/// The state of the project at `root`; none where git or a repository with a commit is absent.
pub fn git_state(root: &Path) -> Option<GitState> {
    let commit = git(root, &["rev-parse", "--verify", "--quiet", "HEAD"])?;
    let mut arguments =
        vec!["status", "--porcelain=v1", "--untracked-files=all", "--ignore-submodules=none", "--"];
    arguments.extend(SOURCES);
    let changes = git(root, &arguments)?;
    Some(GitState { commit: commit.trim().to_owned(), clean: changes.is_empty() })
}

/// The way from the root of the repository to the project, which ends in `/`; empty where the project
/// is that root, or where git or a repository is absent.
pub fn git_prefix(root: &Path) -> String {
    let prefix = git(root, &["rev-parse", "--show-prefix"]).unwrap_or_default();
    prefix.trim_end_matches('\n').to_owned()
}

/// What git prints; none where it fails.
fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = command(root).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
