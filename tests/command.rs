//! The command as its users call it: what it prints, how it ends, what it leaves behind.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::project::{files, repository};

pub fn mmr(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mmr"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .output()
        .unwrap()
}

pub fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What a run printed that must have succeeded.
pub fn done(output: &Output) -> String {
    assert_eq!(code(output), 0, "{}", stderr(output));
    stdout(output)
}

/// Runs git, whatever the settings of this machine, and gives what it printed.
pub fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .args(["-c", "user.name=Kalmora", "-c", "user.email=office@kalmora.example"])
        .args(["-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always"])
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_COMMITTER_DATE", "2021-11-30T12:00:00Z")
        .output()
        .unwrap();
    assert!(output.status.success(), "git {arguments:?}: {output:?}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// Commits everything in a folder.
pub fn commit(folder: &Path, message: &str) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--allow-empty", "--message", message]);
}

/// A copy of the made-up city on the disk.
pub fn city() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = repository().join("tests/accept/gastronomy");
    for path in files(&from) {
        let to = folder.path().join(path.strip_prefix(&from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(path, to).unwrap();
    }
    folder
}

#[test]
fn a_project_is_found_from_any_folder_in_it() {
    let city = city();
    let checked = mmr(&city.path().join("report-data/media/files"), &["check"]);
    assert_eq!((code(&checked), stderr(&checked)), (0, String::new()));
    assert_eq!(stdout(&checked), "nothing to complain of\n");
}

#[test]
fn a_folder_without_a_project_is_a_failure() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [&["check"][..], &["build"], &["-C", "nowhere", "check"]] {
        let failed = mmr(folder.path(), arguments);
        assert_eq!(code(&failed), 2, "{arguments:?}");
        assert!(stderr(&failed).starts_with("error: "), "{}", stderr(&failed));
    }
    assert!(stderr(&mmr(folder.path(), &["check"])).contains("mmr init"));
}

#[test]
fn findings_end_with_one_and_name_their_place() {
    let city = city();
    let record = city.path().join("report-data/activities/tasting-day-2020.yaml");
    let text = fs::read_to_string(&record).unwrap();
    fs::write(&record, text.replace("lead:", "laed:")).unwrap();
    let found = mmr(city.path(), &["check"]);
    assert_eq!(code(&found), 1);
    let said = stderr(&found);
    assert!(said.contains("error[unknown-key]"), "{said}");
    assert!(said.contains("report-data/activities/tasting-day-2020.yaml:4:1"), "{said}");
    assert!(said.contains("did you mean `lead`?"), "{said}");
    assert_eq!(code(&mmr(city.path(), &["build"])), 1);
    assert!(!city.path().join("out").exists(), "nothing is built from wrong data");
}

#[test]
fn findings_are_read_in_the_language_of_the_city() {
    let city = city();
    let settings = city.path().join("report-data/mmr.yaml");
    fs::write(&settings, "format: 1\nmessages: vi\n").unwrap();
    let checked = mmr(city.path(), &["check"]);
    assert_eq!(code(&checked), 0);
    assert!(!stdout(&checked).contains("nothing to complain of"));
}

