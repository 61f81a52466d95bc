//! What can be compared: revisions, folders, bundles, what was sent; and what cannot.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::command::{city, code, commit, done, git, mmr, stderr, stdout};

const OPENING: &str = "report-data/activities/kitchen-opening-2018.yaml";
const LEAFLET: &str = "report-data/media/files/leaflet.txt";

/// The made-up city in a repository, with one commit.
fn city_in_git() -> tempfile::TempDir {
    let city = city();
    git(city.path(), &["init", "--quiet"]);
    fs::write(city.path().join(".gitignore"), "out\n").unwrap();
    commit(city.path(), "one");
    city
}

fn edit(city: &Path, file: &str, from: &str, to: &str) {
    let text = fs::read_to_string(city.join(file)).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(city.join(file), text.replace(from, to)).unwrap();
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    let arguments = [&["diff", "--format", "json"], arguments].concat();
    serde_json::from_str(&done(&mmr(folder, &arguments))).unwrap()
}

/// The records that changed, with what became of each.
fn records(told: &Value) -> Vec<String> {
    let records = told["records"].as_array().unwrap().iter();
    let said = |record: &Value| {
        format!("{} {}", record["id"].as_str().unwrap(), record["state"].as_str().unwrap())
    };
    records.map(said).collect()
}

const CHANGED: [&str; 1] = ["kitchen-opening-2018 changed"];

fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = mmr(folder, &[&["diff"], arguments].concat());
    assert_eq!(code(&output), 2, "{}{}", stdout(&output), stderr(&output));
    assert!(stderr(&output).starts_with("error: "), "{}", stderr(&output));
    stderr(&output)
}

#[test]
fn revisions_are_compared_with_the_working_tree_and_with_each_other() {
    let city = city_in_git();
    let city = city.path();
    assert_eq!(records(&json(city, &[])), [""; 0]);
    edit(city, OPENING, "value: 1250", "value: 1400");
    let told = json(city, &[]);
    assert_eq!(records(&told), CHANGED);
    assert_eq!(told["records"][0]["figures"][0]["difference"], "150");
    assert_eq!(told["after"], "the working tree");
    git(city, &["branch", "before"]);
    commit(city, "two");
    git(city, &["tag", "--annotate", "--message", "sent", "v1"]);
    assert_eq!(records(&json(city, &[])), [""; 0]);
    let range = ["before..main"];
    for sides in [&["before"][..], &["HEAD~1"], &range, &["before", "v1"], &["HEAD^..@"]] {
        assert_eq!(records(&json(city, sides)), CHANGED, "{sides:?}");
    }
    assert_eq!(records(&json(city, &["main", "v1"])), [""; 0]);
    let back = json(city, &["main", "before"]);
    assert_eq!(back["records"][0]["figures"][0]["difference"], "-150");

    // On another branch something else happened since; three dots leave that out.
    git(city, &["checkout", "--quiet", "-b", "other", "before"]);
    edit(city, "report-data/city.yaml", "name: ", "name: New ");
    commit(city, "three");
    assert_eq!(records(&json(city, &["other..main"])).len(), 2);
    assert_eq!(records(&json(city, &["other...main"])), CHANGED);
    assert_eq!(records(&json(city, &["..main"])).len(), 2);
    assert_eq!(records(&json(city, &["before.."])), ["city.yaml changed"]);
}

#[test]
fn nothing_is_touched_and_the_exit_code_says_what_was_asked() {
    let city = city_in_git();
    let city = city.path();
    edit(city, OPENING, "value: 1250", "value: 1400");
    let index = fs::metadata(city.join(".git/index")).unwrap().modified().unwrap();
    let status = git(city, &["--no-optional-locks", "status", "--porcelain"]);
    assert_eq!(code(&mmr(city, &["diff"])), 0);
    assert_eq!(code(&mmr(city, &["diff", "--exit-code"])), 1);
    assert_eq!(code(&mmr(city, &["diff", "HEAD", "HEAD", "--exit-code"])), 0);
    assert_eq!(git(city, &["--no-optional-locks", "status", "--porcelain"]), status);
    assert_eq!(fs::metadata(city.join(".git/index")).unwrap().modified().unwrap(), index);
    // Another layout is no difference, and is said.
    git(city, &["checkout", "--quiet", "."]);
    edit(city, OPENING, "date: 2018-05-17", "# when\ndate: 2018-05-17");
    let output = mmr(city, &["diff", "--exit-code"]);
    assert!(done(&output).contains("1 file was only written in another way"));
}

