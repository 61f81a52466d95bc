//! Reviews as a city lives with them: approving, changing, taking back, merging, building.

use std::fs;
use std::path::Path;

use mmr::diag::{Finding, Severity};
use mmr::model::load;
use mmr::model::review::seal::seals;
use mmr::model::review::standing::{State, standing};
use mmr::model::review::{FILE, Reviews};
use mmr::model::value::Part;
use mmr::run::{Job, Profile, SetReport, Unwatched, build, open, rebuild, set, verify};
use mmr::world::{Disk, World};
use serde_json::Value;

use crate::command::{city, code, commit, git, mmr, stderr, stdout};
use crate::project::{gastronomy, repository, with_folder};

const OPENING: &str = "report-data/activities/kitchen-opening-2018.yaml";

/// Runs `mmr review`, which must succeed, and gives what it says.
fn review(folder: &Path, act: &str, parts: &[&str], by: &str, day: u32) -> String {
    let date = format!("2021-11-{day:02}");
    let arguments = [&["review", act], parts, &["--by", by, "--date", &date]].concat();
    let output = mmr(folder, &arguments);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    stdout(&output)
}

fn edit(folder: &Path, file: &str, from: &str, to: &str) {
    let text = fs::read_to_string(folder.join(file)).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(folder.join(file), text.replace(from, to)).unwrap();
}

/// What is found in the reviews, by name.
fn found(folder: &Path) -> Vec<&'static str> {
    let world = Disk::new(folder);
    let findings = open(&world).unwrap().findings;
    assert!(findings.iter().all(|f| f.severity == Severity::Warning), "{findings:?}");
    findings.iter().map(|finding| finding.name).collect()
}

fn state(world: &dyn World, part: &str) -> State {
    let ledger = load(world).unwrap().ledger.unwrap();
    let standing = standing(world, &ledger).unwrap().unwrap_or_default();
    standing.state(&part.parse::<Part>().unwrap())
}

/// Two branches of a city, each changed in its own way, and then merged by git itself.
fn merged(
    before: impl Fn(&Path),
    ours: impl Fn(&Path),
    theirs: impl Fn(&Path),
) -> tempfile::TempDir {
    let city = city();
    let folder = city.path();
    git(folder, &["init", "--quiet"]);
    before(folder);
    commit(folder, "a step");
    git(folder, &["checkout", "--quiet", "-b", "theirs"]);
    theirs(folder);
    commit(folder, "a step");
    git(folder, &["checkout", "--quiet", "main"]);
    ours(folder);
    commit(folder, "a step");
    git(folder, &["merge", "--quiet", "--no-edit", "theirs"]);
    city
}

#[test]
fn branches_that_review_different_records_merge_cleanly() {
    let city = merged(
        |_| {},
        |ours| {
            review(ours, "approve", &["kitchens", "tasting-day-2020"], "food-office", 12);
        },
        |theirs| {
            review(
                theirs,
                "approve",
                &["kitchens-2021", "kitchen-opening-2018"],
                "cooks-guild",
                13,
            );
        },
    );
    assert_eq!(found(city.path()), [""; 0]);
    for part in ["kitchens", "kitchens-2021", "tasting-day-2020", "kitchen-opening-2018"] {
        assert_eq!(state(&Disk::new(city.path()), part), State::Reviewed, "{part}");
    }
    // The next stamp sorts the lines.
    review(city.path(), "approve", &["city"], "food-office", 14);
    let text = fs::read_to_string(city.path().join(FILE)).unwrap();
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("- ")).collect();
    assert_eq!(lines.len(), 5);
    assert!(lines.is_sorted(), "{text}");
}

#[test]
fn neighbouring_lines_may_change_on_both_sides() {
    let change = |folder: &Path| edit(folder, OPENING, "value: 1250", "value: 1251");
    let city = merged(
        |before| {
            let parts = ["kitchen-opening-2018", "kitchens", "kitchens-2021"];
            review(before, "approve", &parts, "food-office", 10);
        },
        |ours| {
            change(ours);
            review(ours, "approve", &["kitchen-opening-2018"], "food-office", 12);
        },
        |theirs| {
            review(theirs, "withdraw", &["kitchens"], "food-office", 11);
        },
    );
    let world = Disk::new(city.path());
    assert_eq!(state(&world, "kitchen-opening-2018"), State::Reviewed);
    assert_eq!(state(&world, "kitchens"), State::Unreviewed, "no merge brings it back");
    assert_eq!(state(&world, "kitchens-2021"), State::Reviewed);
    assert!(found(city.path()).iter().all(|name| *name == "review-twice"));
    assert_eq!(code(&mmr(city.path(), &["review", "tidy"])), 0);
    assert_eq!(found(city.path()), [""; 0]);
    let text = fs::read_to_string(city.path().join(FILE)).unwrap();
    assert_eq!(text.lines().filter(|line| line.starts_with("- ")).count(), 3, "{text}");
    assert_eq!(state(&world, "kitchens"), State::Unreviewed);
}

