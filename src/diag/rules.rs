//! The rules: every finding that the tool can give, what it is about and how bad it is.
//!
//! A rule is known by one readable name. The name is the key of its words (`words/`), of its
//! explanation (`explain/`) and of its cases (`tests/accept`, `tests/reject`), and what a city writes
//! to make it stricter or more lenient.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Severity;

/// What the tool makes of a finding.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// It is not said.
    Allow,
    /// It is said, and the report can be built.
    Warn,
    /// It is said, and nothing is built.
    Deny,
}

impl Level {
    /// The word in `mmr.yaml` and in messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The settings of the project.
    Settings,
    /// Files and folders.
    Files,
    /// How a file is written.
    Writing,
    /// Which keys and values a record has.
    Shape,
    /// What leads from one record to another.
    References,
    /// Numbers.
    Figures,
    /// Dates and cycles.
    Time,
    /// What proves a claim.
    Evidence,
    /// Media and their files.
    Media,
    /// UNESCO's form, and the pages.
    Form,
    /// Texts and their languages.
    Languages,
    /// Agencies and persons.
    People,
    /// What was submitted.
    Submission,
    /// What was reviewed.
    Review,
    /// A bundle that is read back.
    Bundle,
}

/// When a rule is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// When what it is about is read.
    Reading,
    /// When the reports are laid out.
    Layout,
    /// When a report is recorded as sent.
    Sending,
}

/// A rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its readable name, for instance `missing-media-file`.
    pub name: &'static str,
    /// What it is about.
    pub topic: Topic,
    /// What the tool makes of it where a city says nothing else.
    pub level: Level,
    /// It holds whatever a city says: nothing could be built without it, or nothing trusted.
    pub is_fixed: bool,
    /// When it is looked at.
    pub stage: Stage,
}

/// What a rule is like, apart from its topic.
struct Nature {
    name: &'static str,
    level: Level,
    is_fixed: bool,
    stage: Stage,
}

impl Nature {
    const fn new(name: &'static str, level: Level, is_fixed: bool) -> Self {
        Self { name, level, is_fixed, stage: Stage::Reading }
    }

    /// The same, looked at when the reports are laid out.
    const fn in_layout(self) -> Self {
        Self { stage: Stage::Layout, ..self }
    }

    /// The same, looked at when a report is recorded as sent.
    const fn in_sending(self) -> Self {
        Self { stage: Stage::Sending, ..self }
    }
}

/// An error that no city can lift.
const fn must(name: &'static str) -> Nature {
    Nature::new(name, Level::Deny, true)
}

/// A warning that no city can change.
const fn note(name: &'static str) -> Nature {
    Nature::new(name, Level::Warn, true)
}

/// An error, unless a city says otherwise.
const fn deny(name: &'static str) -> Nature {
    Nature::new(name, Level::Deny, false)
}

/// A warning, unless a city says otherwise.
const fn warn(name: &'static str) -> Nature {
    Nature::new(name, Level::Warn, false)
}

/// Nothing, unless a city says otherwise.
const fn allow(name: &'static str) -> Nature {
    Nature::new(name, Level::Allow, false)
}

