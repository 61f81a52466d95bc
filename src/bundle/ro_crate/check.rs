//! Walks a description again: every file described and reachable, every checksum the real one,
//! every link leading somewhere, every claim to its evidence.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::METADATA;
use super::ids::{self, ROOT};
use super::read::{self, Found};
use crate::bundle::PREVIEW;
use crate::diag::{Finding, Place, sort};
use crate::fixity::{Digests, hex};

/// What is wrong with a description: `metadata` are its bytes, `place` its path for the findings,
/// `files` every file of the crate by its path from the root. The findings are sorted by place.
pub fn check(metadata: &[u8], place: &str, files: &BTreeMap<String, Digests>) -> Vec<Finding> {
    let mut check = Check { metadata, place, files, findings: Vec::new(), seen: BTreeMap::new() };
    let mut links = Vec::new();
    for entity in read::entities(metadata) {
        match entity {
            Ok(entity) => check.entity(&entity, &mut links),
            Err(wrong) => {
                let at = Place::bytes(place, wrong.at..wrong.at);
                check.add(Finding::new("crate-unreadable", at).arg("cause", wrong.cause));
                // What follows was not seen, so nothing can be said to be missing.
                return check.findings;
            }
        }
    }
    if check.has_root(&links) {
        check.links(&links);
        check.claims(&links);
        check.completeness(&links);
    } else {
        check.add(Finding::new("crate-without-root", Place::file(place)));
    }
    sort(&mut check.findings);
    check.findings
}

struct Check<'a> {
    metadata: &'a [u8],
    place: &'a str,
    files: &'a BTreeMap<String, Digests>,
    findings: Vec<Finding>,
    seen: BTreeMap<String, Seen>,
}

/// What is kept of an entity.
struct Seen {
    range: Range<usize>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Claim,
    Dataset,
    Other,
}

/// One entity leads to another.
struct Link {
    from: String,
    property: String,
    to: String,
}