#[test]
fn a_new_error_is_said_first() {
    let city = city_in_git();
    edit(city.path(), OPENING, "lead: [food-office]", "lead: [nobody]");
    let said = done(&mmr(city.path(), &["diff", "--quiet"]));
    let error = said.find("dangling-reference").unwrap();
    assert!(error < said.find("Activities").unwrap(), "{said}");
    assert!(said.contains(&format!("{OPENING}:6:8")), "{said}");
    let told = json(city.path(), &[]);
    assert_eq!(told["findings"]["new"][0]["name"], "dangling-reference");
    assert_eq!(json(city.path(), &["HEAD", "HEAD"])["findings"]["new"], Value::Array(vec![]));
}

#[test]
fn a_side_that_cannot_be_read_is_compared_as_far_as_it_goes() {
    let city = city_in_git();
    let city = city.path();
    edit(city, OPENING, "title:", "title: [");
    edit(city, "report-data/outcomes/kitchens-2021.yaml", "value: 12", "value: 13");
    commit(city, "broken");
    let told = json(city, &["HEAD~1..HEAD"]);
    assert_eq!(records(&told), ["kitchens-2021 changed", "kitchen-opening-2018 unreadable"]);
    assert_eq!(told["claims"], Value::Null);
    assert_eq!(told["notes"][0]["note"], "unreadable");
    assert_eq!(told["findings"]["new"].as_array().unwrap().len(), 1);
    assert_eq!(told["findings"]["gone"], Value::Array(vec![]));
    // And back: what the rules say now is no news.
    let told = json(city, &["HEAD", "HEAD~1"]);
    assert_eq!(told["findings"]["new"], Value::Array(vec![]));
    assert_eq!(told["findings"]["gone"].as_array().unwrap().len(), 1);
}

#[test]
fn a_project_may_stand_in_a_folder_of_its_repository_and_come_in_later() {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "--quiet"]);
    fs::write(folder.path().join("notes.txt"), "a\n").unwrap();
    commit(folder.path(), "one");
    let project = folder.path().join("Hà Nội \"1\"");
    fs::rename(city().keep(), &project).unwrap();
    let told = json(&project, &[]);
    assert!(records(&told).contains(&"kitchen-opening-2018 added".to_owned()), "{told}");
    assert_eq!(told["notes"][0]["note"], "empty");
    commit(folder.path(), "two");
    edit(&project, OPENING, "value: 1250", "value: 1400");
    let inner = project.join("report-data/media");
    assert_eq!(records(&json(&inner, &[])), CHANGED);
    let from_outside = ["-C", project.to_str().unwrap(), "diff", "HEAD~1..HEAD"];
    assert!(done(&mmr(folder.path(), &from_outside)).contains("records added"));
}

#[test]
fn evidence_is_compared_by_its_content_without_reading_it_from_git() {
    let city = city_in_git();
    let city = city.path();
    fs::write(city.join(LEAFLET), "x".repeat(46)).unwrap();
    let replaced = |told: &Value| {
        assert_eq!(told["evidence"][0]["state"], "replaced", "{told}");
        assert_eq!(told["evidence"][0]["is_vouched"], false);
    };
    replaced(&json(city, &[]));
    commit(city, "two");
    replaced(&json(city, &["HEAD~1..HEAD"]));
    // Locked again, somebody has vouched for it.
    assert_eq!(code(&mmr(city, &["lock"])), 0);
    let told = json(city, &["HEAD~1"]);
    assert_eq!(told["evidence"][0]["is_vouched"], true);
    assert_eq!(told["evidence"][0]["media"], serde_json::json!(["leaflet"]));

    // A pointer of git-lfs stands for the file that it names.
    let content = fs::read(city.join(LEAFLET)).unwrap();
    let sum = mmr::fixity::hex(&mmr::fixity::Digests::of(&content).sha256);
    let pointer =
        format!("version https://git-lfs.github.com/spec/v1\noid sha256:{sum}\nsize 46\n");
    fs::write(city.join(LEAFLET), pointer).unwrap();
    commit(city, "pointer");
    fs::write(city.join(LEAFLET), content).unwrap();
    assert_eq!(json(city, &[])["evidence"], Value::Array(vec![]));
}

