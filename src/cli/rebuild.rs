//! `mmr build --from`

use std::path::{Path, PathBuf};

use super::Exit;
use super::findings::verdict;
use super::progress::watched;
use super::show::Show;
use crate::diag::Failure;
use crate::diag::words::{Said, Words};
use crate::diff::{TextChange, ValueChange};
use crate::run::{Comparison, Outcome, rebuild};
use crate::world::Memory;

/// Where the reports go when nothing else was said.
const OUT: &str = "rebuilt";

pub fn run(bundle: &Path, out: Option<&PathBuf>, show: &mut Show) -> Result<Exit, Failure> {
    let words = Words::of("en");
    let out = out.cloned().unwrap_or_else(|| PathBuf::from(OUT));
    let rebuilt = watched(show, &words, |watcher| rebuild(bundle, &out, watcher))?;
    let words = Words::of(rebuilt.messages.as_str());
    let (errors, warnings) = show.findings(&rebuilt.findings, &Memory::new(), &words);
    let mut is_other = false;
    for report in &rebuilt.reports {
        is_other |= print(report, &rebuilt.version, show, &words);
    }
    show.summary(errors, warnings, &words);
    Ok(if is_other { Exit::Findings } else { verdict(errors, warnings, false) })
}

/// Says how a report compares; gives whether it differs where it should not.
fn print(report: &Comparison, version: &str, show: &Show, words: &Words) -> bool {
    let path = report.path.display().to_string();
    let own = env!("CARGO_PKG_VERSION");
    let name = || -> (&'static str, Said<'_>) { ("path", path.clone().into()) };
    match &report.outcome {
        Outcome::Same => show.line(&words.say("say-same-bytes", &[name()])),
        Outcome::Signed(more) => {
            show.line(&words.say("say-same-but-signed", &[name(), ("more", (*more).into())]));
        }
        Outcome::Different { texts, values } => {
            let versions = [name(), ("version", version.into()), ("own", own.into())];
            let is_plain = texts.is_empty() && values.is_empty();
            show.line(&match (is_plain, version == own) {
                (true, false) => words.say("say-other-bytes", &versions),
                (true, true) => words.say("say-other-bytes-same-version", &versions),
                (false, _) => words.say("say-other-text", &versions),
            });
            list(values, show, words, "say-value-change", |change: &ValueChange| {
                let none = || "—".to_owned();
                vec![
                    ("place", change.address.clone().into()),
                    ("before", change.before.clone().unwrap_or_else(none).into()),
                    ("after", change.after.clone().unwrap_or_else(none).into()),
                ]
            });
            list(texts, show, words, "say-text-change", |change: &TextChange| {
                vec![
                    ("page", change.page.into()),
                    ("before", change.before.clone().into()),
                    ("after", change.after.clone().into()),
                ]
            });
            return !is_plain || version == own;
        }
    }
    false
}

fn list<T>(
    changes: &[T],
    show: &Show,
    words: &Words,
    key: &'static str,
    args: impl Fn(&T) -> Vec<(&'static str, Said<'static>)>,
) {
    let line = |change: &T| format!("  {}", words.say(key, &args(change)));
    let rest =
        |count: usize| format!("  {}", words.say("say-more-changes", &[("count", count.into())]));
    show.first_lines(changes.iter().map(line), rest);
}
