//! Reading a bundle back without extracting it.

mod canonical;

pub use canonical::{around, tags};
