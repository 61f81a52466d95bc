//! The record of a submission: reading it, adding to it, writing it.

use std::path::Path;

use crate::checks;
use crate::diag::{Failure, Finding};
use crate::model::Entry;
use crate::model::submission::{Grade, Question, Reply, Submission, Version, submission_file};
use crate::model::value::{Day, Id};
use crate::world::{DATA, World, replace};
use crate::yaml;

/// What a cycle sent and what came back.
#[derive(Debug, Clone)]
pub struct Record {
    /// The cycle.
    pub cycle: Id,
    /// What is recorded; no version where nothing was sent yet.
    pub submission: Submission,
}

/// Reads what is recorded of a cycle's submission, or says what is wrong with the file. Whatever is
/// wrong with the rest of the evidence does not matter here: a grade can be recorded at any time.
///
/// # Errors
/// A cycle that is not there; a file that cannot be read.
pub fn record(world: &dyn World, cycle: &Id) -> Result<Result<Record, Vec<Finding>>, Failure> {
    let known = cycles(world)?;
    if !known.contains(cycle) {
        let names: Vec<&str> = known.iter().map(Id::as_str).collect();
        return Err(Failure::usage(
            format!("there is no cycle `{cycle}`"),
            format!("there are: {}", names.join(", ")),
        ));
    }
    let file = submission_file(cycle);
    if !world.is_file(&file)? {
        return Ok(Ok(Record { cycle: cycle.clone(), submission: Submission::default() }));
    }
    let value = match yaml::read_file::<Submission>(world, &file)? {
        Ok(value) => value,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let entry = Entry { id: cycle.clone(), file, value };
    let wrong = checks::submission(&entry);
    if wrong.is_empty() {
        Ok(Ok(Record { cycle: cycle.clone(), submission: entry.value }))
    } else {
        Ok(Err(wrong))
    }
}

/// The cycles of a project, sorted.
pub fn cycles(world: &dyn World) -> Result<Vec<Id>, Failure> {
    let folder = format!("{DATA}/cycles");
    let mut cycles = Vec::new();
    for found in world.list(&folder)? {
        let inner = found.path[folder.len() + 1..].strip_suffix("/cycle.yaml");
        cycles.extend(inner.and_then(|id| id.parse::<Id>().ok()));
    }
    Ok(cycles)
}

impl Record {
    /// Records a question about the last version that was sent; gives the version and the number
    /// of the question.
    pub fn question(&mut self, question: Question) -> Result<(u32, usize), Failure> {
        let (version, sent) = self.last_sent()?;
        not_before("the question", question.date, sent)?;
        version.questions.push(question);
        Ok((version.version, version.questions.len()))
    }

    /// Records the answer to a question of the last version that was sent, by its number or else
    /// to the only one that has no answer; gives the version and the number of the question.
    pub fn answer(
        &mut self,
        answer: Reply,
        question: Option<usize>,
    ) -> Result<(u32, usize), Failure> {
        let (version, _) = self.last_sent()?;
        let open: Vec<usize> = version
            .questions
            .iter()
            .zip(1..)
            .filter(|(question, _)| question.answer.is_none())
            .map(|(_, number)| number)
            .collect();
        let number = match (question, open.as_slice()) {
            (Some(number), _) => number,
            (None, [only]) => *only,
            (None, []) => {
                return Err(Failure::usage(
                    "no question waits for an answer",
                    "record the question first, with `mmr submit question`",
                ));
            }
            (None, _) => {
                let open: Vec<String> = open.iter().map(usize::to_string).collect();
                return Err(Failure::usage(
                    "several questions wait for an answer",
                    format!("add `--question` with one of these numbers: {}", open.join(", ")),
                ));
            }
        };
        let count = version.questions.len();
        let asked = number.checked_sub(1).and_then(|index| version.questions.get_mut(index));
        let Some(asked) = asked else {
            return Err(Failure::usage(
                format!("there is no question {number}"),
                format!("version {} has {count} in all", version.version),
            ));
        };
        if asked.answer.is_some() {
            return Err(Failure::usage(
                format!("question {number} has an answer already"),
                "to correct it, edit the file `submission.yaml` of the cycle",
            ));
        }
        not_before("the answer", answer.date, asked.date)?;
        asked.answer = Some(answer);
        Ok((version.version, number))
    }

    /// Records the grade of the last version that was sent; gives the version.
    pub fn grade(&mut self, grade: Grade) -> Result<u32, Failure> {
        let (version, sent) = self.last_sent()?;
        if version.grade.is_some() {
            return Err(Failure::usage(
                format!("version {} has a grade already", version.version),
                "to correct it, edit the file `submission.yaml` of the cycle",
            ));
        }
        not_before("the grade", grade.date, sent)?;
        version.grade = Some(grade);
        Ok(version.version)
    }

    /// Opens a new version; gives its number.
    pub fn open(&mut self) -> Result<u32, Failure> {
        if let Some(open) = self.submission.open() {
            return Err(Failure::usage(
                format!("version {} is open already", open.version),
                "change the evidence, build, and record what you send with `mmr submit send`",
            ));
        }
        let Some((last, _)) = self.submission.frozen() else {
            return Err(Failure::usage(
                format!("nothing was sent yet of the cycle `{}`", self.cycle),
                "nothing is frozen: change the evidence as you like",
            ));
        };
        let version = last.version + 1;
        self.submission.versions.push(Version { version, ..Version::default() });
        Ok(version)
    }

    /// The version to send next: the open one, or the first.
    pub(super) fn next(&mut self, date: Day) -> Result<&mut Version, Failure> {
        if let Some((last, sent)) = self.submission.frozen() {
            return Err(Failure::usage(
                format!("version {} was sent on {sent}, and no new one is open", last.version),
                format!("to send another, first run `mmr submit open {}`", self.cycle),
            ));
        }
        if let Some((last, sent)) = self.submission.last_sent() {
            not_before(&format!("the version after version {}", last.version), date, sent)?;
        }
        if self.submission.versions.is_empty() {
            self.submission.versions.push(Version { version: 1, ..Version::default() });
        }
        Ok(self.submission.versions.last_mut().expect("there is one now"))
    }

    /// Writes the file and gives its path from the root of the project.
    pub fn write(&self, root: &Path) -> Result<String, Failure> {
        let file = submission_file(&self.cycle);
        replace(&root.join(&file), self.submission.to_yaml().as_bytes())?;
        Ok(file)
    }

    fn last_sent(&mut self) -> Result<(&mut Version, Day), Failure> {
        let sent = |version: &mut Version| version.date;
        let versions = self.submission.versions.iter_mut().rev();
        versions.filter_map(|version| sent(version).map(|date| (version, date))).next().ok_or_else(
            || {
                Failure::usage(
                    format!("nothing was sent yet of the cycle `{}`", self.cycle),
                    "record first what went out, with `mmr submit send`",
                )
            },
        )
    }
}

fn not_before(what: &str, date: Day, earlier: Day) -> Result<(), Failure> {
    if date >= earlier {
        return Ok(());
    }
    Err(Failure::usage(
        format!("{what} is dated {date}, before {earlier}"),
        "correct `--date`; `mmr submit show` says what is recorded so far",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::value::Text;

    fn day(text: &str) -> Day {
        Day(text.parse().expect("a day"))
    }

    fn text(words: &str) -> Text {
        Text::Bare(words.to_owned())
    }

    fn question(date: &str) -> Question {
        Question { date: day(date), from: text("UNESCO"), text: text("Why?"), answer: None }
    }

    fn reply(date: &str) -> Reply {
        Reply { date: day(date), text: text("Because") }
    }

    fn sent() -> Record {
        let version = Version { version: 1, date: Some(day("2021-11-30")), ..Version::default() };
        let submission = Submission { versions: vec![version] };
        Record { cycle: "2017-2021".parse().expect("an id"), submission }
    }

    #[test]
    fn a_version_is_sent_once() {
        let mut record = sent();
        assert!(record.next(day("2022-01-01")).is_err());
        assert_eq!(record.open(), Ok(2));
        assert!(record.open().is_err());
        assert!(record.next(day("2021-11-29")).is_err());
        assert_eq!(record.next(day("2022-01-01")).map(|version| version.version), Ok(2));
        // What comes back belongs to what went out, also while a new version is open.
        assert_eq!(record.question(question("2022-01-01")), Ok((1, 1)));
    }

    #[test]
    fn an_answer_finds_its_question() {
        let mut record = sent();
        assert!(record.answer(reply("2022-01-01"), None).is_err());
        assert!(record.question(question("2021-11-29")).is_err());
        assert_eq!(record.question(question("2021-12-01")), Ok((1, 1)));
        assert_eq!(record.question(question("2021-12-02")), Ok((1, 2)));
        assert!(record.answer(reply("2022-01-01"), None).is_err());
        for none in [0, 3] {
            assert!(record.answer(reply("2022-01-01"), Some(none)).is_err());
        }
        assert!(record.answer(reply("2021-12-01"), Some(2)).is_err(), "before it was asked");
        assert_eq!(record.answer(reply("2022-01-01"), Some(2)), Ok((1, 2)));
        assert!(record.answer(reply("2022-01-01"), Some(2)).is_err());
        assert_eq!(record.answer(reply("2022-01-01"), None), Ok((1, 1)));
    }

    #[test]
    fn nothing_comes_back_before_something_went_out() {
        let mut record =
            Record { cycle: "a".parse().expect("an id"), submission: Submission::default() };
        let grade = Grade { date: day("2022-01-01"), grade: text("Good"), from: None, note: None };
        assert!(record.question(question("2022-01-01")).is_err());
        assert!(record.grade(grade.clone()).is_err());
        assert!(record.open().is_err());
        assert_eq!(record.next(day("2022-01-01")).map(|version| version.version), Ok(1));
        let mut record = sent();
        assert_eq!(record.grade(grade.clone()), Ok(1));
        assert!(record.grade(grade).is_err());
    }
}
