//! Building once more from a bundle, and signed reports.

use std::fs;
use std::path::{Path, PathBuf};

use mmr::bundle::Zip;
use mmr::world::{Kind, World};

use crate::command::{city, code, mmr, stderr, stdout};

const BUILD: [&str; 5] = ["build", "--lang", "en", "--product", "submission"];
const NAME: &str = "kalmora-2017-2021";

/// A city with a bundle of one report, and the path of that report.
fn built() -> (tempfile::TempDir, PathBuf) {
    let city = city();
    let made = mmr(city.path(), &BUILD);
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    let report = city.path().join(format!("out/{NAME}-submission-en.pdf"));
    (city, report)
}

/// Unpacks a bundle as any program would.
fn unpack(zip: &Path, to: &Path) {
    let zip = Zip::open(zip).unwrap().0.unwrap();
    for found in zip.list("").unwrap() {
        assert!(matches!(found.kind, Kind::File(_)));
        let path = to.join(&found.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, zip.read(&found.path).unwrap()).unwrap();
    }
}

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from} is not in {}", path.display());
    fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn a_bundle_gives_its_reports_again() {
    let (city, report) = built();
    let bundle = format!("out/{NAME}.zip");
    let elsewhere = tempfile::tempdir().unwrap();
    let from = city.path().join(&bundle);
    let again = mmr(elsewhere.path(), &["build", "--from", from.to_str().unwrap()]);
    assert_eq!((code(&again), stderr(&again)), (0, String::new()));
    assert!(stdout(&again).starts_with("the same bytes"), "{}", stdout(&again));
    let made = elsewhere.path().join(format!("rebuilt/{NAME}-submission-en.pdf"));
    assert_eq!(fs::read(made).unwrap(), fs::read(report).unwrap());
}

#[test]
fn what_differs_is_said_in_words_and_figures() {
    let (city, _) = built();
    unpack(&city.path().join(format!("out/{NAME}.zip")), city.path());
    let data = city.path().join(NAME).join("data");
    // As if an older version had made it, from a record that said something else.
    let version = format!("\"softwareVersion\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let older = "\"softwareVersion\": \"0.0.9\"";
    edit(&data.join("ro-crate-metadata.json"), &version, older);
    let same = mmr(city.path(), &["build", "--from", NAME]);
    assert_eq!(code(&same), 0, "{}", stderr(&same));
    let record = data.join("report-data/activities/kitchen-opening-2018.yaml");
    edit(&record, "value: 1250", "value: 1251");
    let other = mmr(city.path(), &["build", "--from", NAME]);
    assert_eq!(code(&other), 1, "{}", stdout(&other));
    let said = stdout(&other);
    assert!(said.starts_with("text or figures differ"), "{said}");
    assert!(said.contains("mmr 0.0.9"), "{said}");
    assert!(said.contains("kitchen-opening-2018/figures/children/value: 1250 → 1251"), "{said}");
    assert!(said.contains("1,250"), "{said}");
    assert!(said.contains("1,251"), "{said}");
}

#[test]
fn a_signed_report_goes_into_the_bundle_and_another_file_does_not() {
    let (city, report) = built();
    let bytes = fs::read(&report).unwrap();
    let before = fs::read(city.path().join(format!("out/{NAME}.zip"))).unwrap();
    let bundle = |file: &str| {
        let options = ["bundle", "--lang", "en", "--product", "submission", "--report", file];
        mmr(city.path(), &options)
    };
    let write = |name: &str, bytes: &[u8]| fs::write(city.path().join(name), bytes).unwrap();

    let mut printed = bytes.clone();
    printed[1000] ^= 1;
    write("printed.pdf", &printed);
    write("cut.pdf", &bytes[..bytes.len() - 1]);
    write("same.pdf", &bytes);
    for (file, name) in [
        ("printed.pdf", "report-not-as-built"),
        ("cut.pdf", "report-not-as-built"),
        ("same.pdf", "report-not-signed"),
    ] {
        let refused = bundle(file);
        assert_eq!(code(&refused), 1, "{file}");
        assert!(stderr(&refused).contains(name), "{}", stderr(&refused));
        let now = fs::read(city.path().join(format!("out/{NAME}.zip"))).unwrap();
        assert_eq!(now, before, "{file} changed the bundle");
    }
    assert_eq!(code(&bundle("nowhere.pdf")), 2);

    let signed = [&bytes[..], b"\nappended by whoever signs\n"].concat();
    write("signed.pdf", &signed);
    let made = bundle("signed.pdf");
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    let path = city.path().join(format!("out/{NAME}.zip"));
    let zip = Zip::open(&path).unwrap().0.unwrap();
    assert_eq!(zip.read(&format!("{NAME}/data/{NAME}-submission-en.pdf")).unwrap(), signed);
    let verified = mmr(city.path(), &["verify", path.to_str().unwrap()]);
    assert_eq!((code(&verified), stderr(&verified)), (0, String::new()));
    let again = mmr(city.path(), &["build", "--from", path.to_str().unwrap()]);
    assert_eq!(code(&again), 0, "{}", stderr(&again));
    assert!(stdout(&again).contains("a signature of 27 bytes"), "{}", stdout(&again));
}
