//! The formats that results can be asked for in.

use clap::ValueEnum;

/// How something is said that is for people or for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// In words, for people.
    Human,
    /// As JSON, for programs.
    Json,
}

/// How something is said that people also read on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PageFormat {
    /// In words, for people at a terminal.
    Human,
    /// As Markdown, for a comment on a pull request.
    Md,
    /// As JSON, for programs.
    Json,
}

/// How the findings of a project are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FindingFormat {
    /// In words, with the lines they are about, to standard error.
    Human,
    /// A line each: `file:line:column: error[name]: message`.
    Short,
    /// One object with `format` 1 and `findings`.
    Json,
    /// Workflow commands, which GitHub shows on a pull request.
    Github,
}
