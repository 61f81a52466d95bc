//! What only a draft prints.

use serde::Serialize;

use super::Writer;
use super::coverage::{Align, coverage};
use super::texts::Handle;
use crate::diag::Failure;

/// A table of the coverage.
#[derive(Debug, Clone, Serialize)]
pub struct CoverageTableView {
    /// Its heading.
    pub title: Handle,
    /// What it says in a sentence.
    pub note: Option<Handle>,
    /// The headings of its columns.
    pub columns: Vec<Handle>,
    /// Whether the cells of a column are numbers.
    pub numbers: Vec<bool>,
    /// Its rows, with a cell for each column.
    pub rows: Vec<Vec<Handle>>,
}

impl Writer<'_> {
    /// How well the ledger proves the report.
    pub(super) fn coverage(&mut self) -> Result<Vec<CoverageTableView>, Failure> {
        let order = self.order;
        let found =
            coverage(order.ledger, order.cycle, order.labels, order.language, order.praised)?;
        let mut views = Vec::new();
        for table in found.tables(order.labels)? {
            let name = format!("coverage/{}", table.id);
            let columns = table.columns.iter().enumerate();
            views.push(CoverageTableView {
                title: self.plain(&name, &table.title),
                note: table.note.map(|note| self.plain(&format!("{name}/note"), &note)),
                numbers: table.columns.iter().map(|column| column.align == Align::End).collect(),
                columns: columns
                    .map(|(at, column)| self.plain(&format!("{name}/head/{at}"), &column.title))
                    .collect(),
                rows: table
                    .rows
                    .iter()
                    .enumerate()
                    .map(|(row, cells)| {
                        let cells = cells.iter().enumerate();
                        cells
                            .map(|(at, cell)| self.plain(&format!("{name}/{row}/{at}"), cell))
                            .collect()
                    })
                    .collect(),
            });
        }
        Ok(views)
    }
}
