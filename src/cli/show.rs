//! Printing: results to standard output, findings and failures to standard error.

use std::io::{IsTerminal, stderr, stdout};

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use serde_json::Value;
use terminal_size::{Width, terminal_size_of};

use super::args::Colour;
use super::{Exit, write_all};
use crate::diag::groups::Digest;
use crate::diag::human::{self, Terminal};
use crate::diag::words::Words;
use crate::diag::{Failure, Finding, Severity};
use crate::world::World;
use crate::yaml::locate;

/// Lines of a list that are printed before the rest is counted.
const FIRST: usize = 40;

/// What goes to the terminal, and how.
pub struct Show {
    /// Colour on standard error.
    colour: bool,
    /// Colour on standard output.
    colours_results: bool,
    quiet: bool,
    /// How many characters wide the terminal is that findings go to, where it is one.
    width: Option<usize>,
}

impl Show {
    pub fn new(colour: Colour, quiet: bool) -> Self {
        let (colour, colours_results) = match colour {
            Colour::Always => (true, true),
            Colour::Never => (false, false),
            Colour::Auto => (takes_colour(&stderr()), takes_colour(&stdout())),
        };
        let width = terminal_size_of(stderr()).map(|(Width(width), _)| width.into());
        Self { colour, colours_results, quiet, width }
    }

    /// Says nothing but what is wrong from now on, for whoever reads standard output by program.
    pub fn hush(&mut self) {
        self.quiet = true;
    }

    /// Whether a progress display makes sense.
    pub fn shows_progress(&self) -> bool {
        !self.quiet && stderr().is_terminal()
    }

    /// Whether results take colour.
    pub fn colours_output(&self) -> bool {
        self.colours_results
    }

    /// A line of the result.
    pub fn line(&self, text: &str) {
        if !self.quiet {
            write_all(stdout().lock(), format!("{text}\n").as_bytes());
        }
    }

    /// The first lines of a list, and how many there are beside them.
    pub fn first_lines(
        &self,
        lines: impl ExactSizeIterator<Item = String>,
        rest: impl Fn(usize) -> String,
    ) {
        let left = lines.len().saturating_sub(FIRST);
        for line in lines.take(FIRST) {
            self.line(&line);
        }
        if left > 0 {
            self.line(&rest(left));
        }
    }

    /// What a program reads.
    pub fn json(&self, told: &Value) {
        self.raw(format!("{told:#}\n").as_bytes());
    }

    /// Bytes that were asked for.
    pub fn raw(&self, bytes: &[u8]) {
        write_all(stdout().lock(), bytes);
    }

    /// A failure.
    pub fn failure(&self, failure: &Failure) {
        let (bold, red, plain) =
            if self.colour { ("\u{1b}[1m", "\u{1b}[31m", "\u{1b}[0m") } else { ("", "", "") };
        let mut text = format!("{bold}{red}error{plain}{bold}: {failure}{plain}\n");
        if let Some(hint) = failure.hint() {
            text.push_str(&format!("  = help: {hint}\n"));
        }
        write_all(stderr().lock(), text.as_bytes());
    }

    /// Findings; gives how many errors and warnings there are.
    pub fn findings(
        &self,
        findings: &[Finding],
        world: &dyn World,
        words: &Words,
    ) -> (usize, usize) {
        self.some_findings(findings, world, words, false);
        let count = |severity| findings.iter().filter(|f| f.severity == severity).count();
        (count(Severity::Error), count(Severity::Warning))
    }

    /// Findings: all of them, or what is the same in many places once; gives whether some were only
    /// counted.
    pub fn some_findings(
        &self,
        findings: &[Finding],
        world: &dyn World,
        words: &Words,
        all: bool,
    ) -> bool {
        let digest = Digest::of(findings, all);
        let located = locate(digest.shown.clone(), world);
        let terminal = Terminal { colour: self.colour, width: self.width };
        let mut text = human::render_blocks(&digest.blocks(&located), words, terminal);
        for (name, left_out) in &digest.left_out {
            let args = [("name", (*name).into()), ("count", (*left_out).into())];
            text.push_str(&format!("{}\n\n", words.say("say-more", &args)));
        }
        write_all(stderr().lock(), text.as_bytes());
        digest.is_cut()
    }

    /// A line beside the summary of findings, which goes where the summary goes.
    pub fn beside(&self, findings: usize, text: &str) {
        if findings > 0 {
            write_all(stderr().lock(), format!("{text}\n").as_bytes());
        } else {
            self.line(text);
        }
    }

    /// What the findings that follow belong to.
    pub fn heading(&self, text: &str) {
        let (bold, plain) = if self.colour { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
        write_all(stderr().lock(), format!("{bold}== {text}{plain}\n\n").as_bytes());
    }

    /// A verdict that nobody may miss.
    pub fn verdict(&self, text: &str) {
        write_all(stderr().lock(), format!("{text}\n").as_bytes());
    }

    /// A text in bold letters, where there is colour.
    pub fn bold(&self, text: &str) -> String {
        self.in_style("\u{1b}[1m", text)
    }

    /// A text that is set off as code, where there is colour.
    pub fn code(&self, text: &str) -> String {
        self.in_style("\u{1b}[36m", text)
    }

    /// A text that matters less, where there is colour.
    pub fn faint(&self, text: &str) -> String {
        self.in_style("\u{1b}[2m", text)
    }

    fn in_style(&self, style: &str, text: &str) -> String {
        if self.colours_results { format!("{style}{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// Where more is said about findings: the last line below them.
    pub fn explain(&self, words: &Words) {
        self.verdict(&words.say("say-explain", &[]));
    }

    /// The line that sums up the findings, and where more is said about them.
    pub fn summary(&self, errors: usize, warnings: usize, words: &Words) {
        self.counts(errors, warnings, words);
        if errors + warnings > 0 {
            self.explain(words);
        }
    }

    /// The findings that keep something from being done.
    pub fn stop(&self, findings: &[Finding], world: &dyn World, words: &Words) -> Exit {
        let (errors, warnings) = self.findings(findings, world, words);
        self.summary(errors, warnings, words);
        Exit::Findings
    }

    /// The line that sums up the findings: with the findings, or, where there are none, with the
    /// result.
    pub fn counts(&self, errors: usize, warnings: usize, words: &Words) {
        let args = [("errors", errors.into()), ("warnings", warnings.into())];
        self.beside(errors + warnings, &words.say("say-summary", &args));
    }
}

/// A size as people read it.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.1} GB", bytes as f64 / 1e9),
    }
}

/// Whether a stream takes colour: a terminal, and nobody has set `NO_COLOR`.
fn takes_colour(stream: &impl RawStream) -> bool {
    AutoStream::choice(stream) != ColorChoice::Never
}