#[cfg(unix)]
#[test]
fn names_and_settings_of_git_do_not_matter() {
    use std::os::unix::ffi::OsStrExt;
    let city = city_in_git();
    let city = city.path();
    for (key, value) in [
        ("core.quotePath", "true"),
        ("diff.noprefix", "true"),
        ("color.ui", "always"),
        ("i18n.logOutputEncoding", "latin1"),
        ("status.showUntrackedFiles", "no"),
    ] {
        git(city, &["config", key, value]);
    }
    let files = city.join("report-data/media/files");
    for name in ["Lễ hội \"1\"\t\n.txt", "a\\b.txt", " .txt"] {
        fs::write(files.join(name), "x").unwrap();
    }
    fs::write(files.join(std::ffi::OsStr::from_bytes(b"\xff\xfe.txt")), "y").unwrap();
    std::os::unix::fs::symlink("leaflet.txt", files.join("link.txt")).unwrap();
    commit(city, "names");
    // A submodule is no folder of the project.
    let other = city_in_git();
    let url = format!("file://{}", other.path().display());
    git(city, &["submodule", "--quiet", "add", &url, "report-data/activities/module"]);
    commit(city, "module");
    let told = json(city, &["HEAD~2..HEAD"]);
    let evidence: Vec<&str> =
        told["evidence"].as_array().unwrap().iter().map(|e| e["path"].as_str().unwrap()).collect();
    assert_eq!(
        evidence,
        [
            "files/ .txt",
            "files/Lễ hội \"1\"\t\n.txt",
            "files/a\\b.txt",
            "files/\u{fffd}\u{fffd}.txt",
        ]
    );
    assert_eq!(records(&told), [""; 0]);
    let said = done(&mmr(city, &["diff", "HEAD~2..HEAD"]));
    assert!(said.contains("\\t\\n.txt") || said.contains("\\u{9}\\n.txt"), "{said}");
}

#[test]
fn what_cannot_be_compared_is_refused_with_a_reason() {
    let plain = city();
    let path = plain.path();
    assert!(refused(path, &[]).contains("no repository"));
    git(path, &["init", "--quiet"]);
    assert!(refused(path, &[]).contains("nothing was committed here yet"));
    commit(path, "one");
    for wrong in ["nowhere", "HEAD~7", "-x", "HEAD:report-data", "main..nowhere"] {
        let said = refused(path, &["--", wrong]);
        assert!(said.contains("is no revision, folder or bundle"), "{wrong}: {said}");
    }
    assert!(refused(path, &["./nowhere"]).contains("no folder or bundle"));
    assert!(refused(path, &["sent.zip"]).contains("no folder or bundle"));
    assert!(refused(path, &["report-data"]).contains("no project and no bundle"));
    fs::write(path.join("sent.zip"), "PK").unwrap();
    assert!(refused(path, &["sent.zip"]).contains("is no bundle"));

    // Without a project, and without git.
    let nothing = tempfile::tempdir().unwrap();
    assert!(refused(nothing.path(), &[]).contains("no `report-data/mmr.yaml`"));
    let output = Command::new(env!("CARGO_BIN_EXE_mmr"))
        .args(["diff"])
        .current_dir(path)
        .env_clear()
        .env("PATH", nothing.path())
        .output()
        .unwrap();
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("git is not installed"), "{}", stderr(&output));
}

#[test]
fn bare_and_shallow_clones_are_told_as_such() {
    let city = city_in_git();
    let origin = city.path();
    edit(origin, OPENING, "value: 1250", "value: 1400");
    commit(origin, "two");
    let clones = tempfile::tempdir().unwrap();
    let url = format!("file://{}", origin.display());
    git(clones.path(), &["clone", "--quiet", "--depth", "1", &url, "shallow"]);
    let said = refused(&clones.path().join("shallow"), &["HEAD~1"]);
    assert!(said.contains("git fetch --unshallow"), "{said}");
    git(clones.path(), &["clone", "--quiet", "--bare", &url, "bare"]);
    let said = refused(&clones.path().join("bare"), &["HEAD~1..HEAD"]);
    assert!(said.contains("no `report-data/mmr.yaml`"), "{said}");
}

