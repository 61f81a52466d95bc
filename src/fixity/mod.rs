//! Fixity: what a file of evidence is, so that a change of it can be seen in ten years.
//!
//! Nothing here knows the ledger: it takes bytes and names and says what they are.

mod algorithm;
mod content;
mod digest;
mod file_type;
mod name;
mod photo;
mod picture;
mod pointer;

pub use algorithm::{Algorithm, Sums, sums, sums_side_by_side};
pub use content::{Content, beginning};
pub use digest::{Digests, Hasher, digest, hex, sha256};
pub use file_type::{HEAD, media_type, media_type_of_name, pixels};
pub use name::{Fault, fault, key, safe, slug};
pub use photo::{Traces, traces};
pub use picture::{Damage, is_decodable};
pub use pointer::{LARGEST_POINTER, LfsPointer, lfs_pointer};
