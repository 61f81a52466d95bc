//! The command line: what was typed, what it means, and what is printed.

mod args;
mod build;
mod check;
mod coverage;
mod diff;
mod explain;
mod findings;
mod init;
mod lock;
mod progress;
mod rebuild;
mod review;
mod schema;
mod show;
mod submit;
mod typed;
mod verify;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

use clap::{CommandFactory, Parser};

use crate::diag::Failure;
use crate::world::find_project;
use args::{Arguments, Command};
use show::Show;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// There are findings.
    Findings,
    /// It could not run.
    Failed,
}

impl Exit {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Findings => 1,
            Self::Failed => 2,
        }
    }
}

/// Runs the command line.
pub fn run(typed: impl IntoIterator<Item = OsString>) -> Exit {
    let arguments = match Arguments::try_parse_from(typed) {
        Ok(arguments) => arguments,
        Err(asked) => {
            // Help and version are no failure; everything else is a wrong call.
            let is_wrong = asked.use_stderr();
            let _ = asked.print();
            return if is_wrong { Exit::Failed } else { Exit::Done };
        }
    };
    let mut show = Show::new(arguments.color, arguments.quiet);
    match dispatch(arguments, &mut show) {
        Ok(exit) => exit,
        Err(failure) => {
            show.failure(&failure);
            Exit::Failed
        }
    }
}

fn dispatch(arguments: Arguments, show: &mut Show) -> Result<Exit, Failure> {
    let from = arguments.project.clone();
    match arguments.command {
        Command::Init(wanted) => init::run(&wanted, show),
        Command::Check(wanted) => check::run(&project(from)?, &wanted, show),
        Command::Coverage(wanted) => coverage::run(&project(from)?, &wanted, show),
        Command::Lock(wanted) => lock::run(&project(from)?, &wanted, show),
        Command::Build(wanted) => match &wanted.from {
            Some(bundle) => rebuild::run(bundle, wanted.choice.out.as_ref(), show),
            None => build::run(&project(from)?, &wanted, show),
        },
        Command::Bundle(wanted) => build::bundle(&project(from)?, &wanted, show),
        Command::Diff(wanted) => diff::run(start(from)?, &wanted, show),
        Command::Verify(wanted) => verify::run(&wanted, show),
        Command::Submit(wanted) => submit::run(&project(from)?, wanted.event, show),
        Command::Review(wanted) => review::run(&project(from)?, wanted.act, show),
        Command::Explain(wanted) => explain::run(from, &wanted, show),
        Command::Schema(wanted) => schema::run(from, &wanted, show),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "mmr", &mut script);
            show.raw(&script);
            Ok(Exit::Done)
        }
    }
}

/// The root of the project that was meant.
fn project(from: Option<PathBuf>) -> Result<PathBuf, Failure> {
    find_project(&start(from)?)
}

/// Where a project is looked for.
fn start(from: Option<PathBuf>) -> Result<PathBuf, Failure> {
    match from {
        Some(folder) => Ok(folder),
        None => std::env::current_dir().map_err(|cause| Failure::read("the working folder", cause)),
    }
}

/// Writes to a stream and forgets a reader that went away.
fn write_all(mut sink: impl Write, bytes: &[u8]) {
    let _ = sink.write_all(bytes);
    let _ = sink.flush();
}
