//! Reading bundles back: is everything there, and is it what it was?
//!
//! [`bag()`] checks any tool's bag by RFC 8493 and the versions before it; [`around`] and [`tags`]
//! hold a bundle of ours against what this tool writes, to the byte. All read through a
//! [`World`](crate::world::World) and never write, so that a folder and an archive are the same.

mod bag;
mod canonical;
mod compare;
mod declaration;
mod fetch;
mod findings;
mod info;
mod inside;
mod manifest;
mod path;
mod sums;
mod text;

pub use bag::{Bag, bag};
pub use canonical::{around, first_difference, tags};
pub use compare::is_system_file;
pub use declaration::{Declaration, Version};
pub use fetch::Fetch;
pub use info::Field;
pub use inside::composed;
pub use manifest::{Entry, Manifest};
pub use sums::Summed;
pub use text::Encoding;
