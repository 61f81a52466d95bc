//! Coverage as tables, in the words of a language: for the terminal, for Markdown and for a page.

use super::{Best, ClaimRow, Coverage, TagRow};
use crate::diag::Failure;
use crate::form::Labels;

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name, as it stands in handles.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What it says in a sentence.
    pub note: Option<String>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, with a cell for each column.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// How its cells stand.
    pub align: Align,
}

/// How the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Text, from the left.
    Start,
    /// Numbers, to the right.
    End,
}

/// Weak claims that a table names; more is work for a list.
const WEAK: usize = 20;

impl Coverage {
    /// The tables, those without a row left out.
    ///
    /// # Errors
    /// A word that the label file lacks.
    pub fn tables(&self, labels: &Labels) -> Result<Vec<Table>, Failure> {
        let words = Words(labels);
        let mut tables = vec![
            self.claims_table(&words)?,
            self.weak_table(&words)?,
            self.outcomes_table(&words)?,
            self.initiatives_table(&words)?,
            words.tags("objectives", "objectives", "coverage-objective", &self.objectives)?,
            words.tags("areas", "areas", "coverage-area", &self.areas)?,
            words.tags("sdg", "sdg", "target", &self.sdg)?,
            self.partners_table(&words)?,
            self.praised_table(&words)?,
        ];
        tables.retain(|table| !table.rows.is_empty());
        Ok(tables)
    }

    fn claims_table(&self, words: &Words<'_>) -> Result<Table, Failure> {
        let mut columns = vec![words.start("coverage-claim")?];
        for best in Best::ALL {
            columns.push(words.end(&format!("coverage-{}", best.key()))?);
        }
        columns.push(words.end("coverage-all")?);
        let numbers = |count: &dyn Fn(Best) -> usize| {
            let counts = Best::ALL.map(count);
            let all: usize = counts.iter().sum();
            counts.into_iter().chain([all]).map(number).collect::<Vec<_>>()
        };
        let mut rows = Vec::new();
        for row in &self.claims {
            let name = words.get(&row.kind.key())?;
            rows.push([vec![capital(&name)], numbers(&|best| row.count(best))].concat());
        }
        let sum = |best| self.claims.iter().map(|row| row.count(best)).sum::<usize>();
        if rows.len() > 1 {
            rows.push([vec![capital(&words.get("coverage-all")?)], numbers(&sum)].concat());
        }
        let all: usize = self.claims.iter().flat_map(|row: &ClaimRow| row.by_best.values()).sum();
        let claims = all - sum(Best::Editorial);
        let kept = sum(Best::File) + sum(Best::Captured);
        let note = words.0.fill(
            "coverage-claims-note",
            &[
                ("kept", &kept.to_string()),
                ("claims", &claims.to_string()),
                ("bare", &sum(Best::Bare).to_string()),
            ],
        )?;
        words.table("claims", "coverage-claims", Some(note), columns, rows)
    }

    fn weak_table(&self, words: &Words<'_>) -> Result<Table, Failure> {
        let columns = vec![words.start("coverage-claim")?, words.start("coverage-best")?];
        let mut rows = Vec::new();
        for weak in self.weak.iter().take(WEAK) {
            let best = words.get(&format!("coverage-{}", weak.best.key()))?;
            let kind = words.get(&weak.kind.key())?;
            rows.push(vec![format!("{kind} {}", weak.name), best]);
        }
        let note = match self.weak.len().saturating_sub(WEAK) {
            0 => None,
            more => Some(words.0.fill("coverage-more", &[("more", &more.to_string())])?),
        };
        words.table("weak", "coverage-weak", note, columns, rows)
    }

    fn outcomes_table(&self, words: &Words<'_>) -> Result<Table, Failure> {
        let columns = ["coverage-outcome", "indicator", "baseline", "measured", "target"];
        let columns = columns.into_iter().map(|key| words.start(key)).collect::<Result<_, _>>()?;
        let or_dash = |cell: &Option<String>| cell.clone().unwrap_or_else(|| "–".to_owned());
        let rows = self.outcomes.iter().map(|row| {
            let cells = [&row.indicator, &row.baseline, &row.measured, &row.target].map(or_dash);
            [vec![row.title.clone()], cells.to_vec()].concat()
        });
        let outcomes = |is: fn(&super::OutcomeRow) -> bool| {
            let mut ids: Vec<&str> =
                self.outcomes.iter().filter(|row| is(row)).map(|row| row.id.as_str()).collect();
            ids.dedup();
            ids.len().to_string()
        };
        let note = words.0.fill(
            "coverage-outcomes-note",
            &[
                ("measured", &outcomes(|row| row.indicator.is_some() && row.measured.is_some())),
                ("all", &outcomes(|_| true)),
                ("both", &outcomes(|row| row.baseline.is_some() && row.measured.is_some())),
            ],
        )?;
        words.table("outcomes", "coverage-outcomes", Some(note), columns, rows.collect())
    }

