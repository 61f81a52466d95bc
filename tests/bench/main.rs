//! The benchmark: ratios against the parts that the work stands on, all in one run.
//!
//! `cargo bench` compares, on the shipped data set and with release builds:
//! - `check`: reading and checking the ledger multiplied to 1,000, 10,000 and 100,000 records on all
//!   cores, against finding, reading and parsing the same files with `serde_yaml` on one; what 1,000
//!   findings more cost; and `diff` of two such ledgers against two checks, each in a process of its
//!   own;
//! - one PDF: reading, checking, setting and writing one report, against `typst compile` of the
//!   markup of the same report (as `--keep-markup` keeps it), each in a process of its own;
//! - a bundle: writing one of 1 GiB and verifying it, against `bagit.py` with 7-Zip and `zip`, each
//!   in a process of its own.
//!
//! The second one needs the `typst` command line of the same version on the path, the third one
//! `bagit.py`, `7z`, `zip` and `unzip`; without them, a comparison is left out and the run says so.
//! Each figure is the median of its runs. `cargo bench -- check` runs the first one alone.
//! `cargo bench -- large` measures the memory that bundles of
//! 10 GiB and of 70,000 files take instead. `cargo bench -- bundle` runs the third one alone.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should say where")]
#![expect(clippy::print_stdout, reason = "a benchmark prints")]
#![expect(clippy::disallowed_methods, reason = "a benchmark needs the clock")]

mod bundles;
mod ledger;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use mimalloc::MiMalloc;
use mmr::model::city::Product;
use mmr::run::{Job, Unwatched, build, open, set};
use mmr::world::Disk;

/// The same as the command's.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// How often each side runs.
const RUNS: usize = 15;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let arguments: Vec<String> = arguments.collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        // Parts that run in a process of their own.
        ["one-pdf", report, goal] => one_pdf(root, report, Path::new(goal)),
        ["write-bundle", folder, goal] => bundles::write(Path::new(folder), Path::new(goal)),
        ["read-bundle", path] => bundles::read(Path::new(path)),
        ["mmr", ref arguments @ ..] => ledger::command(arguments),
        ["parse", folder] => ledger::parse(Path::new(folder)),
        ["check"] => ledger::checking(root),
        ["bundle"] => bundles::gibibyte(),
        ["large"] => bundles::large(),
        _ => {
            ledger::checking(root);
            setting(root);
            bundles::gibibyte();
        }
    }
}

fn setting(root: &Path) {
    let Some(version) = typst_version() else {
        println!("one PDF: left out, there is no `typst` on the path");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let world = Disk::new(root);
    let project = open(&world).unwrap();
    let markup = folder.path().join("markup");
    let job =
        Job { out: folder.path().join("out"), keep_markup: Some(markup.clone()), ..Job::default() };
    build(&project, &job, &Unwatched).unwrap();
    for product in ["submission", "booklet"] {
        let name = format!("hanoi-2019-2023-{product}-en");
        let (ours, theirs) = in_turn(
            RUNS,
            || {
                let goal = folder.path().join("ours.pdf");
                let done = Command::new(std::env::current_exe().unwrap())
                    .args(["one-pdf", product])
                    .arg(&goal)
                    .status();
                assert!(done.unwrap().success());
            },
            || {
                let done = Command::new("typst")
                    .args(["compile", "--ignore-system-fonts", "--pdf-standard", "a-3a,ua-1"])
                    .arg("--font-path")
                    .arg(markup.join("fonts"))
                    .arg(markup.join(&name).join("main.typ"))
                    .arg(folder.path().join("theirs.pdf"))
                    .stderr(Stdio::null())
                    .status();
                assert!(done.unwrap().success());
            },
        );
        println!("one PDF, {name}, against {version}");
        report("mmr", ours, "typst compile", theirs, Some(1.1));
    }
}

/// Reads, checks, sets and writes one report of the first cycle in English.
fn one_pdf(root: &Path, product: &str, goal: &Path) {
    let world = Disk::new(root);
    let project = open(&world).unwrap();
    let product = if product == "booklet" { Product::Booklet } else { Product::Submission };
    let job = Job {
        cycle: Some("2019-2023".parse().unwrap()),
        languages: vec!["en".parse().unwrap()],
        product: Some(product),
        ..Job::default()
    };
    let reports = set(&project, &job, &Unwatched).unwrap();
    fs::write(goal, &reports[0].pdf.bytes).unwrap();
}

fn typst_version() -> Option<String> {
    let output = Command::new("typst").arg("--version").output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The medians of two sides that run in turn, so that both meet the same weather.
fn in_turn(runs: usize, mut ours: impl FnMut(), mut theirs: impl FnMut()) -> (Duration, Duration) {
    let time = |side: &mut dyn FnMut()| {
        let start = Instant::now();
        side();
        start.elapsed()
    };
    // Once uncounted, so that both find warm files.
    ours();
    theirs();
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        a.push(time(&mut ours));
        b.push(time(&mut theirs));
    }
    a.sort();
    b.sort();
    (a[runs / 2], b[runs / 2])
}

fn report(our_name: &str, ours: Duration, their_name: &str, theirs: Duration, most: Option<f64>) {
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    let limit = most.map(|most| format!(" (at most {most})")).unwrap_or_default();
    println!(
        "  {our_name} {:.1} ms, {their_name} {:.1} ms: ratio {ratio:.2}{limit}",
        ours.as_secs_f64() * 1e3,
        theirs.as_secs_f64() * 1e3,
    );
}
