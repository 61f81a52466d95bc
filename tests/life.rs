//! The life of a submission, as the city lives it: sending, changes, questions, a grade, a new
//! version.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use mmr::model::freeze::{Difference, EvidenceSums, Freeze};
use mmr::model::submission::Submission;
use mmr::model::value::{Id, Text};
use mmr::model::{Ledger, load};
use mmr::world::World;
use serde_json::Value;

use crate::command::{city, code, commit, done, git, mmr, stderr};
use crate::project::{gastronomy, hanoi};

const RECORD: &str = "report-data/cycles/2017-2021/submission.yaml";
const OPENING: &str = "report-data/activities/kitchen-opening-2018.yaml";
const BUILD: [&str; 5] = ["build", "--lang", "en", "--product", "submission"];
const SEND: [&str; 7] = ["submit", "send", "2017-2021", "--to", "UNESCO", "--date", "2021-11-30"];

/// The made-up city, in a repository, with its bundle built.
fn built_city() -> tempfile::TempDir {
    let city = city();
    git(city.path(), &["init", "--quiet"]);
    fs::write(city.path().join(".gitignore"), "out\n").unwrap();
    commit(city.path(), "evidence");
    let built = mmr(city.path(), &BUILD);
    assert_eq!(code(&built), 0, "{}", stderr(&built));
    city
}

fn recorded(city: &Path) -> Submission {
    mmr::yaml::read(RECORD, &fs::read(city.join(RECORD)).unwrap()).unwrap()
}

fn edit(city: &Path, file: &str, from: &str, to: &str) {
    let text = fs::read_to_string(city.join(file)).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(city.join(file), text.replace(from, to)).unwrap();
}

/// The findings of `mmr check`, by name.
fn found(city: &Path) -> Vec<String> {
    let said = stderr(&mmr(city, &["check"]));
    let lines = said.lines().filter_map(|line| line.split_once("]: ")?.0.split_once('['));
    lines.map(|(_, name)| name.to_owned()).collect()
}

