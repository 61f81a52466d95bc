//! What can be typed after `mmr review`.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::Format;

/// `mmr review`
#[derive(Debug, Args)]
#[command(
    arg_required_else_help = true,
    after_help = "\
A part is one file of report-data: a record by its id, the text of a section as
2019-2023/executive-summary, the settings of a cycle as 2019-2023, or the city as `city`.

Examples, from a first look to the report:
  mmr review list
  mmr review show festival-2023
  mmr review approve festival-2023 --by SVHTT --date 2026-05-04
  mmr build --draft
  mmr build --reviewed

An approval is of a part as it is, and of the evidence that it names. When either changes, `mmr
check` says so, and the part waits to be approved again. Commit report-data/reviews.yaml."
)]
pub struct Review {
    /// What to do.
    #[command(subcommand)]
    pub act: Act,
}

/// What a reviewer does.
#[derive(Debug, Subcommand)]
pub enum Act {
    /// Approve parts as they are now.
    Approve(Approve),
    /// Take an approval back.
    Withdraw(Withdraw),
    /// Say what is approved, what was changed since, and what waits.
    List(ListReviews),
    /// Say what an approval of a part covers, and who approved it.
    #[command(after_help = "Example:\n  mmr review show festival-2023")]
    Show {
        /// The part.
        part: String,
    },
    /// After a merge: keep the lines that count, and write new names in place of former ones.
    #[command(after_help = "Example:\n  mmr review tidy")]
    Tidy,
}

/// Who reviews, and when.
#[derive(Debug, Args)]
pub struct Reviewer {
    /// Who says so: the code or id of an organisation, or the full name of a person.
    #[arg(long, value_name = "WHO")]
    pub by: String,
    /// On which day; the tool never looks at the clock.
    #[arg(long, value_name = "DAY")]
    pub date: NaiveDate,
    /// What is to be said about it.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

/// `mmr review approve`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr review approve festival-2023 --by SVHTT --date 2026-05-04
  mmr review approve --all-of place --by SVHTT --date 2026-05-04
  mmr review approve --cycle 2019-2023 --by \"Lan Nguyen\" --date 2026-05-04 --note \"read twice\"")]
pub struct Approve {
    /// The parts.
    #[arg(value_name = "PART", required_unless_present_any = ["all_of", "cycle"])]
    pub parts: Vec<String>,
    /// All parts of this kind; may be given several times.
    #[arg(long, value_name = "KIND", value_parser = ["activity", "baseline", "challenge", "cycle",
        "impact", "indicator", "initiative", "media", "network", "organisation", "outcome", "place",
        "plan", "policy", "section"])]
    pub all_of: Vec<String>,
    /// Everything that the reports of this cycle print.
    #[arg(long, value_name = "CYCLE")]
    pub cycle: Option<String>,
    /// Who, and when.
    #[command(flatten)]
    pub reviewer: Reviewer,
}

/// `mmr review withdraw`
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  mmr review withdraw festival-2023 --by SVHTT --date 2026-05-06 --note \"the visitors are too many\"")]
pub struct Withdraw {
    /// The parts.
    #[arg(value_name = "PART", required = true)]
    pub parts: Vec<String>,
    /// Who, and when.
    #[command(flatten)]
    pub reviewer: Reviewer,
}

/// `mmr review list`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr review list                      what is still to be approved, by cycle
  mmr review list --cycle 2019-2023    of one report
  mmr review list --all                what is approved too
  mmr review list --format json        everything, for a program")]
pub struct ListReviews {
    /// Only what the reports of this cycle print.
    #[arg(long, value_name = "CYCLE")]
    pub cycle: Option<String>,
    /// Also name what is approved as it is.
    #[arg(long)]
    pub all: bool,
    /// How to say it; `json` is one object with `format` 1 and `parts`, each with its `part`, `kind`,
    /// `file`, `state` (`unreviewed`, `stale`, `reviewed`), `cycles` and `stamps`; a stamp has `by`,
    /// `date`, `worth` (`holds`, `stale`, `withdrawn`, `replaced`), and where they apply
    /// `organisation`, `changed` (a list of `content`, `evidence`) and `note`.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub format: Format,
}
