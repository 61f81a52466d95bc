//! The house: modules in the order of the flow, crates where they belong.

use std::fs;

use crate::project::{files, repository};

/// The modules in the order of `lib.rs`.
fn order() -> Vec<String> {
    let lib = fs::read_to_string(repository().join("src/lib.rs")).unwrap();
    lib.lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn imports_go_one_way() {
    let order = order();
    assert!(order.len() >= 11, "{order:?}");
    let rank = |module: &str| order.iter().position(|known| known == module);
    let mut seen = 0;
    for path in files(&repository().join("src")) {
        let inner = path.strip_prefix(repository().join("src")).unwrap().to_str().unwrap();
        let Some((module, _)) = inner.split_once('/') else {
            continue;
        };
        if !inner.ends_with(".rs") {
            continue;
        }
        let own = rank(module).unwrap_or_else(|| panic!("{module} is not in lib.rs"));
        let text = fs::read_to_string(&path).unwrap();
        // Unit tests may look around.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (_, rest) in code.match_indices("crate::").map(|(at, _)| code[at..].split_at(7)) {
            let used: String =
                rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
            let Some(other) = rank(&used) else { continue };
            assert!(other <= own, "{inner} uses `{used}`, which comes after `{module}`");
            seen += 1;
        }
    }
    assert!(seen > 100, "only {seen} imports were seen");
}

#[test]
fn crates_that_break_their_interface_stand_in_one_place() {
    let homes = [
        ("typst", "pdf/"),
        ("minijinja", "markup/"),
        ("zip::", "bundle/zip.rs"),
        ("clap", "cli/"),
        ("pulldown_cmark", "model/prose.rs"),
        ("saphyr_parser", "yaml/"),
        ("jsonschema", "yaml/"),
        ("annotate_snippets", "diag/"),
        ("fluent_bundle", "diag/"),
    ];
    for path in files(&repository().join("src")) {
        let inner = path.strip_prefix(repository().join("src")).unwrap().to_str().unwrap();
        if !inner.ends_with(".rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| line.trim_start().starts_with("use ")) {
            for (name, home) in homes {
                let used = line.trim_start().trim_start_matches("use ");
                let uses = used.starts_with(name) && !used.starts_with("zip::Archive");
                assert!(!uses || inner.starts_with(home), "{inner}: {line}");
            }
        }
    }
}
