//! `mmr diff`

use std::path::PathBuf;

use super::Exit;
use super::args::{Diff, PageFormat};
use super::show::Show;
use super::typed::id;
use crate::diag::Failure;
use crate::diag::words::Words;
use crate::diff::{Account, json, markdown, terminal};
use crate::run::{Side, Wanted, changes, sides};

pub fn run(start: PathBuf, wanted: &Diff, show: &mut Show) -> Result<Exit, Failure> {
    let submitted = wanted.submitted.as_deref().map(|cycle| id("CYCLE", cycle)).transpose()?;
    let sides = sides(&Wanted {
        start,
        before: wanted.before.clone(),
        after: wanted.after.clone(),
        submitted,
    })?;
    let changes = changes(&sides)?;
    let language = wanted.lang.as_deref().unwrap_or(changes.messages.as_str());
    let words = Words::of(language);
    let name = |side: &Side| {
        side.name().map_or_else(|| words.say("say-diff-working-tree", &[]), str::to_owned)
    };
    let account = Account {
        difference: &changes.difference,
        before: name(&sides.before),
        after: name(&sides.after),
        new: &changes.new,
        gone: &changes.gone,
        notes: changes.notes.clone(),
    };
    let colour = show.colours_output();
    match wanted.format {
        PageFormat::Human => {
            show.raw(terminal::render(&account, &words, language, colour).as_bytes());
        }
        PageFormat::Md => show.raw(markdown::render(&account, &words, language).as_bytes()),
        PageFormat::Json => show.json(&json::render(&account, &words)),
    }
    let differs = wanted.exit_code && !changes.difference.is_empty();
    Ok(if differs { Exit::Findings } else { Exit::Done })
}