#[test]
fn a_submission_lives_from_sending_to_a_second_version() {
    let city = built_city();
    let city = city.path();
    let bundle = city.join("out/kalmora-2017-2021.zip");
    let before = fs::read(&bundle).unwrap();
    let said = done(&mmr(city, &SEND));
    assert!(said.contains("kalmora-2017-2021-submission-en.pdf"), "{said}");
    assert!(!said.contains("booklet"), "only what was built went out: {said}");

    let version = recorded(city).versions.remove(0);
    let sums = Command::new("sha256sum").arg(&bundle).output().unwrap();
    let sent = version.bundle.clone().unwrap();
    assert!(String::from_utf8(sums.stdout).unwrap().starts_with(sent.sha256.as_str()));
    assert_eq!(sent.size, before.len() as u64);
    assert_eq!(version.reports.len(), 1);
    let revision = version.revision.unwrap();
    assert_eq!(revision.commit, git(city, &["rev-parse", "HEAD"]));
    assert!(revision.clean);
    assert_eq!(found(city), [""; 0]);

    // The record comes after the bundle and is not in it.
    assert_eq!(code(&mmr(city, &BUILD)), 0);
    assert_eq!(fs::read(&bundle).unwrap(), before);

    // Another layout, a comment and another folder are no change.
    let text = fs::read_to_string(city.join(OPENING)).unwrap();
    let other = text
        .replace("places: [old-market]\n", "# where\nplaces:\n  - old-market\n")
        .replace("date: 2018-05-17\n", "")
        .replace("sources: [gazette", "date: 2018-05-17\nsources: [gazette");
    assert_ne!(other, text);
    fs::remove_file(city.join(OPENING)).unwrap();
    fs::create_dir(city.join("report-data/activities/2018")).unwrap();
    let moved = OPENING.replace("activities/", "activities/2018/");
    fs::write(city.join(&moved), other).unwrap();
    assert_eq!(found(city), [""; 0]);

    // A figure, a new activity in the period, a section: each is one.
    edit(city, &moved, "value: 1250", "value: 1251");
    let seeds = "report-data/activities/seed-exchange-2019.yaml";
    let seeds = fs::read_to_string(city.join(seeds)).unwrap().replace("2019", "2021");
    fs::write(city.join("report-data/activities/seed-exchange-2021.yaml"), seeds).unwrap();
    assert_eq!(found(city), ["changed-since-submission", "added-since-submission"]);
    let section = "report-data/cycles/2017-2021/action-plan.yaml";
    fs::remove_file(city.join(section)).unwrap();
    assert!(found(city).contains(&"removed-since-submission".to_owned()));
    git(city, &["checkout", "--", section]);
    assert_eq!(code(&mmr(city, &["check"])), 0);
    assert_eq!(code(&mmr(city, &["check", "--deny-warnings"])), 1);

    // What comes back belongs to what went out.
    done(&mmr(
        city,
        &[
            "submit",
            "question",
            "2017-2021",
            "--date",
            "2022-02-01",
            "--from",
            "UNESCO",
            "--text",
            "Bao nhiêu trẻ em?\n\n- theo ai?",
        ],
    ));
    done(&mmr(city, &["submit", "answer", "2017-2021", "--date", "2022-02-09", "--text", "1,250"]));

    // A new version: no findings while it is open, and frozen again once it is sent.
    done(&mmr(city, &["submit", "open", "2017-2021"]));
    assert_eq!(found(city), [""; 0]);
    let early = mmr(city, &SEND[..6].iter().copied().chain(["2021-11-29"]).collect::<Vec<_>>());
    assert_eq!(code(&early), 2);
    assert_eq!(code(&mmr(city, &BUILD)), 0);
    let again = mmr(city, &SEND[..6].iter().copied().chain(["2022-03-01"]).collect::<Vec<_>>());
    assert!(done(&again).contains("submitted-2.lock"));
    assert!(stderr(&again).contains("uncommitted-changes"), "{}", stderr(&again));
    let now = recorded(city);
    assert_eq!(now.versions.iter().map(|v| v.version).collect::<Vec<_>>(), [1, 2]);
    assert_ne!(now.versions[1].bundle, now.versions[0].bundle);
    assert!(!now.versions[1].revision.as_ref().unwrap().clean);
    assert_eq!(found(city), [""; 0]);
    edit(city, &moved, "value: 1251", "value: 1250");
    assert_eq!(found(city), ["changed-since-submission"]);

    done(&mmr(city, &["submit", "grade", "2017-2021", "--date", "2022-06-01", "--grade", "Good"]));
    let shown = done(&mmr(city, &["submit", "show"]));
    for part in ["version 1, sent on 2021-11-30", "- theo ai?", "1,250", "version 2", "Good"] {
        assert!(shown.contains(part), "{part} is not in:\n{shown}");
    }
    // What was typed by hand stays.
    edit(city, RECORD, "grade: Good", "grade: {en: Good, vi: Tốt}");
    done(&mmr(city, &["submit", "open", "2017-2021"]));
    assert!(fs::read_to_string(city.join(RECORD)).unwrap().contains("vi: Tốt"));

    // The record of the submission itself need not be committed.
    git(city, &["add", "--all", "--", ":(exclude)report-data/cycles"]);
    git(city, &["commit", "--quiet", "--message", "more evidence"]);
    assert_eq!(code(&mmr(city, &BUILD)), 0);
    done(&mmr(city, &SEND[..6].iter().copied().chain(["2022-07-01"]).collect::<Vec<_>>()));
    assert!(recorded(city).versions[2].revision.as_ref().unwrap().clean);
}

