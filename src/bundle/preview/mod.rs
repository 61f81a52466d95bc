//! The page that a reviewer opens first: `ro-crate-preview.html` (RO-Crate 1.2, "RO-Crate Website").
//!
//! It stands in the folder of the reports, needs no script and asks for nothing outside: what it
//! loads are the fonts beside it and small pictures within it. Its form is a template,
//! `templates/preview/page.html.jinja`; here is gathered what that prints.

mod look;
mod media;
mod thumbnail;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Contents, ReportFile};
use crate::diag::Failure;
use crate::fixity::{Digests, hex};
use crate::form::{Labels, Theme};
use crate::markup::{Chapter, html};
use crate::model::value::Language;
use crate::report::{DateWords, NumberWords};
use crate::world::{Assets, World};
use thumbnail::Thumbnail;

/// Name of the page, below `data/`.
pub const PREVIEW: &str = "ro-crate-preview.html";

/// Its template.
const TEMPLATE: &str = "preview/page.html.jinja";

/// Makes the page: a part for each language of the reports, the leading one first. A language's
/// part is made from its booklet, which holds everything, or else from its submission.
///
/// # Errors
/// A picture that cannot be read; a template that is wrong; a word that a label file lacks.
pub fn preview(
    contents: &Contents<'_>,
    theme: &Theme,
    assets: &Assets<'_>,
    world: &dyn World,
) -> Result<Vec<u8>, Failure> {
    let thumbnails = thumbnail::thumbnails(contents, world)?;
    let mut chapters = Vec::new();
    for report in leading_first(contents) {
        chapters.push(Chapter {
            language: report.language,
            labels: report.labels,
            view: report.view,
            data: chapter(contents, report, &thumbnails)?,
        });
    }
    let page = page(contents, theme, &chapters, assets)?;
    html(TEMPLATE, &page, &chapters, assets)
}

/// The fullest report of each language, in the order of the cycle's languages.
fn leading_first<'a, 'c>(contents: &'c Contents<'a>) -> Vec<&'c ReportFile<'a>> {
    let mut fullest: BTreeMap<&Language, &ReportFile<'a>> = BTreeMap::new();
    for report in &contents.reports {
        let known = fullest.entry(report.language).or_insert(report);
        if report.view.product == "booklet" {
            *known = report;
        }
    }
    let order = &contents.cycle.cycle.value.languages;
    let mut reports: Vec<_> = fullest.into_values().collect();
    reports.sort_by_key(|report| order.iter().position(|known| known == report.language));
    // Languages that only this build asked for stand last.
    let known = reports.partition_point(|report| !order.contains(report.language));
    reports.rotate_left(known);
    reports
}

/// What the page says in no language, or in the leading one.
fn page(
    contents: &Contents<'_>,
    theme: &Theme,
    chapters: &[Chapter<'_>],
    assets: &Assets<'_>,
) -> Result<Value, Failure> {
    let Some(leading) = chapters.first() else { return Ok(Value::Null) };
    let words = Words::new(leading.labels)?;
    let mut others = Vec::new();
    for (path, digests) in contents.files {
        let is_report = contents.reports.iter().any(|report| report.path == *path);
        if !is_report && !contents.closure.evidence.contains_key(path) {
            others.push(words.file(path, digests)?);
        }
    }
    let tags: Vec<&str> = chapters.iter().map(|chapter| chapter.language.as_str()).collect();
    let seed: u32 = contents.cycle.cycle.id.as_str().chars().map(u32::from).sum();
    Ok(json!({
        "title": leading.view.title_words,
        "author": leading.view.author_words,
        "languages": tags,
        "version": env!("CARGO_PKG_VERSION"),
        "folder": format!("{}-{}", contents.ledger.city.id, contents.cycle.cycle.id),
        "seed": seed,
        "colours": look::colours(theme),
        "families": look::families(theme),
        "faces": look::faces(theme, contents, assets)?,
        "others": others,
    }))
}

/// What the page shows in one language beside the view.
fn chapter(
    contents: &Contents<'_>,
    report: &ReportFile<'_>,
    thumbnails: &BTreeMap<String, Thumbnail>,
) -> Result<Value, Failure> {
    let words = Words::new(report.labels)?;
    let mut reports = Vec::new();
    let (own, others): (Vec<_>, Vec<_>) =
        contents.reports.iter().partition(|other| other.language == report.language);
    for other in own.into_iter().chain(others) {
        let mut file = match contents.files.get(&other.path) {
            Some(digests) => words.file(&other.path, digests)?,
            None => continue,
        };
        file["product"] = words.labels.get(other.view.product)?.into();
        file["language"] = other.language.as_str().into();
        file["language_name"] = other.labels.language.clone().into();
        file["pages"] = other.pages.into();
        reports.push(file);
    }
    let pages: serde_json::Map<String, Value> = report
        .starts
        .iter()
        .map(|(section, page)| {
            let address = format!("{}#page={page}", href(&report.path));
            (section.clone(), json!({ "page": page, "href": address }))
        })
        .collect();
    let records: serde_json::Map<String, Value> = contents
        .ledger
        .ids()
        .into_iter()
        .filter(|(id, _, file)| {
            contents.closure.records.contains(*id) && contents.files.contains_key(*file)
        })
        .map(|(id, _, file)| (id.to_string(), json!({ "path": file, "href": href(file) })))
        .collect();
    // Records that stand under an initiative are not told again by themselves.
    let initiatives = report.view.sections.iter().flat_map(|section| &section.initiatives);
    let told: serde_json::Map<String, Value> = initiatives
        .flat_map(|initiative| &initiative.records)
        .map(|record| (record.id.clone(), Value::Bool(true)))
        .collect();
    Ok(json!({
        "direction": if report.view.right_to_left { "rtl" } else { "ltr" },
        "name": report.labels.language,
        "reports": reports,
        "pages": pages,
        "records": records,
        "told": told,
        "media": media::media(contents, report, &words, thumbnails)?,
    }))
}

/// How numbers, sizes and dates read in a language.
struct Words<'a> {
    labels: &'a Labels,
    numbers: NumberWords,
    dates: DateWords,
}