#[test]
fn the_same_line_changed_on_both_sides_is_read_rightly() {
    for (ours, theirs, expected) in [
        (("approve", 12), ("approve", 13), State::Reviewed),
        (("approve", 12), ("withdraw", 13), State::Unreviewed),
        (("withdraw", 12), ("approve", 13), State::Reviewed),
        (("approve", 12), ("withdraw", 12), State::Unreviewed),
        (("withdraw", 12), ("approve", 12), State::Unreviewed),
    ] {
        let say = |(act, day): (&'static str, u32)| {
            move |folder: &Path| {
                if act == "approve" {
                    // An approval as it is says nothing new, but a note makes it another line.
                    let note = ["kitchens", "--note", "once more"];
                    review(folder, act, &note, "food-office", day);
                } else {
                    review(folder, act, &["kitchens"], "food-office", day);
                }
            }
        };
        let before = |folder: &Path| {
            review(folder, "approve", &["kitchens"], "food-office", 10);
        };
        let city = merged(before, say(ours), say(theirs));
        let world = Disk::new(city.path());
        assert_eq!(state(&world, "kitchens"), expected, "{ours:?} {theirs:?}");
        assert_eq!(code(&mmr(city.path(), &["review", "tidy"])), 0);
        assert_eq!(state(&world, "kitchens"), expected, "{ours:?} {theirs:?}");
        assert_eq!(found(city.path()), [""; 0]);
    }
}

#[test]
fn an_approval_lives_with_its_record() {
    let city = city();
    let city = city.path();
    let said = review(city, "approve", &["kitchen-opening-2018"], "food-office", 12);
    assert!(said.contains("approved   kitchen-opening-2018"), "{said}");
    assert!(said.contains(".gitattributes"), "{said}");
    let text = fs::read_to_string(city.join(FILE)).unwrap();

    // Once more, it changes nothing; another folder and another layout do not matter.
    review(city, "approve", &["kitchen-opening-2018"], "food-office", 13);
    assert_eq!(fs::read_to_string(city.join(FILE)).unwrap(), text);
    fs::create_dir(city.join("report-data/activities/2018")).unwrap();
    let moved = OPENING.replace("activities/", "activities/2018/");
    fs::rename(city.join(OPENING), city.join(&moved)).unwrap();
    edit(city, &moved, "places: [old-market]", "places:\n  # where\n  - old-market");
    assert_eq!(found(city), [""; 0]);

    // A change makes it stale, and putting it back makes it hold again.
    edit(city, &moved, "value: 1250", "value: 1251");
    assert_eq!(found(city), ["stale-review"]);
    let shown = stdout(&mmr(city, &["review", "show", "kitchen-opening-2018"]));
    assert!(shown.contains("git log -p --since=2021-11-12T00:00 -- report-data/"), "{shown}");
    edit(city, &moved, "value: 1251", "value: 1250");
    assert_eq!(found(city), [""; 0]);

    // A new name: the approval still counts, and can be moved to it.
    edit(city, &moved, "aliases: [K-1]", "aliases: [K-1, kitchen-opening-2018]");
    fs::rename(city.join(&moved), city.join("report-data/activities/first-kitchen.yaml")).unwrap();
    let named = [
        "cycles/2017-2021/cycle.yaml",
        "activities/first-kitchen.yaml",
        "outcomes/kitchens-2021.yaml",
    ];
    for path in named {
        let path = format!("report-data/{path}");
        let text = fs::read_to_string(city.join(&path)).unwrap();
        let renamed = text.replace("kitchen-opening-2018", "first-kitchen");
        let renamed = renamed.replace("[K-1, first-kitchen]", "[K-1, kitchen-opening-2018]");
        fs::write(city.join(path), renamed).unwrap();
    }
    let names = found(city);
    assert!(names.contains(&"review-of-unknown-record"), "{names:?}");
    assert_eq!(state(&Disk::new(city), "first-kitchen"), State::Stale, "its prose names itself");
    review(city, "approve", &["kitchen-opening-2018"], "food-office", 14);
    assert_eq!(found(city), [""; 0]);
    assert!(fs::read_to_string(city.join(FILE)).unwrap().contains("{part: first-kitchen,"));
}