#[test]
fn what_cannot_be_sent_is_refused_and_leaves_nothing() {
    let city = city();
    let city = city.path();
    let refuse = |arguments: &[&str], hint: &str| {
        let refused = mmr(city, arguments);
        assert_eq!(code(&refused), 2, "{arguments:?}");
        assert!(stderr(&refused).contains(hint), "{}", stderr(&refused));
    };
    refuse(&SEND, "mmr build --cycle 2017-2021");
    refuse(&["submit", "open", "2017-2021"], "nothing was sent yet");
    refuse(&["submit", "show", "1999"], "there are: 2017-2021");
    let cycle = "report-data/cycles/2017-2021/cycle.yaml";
    edit(city, cycle, "due:", "submitted: 2021-11-29\ndue:");
    refuse(&SEND, "submitted: 2021-11-30");
    edit(city, cycle, "submitted: 2021-11-29", "submitted: 2021-11-30");
    edit(city, OPENING, "lead:", "laed:");
    assert_eq!(code(&mmr(city, &SEND)), 1, "evidence with errors is not sent");
    edit(city, OPENING, "laed:", "lead:");
    assert!(!city.join(RECORD).exists());

    // A bundle that was not built from the evidence as it is now.
    assert_eq!(code(&mmr(city, &BUILD)), 0);
    let bundle = city.join("out/kalmora-2017-2021.zip");
    let whole = fs::read(&bundle).unwrap();
    edit(city, OPENING, "value: 1250", "value: 1251");
    refuse(&SEND, "`activity/kitchen-opening-2018`");
    edit(city, OPENING, "value: 1251", "value: 1250");
    let leaflet = city.join("report-data/media/files/leaflet.txt");
    let text = fs::read(&leaflet).unwrap();
    fs::write(&leaflet, "another").unwrap();
    assert_eq!(code(&mmr(city, &SEND)), 1, "evidence that changed since it was locked");
    done(&mmr(city, &["lock"]));
    refuse(&SEND, "`evidence/files/leaflet.txt`");
    fs::write(&leaflet, text).unwrap();
    done(&mmr(city, &["lock"]));
    let meeting = city.join("report-data/network/annual-meeting-2018.yaml");
    let late = meeting.with_file_name("annual-meeting-2019.yaml");
    fs::write(&late, fs::read_to_string(meeting).unwrap().replace("2018", "2019")).unwrap();
    refuse(&SEND, "`network/annual-meeting-2019`");
    fs::remove_file(&late).unwrap();
    fs::write(&bundle, &whole[..whole.len() / 2]).unwrap();
    refuse(&SEND, "is no bundle");
    fs::write(&bundle, "").unwrap();
    refuse(&SEND, "is no bundle");
    assert!(!city.join(RECORD).exists());

    // Without git it is recorded all the same, and the record says no revision.
    fs::create_dir(city.join("sent")).unwrap();
    fs::write(city.join("sent/signed.pdf"), "%PDF").unwrap();
    fs::write(city.join("sent/bundle.zip"), whole).unwrap();
    let files = ["--bundle", "sent/bundle.zip", "--report", "sent/signed.pdf"];
    done(&mmr(city, &[&SEND[..], &files].concat()));
    let version = recorded(city).versions.remove(0);
    assert_eq!((version.revision, version.reports[0].name.as_str()), (None, "signed.pdf"));
    refuse(&SEND, "mmr submit open 2017-2021");
}

#[test]
fn a_city_may_deny_to_send_what_is_not_committed() {
    let city = built_city();
    let city = city.path();
    let strict = "format: 1\nseverities: [{rule: uncommitted-changes, level: deny}]\n";
    edit(city, "report-data/mmr.yaml", "format: 1\n", strict);
    let refused = mmr(city, &SEND);
    assert_eq!(code(&refused), 2);
    assert!(stderr(&refused).contains("`mmr.yaml` denies that"), "{}", stderr(&refused));
    assert!(!city.join(RECORD).exists());
    git(city, &["commit", "--quiet", "--all", "--message", "settings"]);
    done(&mmr(city, &SEND));
}

#[test]
fn what_no_report_prints_is_not_frozen() {
    let city = city();
    let city = city.path();
    let cycle = "report-data/cycles/2017-2021/cycle.yaml";
    edit(city, cycle, "edition:", "products: [submission]\nedition:");
    edit(city, cycle, "      records: [seed-exchange-2019]\n", "");
    done(&mmr(city, &BUILD));
    done(&mmr(city, &SEND));
    assert_eq!(found(city), [""; 0], "it was there when the report was sent");
    edit(city, "report-data/activities/seed-exchange-2019.yaml", "Cooks exch", "They exch");
    assert_eq!(found(city), [""; 0]);

    // A record under a new name is gone, and says which name it has now.
    let records = city.join("report-data/activities");
    let renamed = records.join("first-kitchen.yaml");
    fs::rename(records.join("kitchen-opening-2018.yaml"), &renamed).unwrap();
    let text = fs::read_to_string(&renamed).unwrap();
    let text = text.replace("[K-1]", "[K-1, kitchen-opening-2018]");
    fs::write(&renamed, text.replace("kitchen-opening-2018/", "first-kitchen/")).unwrap();
    edit(city, cycle, "[kitchen-opening-2018, ", "[first-kitchen, ");
    edit(city, cycle, "kitchen-opening-2018/", "first-kitchen/");
    let said = stderr(&mmr(city, &["check"]));
    assert!(said.contains("it is called `first-kitchen` now"), "{said}");
    assert!(!said.contains("added-since-submission"), "{said}");
}

