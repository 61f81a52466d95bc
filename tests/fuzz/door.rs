//! What holds for any bytes whatever that are read as YAML.

use std::sync::LazyLock;

use mmr::diag::words::{LANGUAGES, Words};
use mmr::diag::{At, Finding, Located, Place, Pointer, has_errors, human, json};
use mmr::world::Memory;
use mmr::yaml::{Places, locate, read, text};
use serde_yaml::Value;

use crate::yaml::independent::{Free, value};

const FILE: &str = "f.yaml";

/// What is said of a value that needs quotes, which `serde_yaml` does not always write.
const NEEDS_QUOTES: [&str; 3] = ["control-character", "invisible-character", "yaml-merge-key"];

static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| LANGUAGES.map(Words::of).into());

/// Reads the bytes, and gives in words what must not be: a value that another reader reads
/// otherwise, one that is lost when it is written again, or a finding that points nowhere.
pub fn try_bytes(bytes: &[u8]) -> Result<(), String> {
    match read::<Free>(FILE, bytes) {
        Ok(Free(found)) => same_everywhere(bytes, &found),
        Err(findings) if has_errors(&findings) => can_be_shown(bytes, findings),
        Err(_) => Err("refused without an error".to_owned()),
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
        Err(said) if said.iter().all(|finding| NEEDS_QUOTES.contains(&finding.name)) => {}
        again => return Err(format!("{found:?} is written as {written:?}, read as {again:?}")),
    }
    places_hold(bytes, text, found)
}

/// Every value stands where its place says, and every text can be underlined.
fn places_hold(bytes: &[u8], text: &str, found: &Value) -> Result<(), String> {
    let places = Places::of(text);
    let mut findings = Vec::new();
    let mut open = vec![(Pointer::root(), found)];
    while let Some((at, value)) = open.pop() {
        let position = places.get(&at).ok_or_else(|| format!("`{at}` has no place"))?;
        match value {
            Value::Sequence(items) => {
                open.extend(items.iter().enumerate().map(|(number, item)| (at.at(number), item)));
            }
            Value::Mapping(entries) => open.extend(
                entries.iter().filter_map(|(key, value)| Some((at.at(key.as_str()?), value))),
            ),
            Value::String(read) => {
                let scalar = position.scalar.as_deref().unwrap_or_default();
                if scalar.trim_end() != read.trim_end() {
                    return Err(format!("`{at}` is {read:?}, at its place {scalar:?}"));
                }
                findings.push(Finding::new("empty-text", Place::within(FILE, at, 0..read.len())));
            }
            _ => {}
        }
    }
    can_be_shown(bytes, findings)
}

fn can_be_shown(bytes: &[u8], findings: Vec<Finding>) -> Result<(), String> {
    let located = locate(findings, &Memory::new().with(FILE, bytes));
    for Located { finding, main, .. } in &located {
        if let (Some(range), Some(text)) = (&main.range, &main.text)
            && text.get(range.clone()).is_none()
        {
            return Err(format!("{finding:?} points to {range:?}"));
        }
        if main.range.is_none() && finding.place.at != At::File {
            return Err(format!("{finding:?} has no line"));
        }
    }
    for words in WORDS.iter() {
        human::render(&located, words, false);
        json::render(&located, words);
    }
    Ok(())
}
