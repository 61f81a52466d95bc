//! A difference as JSON, for programs.
//!
//! `mmr diff --format json` prints one object. `format` is the number 1: a key that goes or changes
//! its meaning makes a new version. `before` and `after` name the two sides, and `is_empty` says
//! whether they say the same. A list is there also where it is empty; null means that it could not
//! be made.
//! - `notes`: what a reader must know of a side, each with `note` (`errors` with their `count`,
//!   `unreadable`, `empty`, `bundle`, `from-git`, `from-git-uncommitted`) and `side` (`before`
//!   or `after`).
//! - `alerts`: what to look at first, the gravest first, each with `alert` (`unreadable`, `claim`,
//!   `basis`, `evidence`, `no-alias`) and `what`: a file, a claim, a figure's address, the path of a
//!   file of evidence, an id.
//! - `records`: records, cycles, texts of sections and settings, each with `kind` (that of the
//!   record, or `cycle`, `city`, `settings`), `id`, `file`, `title` (null where there is none),
//!   `state` (`added`, `removed`, `changed`, `renamed` with `from` and `has_alias`, `unreadable`),
//!   `fields` and `figures`.
//! - a field has its `path` (the keys in the file, with `/` between them) and `change`: `value` and
//!   `text` with `before` and `after` (null where there is none), `text` with its `language` too;
//!   `items` with `added` and `removed`; `order` with `before` and `after`; `left-behind` with
//!   `changed` and `unchanged`, the languages of a text.
//! - a figure has its `address`, `before` and `after` as in the file (null where it is not there),
//!   `difference` and `percent` as decimals in texts (null where the two do not compare), and
//!   `fields`, its other properties.
//! - `claims`: claims whose evidence became weaker or stronger (null where a side cannot be read as
//!   a whole), each with `claim`, `file`, `before` and `after` (`none`, `derived`, `low`, `sound`)
//!   and `lost`, the media that no longer prove it.
//! - `evidence`: files of evidence, each with `path` (from `report-data/media` on), `state` (`added`,
//!   `lost`, `replaced`, `moved` with `from`, `relocked`), `media`, `is_vouched`, and the `sha256`
//!   that the lock gives `before` and `after`.
//! - `findings`: `new` and `gone` (null where the rules were not run on both sides), lists of
//!   findings as [`crate::diag::json`] has them.
//! - `files`: other files, each with `path` and `state`.
//! - `rewritten`, `followed`: files that changed and say the same, in another layout or but for the
//!   name of a renamed record; `moved`: pairs of paths.

use serde_json::{Map, Value, json};

use super::account::{Account, Note, Which};
use super::alerts::{Alert, alerts};
use super::difference::{Change, EvidenceState, FieldChange, FigureChange, State, SubjectChange};
use crate::diag::json::render as render_findings;
use crate::diag::words::Words;

/// The version of the JSON.
const FORMAT: u32 = 1;

/// The whole account as one object.
pub fn render(account: &Account<'_>, words: &Words) -> Value {
    let difference = account.difference;
    let claims = difference.claims.as_ref().map(|claims| {
        let claim = claims.iter().map(|change| {
            json!({
                "claim": change.claim.to_string(),
                "file": change.file,
                "before": change.before.key(),
                "after": change.after.key(),
                "lost": change.lost,
            })
        });
        claim.collect::<Value>()
    });
    let findings = difference.findings.as_ref().map(|_| {
        json!({
            "new": render_findings(account.new, words),
            "gone": render_findings(account.gone, words),
        })
    });
    let evidence = difference.evidence.iter().map(|change| {
        let mut told = json!({
            "path": change.path,
            "state": change.state.key(),
            "media": change.media,
            "is_vouched": change.is_vouched(),
            "sha256": { "before": change.locked_before, "after": change.locked_after },
        });
        if let EvidenceState::Moved(from) = &change.state {
            told["from"] = from.as_str().into();
        }
        told
    });
    let files = difference.files.iter();
    json!({
        "format": FORMAT,
        "before": account.before,
        "after": account.after,
        "is_empty": difference.is_empty(),
        "notes": account.notes.iter().map(note).collect::<Value>(),
        "alerts": alerts(difference).iter().map(alert).collect::<Value>(),
        "records": difference.subjects.iter().map(subject).collect::<Value>(),
        "claims": claims,
        "evidence": evidence.collect::<Value>(),
        "findings": findings,
        "files": files
            .map(|file| json!({ "path": file.path, "state": file.state.key() }))
            .collect::<Value>(),
        "rewritten": difference.rewritten,
        "followed": difference.followed,
        "moved": difference.moved,
    })
}

fn note(note: &Note) -> Value {
    let side = match note.side() {
        Which::Before => "before",
        Which::After => "after",
    };
    let mut told = json!({ "note": note.key(), "side": side });
    if let Note::Errors(_, count) = note {
        told["count"] = (*count).into();
    }
    told
}

fn alert(alert: &Alert<'_>) -> Value {
    let (name, what) = match alert {
        Alert::Unreadable(subject) => ("unreadable", subject.file.clone()),
        Alert::Claim(change) => ("claim", change.claim.to_string()),
        Alert::Basis(subject, figure) => ("basis", format!("{}/{}", subject.subject, figure.slug)),
        Alert::Evidence(change) => ("evidence", change.path.clone()),
        Alert::NoAlias(subject) => ("no-alias", subject.subject.to_string()),
    };
    json!({ "alert": name, "what": what })
}

fn subject(change: &SubjectChange) -> Value {
    let figure = |figure: &FigureChange| {
        json!({
            "address": format!("{}/{}", change.subject, figure.slug),
            "before": figure.before,
            "after": figure.after,
            "difference": figure.difference.map(|number| number.to_string()),
            "percent": figure.percent.map(|number| number.to_string()),
            "fields": figure.fields.iter().map(field).collect::<Value>(),
        })
    };
    let mut told = json!({
        "kind": change.subject.group(),
        "id": change.subject.to_string(),
        "file": change.file,
        "title": change.title,
        "state": change.state.key(),
    });
    if let State::Renamed { from, has_alias } = &change.state {
        told["from"] = from.as_str().into();
        told["has_alias"] = (*has_alias).into();
    }
    told["fields"] = change.fields.iter().map(field).collect();
    told["figures"] = change.figures.iter().map(figure).collect();
    told
}

fn field(field: &FieldChange) -> Value {
    let mut told = Map::new();
    told.insert("path".into(), field.path.as_str().into());
    let (name, rest) = match &field.change {
        Change::Value { before, after } => ("value", json!({ "before": before, "after": after })),
        Change::Text { language, before, after } => {
            ("text", json!({ "language": language, "before": before, "after": after }))
        }
        Change::Items { added, removed } => {
            ("items", json!({ "added": added, "removed": removed }))
        }
        Change::Order { before, after } => ("order", json!({ "before": before, "after": after })),
        Change::LeftBehind { changed, unchanged } => {
            ("left-behind", json!({ "changed": changed, "unchanged": unchanged }))
        }
    };
    told.insert("change".into(), name.into());
    if let Value::Object(rest) = rest {
        told.extend(rest);
    }
    told.into()
}