#[test]
fn a_reviewer_is_told_what_is_wrong() {
    let city = city();
    let city = city.path();
    let try_out = |arguments: &[&str]| {
        let output = mmr(city, &[&["review"], arguments].concat());
        assert!(!city.join(FILE).exists(), "nothing is written");
        (code(&output), stderr(&output))
    };
    let food = ["--by", "food-office", "--date", "2021-11-12"];
    for (arguments, expected) in [
        (
            vec!["approve", "kitchen", "--by", "x", "--date", "2021-11-12"],
            "did you mean `kitchens`?",
        ),
        (vec!["approve", "kitchens", "--by", "food-ofice", "--date", "2021-11-12"], "food-office"),
        (vec!["approve", "--by", "food-office", "--date", "2021-11-12"], "<PART>"),
        (vec!["approve", "kitchens", "--by", "food-office"], "--date"),
        ([vec!["withdraw", "kitchens"], food.to_vec()].concat(), "has not approved `kitchens`"),
        ([vec!["approve", "--cycle", "2017"], food.to_vec()].concat(), "2017-2021"),
    ] {
        let (code, said) = try_out(&arguments);
        assert_eq!(code, 2, "{arguments:?}: {said}");
        assert!(said.contains(expected), "{arguments:?}: {said}");
    }
    // What is wrong with a record keeps it from being approved, and no other.
    edit(city, "report-data/media/leaflet.yaml", "leaflet.txt", "leaflet.pdf");
    let (code, said) = try_out(&[&["approve", "tasting-day-2020"][..], &food].concat());
    assert_eq!(code, 1);
    assert!(said.contains("error[missing-media-file]"), "{said}");
    review(city, "approve", &["kitchens"], "food-office", 12);
    let early = mmr(
        city,
        &["review", "withdraw", "kitchens", "--by", "food-office", "--date", "2021-11-11"],
    );
    assert!(stderr(&early).contains("is before 2021-11-12"), "{}", stderr(&early));
}

#[test]
fn a_final_build_can_demand_that_everything_is_approved() {
    let city = city();
    let city = city.path();
    let build = ["build", "--reviewed", "--lang", "en", "--product", "submission"];
    let refused = mmr(city, &build);
    assert_eq!(code(&refused), 1);
    let errors = "15 errors, 0 warnings";
    assert!(stderr(&refused).contains(errors), "{}", stderr(&refused));
    assert!(stderr(&refused).contains("error[unreviewed-record]"), "{}", stderr(&refused));
    assert!(!city.join("out").exists());
    let cycle = ["--cycle", "2017-2021"];
    review(city, "approve", &cycle, "Ada Example", 12);
    assert_eq!(code(&mmr(city, &build)), 0);

    let list = stdout(&mmr(city, &["review", "list", "--format", "json"]));
    let list: Value = serde_json::from_str(&list).unwrap();
    assert_eq!(list["format"], 1);
    let parts = list["parts"].as_array().unwrap();
    assert_eq!(parts.len(), 15);
    for part in parts {
        assert_eq!(part["state"], "reviewed", "{part}");
        assert_eq!(part["cycles"], serde_json::json!(["2017-2021"]));
        assert_eq!(part["stamps"][0]["worth"], "holds");
    }

    edit(city, OPENING, "value: 1250", "value: 1251");
    review(city, "withdraw", &["city"], "Ada Example", 13);
    let refused = mmr(city, &build);
    assert_eq!(code(&refused), 1);
    assert!(stderr(&refused).contains("error[stale-review]"), "{}", stderr(&refused));
    assert!(stderr(&refused).contains("Ada Example withdrew"), "{}", stderr(&refused));
    let bundle = ["bundle", "--reviewed", "--lang", "en", "--product", "submission"];
    assert_eq!(code(&mmr(city, &bundle)), 1);
    let list = stdout(&mmr(city, &["review", "list"]));
    assert!(
        list.starts_with("2017-2021: 13 approved as they are, 1 changed since, 1 not"),
        "{list}"
    );
}

