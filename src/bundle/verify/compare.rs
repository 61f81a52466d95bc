//! What the manifests list against what stands in the bag (RFC 8493, 3).

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Declaration;
use super::declaration::DECLARATION;
use super::fetch::{FETCH, Fetch};
use super::findings::Findings;
use super::inside::{Inside, composed, in_payload};
use super::manifest::{Entry, Manifest};
use super::sums::Summed;
use crate::diag::{Finding, Place};
use crate::fixity::{Algorithm, hex};
use crate::world::Kind;

/// Files that operating systems make by themselves.
const SYSTEM_FILES: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// What the manifests say, joined to the files of the bag.
pub struct Comparison<'c, 'w> {
    inside: &'c Inside<'w>,
    declaration: &'c Declaration,
    manifests: &'c [Manifest],
    fetches: &'c BTreeMap<String, Fetch>,
    /// The lines about each file that is there, by its own path.
    present: BTreeMap<&'c str, Vec<Said<'c>>>,
    /// The lines about each file that is not there, by the composed form of its path.
    absent: BTreeMap<String, Vec<Said<'c>>>,
    /// The files by the composed form of their path in lower case.
    folded: BTreeMap<String, &'c str>,
}

/// A line of a manifest.
#[derive(Clone, Copy)]
struct Said<'c> {
    manifest: &'c Manifest,
    entry: &'c Entry,
}

