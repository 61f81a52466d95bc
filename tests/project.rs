//! Projects in memory for the tests.

use std::fs;
use std::path::{Path, PathBuf};

use mmr::diag::words::Words;
use mmr::diag::{Finding, human};
use mmr::run::open;
use mmr::world::{Memory, World};
use mmr::yaml::locate;

/// The root of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The made-up city of the tests.
pub fn gastronomy() -> Memory {
    with_folder(Memory::new(), &repository().join("tests/accept/gastronomy"))
}

/// The shipped data set.
pub fn hanoi() -> Memory {
    let mut memory = Memory::new();
    for path in files(&repository().join("report-data")) {
        let name = path.strip_prefix(repository()).unwrap().to_str().unwrap();
        memory = memory.with(name, fs::read(&path).unwrap());
    }
    memory
}

/// Lays the files of a folder over a project.
pub fn with_folder(mut memory: Memory, folder: &Path) -> Memory {
    for path in files(folder) {
        let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
        memory = memory.with(name, fs::read(&path).unwrap());
    }
    memory
}

/// All files below a folder, sorted.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// Findings as a person reads them.
pub fn read_out(findings: Vec<Finding>, world: &dyn World) -> String {
    human::render(&locate(findings, world), &Words::of("en"), false)
}

/// The findings of a project, but for one: many tests lay down a medium that nothing cites.
pub fn findings(world: &dyn World) -> Vec<Finding> {
    let mut findings = all_findings(world);
    findings.retain(|finding| finding.name != "evidence-not-cited");
    findings
}

/// The findings of a project.
pub fn all_findings(world: &dyn World) -> Vec<Finding> {
    open(world).unwrap().findings
}
