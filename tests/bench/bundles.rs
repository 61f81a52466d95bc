//! Bundles: writing and verifying a gibibyte, and memory at ten.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use mmr::bundle::{Cover, Payload, bundle};
use mmr::run::{Profile, verify};
use mmr::world::{Disk, Kind, World};

/// Runs of each side; the slow ones run once.
const RUNS: usize = 5;

const MEBIBYTE: u64 = 1 << 20;

/// Writes the bundle of a folder, in a process of its own.
pub fn write(folder: &Path, goal: &Path) {
    let world = Disk::new(folder);
    let mut payload = Payload::default();
    for found in world.list("").unwrap() {
        if matches!(found.kind, Kind::File(_)) {
            payload.file(&found.path);
        }
    }
    let date = NaiveDate::from_ymd_opt(2023, 11, 30).unwrap();
    let cover = Cover { folder: "city-2023".into(), date, info: Vec::new() };
    let file = File::create(goal).unwrap();
    assert!(bundle(&cover, &payload, |_| Ok(Vec::new()), &world, &file).is_ok());
    println!("{}", peak_memory());
}

/// Verifies a bundle, in a process of its own. What is not there is a ledger, so that all that
/// depends on the size of the evidence is done, and nothing else.
pub fn read(path: &Path) {
    let verified = verify(path, Profile::Mmr).unwrap();
    let bag = verified.bag.unwrap();
    assert!(bag.payload_bytes() > 0);
    let names: Vec<&str> = verified.findings.iter().map(|finding| finding.name).collect();
    assert!(names.iter().all(|name| name.starts_with("bundle-")), "{names:?}");
    println!("{}", peak_memory());
}

/// Peak of the memory of this process in KiB.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// One gibibyte in 500 files against the programs that archives use.
pub fn gibibyte() {
    let Some(bagit) = program("bagit.py") else {
        println!("bundles: left out, there is no `bagit.py` on the path");
        return;
    };
    let folder = tempfile::tempdir_in("target").unwrap();
    let evidence = folder.path().join("evidence");
    let sizes = [64; 4].into_iter().chain([16; 16]).chain([1; 480]);
    files(&evidence, sizes.map(|size| size * MEBIBYTE + 11));
    let (zip, bag) = (folder.path().join("ours.zip"), folder.path().join("bag"));
    let make_bag = || {
        let _ = fs::remove_dir_all(&bag);
        run(Command::new("cp").arg("-al").arg(&evidence).arg(&bag));
        time(|| {
            let options = ["--quiet", "--processes", "2", "--sha256", "--sha512"];
            run(Command::new(&bagit).args(options).arg(&bag));
        })
    };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..=RUNS {
        let _ = fs::remove_file(&zip);
        ours.push(time(|| {
            own("write-bundle", &[&evidence, &zip]);
        }));
        theirs.push(make_bag());
    }
    println!("a bundle of 500 files, 1 GiB; no side waits until the disk has written");
    let (ours, theirs) = (median(ours), median(theirs));
    super::report("mmr, into a ZIP", ours, "bagit.py, no ZIP", theirs, Some(1.2));
    for (name, program, arguments, least) in
        [("7z", "7z", &["a", "-mx0", "-bso0", "-bsp0"][..], 1.3), ("zip -r", "zip", &["-qr"], 20.0)]
    {
        let packed = folder.path().join("theirs.zip");
        let _ = fs::remove_file(&packed);
        if self::program(program).is_none() {
            println!("  {name}: left out, it is not on the path");
            continue;
        }
        let packing = time(|| {
            let done = Command::new(program)
                .args(arguments)
                .arg(&packed)
                .arg("bag")
                .current_dir(folder.path())
                .status();
            assert!(done.unwrap().success());
        });
        let ratio = (theirs + packing).as_secs_f64() / ours.as_secs_f64();
        println!("  bagit.py and {name}: {ratio:.1} times as long (at least {least})");
        let _ = fs::remove_file(&packed);
    }
    let unpacked = folder.path().join("unpacked");
    run(Command::new("unzip").arg("-q").arg(&zip).arg("-d").arg(&unpacked));
    let unpacked = unpacked.join("city-2023");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..=RUNS {
        ours.push(time(|| {
            own("read-bundle", &[&zip]);
        }));
        theirs.push(time(|| {
            let options = ["--quiet", "--validate", "--processes", "2"];
            run(Command::new(&bagit).args(options).arg(&unpacked));
        }));
    }
    println!("verifying it");
    super::report("mmr, the ZIP", median(ours), "bagit.py, the folder", median(theirs), Some(1.0));
}

/// Ten gibibytes in 20 files, and 70,000 files: what memory they take. Asked for by name, since it
/// fills the disk.
pub fn large() {
    let folder = tempfile::tempdir_in("target").unwrap();
    let zip = folder.path().join("ours.zip");
    let of = |name: &str, count: u64, size: u64| {
        let evidence = folder.path().join(name);
        files(&evidence, std::iter::repeat_n(size, count as usize));
        let written = own("write-bundle", &[&evidence, &zip]);
        let length = fs::metadata(&zip).unwrap().len();
        let read = own("read-bundle", &[&zip]);
        fs::remove_dir_all(&evidence).unwrap();
        (written, read, length)
    };
    let empty = of("empty", 1, 1);
    for (name, count, size) in
        [("10 GiB in 20 files", 20, 512 * MEBIBYTE), ("70,000 files", 70_000, 100)]
    {
        let (written, read, length) = of("evidence", count, size);
        println!("{name}: a ZIP of {length} bytes, above the memory of an empty run:");
        for (what, peak, least) in [("write", written, empty.0), ("verify", read, empty.1)] {
            let more = peak.saturating_sub(least) as f64 / 1024.0;
            println!("  {what} {more:.0} MiB (at most 128)");
        }
    }
}

/// Files of these sizes whose bytes no program can shrink.
fn files(folder: &Path, sizes: impl Iterator<Item = u64>) {
    let mut state: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut block = vec![0; MEBIBYTE as usize];
    for (index, size) in sizes.enumerate() {
        let inner = folder.join(format!("{:02}", index % 20));
        fs::create_dir_all(&inner).unwrap();
        let mut file = File::create(inner.join(format!("evidence {index}.bin"))).unwrap();
        let mut left = size;
        while left > 0 {
            for word in block.chunks_exact_mut(8) {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                word.copy_from_slice(&state.to_le_bytes());
            }
            let part = left.min(MEBIBYTE);
            file.write_all(&block[..part as usize]).unwrap();
            left -= part;
        }
    }
}

/// A program on the path, or among the judges of the gate.
fn program(name: &str) -> Option<PathBuf> {
    let judges = std::env::var_os("JUDGES")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache/mmr-judges")));
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(judges.map(|judges| judges.join("venv/bin")))
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

/// Runs a part of this benchmark as a process; gives its peak of memory in KiB.
fn own(part: &str, arguments: &[&Path]) -> u64 {
    let output =
        Command::new(std::env::current_exe().unwrap()).arg(part).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().parse().unwrap()
}

fn run(command: &mut Command) {
    assert!(command.stdout(Stdio::null()).status().unwrap().success());
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// The median of all but the first, which finds cold files.
fn median(mut times: Vec<Duration>) -> Duration {
    times.remove(0);
    times.sort();
    times[times.len() / 2]
}
