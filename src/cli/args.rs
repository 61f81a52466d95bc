//! What can be typed.

mod review;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::diag::words::LANGUAGES;

pub use review::{Act, Approve, ListReviews, Review, Reviewer};

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
    /// Leave out `.github/workflows/evidence.yml`, which checks each pull request on GitHub and
    /// says there what it changes.
    #[arg(long)]
    pub no_workflow: bool,
}

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

/// `mmr coverage`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mmr coverage                            all cycles, as tables
  mmr coverage --cycle 2019-2023 --lang vi
  mmr coverage --format md > coverage.md  for a mail or a pull request

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
    #[arg(long, value_enum, default_value_t = TableFormat::Human, value_name = "FORMAT")]
    pub format: TableFormat,
}

/// How tables are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// For people, at a terminal.
    Human,
    /// As JSON, for programs.
    Json,
    /// As Markdown.
    Md,
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
  mmr build --draft                          marked as a draft, with what nobody has approved
  mmr build --reviewed                       only if everything in it was approved as it is
  mmr build --from hanoi-2019-2023.zip       the reports of a bundle once more, from what it holds
  mmr build --keep-markup markup             keep what Typst was given; in each folder of it,
      typst compile --ignore-system-fonts --font-path ../fonts --pdf-standard a-3a,ua-1 main.typ
                                             makes the same document")]
pub struct Build {
    /// What to build.
    #[command(flatten)]
    pub choice: Choice,
    /// Keep the Typst source of each report in a folder.
    #[arg(long, value_name = "DIR")]
    pub keep_markup: Option<PathBuf>,
    /// Build from a bundle instead, a ZIP or an unpacked folder, and say whether its reports come
    /// out the same; the new ones go to `rebuilt`, or to the folder of `--out`.
    #[arg(long, value_name = "BUNDLE", conflicts_with_all = ["project", "cycle", "lang",
        "product", "theme", "edition", "date", "deny_warnings", "draft", "reviewed", "format",
        "keep_markup"])]
    pub from: Option<PathBuf>,
}

/// What to build, and where to.
#[derive(Debug, Args)]
pub struct Choice {
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
    /// Build nothing while anything that the reports print is not approved as it is.
    #[arg(long)]
    pub reviewed: bool,
    /// How to say what is wrong, as `mmr check` does; but for `human`, nothing else is printed, and
    /// `json` has the files under `made`.
    #[arg(long, value_enum, default_value_t = FindingFormat::Human, value_name = "FORMAT")]
    pub format: FindingFormat,
}

/// `mmr bundle`
#[derive(Debug, Args)]
#[command(after_help = "\
A city signs its report after the build. A signed file is taken into the bundle when it begins, byte
for byte, with the report that is built now, and refused otherwise.

Examples:
  mmr bundle                                          the bundles of all cycles, without the PDFs
  mmr bundle --cycle 2019-2023 --report signed.pdf    with the signed report in place of the built")]
pub struct Bundle {
    /// What to build.
    #[command(flatten)]
    pub choice: Choice,
    /// A signed report; may be given several times.
    #[arg(long, value_name = "PDF")]
    pub report: Vec<PathBuf>,
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
    #[arg(long, value_enum, default_value_t = DiffFormat::Human, value_name = "FORMAT")]
    pub format: DiffFormat,
    /// The language to say it in; the project's own without it.
    #[arg(long, value_name = "LANG", value_parser = LANGUAGES)]
    pub lang: Option<String>,
    /// End with 1 where anything differs.
    #[arg(long)]
    pub exit_code: bool,
}

/// How a difference is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// In words, for people at a terminal.
    Human,
    /// As Markdown, for a comment on a pull request.
    Md,
    /// As JSON, for programs.
    Json,
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

/// How findings are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// In words, for people.
    Human,
    /// As JSON, for programs.
    Json,
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