    fn initiatives_table(&self, words: &Words<'_>) -> Result<Table, Failure> {
        let columns = vec![
            words.start("initiative")?,
            words.start("coverage-objectives-short")?,
            words.start("coverage-areas-short")?,
            words.start("coverage-sdg-short")?,
            words.start("beneficiaries")?,
            words.end("coverage-records")?,
        ];
        let (stated, missing) = (words.get("coverage-stated")?, words.get("coverage-missing")?);
        let list = |items: Vec<String>| match items.is_empty() {
            true => "–".to_owned(),
            false => items.join(", "),
        };
        let numbers = |numbers: &[u8]| list(numbers.iter().map(u8::to_string).collect());
        let rows = self.initiatives.iter().map(|row| {
            vec![
                row.title.clone(),
                numbers(&row.objectives),
                numbers(&row.areas),
                list(row.sdg.clone()),
                if row.for_whom { stated.clone() } else { missing.clone() },
                number(row.records),
            ]
        });
        let is_editorial = self.initiatives.iter().any(|row| row.tags_editorial);
        let note = is_editorial.then(|| words.get("editorial-tags")).transpose()?;
        words.table("initiatives", "coverage-initiatives", note, columns, rows.collect())
    }

    fn partners_table(&self, words: &Words<'_>) -> Result<Table, Failure> {
        let columns = vec![
            words.start("coverage-sector")?,
            words.end("coverage-organisations")?,
            words.end("coverage-records")?,
        ];
        let mut rows = Vec::new();
        for row in &self.partners {
            let sector = words.get(&format!("sector-{}", row.sector))?;
            rows.push(vec![capital(&sector), number(row.organisations), number(row.records)]);
        }
        words.table("partners", "coverage-partners", None, columns, rows)
    }

    fn praised_table(&self, words: &Words<'_>) -> Result<Table, Failure> {
        let columns = vec![words.start("coverage-thing")?, words.start("coverage-shown")?];
        let rows = self.praised.iter().map(|row| {
            let shown = row.shown_by.iter().map(|shown| format!("{} {}", shown.count, shown.title));
            vec![row.title.clone(), shown.collect::<Vec<_>>().join("; ")]
        });
        let note = words.get("coverage-praised-note")?;
        words.table("praised", "coverage-praised", Some(note), columns, rows.collect())
    }
}

/// The words of a language, as a table needs them.
struct Words<'a>(&'a Labels);

impl Words<'_> {
    fn get(&self, key: &str) -> Result<String, Failure> {
        self.0.get(key).map(str::to_owned)
    }

    fn start(&self, key: &str) -> Result<Column, Failure> {
        Ok(Column { title: self.get(key)?, align: Align::Start })
    }

    fn end(&self, key: &str) -> Result<Column, Failure> {
        Ok(Column { title: self.get(key)?, align: Align::End })
    }

    fn table(
        &self,
        id: &'static str,
        title: &str,
        note: Option<String>,
        columns: Vec<Column>,
        rows: Vec<Vec<String>>,
    ) -> Result<Table, Failure> {
        Ok(Table { id, title: self.get(title)?, note, columns, rows })
    }

    fn tags(
        &self,
        id: &'static str,
        title: &str,
        head: &str,
        rows: &[TagRow],
    ) -> Result<Table, Failure> {
        let columns = vec![
            self.start(head)?,
            self.end("coverage-initiatives")?,
            self.end("coverage-records")?,
        ];
        let cells = |row: &TagRow| {
            let name = match &row.title {
                Some(title) => format!("{} {title}", row.code),
                None => row.code.clone(),
            };
            vec![name, number(row.initiatives), number(row.records)]
        };
        self.table(id, title, None, columns, rows.iter().map(cells).collect())
    }
}

/// A number in a column of numbers, where one that is nothing shows as such.
fn number(count: usize) -> String {
    if count == 0 { "–".to_owned() } else { count.to_string() }
}

/// A word as it begins a row.
fn capital(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}
