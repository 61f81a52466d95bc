//! `mmr review`

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use super::Exit;
use super::args::{Act, Approve, Format, ListReviews, Reviewer};
use super::show::Show;
use super::typed::id;
use crate::checks::Reading;
use crate::diag::Failure;
use crate::diag::visible::visible;
use crate::diag::words::{Said, Words};
use crate::model::review::seal::seals;
use crate::model::review::standing::{Line, Standing, State, Worth, standing};
use crate::model::review::{FILE, PartKind, find};
use crate::model::value::{Day, Id, Part};
use crate::model::{Ledger, RecordKind, media};
use crate::run::{
    Job, Project, Reviewed, Reviewing, Verdict, approve, open, open_reading, part, parts_of_kind,
    printed, reviewed, tidy, withdraw, write_reviews,
};
use crate::world::Disk;

/// The version of the JSON that is printed. A key that goes or changes its meaning makes a new one.
const FORMAT: u32 = 1;

pub fn run(root: &Path, act: Act, show: &mut Show) -> Result<Exit, Failure> {
    let world = Disk::new(root);
    // Who approves vouches for the evidence as it is, and so all of it is read.
    let project = match act {
        Act::Approve(_) => open(&world)?,
        _ => open_reading(&world, Reading::Sizes)?,
    };
    let words = project.words();
    let desk = Desk { root, project: &project, words: &words, show };
    let Some(ledger) = &project.ledger else { return Ok(desk.stop()) };
    match act {
        Act::Approve(wanted) => desk.approve(ledger, wanted),
        Act::Withdraw(wanted) => {
            let parts = desk.parts(ledger, &wanted.parts)?;
            let said = withdraw(&project, ledger, &verdict(parts, wanted.reviewer))?;
            desk.keep(&said, "say-review-withdrawn")
        }
        Act::Tidy => desk.keep(&tidy(&project, ledger)?, "say-review-tidied"),
        Act::Show { part: typed } => desk.part(ledger, &part(ledger, &typed)?),
        Act::List(wanted) => desk.list(ledger, &wanted),
    }
}

/// Where reviews are taken down and looked up.
struct Desk<'a> {
    root: &'a Path,
    project: &'a Project<'a>,
    words: &'a Words,
    show: &'a Show,
}

