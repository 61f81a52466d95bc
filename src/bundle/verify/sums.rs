//! The checksums of many files: each file read once, all cores at work.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

use rayon::current_num_threads;
use rayon::iter::{ParallelBridge, ParallelIterator};

use super::findings::Findings;
use super::inside::{Inside, is_damage};
use crate::diag::Failure;
use crate::fixity::{Algorithm, Sums, sums, sums_side_by_side};
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
    findings: &mut Findings,
) -> Result<BTreeMap<String, Summed>, Failure> {
    let size = |path: &str| match inside.kind(path) {
        Some(Kind::File(size)) => size,
        _ => 0,
    };
    let mut jobs: Vec<_> =
        wanted.into_iter().map(|(path, algorithms)| (size(&path), path, algorithms)).collect();
    // The largest first, so that no core is left with a large one at the end.
    jobs.sort_by_key(|(size, ..)| Reverse(*size));
    let share = jobs.iter().map(|(size, ..)| size).sum::<u64>() / current_num_threads() as u64;
    let read: BTreeMap<String, io::Result<Summed>> = jobs
        .into_iter()
        .par_bridge()
        .map(|(size, path, algorithms)| {
            let algorithms: Vec<_> = algorithms.into_iter().collect();
            let mut source = inside.open(&path)?;
            let read = if size > share && algorithms.len() > 1 {
                // Larger than what falls to one core: the others would wait for it.
                sums_side_by_side(&mut *source, &algorithms)
            } else {
                sums(&mut *source, &algorithms)
            };
            Ok((path, read.map(|(size, sums)| Summed { size, sums })))
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
