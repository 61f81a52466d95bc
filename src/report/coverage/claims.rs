//! Claims by the best evidence that they have.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::Scope;
use crate::model::RecordKind;
use crate::model::city::Paragraph;
use crate::model::media::Media;
use crate::model::prose::{ReferenceTarget, references};
use crate::model::value::{Address, Id};

/// The best that proves a claim, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Best {
    /// A file that goes into the bundle.
    File,
    /// An address of which a copy was kept, by the city or by a public archive.
    Captured,
    /// An address alone.
    Bare,
    /// Only what was compiled from records.
    Derived,
    /// Nothing.
    None,
    /// It claims nothing: it links or comments, and is marked so.
    Editorial,
}

impl Best {
    /// All, the best first.
    pub const ALL: [Self; 6] =
        [Self::File, Self::Captured, Self::Bare, Self::Derived, Self::None, Self::Editorial];

    /// The key of its word in a label file, behind `coverage-`.
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Captured => "captured",
            Self::Bare => "bare",
            Self::Derived => "derived",
            Self::None => "none",
            Self::Editorial => "editorial",
        }
    }

    fn of(media: &Media) -> Self {
        if !media.kind.is_evidence() {
            Self::Derived
        } else if media.file.is_some() {
            Self::File
        } else if media.capture.is_some() || media.archive.is_some() {
            Self::Captured
        } else {
            Self::Bare
        }
    }
}

/// What claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClaimKind {
    /// A record.
    Record(RecordKind),
    /// A figure.
    Figure,
    /// A paragraph of a section.
    Paragraph,
}

impl ClaimKind {
    /// The key of its word in a label file.
    pub fn key(self) -> String {
        match self {
            Self::Record(kind) => format!("kind-{}", kind.key()),
            Self::Figure => "figure".to_owned(),
            Self::Paragraph => "coverage-paragraph".to_owned(),
        }
    }
}

impl Serialize for ClaimKind {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.serialize_str(match self {
            Self::Record(kind) => kind.key(),
            Self::Figure => "figure",
            Self::Paragraph => "paragraph",
        })
    }
}

/// The claims of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClaimRow {
    /// What claims.
    pub kind: ClaimKind,
    /// How many claims have which best evidence; those that none has are left out.
    pub by_best: BTreeMap<Best, usize>,
}

impl ClaimRow {
    /// How many claims have this as their best evidence.
    pub fn count(&self, best: Best) -> usize {
        self.by_best.get(&best).copied().unwrap_or_default()
    }
}

/// A claim that nothing proves, or only what was compiled from records.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct WeakClaim {
    /// What proves it at best.
    pub best: Best,
    /// What claims.
    pub kind: ClaimKind,
    /// The id of a record, the address of a figure, or section, field and number of a paragraph.
    pub name: String,
    /// The file that it stands in.
    pub file: String,
}

