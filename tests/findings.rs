//! What `mmr check` prints in each format, and how the settings of a project judge findings.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::command::{city, code, git, mmr, stderr, stdout};
use crate::project::{files, repository};

/// Changes a file of a city.
fn change(city: &TempDir, file: &str, change: impl Fn(&str) -> String) {
    let path = city.path().join("report-data").join(file);
    let text = fs::read_to_string(&path).unwrap();
    let changed = change(&text);
    assert_ne!(text, changed, "{file} has not changed");
    fs::write(path, changed).unwrap();
}

fn set(city: &TempDir, severities: &str) {
    let text = format!("format: 1\nseverities:\n{severities}");
    fs::write(city.path().join("report-data/mmr.yaml"), text).unwrap();
}

/// A city with one error, three times the same warning and two others.
fn broken() -> TempDir {
    let city = city();
    change(&city, "activities/tasting-day-2020.yaml", |text| {
        text.replace("food-office", "food-offic")
    });
    for record in ["kitchen-opening-2018", "seed-exchange-2019", "tasting-day-2020"] {
        change(&city, &format!("activities/{record}.yaml"), |text| {
            text.lines()
                .filter(|line| !line.starts_with("sources:"))
                .map(|l| format!("{l}\n"))
                .collect()
        });
    }
    change(&city, "organisations/cooks-guild.yaml", |text| {
        text.replace(", fr: Guilde des cuisiniers", "")
    });
    change(&city, "organisations/food-office.yaml", |text| text.replace("en: ", "vi: "));
    city
}

/// A city whose submission has more pages than its form takes.
fn long() -> TempDir {
    let city = city();
    let edition = fs::read_to_string(repository().join("templates/editions/edition-2021.yaml"));
    let folder = city.path().join("templates/editions");
    fs::create_dir_all(&folder).unwrap();
    let short = edition.unwrap().replace("max: 15", "max: 1");
    fs::write(folder.join("edition-2021.yaml"), short).unwrap();
    city
}

fn check(city: &TempDir, more: &[&str]) -> (i32, String, String) {
    let checked = mmr(city.path(), &[&["check"], more].concat());
    (code(&checked), stdout(&checked), stderr(&checked))
}