impl Desk<'_> {
    fn say(&self, key: &str, args: &[(&str, Said<'_>)]) {
        self.show.line(&self.words.say(key, args));
    }

    /// Says why nothing can be done.
    fn stop(&self) -> Exit {
        self.show.stop(&self.project.findings, self.project.world, self.words)
    }

    fn parts(&self, ledger: &Ledger, typed: &[String]) -> Result<BTreeSet<Part>, Failure> {
        typed.iter().map(|typed| part(ledger, typed)).collect()
    }

    fn approve(&self, ledger: &Ledger, wanted: Approve) -> Result<Exit, Failure> {
        let mut parts = self.parts(ledger, &wanted.parts)?;
        for kind in &wanted.all_of {
            parts.extend(parts_of_kind(ledger, kind_of(kind)));
        }
        if let Some(cycle) = &wanted.cycle {
            // What a report prints is known only where nothing in it is wrong.
            if self.project.sound().is_none() {
                return Ok(self.stop());
            }
            let job = Job { cycle: Some(id("--cycle", cycle)?), ..Job::default() };
            parts.extend(printed(self.project, ledger, &job)?.into_values().flatten());
        }
        let said = approve(self.project, ledger, &verdict(parts, wanted.reviewer))?;
        if !said.findings.is_empty() {
            let exit = self.show.stop(&said.findings, self.project.world, self.words);
            self.say("say-review-refused", &[]);
            return Ok(exit);
        }
        self.keep(&said, "say-review-approved")
    }

    /// Writes what changed and says it.
    fn keep(&self, said: &Reviewing, word: &str) -> Result<Exit, Failure> {
        if said.changed.is_empty() {
            self.say("say-review-same", &[("count", said.same.len().into())]);
            return Ok(Exit::Done);
        }
        let written = write_reviews(self.project.world, self.root, &said.reviews)?;
        let line = |part: &Part| self.words.say(word, &[("part", part.to_string().into())]);
        let rest = |count: usize| self.words.say("say-review-more", &[("count", count.into())]);
        self.show.first_lines(said.changed.iter().map(line), rest);
        let files = written.join(", ");
        self.say("say-review-written", &[("files", files.into())]);
        Ok(Exit::Done)
    }

    fn list(&self, ledger: &Ledger, wanted: &ListReviews) -> Result<Exit, Failure> {
        if self.project.sound().is_none() {
            return Ok(self.stop());
        }
        let only = wanted.cycle.as_deref().map(|typed| id("--cycle", typed)).transpose()?;
        let standing = standing(self.project.world, ledger)?.unwrap_or_default();
        let found = reviewed(self.project, ledger, &standing, only.as_ref())?;
        if wanted.format == Format::Json {
            let parts: Value = found.iter().map(|found| as_json(found, &standing)).collect();
            self.show.json(&json!({ "format": FORMAT, "parts": parts }));
            return Ok(Exit::Done);
        }
        for cycle in ledger.cycles.keys().filter(|cycle| only.as_ref().is_none_or(|o| o == *cycle))
        {
            let of_cycle = |found: &&Reviewed<'_>| found.cycles.contains(cycle);
            let parts: Vec<&Reviewed<'_>> = found.iter().filter(of_cycle).collect();
            self.group("say-review-cycle", cycle.as_str(), &parts, &standing, wanted.all);
        }
        let rest: Vec<&Reviewed<'_>> =
            found.iter().filter(|found| found.cycles.is_empty()).collect();
        if !rest.is_empty() {
            self.group("say-review-no-cycle", "", &rest, &standing, wanted.all);
        }
        Ok(Exit::Done)
    }

    /// The parts of one report, those that wait first.
    fn group(
        &self,
        heading: &str,
        cycle: &str,
        parts: &[&Reviewed<'_>],
        standing: &Standing<'_>,
        all: bool,
    ) {
        let count = |state| parts.iter().filter(|found| found.state == state).count();
        self.say(
            heading,
            &[
                ("cycle", cycle.into()),
                ("reviewed", count(State::Reviewed).into()),
                ("stale", count(State::Stale).into()),
                ("unreviewed", count(State::Unreviewed).into()),
            ],
        );
        for state in [State::Unreviewed, State::Stale, State::Reviewed] {
            if state == State::Reviewed && !all {
                continue;
            }
            for found in parts.iter().filter(|found| found.state == state) {
                let word = self.words.say("say-review-state", &[("state", state.key().into())]);
                let kind = self.kind(found.kind);
                let who = signatures(standing.of(&found.part), state);
                let line = format!("  {word:<12}  {kind:<12}  {}  {who}", found.part);
                self.show.line(line.trim_end());
            }
        }
        self.show.line("");
    }

    fn kind(&self, kind: PartKind) -> String {
        self.words.say("say-part-kind", &[("kind", kind.key().into())])
    }

    fn part(&self, ledger: &Ledger, part: &Part) -> Result<Exit, Failure> {
        let (kind, file) = find(ledger, part).expect("it was found by its name");
        let standing = standing(self.project.world, ledger)?.unwrap_or_default();
        let state = standing.state(part);
        let kind = self.kind(kind);
        self.say(
            "say-review-part",
            &[
                ("part", part.to_string().into()),
                ("kind", kind.into()),
                ("state", state.key().into()),
            ],
        );
        let mut files = vec![file.to_owned()];
        let sealed = seals(self.project.world, ledger, [part])?;
        for id in sealed.values().flat_map(|sealed| sealed.media.keys()) {
            let entry = &ledger.media[id];
            files.push(entry.file.clone());
            files.extend(entry.value.files().map(|file| media::path(file)));
        }
        files.dedup();
        self.say("say-review-covers", &[]);
        for file in &files {
            self.show.line(&format!("  {file}"));
        }
        for line in standing.of(part) {
            self.stamp(line, &files);
        }
        Ok(Exit::Done)
    }

    /// What a stamp says and is worth, and where it is stale, how to see what changed.
    fn stamp(&self, line: &Line<'_>, files: &[String]) {
        let stamp = line.stamp;
        self.say(
            "say-review-stamp",
            &[
                ("by", visible(&stamp.by).into()),
                ("date", stamp.date.to_string().into()),
                ("worth", worth(line.worth).into()),
            ],
        );
        if let Some(note) = &stamp.note {
            for line in note.lines() {
                self.show.line(&format!("  | {}", visible(line)));
            }
        }
        if let (Worth::Stale { .. }, Some(content)) = (line.worth, &stamp.content) {
            let files = files.iter().map(|file| shell(file)).collect::<Vec<_>>().join(" ");
            let args = [
                ("since", stamp.date.to_string().into()),
                ("files", files.into()),
                ("content", content.as_str()[..16].into()),
                ("reviews", FILE.into()),
            ];
            self.say("say-review-changes", &args);
        }
    }
}

fn verdict(parts: BTreeSet<Part>, reviewer: Reviewer) -> Verdict {
    Verdict { parts, by: reviewer.by, date: Day(reviewer.date), note: reviewer.note }
}

/// A kind by the key that was typed.
fn kind_of(key: &str) -> PartKind {
    let records = RecordKind::ALL.into_iter().map(PartKind::Record);
    let mut kinds = [PartKind::City, PartKind::Cycle, PartKind::Section].into_iter().chain(records);
    kinds.find(|kind| kind.key() == key).expect("only known kinds can be typed")
}

/// Who stands behind a state, and since when.
fn signatures<'a>(lines: impl Iterator<Item = &'a Line<'a>>, state: State) -> String {
    let counts = |line: &&Line<'_>| match line.worth {
        Worth::Holds => state == State::Reviewed,
        Worth::Stale { .. } => state == State::Stale,
        Worth::Withdrawn => state == State::Unreviewed,
        Worth::Replaced(_) | Worth::Unknown => false,
    };
    let said = lines.filter(counts);
    said.map(|line| format!("{} {}", visible(&line.stamp.by), line.stamp.date))
        .collect::<Vec<_>>()
        .join(", ")
}

