//! The shipped ledger, multiplied: checking it, against parsing the same files with `serde_yaml`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use mmr::run::{Unwatched, lock, open};
use mmr::world::{Disk, Kind, World};

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
    for path in &files {
        let bytes = fs::read(root.join(path)).unwrap();
        write(&goal.join(path), &bytes);
    }
    for copy in 1..records.div_ceil(ids.len()) {
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

/// Checks a project; in a process of its own for whoever measures it.
pub fn check(folder: &Path) -> usize {
    let world = Disk::new(folder);
    let project = open(&world).unwrap();
    assert!(project.ledger.is_some());
    project.findings.len()
}

/// Reads and parses the YAML files of a project with `serde_yaml`, one after the other.
pub fn parse(folder: &Path) -> usize {
    let world = Disk::new(folder);
    let mut parsed = 0;
    for found in world.list("report-data").unwrap() {
        if found.path.ends_with(".yaml") {
            let text = fs::read_to_string(folder.join(found.path)).unwrap();
            let value: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
            assert!(value.is_mapping());
            parsed += 1;
        }
    }
    parsed
}

pub fn phases(folder: &Path) {
    use std::time::Instant;
    let world = Disk::new(folder);
    let t = Instant::now();
    let n = world.list("report-data").unwrap().len();
    println!("list {n} {:?}", t.elapsed());
    let files: Vec<String> = world
        .list("report-data")
        .unwrap()
        .into_iter()
        .filter(|f| f.path.ends_with(".yaml"))
        .map(|f| f.path)
        .collect();
    let t = Instant::now();
    let bytes: Vec<Vec<u8>> = files.iter().map(|f| world.read(f).unwrap()).collect();
    println!("read {:?} {}", t.elapsed(), bytes.iter().map(Vec::len).sum::<usize>());
    let t = Instant::now();
    let b2: Vec<Vec<u8>> = files.iter().map(|f| fs::read(folder.join(f)).unwrap()).collect();
    println!("fs::read {:?} {}", t.elapsed(), b2.len());
    let t = Instant::now();
    for b in &bytes {
        let _: serde_yaml::Value = serde_yaml::from_slice(b).unwrap();
    }
    println!("serde_yaml value {:?}", t.elapsed());
    let t = Instant::now();
    for (f, b) in files.iter().zip(&bytes) {
        if f.contains("/media/") {
            let _: mmr::model::media::Media = serde_yaml::from_slice(b).unwrap();
        }
    }
    println!("serde_yaml media typed {:?}", t.elapsed());
    let t = Instant::now();
    for (f, b) in files.iter().zip(&bytes) {
        if f.contains("/media/") {
            let _: serde_yaml::Value = serde_yaml::from_slice(b).unwrap();
        }
    }
    println!("serde_yaml media value {:?}", t.elapsed());
    let t = Instant::now();
    for (f, b) in files.iter().zip(&bytes) {
        if f.contains("/media/") {
            let _: mmr::model::media::Media = mmr::yaml::read(f, b).unwrap();
        }
    }
    println!("yaml::read media {:?}", t.elapsed());
    let t = Instant::now();
    let mut events = 0;
    for b in &bytes {
        events += mmr::yaml::Places::of(std::str::from_utf8(b).unwrap())
            .get(&mmr::diag::Pointer::root())
            .is_some() as usize;
    }
    println!("places {:?} {events}", t.elapsed());
    let t = Instant::now();
    let loaded = mmr::model::load(&world).unwrap();
    println!("load {:?}", t.elapsed());
    let t = Instant::now();
    let assets = mmr::world::Assets::new(&world);
    let (form, _) = mmr::form::Catalogue::load(&assets).unwrap();
    println!("catalogue {:?}", t.elapsed());
    let t = Instant::now();
    let fonts = mmr::world::Fonts::load(&assets).unwrap();
    println!("fonts {:?}", t.elapsed());
    let ledger = loaded.ledger.as_ref().unwrap();
    let t = Instant::now();
    let scene = mmr::checks::Scene::new(ledger, &world, &form, &fonts, mmr::checks::Reading::Whole);
    println!("scene {:?}", t.elapsed());
    let t = Instant::now();
    let found = mmr::checks::check(&scene).unwrap();
    println!("checks {:?} {}", t.elapsed(), found.len());
}
