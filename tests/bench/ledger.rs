//! The shipped ledger, multiplied: checking it, against parsing the same files with `serde_yaml`;
//! printing what is wrong with it; comparing two of it.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use mmr::run::{Unwatched, lock};
use mmr::world::{Disk, Kind, World};
use walkdir::{DirEntry, WalkDir};

use crate::{in_turn, report};

/// Writes the shipped project as often as it takes to have `records` records. A copy has ids,
/// aliases, addresses and files of evidence of its own; the cycles stand once.
pub fn multiply(root: &Path, records: usize, goal: &Path) {
    let world = Disk::new(root);
    let files: Vec<String> = world
        .list("report-data")
        .unwrap()
        .into_iter()
        .filter(|found| matches!(found.kind, Kind::File(_)))
        .map(|found| found.path)
        .filter(|path| !path.starts_with("report-data/schema/") && !path.ends_with(".lock"))
        .collect();
    let copied: Vec<&String> =
        files.iter().filter(|path| path.matches('/').count() > 1 && !is_of_cycle(path)).collect();
    let yaml = |path: &str| path.strip_suffix(".yaml").map(str::to_owned);
    let ids: BTreeSet<String> = copied
        .iter()
        .filter_map(|path| yaml(path))
        .map(|stem| stem.rsplit('/').next().unwrap().to_owned())
        .collect();
    let copies = 1..records.div_ceil(ids.len());
    for path in &files {
        let bytes = fs::read(root.join(path)).unwrap();
        let bytes = if path.ends_with("/cycle.yaml") {
            with_copies(&String::from_utf8(bytes).unwrap(), copies.clone()).into_bytes()
        } else {
            bytes
        };
        write(&goal.join(path), &bytes);
    }
    for copy in copies {
        for path in &copied {
            let bytes = fs::read(root.join(path)).unwrap();
            match yaml(path) {
                Some(stem) => {
                    let text = String::from_utf8(bytes).unwrap();
                    let text: String =
                        text.lines().map(|line| rename(line, copy, &ids) + "\n").collect();
                    write(&goal.join(format!("{stem}-{copy}.yaml")), text.as_bytes());
                }
                None => {
                    let (folder, name) = path.rsplit_once('/').unwrap();
                    let bytes = [bytes, format!("{copy}\n").into_bytes()].concat();
                    write(&goal.join(folder).join(format!("{copy}-{name}")), &bytes);
                }
            }
        }
    }
    let world = Disk::new(goal);
    let lock = lock(&world, &[], &Unwatched).unwrap().change.expect("sound evidence").lock;
    fs::write(goal.join("report-data/media.lock"), lock.to_yaml()).unwrap();
}

/// The settings of a cycle, which take in by name the copies too of what they take in by name.
fn with_copies(cycle: &str, copies: Range<usize>) -> String {
    let (mut text, mut is_also) = (String::new(), false);
    for line in cycle.lines() {
        text.push_str(&format!("{line}\n"));
        is_also = line.starts_with("also:") || is_also && line.starts_with("  ");
        if let Some(id) = line.strip_prefix("  - ").filter(|_| is_also) {
            copies.clone().for_each(|copy| text.push_str(&format!("  - {id}-{copy}\n")));
        }
    }
    text
}

fn is_of_cycle(path: &str) -> bool {
    path.starts_with("report-data/cycles/")
}

