//! Damage at every byte: each change of a bundle is found, and none stops the tool.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::thread;

use chrono::NaiveDate;
use mmr::bundle::verify::{around, bag, tags};
use mmr::bundle::{Carrier, Cover, Payload, bundle};
use mmr::diag::{Finding, has_errors};
use mmr::world::{Memory, Within};

use super::{BUNDLE, verified};

/// A bundle of a few files, as this tool writes it around them.
fn small() -> Vec<u8> {
    let files =
        [("report.pdf", "%PDF-1.7\n%%EOF\n"), ("report-data/media/files/lễ hội 1.txt", "Lễ hội")];
    let mut payload = Payload::default();
    for (path, text) in files {
        payload.bytes(path, text.as_bytes());
    }
    let date = NaiveDate::from_ymd_opt(2021, 11, 15).unwrap();
    let info = vec![("Source-Organization", "Food Office, Kalmora".to_owned())];
    let cover = Cover { folder: "kalmora-2021".into(), date, info };
    let file = tempfile::NamedTempFile::new().unwrap();
    let described = |_: &BTreeMap<_, _>| Ok(Vec::new());
    assert!(bundle(&cover, &payload, described, &Memory::new(), file.as_file()).is_ok());
    fs::read(file.path()).unwrap()
}

/// The findings around the content: those of the ZIP, of the bag, and of how both are written.
fn outside(path: &Path) -> Vec<Finding> {
    let (carrier, mut findings) = Carrier::open(path).unwrap();
    let Some(carrier) = carrier else { return findings };
    let Some(top) = carrier.top().unwrap() else {
        findings.push(Finding::new("no-bag", mmr::diag::Place::file("x.zip")));
        return findings;
    };
    let bag = bag(carrier.world(), &top).unwrap();
    findings.extend(carrier.beside(&top).unwrap());
    findings.extend(tags(&Within::new(carrier.world(), &top)).unwrap());
    findings.extend(around(carrier.zip().unwrap(), bag.date()).unwrap());
    findings.extend(bag.findings);
    findings
}

/// Does something with each item on two cores.
fn side_by_side<T: Sync>(items: &[T], work: impl Fn(&T) + Sync) {
    thread::scope(|scope| {
        for half in items.chunks(items.len().div_ceil(2)) {
            let work = &work;
            scope.spawn(move || half.iter().for_each(work));
        }
    });
}

/// Numbers that look like chance and are the same in every run (SplitMix64).
fn numbers(seed: u64) -> impl Iterator<Item = usize> {
    (1_u64..).map(move |at| {
        let mut z = (seed + at).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) as usize
    })
}

#[test]
fn every_byte_of_a_bundle_counts() {
    let whole = small();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("whole.zip");
    fs::write(&path, &whole).unwrap();
    assert_eq!(outside(&path), []);
    let places: Vec<usize> = (0..whole.len()).collect();
    let parts: Vec<_> = places.chunks(64).collect();
    side_by_side(&parts, |places| {
        let path = folder.path().join(format!("{}.zip", places[0]));
        fs::write(&path, &whole).unwrap();
        let mut file = fs::File::options().write(true).open(&path).unwrap();
        let mut put = |at: usize, byte: u8| {
            file.seek(SeekFrom::Start(at as u64)).unwrap();
            file.write_all(&[byte]).unwrap();
        };
        for at in *places {
            // A single bit is the smallest change, another case of a letter the least visible.
            let cases = [1 << (at % 8), 0x20];
            let changes = if whole[*at].is_ascii_alphabetic() { &cases[..] } else { &cases[..1] };
            for change in changes {
                put(*at, whole[*at] ^ change);
                let found = outside(&path);
                assert!(has_errors(&found), "byte {at} ^ {change:#x} is not found: {found:?}");
            }
            put(*at, whole[*at]);
        }
    });
}

#[test]
fn a_bundle_cut_off_anywhere_is_found() {
    let whole = small();
    let file = tempfile::NamedTempFile::new().unwrap();
    let path = file.path();
    fs::write(path, &whole).unwrap();
    for length in (0..whole.len()).rev() {
        file.as_file().set_len(length as u64).unwrap();
        assert!(has_errors(&outside(path)), "the first {length} bytes pass");
    }
}

#[test]
fn any_damage_of_a_real_bundle_is_a_finding() {
    let seeds: Vec<u64> = (0..48).collect();
    side_by_side(&seeds, |seed| {
        let mut numbers = numbers(*seed << 32);
        let mut next = |below: usize| numbers.next().unwrap() % below;
        let mut bytes = BUNDLE.clone();
        let at = next(bytes.len());
        match seed % 4 {
            // One byte, anywhere; the payload is nearly all of it.
            0 => bytes[at] ^= 1 << next(8),
            // Some bytes in the directory and the tag files at the end.
            1 => {
                for _ in 0..8 {
                    let at = bytes.len() - 1 - next(48 * 1024);
                    bytes[at] = next(256) as u8;
                }
            }
            // A stretch overwritten, as a bad disk does.
            2 => {
                let end = (at + 4096).min(bytes.len());
                bytes[at..end].fill(0);
            }
            // A stretch lost.
            _ => drop(bytes.drain(at..(at + 1 + next(4096)).min(BUNDLE.len()))),
        }
        if bytes != *BUNDLE {
            let (verified, _folder) = verified(&bytes);
            assert!(has_errors(&verified.findings), "damage {seed} is not found");
            assert!(verified.findings.len() < 400, "{} findings", verified.findings.len());
        }
    });
}

#[test]
fn an_unpacked_bundle_is_as_valid() {
    let folder = tempfile::tempdir().unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&*BUNDLE)).unwrap();
    zip.extract(folder.path()).unwrap();
    let verify = || mmr::run::verify(folder.path(), mmr::run::Profile::Mmr).unwrap().findings;
    assert_eq!(verify(), []);
    // Beside the folder anything may stand; in it, what a Mac or Windows puts there is told apart
    // from what somebody put there.
    let bag = folder.path().join("kalmora-2017-2021");
    fs::write(bag.join("Thumbs.db"), "x").unwrap();
    fs::write(bag.join("data/.DS_Store"), "x").unwrap();
    let found = verify();
    let hints: Vec<_> = found.iter().map(|finding| (finding.name, finding.hint)).collect();
    let expected = [
        ("tag-file-unknown", Some("system")),
        ("bag-file-not-listed", Some("system")),
        ("bag-system-file", None),
        ("bag-oxum-wrong", None),
    ];
    assert_eq!(hints, expected, "{found:#?}");
}
