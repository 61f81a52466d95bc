//! `mmr coverage`

use std::path::Path;

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width,
};
use serde_json::json;

use super::Exit;
use super::args::{Coverage, PageFormat};
use super::show::Show;
use super::typed::{id, language};
use crate::checks::Reading;
use crate::diag::Failure;
use crate::diag::markdown::safe;
use crate::diag::visible::visible;
use crate::diag::wrap::wrapped;
use crate::report::coverage::{Align, Column, Table};
use crate::run::{Covered, coverage, open_reading};
use crate::world::Disk;

/// The version of the JSON that is printed. A key that goes or changes its meaning makes a new one.
const FORMAT: u32 = 1;

pub fn run(root: &Path, wanted: &Coverage, show: &mut Show) -> Result<Exit, Failure> {
    let world = Disk::new(root);
    // What a file holds is nothing that coverage counts.
    let project = open_reading(&world, Reading::Sizes)?;
    let words = project.words();
    let Some(ledger) = &project.ledger else {
        return Ok(show.stop(&project.findings, &world, &words));
    };
    let cycle = wanted.cycle.as_deref().map(|text| id("--cycle", text)).transpose()?;
    let language = wanted.lang.as_deref().map(language).transpose()?;
    let covered = coverage(&project, ledger, cycle.as_ref(), language.as_ref())?;
    if wanted.format == PageFormat::Json {
        let cycles: Vec<_> = covered.iter().map(|covered| &covered.coverage).collect();
        show.json(&json!({ "format": FORMAT, "cycles": cycles }));
        return Ok(Exit::Done);
    }
    let mut text = String::new();
    for covered in &covered {
        text.push_str(&told(covered, wanted.format)?);
    }
    show.raw(text.as_bytes());
    Ok(Exit::Done)
}

/// The tables of a cycle.
fn told(covered: &Covered<'_>, format: PageFormat) -> Result<String, Failure> {
    let is_markdown = format == PageFormat::Md;
    let heading = |level: usize, text: &str| match (is_markdown, level) {
        (true, _) => format!("{} {}\n\n", "#".repeat(level), safe(text)),
        (false, 1) => format!("{text}\n{}\n\n", "=".repeat(text.chars().count())),
        (false, _) => format!("{text}\n"),
    };
    let name = covered.labels.get("coverage")?;
    let mut text = heading(1, &format!("{name}: {}", covered.coverage.cycle));
    for table in covered.coverage.tables(covered.labels)? {
        text.push_str(&heading(2, &table.title));
        if let Some(note) = &table.note {
            let note = if is_markdown { safe(note) } else { wrapped(note, width().into(), "") };
            text.push_str(&format!("{note}\n\n"));
        }
        text.push_str(&if is_markdown { markdown(&table) } else { plain(&table) });
        text.push('\n');
    }
    Ok(text)
}

/// Columns of a terminal that a table may fill.
const WIDEST: u16 = 100;

/// Columns between two cells.
const GAP: u16 = 2;

/// Columns of the longest word that is not broken.
const LONGEST: usize = 16;

fn width() -> u16 {
    terminal_size::terminal_size().map_or(80, |(width, _)| width.0).min(WIDEST)
}

/// A line below the headings, and nothing else.
const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::new('─', '─', '─', '─'));

fn plain(table: &Table) -> String {
    let mut drawn = comfy_table::Table::new();
    drawn.load_style(STYLE).set_content_arrangement(ContentArrangement::Dynamic);
    drawn.set_width(width());
    drawn.set_header(table.columns.iter().map(|column| column.title.as_str()));
    for row in &table.rows {
        drawn.add_row(row.iter().map(|cell| visible(&on_one_line(cell)).into_owned()));
    }
    for (at, column) in table.columns.iter().enumerate() {
        let Some(drawn) = drawn.column_mut(at) else { continue };
        // No word is broken.
        let cells = table.rows.iter().map(|row| &row[at]).chain([&column.title]);
        let words = cells.flat_map(|cell| cell.split_whitespace());
        let longest = words.map(|word| word.chars().count()).max().unwrap_or_default();
        let least = u16::try_from(longest.min(LONGEST)).unwrap_or_default();
        drawn.set_padding((0, GAP));
        drawn.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least + GAP)));
        if column.align == Align::End {
            drawn.set_cell_alignment(CellAlignment::Right);
        }
    }
    drawn.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn markdown(table: &Table) -> String {
    let line = |cells: &mut dyn Iterator<Item = String>| {
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let rule = |column: &Column| match column.align {
        Align::Start => "---".to_owned(),
        Align::End => "---:".to_owned(),
    };
    let mut text = line(&mut table.columns.iter().map(|column| safe(&column.title)));
    text.push_str(&line(&mut table.columns.iter().map(rule)));
    for row in &table.rows {
        text.push_str(&line(&mut row.iter().map(|cell| safe(&on_one_line(cell)))));
    }
    text
}

fn on_one_line(cell: &str) -> String {
    cell.replace('\n', " ")
}