impl<'a> Words<'a> {
    fn new(labels: &'a Labels) -> Result<Self, Failure> {
        let (numbers, dates) = (NumberWords::new(&labels.locale)?, DateWords::new(labels)?);
        Ok(Self { labels, numbers, dates })
    }

    /// A file of the bundle: its path, its address on the page, its size and its checksum.
    fn file(&self, path: &str, digests: &Digests) -> Result<Value, Failure> {
        Ok(json!({
            "path": path,
            "href": href(path),
            "size": self.size(digests.size)?,
            "sha256": hex(&digests.sha256),
        }))
    }

    /// A size in bytes, decimal kilobytes and so on, with two digits at least.
    fn size(&self, bytes: u64) -> Result<String, Failure> {
        const UNITS: [&str; 4] = ["bytes", "kilobytes", "megabytes", "gigabytes"];
        let (mut tenths, mut unit) = (u128::from(bytes) * 10, 0);
        while tenths >= 10_000 && unit + 1 < UNITS.len() {
            tenths = (tenths + 500) / 1000;
            unit += 1;
        }
        let digits = match (tenths / 10, tenths % 10) {
            (whole, tenth) if whole < 10 && tenth > 0 => format!("{whole}.{tenth}"),
            (whole, tenth) => (whole + u128::from(tenth >= 5)).to_string(),
        };
        let number = digits.parse().map(|number| self.numbers.number(number)).unwrap_or(digits);
        self.labels.fill(&format!("size-{}", UNITS[unit]), &[("number", &number)])
    }
}

/// A path as a relative address: each byte beyond letters, digits and `-._~` of a segment encoded
/// (RFC 3986, 2.3).
fn href(path: &str) -> String {
    let mut address = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                address.push(char::from(byte));
            }
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_encoded_by_segment() {
        assert_eq!(href("a/b-1.jpg"), "a/b-1.jpg");
        assert_eq!(href("ảnh 1#?.jpg"), "%E1%BA%A3nh%201%23%3F.jpg");
        assert_eq!(href("100%/javascript:x"), "100%25/javascript%3Ax");
    }

    #[test]
    fn sizes_read_in_the_language() {
        let labels = |locale: &str| Labels {
            language: "x".into(),
            locale: locale.into(),
            words: ["bytes", "kilobytes", "megabytes", "gigabytes"]
                .map(|unit| {
                    let word = format!("{{number}} {unit}");
                    (format!("size-{unit}").parse().expect("an id"), word)
                })
                .into_iter()
                .collect(),
        };
        let (english, french) = (labels("en-GB"), labels("fr-FR"));
        let size = |labels: &Labels, bytes| {
            Words::new(labels).and_then(|words| words.size(bytes)).expect("the words are there")
        };
        assert_eq!(size(&english, 0), "0 bytes");
        assert_eq!(size(&english, 999), "999 bytes");
        assert_eq!(size(&english, 1_000), "1 kilobytes");
        assert_eq!(size(&english, 1_540), "1.5 kilobytes");
        assert_eq!(size(&french, 5_148_455), "5,1 megabytes");
        assert_eq!(size(&english, 999_999), "1 megabytes");
        assert_eq!(size(&english, 12_400_000_000), "12 gigabytes");
    }
}
