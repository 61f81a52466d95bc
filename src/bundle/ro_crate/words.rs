//! The words of the description, in the leading language of the cycle.

use std::collections::BTreeSet;

use crate::bundle::{Contents, ReportFile};
use crate::diag::Failure;
use crate::form::Labels;
use crate::model::Ledger;
use crate::model::figure::{Figure, Rival};
use crate::model::prose::{Block, Inline, blocks};
use crate::model::value::{Language, Prose, Text};
use crate::report::{DateWords, Handle, Node, NumberWords};

/// The leading language, with what it needs to say anything.
pub struct Words<'a> {
    /// The report that leads: the submission where there is one.
    pub lead: &'a ReportFile<'a>,
    /// Its language.
    pub language: &'a Language,
    labels: &'a Labels,
    ledger: &'a Ledger,
    numbers: NumberWords,
    dates: DateWords,
}

impl<'a> Words<'a> {
    /// The language that leads the cycle, or else that of the first report.
    pub fn new(contents: &'a Contents<'_>) -> Result<Self, Failure> {
        let reports = &contents.reports;
        let languages = &contents.cycle.cycle.value.languages;
        let leads = |report: &&ReportFile<'_>| languages.first() == Some(report.language);
        let lead = reports
            .iter()
            .find(|report| leads(report) && report.view.product == "submission")
            .or_else(|| reports.iter().find(leads))
            .or_else(|| reports.first())
            .expect("a bundle holds a report");
        Ok(Self {
            lead,
            language: lead.language,
            labels: lead.labels,
            ledger: contents.ledger,
            numbers: NumberWords::new(&lead.labels.locale)?,
            dates: DateWords::new(lead.labels)?,
        })
    }

    /// A fixed word.
    pub fn label(&self, key: &str) -> Result<&str, Failure> {
        self.labels.get(key)
    }

    /// A fixed phrase with its values.
    pub fn phrase(&self, key: &str, values: &[(&str, &str)]) -> Result<String, Failure> {
        self.labels.fill(key, values)
    }

    /// The period of the cycle.
    pub fn period(&self, contents: &Contents<'_>) -> Result<String, Failure> {
        self.dates.period(self.labels, &contents.cycle.cycle.value.period)
    }

    /// A name in the leading language.
    pub fn name(&self, text: &Text) -> String {
        text.best(self.language).0.to_owned()
    }

    /// The same name in other languages.
    pub fn other_names(&self, text: &Text) -> Vec<String> {
        let own = text.best(self.language).0;
        let others: BTreeSet<&str> =
            text.each().map(|(_, name)| name).filter(|name| *name != own).collect();
        others.into_iter().map(str::to_owned).collect()
    }

    /// Prose as plain text, its figures in words.
    pub fn prose(&self, prose: &Prose) -> String {
        let mut text = String::new();
        self.blocks(&blocks(prose.best(self.language).0), &mut text);
        text
    }

    /// A figure: "about 250 entries".
    pub fn figure(&self, figure: &Figure) -> Result<String, Failure> {
        self.numbers.figure(self.labels, self.ledger, self.language, figure)
    }

    /// What another source gives instead of a figure.
    pub fn rival(&self, figure: &Figure, rival: &Rival) -> Result<String, Failure> {
        self.numbers.rival(self.labels, self.ledger, self.language, figure, rival)
    }

    /// A line of the leading report.
    pub fn line(&self, handle: &Handle) -> String {
        let content = self.lead.view.texts.get(handle);
        let nodes = content.map(|content| content.line.as_slice()).unwrap_or_default();
        let text = nodes.iter().map(|node| match node {
            Node::T(text) => text.as_str(),
            _ => "",
        });
        text.collect()
    }

    fn blocks(&self, blocks: &[Block], text: &mut String) {
        for block in blocks {
            match block {
                Block::Paragraph(pieces) => {
                    if !text.is_empty() {
                        text.push('\n');
                    }
                    self.pieces(pieces, text);
                }
                Block::List { items, .. } => {
                    for item in items {
                        self.blocks(item, text);
                    }
                }
            }
        }
    }

    fn pieces(&self, pieces: &[Inline], text: &mut String) {
        for piece in pieces {
            match piece {
                Inline::Text(words) => text.push_str(words),
                Inline::Break => text.push('\n'),
                Inline::Emphasis(body)
                | Inline::Strong(body)
                | Inline::Link { body, .. }
                | Inline::Claim { body, .. } => self.pieces(body, text),
                Inline::Figure(address) => {
                    let figure = self.ledger.figure(address);
                    let words = figure.and_then(|figure| self.figure(figure).ok());
                    text.push_str(&words.unwrap_or_else(|| address.to_string()));
                }
            }
        }
    }
}
