//! Printing: results to standard output, findings and failures to standard error.

use std::collections::BTreeMap;
use std::io::{IsTerminal, stderr, stdout};

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};

use super::args::Colour;
use super::write_all;
use crate::diag::human;
use crate::diag::words::Words;
use crate::diag::{Failure, Finding, Severity};
use crate::world::World;
use crate::yaml::locate;

/// Findings of one rule that are printed before the rest is counted.
const SAME_RULE: usize = 40;

/// What goes to the terminal, and how.
pub struct Show {
    asked: Colour,
    colour: bool,
    quiet: bool,
}

impl Show {
    pub fn new(colour: Colour, quiet: bool) -> Self {
        let is_coloured = match colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => takes_colour(&stderr()),
        };
        Self { asked: colour, colour: is_coloured, quiet }
    }

    /// Whether a progress display makes sense.
    pub fn shows_progress(&self) -> bool {
        !self.quiet && stderr().is_terminal()
    }

    /// Whether results take colour: they go to standard output, which may be another stream.
    pub fn colours_output(&self) -> bool {
        match self.asked {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => takes_colour(&stdout()),
        }
    }

    /// A line of the result.
    pub fn line(&self, text: &str) {
        if !self.quiet {
            write_all(stdout().lock(), format!("{text}\n").as_bytes());
        }
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

    /// Findings, then how many of each severity there were.
    pub fn findings(
        &self,
        findings: &[Finding],
        world: &dyn World,
        words: &Words,
    ) -> (usize, usize) {
        let count = |severity| findings.iter().filter(|f| f.severity == severity).count();
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        let (shown, more) = thin_out(findings);
        let located = locate(shown, world);
        let mut text = human::render(&located, words, self.colour);
        for (name, left_out) in more {
            let args = [("name", name.into()), ("count", left_out.into())];
            text.push_str(&format!("{}\n\n", words.say("say-more", &args)));
        }
        write_all(stderr().lock(), text.as_bytes());
        (errors, warnings)
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

    /// The line that sums up the findings: with the findings, or, where there are none, with the
    /// result.
    pub fn summary(&self, errors: usize, warnings: usize, words: &Words) {
        let args = [("errors", errors.into()), ("warnings", warnings.into())];
        let line = words.say("say-summary", &args);
        if errors + warnings > 0 {
            write_all(stderr().lock(), format!("{line}\n").as_bytes());
        } else {
            self.line(&line);
        }
    }
}

/// Of each rule the first findings, with the count of the rest.
fn thin_out(findings: &[Finding]) -> (Vec<Finding>, Vec<(&'static str, usize)>) {
    let mut seen: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut shown = Vec::new();
    for finding in findings {
        let count = seen.entry(finding.name).or_default();
        *count += 1;
        if *count <= SAME_RULE {
            shown.push(finding.clone());
        }
    }
    let more = seen.into_iter().filter(|(_, count)| *count > SAME_RULE);
    (shown, more.map(|(name, count)| (name, count - SAME_RULE)).collect())
}

/// Whether a stream takes colour: a terminal, and nobody has set `NO_COLOR`.
fn takes_colour(stream: &impl RawStream) -> bool {
    AutoStream::choice(stream) != ColorChoice::Never
}
