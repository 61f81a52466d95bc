//! Builds a UNESCO Creative City's Membership Monitoring Report, and the bundle that proves it,
//! from evidence kept as YAML in git.
//!
//! # Steps
//! The modules stand in the order of the flow, and each uses only those before it.
//! - [`diag`]: findings as data, and how they are printed.
//! - [`world`]: the one door to files, git and fonts.
//! - [`fixity`]: what a file of evidence is: checksums, type, name.
//! - [`yaml`]: values and the place of every key.
//! - [`model`]: the ledger as types.
//! - [`form`]: UNESCO's form and the words of each language, as data.
//! - [`checks`]: rules over the whole ledger.
//! - [`report`]: the view: what one report prints, in one language.
//! - [`markup`]: the view as Typst source, and as a page.
//! - [`pdf`]: from markup to PDF, and back from it.
//! - [`bundle`]: the evidence bundle, written, described and verified.
//! - [`mod@diff`]: what changed between two states of the same thing.
//! - [`run`]: the driver, which alone knows the order.
//! - [`cli`]: the command line.
pub mod diag;
pub mod world;
pub mod fixity;
pub mod yaml;
pub mod model;
pub mod form;
pub mod checks;
pub mod report;
pub mod markup;
pub mod pdf;
pub mod bundle;
pub mod diff;
pub mod run;
pub mod cli;
