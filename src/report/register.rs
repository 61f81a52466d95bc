//! The evidence register: every record that the report rests on, numbered as first needed.

use indexmap::IndexMap;
use serde::Serialize;

use super::Writer;
use super::texts::{FigureNode, Handle, Mark, Node};
use crate::diag::Failure;
use crate::model::RecordKind;
use crate::model::figure::{Certainty, Figure};
use crate::model::media::path as media_path;
use crate::model::value::{Address, Id};

/// Which records were cited, in order.
#[derive(Debug, Default)]
pub(super) struct Register<'a> {
    cited: IndexMap<Id, ()>,
    /// The figures printed, each once.
    pub(super) figures: IndexMap<Address, &'a Figure>,
}

/// An entry of the register: a record and what proves it.
#[derive(Debug, Clone, Serialize)]
pub struct RegisterEntry {
    /// Its number: the mark in the report.
    pub number: usize,
    /// The id of the record.
    pub id: String,
    /// The kind of the record, in words.
    pub kind: Handle,
    /// The name of the record.
    pub title: Handle,
    /// How sure it is, in words.
    pub certainty: Option<Handle>,
    /// Its certainty is low.
    pub low: bool,
    /// Where the record stands in the bundle.
    pub path: Handle,
    /// What proves it.
    pub sources: Vec<SourceView>,
    /// Figures that other sources dispute, with what those say.
    pub disputes: Vec<Handle>,
    /// The key of its mark in a draft, where nobody approves it as it is.
    pub review: Option<&'static str>,
}

/// A medium as the register prints it.
#[derive(Debug, Clone, Serialize)]
pub struct SourceView {
    /// Its id.
    pub id: String,
    /// Its title, as published.
    pub title: Option<Handle>,
    /// Who published it.
    pub outlet: Option<Handle>,
    /// When it was published.
    pub date: Option<Handle>,
    /// What it is.
    pub kind: Handle,
    /// Its address.
    pub url: Option<Handle>,
    /// Its path in the bundle.
    pub path: Option<Handle>,
    /// The address of an archived copy.
    pub archive: Option<Handle>,
    /// When the address was read.
    pub read: Option<Handle>,
    /// Who made it.
    pub credit: Option<Handle>,
    /// Under what licence it may be used.
    pub licence: Option<Handle>,
    /// It reprints what another published.
    pub mirror: bool,
    /// It was compiled by us and proves nothing.
    pub derived: bool,
}

impl<'a> Writer<'a> {
    /// The mark of a record; the record enters the register the first time.
    pub(super) fn mark(&mut self, id: &Id) -> Mark {
        let (index, _) = self.register.cited.insert_full(id.clone(), ());
        Mark { n: index + 1, k: id.to_string() }
    }

    /// A figure as it is printed, with its mark.
    pub(super) fn figure_node(&mut self, address: &Address) -> Option<FigureNode> {
        let figure = self.ledger.figure(address)?;
        let told = self.ledger.told_by_id(&address.record);
        let certainty = figure.certainty.or(told.map(|entry| entry.told.certainty));
        let m = self.mark(&address.record);
        self.register.figures.insert(address.clone(), figure);
        Some(FigureNode {
            t: self.figure_words(figure),
            basis: figure.basis.key(),
            low: certainty == Some(Certainty::Low),
            rivals: figure.is_disputed().then(|| self.dispute(address, figure).as_str().to_owned()),
            m,
            show: true,
        })
    }

    /// A figure in words. A label file that lacks a word was refused before any report began.
    fn figure_words(&self, figure: &Figure) -> String {
        self.numbers
            .figure(self.labels, self.ledger, self.language, figure)
            .unwrap_or_else(|_| figure.value.map(|value| value.to_string()).unwrap_or_default())
    }

    /// The note on a disputed figure: what others say, and why this value was taken.
    pub(super) fn dispute(&mut self, address: &Address, figure: &'a Figure) -> Handle {
        let mut line = Vec::new();
        let intro = self.labels.find("dispute-intro").unwrap_or_default().to_owned();
        line.push(Node::T(format!("{intro} ")));
        for (index, rival) in figure.rivals.iter().enumerate() {
            if index > 0 {
                line.push(Node::T("; ".into()));
            }
            let words = self
                .numbers
                .rival(self.labels, self.ledger, self.language, figure, rival)
                .unwrap_or_default();
            line.push(Node::S(vec![Node::T(words)]));
            if let Some(note) = &rival.note {
                let note = note.best(self.language).0.trim_end_matches('.');
                line.push(Node::T(format!(" ({note})")));
            }
        }
        line.push(Node::T(".".into()));
        if let Some(reason) = &figure.reason {
            let why = self.labels.find("dispute-reason").unwrap_or_default();
            let reason = reason.best(self.language).0;
            line.push(Node::T(format!(" {why} {reason}")));
        }
        self.line(&format!("{}/figures/{}/rivals", address.record, address.part), line)
    }

