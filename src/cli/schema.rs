//! `mmr schema`

use std::path::PathBuf;

use serde_json::Value;

use super::args::Schema;
use super::show::Show;
use super::{Exit, project};
use crate::diag::Failure;
use crate::world::{SCHEMA_FOLDER, replace};
use crate::{form, model};

pub fn run(from: Option<PathBuf>, wanted: &Schema, show: &mut Show) -> Result<Exit, Failure> {
    if let Some(kind) = &wanted.kind {
        let schema = schema_of(kind).ok_or_else(|| {
            Failure::usage(
                format!("there is no kind of file `{kind}`"),
                format!("the kinds are: {}", kinds().join(", ")),
            )
        })?;
        show.raw(&pretty(&schema));
        return Ok(Exit::Done);
    }
    let folder = project(from)?.join(SCHEMA_FOLDER);
    for (name, bytes) in files() {
        replace(&folder.join(&name), &bytes)?;
        show.line(&format!("{}", folder.join(name).display()));
    }
    Ok(Exit::Done)
}

/// Every schema as a file: name and content.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for kind in kinds() {
        if let Some(schema) = schema_of(kind) {
            files.push((format!("{kind}.json"), pretty(&schema)));
        }
    }
    files
}

fn kinds() -> Vec<&'static str> {
    model::file_kinds().iter().chain(form::file_kinds()).copied().collect()
}

fn schema_of(kind: &str) -> Option<Value> {
    model::schema_of(kind).or_else(|| form::schema_of(kind))
}

fn pretty(schema: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(schema).expect("a schema is plain data");
    bytes.push(b'\n');
    bytes
}