#[test]
fn findings_lead_to_their_explanation() {
    let city = city();
    let record = city.path().join("report-data/activities/tasting-day-2020.yaml");
    fs::write(&record, fs::read_to_string(&record).unwrap().replace("certainty: low", "")).unwrap();
    let said = stderr(&mmr(city.path(), &["check"]));
    assert!(said.contains("error[missing-key]"), "{said}");
    assert_eq!(said.matches("mmr explain").count(), 1, "{said}");
    assert!(said.lines().last().unwrap().contains("`mmr explain`"), "{said}");

    let explained = mmr(city.path(), &["explain", "missing-key", "not-utf-8"]);
    assert_eq!((code(&explained), stderr(&explained)), (0, String::new()));
    let told = stdout(&explained);
    for headline in ["# a key that a record needs", "# a file that is not saved as UTF-8"] {
        assert!(told.contains(headline), "{told}");
    }
    assert!(told.contains("`missing-key` · the keys and values of a record · error"), "{told}");
    assert!(told.lines().all(|line| line.chars().count() <= 80), "{told}");

    // Outside of a project, in the language that is asked for.
    let elsewhere = tempfile::tempdir().unwrap();
    let list = mmr(elsewhere.path(), &["explain", "--list", "--lang", "vi"]);
    assert_eq!(code(&list), 0);
    for rule in mmr::diag::rules::rules() {
        let is_listed = |line: &str| line.trim_start().starts_with(&format!("{} ", rule.name));
        assert!(stdout(&list).lines().any(is_listed), "{} is not listed", rule.name);
    }
    assert!(stdout(&list).contains("cảnh báo"), "{}", stdout(&list));
    fs::write(city.path().join("report-data/mmr.yaml"), "format: 1\nmessages: vi\n").unwrap();
    let vietnamese = stdout(&mmr(city.path(), &["explain", "missing-key"]));
    assert!(vietnamese.contains("không đổi được"), "{vietnamese}");

    let unknown = mmr(city.path(), &["explain", "mising-key"]);
    assert_eq!(code(&unknown), 2);
    assert!(stderr(&unknown).contains("did you mean `missing-key`?"), "{}", stderr(&unknown));
    let json = mmr(city.path(), &["explain", "claim-without-evidence", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    let rule = &json["rules"][0];
    assert_eq!((&rule["level"], &rule["fixed"]), (&"warn".into(), &false.into()));
    assert_eq!((&json["format"], &rule["topic"]), (&1.into(), &"evidence".into()));
}

#[test]
fn warnings_can_be_denied() {
    let city = city();
    let record = city.path().join("report-data/activities/seed-exchange-2019.yaml");
    let text = fs::read_to_string(&record).unwrap();
    fs::write(&record, text.replace("sources: [gazette-2017, leaflet]\n", "")).unwrap();
    assert_eq!(code(&mmr(city.path(), &["check"])), 0);
    assert_eq!(code(&mmr(city.path(), &["check", "--deny-warnings"])), 1);
    assert_eq!(code(&mmr(city.path(), &["build", "--deny-warnings"])), 1);
    assert!(!city.path().join("out").exists());
}

#[test]
fn a_build_that_cannot_write_leaves_what_was_there() {
    let city = city();
    let out = city.path().join("out");
    fs::write(&out, "an earlier result").unwrap();
    let failed = mmr(city.path(), &["build", "--lang", "en", "--product", "submission"]);
    assert_eq!(code(&failed), 2);
    assert!(stderr(&failed).contains("cannot write"), "{}", stderr(&failed));
    assert_eq!(fs::read_to_string(&out).unwrap(), "an earlier result");
}

#[test]
fn a_wrong_template_leaves_an_earlier_build_whole() {
    let city = city();
    let build = ["build", "--lang", "en", "--product", "submission"];
    assert_eq!(code(&mmr(city.path(), &build)), 0);
    let before: Vec<_> = files(&city.path().join("out"));
    let bytes: Vec<_> = before.iter().map(|path| fs::read(path).unwrap()).collect();
    assert_eq!(before.len(), 2, "{before:?}");
    let template = city.path().join("templates/sections/text.typ.jinja");
    fs::create_dir_all(template.parent().unwrap()).unwrap();
    fs::write(&template, "{% if %}").unwrap();
    let failed = mmr(city.path(), &build);
    assert_eq!(code(&failed), 2);
    assert!(stderr(&failed).contains("templates/sections/text.typ.jinja:1"), "{}", stderr(&failed));
    assert_eq!(files(&city.path().join("out")), before);
    for (path, bytes) in before.iter().zip(bytes) {
        assert_eq!(fs::read(path).unwrap(), bytes);
    }
}

#[test]
fn a_new_city_checks_and_builds_at_once() {
    let folder = tempfile::tempdir().unwrap();
    for (name, language, field) in [
        ("Kalmora", "en", "gastronomy"),
        ("Xã \"Lạ\": #1", "vi", "film"),
        ("L’Œuvre", "fr", "music"),
    ] {
        let at = folder.path().join(language);
        let goal = at.to_str().unwrap();
        let made = mmr(
            folder.path(),
            &[
                "init",
                goal,
                "--city",
                name,
                "--country",
                "Ø",
                "--field",
                field,
                "--language",
                language,
            ],
        );
        assert_eq!(code(&made), 0, "{}", stderr(&made));
        let checked = mmr(&at, &["check", "--deny-warnings"]);
        if language == "vi" {
            // UNESCO takes English or French, and the city is told.
            assert!(stderr(&checked).contains("language-not-accepted"), "{name}");
            assert!(stderr(&checked).contains("\n0 errors, 1 warning\n"), "{name}");
        } else {
            assert_eq!((code(&checked), stderr(&checked)), (0, String::new()), "{name}");
        }
        let built = mmr(&at, &["build", "--product", "submission"]);
        assert_eq!(code(&built), 0, "{}", stderr(&built));
        assert!(stdout(&built).contains("SHA-256"));
        assert_eq!(files(&at.join("out")).len(), 2);
    }
    assert_eq!(code(&mmr(folder.path(), &["init", "en"])), 2, "a folder in use is left alone");
}

#[test]
fn a_new_city_has_a_workflow_unless_it_wants_none() {
    let folder = tempfile::tempdir().unwrap();
    let made = mmr(folder.path(), &["init", "one", "--city", "Kalmora"]);
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    let workflow = ".github/workflows/evidence.yml";
    let text = fs::read_to_string(folder.path().join("one").join(workflow)).unwrap();
    let own = fs::read_to_string(repository().join("src/cli/starter").join(workflow)).unwrap();
    assert_eq!(text, own, "what GitHub fills in is left to it");
    let read: serde_json::Value = serde_yaml::from_str(&text).unwrap();
    let job = &read["jobs"]["evidence"];
    assert_eq!(read["permissions"], serde_json::json!({}));
    assert_eq!(
        job["permissions"],
        serde_json::json!({ "contents": "read", "pull-requests": "write" })
    );
    let mut commands = String::new();
    for step in job["steps"].as_array().unwrap() {
        if let Some(action) = step["uses"].as_str() {
            let commit = action.split_once('@').unwrap().1;
            assert!(commit.len() == 40, "{action} can be exchanged");
        }
        let run = step["run"].as_str().unwrap_or_default();
        // What somebody may name, such as a branch, reaches a shell as a variable alone.
        assert!(!run.contains("${{"), "{run}");
        commands.push_str(run);
    }
    for command in ["mmr check", "mmr diff", "mmr build", "mmr verify"] {
        assert!(commands.contains(command), "{command}");
    }
    let made = mmr(folder.path(), &["init", "two", "--city", "Kalmora", "--no-workflow"]);
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    assert!(!folder.path().join("two/.github").exists());
}

#[test]
fn help_teaches_by_example() {
    let folder = tempfile::tempdir().unwrap();
    for subcommand in [
        "init",
        "check",
        "lock",
        "build",
        "bundle",
        "diff",
        "verify",
        "submit",
        "explain",
        "schema",
        "completions",
    ] {
        let help = stdout(&mmr(folder.path(), &[subcommand, "--help"]));
        assert!(help.contains("Example"), "{subcommand} shows no example");
    }
    assert_eq!(code(&mmr(folder.path(), &["bild"])), 2);
    assert!(stdout(&mmr(folder.path(), &["completions", "bash"])).contains("complete"));
}

#[test]
fn what_was_asked_for_and_is_not_there_is_named() {
    let city = city();
    for (arguments, hint) in [
        (["build", "--cycle", "1999"], "2017-2021"),
        (["build", "--edition", "x"], "edition-2021"),
        (["build", "--theme", "x"], "standard"),
        (["build", "--lang", "de"], "there are: en, fr, vi"),
    ] {
        let failed = mmr(city.path(), &arguments);
        assert_eq!(code(&failed), 2, "{arguments:?}");
        assert!(stderr(&failed).contains(hint), "{}", stderr(&failed));
    }
}

#[test]
fn a_build_is_put_in_place_whole_or_not_at_all() {
    let city = city();
    let build = ["build", "--lang", "en", "--lang", "en"];
    assert_eq!(code(&mmr(city.path(), &build)), 0, "a language given twice is made once");
    let out = city.path().join("out");
    let submission = out.join("kalmora-2017-2021-submission-en.pdf");
    let before = fs::read(&submission).unwrap();
    // A folder stands where a later file should go.
    let bundle = out.join("kalmora-2017-2021.zip");
    fs::remove_file(&bundle).unwrap();
    fs::create_dir(&bundle).unwrap();
    let failed = mmr(city.path(), &["build", "--lang", "en", "--date", "2021-11-20"]);
    assert_eq!(code(&failed), 2);
    assert!(stderr(&failed).contains("kalmora-2017-2021.zip"), "{}", stderr(&failed));
    assert_eq!(fs::read(&submission).unwrap(), before);
}

#[test]
fn outputs_do_not_go_among_the_evidence() {
    let city = city();
    for folder in ["report-data", "report-data/out", "report-data/media/files"] {
        let failed = mmr(city.path(), &["build", "--out", folder]);
        assert_eq!(code(&failed), 2, "{folder}");
        assert!(stderr(&failed).contains("among the evidence"), "{}", stderr(&failed));
    }
}

#[test]
fn what_is_absurd_ends_soon_and_with_words() {
    let city = city();
    let record = city.path().join("report-data/activities/tasting-day-2020.yaml");
    let text = fs::read_to_string(&record).unwrap();
    let many_keys: String = (0..20_000).map(|n| format!("key{n}: 1\n")).collect();
    let many_ids: Vec<String> = (0..20_000).map(|n| format!("nobody-{n}")).collect();
    for (name, absurd) in [
        ("deep list", format!("note: {}x\n", "- ".repeat(50_000))),
        ("deep emphasis", text.replace("A day", &format!("{} A day", "*a _b ".repeat(400)))),
        ("many keys", format!("{text}{many_keys}")),
        ("many ids", text.replace("[leaflet]", &format!("[{}]", many_ids.join(", ")))),
        ("long text", text.replace("A day", &"word ".repeat(100_000))),
        ("large file", format!("# {}\n{text}", "x".repeat(5_000_000))),
    ] {
        fs::write(&record, absurd).unwrap();
        let found = mmr(city.path(), &["check"]);
        assert_eq!(code(&found), 1, "{name}: {}", stderr(&found));
        assert!(stderr(&found).lines().count() < 2_000, "{name} is said at too great a length");
    }
}

/// A bag in a folder: two files, one manifest.
fn small_bag(at: &Path) {
    fs::create_dir_all(at.join("data/ảnh")).unwrap();
    fs::write(at.join("data/ảnh/một.txt"), "abc").unwrap();
    fs::write(at.join("data/two.txt"), "").unwrap();
    let declared = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    fs::write(at.join("bagit.txt"), declared).unwrap();
    let lines = "900150983cd24fb0d6963f7d28e17f72  data/ảnh/một.txt\n\
                 d41d8cd98f00b204e9800998ecf8427e  data/two.txt\n";
    fs::write(at.join("manifest-md5.txt"), lines).unwrap();
}

#[test]
fn many_bags_are_verified_at_once_and_each_has_its_verdict() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for name in ["good", "bad"] {
        small_bag(&at(name));
    }
    fs::write(at("bad/data/two.txt"), "tampered").unwrap();
    fs::write(at("bad/data/three.txt"), "").unwrap();
    let good = mmr(folder.path(), &["verify", "--bag", "good"]);
    assert_eq!((code(&good), stderr(&good)), (0, String::new()));
    assert_eq!(stdout(&good), "good: valid, BagIt 1.0, 2 files, 3 bytes\n");
    let both = mmr(folder.path(), &["verify", "--bag", "bad", "good"]);
    assert_eq!(code(&both), 1);
    assert_eq!(stdout(&both), stdout(&good));
    let said = stderr(&both);
    assert!(said.starts_with("== bad\n"), "{said}");
    assert!(
        said.contains("error[bag-file-changed]") && said.contains("--> data/two.txt"),
        "{said}"
    );
    assert!(said.contains("error[bag-file-not-listed]"), "{said}");
    assert!(said.contains("\nbad: NOT valid: 2 errors, 0 warnings\n"), "{said}");
    let vietnamese = mmr(folder.path(), &["verify", "--bag", "--lang", "vi", "bad"]);
    assert!(stderr(&vietnamese).contains("\nbad: KHÔNG hợp lệ: 2 lỗi, 0 cảnh báo\n"));
    // One that is not there does not keep the others from being verified.
    let missing = mmr(folder.path(), &["verify", "--bag", "nowhere", "good"]);
    assert_eq!(code(&missing), 2);
    assert_eq!(stdout(&missing), stdout(&good));
    assert!(stderr(&missing).contains("nowhere"), "{}", stderr(&missing));
}

#[test]
fn verdicts_can_be_read_by_programs() {
    let folder = tempfile::tempdir().unwrap();
    small_bag(&folder.path().join("bag"));
    fs::remove_file(folder.path().join("bag/data/two.txt")).unwrap();
    let asked = ["verify", "--bag", "--format", "json", "bag", "nowhere"];
    let told = mmr(folder.path(), &asked);
    assert_eq!((code(&told), stderr(&told)), (2, String::new()));
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    assert_eq!(told["format"], 1);
    let bag = &told["bundles"][0];
    assert_eq!((&bag["path"], &bag["profile"]), (&"bag".into(), &"bag".into()));
    assert_eq!((&bag["valid"], &bag["version"]), (&false.into(), &"1.0".into()));
    let finding = &bag["findings"][0];
    assert_eq!(finding["name"], "bag-file-missing");
    assert_eq!((&finding["file"], &finding["line"]), (&"manifest-md5.txt".into(), &2.into()));
    assert_eq!(finding["args"]["path"], "data/two.txt");
    assert!(told["bundles"][1]["failure"].as_str().unwrap().contains("nowhere"));
}

#[cfg(unix)]
#[test]
fn a_bag_is_verified_without_leaving_it() {
    let folder = tempfile::tempdir().unwrap();
    let bag = folder.path().join("bag");
    small_bag(&bag);
    fs::remove_file(bag.join("data/two.txt")).unwrap();
    fs::write(folder.path().join("outside"), "").unwrap();
    std::os::unix::fs::symlink("../../outside", bag.join("data/two.txt")).unwrap();
    std::os::unix::fs::symlink("..", bag.join("data/up")).unwrap();
    assert!(Command::new("mkfifo").arg(bag.join("data/pipe")).status().unwrap().success());
    let verified = mmr(folder.path(), &["verify", "--bag", "bag"]);
    assert_eq!(code(&verified), 1);
    let said = stderr(&verified);
    assert_eq!(said.matches("error[bag-link]").count(), 1, "{said}");
    assert!(said.contains("--> data/two.txt\n = also at: data/up\n"), "{said}");
    assert_eq!(said.matches("error[bag-special-file]").count(), 1, "{said}");
    assert!(said.contains("\nbag: NOT valid: 3 errors, 0 warnings\n"), "{said}");
}

#[test]
fn the_evidence_is_locked_and_a_change_is_noticed() {
    let city = city();
    let lock = city.path().join("report-data/media.lock");
    let leaflet = city.path().join("report-data/media/files/leaflet.txt");
    // As it is written, and with a remark that somebody left: nothing changed, nothing is written.
    let text = fs::read_to_string(&lock).unwrap() + "# a remark\n";
    fs::write(&lock, &text).unwrap();
    let said = mmr(city.path(), &["lock"]);
    assert_eq!((code(&said), stderr(&said)), (0, String::new()));
    assert!(stdout(&said).starts_with("nothing changed: 1 file is locked"), "{}", stdout(&said));
    assert_eq!(fs::read_to_string(&lock).unwrap(), text);

    let content = fs::read_to_string(&leaflet).unwrap();
    fs::write(&leaflet, content.to_uppercase()).unwrap();
    let found = mmr(city.path(), &["check"]);
    assert_eq!(code(&found), 1);
    assert!(stderr(&found).contains("error[changed-evidence]"), "{}", stderr(&found));
    let build = ["build", "--lang", "en", "--product", "submission"];
    assert_eq!(code(&mmr(city.path(), &build)), 1);
    let made = fs::read_dir(city.path().join("out")).unwrap().count();
    assert_eq!(made, 0, "changed evidence is not built from");
    let accepted = mmr(city.path(), &[&build[..], &["--accept-changed-evidence"]].concat());
    assert_eq!(code(&accepted), 0, "{}", stderr(&accepted));
    assert!(stderr(&accepted).contains("warning[changed-evidence]"), "{}", stderr(&accepted));

    let media = city.path().join("report-data/media");
    for (folder, name) in [
        (city.path(), "report-data/media/files/leaflet.txt"),
        (media.as_path(), "files/leaflet.txt"),
        (&media.join("files"), "leaflet.txt"),
        (city.path(), "leaflet"),
    ] {
        fs::write(&lock, &text).unwrap();
        let said = mmr(folder, &["lock", name]);
        let lines = stdout(&said);
        assert!(lines.starts_with("changed  files/leaflet.txt\n1 file is locked"), "{lines}");
        assert_eq!(code(&mmr(city.path(), &["check", "--deny-warnings"])), 0);
    }
    let unknown = mmr(city.path(), &["lock", "files/leaflets.txt"]);
    assert_eq!(code(&unknown), 2);
    assert!(stderr(&unknown).contains("did you mean `files/leaflet.txt`?"), "{}", stderr(&unknown));
}

#[test]
fn what_was_added_changed_and_removed_is_said_in_that_order() {
    let city = city();
    let media = city.path().join("report-data/media");
    let record = |name: &str| format!("title: A file\nkind: document\nfile: files/{name}\n");
    for number in 0..50 {
        fs::write(media.join(format!("files/{number:02}.txt")), format!("text {number}")).unwrap();
        fs::write(media.join(format!("a-{number}.yaml")), record(&format!("{number:02}.txt")))
            .unwrap();
    }
    let cited: Vec<String> = (0..50).map(|number| format!("a-{number}")).collect();
    let cycle = city.path().join("report-data/cycles/2017-2021/cycle.yaml");
    let text = fs::read_to_string(&cycle).unwrap();
    fs::write(&cycle, format!("{text}also: [{}]\n", cited.join(", "))).unwrap();
    let said = stdout(&mmr(city.path(), &["lock"]));
    assert!(said.contains("added    files/39.txt\n… and 10 more\n51 files are locked"), "{said}");
    fs::write(media.join("files/01.txt"), "other").unwrap();
    fs::write(media.join("files/50.txt"), "text").unwrap();
    fs::write(media.join("a-0.yaml"), record("50.txt")).unwrap();
    let said = stdout(&mmr(city.path(), &["lock"]));
    let expected = "added    files/50.txt\nchanged  files/01.txt\nremoved  files/00.txt\n51 files";
    assert!(said.starts_with(expected), "{said}");
    assert_eq!(code(&mmr(city.path(), &["check", "--deny-warnings"])), 0);
}

#[test]
#[cfg(unix)]
fn a_link_among_the_evidence_is_not_locked() {
    let city = city();
    let media = city.path().join("report-data/media/files");
    let before = fs::read(city.path().join("report-data/media.lock")).unwrap();
    fs::rename(media.join("leaflet.txt"), city.path().join("elsewhere.txt")).unwrap();
    std::os::unix::fs::symlink("../../../elsewhere.txt", media.join("leaflet.txt")).unwrap();
    for link in ["file", "folder"] {
        if link == "folder" {
            // The file itself is one, but its folder is elsewhere.
            let elsewhere = city.path().join("elsewhere");
            fs::rename(&media, &elsewhere).unwrap();
            fs::remove_file(elsewhere.join("leaflet.txt")).unwrap();
            fs::write(elsewhere.join("leaflet.txt"), "text").unwrap();
            std::os::unix::fs::symlink("../../elsewhere", &media).unwrap();
        }
        let checked = mmr(city.path(), &["check"]);
        assert_eq!(code(&checked), 1, "{link}: {}", stderr(&checked));
        let said = mmr(city.path(), &["lock"]);
        assert_eq!(code(&said), 1, "{link}");
        assert!(stderr(&said).contains("error[media-file-is-link]"), "{}", stderr(&said));
        assert!(stdout(&said).contains("nothing was locked"), "{}", stdout(&said));
    }
    assert_eq!(fs::read(city.path().join("report-data/media.lock")).unwrap(), before);
}
