//! The YAML door, held against the whole YAML test suite.

pub mod independent;

use std::collections::BTreeMap;

use independent::{Free, value};
use mmr::diag::{At, Finding};
use serde::Deserialize;

const SUITE: &str = include_str!("suite.jsonl");

#[derive(Deserialize)]
struct Case {
    id: String,
    title: String,
    yaml: String,
    #[serde(default)]
    error: bool,
    json: Option<String>,
}

fn cases() -> Vec<Case> {
    SUITE.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn probe() {
    for case in cases() {
        let read = mmr::yaml::read::<Free>("case.yaml", case.yaml.as_bytes());
        match read {
            Ok(Free(found)) => {
                if case.error { println!("!!! {} accepted", case.id); }
                let own = value(&case.yaml);
                if own.as_ref() != Some(&found) { println!("=== {} {}\n{:?}\n  serde  {:?}\n  saphyr {:?}", case.id, case.title, case.yaml, found, own); }
                if let Some(json) = &case.json {
                    let json: serde_yaml::Value = serde_yaml::to_value(serde_json::from_str::<serde_json::Value>(json).unwrap()).unwrap();
                    if json != found { println!("json {} {}\n{:?}\n  serde  {:?}\n  json {:?}", case.id, case.title, case.yaml, found, json); }
                }
            }
            Err(f) => {
                let say: Vec<String> = f.iter().map(|f| { let l = match &f.place.at { At::Bytes(r) => case.yaml[..r.start].matches('\n').count()+1, _ => 0}; format!("{}@{} {:?}", f.name, l, f.args.iter().filter(|a| a.0=="cause").map(|a| &a.1).collect::<Vec<_>>()) }).collect();
                if case.error { println!("ERR {} {} {:?}", case.id, say.join("; "), case.yaml); }
                else if f.iter().any(|f| matches!(f.name, "not-readable" | "not-yaml")) { println!("VALID REFUSED {} {} {} {:?}", case.id, case.title, say.join("; "), case.yaml); }
            }
        }
    }
}
