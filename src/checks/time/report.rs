//! `report-before-cycle`, `report-late`: a report is dated between the beginning of its cycle and
//! the day on which it is due.

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    for folder in scene.ledger.cycles.values() {
        let (file, cycle) = (&folder.cycle.file, &folder.cycle.value);
        let place = |key: &str| Place::value(file, Pointer::root().at(key));
        if cycle.as_of < cycle.period.first {
            findings.push(
                Finding::new("report-before-cycle", place("as_of"))
                    .arg("date", cycle.as_of)
                    .arg("first", cycle.period.first),
            );
        }
        let (key, date) = match cycle.submitted {
            Some(submitted) => ("submitted", submitted),
            None => ("as_of", cycle.as_of),
        };
        if let Some(due) = cycle.due.filter(|due| date > *due) {
            let days = (date.0 - due.0).num_days();
            findings.push(
                Finding::new("report-late", place(key))
                    .arg("key", key)
                    .arg("date", date)
                    .arg("due", due)
                    .arg("days", days)
                    .arg("many", if days == 1 { "no" } else { "yes" })
                    .related(place("due")),
            );
        }
    }
    Ok(())
}
