//! The JSON Schemas of all kinds of files.

use serde_json::Value;

use super::editor::for_editors;
use crate::{form, model};

/// The names of the kinds of files.
pub fn file_kinds() -> Vec<&'static str> {
    model::file_kinds().iter().chain(form::file_kinds()).copied().collect()
}

/// The schema of a kind of file, as it is written for editors.
pub fn schema(kind: &str) -> Option<Vec<u8>> {
    let schema = model::schema_of(kind).or_else(|| form::schema_of(kind))?;
    Some(pretty(&for_editors(schema)))
}

/// Every schema as a file: name and content.
pub fn schemas() -> Vec<(String, Vec<u8>)> {
    let kinds = file_kinds().into_iter();
    kinds.filter_map(|kind| Some((format!("{kind}.json"), schema(kind)?))).collect()
}

fn pretty(schema: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(schema).expect("a schema is plain data");
    bytes.push(b'\n');
    bytes
}
