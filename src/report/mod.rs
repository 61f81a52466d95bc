//! The view: what one report prints, in one language, as one product.
//!
//! [`view`] takes the ledger, a cycle and an edition of the form and gives a [`View`]: sections in
//! order, records chosen and numbered, figures phrased in the language, and a register of all
//! evidence, numbered in the order in which the report first needs it. The view holds no text
//! itself: each text is a [`Handle`] into [`Texts`], so that whatever sets the view never sees what
//! an author typed.

mod answers;
mod closure;
pub mod coverage;
mod dates;
mod drafts;
mod initiatives;
mod length;
mod numbers;
mod plans;
mod records;
mod register;
mod review;
mod sections;
mod texts;

use chrono::NaiveDate;
use serde::Serialize;

use crate::diag::Failure;
use crate::form::{Edition, Labels, Praised};
use crate::model::city::Product;
use crate::model::review::standing::Standing;
use crate::model::value::{Edtf, Id, Language};
use crate::model::{CycleFolder, Ledger};

pub use closure::{Closure, closure};
pub use dates::DateWords;
pub use drafts::CoverageTableView;
pub use length::texts_over_limit;
pub use numbers::NumberWords;
pub use register::{RegisterEntry, SourceView};
pub use review::{ReviewRow, ReviewView};
pub use sections::SectionView;
pub use texts::{BlockNode, Content, FigureNode, Handle, Mark, Node, Texts};

use register::Register;

/// What a report is made from.
#[derive(Clone, Copy)]
pub struct Order<'a> {
    /// The evidence.
    pub ledger: &'a Ledger,
    /// The cycle to report on.
    pub cycle: &'a CycleFolder,
    /// The edition of the form and its id.
    pub edition: (&'a str, &'a Edition),
    /// The words of the language.
    pub labels: &'a Labels,
    /// What reviewers praised elsewhere.
    pub praised: &'a Praised,
    /// The language.
    pub language: &'a Language,
    /// What to make.
    pub product: Product,
    /// The date of the report.
    pub date: NaiveDate,
    /// It is a draft.
    pub draft: bool,
    /// For a draft: what was reviewed, where anything was.
    pub standing: Option<&'a Standing<'a>>,
}

/// One report, ready to be set.
#[derive(Debug, Clone, Serialize)]
pub struct View {
    /// `submission` or `booklet`.
    pub product: &'static str,
    /// The language tag.
    pub language: String,
    /// The language runs from right to left.
    pub right_to_left: bool,
    /// It is a draft.
    pub draft: bool,
    /// The cycle's id.
    pub cycle: String,
    /// The edition's id.
    pub edition: String,
    /// Year, month and day of the report.
    pub date: (i32, u32, u32),
    /// The date in words.
    pub date_words: Handle,
    /// The city.
    pub city: Handle,
    /// The country.
    pub country: Handle,
    /// The creative field.
    pub field: Handle,
    /// The key of the creative field.
    pub field_key: &'static str,
    /// The period in words.
    pub period: Handle,
    /// The name of the document, for its metadata.
    pub title: Handle,
    /// The name of the document in plain words.
    #[serde(skip)]
    pub title_words: String,
    /// Who answers for it.
    pub author: Handle,
    /// Who answers for it, in plain words.
    #[serde(skip)]
    pub author_words: String,
    /// What a reader should know of the cycle.
    pub note: Option<Handle>,
    /// Key figures of the cycle.
    pub key_figures: Vec<records::KeyFigureView>,
    /// The sections, in order.
    pub sections: Vec<SectionView>,
    /// The evidence register.
    pub register: Vec<RegisterEntry>,
    /// How far its parts are reviewed, where it is a draft.
    pub review: Option<ReviewView>,
    /// How many claims the report makes.
    pub claims: Claims,
    /// How well the ledger proves it: the last pages of a draft.
    pub coverage: Vec<CoverageTableView>,
    /// What is not verified about the form.
    pub unverified: Vec<Handle>,
    /// How well the edition is known, in words.
    pub edition_status: Handle,
    /// Name of the edition.
    pub edition_title: Handle,
    /// The texts behind the handles.
    #[serde(skip)]
    pub texts: Texts,
}

/// How many claims a report makes and on what they rest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Claims {
    /// Figures printed.
    pub figures: usize,
    /// Records printed.
    pub records: usize,
    /// Paragraphs that claim.
    pub paragraphs: usize,
    /// Paragraphs that are editorial.
    pub editorial: usize,
}