#[test]
fn what_is_the_same_is_said_once() {
    let city = broken();
    let (code, out, said) = check(&city, &[]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert_eq!(said.matches("warning[claim-without-evidence]").count(), 1, "{said}");
    let also = "--> report-data/activities/kitchen-opening-2018.yaml\n \
                = also at: report-data/activities/seed-exchange-2019.yaml\n            \
                report-data/activities/tasting-day-2020.yaml\n = help: ";
    assert!(said.contains(also), "{said}");
    let (_, _, all) = check(&city, &["--all"]);
    assert_eq!(all.matches("warning[claim-without-evidence]").count(), 3, "{all}");
    let summary = |said: &str| said.lines().last().unwrap().to_owned();
    assert_eq!(summary(&said), summary(&all));
    // With many, the rest is counted, and the summary counts them all.
    let record =
        fs::read_to_string(city.path().join("report-data/places/old-market.yaml")).unwrap();
    for number in 0..30 {
        let path = format!("report-data/places/place-{number}.yaml");
        fs::write(city.path().join(path), record.replace(", fr:", ", vi:")).unwrap();
    }
    let (_, _, said) = check(&city, &[]);
    assert!(said.contains("and in 25 more places"), "{said}");
    assert!(said.contains("`mmr check --all` prints every finding\n"), "{said}");
    assert_eq!(said.matches("warning[missing-translation]").count(), 2, "by language: {said}");
}

#[test]
fn a_line_a_finding_is_found_from_the_working_folder() {
    let city = broken();
    let (code, out, said) = check(&city, &["--format", "short"]);
    assert_eq!(code, 1);
    let lines: Vec<&str> = out.lines().collect();
    let error = "report-data/activities/tasting-day-2020.yaml:4:8: error[dangling-reference]: no \
                 record has the id `food-offic`";
    assert!(lines.contains(&error), "{out}");
    let whole = "report-data/activities/seed-exchange-2019.yaml: warning[claim-without-evidence]: \
                 record `seed-exchange-2019` names no evidence";
    assert!(lines.contains(&whole), "{out}");
    assert_eq!(said, format!("1 error, {} warnings\n", lines.len() - 1));
    let media = city.path().join("report-data/media");
    let inside = stdout(&mmr(&media, &["check", "--format", "short"]));
    assert_eq!(inside.lines().count(), lines.len());
    for line in inside.lines() {
        assert!(media.join(line.split(':').next().unwrap()).is_file(), "{line}");
    }
}

/// The keys of an object, in order.
fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn the_json_has_the_shape_that_the_help_describes() {
    let city = broken();
    set(
        &city,
        "  - rule: missing-translation\n    level: allow\n    paths: [report-data/organisations]\n    \
         reason: {en: So it is., vi: Vậy đó.}\n",
    );
    let (ended, out, said) = check(&city, &["--format", "json"]);
    assert_eq!((ended, said.as_str()), (1, ""));
    let told: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(keys(&told), ["format", "errors", "warnings", "allowed", "findings"]);
    assert_eq!(told["format"], 1);
    let findings = told["findings"].as_array().unwrap();
    let of = |kind: &str| findings.iter().filter(|f| f["severity"] == kind).count();
    for (count, kind) in [("errors", "error"), ("warnings", "warning"), ("allowed", "allowed")] {
        assert_eq!(told[count], of(kind), "{kind}");
        assert!(of(kind) > 0, "{kind}");
    }
    let help = stdout(&mmr(city.path(), &["check", "--help"]));
    let named = |name: &str| findings.iter().find(|finding| finding["name"] == name).unwrap();
    let dangling = named("dangling-reference");
    assert_eq!(
        keys(dangling),
        [
            "name",
            "severity",
            "message",
            "label",
            "help",
            "file",
            "line",
            "column",
            "end_line",
            "end_column",
            "args"
        ]
    );
    assert_eq!(dangling["message"], "no record has the id `food-offic`");
    assert_eq!((&dangling["line"], &dangling["column"]), (&4.into(), &8.into()));
    assert_eq!((&dangling["end_line"], &dangling["end_column"]), (&4.into(), &18.into()));
    let allowed = named("missing-translation");
    assert_eq!(
        (&allowed["severity"], &allowed["reason"]),
        (&"allowed".into(), &"So it is.".into())
    );
    assert_eq!(allowed["related"][0]["file"], "report-data/mmr.yaml");
    for key in keys(&told).into_iter().chain(keys(dangling)).chain(keys(allowed)) {
        assert!(help.contains(&format!("`{key}`")), "the help does not tell of `{key}`");
    }
    let (_, out, _) = check(&city, &["--format", "json", "--lang", "vi"]);
    assert!(out.contains("Vậy đó.") && !out.contains("no record has"), "{out}");
    // A build says the same, and what it made.
    let built = mmr(city.path(), &["build", "--format", "json"]);
    let told: Value = serde_json::from_str(&stdout(&built)).unwrap();
    assert_eq!(
        (code(&built), &told["errors"], &told["made"]),
        (1, &1.into(), &Value::Array(vec![]))
    );
}

#[test]
fn github_is_told_by_its_rules() {
    let city = broken();
    let (ended, out, said) = check(&city, &["--format", "github"]);
    assert_eq!(ended, 1);
    assert!(said.starts_with("1 error, "), "{said}");
    let error = "::error file=report-data/activities/tasting-day-2020.yaml,line=4,endLine=4,col=8,\
                 endColumn=18,title=dangling-reference::no record has the id `food-offic`%0A";
    assert!(out.lines().any(|line| line.starts_with(error)), "{out}");
    assert!(!out.contains("::notice"), "{out}");
    // The project in a folder of its repository, and more than GitHub shows.
    let repository = tempfile::tempdir().unwrap();
    let inner = repository.path().join("evidence: all");
    fs::rename(city.path(), &inner).unwrap();
    git(repository.path(), &["init", "--quiet"]);
    for number in 0..30 {
        let path = inner.join(format!("report-data/organisations/agency-{number}.yaml"));
        fs::write(path, "name: {en: Agency}\nkind: public\n").unwrap();
    }
    let out = stdout(&mmr(&inner, &["check", "--format", "github"]));
    assert!(out.contains("file=evidence%3A all/report-data/activities/tasting"), "{out}");
    assert_eq!(out.lines().filter(|line| line.starts_with("::warning ")).count(), 10, "{out}");
    let last = out.lines().last().unwrap();
    assert!(last.starts_with("::notice title=mmr check::"), "{last}");
    assert!(out.contains("title=claim-without-evidence"), "each kind of words comes first: {out}");
}

#[test]
fn what_is_allowed_is_counted_and_told_on_request() {
    let city = city();
    change(&city, "activities/seed-exchange-2019.yaml", |text| {
        let text = text.replace("sources: [gazette-2017, leaflet]\n", "");
        text.replace("basis: reported\n", "basis: reported\n    sources: [leaflet]\n")
    });
    assert_eq!(check(&city, &["--deny-warnings"]).0, 1);
    let allow = "  - rule: claim-without-evidence\n    level: allow\n    \
                 paths: [report-data/activities]\n    reason: It was on the radio.\n";
    set(&city, allow);
    let (ended, out, said) = check(&city, &["--deny-warnings"]);
    assert_eq!((ended, said.as_str()), (0, ""));
    assert!(
        out.starts_with("nothing to complain of\n1 finding is allowed by the settings\n"),
        "{out}"
    );
    let (_, _, said) = check(&city, &["--show-allowed"]);
    assert!(said.contains("allowed[claim-without-evidence]"), "{said}");
    assert!(said.contains("= reason: It was on the radio.\n"), "{said}");
    let (_, out, _) = check(&city, &["--show-allowed", "--format", "short"]);
    assert_eq!(
        out,
        "report-data/activities/seed-exchange-2019.yaml: allowed[claim-without-evidence]: record \
         `seed-exchange-2019` names no evidence (It was on the radio.)\n"
    );
    set(&city, &allow.replace("allow\n", "deny\n"));
    let (ended, _, said) = check(&city, &[]);
    assert_eq!(ended, 1);
    assert!(said.contains("error[claim-without-evidence]"), "{said}");
    assert_eq!(code(&mmr(city.path(), &["build"])), 1);
    assert!(!city.path().join("out").exists(), "nothing is built from what the city denies");
}

#[test]
fn an_error_that_the_city_takes_for_none_does_not_stop_a_build() {
    let city = city();
    change(&city, "cycles/2017-2021/cycle.yaml", |text| {
        text.replacen("as_of: 2021", "as_of: 2016", 1)
    });
    let (ended, out, _) = check(&city, &["--format", "short"]);
    assert_eq!(ended, 1);
    let rules: Vec<&str> =
        out.split("error[").skip(1).map(|rest| rest.split(']').next().unwrap()).collect();
    assert_eq!(rules, ["report-before-cycle"], "{out}");
    set(&city, "  - rule: report-before-cycle\n    level: warn\n");
    assert_eq!(check(&city, &[]).0, 0);
    let built = mmr(city.path(), &["build", "--lang", "en", "--product", "submission"]);
    assert_eq!(code(&built), 0, "{}", stderr(&built));
    assert!(stderr(&built).contains("warning[report-before-cycle]"));
}

#[test]
fn what_only_the_pages_show_is_said_on_request() {
    let city = long();
    assert_eq!(check(&city, &[]), (0, "nothing to complain of\n".to_owned(), String::new()));
    let (ended, _, said) = check(&city, &["--document"]);
    assert_eq!(ended, 0);
    assert!(said.contains("warning[too-many-pages]"), "{said}");
    assert!(!city.path().join("out").exists(), "nothing is written");
    let built = mmr(city.path(), &["build", "--product", "submission"]);
    assert_eq!(code(&built), 0);
    assert!(stderr(&built).contains("warning[too-many-pages]"), "{}", stderr(&built));
    fs::remove_dir_all(city.path().join("out")).unwrap();
    // What the city denies is not written, and neither is what this run denies.
    let denied = mmr(city.path(), &["build", "--product", "submission", "--deny-warnings"]);
    assert_eq!(code(&denied), 1);
    set(&city, "  - rule: too-many-pages\n    level: deny\n");
    assert_eq!(check(&city, &["--document"]).0, 1);
    let denied = mmr(city.path(), &["build", "--product", "submission"]);
    assert_eq!(code(&denied), 1);
    assert!(stderr(&denied).contains("error[too-many-pages]"), "{}", stderr(&denied));
    assert!(files(&city.path().join("out")).is_empty());
    // Only a look at the pages tells whether something is allowed in vain.
    let vain = "  - rule: typst-warning\n    level: allow\n    reason: Seen.\n";
    let needed = "  - rule: too-many-pages\n    level: allow\n    reason: UNESCO was asked.\n";
    set(&city, &format!("{vain}{needed}"));
    assert!(!check(&city, &[]).1.contains("unused-allow"));
    let (_, _, said) = check(&city, &["--document"]);
    assert!(said.contains("2 findings are allowed by the settings"), "{said}");
    assert_eq!(said.matches("unused-allow").count(), 1, "{said}");
    assert!(said.contains("the rule `typst-warning` finds nothing"), "{said}");
}

#[test]
fn the_pages_of_evidence_with_errors_are_not_looked_at() {
    let (ended, out, _) = check(&broken(), &["--document"]);
    assert_eq!(ended, 1);
    assert_eq!(out, "the reports were not laid out: correct the errors first\n");
}
