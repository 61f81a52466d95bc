//! What can be typed.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

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

Exit codes: 0 done, 1 there are findings, 2 it could not run.";

/// A subcommand.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start a new city in a folder.
    Init(Init),
    /// Say everything that is wrong with the evidence.
    Check(Check),
    /// Keep the checksums of the evidence, so that a change of a file is noticed.
    Lock(Lock),
    /// Make the reports (PDF) and the evidence bundles (ZIP).
    Build(Build),
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

/// `mmr init`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr init popayan --city Popayán --country Colombia --field gastronomy \\
      --designated 2005-08-11 --language en
  cd popayan && mmr build")]
pub struct Init {
    /// The folder to make; it must be new or empty.
    pub folder: PathBuf,
    /// The city's name.
    #[arg(long, default_value = "My City", value_name = "NAME")]
    pub city: String,
    /// The country's name.
    #[arg(long, default_value = "My Country", value_name = "NAME")]
    pub country: String,
    /// The creative field.
    #[arg(long, default_value = "design", value_name = "FIELD",
        value_parser = ["architecture", "crafts-and-folk-art", "design", "film", "gastronomy",
            "literature", "media-arts", "music"])]
    pub field: String,
    /// The day on which UNESCO designated the city; the first cycle begins there.
    #[arg(long, default_value = "2023-10-31", value_name = "DAY")]
    pub designated: NaiveDate,
    /// The language of the report.
    #[arg(long, default_value = "en", value_name = "LANG", value_parser = ["en", "fr", "vi"])]
    pub language: String,
}

/// `mmr check`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr check                   from any folder of the project
  mmr check --deny-warnings   warnings count as errors, for instance before a submission")]
pub struct Check {
    /// Warnings count as errors.
    #[arg(long)]
    pub deny_warnings: bool,
}

/// `mmr lock`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr lock                        all files that media name, after adding some
  mmr lock opening-2018           only the file of this medium, after it was replaced on purpose
  mmr lock files/opening-2018.jpg the same, by its path

It writes report-data/media.lock; commit it together with the files.")]
pub struct Lock {
    /// Only these: ids of media, or paths of files; without any, all files that media name.
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
}

/// `mmr build`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr build                                  all cycles, languages and products, under out/
  mmr build --cycle 2019-2023 --lang en      one cycle in one language
  mmr build --draft                          marked as a draft, also with warnings to solve
  mmr build --keep-markup markup             keep what Typst was given; in each folder of it,
      typst compile --ignore-system-fonts --font-path ../fonts --pdf-standard a-3a,ua-1 main.typ
                                             makes the same document")]
pub struct Build {
    /// Only this cycle, by the name of its folder.
    #[arg(long, value_name = "CYCLE")]
    pub cycle: Option<String>,
    /// Only this language; may be given several times.
    #[arg(long, value_name = "LANG")]
    pub lang: Vec<String>,
    /// Only this product.
    #[arg(long, value_name = "PRODUCT", value_parser = ["submission", "booklet"])]
    pub product: Option<String>,
    /// Another theme than the project's.
    #[arg(long, value_name = "THEME")]
    pub theme: Option<String>,
    /// Another edition of UNESCO's form than the cycle's.
    #[arg(long, value_name = "EDITION")]
    pub edition: Option<String>,
    /// Another date of the report than the cycle's `as_of`.
    #[arg(long, value_name = "DAY")]
    pub date: Option<NaiveDate>,
    /// Where to write; `out` in the project without it.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Build nothing while there are warnings.
    #[arg(long)]
    pub deny_warnings: bool,
    /// Build although a file of evidence changed since it was locked; it goes in as it is now.
    #[arg(long)]
    pub accept_changed_evidence: bool,
    /// Mark every page as a draft.
    #[arg(long)]
    pub draft: bool,
    /// Keep the Typst source of each report in a folder.
    #[arg(long, value_name = "DIR")]
    pub keep_markup: Option<PathBuf>,
}

/// `mmr schema`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr schema                  write all schemas to report-data/schema
  mmr schema activity         print one schema")]
pub struct Schema {
    /// Print the schema of this kind of file instead of writing all.
    pub kind: Option<String>,
}