impl<'c, 'w> Comparison<'c, 'w> {
    /// Joins lines and files.
    pub fn of(
        inside: &'c Inside<'w>,
        declaration: &'c Declaration,
        manifests: &'c [Manifest],
        fetches: &'c BTreeMap<String, Fetch>,
    ) -> Self {
        let (mut present, mut absent) = (BTreeMap::new(), BTreeMap::new());
        for manifest in manifests {
            for entry in &manifest.entries {
                let said = Said { manifest, entry };
                let lines: &mut Vec<Said<'c>> = match inside.find(&entry.path) {
                    Some(file) => present.entry(file).or_default(),
                    None => absent.entry(composed(&entry.path)).or_default(),
                };
                lines.push(said);
            }
        }
        let files = inside.entries().map(|(path, _)| path).filter(|path| inside.is_file(path));
        let folded = files.map(|path| (composed(path).to_lowercase(), path)).collect();
        Self { inside, declaration, manifests, fetches, present, absent, folded }
    }

    /// Whether a manifest lists something that is no file of the bag.
    pub fn lists_in_vain(&self, path: &str) -> bool {
        self.absent.contains_key(&composed(path))
    }

    /// The files to read, with the algorithms that their lines name.
    pub fn wanted(&self) -> BTreeMap<String, BTreeSet<Algorithm>> {
        self.present
            .iter()
            .map(|(path, lines)| {
                let named = lines.iter().filter_map(|said| said.manifest.algorithm);
                ((*path).to_owned(), named.collect::<BTreeSet<_>>())
            })
            .filter(|(_, algorithms)| !algorithms.is_empty())
            .collect()
    }

    /// Everything in which lists and files differ, checksums apart.
    pub fn completeness(&self, findings: &mut Findings) {
        for lines in self.present.values().chain(self.absent.values()) {
            self.repeated(lines, findings);
        }
        for (path, lines) in &self.absent {
            if let Some(missing) = self.missing(path, lines) {
                findings.push(missing);
            }
        }
        self.unlisted(findings);
        self.unlisted_manifests(findings);
        self.unlisted_fetches(findings);
        self.odd_names(findings);
    }

    /// Every file whose checksum is not the one of its lines.
    pub fn fixity(&self, summed: &BTreeMap<String, Summed>, findings: &mut Findings) {
        for (path, lines) in &self.present {
            let Some(file) = summed.get(*path) else { continue };
            self.checksums(path, file, lines, findings);
            if let Some(fetch) = self.fetches.get(*path)
                && let Some(length) = fetch.length.filter(|length| *length != file.size)
            {
                let place = self.inside.bytes(FETCH, &fetch.range);
                let finding = Finding::new("bag-fetch-length", place).arg("path", path);
                findings.push(finding.arg("length", length).arg("found", file.size));
            }
        }
    }

    /// A file against its lines. Where some fit and others do not, the lines are wrong, unless only
    /// those fit whose checksum a changed file can be made to have.
    fn checksums(&self, path: &str, file: &Summed, lines: &[Said<'c>], findings: &mut Findings) {
        let sum_of = |said: &Said<'_>| file.sums.get(&said.manifest.algorithm?);
        let (right, wrong): (Vec<Said<'_>>, Vec<Said<'_>>) = lines
            .iter()
            .filter(|said| said.entry.sum.is_some() && said.manifest.algorithm.is_some())
            .partition(|said| said.entry.sum.as_ref() == sum_of(said));
        let with_sums = |finding: Finding, said: &Said<'_>| {
            let expected = said.entry.sum.as_deref().map(hex).unwrap_or_default();
            let found = sum_of(said).map(|sum| hex(sum)).unwrap_or_default();
            let finding = finding.arg("path", path).arg("algorithm", &said.manifest.name);
            finding.arg("expected", expected).arg("found", found)
        };
        let broken = |said: &&Said<'_>| said.manifest.algorithm.is_some_and(Algorithm::is_broken);
        let all_broken = wrong.iter().all(|said| broken(&said));
        let witness = right.iter().find(|said| all_broken || !broken(said));
        if let Some(witness) = witness {
            for said in wrong {
                // Two lines of one manifest that differ are a finding of their own.
                if right.iter().any(|other| other.manifest.file == said.manifest.file) {
                    continue;
                }
                let finding = Finding::new("bag-checksum-contradicted", self.line(&said));
                let finding = with_sums(finding, &said).arg("manifest", &said.manifest.file);
                findings.push(finding.arg("other", &witness.manifest.file));
            }
        } else if let Some(first) = wrong.first() {
            let finding = Finding::new("bag-file-changed", self.inside.file(path));
            let mut finding = with_sums(finding, first);
            if !in_payload(path) {
                finding = finding.hint("tag");
            }
            finding.related = wrong.iter().map(|said| self.line(said)).collect();
            findings.push(finding);
        }
    }

    /// A file that a manifest lists more than once.
    fn repeated(&self, lines: &[Said<'c>], findings: &mut Findings) {
        let mut first: BTreeMap<&str, Said<'_>> = BTreeMap::new();
        for said in lines {
            let Some(earlier) = first.get(said.manifest.file.as_str()) else {
                first.insert(&said.manifest.file, *said);
                continue;
            };
            let same = earlier.entry.sum == said.entry.sum;
            let place = self.line(said);
            let finding = match (same, self.declaration.rules.is_strict()) {
                (false, _) => Finding::new("bag-listed-twice-differently", place),
                (true, true) => Finding::new("bag-listed-twice", place),
                (true, false) => Finding::new("bag-listed-twice", place).as_warning(),
            };
            let finding = finding.arg("path", &said.entry.path);
            let finding = finding.arg("manifest", &said.manifest.file);
            findings.push(finding.related(self.line(earlier)));
        }
    }

    /// A file that is listed and not there.
    fn missing(&self, path: &str, lines: &[Said<'c>]) -> Option<Finding> {
        if path == DECLARATION || self.below_link(path) {
            // Said already.
            return None;
        }
        let first = lines.first()?;
        let name = &first.entry.path;
        let place = self.line(first);
        let twin = self.folded.get(&path.to_lowercase()).copied();
        let of_twin = twin.and_then(|twin| self.present.get(twin));
        let same_twin = of_twin.is_some_and(|twins| {
            lines.iter().all(|said| {
                let same = |twin: &&Said<'_>| twin.manifest.file == said.manifest.file;
                twins.iter().find(same).is_some_and(|twin| twin.entry.sum == said.entry.sum)
            })
        });
        if let Some(twin) = twin.filter(|_| same_twin && !self.declaration.rules.is_strict()) {
            let finding = Finding::new("bag-listed-in-other-case", place);
            return Some(finding.arg("path", name).arg("near", twin));
        }
        if let Some(fetch) = self.fetches.get(name) {
            let place = self.inside.bytes(FETCH, &fetch.range);
            let finding = Finding::new("bag-file-not-fetched", place).arg("path", name);
            return Some(finding.arg("url", &fetch.url));
        }
        let mut finding = Finding::new("bag-file-missing", place).arg("path", name);
        finding.related = lines[1..].iter().map(|said| self.line(said)).collect();
        let slashes = name.replace('\\', "/");
        Some(if let Some(twin) = twin {
            finding.arg("near", twin).hint("case")
        } else if self.inside.is_folder(name) {
            finding.hint("folder")
        } else if slashes != *name && self.inside.find(&slashes).is_some() {
            finding.arg("near", slashes).hint("backslash")
        } else if is_system_file(name) {
            finding.hint("system")
        } else if !in_payload(name) {
            finding.hint("tag")
        } else {
            finding
        })
    }

    /// Whether a path leads through a link, which is a finding of its own.
    fn below_link(&self, path: &str) -> bool {
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        ends.into_iter()
            .any(|end| matches!(self.inside.kind(&path[..end]), Some(Kind::Link | Kind::Special)))
    }

    /// Payload files that a manifest does not list: all have to since 1.0, one had to before.
    fn unlisted(&self, findings: &mut Findings) {
        let of_payload: Vec<_> = self.manifests.iter().filter(|m| !m.of_tags).collect();
        if of_payload.is_empty() {
            return;
        }
        for (path, _) in self.inside.payload() {
            let lines = self.present.get(path).map(Vec::as_slice).unwrap_or_default();
            let lists =
                |manifest: &Manifest| lines.iter().any(|said| said.manifest.file == manifest.file);
            let without: Vec<&str> =
                of_payload.iter().filter(|m| !lists(m)).map(|m| m.file.as_str()).collect();
            let name = match without.len() {
                0 => continue,
                all if all == of_payload.len() => "bag-file-not-listed",
                _ if self.declaration.rules.is_strict() => "bag-file-listed-in-part",
                _ => continue,
            };
            let finding = Finding::new(name, self.inside.file(path)).arg("path", path);
            let finding = finding.arg("manifests", without.join("`, `"));
            let is_made = name == "bag-file-not-listed" && is_system_file(path);
            findings.push(if is_made { finding.hint("system") } else { finding });
        }
    }

    /// Payload manifests that a tag manifest does not list; all have to since 1.0.
    fn unlisted_manifests(&self, findings: &mut Findings) {
        if !self.declaration.rules.is_strict() {
            return;
        }
        let (of_tags, of_payload): (Vec<_>, Vec<_>) =
            self.manifests.iter().partition(|manifest| manifest.of_tags);
        for manifest in of_payload {
            let lines = self.present.get(manifest.file.as_str());
            for tags in &of_tags {
                let listed = lines.into_iter().flatten().any(|s| s.manifest.file == tags.file);
                if !listed {
                    let place = self.inside.file(&tags.file);
                    let finding = Finding::new("bag-manifest-not-listed", place);
                    findings.push(finding.arg("path", &manifest.file).arg("manifest", &tags.file));
                }
            }
        }
    }

    /// Files to be fetched that a manifest does not list.
    fn unlisted_fetches(&self, findings: &mut Findings) {
        let of_payload: Vec<_> = self.manifests.iter().filter(|m| !m.of_tags).collect();
        for (path, fetch) in self.fetches {
            let lines = match self.inside.find(path) {
                Some(file) => self.present.get(file),
                None => self.absent.get(&composed(path)),
            };
            let lists = |manifest: &Manifest| {
                lines.into_iter().flatten().any(|said| said.manifest.file == manifest.file)
            };
            let without: Vec<&str> =
                of_payload.iter().filter(|m| !lists(m)).map(|m| m.file.as_str()).collect();
            let all = without.len() == of_payload.len();
            if without.is_empty() || !(all || self.declaration.rules.is_strict()) {
                continue;
            }
            let place = self.inside.bytes(FETCH, &fetch.range);
            let finding = Finding::new("bag-fetch-not-listed", place).arg("path", path);
            findings.push(finding.arg("manifests", without.join("`, `")));
        }
    }

    /// Names that mean trouble elsewhere (RFC 8493, 6.1.1): told apart by case or by Unicode form
    /// only, written in another form than listed, made by the operating system.
    fn odd_names(&self, findings: &mut Findings) {
        for (path, lines) in &self.present {
            let other = lines.iter().find(|said| said.entry.path != *path);
            if let Some(said) = other.filter(|_| !lines.iter().any(|s| s.entry.path == *path)) {
                let finding = Finding::new("bag-name-in-other-form", self.line(said));
                findings.push(finding.arg("path", path));
            }
        }
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (path, _) in self.inside.payload() {
            let place = || self.inside.file(path);
            if let Some(other) = seen.insert(composed(path).to_lowercase(), path) {
                let finding = Finding::new("bag-names-alike", place()).arg("path", path);
                findings.push(finding.arg("other", other));
            }
            if is_system_file(path) {
                findings.push(Finding::new("bag-system-file", place()).arg("path", path));
            }
        }
    }

    fn line(&self, said: &Said<'_>) -> Place {
        let range: &Range<usize> = &said.entry.range;
        self.inside.bytes(&said.manifest.file, range)
    }
}

/// Whether an operating system makes such a file by itself, when a folder is opened or packed.
pub fn is_system_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    SYSTEM_FILES.contains(&name) || name.starts_with("._") || path.starts_with("__MACOSX/")
}
