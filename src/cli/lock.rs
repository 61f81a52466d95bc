//! `mmr lock`

use std::path::Path;

use super::Exit;
use super::args::Lock;
use super::progress::watched;
use super::show::Show;
use crate::diag::Failure;
use crate::diag::visible::visible;
use crate::diag::words::Words;
use crate::model::{lock, media};
use crate::run::{Change, lock as lock_evidence};
use crate::world::{Disk, replace};

pub fn run(root: &Path, wanted: &Lock, show: &mut Show) -> Result<Exit, Failure> {
    let world = Disk::new(root);
    let only: Vec<String> = wanted.files.iter().map(|typed| inner_path(root, typed)).collect();
    // The bar shows paths alone: which language the city reads is not known yet.
    let words = Words::of("en");
    let locking = watched(show, &words, |watcher| lock_evidence(&world, &only, watcher))?;
    let words = Words::of(locking.messages.as_str());
    let (errors, warnings) = show.findings(&locking.findings, &world, &words);
    let Some(change) = locking.change else {
        show.summary(errors, warnings, &words);
        show.line(&words.say("say-not-locked", &[]));
        return Ok(Exit::Findings);
    };
    let count = change.lock.files.len();
    if count == 0 && !change.had_lock {
        show.line(&words.say("say-nothing-to-lock", &[]));
        return Ok(Exit::Done);
    }
    // What did not change keeps its bytes.
    if change.is_any() {
        replace(&root.join(lock::FILE), change.lock.to_yaml().as_bytes())?;
    }
    describe(&change, &words, show);
    let said = if change.is_any() { "say-locked" } else { "say-locked-as-before" };
    let args = [("count", count.into()), ("file", lock::FILE.into())];
    show.line(&words.say(said, &args));
    Ok(Exit::Done)
}

fn describe(change: &Change, words: &Words, show: &Show) {
    for (word, paths) in [
        ("say-lock-added", &change.added),
        ("say-lock-changed", &change.changed),
        ("say-lock-removed", &change.removed),
    ] {
        // A name from an old lock may hold anything.
        let line = |path: &String| words.say(word, &[("path", visible(path).into())]);
        let rest = |count: usize| words.say("say-lock-more", &[("count", count.into())]);
        show.first_lines(paths.iter().map(line), rest);
    }
}

/// A file as media name it: what was typed may also stand from the root of the project or from the
/// working folder on. An id stays as it is.
fn inner_path(root: &Path, typed: &str) -> String {
    let folder = root.join(media::FOLDER);
    let from_root = typed.strip_prefix(media::FOLDER).and_then(|rest| rest.strip_prefix('/'));
    if let Some(inner) = from_root {
        return inner.to_owned();
    }
    let Ok(absolute) = std::path::absolute(typed) else { return typed.to_owned() };
    // The folder is found by its real path; the file itself may be gone.
    let real = absolute.parent().and_then(|parent| parent.canonicalize().ok());
    let real = real.zip(absolute.file_name()).map(|(parent, name)| parent.join(name));
    let inner = real.as_deref().and_then(|path| path.strip_prefix(&folder).ok());
    let parts: Option<Vec<&str>> =
        inner.map(|path| path.iter().filter_map(|part| part.to_str()).collect());
    parts.filter(|parts| !parts.is_empty()).map_or_else(|| typed.to_owned(), |p| p.join("/"))
}
