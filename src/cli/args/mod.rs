//! What can be typed.

mod format;
mod make;
mod review;
mod submit;
mod tell;

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

pub use format::{FindingFormat, Format, PageFormat};
pub use make::{Build, Bundle, Choice, Init, Lock, Schema};
pub use review::{Act, Approve, ListReviews, Review, Reviewer};
pub use submit::{Answer, Ask, Event, Graded, Send, Submit};
pub use tell::{Check, Coverage, Diff, Explain, Verify};

/// Builds a UNESCO Creative City's Membership Monitoring Report from evidence kept as YAML.
#[derive(Debug, Parser)]
#[command(name = "mmr", version, arg_required_else_help = true, after_help = EXAMPLES)]
pub struct Arguments {
    /// The project, or a folder in it; without it, the one around the working folder.
    #[arg(long, short = 'C', value_name = "DIR", global = true)]
    pub project: Option<PathBuf>,
    /// When to use colour.
    #[arg(long, value_enum, default_value_t = Colour::Auto, value_name = "WHEN", global = true)]
    pub color: Colour,
    /// Say nothing but what is wrong.
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  mmr init my-city            start a city: a folder that checks and builds at once
  mmr check                   say everything that is wrong with the evidence
  mmr lock                    vouch for the files of evidence as they are now
  mmr build                   make the reports and the evidence bundles under out/
  mmr build --cycle 2019-2023 --lang en
                              only one cycle, in one language
  mmr coverage                say how well the evidence proves the reports
  mmr diff                    say what changed since the last commit, in the city's own terms
  mmr verify hanoi.zip        say whether a bundle is whole and unchanged
  mmr explain missing-key     say more about a finding
  mmr submit --help           keep record of what was sent and what came back
  mmr review --help           keep record of who approved what

Exit codes: 0 done, 1 there are findings, 2 it could not run.";

/// A subcommand.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start a new city in a folder.
    Init(Init),
    /// Say everything that is wrong with the evidence.
    Check(Check),
    /// Say how well the evidence proves a report.
    Coverage(Coverage),
    /// Keep the checksums of the evidence, so that a change of a file is noticed.
    Lock(Lock),
    /// Make the reports (PDF) and the evidence bundles (ZIP).
    Build(Build),
    /// Make the evidence bundles (ZIP) alone, with signed reports.
    Bundle(Bundle),
    /// Say what changed between two states of the evidence, for whoever reviews it.
    Diff(Diff),
    /// Say whether a bundle is whole and unchanged.
    Verify(Verify),
    /// Record what was sent to UNESCO, what was asked and answered, and the grade.
    Submit(Submit),
    /// Keep record of who approved which record, as it was then.
    Review(Review),
    /// Say what a finding means, why it matters and what to do.
    Explain(Explain),
    /// Write the JSON Schemas that editors complete and validate with.
    Schema(Schema),
    /// Print a script that completes `mmr` in a shell.
    #[command(after_help = "Example:\n  mmr completions bash > /etc/bash_completion.d/mmr")]
    Completions {
        /// The shell.
        shell: Shell,
    },
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal that can.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}