#[test]
fn folders_and_bundles_are_compared() {
    let city = city_in_git();
    let city = city.path();
    let built = mmr(city, &["build", "--lang", "en", "--product", "booklet"]);
    assert_eq!(code(&built), 0, "{}", stderr(&built));
    let bundle = "out/kalmora-2017-2021.zip";
    let told = json(city, &[bundle, "--exit-code"]);
    assert_eq!(told["is_empty"], true, "{told}");
    assert_eq!(told["notes"][0]["note"], "bundle");
    assert_eq!(told["findings"], Value::Null);
    let kept = city.join("out/kept.zip");
    fs::copy(city.join(bundle), &kept).unwrap();

    edit(city, OPENING, "value: 1250", "value: 1400");
    // What the report does not reach is not compared with a bundle.
    fs::write(
        city.join("report-data/media/unused.yaml"),
        "title: Unused\nkind: press\nlanguage: en\nurl: https://a.example\nread: 2021-10-01\n",
    )
    .unwrap();
    let record = fs::read_to_string(city.join(OPENING)).unwrap();
    let record = record.replace("kitchen-opening-2018", "second-kitchen-2019");
    let second = city.join("report-data/activities/second-kitchen-2019.yaml");
    fs::write(&second, record.replace("aliases: [K-1]\n", "")).unwrap();
    assert_eq!(
        records(&json(city, &[bundle])),
        ["kitchen-opening-2018 changed", "second-kitchen-2019 added"]
    );
    // The same where errors keep the report from being laid out.
    edit(city, "report-data/activities/second-kitchen-2019.yaml", "[food-office]", "[nobody]");
    let told = json(city, &[bundle]);
    assert_eq!(records(&told), ["kitchen-opening-2018 changed", "second-kitchen-2019 added"]);
    assert_eq!(told["notes"][1]["note"], "errors");
    fs::remove_file(second).unwrap();

    // Two bundles, one of them unpacked; and a folder beside the project.
    assert_eq!(code(&mmr(city, &["build", "--lang", "en", "--product", "booklet"])), 0);
    let unpacked = tempfile::tempdir().unwrap();
    let unzip = Command::new("unzip")
        .args(["-q", kept.to_str().unwrap(), "-d", unpacked.path().to_str().unwrap()])
        .status();
    if unzip.is_ok_and(|status| status.success()) {
        let inside = unpacked.path().join("kalmora-2017-2021");
        assert_eq!(records(&json(city, &[inside.to_str().unwrap(), bundle])), CHANGED);
    }
    assert_eq!(records(&json(city, &["out/kept.zip", bundle])), CHANGED);
    let copy = crate::command::city();
    let copy = copy.path().to_str().unwrap();
    let told = json(city, &[copy, "HEAD"]);
    assert_eq!(told["is_empty"], true, "{told}");
}

#[test]
fn what_was_sent_is_compared_with_what_is() {
    let city = city_in_git();
    let city = city.path();
    assert!(refused(city, &["--submitted", "2017-2021"]).contains("nothing was sent yet"));
    assert!(refused(city, &["--submitted", "1999"]).contains("there is no cycle `1999`"));
    let built = mmr(city, &["build", "--lang", "en", "--product", "booklet"]);
    assert_eq!(code(&built), 0, "{}", stderr(&built));
    let send = ["submit", "send", "2017-2021", "--to", "UNESCO", "--date", "2021-11-30"];
    assert_eq!(code(&mmr(city, &send)), 0);
    let submitted = |more: &[&str]| json(city, &[&["--submitted", "2017-2021"], more].concat());
    let told = submitted(&[]);
    assert_eq!(
        (&told["is_empty"], &told["before"]),
        (&true.into(), &"out/kalmora-2017-2021.zip".into())
    );
    edit(city, OPENING, "value: 1250", "value: 1400");
    assert_eq!(records(&submitted(&[])), CHANGED);

    // The bundle lies elsewhere, and another one in its place.
    fs::rename(city.join("out/kalmora-2017-2021.zip"), city.join("sent.zip")).unwrap();
    assert_eq!(code(&mmr(city, &["build", "--lang", "en", "--product", "booklet"])), 0);
    assert_eq!(records(&submitted(&["sent.zip"])), CHANGED);
    let said = refused(city, &["--submitted", "2017-2021", "out/kalmora-2017-2021.zip"]);
    assert!(said.contains("is not the bundle that was sent as version 1"), "{said}");

    // Without the bundle, the commit tells.
    fs::remove_file(city.join("sent.zip")).unwrap();
    let told = submitted(&[]);
    assert_eq!(records(&told), CHANGED);
    assert_eq!(told["notes"][0]["note"], "from-git");
    fs::remove_dir_all(city.join(".git")).unwrap();
    let said = refused(city, &["--submitted", "2017-2021"]);
    assert!(said.contains("neither in `out` nor in git"), "{said}");
}
