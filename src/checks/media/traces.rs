//! `photo-with-position`, `photo-with-serial-number`: no picture gives away more than it shows.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::files::{EvidenceFile, evidence_files};
use crate::checks::Scene;
use crate::diag::{Failure, Finding};
use crate::fixity::traces;

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let files: BTreeMap<&str, EvidenceFile<'_>> =
        evidence_files(scene.ledger).map(|file| (file.path, file)).collect();
    let found: Vec<Vec<Finding>> =
        files.par_iter().map(|(_, file)| look(scene, file)).collect::<Result<_, _>>()?;
    findings.extend(found.into_iter().flatten());
    Ok(())
}

fn look(scene: &Scene<'_>, file: &EvidenceFile<'_>) -> Result<Vec<Finding>, Failure> {
    if file.size(scene.world)?.is_none() {
        return Ok(Vec::new());
    }
    let failed = |cause| Failure::read(file.full_path(), cause);
    let traces = traces(&mut file.open(scene.world)?).map_err(failed)?;
    let say = |name| Finding::new(name, file.place()).arg("path", file.path);
    let mut findings = Vec::new();
    if let Some(position) = traces.position {
        findings.push(say("photo-with-position").arg("position", position));
    }
    if !traces.serial_numbers.is_empty() {
        let numbers = traces.serial_numbers.join(", ");
        findings.push(say("photo-with-serial-number").arg("number", numbers));
    }
    Ok(findings)
}
