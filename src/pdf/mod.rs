//! Typst: from markup to a tagged PDF that is PDF/A-3a and PDF/UA-1 at once.
//!
//! The compiler sees what [`Markup`] holds and the report's fonts, and nothing else: no package is
//! fetched, no file of the disk is read, no clock is asked.

mod read;
mod world;

use std::ops::Range;

use typst::World as _;
use typst::WorldExt;
use typst::diag::{SourceDiagnostic, Warned};
use typst::layout::{Frame, FrameItem};
use typst::syntax::FileId;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::diag::Failure;
use crate::markup::{MAIN, Markup};
use world::ReportWorld;

pub use read::{attachments, texts};
pub use world::Typefaces;

/// A report as it is written to the disk.
#[derive(Debug, Clone)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The text of each page, as it is laid out: a line for each run of type.
    pub text: Vec<String>,
    /// The pages on which the sections begin, by section id.
    pub starts: Vec<(String, usize)>,
    /// What Typst warns of.
    pub warnings: Vec<String>,
}

/// Sets a report.
///
/// # Errors
/// A template that is wrong: where, and which record was being set.
pub fn pdf(markup: &Markup, typefaces: &Typefaces) -> Result<Pdf, Failure> {
    let world = ReportWorld::new(markup, typefaces)?;
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
    let document = output.map_err(|errors| failure(&world, markup, &errors))?;
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .map_err(|error| Failure::template(MAIN, error.message()))?;
    let options = PdfOptions { standards, ..PdfOptions::default() };
    let bytes =
        typst_pdf::pdf(&document, &options).map_err(|errors| failure(&world, markup, &errors))?;
    let warnings = warnings.iter().map(|warning| describe(&world, markup, warning).1).collect();
    Ok(Pdf {
        bytes,
        pages: document.pages().len(),
        text: document.pages().iter().map(|page| text_of(&page.frame)).collect(),
        starts: starts(&document),
        warnings,
    })
}

/// The text of a frame, in the order of layout.
fn text_of(frame: &Frame) -> String {
    let mut text = String::new();
    for (_, item) in frame.items() {
        match item {
            FrameItem::Text(run) => {
                text.push_str(&run.text);
                text.push('\n');
            }
            FrameItem::Group(group) => text.push_str(&text_of(&group.frame)),
            _ => {}
        }
    }
    text
}

/// The page of each element with a label `section-<id>`.
fn starts(document: &PagedDocument) -> Vec<(String, usize)> {
    use typst::introspection::Introspector;
    let introspector = document.introspector();
    let mut starts = Vec::new();
    for element in introspector.query(&typst::foundations::Selector::Elem(
        typst::foundations::Element::of::<typst::model::HeadingElem>(),
        None,
    )) {
        let (Some(label), Some(location)) = (element.label(), element.location()) else {
            continue;
        };
        if let Some(id) = label.resolve().as_str().strip_prefix("section-")
            && let Some(page) = introspector.page(location)
        {
            starts.push((id.to_owned(), page.get()));
        }
    }
    starts
}

/// All errors of a run; the first one gives the place.
fn failure(world: &ReportWorld<'_>, markup: &Markup, errors: &[SourceDiagnostic]) -> Failure {
    let mut causes: Vec<String> = Vec::new();
    let (mut place, mut record) = (MAIN.to_owned(), None);
    for (index, error) in errors.iter().enumerate() {
        let (found, cause) = describe(world, markup, error);
        if index == 0 {
            (place, record) = found;
        }
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    }
    Failure::Template { place, cause: causes.join("; "), record }
}

/// Where a diagnostic stands, and what it says with its hints.
fn describe(
    world: &ReportWorld<'_>,
    markup: &Markup,
    diagnostic: &SourceDiagnostic,
) -> ((String, Option<String>), String) {
    // An error inside the library was reached from a line of `main.typ`: that line knows the record.
    let mut places = vec![(diagnostic.span.id(), world.range(diagnostic.span))];
    places.extend(diagnostic.trace.iter().map(|point| (point.span.id(), world.range(point.span))));
    let own = places.iter().find_map(|(id, range)| match (id, range) {
        (Some(id), Some(range)) if *id == world.main() => Some(range.clone()),
        _ => None,
    });
    let origin = own.map(|range| markup.origin(range));
    let library = places.iter().find_map(|(id, range)| match (id, range) {
        (Some(id), Some(range)) if *id != world.main() => Some(in_library(world, *id, range)),
        _ => None,
    });
    let template = origin
        .as_ref()
        .and_then(|origin| origin.template.as_ref())
        .map(|(name, line)| format!("{name}:{line}"));
    let place = library.or(template).unwrap_or_else(|| MAIN.to_owned());
    let mut cause = diagnostic.message.to_string();
    for hint in &diagnostic.hints {
        cause.push_str(&format!(" ({})", hint.v));
    }
    ((place, origin.and_then(|origin| origin.record)), cause)
}

fn in_library(world: &ReportWorld<'_>, id: FileId, range: &Range<usize>) -> String {
    let name = format!("templates/{}", id.vpath().get_without_slash());
    let position = world.source(id).ok().and_then(|source| {
        let lines = source.lines();
        let line = lines.byte_to_line(range.start)?;
        let column = lines.byte_to_column(range.start)?;
        Some((line + 1, column + 1))
    });
    match position {
        Some((line, column)) => format!("{name}:{line}:{column}"),
        None => name,
    }
}