/// Every rule, by topic and name.
const TABLE: &[(Topic, &[Nature])] = &[
    (
        Topic::Settings,
        &[
            must("allow-without-reason"),
            must("fixed-rule"),
            must("newer-format"),
            must("no-messages"),
            note("overridden-severity"),
            must("unknown-format"),
            note("unknown-path"),
            must("unknown-rule"),
            must("unknown-theme"),
            note("unused-allow"),
        ],
    ),
    (
        Topic::Files,
        &[
            must("cycle-not-a-folder"),
            must("file-name-no-id"),
            must("lfs-pointer"),
            must("missing-file"),
            must("no-cycle"),
            warn("special-file"),
            warn("symbolic-link"),
            warn("unknown-folder"),
            warn("unread-file"),
            must("yml-file"),
        ],
    ),
    (
        Topic::Writing,
        &[
            must("carriage-return"),
            must("duplicate-key"),
            must("empty-file"),
            must("empty-value"),
            must("file-too-large"),
            must("invisible-character"),
            must("key-not-text"),
            must("merge-conflict"),
            must("nested-too-deep"),
            must("not-readable"),
            must("not-utf-8"),
            must("not-yaml"),
            must("number-not-decimal"),
            must("several-documents"),
            must("text-cut-off"),
            must("text-needs-quotes"),
            must("yaml-alias"),
            must("yaml-anchor"),
            must("yaml-directive"),
            must("yaml-merge-key"),
            must("yaml-tag"),
        ],
    ),
    (
        Topic::Shape,
        &[
            must("bare-float"),
            must("empty-list"),
            must("empty-text"),
            must("missing-key"),
            must("not-a-checksum"),
            must("not-a-colour"),
            must("not-a-currency"),
            must("not-a-date"),
            must("not-a-day"),
            must("not-a-decimal"),
            must("not-a-language"),
            must("not-a-period"),
            must("not-an-address"),
            must("not-an-id"),
            must("not-an-sdg-target"),
            must("not-one-of"),
            must("not-pixels"),
            must("not-quoted"),
            must("out-of-range"),
            must("unknown-key"),
            must("wrong-format"),
            must("wrong-shape"),
            must("wrong-type"),
        ],
    ),
    (
        Topic::References,
        &[
            deny("circular-reference"),
            must("dangling-reference"),
            must("duplicate-alias"),
            must("duplicate-id"),
            warn("listed-twice"),
            must("mistyped-reference"),
            must("unknown-figure"),
            must("unknown-link"),
            must("unknown-plan-part"),
            warn("unreached-record"),
            must("wrong-kind"),
        ],
    ),
    (
        Topic::Figures,
        &[
            warn("decimals-in-count"),
            warn("dispute-without-reason"),
            must("figure-without-unit"),
            must("figure-without-value"),
            warn("money-too-exact"),
            deny("negative-count"),
            warn("outcome-without-indicator"),
            warn("place-far-from-others"),
            warn("planned-as-reported"),
            must("position-not-on-earth"),
            deny("range-upside-down"),
            warn("range-without-width"),
            deny("reported-from-future"),
            deny("rival-of-other-scope"),
            deny("series-falls"),
            warn("series-of-other-indicator"),
            deny("series-of-planned"),
            warn("series-of-two-scopes"),
            warn("series-of-two-units"),
            deny("series-out-of-order"),
            must("several-units"),
            warn("share-out-of-range"),
            deny("sum-of-planned-and-reported"),
            deny("sum-of-two-units"),
            must("thousands-with-value"),
            deny("total-not-the-sum"),
            must("value-and-range"),
            warn("year-as-value"),
        ],
    ),
    (
        Topic::Time,
        &[
            deny("cycles-overlap"),
            must("ends-before-start"),
            warn("evidence-older-than-claim"),
            warn("no-date"),
            deny("outside-every-cycle"),
            deny("report-before-cycle"),
            warn("report-late"),
            must("selected-outside-cycle"),
        ],
    ),
    (
        Topic::Evidence,
        &[
            warn("claim-with-derived-only"),
            warn("claim-with-low-evidence"),
            warn("claim-without-evidence"),
            warn("evidence-not-cited"),
            warn("figure-without-source"),
            warn("number-in-prose"),
            warn("paragraph-without-evidence"),
        ],
    ),
    (
        Topic::Media,
        &[
            warn("address-is-redirect"),
            deny("address-not-public"),
            must("address-not-web"),
            deny("address-with-login"),
            warn("address-without-date-read"),
            warn("alt-same-as-caption"),
            warn("alt-says-little"),
            warn("archive-of-other-address"),
            warn("archive-same-as-address"),
            must("capture-changed"),
            warn("capture-without-address"),
            must("changed-evidence"),
            deny("content-not-of-kind"),
            must("empty-media-file"),
            warn("evidence-not-locked"),
            warn("locked-without-medium"),
            warn("low-resolution"),
            must("media-file-is-link"),
            warn("medium-without-credit"),
            must("medium-without-place"),
            warn("medium-without-rights"),
            warn("missing-consent"),
            must("missing-media-file"),
            warn("missing-rights-form"),
            must("names-collide"),
            warn("photo-with-position"),
            warn("photo-with-serial-number"),
            warn("picture-without-alt"),
            warn("read-before-published"),
            warn("same-address-twice"),
            warn("same-file-twice"),
            deny("unreadable-image"),
            must("unsafe-name"),
            must("unsafe-path"),
        ],
    ),
    (
        Topic::Form,
        &[
            warn("empty-field"),
            warn("language-not-accepted"),
            must("no-labels"),
            must("section-without-selection"),
            warn("text-over-limit"),
            warn("too-many-initiatives"),
            warn("too-many-pages").in_layout(),
            warn("typst-warning").in_layout(),
            must("unknown-edition"),
            must("unknown-field"),
            must("unknown-objective"),
            must("unknown-section"),
        ],
    ),
    (
        Topic::Languages,
        &[
            must("character-without-font"),
            must("control-character"),
            warn("decomposed-letters"),
            warn("language-does-not-fit"),
            warn("legacy-encoding"),
            must("markup-too-deep"),
            warn("missing-translation"),
            warn("same-text-in-two-languages"),
            warn("script-does-not-fit"),
            must("text-too-long"),
        ],
    ),
    (Topic::People, &[warn("agency-no-longer-existed"), warn("private-contact")]),
    (
        Topic::Submission,
        &[
            warn("added-since-submission"),
            warn("changed-since-submission"),
            warn("damaged-submission-lock"),
            warn("missing-submission-lock"),
            warn("removed-since-submission"),
            deny("submission-date-differs"),
            deny("submission-dates-out-of-order"),
            warn("uncommitted-changes").in_sending(),
            must("version-without-date"),
            must("versions-out-of-order"),
        ],
    ),
    (
        Topic::Review,
        &[
            warn("review-of-unknown-record"),
            warn("review-twice"),
            warn("stale-review"),
            warn("unknown-reviewer"),
            allow("unreviewed-record"),
        ],
    ),
    (
        Topic::Bundle,
        &[
            must("bag-algorithm-unknown"),
            must("bag-byte-order-mark"),
            must("bag-checksum-contradicted"),
            must("bag-checksum-length"),
            must("bag-declaration-missing"),
            must("bag-declaration-too-long"),
            must("bag-declaration-wrong"),
            must("bag-encoding-unknown"),
            must("bag-fetch-address"),
            note("bag-fetch-length"),
            must("bag-fetch-not-listed"),
            must("bag-file-changed"),
            must("bag-file-listed-in-part"),
            must("bag-file-missing"),
            must("bag-file-not-fetched"),
            must("bag-file-not-listed"),
            must("bag-file-unreadable"),
            note("bag-folder-empty"),
            note("bag-line-not-ended"),
            must("bag-line-wrong"),
            must("bag-link"),
            note("bag-listed-in-other-case"),
            must("bag-listed-twice"),
            must("bag-listed-twice-differently"),
            must("bag-manifest-missing"),
            must("bag-manifest-name"),
            must("bag-manifest-not-listed"),
            note("bag-md5sum-marker"),
            must("bag-more-findings"),
            note("bag-name-in-other-form"),
            note("bag-names-alike"),
            must("bag-oxum-form"),
            must("bag-oxum-repeated"),
            must("bag-oxum-wrong"),
            must("bag-path-outside-payload"),
            note("bag-path-roundabout"),
            must("bag-path-unsafe"),
            must("bag-payload-in-tag-manifest"),
            must("bag-payload-missing"),
            must("bag-percent-sign"),
            must("bag-special-file"),
            note("bag-system-file"),
            must("bag-tag-file-too-large"),
            must("bag-tag-manifest-listed"),
            must("bag-text-unreadable"),
            must("bag-version-unknown"),
            must("bundle-lacks"),
            must("bundle-not-ours"),
            must("bundle-stray"),
            must("bundle-unreadable"),
            must("crate-broken-link"),
            note("crate-claim-without-evidence"),
            must("crate-entity-incomplete"),
            must("crate-entity-twice"),
            must("crate-file-differs"),
            must("crate-file-not-described"),
            must("crate-file-not-reached"),
            must("crate-file-not-there"),
            must("crate-file-without-checksum"),
            must("crate-not-as-made"),
            must("crate-unreadable"),
            must("crate-without-root"),
            must("no-bag"),
            must("report-differs-from-record"),
            must("report-missing"),
            must("report-not-as-built"),
            must("report-not-signed"),
            must("report-signed-twice"),
            must("report-without-ledger"),
            must("tag-file-missing"),
            must("tag-file-not-listed"),
            must("tag-file-unknown"),
            must("tags-not-canonical"),
            must("zip-beside-the-bag"),
            must("zip-bomb"),
            must("zip-cut-off"),
            must("zip-directory-not-canonical"),
            must("zip-encrypted"),
            must("zip-entries-overlap"),
            must("zip-entry-twice"),
            must("zip-inconsistent"),
            must("zip-method"),
            must("zip-name-not-utf8"),
            must("zip-not-canonical"),
            must("zip-symbolic-link"),
            must("zip-unreadable"),
            must("zip-unsafe-name"),
        ],
    ),
];