impl Check<'_> {
    fn add(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// The line with the id of an entity.
    fn at(&self, range: &Range<usize>) -> Place {
        let text = &self.metadata[range.clone()];
        let start = text.windows(5).position(|part| part == b"\"@id\"").unwrap_or(0);
        let rest = &text[start..];
        let ends = |byte: &u8| matches!(byte, b'\n' | b',' | b'}');
        let end = rest.iter().position(ends).unwrap_or(rest.len());
        Place::bytes(self.place, range.start + start..range.start + start + end)
    }

    fn at_id(&self, id: &str) -> Place {
        self.seen.get(id).map_or_else(|| Place::file(self.place), |seen| self.at(&seen.range))
    }

    fn entity(&mut self, entity: &Found, links: &mut Vec<Link>) {
        let (id, at) = (entity.id().to_owned(), self.at(&entity.range));
        if !entity.is_complete() {
            self.add(Finding::new("crate-entity-incomplete", at.clone()));
        }
        if self.seen.contains_key(&id) {
            let first = self.at_id(&id);
            self.add(Finding::new("crate-entity-twice", at).arg("id", &id).related(first));
            return;
        }
        let kind = match entity {
            _ if entity.is("File") => Kind::File,
            _ if entity.is("Claim") => Kind::Claim,
            _ if entity.is("Dataset") => Kind::Dataset,
            _ => Kind::Other,
        };
        if kind == Kind::File {
            self.file(entity, &id, at);
        }
        for (property, to) in entity.every_link() {
            links.push(Link { from: id.clone(), property: property.to_owned(), to: to.to_owned() });
        }
        self.seen.insert(id, Seen { range: entity.range.clone(), kind });
    }

    /// A file is there, and has the size and the checksums that its entity says.
    fn file(&mut self, entity: &Found, id: &str, at: Place) {
        let Some(path) = ids::path_of(id) else { return };
        let Some(real) = self.files.get(&path) else {
            self.add(Finding::new("crate-file-not-there", at).arg("file", path));
            return;
        };
        let properties = [
            ("contentSize", real.size.to_string()),
            ("sha256", hex(&real.sha256)),
            ("sha512", hex(&real.sha512)),
        ];
        for (property, real) in properties {
            let said = entity.texts(property);
            if said.is_empty() {
                let finding = Finding::new("crate-file-without-checksum", at.clone());
                self.add(finding.arg("file", &path).arg("property", property));
            } else if said != [real.as_str()] {
                let finding = Finding::new("crate-file-differs", at);
                let finding = finding.arg("file", &path).arg("property", property);
                self.add(finding.arg("said", said.join(", ")).arg("real", real));
                // Of a file that is another one everything differs.
                return;
            }
        }
    }

    fn has_root(&self, links: &[Link]) -> bool {
        let about =
            |link: &Link| link.from == METADATA && link.property == "about" && link.to == ROOT;
        let root = self.seen.get(ROOT);
        root.is_some_and(|root| root.kind == Kind::Dataset) && links.iter().any(about)
    }

    /// Every link leads to an entity; only what the description itself conforms to is outside.
    fn links(&mut self, links: &[Link]) {
        for link in links {
            let outside = link.from == METADATA && link.property == "conformsTo";
            if outside || self.seen.contains_key(&link.to) {
                continue;
            }
            let finding = Finding::new("crate-broken-link", self.at_id(&link.from));
            let finding =
                finding.arg("from", &link.from).arg("property", &link.property).arg("to", &link.to);
            let evidence = ["isBasedOn", "encoding"].contains(&link.property.as_str());
            self.add(if evidence { finding.hint("evidence") } else { finding });
        }
    }

    /// Every claim names its evidence. What only disputes another claim is not the city's.
    fn claims(&mut self, links: &[Link]) {
        let based: BTreeSet<&str> = links
            .iter()
            .filter_map(|link| match link.property.as_str() {
                "isBasedOn" => Some(link.from.as_str()),
                "isDisputedBy" => Some(link.to.as_str()),
                _ => None,
            })
            .collect();
        let bare: Vec<String> = self
            .seen
            .iter()
            // What a rival source says is no claim of the city.
            .filter(|(id, seen)| seen.kind == Kind::Claim && !ids::is_rival(id))
            .filter(|(id, _)| !based.contains(id.as_str()))
            .map(|(id, _)| id.clone())
            .collect();
        for id in bare {
            let finding = Finding::new("crate-claim-without-evidence", self.at_id(&id));
            self.add(finding.arg("claim", id.trim_start_matches('#')));
        }
    }

    /// Every file is described, and found from the root through `hasPart`.
    fn completeness(&mut self, links: &[Link]) {
        let mut parts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for link in links.iter().filter(|link| link.property == "hasPart") {
            parts.entry(&link.from).or_default().push(&link.to);
        }
        let (mut open, mut reached) = (vec![ROOT], BTreeSet::new());
        while let Some(id) = open.pop() {
            if reached.insert(id) {
                open.extend(parts.get(id).into_iter().flatten());
            }
        }
        let files = self.files;
        for path in files.keys().filter(|path| ![METADATA, PREVIEW].contains(&path.as_str())) {
            let id = ids::of_path(path);
            let described = self.seen.get(&id).is_some_and(|seen| seen.kind == Kind::File);
            if !described {
                let finding = Finding::new("crate-file-not-described", Place::file(self.place));
                self.add(finding.arg("file", path));
            } else if !reached.contains(id.as_str()) {
                let finding = Finding::new("crate-file-not-reached", self.at_id(&id));
                self.add(finding.arg("file", path));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::entity::{Entity, Graph};
    use super::*;

    fn small() -> (Vec<u8>, BTreeMap<String, Digests>) {
        let digests = Digests::of(b"bytes");
        let mut graph = Graph::new("https://w3id.org/ro/crate/1.2/context", &[]);
        graph.add(Entity::new(METADATA, &["CreativeWork"]).link("about", ROOT));
        let root = Entity::new(ROOT, &["Dataset"]);
        graph.add(root.link("hasPart", "a/").link("mentions", "#c/d"));
        graph.add(Entity::new("a/", &["Dataset"]).link("hasPart", "a/b.txt"));
        graph.add(
            Entity::new("a/b.txt", &["File"])
                .text("contentSize", "5")
                .text("sha256", hex(&digests.sha256))
                .text("sha512", hex(&digests.sha512)),
        );
        graph.add(Entity::new("#c/d", &["Claim"]).link("isBasedOn", "a/b.txt"));
        (graph.finish(), BTreeMap::from([("a/b.txt".to_owned(), digests)]))
    }

    #[test]
    fn a_sound_description_has_no_findings() {
        let (bytes, files) = small();
        assert_eq!(check(&bytes, METADATA, &files), []);
    }

    /// Of the graph, nothing can be changed unseen but the spaces that set it out, and what only
    /// names a type or a property to which the check gives no meaning.
    #[test]
    fn a_flipped_byte_is_found_or_says_nothing() {
        let (bytes, files) = small();
        let text = String::from_utf8(bytes.clone()).expect("it is text");
        let begin = text.find("@graph").expect("it has a graph");
        let idle = ["CreativeWork", "Dataset", "Claim", "mentions", "\n"];
        let idle = idle.map(|word| text.match_indices(word).collect::<Vec<_>>());
        let mut unseen = Vec::new();
        for at in begin..bytes.len() {
            let is_idle = idle.iter().flatten().any(|(i, word)| (*i..i + word.len()).contains(&at));
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            if check(&changed, METADATA, &files).is_empty() && !is_idle && bytes[at] != b' ' {
                unseen.push((at, &text[at..(at + 8).min(text.len())]));
            }
        }
        assert_eq!(unseen, []);
    }

    #[test]
    fn a_description_cut_off_is_found() {
        let (bytes, files) = small();
        for end in 0..bytes.trim_ascii_end().len() {
            assert!(!check(&bytes[..end], METADATA, &files).is_empty(), "{end}");
        }
    }
}
