//! The integration tests, in one binary: each one links typst.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod bags;
mod cases;
mod command;
mod coverage;
mod data;
mod description;
mod diff;
mod document;
mod findings;
mod fuzz;
mod hostile;
mod life;
mod locked;
mod luck;
mod preview;
mod project;
mod rebuild;
mod review;
mod references;
mod structure;
mod tampered;
mod yaml;