    /// The entries of the register, in order.
    pub(super) fn register_entries(&mut self) -> Result<Vec<RegisterEntry>, Failure> {
        let cited: Vec<Id> = self.register.cited.keys().cloned().collect();
        cited.iter().enumerate().map(|(index, id)| self.entry(index + 1, id)).collect()
    }

    fn entry(&mut self, number: usize, id: &Id) -> Result<RegisterEntry, Failure> {
        let ledger = self.ledger;
        let mut certainty = None;
        let (kind, title, file) = if let Some(entry) = ledger.told_by_id(id) {
            certainty = Some(entry.told.certainty);
            (entry.kind, self.text(&format!("{id}/title"), entry.told.title), entry.file)
        } else if let Some(entry) = ledger.initiatives.get(id) {
            let title = self.text(&format!("{id}/title"), &entry.value.title);
            (RecordKind::Initiative, title, entry.file.as_str())
        } else if let Some(entry) = ledger.plans.get(id) {
            let title = self.text(&format!("{id}/title"), &entry.value.title);
            (RecordKind::Plan, title, entry.file.as_str())
        } else if let Some(entry) = ledger.network.get(id) {
            certainty = entry.value.certainty;
            let title = self.text(&format!("{id}/title"), &entry.value.title);
            (RecordKind::Contribution, title, entry.file.as_str())
        } else if let Some(entry) = ledger.media.get(id) {
            let title = match &entry.value.title {
                Some(title) => self.text(&format!("{id}/title"), title),
                None => match &entry.value.outlet {
                    Some(outlet) => self.text(&format!("{id}/outlet"), outlet),
                    None => self.plain(&format!("{id}/title"), id.as_str()),
                },
            };
            (RecordKind::Media, title, entry.file.as_str())
        } else {
            (RecordKind::Place, self.plain(&format!("{id}/title"), id.as_str()), "")
        };
        let path = self.plain(&format!("{id}/path"), file);
        let mut sources: Vec<Id> = ledger.sources_of(id).unwrap_or_default().to_vec();
        if kind == RecordKind::Media {
            sources.push(id.clone());
        }
        let mut disputes = Vec::new();
        let figures: Vec<(Address, &Figure)> = self
            .register
            .figures
            .iter()
            .filter(|(address, _)| address.record == *id)
            .map(|(address, figure)| (address.clone(), *figure))
            .collect();
        for (address, figure) in figures {
            sources.extend(figure.sources.iter().cloned());
            sources.extend(figure.rivals.iter().flat_map(|rival| rival.sources.iter().cloned()));
            if figure.is_disputed() {
                disputes.push(self.dispute(&address, figure));
            }
        }
        let mut seen = IndexMap::new();
        for source in sources {
            seen.insert(source, ());
        }
        let sources = seen.keys().map(|source| self.source(source)).collect::<Result<_, _>>()?;
        Ok(RegisterEntry {
            number,
            id: id.to_string(),
            kind: self.word(&format!("kind-{}", kind.key()))?,
            title,
            certainty: match certainty {
                Some(certainty) => Some(self.word(&format!("certainty-{}", certainty.key()))?),
                None => None,
            },
            low: certainty == Some(Certainty::Low),
            path,
            sources,
            disputes,
            review: if kind == RecordKind::Media { None } else { self.review_of_record(id) },
        })
    }

    fn source(&mut self, id: &Id) -> Result<SourceView, Failure> {
        let ledger = self.ledger;
        let Some(entry) = ledger.media.get(id) else {
            let kind = self.word("kind-media")?;
            return Ok(SourceView {
                id: id.to_string(),
                title: None,
                outlet: None,
                date: None,
                kind,
                url: None,
                path: None,
                archive: None,
                read: None,
                credit: None,
                licence: None,
                mirror: false,
                derived: false,
            });
        };
        let media = &entry.value;
        let date = self.date(&format!("{id}/date"), media.date.as_ref())?;
        let read = self.date(&format!("{id}/read"), media.read.as_ref())?;
        Ok(SourceView {
            id: id.to_string(),
            title: media.title.as_ref().map(|title| self.text(&format!("{id}/title"), title)),
            outlet: media.outlet.as_ref().map(|outlet| self.text(&format!("{id}/outlet"), outlet)),
            date,
            kind: self.word(&format!("media-{}", media.kind.key()))?,
            url: media.url.as_ref().map(|url| self.plain(&format!("{id}/url"), url)),
            path: media
                .file
                .as_ref()
                .map(|file| self.plain(&format!("{id}/file"), &media_path(file))),
            archive: media.archive.as_ref().map(|url| self.plain(&format!("{id}/archive"), url)),
            read,
            credit: media.credit.as_ref().map(|c| self.text(&format!("{id}/credit"), c)),
            licence: media.licence.as_ref().map(|l| self.text(&format!("{id}/licence"), l)),
            mirror: media.mirror,
            derived: !media.kind.is_evidence(),
        })
    }
}
