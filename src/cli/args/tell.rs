//! What can be typed after the commands that only tell: `check`, `coverage`, `diff`, `verify`,
//! `explain`.

use std::path::PathBuf;

use clap::Args;

use super::{FindingFormat, Format, PageFormat};
use crate::diag::words::LANGUAGES;

/// `mmr check`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr check                   from any folder of the project
  mmr check --document        also what only the pages of the reports show
  mmr check --deny-warnings   warnings count as errors, for instance before a submission
  mmr check --format short    a line a finding, for an editor or grep
  mmr check --format github   annotations on a pull request

With --format json, one object is printed: `format`, the number 1; `errors`, `warnings` and
`allowed`, how many there are of each; and `findings`, a list. Each finding has `name`, `severity`
(error, warning or allowed), `message`, `file` and `args`, the values in the message; where they are
known, `line`, `column`, `end_line` and `end_column` (from 1, in characters, the end being the first
character behind); and where there are any, `label`, `help`, `related` (places as above) and, for
what the settings allow, `reason`.")]
pub struct Check {
    /// Warnings count as errors.
    #[arg(long)]
    pub deny_warnings: bool,
    /// Lay out every report too, without writing it, and say what only its pages show.
    #[arg(long)]
    pub document: bool,
    /// How to say it.
    #[arg(long, value_enum, default_value_t = FindingFormat::Human, value_name = "FORMAT")]
    pub format: FindingFormat,
    /// Print every finding, also where many say the same.
    #[arg(long)]
    pub all: bool,
    /// Print also what the settings in `mmr.yaml` allow, with the reasons.
    #[arg(long)]
    pub show_allowed: bool,
    /// The language to say it in, instead of the project's.
    #[arg(long, value_name = "LANG", value_parser = LANGUAGES)]
    pub lang: Option<String>,
}

/// `mmr coverage`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr coverage                            all cycles, as tables
  mmr coverage --cycle 2019-2023 --lang vi
  mmr coverage --format md > coverage.md  for a page or a pull request

It counts claims by their best evidence, outcomes that are measured, what initiatives serve, who took
part, and what the ledger can show of things that reviewers praised elsewhere. A draft of the report
(mmr build --draft) has the same tables on its last pages.")]
pub struct Coverage {
    /// Only this cycle, by the name of its folder.
    #[arg(long, value_name = "CYCLE")]
    pub cycle: Option<String>,
    /// The language; without it the first one of the cycle.
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// How to say it; `json` is one object with `format` 1 and `cycles`, each with its `cycle` and
    /// lists of `claims`, `weak` claims, `outcomes`, `initiatives`, `objectives`, `areas`, `sdg`,
    /// `partners` and `praised`.
    #[arg(long, value_enum, default_value_t = PageFormat::Human, value_name = "FORMAT")]
    pub format: PageFormat,
}

/// `mmr diff`
#[derive(Debug, Args)]
#[command(after_help = "\
A side is a revision of git, a folder with a project, or a bundle (a ZIP, or a folder unpacked from
it). A name that could be both is a revision; write `./name` for the folder. Git is read, and
nothing in it or in the working tree is touched.

Examples:
  mmr diff                              since the last commit
  mmr diff main                         since the state of the branch main
  mmr diff origin/main...HEAD --format md
                                        what a branch changes, for a comment on its pull request
  mmr diff sent/hanoi-2019-2023.zip     since a bundle: what its reports were made of
  mmr diff --submitted 2019-2023        since the version of a report that was sent last
  mmr diff old.zip new.zip              between two bundles

Exit codes: 0 done, 1 with --exit-code where anything differs, 2 it could not run.")]
pub struct Diff {
    /// The earlier side, or both with `..` or `...` between them (`A...B` begins where the two
    /// parted); the last commit without it.
    #[arg(value_name = "A")]
    pub before: Option<String>,
    /// The later side; the working tree without it.
    #[arg(value_name = "B", conflicts_with = "submitted")]
    pub after: Option<String>,
    /// Compare with the last version of a cycle's report that was sent; A is then its bundle, where
    /// that does not lie in `out`.
    #[arg(long, value_name = "CYCLE")]
    pub submitted: Option<String>,
    /// How to say it; `md` is Markdown for a comment on a pull request, `json` is for programs.
    #[arg(long, value_enum, default_value_t = PageFormat::Human, value_name = "FORMAT")]
    pub format: PageFormat,
    /// The language to say it in; the project's own without it.
    #[arg(long, value_name = "LANG", value_parser = LANGUAGES)]
    pub lang: Option<String>,
    /// End with 1 where anything differs.
    #[arg(long)]
    pub exit_code: bool,
}

/// `mmr verify`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr verify hanoi-2019-2023.zip    a bundle as it was received; nothing is unpacked
  mmr verify --bag received/photos  any tool's bag, by the standard BagIt (RFC 8493)
  mmr verify --format json *.zip    many at once, for a program

Exit codes: 0 all are whole, 1 at least one is not, 2 at least one could not be read.")]
pub struct Verify {
    /// The bundles: ZIP files, or folders unpacked from them.
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Only what the standard BagIt asks of any tool's bag, version 0.93 to 1.0.
    #[arg(long)]
    pub bag: bool,
    /// How to say it; `json` is one object with `format` 1 and `bundles`, each with its `path`,
    /// `profile`, `valid` and `findings`, or a `failure`.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
    /// The language to say it in.
    #[arg(long, default_value = "en", value_name = "LANG", value_parser = LANGUAGES)]
    pub lang: String,
}

/// `mmr explain`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr explain missing-key                what a finding means, by the name in its brackets
  mmr explain bare-float not-a-date      several at once
  mmr explain --list                     all rules by topic
  mmr explain --list --lang vi           the same in Vietnamese")]
pub struct Explain {
    /// The rules, by the names that findings have in brackets.
    #[arg(required_unless_present = "list", value_name = "NAME")]
    pub names: Vec<String>,
    /// All rules by topic, each with its level and one line.
    #[arg(long, conflicts_with = "names")]
    pub list: bool,
    /// How to say it; `json` is one object with `format` 1 and `rules`, each with its `name`,
    /// `topic`, `level`, `fixed`, `headline` and `text`.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
    /// The language to say it in; without it, that of the project's messages, or English.
    #[arg(long, value_name = "LANG", value_parser = LANGUAGES)]
    pub lang: Option<String>,
}
