//! Bad luck: a full disk, a kill at any moment. What was there before stays whole.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::command::{city, code, mmr, stderr};
use crate::project::files;

const BUILD: [&str; 5] = ["build", "--lang", "en", "--product", "submission"];

/// The files of a folder with their bytes.
fn all(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let name = |path: &Path| path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
    files(folder).into_iter().map(|path| (name(&path), fs::read(&path).unwrap())).collect()
}

#[test]
fn a_full_disk_leaves_the_earlier_bundle_whole() {
    let city = city();
    let out = city.path().join("out");
    assert_eq!(code(&mmr(city.path(), &BUILD)), 0);
    let before = all(&out);
    // No file may grow beyond 200 kB: the report fits, the bundle does not.
    let full = Command::new("bash")
        .args(["-c", "ulimit -f 200; trap '' XFSZ; exec \"$0\" \"$@\""])
        .arg(env!("CARGO_BIN_EXE_mmr"))
        .args(BUILD)
        .current_dir(city.path())
        .output()
        .unwrap();
    assert_eq!(full.status.code(), Some(2));
    assert!(stderr(&full).contains("cannot write"), "{}", stderr(&full));
    assert_eq!(all(&out), before);
}

#[test]
fn a_kill_at_any_moment_leaves_the_earlier_bundle_whole() {
    let city = city();
    let out = city.path().join("out");
    assert_eq!(code(&mmr(city.path(), &BUILD)), 0);
    let before = all(&out);
    for after in [5, 60, 120, 200, 300, 400, 500, 650] {
        let mut build = Command::new(env!("CARGO_BIN_EXE_mmr"))
            .args(BUILD)
            .current_dir(city.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(after));
        let _ = build.kill();
        build.wait().unwrap();
        let now = all(&out);
        for (name, bytes) in &before {
            assert_eq!(now.get(name), Some(bytes), "{name} after {after} ms");
        }
    }
    assert_eq!(code(&mmr(city.path(), &BUILD)), 0);
    assert_eq!(all(&out), before, "nothing stray is left");
}
