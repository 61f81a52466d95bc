//! `number-in-prose`: a number in a text is a reference to a figure.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rust_decimal::Decimal;

use crate::checks::Scene;
use crate::checks::texts::TextAt;
use crate::diag::{Failure, Finding, Place};
use crate::model::figure::{Figure, Rival, Scale};
use crate::model::value::{Address, Id, Quantity};
use crate::model::{Ledger, media};

use super::numerals::{Numeral, numerals};

/// The fields whose texts a report prints as its own words.
const FIELDS: [&str; 5] = ["beneficiaries", "fields", "note", "paragraphs", "summary"];

/// The least value that is looked for in the whole ledger: smaller ones are the same by chance.
const TELLING: Decimal = Decimal::ONE_HUNDRED;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let figures = Values { ledger: scene.ledger, all: OnceLock::new() };
    findings.extend(scene.documents.each(|text, findings| {
        let Some((words, language)) = text.in_language() else { return };
        if !text.top().is_some_and(|top| FIELDS.contains(&top))
            || text.file.starts_with(media::FOLDER)
        {
            return;
        }
        for numeral in numerals(words, language) {
            findings.extend(figures.look_up(text, words, &numeral));
        }
    }));
    Ok(())
}

/// The figures of the ledger by what they say.
struct Values<'a> {
    ledger: &'a Ledger,
    /// Made when the first number is found: the addresses that have a value.
    all: OnceLock<BTreeMap<Decimal, Vec<Address>>>,
}

impl Values<'_> {
    /// What is to be said of a number; nothing where the record tells it as what a rival says.
    fn look_up(&self, text: &TextAt<'_>, words: &str, numeral: &Numeral) -> Option<Finding> {
        let stem = text.file.rsplit('/').next()?.strip_suffix(".yaml")?;
        let record = stem.parse::<Id>().ok();
        let own = record.as_ref().and_then(|record| self.ledger.figures_of(record));
        let says = |value: Decimal| numeral.readings.contains(&value);
        let place = Place::within(text.file, text.pointer(), numeral.range.clone());
        let found =
            Finding::new("number-in-prose", place).arg("number", &words[numeral.range.clone()]);
        if let (Some(record), Some((_, figures))) = (record, own) {
            let rivals = figures.values().flat_map(|figure| &figure.rivals);
            if rivals.flat_map(said_by_rival).any(says) {
                return None;
            }
            let same = figures.iter().find(|(_, figure)| said(figure).any(says));
            return Some(match same {
                Some((slug, _)) => found.arg("address", format!("{record}/{slug}")).hint("figure"),
                None => found.arg("record", record).hint("record"),
            });
        }
        let telling = numeral.readings.iter().filter(|value| **value >= TELLING);
        let known: Vec<&Address> =
            telling.filter_map(|value| self.all().get(value)).flatten().collect();
        Some(match known.as_slice() {
            [] => found,
            [address, ..] => found.arg("address", address).hint("figure"),
        })
    }

    fn all(&self) -> &BTreeMap<Decimal, Vec<Address>> {
        self.all.get_or_init(|| {
            let mut all: BTreeMap<Decimal, Vec<Address>> = BTreeMap::new();
            for (record, _, figures) in self.ledger.with_figures() {
                for (slug, figure) in figures {
                    for value in said(figure) {
                        let address = Address { record: record.clone(), part: slug.clone() };
                        all.entry(value).or_default().push(address);
                    }
                }
            }
            all
        })
    }
}

/// The values of a figure, with its scale.
fn said(figure: &Figure) -> impl Iterator<Item = Decimal> {
    scaled([figure.value, figure.min, figure.max], figure.scale)
}

fn said_by_rival(rival: &Rival) -> impl Iterator<Item = Decimal> {
    scaled([rival.value, rival.min, rival.max], rival.scale)
}

fn scaled(numbers: [Option<Quantity>; 3], scale: Option<Scale>) -> impl Iterator<Item = Decimal> {
    let factor = Decimal::from(10_i64.pow(scale.map_or(0, Scale::power)));
    numbers.into_iter().flatten().filter_map(move |it| it.decimal().checked_mul(factor))
}
