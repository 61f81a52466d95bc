//! `mmr verify`

use std::path::Path;

use serde_json::{Value, json};

use super::Exit;
use super::args::{Format, Verify};
use super::show::Show;
use crate::diag::words::Words;
use crate::diag::{Failure, has_errors, json};
use crate::run::{Profile, Verified, verify};
use crate::world::{Memory, World};
use crate::yaml::locate;

/// The version of the JSON that is printed, whose shape stands in [`crate::diag::json`]. A key that
/// goes or changes its meaning makes a new version.
const FORMAT: u32 = 1;

pub fn run(wanted: &Verify, show: &mut Show) -> Result<Exit, Failure> {
    let profile = if wanted.bag { Profile::Bag } else { Profile::Mmr };
    let words = Words::of(&wanted.lang);
    let mut exit = Exit::Done;
    let mut bundles = Vec::new();
    let mut with_findings = false;
    for path in &wanted.paths {
        let verified = verify(path, profile);
        let ended = match &verified {
            Ok(verified) if has_errors(&verified.findings) => Exit::Findings,
            Ok(_) => Exit::Done,
            Err(_) => Exit::Failed,
        };
        // One that cannot be read does not keep the others from being verified.
        exit = if ended.code() > exit.code() { ended } else { exit };
        match (verified, wanted.format) {
            (Ok(verified), Format::Human) => {
                with_findings |= !verified.findings.is_empty();
                tell(&verified, &words, show);
            }
            (Ok(verified), Format::Json) => bundles.push(as_json(&verified, profile, &words)),
            (Err(failure), Format::Human) => show.failure(&failure),
            (Err(failure), Format::Json) => bundles.push(failed(path, profile, &failure)),
        }
    }
    if with_findings {
        show.explain(&words);
    }
    if wanted.format == Format::Json {
        show.json(&json!({ "format": FORMAT, "bundles": bundles }));
    }
    Ok(exit)
}

fn tell(verified: &Verified, words: &Words, show: &Show) {
    let path = verified.path.display().to_string();
    if !verified.findings.is_empty() {
        show.heading(&path);
    }
    let nothing = Memory::new();
    let (errors, warnings) = show.findings(&verified.findings, world(verified, &nothing), words);
    let counts = [("errors", errors.into()), ("warnings", warnings.into())];
    let summary = words.say("say-summary", &counts);
    if errors > 0 {
        let args = [("path", path.into()), ("summary", summary.into())];
        show.verdict(&words.say("say-verified-wrong", &args));
        return;
    }
    if warnings > 0 {
        show.verdict(&summary);
    }
    if let Some(bag) = &verified.bag {
        let version = bag.version.map_or("?", |version| version.as_str());
        let args = [
            ("path", path.into()),
            ("version", version.into()),
            ("files", bag.payload.len().into()),
            ("bytes", bag.payload_bytes().to_string().into()),
        ];
        show.line(&words.say("say-verified", &args));
    }
}

/// Where the places of the findings are looked up.
fn world<'a>(verified: &'a Verified, nothing: &'a Memory) -> &'a dyn World {
    verified.carrier.as_ref().map_or(nothing, |carrier| carrier.world())
}

fn as_json(verified: &Verified, profile: Profile, words: &Words) -> Value {
    let located = locate(verified.findings.clone(), world(verified, &Memory::new()));
    let mut told = json!({
        "path": verified.path.display().to_string(),
        "profile": profile.key(),
        "valid": !has_errors(&verified.findings),
        "findings": json::render(&located, words),
    });
    if let Some(bag) = &verified.bag {
        let info = bag.info.iter().map(|field| json!([field.label, field.value]));
        told["version"] = bag.version.map(|version| version.as_str()).into();
        told["files"] = bag.payload.len().into();
        told["bytes"] = bag.payload_bytes().into();
        told["info"] = info.collect();
    }
    told
}

fn failed(path: &Path, profile: Profile, failure: &Failure) -> Value {
    json!({
        "path": path.display().to_string(),
        "profile": profile.key(),
        "failure": failure.to_string(),
    })
}