/// Makes the view of a report.
///
/// # Errors
/// A word that the language's label file lacks.
pub fn view(order: &Order<'_>) -> Result<View, Failure> {
    let mut writer = Writer::new(order)?;
    let city = &order.ledger.city;
    let cycle = &order.cycle.cycle.value;
    let field_key = answers::field_at(city, cycle.period.last.0).key();
    let period = writer.dates.period(writer.labels, &cycle.period)?;
    let title_words = writer.labels.fill(
        "document-title",
        &[
            ("report", writer.labels.get("report")?),
            ("city", city.name.best(order.language).0),
            ("period", &period),
        ],
    )?;
    let key_figures = writer.key_figures()?;
    let mut sections = Vec::new();
    let mut annexes = 0;
    for section in &order.edition.1.sections {
        if section.is_in(order.product) {
            let mut made = writer.section(section)?;
            if made.is_empty_annex() {
                continue;
            }
            if section.annex {
                annexes += 1;
                made.letter = Some(letter(annexes));
            }
            sections.push(made);
        }
    }
    let note = cycle
        .note
        .as_ref()
        .map(|note| writer.prose(&format!("cycle/{}/note", order.cycle.cycle.id), note));
    let date = writer.dates.day(order.date);
    let edition = order.edition.1;
    let mut view = View {
        product: order.product.key(),
        language: order.language.to_string(),
        right_to_left: order.language.is_right_to_left(),
        draft: order.draft,
        cycle: order.cycle.cycle.id.to_string(),
        edition: order.edition.0.to_owned(),
        date: ymd(order.date),
        date_words: writer.plain("report/date", &date),
        city: writer.text("city/name", &city.name),
        country: writer.text("city/country", &city.country),
        field: writer.word(&format!("field-{field_key}"))?,
        field_key,
        period: writer.plain("report/period", &period),
        title: writer.plain("report/title", &title_words),
        title_words,
        author: writer.organisation(&city.entity),
        author_words: writer.organisation_words(&city.entity),
        note,
        key_figures,
        sections,
        register: Vec::new(),
        review: None,
        claims: Claims { figures: writer.register.figures.len(), ..writer.claims },
        coverage: if order.draft { writer.coverage()? } else { Vec::new() },
        unverified: writer.unverified()?,
        edition_status: writer.word(&format!("status-{}", edition.status.key()))?,
        edition_title: writer.text("edition/title", &edition.title),
        texts: Texts::default(),
    };
    view.register = writer.register_entries()?;
    if order.draft {
        let reached = closure(order.ledger, order.cycle, &[&view]);
        view.review = Some(writer.reviews(&reached)?);
    }
    view.texts = writer.texts;
    Ok(view)
}

fn ymd(date: NaiveDate) -> (i32, u32, u32) {
    use chrono::Datelike;
    (date.year(), date.month(), date.day())
}

fn letter(number: usize) -> String {
    let number = u8::try_from(number).unwrap_or(26).clamp(1, 26);
    char::from(b'A' + number - 1).to_string()
}

/// Gathers a view: the texts and the register grow while the sections are made in order.
struct Writer<'a> {
    order: Order<'a>,
    ledger: &'a Ledger,
    labels: &'a Labels,
    language: &'a Language,
    numbers: NumberWords,
    dates: DateWords,
    texts: Texts,
    register: Register<'a>,
    claims: Claims,
}

impl<'a> Writer<'a> {
    fn new(order: &Order<'a>) -> Result<Self, Failure> {
        Ok(Self {
            order: *order,
            ledger: order.ledger,
            labels: order.labels,
            language: order.language,
            numbers: NumberWords::new(&order.labels.locale)?,
            dates: DateWords::new(order.labels)?,
            texts: Texts::default(),
            register: Register::default(),
            claims: Claims::default(),
        })
    }

    /// The handle of a word of the language.
    fn word(&mut self, key: &str) -> Result<Handle, Failure> {
        let word = self.labels.get(key)?.to_owned();
        Ok(self.plain(&format!("label/{key}"), &word))
    }

    /// The name of an organisation; its id where it is not in the ledger.
    fn organisation(&mut self, id: &Id) -> Handle {
        let ledger = self.ledger;
        match ledger.organisations.get(id) {
            Some(entry) => self.text(&format!("{id}/name"), &entry.value.name),
            None => self.plain(&format!("{id}/name"), id.as_str()),
        }
    }

    fn organisation_words(&self, id: &Id) -> String {
        let entry = self.ledger.organisations.get(id);
        entry.map_or(id.as_str(), |entry| entry.value.name.best(self.language).0).to_owned()
    }

    /// A date in words, where there is one.
    fn date(&mut self, name: &str, date: Option<&Edtf>) -> Result<Option<Handle>, Failure> {
        let Some(date) = date else { return Ok(None) };
        let words = self.dates.date(self.labels, date)?;
        Ok(Some(self.plain(name, &words)))
    }

    fn organisations(&mut self, ids: &[Id]) -> Vec<Handle> {
        ids.iter().map(|id| self.organisation(id)).collect()
    }
}
