//! ZIP archives (PKWARE APPNOTE 6.3.10): ours are written here to the byte, and any are read.
//!
//! An archive of ours is canonical: every byte around its files follows from their names, sizes and
//! checksums and from one date ([`Layout`]). So a single changed byte shows, and files can be
//! written to their places by several threads at once. Reading is the business of the crate `zip`,
//! which stands here only.

mod layout;
mod read;
mod write;

pub use layout::Layout;
pub use read::{Unpacked, Zip};
pub use write::{Archive, Source};
