//! The form as data: editions of UNESCO's form and the words of each language.
//!
//! An edition ([`Edition`]) gives the sections of the report, their fields and limits, each with a
//! status and a source; a label file ([`Labels`]) gives the words that templates and numbers need.
//! Both are YAML in `templates/`, and a project's own files win over the tool's.

mod edition;
mod labels;

pub use edition::{Answer, Edition, Field, Limit, Section, Select, Status, load_edition, names};
pub use labels::{Labels, load_labels};

crate::model::shapes! {
    "edition" Edition,
    "labels" Labels,
}
