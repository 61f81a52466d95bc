//! `mmr submit`

use std::path::Path;

use super::Exit;
use super::args::{Answer, Ask, Event, Graded, Send};
use super::findings::verdict;
use super::show::{Show, size};
use super::typed::{id, long_text, text};
use crate::diag::Failure;
use crate::diag::words::{Said, Words};
use crate::model::submission::{Grade, Question, Reply, SentFile, Version};
use crate::model::value::{Day, Id, Language, Text};
use crate::run::{Project, Record, Sending, cycles, open, record, send};
use crate::world::Disk;

pub fn run(root: &Path, event: Event, show: &mut Show) -> Result<Exit, Failure> {
    let world = Disk::new(root);
    let project = open(&world)?;
    let words = project.words();
    let mut desk = Desk { root, project, words, show };
    match event {
        Event::Send(wanted) => desk.send(wanted),
        Event::Question(wanted) => desk.question(wanted),
        Event::Answer(wanted) => desk.answer(wanted),
        Event::Grade(wanted) => desk.grade(wanted),
        Event::Open { cycle } => desk.open(&cycle),
        Event::Show { cycle } => desk.print(cycle.as_deref()),
    }
}

/// Where what happens is taken down.
struct Desk<'a> {
    root: &'a Path,
    project: Project<'a>,
    words: Words,
    show: &'a mut Show,
}