fn worth(worth: Worth) -> &'static str {
    match worth {
        Worth::Holds => "holds",
        Worth::Stale { content: true, evidence: true } => "stale-both",
        Worth::Stale { evidence: true, .. } => "stale-evidence",
        Worth::Stale { .. } => "stale-content",
        Worth::Withdrawn => "withdrawn",
        Worth::Replaced(_) => "replaced",
        Worth::Unknown => "unknown",
    }
}

/// A path as it can be typed in a shell.
fn shell(path: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    if path.chars().all(is_plain) {
        path.to_owned()
    } else {
        format!("'{}'", path.replace('\'', r"'\''"))
    }
}

fn as_json(found: &Reviewed<'_>, standing: &Standing<'_>) -> Value {
    let stamp = |line: &Line<'_>| {
        let worth = worth(line.worth).split('-').next().unwrap_or_default();
        let mut told = json!({
            "by": line.stamp.by,
            "date": line.stamp.date.to_string(),
            "worth": worth,
        });
        if let Some(organisation) = line.organisation {
            told["organisation"] = organisation.as_str().into();
        }
        if let Worth::Stale { content, evidence } = line.worth {
            let changed = [("content", content), ("evidence", evidence)].into_iter();
            told["changed"] = changed.filter(|(_, is)| *is).map(|(name, _)| name).collect();
        }
        if let Some(note) = &line.stamp.note {
            told["note"] = note.as_str().into();
        }
        told
    };
    json!({
        "part": found.part.to_string(),
        "kind": found.kind.key(),
        "file": found.file,
        "state": found.state.key(),
        "cycles": found.cycles.iter().map(Id::as_str).collect::<Vec<_>>(),
        "stamps": standing.of(&found.part).map(stamp).collect::<Value>(),
    })
}
