//! What holds for any bytes whatever that are read as YAML.

use std::sync::LazyLock;

use mmr::diag::words::{LANGUAGES, Words};
use mmr::diag::{Finding, Located, Severity, human, json};
use mmr::world::Memory;
use mmr::yaml::{Places, locate, read, text};
use serde_yaml::Value;

use crate::yaml::independent::{Free, value};

const FILE: &str = "f.yaml";

static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| LANGUAGES.map(Words::of).into());

/// Reads the bytes, and gives in words what must not be: a value that another reader reads
/// otherwise, one that is lost when it is written again, or a finding that points nowhere.
pub fn try_bytes(bytes: &[u8]) -> Result<(), String> {
    match read::<Free>(FILE, bytes) {
        Ok(Free(found)) => same_everywhere(bytes, &found),
        Err(findings) => can_be_shown(bytes, findings),
    }
}

fn same_everywhere(bytes: &[u8], found: &Value) -> Result<(), String> {
    let text = text(bytes).ok_or("what is no text was read")?;
    let own = value(text);
    if own.as_ref() != Some(found) {
        return Err(format!("read as {found:?}, by the other reader as {own:?}"));
    }
    let written = serde_yaml::to_string(found).map_err(|cause| cause.to_string())?;
    match read::<Free>(FILE, written.as_bytes()) {
        Ok(Free(again)) if again == *found => {}
        again => return Err(format!("{found:?} is written as {written:?}, read as {again:?}")),
    }
    let places = Places::of(text);
    let root = mmr::diag::Pointer::root();
    places.get(&root).map(|_| ()).ok_or_else(|| "the value has no place".to_owned())
}

fn can_be_shown(bytes: &[u8], findings: Vec<Finding>) -> Result<(), String> {
    if !findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err("refused without an error".to_owned());
    }
    let located = locate(findings, &Memory::new().with(FILE, bytes));
    for Located { finding, main, .. } in &located {
        if let (Some(range), Some(text)) = (&main.range, &main.text)
            && text.get(range.clone()).is_none()
        {
            return Err(format!("{finding:?} points to {range:?}"));
        }
    }
    for words in WORDS.iter() {
        if human::render(&located, words, false).is_empty() {
            return Err("nothing was said".to_owned());
        }
        json::render(&located, words);
    }
    Ok(())
}
