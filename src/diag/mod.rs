//! Findings as data: what is wrong with the evidence, where, and how bad it is.
//!
//! A [`Finding`] carries a readable name and arguments, never a sentence. The words live in the
//! catalogue of [`words`], one file a language, and are joined to a finding only by a renderer
//! ([`human`], [`short`], [`json`], [`github`]). Places are kept as the author's own coordinates
//! (file and JSON pointer); the module `yaml` turns them into bytes of the file when they are printed.

pub mod explain;
pub mod failure;
pub mod github;
pub mod groups;
pub mod human;
pub mod json;
pub mod lines;
pub mod markdown;
mod near;
pub mod rules;
pub mod short;
pub mod visible;
pub mod words;
pub mod wrap;

use std::fmt;
use std::ops::Range;

pub use failure::Failure;
pub use near::{did_you_mean, nearest};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The report can be built; somebody should look.
    Warning,
    /// The report cannot be trusted, or not be built at all.
    Error,
}

/// One thing that is wrong with the evidence, for its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Name of the rule, for instance `missing-media-file`; key of its words.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What the words need to know, by name.
    pub args: Vec<(&'static str, String)>,
    /// Where it stands.
    pub place: Place,
    /// Other places that belong to it, for instance the first record with the same id.
    pub related: Vec<Place>,
    /// Which hint of the catalogue applies; none shows the rule's usual one.
    pub hint: Option<&'static str>,
    /// Why the city allows it; none where it counts.
    pub reason: Option<String>,
}

impl Finding {
    /// A finding of a rule, as bad as the rule says.
    pub fn new(name: &'static str, place: Place) -> Self {
        let rule = rules::rule(name);
        debug_assert!(rule.is_some(), "`{name}` is no rule");
        let severity = rule.map_or(Severity::Error, rules::Rule::severity);
        Self {
            name,
            severity,
            args: Vec::new(),
            place,
            related: Vec::new(),
            hint: None,
            reason: None,
        }
    }

    /// The same finding, which does not stop the build: an older standard allows what it names, or
    /// somebody vouches for it.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// Where it stands among others, before the place counts. Of a bundle that is read back: first
    /// what makes it dangerous or hides its files, then what was changed, then what follows from
    /// that, and last how the bundle is written. Everything else stands beside what was changed.
    pub fn rank(&self) -> u8 {
        match self.name {
            "zip-not-canonical" | "zip-directory-not-canonical" | "tags-not-canonical" => 3,
            "bundle-lacks" | "bundle-stray" | "bundle-unreadable" | "bag-oxum-wrong" => 2,
            "bag-path-unsafe" => 0,
            name if name.starts_with("crate-") => 2,
            name if name.starts_with("zip-") => 0,
            _ => 1,
        }
    }

    /// What counts it: `error`, `warning`, or `allowed` where the settings say so.
    pub fn standing(&self) -> &'static str {
        match (&self.reason, self.severity) {
            (Some(_), _) => "allowed",
            (None, Severity::Error) => "error",
            (None, Severity::Warning) => "warning",
        }
    }

    /// Adds an argument for the words.
    pub fn arg(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Adds a related place.
    pub fn related(mut self, place: Place) -> Self {
        self.related.push(place);
        self
    }

    /// The same finding with its places below `prefix`, which ends in `/` or is empty.
    #[must_use]
    pub fn below(mut self, prefix: &str) -> Self {
        for place in self.related.iter_mut().chain([&mut self.place]) {
            place.file.insert_str(0, prefix);
        }
        self
    }

    /// Chooses the hint by its name in the catalogue.
    pub fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Adds the nearest of `known` to `typed` as a "did you mean", where one is near enough.
    pub fn did_you_mean<'a>(self, typed: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(typed, known) {
            Some(near) => self.arg("near", near).hint("near"),
            None => self,
        }
    }
}

/// A place in the evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path from the root of the project, with `/`.
    pub file: String,
    /// Where in the file.
    pub at: At,
}

/// Where in a file something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum At {
    /// The file as a whole.
    File,
    /// Bytes of the file.
    Bytes(Range<usize>),
    /// The value behind a JSON pointer.
    Value(Pointer),
    /// The key of the mapping entry behind a JSON pointer.
    Key(Pointer),
    /// A byte range of the text behind a JSON pointer, counted in the text as read.
    Within(Pointer, Range<usize>),
}

impl Place {
    /// A file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), at: At::File }
    }

    /// Bytes of a file.
    pub fn bytes(file: impl Into<String>, range: Range<usize>) -> Self {
        Self { file: file.into(), at: At::Bytes(range) }
    }

    /// The value behind a pointer.
    pub fn value(file: impl Into<String>, pointer: Pointer) -> Self {
        Self { file: file.into(), at: At::Value(pointer) }
    }

    /// The key behind a pointer.
    pub fn key(file: impl Into<String>, pointer: Pointer) -> Self {
        Self { file: file.into(), at: At::Key(pointer) }
    }

    /// A part of the text behind a pointer.
    pub fn within(file: impl Into<String>, pointer: Pointer, range: Range<usize>) -> Self {
        Self { file: file.into(), at: At::Within(pointer, range) }
    }

    fn sort_key(&self) -> (&str, usize, &str, usize) {
        match &self.at {
            At::File => (&self.file, 0, "", 0),
            At::Bytes(range) => (&self.file, range.start, "", 0),
            At::Value(p) | At::Key(p) => (&self.file, 0, p.as_str(), 0),
            At::Within(p, range) => (&self.file, 0, p.as_str(), range.start),
        }
    }
}

/// A JSON pointer (RFC 6901) into a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// A pointer as it is written, for instance `/figures/visits`.
    pub fn parse(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// One step into a mapping or a sequence.
    #[must_use]
    pub fn at(&self, step: impl fmt::Display) -> Self {
        let mut text = format!("{}/{step}", self.0);
        let own = self.0.len() + 1;
        if text[own..].contains(['~', '/']) {
            let escaped = text[own..].replace('~', "~0").replace('/', "~1");
            text.truncate(own);
            text.push_str(&escaped);
        }
        Self(text)
    }

    /// One step out; the root stays the root.
    #[must_use]
    pub fn parent(&self) -> Self {
        Self(self.0.rsplit_once('/').map(|(head, _)| head.to_owned()).unwrap_or_default())
    }

    /// The pointer as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A finding with its places turned into bytes of the files, ready to print.
#[derive(Debug, Clone)]
pub struct Located {
    /// The finding itself.
    pub finding: Finding,
    /// Its main place.
    pub main: Spot,
    /// Its related places.
    pub related: Vec<Spot>,
}

/// A place as bytes of a file, with the text of the file where it is text.
#[derive(Debug, Clone)]
pub struct Spot {
    /// Path from the root of the project.
    pub file: String,
    /// Bytes of the file; none where the file as a whole is meant.
    pub range: Option<Range<usize>>,
    /// The text of the file.
    pub text: Option<std::sync::Arc<str>>,
}

/// Sorts findings by rank, place and name and drops what is the same twice.
pub fn sort(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| {
        a.rank()
            .cmp(&b.rank())
            .then_with(|| a.place.sort_key().cmp(&b.place.sort_key()))
            .then_with(|| a.name.cmp(b.name))
            .then_with(|| a.args.cmp(&b.args))
    });
    findings.dedup();
}

/// Whether any finding stops the build.
pub fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_escape_their_steps() {
        assert_eq!(Pointer::root().at("a/b").at("c~d").as_str(), "/a~1b/c~0d");
        assert_eq!(Pointer::root().at("a").at(3).parent().as_str(), "/a");
    }
}
