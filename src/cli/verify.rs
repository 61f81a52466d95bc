//! `mmr verify`

use std::path::Path;

use serde_json::{Value, json};

use super::Exit;
use super::args::{Format, Verify};
use super::show::Show;
use crate::bundle::verify::{Bag, bag};
use crate::diag::words::Words;
use crate::diag::{Failure, json};
use crate::world::{Disk, World};
use crate::yaml::locate;

/// The version of the JSON that is printed: `bags`, each with `path`, `profile`, `valid`, `version`,
/// `files` and `bytes` of the payload, `info` as pairs in order, and `findings`; or, where one could
/// not be read, with `failure`. A key that goes or changes its meaning makes a new version.
const FORMAT: u32 = 1;

pub fn run(wanted: &Verify, show: &mut Show) -> Result<Exit, Failure> {
    if !wanted.bag {
        return Err(Failure::usage(
            "this version verifies bags by the standard BagIt only",
            "write `mmr verify --bag PATH`",
        ));
    }
    let words = Words::of(&wanted.lang);
    let mut exit = Exit::Done;
    let mut bags = Vec::new();
    for path in &wanted.paths {
        let one = verify(path, wanted.format, &words, show);
        let ended = match &one {
            Ok((true, _)) => Exit::Done,
            Ok((false, _)) => Exit::Findings,
            Err(_) => Exit::Failed,
        };
        // One that cannot be read does not keep the others from being verified.
        exit = if ended.code() > exit.code() { ended } else { exit };
        match (one, wanted.format) {
            (Ok((_, told)), _) => bags.push(told),
            (Err(failure), Format::Human) => show.failure(&failure),
            (Err(failure), Format::Json) => bags.push(json!({
                "path": path.display().to_string(),
                "profile": "bag",
                "failure": failure.to_string(),
            })),
        }
    }
    if wanted.format == Format::Json {
        let told = json!({ "format": FORMAT, "bags": bags });
        show.raw(format!("{told:#}\n").as_bytes());
    }
    Ok(exit)
}

/// Verifies one bag and tells it: at the terminal, or as the value that is given back.
fn verify(
    path: &Path,
    format: Format,
    words: &Words,
    show: &Show,
) -> Result<(bool, Value), Failure> {
    let (world, top) = open(path)?;
    let bag = bag(&*world, &top)?;
    let told = match format {
        Format::Json => as_json(path, &bag, &*world, words),
        Format::Human => {
            tell(path, &bag, &*world, words, show);
            Value::Null
        }
    };
    Ok((bag.is_valid(), told))
}

/// The world that a path means, and the base folder of the bag in it.
fn open(path: &Path) -> Result<(Box<dyn World>, String), Failure> {
    if path.is_dir() {
        return Ok((Box::new(Disk::new(path)), String::new()));
    }
    match path.metadata() {
        Ok(_) => Err(Failure::usage(
            format!("`{}` is not a folder", path.display()),
            "unpack the file first, and give the folder that holds `bagit.txt`",
        )),
        Err(cause) => Err(Failure::read(path.display(), cause)),
    }
}

fn tell(path: &Path, bag: &Bag, world: &dyn World, words: &Words, show: &Show) {
    let path = path.display().to_string();
    if !bag.findings.is_empty() {
        show.heading(&path);
    }
    let (errors, warnings) = show.findings(&bag.findings, world, words);
    if errors > 0 {
        let counts = [("errors", errors.into()), ("warnings", warnings.into())];
        let summary = words.say("say-summary", &counts);
        let args = [("path", path.into()), ("summary", summary.into())];
        show.verdict(&words.say("say-verified-wrong", &args));
    } else {
        if warnings > 0 {
            show.summary(errors, warnings, words);
        }
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

fn as_json(path: &Path, bag: &Bag, world: &dyn World, words: &Words) -> Value {
    let info = bag.info.iter().map(|field| json!([field.label, field.value]));
    json!({
        "path": path.display().to_string(),
        "profile": "bag",
        "valid": bag.is_valid(),
        "version": bag.version.map(|version| version.as_str()),
        "files": bag.payload.len(),
        "bytes": bag.payload_bytes(),
        "info": info.collect::<Vec<_>>(),
        "findings": json::render(&locate(bag.findings.clone(), world), words),
    })
}