/// A line of a record as the copy has it.
fn rename(line: &str, copy: usize, ids: &BTreeSet<String>) -> String {
    if let Some(url) = line.strip_prefix("url: ") {
        let url = url.trim_matches('"');
        let mark = if url.contains('?') { '&' } else { '?' };
        return format!("url: \"{url}{mark}copy={copy}\"");
    }
    if let Some(file) = line.strip_prefix("file: files/") {
        return format!("file: files/{copy}-{file}");
    }
    if let Some(aliases) = line.strip_prefix("aliases: [") {
        let aliases = aliases.trim_end_matches(']').split(", ");
        let aliases: Vec<String> = aliases.map(|alias| format!("{alias}-{copy}")).collect();
        return format!("aliases: [{}]", aliases.join(", "));
    }
    let is_of_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let mut renamed = String::with_capacity(line.len() + 16);
    let mut rest = line;
    while let Some(start) = rest.find(is_of_id) {
        let word = &rest[start..];
        let end = word.find(|c| !is_of_id(c)).unwrap_or(word.len());
        renamed.push_str(&rest[..start + end]);
        if ids.contains(&word[..end]) {
            renamed.push_str(&format!("-{copy}"));
        }
        rest = &word[end..];
    }
    renamed + rest
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Runs `mmr` in this process, which exists for that alone.
pub fn command(arguments: &[&str]) {
    let arguments = ["mmr"].iter().chain(arguments);
    let exit = mmr::cli::run(arguments.map(OsString::from));
    assert!(exit != mmr::cli::Exit::Failed);
}

/// Finds, reads and parses the YAML files of a project with `serde_yaml`, one after the other.
pub fn parse(folder: &Path) {
    for entry in WalkDir::new(folder.join("report-data")) {
        let entry = entry.unwrap();
        if entry.path().extension().is_some_and(|ending| ending == "yaml") {
            let text = fs::read_to_string(entry.path()).unwrap();
            let value: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
            assert!(value.is_mapping());
        }
    }
}

/// Each project size, each side a process of its own on warm files.
pub fn checking(root: &Path) {
    let folder = tempfile::tempdir_in("target").unwrap();
    let mut before: Option<(usize, Duration)> = None;
    for records in [1_000, 10_000, 100_000] {
        let project = folder.path().join(records.to_string());
        multiply(root, records, &project);
        let check = [OsStr::new("mmr"), "-C".as_ref(), project.as_ref(), "check".as_ref()];
        let parse = [OsStr::new("parse"), project.as_ref()];
        let (ours, theirs) = in_turn(runs(records), || process(&check), || process(&parse));
        println!("check of {records} records");
        let most = (records == 10_000).then_some(1.2);
        report("mmr check, two cores", ours, "serde_yaml, one core", theirs, most);
        if let Some((fewer, earlier)) = before {
            let times = ours.as_secs_f64() / earlier.as_secs_f64();
            println!("  {:.1} times the time of {fewer} records", times);
        }
        before = Some((records, ours));
        if records == 10_000 {
            printing(&project, ours);
            comparing(&project, ours);
        }
    }
}

/// Fewer runs of what takes long.
fn runs(records: usize) -> usize {
    if records > 10_000 { 5 } else { 15 }
}

/// What a thousand findings more cost, each printed on its own with its line.
fn printing(project: &Path, alone: Duration) {
    let spoilt = project.with_extension("spoilt");
    copy(project, &spoilt);
    let media = spoilt.join("report-data/media");
    let mut count = 0;
    for path in files(&media).into_iter().filter(|path| path.extension().is_some()) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let lines = text.lines().filter(|line| !line.starts_with("read: "));
        let without: String = lines.map(|line| format!("{line}\n")).collect();
        if count < 1_000 && without != text {
            fs::write(path, without).unwrap();
            count += 1;
        }
    }
    assert_eq!(count, 1_000);
    let all = |folder: &Path| {
        process(&[
            OsStr::new("mmr"),
            "-C".as_ref(),
            folder.as_ref(),
            "check".as_ref(),
            "--all".as_ref(),
        ]);
    };
    let (more, fewer) = in_turn(15, || all(&spoilt), || all(project));
    let difference = more.as_secs_f64() - fewer.as_secs_f64();
    println!("1,000 findings more, all printed");
    println!(
        "  {:.3} s more, {:.2} of the time of the check (at most 0.2 s)",
        difference,
        difference / alone.as_secs_f64()
    );
}

/// The difference of two projects in which a hundred records differ.
fn comparing(project: &Path, check: Duration) {
    let changed = project.with_extension("changed");
    copy(project, &changed);
    let records = files(&changed.join("report-data/activities")).into_iter().filter_map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let (before, after) = text.split_once("  value: ").filter(|_| text.contains("value: "))?;
        Some((path, format!("{before}  value: 1{after}")))
    });
    let mut count = 0;
    for (path, text) in records.filter(|(_, text)| !text.contains("value: 1\"")).take(100) {
        fs::write(path, text).unwrap();
        count += 1;
    }
    assert_eq!(count, 100);
    let diff = [OsStr::new("mmr"), "diff".as_ref(), project.as_ref(), changed.as_ref()];
    let checks = |folder: &Path| {
        process(&[OsStr::new("mmr"), "-C".as_ref(), folder.as_ref(), "check".as_ref()]);
    };
    let both = || {
        checks(project);
        checks(&changed);
    };
    let (ours, theirs) = in_turn(15, || process(&diff), both);
    println!(
        "difference of two projects of 10,000 records in 100 of them (a check took {check:.1?})"
    );
    report("mmr diff", ours, "two checks", theirs, Some(1.0));
}

/// Runs this program once more for one part.
fn process(arguments: &[&OsStr]) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let done = command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(done.unwrap().success());
}

fn copy(from: &Path, to: &Path) {
    for path in files(from) {
        write(&to.join(path.strip_prefix(from).unwrap()), &fs::read(&path).unwrap());
    }
}

/// The files below a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.unwrap());
    entries.filter(|entry| entry.file_type().is_file()).map(DirEntry::into_path).collect()
}
