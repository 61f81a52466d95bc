//! `merge-conflict`, `lfs-pointer`: what git leaves in a file that somebody has to finish.

use super::scan::MOST;
use crate::diag::{Finding, Place};
use crate::fixity::{LfsPointer, lfs_pointer};

/// Refuses a text that git wrote into the place of the one that is meant, or beside it.
pub fn refuse(file: &str, text: &str) -> Result<(), Vec<Finding>> {
    if let Some(LfsPointer { size, .. }) = lfs_pointer(text.as_bytes()) {
        let finding = Finding::new("lfs-pointer", Place::file(file));
        return Err(vec![finding.arg("path", file).arg("size", size)]);
    }
    let found = conflicts(file, text);
    if found.is_empty() { Ok(()) } else { Err(found) }
}

/// Each merge conflict once, at the line with which it begins, with the other lines that git put
/// there. Nothing in a record begins so at the margin.
fn conflicts(file: &str, text: &str) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let mut is_open = false;
    if !["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| text.contains(mark)) {
        return findings;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_end();
        let place = || Place::bytes(file, start..start + words.len());
        if findings.len() > MOST {
            break;
        }
        if let Some(mark) = mark(words) {
            match findings.last_mut() {
                Some(last) if is_open && mark != '<' && last.related.len() < 3 => {
                    last.related.push(place());
                }
                _ => findings.push(Finding::new("merge-conflict", place())),
            }
            is_open = mark != '>';
        }
        start += line.len();
    }
    findings
}

/// The sign that a line of a conflict begins with, seven times.
fn mark(line: &str) -> Option<char> {
    let first = line.chars().next().filter(|c| matches!(c, '<' | '|' | '=' | '>'))?;
    let rest = line.trim_start_matches(first);
    let is_mark = line.len() - rest.len() == 7 && (rest.is_empty() || rest.starts_with(' '));
    (is_mark && (first != '=' || rest.is_empty())).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&'static str, usize)> {
        let findings = refuse("f.yaml", text).err().unwrap_or_default();
        findings.iter().map(|finding| (finding.name, finding.related.len())).collect()
    }

    #[test]
    fn a_conflict_is_said_once() {
        let two = "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> branch\n\
                   c: 4\r\n<<<<<<< HEAD\r\n||||||| base\r\n=======\r\n>>>>>>> branch\r\n";
        assert_eq!(found(two), [("merge-conflict", 2), ("merge-conflict", 3)]);
        assert_eq!(found("a: 1\n>>>>>>> branch\n"), [("merge-conflict", 0)]);
    }

    #[test]
    fn what_only_looks_like_a_mark_is_none() {
        assert_eq!(found("a: |\n  <<<<<<< text\n  =======\n"), []);
        assert_eq!(found("# ========\n========\n"), []);
    }

    #[test]
    fn a_pointer_says_how_large_its_file_is() {
        let pointer = format!(
            "version https://git-lfs.github.com/spec/v1\noid sha256:{}\nsize 5120\n",
            "a".repeat(64)
        );
        assert_eq!(found(&pointer), [("lfs-pointer", 0)]);
    }
}
