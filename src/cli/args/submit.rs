//! What can be typed after `mmr submit`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

/// `mmr submit`
#[derive(Debug, Args)]
#[command(
    arg_required_else_help = true,
    after_help = "\
Examples, from sending to the grade:
  mmr build --cycle 2017-2021
  mmr submit send 2017-2021 --date 2021-11-30 --to \"UNESCO, Creative Cities Network\"
  mmr submit question 2017-2021 --date 2022-02-01 --from UNESCO --text \"How many children?\"
  mmr submit answer 2017-2021 --date 2022-02-09 --text \"1,250\"
  mmr submit grade 2017-2021 --date 2022-06-01 --grade Excellent
  mmr submit show

What was sent is frozen: `mmr check` says what changed in it since, until `mmr submit open` opens a
new version."
)]
pub struct Submit {
    /// What happened.
    #[command(subcommand)]
    pub event: Event,
}

/// What happens to a report after it is built.
#[derive(Debug, Subcommand)]
pub enum Event {
    /// A version was sent: keep checksums of the files, and freeze the evidence behind them.
    Send(Send),
    /// Somebody asked something about the last version that was sent.
    Question(Ask),
    /// The city answered a question.
    Answer(Answer),
    /// The last version that was sent was graded.
    Grade(Graded),
    /// A new version is being worked on: changes are no findings any more.
    #[command(after_help = "Example:\n  mmr submit open 2017-2021")]
    Open {
        /// The cycle, by the name of its folder.
        cycle: String,
    },
    /// Print what was sent and what came back.
    #[command(after_help = "Examples:\n  mmr submit show\n  mmr submit show 2017-2021")]
    Show {
        /// Only this cycle, by the name of its folder.
        cycle: Option<String>,
    },
}

/// `mmr submit send`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr submit send 2017-2021 --date 2021-11-30 --to \"UNESCO, Creative Cities Network\"
  mmr submit send 2017-2021 --date 2021-11-30 --to UNESCO --to \"National Commission\" \\
      --bundle sent/kalmora-2017-2021.zip --report sent/signed.pdf")]
pub struct Send {
    /// The cycle, by the name of its folder.
    pub cycle: String,
    /// The day on which it was sent.
    #[arg(long, value_name = "DAY")]
    pub date: NaiveDate,
    /// To whom; may be given several times.
    #[arg(long, value_name = "NAME", required = true)]
    pub to: Vec<String>,
    /// The bundle that was sent; without it the one in `out`.
    #[arg(long, value_name = "FILE")]
    pub bundle: Option<PathBuf>,
    /// A report that was sent, for instance a signed one; may be given several times; without it
    /// those in the bundle.
    #[arg(long, value_name = "FILE")]
    pub report: Vec<PathBuf>,
}

/// `mmr submit question`
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  mmr submit question 2017-2021 --date 2022-02-01 --from UNESCO --text \"How many children?\"")]
pub struct Ask {
    /// The cycle, by the name of its folder.
    pub cycle: String,
    /// The day on which it was asked.
    #[arg(long, value_name = "DAY")]
    pub date: NaiveDate,
    /// Who asked.
    #[arg(long, value_name = "NAME")]
    pub from: String,
    /// What was asked, in any language; `-` reads it from the standard input.
    #[arg(long, value_name = "TEXT")]
    pub text: String,
}

/// `mmr submit answer`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr submit answer 2017-2021 --date 2022-02-09 --text \"1,250\"
  mmr submit answer 2017-2021 --date 2022-02-09 --question 2 --text - < answer.txt")]
pub struct Answer {
    /// The cycle, by the name of its folder.
    pub cycle: String,
    /// The day on which it was answered.
    #[arg(long, value_name = "DAY")]
    pub date: NaiveDate,
    /// What was answered, in any language; `-` reads it from the standard input.
    #[arg(long, value_name = "TEXT")]
    pub text: String,
    /// The number of the question; not needed where only one waits for an answer.
    #[arg(long, value_name = "NUMBER")]
    pub question: Option<usize>,
}

/// `mmr submit grade`
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  mmr submit grade 2017-2021 --date 2022-06-01 --grade Excellent --from UNESCO")]
pub struct Graded {
    /// The cycle, by the name of its folder.
    pub cycle: String,
    /// The day on which the city was told.
    #[arg(long, value_name = "DAY")]
    pub date: NaiveDate,
    /// The grade, in the words in which it was given.
    #[arg(long, value_name = "WORDS")]
    pub grade: String,
    /// Who gave it.
    #[arg(long, value_name = "NAME")]
    pub from: Option<String>,
    /// What was said beside it; `-` reads it from the standard input.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}