fn submission(job: &mut Job) {
    job.product = Some(mmr::model::city::Product::Submission);
    job.languages = vec!["en".parse().unwrap()];
}

fn set_one(world: &dyn World, draft: bool) -> SetReport {
    let project = open(world).unwrap();
    let mut job = Job { draft, ..Job::default() };
    submission(&mut job);
    set(&project, &job, &Unwatched).unwrap().remove(0)
}

#[test]
fn a_final_report_and_its_bundle_do_not_change_by_reviews() {
    let reviews = repository().join("tests/reject/review-twice");
    let (without, with) = (gastronomy(), with_folder(gastronomy(), &reviews));
    let made = |world: &dyn World| {
        let out = tempfile::tempdir().unwrap();
        let mut job = Job { out: out.path().to_owned(), ..Job::default() };
        submission(&mut job);
        let built = build(&open(world).unwrap(), &job, &Unwatched).unwrap();
        built.made.into_iter().map(|made| fs::read(made.path).unwrap()).collect::<Vec<_>>()
    };
    let (a, b) = (made(&without), made(&with));
    assert_eq!(a.len(), 2);
    assert!(a == b, "a report or a bundle differs");
}

#[test]
fn a_draft_marks_what_nobody_approves() {
    let words = |report: &SetReport| report.pdf.text.concat().replace('\n', " ");
    let none = words(&set_one(&gastronomy(), true));
    assert_eq!(none.matches("Nobody has reviewed any part").count(), 2, "first page and colophon");
    assert!(!none.contains("not reviewed"), "{none}");

    let stale = repository().join("tests/reject/stale-review");
    let some = set_one(&with_folder(gastronomy(), &stale), true);
    let text = words(&some);
    let summary = "Parts of this report: 15; not reviewed: 12; changed since review: 2";
    assert_eq!(text.matches(summary).count(), 2, "{text}");
    assert!(text.matches("not reviewed").count() > 8, "{text}");
    let opening = text.find("Opening of the first kitchen").unwrap();
    let around = &text[opening.saturating_sub(120)..opening + 120];
    assert!(around.contains("changed since review"), "{around}");
    let counts = some.view.review.unwrap().rows.into_iter();
    assert_eq!(counts.map(|row| row.unreviewed + row.stale + row.reviewed).sum::<usize>(), 15);

    let all = repository().join("tests/accept/unreviewed-record");
    let text = words(&set_one(&with_folder(gastronomy(), &all), true));
    assert!(text.contains("All 15 parts of this report were reviewed"), "{text}");
    assert!(!text.contains("not reviewed "), "{text}");
}

#[test]
fn the_bundle_of_a_draft_builds_once_more() {
    let stale = repository().join("tests/reject/stale-review");
    let world = with_folder(gastronomy(), &stale);
    let out = tempfile::tempdir().unwrap();
    let mut job = Job { draft: true, out: out.path().join("out"), ..Job::default() };
    submission(&mut job);
    let built = build(&open(&world).unwrap(), &job, &Unwatched).unwrap();
    let bundle = &built.made.last().unwrap().path;
    let again = rebuild(bundle, &out.path().join("again"), &Unwatched).unwrap();
    let outcomes: Vec<_> = again.reports.iter().map(|report| &report.outcome).collect();
    assert_eq!(outcomes, [&mmr::run::Outcome::Same]);
    let verified = verify(bundle, Profile::Mmr).unwrap();
    let names = |findings: &[Finding]| findings.iter().map(|f| f.name).collect::<Vec<_>>();
    assert_eq!(names(&verified.findings), [""; 0]);
}

#[test]
fn the_format_page_shows_a_stamp_that_holds() {
    let page = fs::read_to_string(repository().join("src/model/format.md")).unwrap();
    let line = page.lines().find(|line| line.starts_with("- {part: ")).unwrap();
    let stamps: Reviews = mmr::yaml::read(FILE, line.as_bytes()).unwrap();
    let world = gastronomy();
    let ledger = load(&world).unwrap().ledger.unwrap();
    let stamp = &stamps.0[0];
    let sealed = &seals(&world, &ledger, [&stamp.part]).unwrap()[&stamp.part];
    assert_eq!(stamp.content.as_ref(), Some(&sealed.seal.content));
    assert_eq!(stamp.evidence, sealed.seal.evidence);
}
