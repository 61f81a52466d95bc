//! Texts behind handles.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Writer;
use crate::model::prose::{self, Block, Inline};
use crate::model::value::{Prose, Text};

/// The name under which a text stands in the data file: slugs with `/` between them, so that it
/// is safe in any source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Handle {
    /// The name; its odd key marks a handle among other values.
    #[serde(rename = "$text")]
    name: String,
}

impl Handle {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.name
    }
}

/// All texts of a report, by handle.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<String, Content>);

impl Texts {
    /// The text of a handle.
    pub fn get(&self, handle: &Handle) -> Option<&Content> {
        self.named(&handle.name)
    }

    /// The text of a handle by its name.
    pub fn named(&self, name: &str) -> Option<&Content> {
        self.0.get(name)
    }

    /// Every handle with its text, sorted.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Content)> {
        self.0.iter().map(|(name, content)| (name.as_str(), content))
    }
}

/// A text as it is set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Content {
    /// Its language, where it is not the report's.
    #[serde(rename = "lang", skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Its blocks; a single block without paragraph is a line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<BlockNode>,
    /// Its pieces, where it is a line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub line: Vec<Node>,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockNode {
    /// A paragraph.
    P(Vec<Node>),
    /// A list.
    Ul(Vec<Vec<BlockNode>>),
    /// A numbered list.
    Ol(Vec<Vec<BlockNode>>),
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Node {
    /// Plain text.
    T(String),
    /// Emphasis.
    E(Vec<Node>),
    /// Strong emphasis.
    S(Vec<Node>),
    /// A line end.
    Br(bool),
    /// A link to an address.
    L {
        /// The address.
        u: String,
        /// Its text.
        c: Vec<Node>,
    },
    /// A claim in words.
    C {
        /// Its words.
        c: Vec<Node>,
        /// The register entry.
        m: Mark,
    },
    /// A figure.
    F(FigureNode),
}

/// A figure as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FigureNode {
    /// Number, unit and qualifier in words.
    pub t: String,
    /// `reported`, `planned` or `target`.
    pub basis: &'static str,
    /// Its certainty is low.
    pub low: bool,
    /// What other sources say, where they do: handle of a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rivals: Option<String>,
    /// The register entry.
    pub m: Mark,
    /// Whether the mark is printed, or stands at the next figure of the same record.
    pub show: bool,
}

/// A mark of evidence: the number of an entry of the register and its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// The number.
    pub n: usize,
    /// The key: an id.
    pub k: String,
}

impl<'a> Writer<'a> {
    /// A text as it stands, in the report's language.
    pub(super) fn plain(&mut self, name: &str, text: &str) -> Handle {
        self.put(name, || Content {
            language: None,
            blocks: Vec::new(),
            line: vec![Node::T(text.to_owned())],
        })
    }

    /// A name or short text.
    pub(super) fn text(&mut self, name: &str, text: &Text) -> Handle {
        let (words, found) = text.best(self.language);
        let language = found.filter(|found| *found != self.language).map(ToString::to_string);
        self.put(name, || Content {
            language,
            blocks: Vec::new(),
            line: vec![Node::T(words.to_owned())],
        })
    }

    /// Prose, with its figures and claims.
    pub(super) fn prose(&mut self, name: &str, prose: &Prose) -> Handle {
        let handle = Handle { name: name.to_owned() };
        if self.texts.0.contains_key(name) {
            return handle;
        }
        let (words, found) = prose.best(self.language);
        let language = (found != self.language).then(|| found.to_string());
        let blocks = self.blocks(&prose::blocks(words));
        self.texts.0.insert(name.to_owned(), Content { language, blocks, line: Vec::new() });
        handle
    }

    /// A line of nodes.
    pub(super) fn line(&mut self, name: &str, line: Vec<Node>) -> Handle {
        self.put(name, || Content { language: None, blocks: Vec::new(), line })
    }

    fn put(&mut self, name: &str, content: impl FnOnce() -> Content) -> Handle {
        if !self.texts.0.contains_key(name) {
            self.texts.0.insert(name.to_owned(), content());
        }
        Handle { name: name.to_owned() }
    }

    fn blocks(&mut self, blocks: &[Block]) -> Vec<BlockNode> {
        blocks
            .iter()
            .map(|block| match block {
                Block::Paragraph(body) => {
                    let mut nodes = self.nodes(body);
                    show_last_marks(&mut nodes);
                    BlockNode::P(nodes)
                }
                Block::List { ordered, items } => {
                    let items = items.iter().map(|item| self.blocks(item)).collect();
                    if *ordered { BlockNode::Ol(items) } else { BlockNode::Ul(items) }
                }
            })
            .collect()
    }

    fn nodes(&mut self, pieces: &[Inline]) -> Vec<Node> {
        pieces
            .iter()
            .map(|piece| match piece {
                Inline::Text(text) => Node::T(text.clone()),
                Inline::Emphasis(body) => Node::E(self.nodes(body)),
                Inline::Strong(body) => Node::S(self.nodes(body)),
                Inline::Break => Node::Br(true),
                Inline::Link { url, body } => Node::L { u: url.clone(), c: self.nodes(body) },
                Inline::Claim { record, body } => {
                    Node::C { c: self.nodes(body), m: self.mark(record) }
                }
                Inline::Figure(address) => match self.figure_node(address) {
                    Some(figure) => Node::F(figure),
                    None => Node::T(address.to_string()),
                },
            })
            .collect()
    }
}

/// Figures of one record that follow each other share one mark, at the last of them.
fn show_last_marks(nodes: &mut [Node]) {
    let mut next: Option<String> = None;
    for node in nodes.iter_mut().rev() {
        match node {
            Node::F(figure) => {
                figure.show = next.as_deref() != Some(figure.m.k.as_str());
                next = Some(figure.m.k.clone());
            }
            Node::C { m, .. } => next = Some(m.k.clone()),
            _ => {}
        }
    }
}
