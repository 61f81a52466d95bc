//! The checksums of many files: each file read once, all cores at work.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

use rayon::iter::{ParallelBridge, ParallelIterator};

use super::inside::{Inside, is_damage};
use crate::diag::{Failure, Finding};
use crate::fixity::{Algorithm, Sums, sums};
use crate::world::Kind;

/// A file of a bag as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summed {
    /// Bytes.
    pub size: u64,
    /// Its checksums by each algorithm that was asked for.
    pub sums: Sums,
}

/// Reads files and makes their checksums. A damaged file is a finding, and the others go on; a
/// file that the machine cannot read is a failure.
pub fn sum_all(
    inside: &Inside<'_>,
    wanted: BTreeMap<String, BTreeSet<Algorithm>>,
    findings: &mut Vec<Finding>,
) -> Result<BTreeMap<String, Summed>, Failure> {
    let mut jobs: Vec<_> = wanted.into_iter().collect();
    // The largest first, so that no core is left with a large one at the end.
    jobs.sort_by_key(|(path, _)| {
        Reverse(match inside.kind(path) {
            Some(Kind::File(size)) => size,
            _ => 0,
        })
    });
    let read: BTreeMap<String, io::Result<Summed>> = jobs
        .into_iter()
        .par_bridge()
        .map(|(path, algorithms)| {
            let algorithms: Vec<_> = algorithms.into_iter().collect();
            let mut source = inside.open(&path)?;
            let summed = sums(&mut *source, &algorithms).map(|(size, sums)| Summed { size, sums });
            Ok((path, summed))
        })
        .collect::<Result<_, Failure>>()?;
    let mut summed = BTreeMap::new();
    for (path, read) in read {
        match read {
            Ok(file) => {
                summed.insert(path, file);
            }
            Err(cause) if is_damage(cause.kind()) => {
                findings.push(inside.unreadable(&path, &cause.to_string()));
            }
            Err(cause) => return Err(Failure::read(path, cause)),
        }
    }
    Ok(summed)
}
