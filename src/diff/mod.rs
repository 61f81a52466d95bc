//! What changed between two states of the same thing.

mod texts;
mod values;

pub use texts::{TextChange, texts};
pub use values::{ValueChange, values};