impl Scope<'_> {
    /// All claims of the cycle: figures, records that are printed, paragraphs of its sections.
    pub(super) fn claims(&self) -> (Vec<ClaimRow>, Vec<WeakClaim>) {
        let mut claims = Gathered::default();
        let ledger = self.ledger;
        let figures =
            |sources: &[Id], own: &[Id]| self.best(if own.is_empty() { sources } else { own });
        let cycle = &self.cycle.cycle.value;
        for entry in &self.told {
            let sources = entry.told.sources;
            let kind = ClaimKind::Record(entry.kind);
            claims.add(kind, entry.id.to_string(), entry.file, self.best(sources));
            for (slug, figure) in entry.told.figures {
                if cycle.takes_figure(figure) {
                    let name = format!("{}/{slug}", entry.id);
                    let best = figures(sources, &figure.sources);
                    claims.add(ClaimKind::Figure, name, entry.file, best);
                }
            }
        }
        for entry in &self.initiatives {
            let kind = ClaimKind::Record(RecordKind::Initiative);
            claims.add(kind, entry.id.to_string(), &entry.file, self.best(&entry.value.sources));
        }
        for entry in ledger.plans.values() {
            let kind = ClaimKind::Record(RecordKind::Plan);
            let sources = &entry.value.sources;
            claims.add(kind, entry.id.to_string(), &entry.file, self.best(sources));
            for (slug, figure) in &entry.value.figures {
                let name = format!("{}/{slug}", entry.id);
                let best = figures(sources, &figure.sources);
                claims.add(ClaimKind::Figure, name, &entry.file, best);
            }
        }
        let contributions = ledger.network.values();
        for entry in contributions.filter(|e| cycle.takes(&e.id, e.value.date.as_ref())) {
            let kind = ClaimKind::Record(RecordKind::Contribution);
            // What an activity tells is proven there.
            let told = entry.value.activity.as_ref().and_then(|id| ledger.sources_of(id));
            let sources = [&entry.value.sources, told.unwrap_or_default()].concat();
            claims.add(kind, entry.id.to_string(), &entry.file, self.best(&sources));
            for (slug, figure) in &entry.value.figures {
                let name = format!("{}/{slug}", entry.id);
                let best = figures(&sources, &figure.sources);
                claims.add(ClaimKind::Figure, name, &entry.file, best);
            }
        }
        for section in self.cycle.sections.values() {
            for (name, paragraph) in section.value.named() {
                let name = format!("{}/{name}", section.id);
                let best = self.best_of_paragraph(paragraph);
                claims.add(ClaimKind::Paragraph, name, &section.file, best);
            }
        }
        claims.finish()
    }

    fn best<'s>(&self, sources: impl IntoIterator<Item = &'s Id>) -> Best {
        let media = sources.into_iter().filter_map(|id| self.ledger.media.get(id));
        media.map(|medium| Best::of(&medium.value)).min().unwrap_or(Best::None)
    }

    /// A paragraph is proven by its own sources and by what it refers to, in any language.
    fn best_of_paragraph(&self, paragraph: &Paragraph) -> Best {
        if paragraph.editorial {
            return Best::Editorial;
        }
        let referred = paragraph.text.each().flat_map(|(_, text)| references(text));
        let referred = referred.map(|reference| match reference.target {
            ReferenceTarget::Figure(address) => self.best_of_figure(&address),
            ReferenceTarget::Record(id) => match self.ledger.media.get(&id) {
                Some(medium) => Best::of(&medium.value),
                None => self.best(self.ledger.sources_of(&id).unwrap_or_default()),
            },
            ReferenceTarget::Url(_) | ReferenceTarget::Unknown(_) => Best::None,
        });
        referred.chain([self.best(&paragraph.sources)]).min().unwrap_or(Best::None)
    }

    fn best_of_figure(&self, address: &Address) -> Best {
        match self.ledger.figure(address) {
            Some(figure) if !figure.sources.is_empty() => self.best(&figure.sources),
            _ => self.best(self.ledger.sources_of(&address.record).unwrap_or_default()),
        }
    }
}

#[derive(Default)]
struct Gathered {
    rows: BTreeMap<ClaimKind, BTreeMap<Best, usize>>,
    weak: Vec<WeakClaim>,
}

impl Gathered {
    fn add(&mut self, kind: ClaimKind, name: String, file: &str, best: Best) {
        *self.rows.entry(kind).or_default().entry(best).or_default() += 1;
        if matches!(best, Best::Derived | Best::None) {
            self.weak.push(WeakClaim { best, kind, name, file: file.to_owned() });
        }
    }

    fn finish(mut self) -> (Vec<ClaimRow>, Vec<WeakClaim>) {
        // What nothing proves comes first.
        self.weak.sort_by(|a, b| b.best.cmp(&a.best).then_with(|| a.cmp(b)));
        let rows = self.rows.into_iter().map(|(kind, by_best)| ClaimRow { kind, by_best });
        (rows.collect(), self.weak)
    }
}
