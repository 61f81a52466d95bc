//! The integration tests, in one binary: each one links typst.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod cases;
mod command;
mod data;
mod document;
mod hostile;
mod locked;
mod project;
mod structure;