impl Desk<'_> {
    fn send(&mut self, wanted: Send) -> Result<Exit, Failure> {
        let sending = Sending {
            cycle: id("CYCLE", &wanted.cycle)?,
            recipients: wanted
                .to
                .iter()
                .map(|name| text("--to", name))
                .collect::<Result<_, _>>()?,
            date: Day(wanted.date),
            bundle: wanted.bundle,
            reports: wanted.report,
        };
        let (world, words) = (self.project.world, &self.words);
        let (mut errors, mut warnings) = self.show.findings(&self.project.findings, world, words);
        if errors > 0 {
            self.show.summary(errors, warnings, words);
            return Ok(Exit::Findings);
        }
        let sent = send(&self.project, self.root, &sending)?;
        let (more_errors, more_warnings) = self.show.findings(&sent.findings, world, words);
        (errors, warnings) = (errors + more_errors, warnings + more_warnings);
        let cycle = ("cycle", sending.cycle.to_string().into());
        let number = ("version", sent.version.version.into());
        let date = ("date", wanted.date.to_string().into());
        self.show.line(&words.say("say-submit-sent", &[number, cycle.clone(), date]));
        for line in files(&sent.version) {
            self.show.line(&line);
        }
        let count = ("count", sent.frozen.into());
        self.show.line(&words.say("say-submit-frozen", &[count, cycle]));
        if sent.version.revision.is_none() {
            self.show.line(&words.say("say-submit-no-git", &[]));
        }
        self.show.line(&words.say("say-submit-keep", &[]));
        for file in &sent.files {
            self.show.line(&format!("  {file}"));
        }
        self.show.summary(errors, warnings, words);
        Ok(verdict(errors, warnings, false))
    }

    fn question(&mut self, wanted: Ask) -> Result<Exit, Failure> {
        let question = Question {
            date: Day(wanted.date),
            from: text("--from", &wanted.from)?,
            text: long_text("--text", &wanted.text)?,
            answer: None,
        };
        self.add(&wanted.cycle, "say-submit-question", |record| record.question(question))
    }

    fn answer(&mut self, wanted: Answer) -> Result<Exit, Failure> {
        let answer = Reply { date: Day(wanted.date), text: long_text("--text", &wanted.text)? };
        self.add(&wanted.cycle, "say-submit-answer", |record| {
            record.answer(answer, wanted.question)
        })
    }

    fn grade(&mut self, wanted: Graded) -> Result<Exit, Failure> {
        let grade = Grade {
            date: Day(wanted.date),
            grade: text("--grade", &wanted.grade)?,
            from: wanted.from.map(|name| text("--from", &name)).transpose()?,
            note: wanted.note.map(|note| long_text("--note", &note)).transpose()?,
        };
        self.add(&wanted.cycle, "say-submit-grade", |record| Ok((record.grade(grade)?, 0)))
    }

    fn open(&mut self, cycle: &str) -> Result<Exit, Failure> {
        self.add(cycle, "say-submit-open", |record| Ok((record.open()?, 0)))
    }

    /// Adds to the record of a cycle and says so; what is added gives the version and, where there
    /// is one, the number of the question.
    fn add(
        &mut self,
        cycle: &str,
        said: &str,
        add: impl FnOnce(&mut Record) -> Result<(u32, usize), Failure>,
    ) -> Result<Exit, Failure> {
        let cycle = id("CYCLE", cycle)?;
        let Some(mut record) = self.read(&cycle)? else { return Ok(Exit::Findings) };
        let (version, number) = add(&mut record)?;
        record.write(self.root)?;
        let args = [
            ("version", version.into()),
            ("number", number.into()),
            ("cycle", cycle.to_string().into()),
        ];
        self.show.line(&self.words.say(said, &args));
        Ok(Exit::Done)
    }

    /// The record of a cycle; none where its file has errors, which are printed then.
    fn read(&mut self, cycle: &Id) -> Result<Option<Record>, Failure> {
        match record(self.project.world, cycle)? {
            Ok(record) => Ok(Some(record)),
            Err(wrong) => {
                self.show.stop(&wrong, self.project.world, &self.words);
                Ok(None)
            }
        }
    }

    fn print(&mut self, cycle: Option<&str>) -> Result<Exit, Failure> {
        let wanted = match cycle {
            Some(cycle) => vec![id("CYCLE", cycle)?],
            None => cycles(self.project.world)?,
        };
        for cycle in wanted {
            let Some(record) = self.read(&cycle)? else { return Ok(Exit::Findings) };
            self.show.line(cycle.as_str());
            if record.submission.versions.is_empty() {
                self.show.line(&format!("  {}", self.words.say("say-submit-none", &[])));
            }
            for version in &record.submission.versions {
                self.version(version);
            }
        }
        Ok(Exit::Done)
    }

    fn version(&self, version: &Version) {
        let say = |key: &str, args: &[(&str, Said<'_>)]| self.words.say(key, args);
        let number = ("version", version.version.into());
        let Some(sent) = version.date else {
            self.show.line(&format!("  {}", say("say-submit-version-open", &[number])));
            return;
        };
        let date = |day: Day| ("date", day.to_string().into());
        self.show.line(&format!("  {}", say("say-submit-version", &[number, date(sent)])));
        for recipient in &version.recipients {
            let name = ("name", self.best(recipient).into());
            self.show.line(&format!("    {}", say("say-submit-to", &[name])));
        }
        for line in files(version) {
            self.show.line(&format!("  {line}"));
        }
        if let Some(revision) = &version.revision {
            let args = [
                ("commit", revision.commit.as_str().into()),
                ("clean", revision.clean.to_string().into()),
            ];
            self.show.line(&format!("    {}", say("say-submit-commit", &args)));
        }
        for (question, number) in version.questions.iter().zip(1_usize..) {
            let from = ("name", self.best(&question.from).into());
            let args = [("number", number.into()), date(question.date), from];
            self.show.line(&format!("    {}", say("say-submit-asked", &args)));
            self.quote(&question.text);
            match &question.answer {
                Some(answer) => {
                    let said = say("say-submit-answered", &[date(answer.date)]);
                    self.show.line(&format!("    {said}"));
                    self.quote(&answer.text);
                }
                None => self.show.line(&format!("    {}", say("say-submit-unanswered", &[]))),
            }
        }
        if let Some(grade) = &version.grade {
            let from = grade.from.as_ref().map_or("none", |from| self.best(from));
            let args = [date(grade.date), ("name", from.into())];
            self.show.line(&format!("    {}", say("say-submit-graded", &args)));
            self.quote(&grade.grade);
            if let Some(note) = &grade.note {
                self.quote(note);
            }
        }
    }

    /// A text as somebody wrote it, indented.
    fn quote(&self, text: &Text) {
        for line in self.best(text).lines() {
            self.show.line(&format!("      {line}"));
        }
    }

    fn best<'t>(&self, text: &'t Text) -> &'t str {
        let language: &Language = &self.project.messages;
        text.best(language).0
    }
}

/// The files of a version, each with its size and checksum.
fn files(version: &Version) -> Vec<String> {
    let line = |file: &SentFile| {
        format!("  {}  ({})\n      SHA-256 {}", file.name, size(file.size), file.sha256)
    };
    version.bundle.iter().chain(&version.reports).map(line).collect()
}
