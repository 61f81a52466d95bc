//! Every text of the ledger with its place, for the rules that read texts.

mod gather;

use std::ops::Range;

use rayon::prelude::*;

use crate::diag::Pointer;
use crate::model::value::Language;
use crate::model::{Ledger, city, every_shelf};
use gather::Gather;

/// The texts of a ledger, by file.
pub struct Documents<'a>(Vec<Document<'a>>);

/// The texts of a file: its mappings, its sequences and the strings in them, in their order.
#[derive(Default)]
struct Document<'a> {
    file: &'a str,
    /// All strings and keys, one behind the other.
    written: String,
    nodes: Vec<Node>,
}

/// A mapping, a sequence or a string.
struct Node {
    /// The number of the node that it stands in; its own for the outermost.
    up: usize,
    step: Step,
    what: What,
}

/// The way from a mapping or a sequence to what stands in it.
enum Step {
    Field(&'static str),
    Key(Range<usize>),
    Index(usize),
}

enum What {
    /// A mapping or a sequence.
    Branch,
    /// A map of so many languages; their texts are the nodes that follow.
    ByLanguage(usize),
    /// A string, by its place in what is written.
    Plain(Range<usize>),
    /// A string in one language.
    InLanguage(Range<usize>),
}

/// A string or a map of languages in a file.
pub struct TextAt<'a> {
    /// The file it stands in.
    pub file: &'a str,
    /// What it is.
    pub what: Found<'a>,
    document: &'a Document<'a>,
    node: usize,
}

/// What a rule on texts looks at.
#[derive(Clone, Copy)]
pub enum Found<'a> {
    /// A string that is the same in every language, or no text at all.
    Plain(&'a str),
    /// A string in one language.
    InLanguage(&'a str),
    /// A map of languages.
    ByLanguage(ByLanguage<'a>),
}

/// A text in several languages.
#[derive(Clone, Copy)]
pub struct ByLanguage<'a> {
    document: &'a Document<'a>,
    texts: &'a [Node],
}

impl<'a> ByLanguage<'a> {
    /// Each language with its text, in the order of the file.
    pub fn each(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let document = self.document;
        self.texts.iter().filter_map(move |node| match (&node.step, &node.what) {
            (Step::Key(key), What::InLanguage(text)) => {
                Some((&document.written[key.clone()], &document.written[text.clone()]))
            }
            _ => None,
        })
    }
}

impl<'a> TextAt<'a> {
    /// The pointer to it: made only for what is found wrong.
    pub fn pointer(&self) -> Pointer {
        self.document.pointer(self.node)
    }

    /// The text in one language, with its language.
    pub fn in_language(&self) -> Option<(&'a str, &'a str)> {
        match self.what {
            Found::InLanguage(text) => Some((text, self.document.key(self.node)?)),
            _ => None,
        }
    }

    /// The same text in the other languages, with theirs.
    pub fn others(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let up = self.document.nodes[self.node].up;
        let texts = match self.document.nodes[up].what {
            What::ByLanguage(count) => &self.document.nodes[up + 1..=up + count],
            _ => &[],
        };
        let own = self.document.key(self.node);
        let all = ByLanguage { document: self.document, texts }.each();
        let others = all.filter(move |(language, _)| Some(*language) != own);
        others.map(|(language, text)| (text, language))
    }

    /// The key of the field that holds the map of languages in which it stands.
    pub fn field(&self) -> Option<&'a str> {
        self.document.key(self.document.nodes[self.node].up)
    }

    /// The first key on the way to it.
    pub fn top(&self) -> Option<&'a str> {
        let mut node = self.node;
        loop {
            let up = self.document.nodes[node].up;
            if self.document.nodes[up].up == up {
                return self.document.key(node);
            }
            node = up;
        }
    }
}

impl Document<'_> {
    /// The key behind which a node stands; none in a sequence.
    fn key(&self, node: usize) -> Option<&str> {
        match &self.nodes[node].step {
            Step::Field(name) => Some(name),
            Step::Key(key) => Some(&self.written[key.clone()]),
            Step::Index(_) => None,
        }
    }

    fn pointer(&self, node: usize) -> Pointer {
        let Node { up, step, .. } = &self.nodes[node];
        if *up == node {
            return Pointer::root();
        }
        let above = self.pointer(*up);
        match step {
            Step::Field(name) => above.at(name),
            Step::Key(key) => above.at(&self.written[key.clone()]),
            Step::Index(index) => above.at(index),
        }
    }

    fn each(&self, mut rule: impl FnMut(&TextAt<'_>)) {
        for (node, Node { what, .. }) in self.nodes.iter().enumerate() {
            let what = match what {
                What::Branch => continue,
                What::Plain(text) => Found::Plain(&self.written[text.clone()]),
                What::InLanguage(text) => Found::InLanguage(&self.written[text.clone()]),
                What::ByLanguage(count) => {
                    let texts = &self.nodes[node + 1..=node + count];
                    Found::ByLanguage(ByLanguage { document: self, texts })
                }
            };
            rule(&TextAt { file: self.file, what, document: self, node });
        }
    }

    /// Marks the mapping `node`, whose `entries` were all gathered, where it is a map of languages.
    fn close(&mut self, node: usize, entries: usize) {
        let inside = node + 1..self.nodes.len();
        let is_text = |at: usize| match &self.nodes[at] {
            Node { step: Step::Key(key), what: What::Plain(_), .. } => {
                self.written[key.clone()].parse::<Language>().is_ok()
            }
            _ => false,
        };
        if entries == 0 || inside.len() != entries || !inside.clone().all(is_text) {
            return;
        }
        self.nodes[node].what = What::ByLanguage(entries);
        for Node { what, .. } in &mut self.nodes[inside] {
            if let What::Plain(text) = what {
                *what = What::InLanguage(text.clone());
            }
        }
    }
}

impl<'a> Documents<'a> {
    /// The texts of a ledger.
    pub fn of(ledger: &'a Ledger) -> Self {
        let mut files: Vec<(&str, &(dyn Gather + Sync))> = vec![(city::FILE, &ledger.city)];
        for folder in ledger.cycles.values() {
            files.push((&folder.cycle.file, &folder.cycle.value));
            for section in folder.sections.values() {
                files.push((&section.file, &section.value));
            }
        }
        macro_rules! collect {
            ($($shelf:ident $kind:ident),*) => {
                $(for entry in ledger.$shelf.values() {
                    files.push((&entry.file, &entry.value));
                })*
            };
        }
        every_shelf!(collect);
        let gather = |(file, value): (&'a str, &(dyn Gather + Sync))| {
            let mut document = Document { file, ..Document::default() };
            value.gather(&mut document);
            document
        };
        Self(files.into_par_iter().map(gather).collect())
    }

    /// Calls a rule for every string and every map of languages, and gathers what it finds.
    pub fn each<T: Send>(&self, rule: impl Fn(&TextAt<'_>, &mut Vec<T>) + Sync) -> Vec<T> {
        let look = |document: &Document<'_>| {
            let mut findings = Vec::new();
            document.each(|text| rule(text, &mut findings));
            findings
        };
        self.0.par_iter().flat_map_iter(look).collect()
    }

    /// Everything that is written in the files, a string for each.
    pub fn written(&self) -> impl ParallelIterator<Item = &str> {
        self.0.par_iter().map(|document| document.written.as_str())
    }
}