#[test]
fn a_record_with_errors_is_said_and_left_alone() {
    let city = city();
    let city = city.path();
    let text = "versions:\n  - version: 2\n    date: 2021-11-30\n    recipients: [UNESCO]\n";
    fs::write(city.join(RECORD), text).unwrap();
    let asked = [
        "submit",
        "question",
        "2017-2021",
        "--date",
        "2022-02-01",
        "--from",
        "UNESCO",
        "--text",
        "Why?",
    ];
    let found = mmr(city, &asked);
    assert_eq!(code(&found), 1);
    assert!(stderr(&found).contains("versions-out-of-order"), "{}", stderr(&found));
    assert_eq!(fs::read_to_string(city.join(RECORD)).unwrap(), text);
    // Errors elsewhere are no reason not to record what came back.
    fs::write(city.join(RECORD), text.replace("version: 2", "version: 1")).unwrap();
    edit(city, OPENING, "lead:", "laed:");
    done(&mmr(city, &asked));
    assert_eq!(recorded(city).versions[0].questions.len(), 1);
}

/// A newer tool that knows more keys must take no old record for a changed one: what a file does
/// not say is not in what the digest is taken of.
#[test]
fn a_digest_is_of_what_the_file_says() {
    let mut compared = 0;
    for world in [gastronomy(), hanoi()] {
        let ledger = load(&world).unwrap().ledger.unwrap();
        macro_rules! compare {
            ($($shelf:ident)*) => {
                $(for entry in ledger.$shelf.values() {
                    let text = String::from_utf8(world.read(&entry.file).unwrap()).unwrap();
                    let file: Value = serde_yaml::from_str(&text).unwrap();
                    let value = serde_json::to_value(&entry.value).unwrap();
                    assert_eq!(beyond(&value, &file), None, "{}", entry.file);
                    compared += 1;
                })*
            };
        }
        compare!(organisations places indicators initiatives activities outcomes impacts baselines
            policies challenges network media plans);
    }
    assert!(compared > 400, "only {compared} records were compared");
}

/// A key of a value that its file does not have.
fn beyond(value: &Value, file: &Value) -> Option<String> {
    match (value, file) {
        (Value::Object(value), Value::Object(file)) => {
            value.iter().find_map(|(key, inner)| match file.get(key) {
                Some(other) => beyond(inner, other),
                None => Some(key.clone()),
            })
        }
        (Value::Array(value), Value::Array(file)) => {
            value.iter().zip(file).find_map(|(value, file)| beyond(value, file))
        }
        _ => None,
    }
}

/// Whatever record of a version changes, exactly that record is named.
#[test]
fn each_change_is_named_alone() {
    let ledger = load(&gastronomy()).unwrap().ledger.unwrap();
    let id: Id = "2017-2021".parse().unwrap();
    let printed: BTreeSet<_> = ledger.ids().into_iter().map(|(id, ..)| id.clone()).collect();
    let sums = EvidenceSums::from([("files/leaflet.txt".to_owned(), "0".repeat(64))]);
    let freeze = Freeze::of(&ledger, &ledger.cycles[&id], &printed, sums.clone());
    assert_eq!(Freeze::read(&freeze.to_text()), Ok(freeze.clone()));
    let differences = |ledger: &Ledger, sums: &EvidenceSums| -> Vec<String> {
        let found = freeze.differences(ledger, &ledger.cycles[&id], sums);
        found
            .into_iter()
            .map(|difference| match difference {
                Difference::Changed(part, _) => format!("changed {part}"),
                Difference::Removed(part, _) => format!("removed {part}"),
                Difference::Added(part, _) => format!("added {part}"),
            })
            .collect()
    };
    assert_eq!(differences(&ledger, &sums), [""; 0]);
    assert_eq!(differences(&ledger, &EvidenceSums::new()), ["removed evidence/files/leaflet.txt"]);
    let name = || Text::Bare("another".to_owned());
    let mut changed = 0;
    macro_rules! change {
        ($($shelf:ident $kind:literal $field:ident),*) => {
            $(for id in ledger.$shelf.keys() {
                let mut other = ledger.clone();
                other.$shelf.get_mut(id).unwrap().value.$field = name();
                assert_eq!(differences(&other, &sums), [format!("changed {}/{id}", $kind)]);
                let mut other = ledger.clone();
                other.$shelf.remove(id);
                assert_eq!(differences(&other, &sums), [format!("removed {}/{id}", $kind)]);
                changed += 1;
            })*
        };
    }
    change!(
        organisations "organisation" name,
        places "place" name,
        indicators "indicator" title,
        initiatives "initiative" title,
        activities "activity" title,
        outcomes "outcome" title,
        network "network" title
    );
    assert!(changed > 8, "only {changed} records were changed");
    let mut other = ledger.clone();
    other.city.country = name();
    assert_eq!(differences(&other, &sums), ["changed city"]);
}
