//! Findings as JSON, for programs.
//!
//! `mmr check --format json` prints one object, as [`report`] makes it: `format`, the number 1;
//! `errors`, `warnings` and `allowed`, how many findings there are of each kind; and `findings`, a
//! list of objects as [`render`] makes them, those that the settings allow among them. `mmr build`
//! and `mmr bundle` print the same object with `made`, a list of the files that were written: each
//! with its `path`, `size` in bytes and `sha256`, and for a report its `pages`.
//!
//! `mmr verify --format json` prints one object: `format`, the number 1, and `bundles`, a list in
//! the order of the arguments. Each has the `path` as it was given and the `profile` it was held
//! against, `mmr` or `bag`. One that could not be read has a `failure` in words and nothing more.
//! The others have `valid`, true where no finding is an error, and `findings`, a list of objects
//! as [`render`] makes them. Where there is a bag they have as well its `version` of BagIt (null
//! where it is unknown), `files` and `bytes` of its payload, and `info`, the lines of
//! `bag-info.txt` in order, each a pair of label and value.

use serde_json::{Map, Value, json};

use super::lines::Lines;
use super::words::Words;
use super::{Located, Spot};

/// The version of what [`report`] gives. A key that goes or changes its meaning makes a new one.
pub const FORMAT: u32 = 1;

/// Everything that a check found, and how many there are of each kind.
pub fn report(findings: &[Located], words: &Words) -> Value {
    let count = |kind| findings.iter().filter(|located| located.finding.standing() == kind).count();
    json!({
        "format": FORMAT,
        "errors": count("error"),
        "warnings": count("warning"),
        "allowed": count("allowed"),
        "findings": render(findings, words),
    })
}

/// The findings as a list of objects: `name`, `severity` (`error`, `warning`, or `allowed` where the
/// settings say so), `message`, `label` and `help` where there are any, the place as `file` and,
/// where known, `line` and `column` (from 1, in characters) with `end_line` and `end_column` (the
/// first character behind it), `related` places, and `args` with the values that stand in the words.
/// What is allowed has its `reason`, and the entry of `mmr.yaml` last among the related places.
pub fn render(findings: &[Located], words: &Words) -> Value {
    let mut lines = Lines::default();
    findings.iter().map(|located| render_one(located, words, &mut lines)).collect()
}

fn render_one(located: &Located, words: &Words, lines: &mut Lines) -> Value {
    let finding = &located.finding;
    let message = words.of_finding(finding);
    let mut object = Map::new();
    object.insert("name".into(), finding.name.into());
    object.insert("severity".into(), finding.standing().into());
    object.insert("message".into(), message.title.into());
    let reason = finding.reason.clone();
    for (key, text) in [("label", message.label), ("help", message.help), ("reason", reason)] {
        if let Some(text) = text {
            object.insert(key.into(), text.into());
        }
    }
    object.extend(place(&located.main, lines));
    if !located.related.is_empty() {
        let related = located.related.iter().map(|spot| Value::Object(place(spot, lines)));
        object.insert("related".into(), related.collect());
    }
    let args: Map<String, Value> =
        finding.args.iter().map(|(name, value)| ((*name).into(), json!(value))).collect();
    object.insert("args".into(), args.into());
    object.into()
}

fn place(spot: &Spot, lines: &mut Lines) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("file".into(), spot.file.as_str().into());
    if let Some((start, end)) = lines.extent(spot) {
        object.insert("line".into(), start.line.into());
        object.insert("column".into(), start.column.into());
        object.insert("end_line".into(), end.line.into());
        object.insert("end_column".into(), end.column.into());
    }
    object
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Finding, Place};

    #[test]
    fn a_program_reads_name_place_and_values() {
        let finding = Finding::new("bag-file-missing", Place::bytes("m.txt", 6..9));
        let main =
            Spot { file: "m.txt".to_owned(), range: Some(6..9), text: Some("a\nế b\n".into()) };
        let located = Located {
            related: vec![Spot { file: "n.txt".to_owned(), range: None, text: None }],
            finding: finding.arg("path", "data/x").related(Place::file("n.txt")),
            main: Spot { range: Some(6..7), ..main },
        };
        let list = render(&[located], &Words::of("en"));
        let found = &list[0];
        assert_eq!(found["name"], "bag-file-missing");
        assert_eq!(found["severity"], "error");
        assert_eq!(found["message"], "the file `data/x` is missing");
        assert_eq!((&found["line"], &found["column"]), (&json!(2), &json!(3)));
        assert_eq!((&found["end_line"], &found["end_column"]), (&json!(2), &json!(4)));
        assert_eq!(found["args"]["path"], "data/x");
        assert_eq!(found["related"], json!([{ "file": "n.txt" }]));
    }
}