static RULES: LazyLock<BTreeMap<&'static str, Rule>> = LazyLock::new(|| {
    let of_topic = |(topic, natures): &(Topic, &'static [Nature])| {
        let topic = *topic;
        natures.iter().map(move |Nature { name, level, is_fixed, stage }| {
            let rule = Rule { name, topic, level: *level, is_fixed: *is_fixed, stage: *stage };
            (*name, rule)
        })
    };
    TABLE.iter().flat_map(of_topic).collect()
});

/// The rule of a name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.get(name)
}

/// Every rule, by topic and name.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&Rule> = RULES.values().collect();
    rules.sort_by_key(|rule| (rule.topic, rule.name));
    rules
}

impl Topic {
    /// The key of the topic in words and in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Files => "files",
            Self::Writing => "writing",
            Self::Shape => "shape",
            Self::References => "references",
            Self::Figures => "figures",
            Self::Time => "time",
            Self::Evidence => "evidence",
            Self::Media => "media",
            Self::Form => "form",
            Self::Languages => "languages",
            Self::People => "people",
            Self::Submission => "submission",
            Self::Review => "review",
            Self::Bundle => "bundle",
        }
    }
}

impl Rule {
    /// How bad its findings are where a city says nothing else.
    pub fn severity(&self) -> Severity {
        if self.level == Level::Deny { Severity::Error } else { Severity::Warning }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::words::Words;
    use crate::diag::{Finding, Place};

    #[test]
    fn every_rule_stands_once_in_order_and_has_words() {
        let words = Words::of("en");
        let mut seen = 0;
        for (topic, natures) in TABLE {
            assert!(natures.is_sorted_by_key(|nature| nature.name), "{topic:?}");
            for nature in *natures {
                let said = words.of_finding(&Finding::new(nature.name, Place::file("x")));
                assert!(said.title != nature.name, "{} has no words", nature.name);
                seen += 1;
            }
        }
        assert!(TABLE.is_sorted_by_key(|(topic, _)| *topic));
        assert_eq!(seen, RULES.len(), "a name stands twice");
    }
}
