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
        ("hayro", "pdf/"),
        ("minijinja", "markup/"),
        ("zip::", "bundle/zip/"),
        ("clap", "cli/"),
        ("pulldown_cmark", "model/prose.rs"),
        ("saphyr_parser", "yaml/"),
        ("jsonschema", "yaml/"),
        ("exif", "fixity/"),
        ("unicase", "fixity/"),
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
                let uses = used.starts_with(name);
                assert!(!uses || inner.starts_with(home), "{inner}: {line}");
            }
        }
    }
}

#[test]
fn the_format_page_shows_what_can_be_read() {
    let page = fs::read_to_string(repository().join("src/model/format.md")).unwrap();
    let mut blocks = 0;
    for block in page.split("```yaml\n").skip(1) {
        let text = block.split("```").next().unwrap();
        let value: Result<serde_yaml::Value, _> = serde_yaml::from_str(text);
        assert!(value.is_ok(), "{text}\n{value:?}");
        blocks += 1;
    }
    assert!(blocks > 3, "only {blocks} examples were found");
}

#[test]
fn the_readmes_name_what_is_there() {
    for name in ["README.md", "README.vi.md"] {
        let text = fs::read_to_string(repository().join(name)).unwrap();
        for link in text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            let there = link.starts_with("https://") || repository().join(link).exists();
            assert!(there, "{name} links to {link}");
        }
        for command in ["cargo run -- build", "cargo test", "mmr init", "mmr build", "mmr check"] {
            assert!(text.contains(command), "{name} does not name `{command}`");
        }
    }
}

#[test]
fn what_the_tool_carries_is_plain_yaml() {
    let mut read = 0;
    for path in files(&repository().join("templates")) {
        let name = path.to_str().unwrap();
        let bytes = fs::read(&path).unwrap_or_default();
        let wrong = match path.parent().unwrap().file_name().unwrap().to_str().unwrap() {
            "editions" => mmr::yaml::read::<mmr::form::Edition>(name, &bytes).err(),
            "labels" => mmr::yaml::read::<mmr::form::Labels>(name, &bytes).err(),
            "themes" => mmr::yaml::read::<mmr::form::Theme>(name, &bytes).err(),
            _ => continue,
        };
        assert!(wrong.is_none(), "{name}: {wrong:?}");
        read += 1;
    }
    assert!(read >= 7, "only {read} files were read");
}
