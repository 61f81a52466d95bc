//! What can be typed after the commands that write files: `init`, `lock`, `build`, `bundle`, `schema`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use super::FindingFormat;

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
