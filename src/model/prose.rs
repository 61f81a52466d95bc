//! Prose: the CommonMark of texts, with its references to figures and evidence.
//!
//! Paragraphs, emphasis, lists and links are all that a report needs. What else CommonMark knows
//! (headings, pictures, code, HTML) is kept as the text that was typed.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::value::{Address, Id};

/// A block of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list, numbered or not.
    List {
        /// Numbered.
        ordered: bool,
        /// Its items.
        items: Vec<Vec<Block>>,
    },
}

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// A line end that the author asked for.
    Break,
    /// A link to an address outside.
    Link {
        /// The address.
        url: String,
        /// Its text.
        body: Vec<Inline>,
    },
    /// `<fig:record/slug>`: the figure is printed here.
    Figure(Address),
    /// `[text](ev:record)`: a claim, with what proves it.
    Claim {
        /// The record.
        record: Id,
        /// The words that claim.
        body: Vec<Inline>,
    },
}

/// A reference in prose, with its bytes in the text as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// What it points to.
    pub target: ReferenceTarget,
    /// Its bytes.
    pub range: Range<usize>,
}

/// What a reference points to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReferenceTarget {
    /// A figure.
    Figure(Address),
    /// A record.
    Record(Id),
    /// An address outside.
    Url(String),
    /// Something that is none of these.
    Unknown(String),
}

/// How deep emphasis and lists may be nested in a text.
pub const DEEPEST: usize = 12;

/// How deep emphasis and lists are nested in a text.
pub fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// Reads prose.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut reader = Reader { stack: vec![Frame::Blocks(Vec::new())] };
    for event in Parser::new_ext(text, Options::empty()) {
        reader.take(event);
    }
    reader.finish()
}

/// Reads a name: its text as it stands, without any markup.
pub fn plain(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.to_owned())]
}

/// All references of a prose, in order.
pub fn references(text: &str) -> Vec<Reference> {
    Parser::new_ext(text, Options::empty())
        .into_offset_iter()
        .filter_map(|(event, range)| match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                Some(Reference { target: target(&dest_url), range })
            }
            _ => None,
        })
        .collect()
}

fn target(url: &str) -> ReferenceTarget {
    let unknown = || ReferenceTarget::Unknown(url.to_owned());
    match url.split_once(':') {
        Some(("fig", rest)) => rest.parse().map_or_else(|_| unknown(), ReferenceTarget::Figure),
        Some(("ev", rest)) => rest.parse().map_or_else(|_| unknown(), ReferenceTarget::Record),
        Some(("http" | "https" | "mailto", _)) => ReferenceTarget::Url(url.to_owned()),
        _ => unknown(),
    }
}

struct Reader {
    stack: Vec<Frame>,
}

enum Frame {
    Blocks(Vec<Block>),
    Items { ordered: bool, items: Vec<Vec<Block>> },
    Inlines(Inlines, Vec<Inline>),
}

enum Inlines {
    Paragraph,
    Emphasis,
    Strong,
    Link(String),
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::Html(text) => {
                self.push(Inline::Text(text.into_string()));
            }
            Event::SoftBreak => self.push(Inline::Text(" ".into())),
            Event::HardBreak => self.push(Inline::Break),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.stack.push(Frame::Inlines(Inlines::Paragraph, Vec::new()));
            }
            Tag::Emphasis => self.open(Inlines::Emphasis),
            Tag::Strong => self.open(Inlines::Strong),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.open(Inlines::Link(dest_url.into_string()));
            }
            Tag::List(first) => {
                self.close_loose();
                self.stack.push(Frame::Items { ordered: first.is_some(), items: Vec::new() });
            }
            Tag::Item => self.stack.push(Frame::Blocks(Vec::new())),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock => {
                self.close_loose();
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image => {
                if let Some(Frame::Inlines(kind, body)) = self.stack.pop() {
                    let piece = match kind {
                        Inlines::Emphasis => Inline::Emphasis(body),
                        Inlines::Strong => Inline::Strong(body),
                        Inlines::Link(url) => match target(&url) {
                            ReferenceTarget::Figure(address) => Inline::Figure(address),
                            ReferenceTarget::Record(record) => Inline::Claim { record, body },
                            ReferenceTarget::Url(url) => Inline::Link { url, body },
                            ReferenceTarget::Unknown(_) => Inline::Emphasis(body),
                        },
                        Inlines::Paragraph => Inline::Emphasis(body),
                    };
                    self.push(piece);
                }
            }
            TagEnd::Item => {
                self.close_loose();
                if let Some(Frame::Blocks(blocks)) = self.stack.pop()
                    && let Some(Frame::Items { items, .. }) = self.stack.last_mut()
                {
                    items.push(blocks);
                }
            }
            TagEnd::List(_) => {
                if let Some(Frame::Items { ordered, items }) = self.stack.pop() {
                    self.put(Block::List { ordered, items });
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, kind: Inlines) {
        self.ensure_paragraph();
        self.stack.push(Frame::Inlines(kind, Vec::new()));
    }

    fn push(&mut self, piece: Inline) {
        self.ensure_paragraph();
        if let Some(Frame::Inlines(_, body)) = self.stack.last_mut() {
            match (body.last_mut(), piece) {
                (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
                (_, piece) => body.push(piece),
            }
        }
    }

    /// Tight list items bring their text without a paragraph around it.
    fn ensure_paragraph(&mut self) {
        if !matches!(self.stack.last(), Some(Frame::Inlines(..))) {
            self.stack.push(Frame::Inlines(Inlines::Paragraph, Vec::new()));
        }
    }

    fn close_loose(&mut self) {
        if let Some(Frame::Inlines(Inlines::Paragraph, _)) = self.stack.last()
            && let Some(Frame::Inlines(_, body)) = self.stack.pop()
        {
            self.put(Block::Paragraph(body));
        }
    }

    fn put(&mut self, block: Block) {
        if let Some(Frame::Blocks(blocks)) = self.stack.last_mut() {
            blocks.push(block);
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.close_loose();
        match self.stack.into_iter().next() {
            Some(Frame::Blocks(blocks)) => blocks,
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.into())
    }

    #[test]
    fn references_are_read() {
        let address: Address = "festival/visits".parse().expect("an address");
        let record: Id = "festival".parse().expect("an id");
        assert_eq!(
            blocks("It drew <fig:festival/visits>, [in *all*](ev:festival)."),
            [Block::Paragraph(vec![
                text("It drew "),
                Inline::Figure(address.clone()),
                text(", "),
                Inline::Claim {
                    record,
                    body: vec![text("in "), Inline::Emphasis(vec![text("all")])]
                },
                text("."),
            ])]
        );
        let found = references("a <fig:festival/visits> b");
        assert_eq!(found[0].range, 2..23);
        assert_eq!(found[0].target, ReferenceTarget::Figure(address));
    }

    #[test]
    fn lists_are_read() {
        let item = |word: &str| vec![Block::Paragraph(vec![text(word)])];
        assert_eq!(
            blocks("1. a\n2. b\n"),
            [Block::List { ordered: true, items: vec![item("a"), item("b")] }]
        );
    }

    #[test]
    fn what_is_not_prose_stays_text() {
        assert_eq!(
            blocks("<b>x</b> #let y = 1 $z$ `code` \\_"),
            [Block::Paragraph(vec![text("<b>x</b> #let y = 1 $z$ code _")])]
        );
        assert_eq!(blocks("# head"), [Block::Paragraph(vec![text("head")])]);
    }
}
