//! Damaged, forged and hostile bundles: what `mmr verify` says about each.
//!
//! A folder here is a case. Its `recipe.yaml` tells in steps ([`recipe`]) what was done to the
//! bundle of the made-up city of `tests/accept/gastronomy`, and `expected.txt` what its recipient
//! then reads. Numbers that change with any template stand there as dots. `MMR_RENEW=1 cargo test`
//! writes these files anew; read the difference before you keep it.

mod damage;
mod recipe;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use mmr::diag::has_errors;
use mmr::run::{Job, Profile, Unwatched, Verified, build, open, verify};

use crate::project::{gastronomy, read_out, repository};
use recipe::Opened;

/// The bytes of the bundle that everything here is done to: one report, so that it is small.
static BUNDLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let world = gastronomy();
    let project = open(&world).unwrap();
    let out = tempfile::tempdir().unwrap();
    let job = Job {
        out: out.path().to_path_buf(),
        product: Some(mmr::model::city::Product::Submission),
        languages: vec!["en".parse().unwrap()],
        ..Job::default()
    };
    let built = build(&project, &job, &Unwatched).unwrap();
    let path = built.made.iter().map(|made| &made.path).find(|path| path.ends_with(NAME)).unwrap();
    fs::read(path).unwrap()
});

const NAME: &str = "kalmora-2017-2021.zip";

/// Writes a bundle and verifies it; it must be possible to say what is wrong with any bytes.
fn verified(bytes: &[u8]) -> (Verified, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(NAME);
    fs::write(&path, bytes).unwrap();
    (verify(&path, Profile::Mmr).unwrap(), folder)
}

/// What the recipient of a bundle reads.
fn said(verified: &Verified) -> String {
    let nothing = mmr::world::Memory::new();
    let world = verified.carrier.as_ref().map_or(&nothing as _, mmr::bundle::Carrier::world);
    read_out(verified.findings.clone(), world).lines().map(|line| steady(line) + "\n").collect()
}

/// A line without what changes whenever a template does: checksums, sizes, numbers of lines.
fn steady(line: &str) -> String {
    let gutter = line.trim_start_matches([' ', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0']);
    let line = match gutter.split_once(' ') {
        Some(("-->", place)) => {
            let digits = |c: char| c.is_ascii_digit() || c == ':';
            let line = if place.contains(".zip") { place } else { place.trim_end_matches(digits) };
            format!("  --> {line}")
        }
        Some((sign @ ("|" | "="), rest)) => format!("   {sign} {rest}"),
        _ if matches!(gutter, "|" | "...") => format!("   {gutter}"),
        _ => line.to_owned(),
    };
    let mut out = String::new();
    let mut run = String::new();
    for character in line.chars().chain(['\n']) {
        if character.is_ascii_hexdigit() {
            run.push(character);
            continue;
        }
        let is_number = run.len() >= 5 && run.chars().all(|c| c.is_ascii_digit());
        match run.len() {
            32.. => out.extend(run.chars().map(|_| '·')),
            _ if is_number => out.push('…'),
            _ => out.push_str(&run),
        }
        run.clear();
        out.push(character);
    }
    out.trim_end().to_owned()
}

#[test]
fn the_bundle_itself_is_valid() {
    let (verified, _folder) = verified(&BUNDLE);
    assert_eq!(said(&verified), "");
    assert_eq!(Opened::of(&BUNDLE).written(), *BUNDLE, "the recipes write as the tool does");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "whether to renew is asked of whoever runs the test")]
fn tampered_bundles_are_told_apart() {
    let renew = std::env::var_os("MMR_RENEW").is_some();
    let mut wrong = Vec::new();
    let cases = cases();
    for case in &cases {
        let name = case.file_name().unwrap().to_string_lossy();
        let recipe = fs::read_to_string(case.join("recipe.yaml")).unwrap();
        let bytes = recipe::applied(&BUNDLE, &recipe::read(&recipe));
        assert_ne!(bytes, *BUNDLE, "{name} changes nothing");
        let (verified, _folder) = verified(&bytes);
        assert!(has_errors(&verified.findings), "{name} passes");
        let said = said(&verified);
        let expected = case.join("expected.txt");
        if renew {
            fs::write(&expected, &said).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != said {
            wrong.push(format!("{name} says now:\n{said}"));
        }
    }
    assert!(cases.len() >= 25, "only {} cases were found", cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(repository().join("tests/tampered")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut cases: Vec<PathBuf> = paths.filter(|path: &PathBuf| Path::is_dir(path)).collect();
    cases.sort();
    cases
}
