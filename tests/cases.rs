//! Cases as folders: what is accepted, and what is refused with which words.
//!
//! A folder of `tests/reject` is named after a finding. It holds files that are laid over the
//! made-up city of `tests/accept/gastronomy`, and in `expected.txt` what an officer then reads.
//! `MMR_RENEW=1 cargo test` writes these files anew; read the difference before you keep it.
//! A folder of the same name in `tests/accept` comes as near to the finding as is allowed.

use std::fs;

use mmr::diag::Finding;
use mmr::world::{Memory, World};

use crate::project::{
    all_findings, files, findings, gastronomy, read_out, repository, with_folder,
};

#[test]
fn accepted_cities_have_no_findings() {
    let world = gastronomy();
    assert_eq!(read_out(all_findings(&world), &world), "");
}

#[test]
fn near_cases_have_no_findings() {
    let mut wrong = Vec::new();
    for entry in fs::read_dir(repository().join("tests/accept")).unwrap() {
        let case = entry.unwrap().path();
        let name = case.file_name().unwrap().to_str().unwrap().to_owned();
        if mmr::diag::rules::rule(&name).is_none() {
            continue;
        }
        let world = with_folder(gastronomy(), &case);
        let said = read_out(of_case(&name, &world), &world);
        if !said.is_empty() {
            wrong.push(format!("{name} says:\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "whether to renew is asked of whoever runs the test")]
fn refused_cases_say_what_is_wrong() {
    let folder = repository().join("tests/reject");
    let renew = std::env::var_os("MMR_RENEW").is_some();
    let mut cases = 0;
    let mut wrong = Vec::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let case = entry.unwrap().path();
        let name = case.file_name().unwrap().to_str().unwrap().to_owned();
        let world = with_folder(gastronomy(), &case).without("expected.txt");
        let found = of_case(&name, &world);
        if name != "many-at-once" {
            assert!(
                found.iter().any(|finding| finding.name == name),
                "{name} is not among {found:?}"
            );
        }
        let said = read_out(found, &world);
        let expected = case.join("expected.txt");
        if renew {
            fs::write(&expected, &said).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != said {
            wrong.push(format!("{name} says now:\n{said}"));
        }
        cases += 1;
    }
    assert!(cases > 30, "only {cases} cases were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a case finds: whether all evidence is cited is asked by one case alone.
fn of_case(name: &str, world: &Memory) -> Vec<Finding> {
    if name == "evidence-not-cited" { all_findings(world) } else { findings(world) }
}

#[test]
fn what_types_accept_the_schema_accepts() {
    let mut checked = 0;
    let root = repository().join("report-data");
    let city = repository().join("tests/accept/gastronomy/report-data");
    for path in files(&root).into_iter().chain(files(&city)) {
        let is_lock = path.ends_with("media.lock");
        if path.extension().is_none_or(|end| end != "yaml") && !is_lock {
            continue;
        }
        let kind = crate::data::kind_of(&path);
        let schema = mmr::model::schema_of(&kind).unwrap_or_else(|| panic!("no schema {kind}"));
        let mut options = jsonschema::options().should_validate_formats(true);
        for format in mmr::model::value::FORMATS {
            options = options.with_format(format.name, format.test);
        }
        let validator = options.build(&schema).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let value: serde_json::Value = serde_yaml::from_str(&text).unwrap();
        let for_editors = serde_json::from_slice(&mmr::run::schema(&kind).unwrap()).unwrap();
        for validator in [validator, jsonschema::validator_for(&for_editors).unwrap()] {
            let errors: Vec<String> =
                validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{}: {errors:?}", path.display());
        }
        checked += 1;
    }
    assert!(checked > 400, "only {checked} files were checked");
}

#[test]
fn the_name_of_a_figure_is_an_id() {
    let path = "report-data/activities/kitchen-opening-2018.yaml";
    let text = String::from_utf8(gastronomy().read(path).unwrap()).unwrap();
    let world = gastronomy().with(path, text.replace("  children:", "  Children served:"));
    let said = read_out(findings(&world), &world);
    assert!(said.contains("error[not-an-id]: `Children served` is not an id"), "{said}");
    assert!(said.contains("16 |   Children served:\n   |   ^^^^^^^^^^^^^^^"), "{said}");
}
