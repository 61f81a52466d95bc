//! `mmr schema`

use std::path::PathBuf;

use super::args::Schema;
use super::show::Show;
use super::{Exit, project};
use crate::diag::Failure;
use crate::run::{file_kinds, schema, schemas};
use crate::world::{SCHEMA_FOLDER, replace};

pub fn run(from: Option<PathBuf>, wanted: &Schema, show: &mut Show) -> Result<Exit, Failure> {
    if let Some(kind) = &wanted.kind {
        let schema = schema(kind).ok_or_else(|| {
            Failure::usage(
                format!("there is no kind of file `{kind}`"),
                format!("the kinds are: {}", file_kinds().join(", ")),
            )
        })?;
        show.raw(&schema);
        return Ok(Exit::Done);
    }
    let folder = project(from)?.join(SCHEMA_FOLDER);
    for (name, bytes) in schemas() {
        replace(&folder.join(&name), &bytes)?;
        show.line(&format!("{}", folder.join(name).display()));
    }
    Ok(Exit::Done)
}
