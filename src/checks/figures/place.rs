//! `position-not-on-earth`, `place-far-from-others`: a place of the city lies where it can.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::checks::Scene;
use crate::diag::{Failure, Finding, Place, Pointer};
use crate::model::Entry;
use crate::model::setting::{self, PlacePosition};

/// How far a place may be from the middle of all, in kilometres.
const FARTHEST: f64 = 200.0;

/// The radius of the earth in kilometres.
const EARTH: f64 = 6371.0;

/// Degrees north and east.
type Degrees = (f64, f64);

pub fn check(scene: &Scene<'_>, findings: &mut Vec<Finding>) -> Result<(), Failure> {
    let mut known: Vec<(&Entry<setting::Place>, Degrees)> = Vec::new();
    for entry in scene.ledger.places.values() {
        let Some(position) = &entry.value.position else { continue };
        let wrong = off_the_earth(position);
        if wrong.is_empty() {
            known.extend(degrees(position).map(|degrees| (entry, degrees)));
        }
        findings.extend(wrong.into_iter().map(|(key, most)| {
            let value = if key == "lat" { position.lat } else { position.lon };
            let at = Pointer::root().at("position").at(key);
            let found = Finding::new("position-not-on-earth", Place::value(&entry.file, at))
                .arg("value", value)
                .arg("most", most);
            if is_turned(position) { found.hint("turned") } else { found }
        }));
    }
    findings.extend(outlier(&known));
    Ok(())
}

/// The keys of a position whose degrees are none, with the most that they can be.
fn off_the_earth(position: &PlacePosition) -> Vec<(&'static str, u32)> {
    let beyond = |number: Decimal, most: u32| number.abs() > Decimal::from(most);
    let mut wrong = Vec::new();
    if beyond(position.lat.decimal(), 90) {
        wrong.push(("lat", 90));
    }
    if beyond(position.lon.decimal(), 180) {
        wrong.push(("lon", 180));
    }
    wrong
}

/// Whether north and east were plainly written the wrong way round.
fn is_turned(position: &PlacePosition) -> bool {
    position.lat.decimal().abs() <= Decimal::from(180)
        && position.lon.decimal().abs() <= Decimal::from(90)
}

fn degrees(position: &PlacePosition) -> Option<Degrees> {
    Some((position.lat.decimal().to_f64()?, position.lon.decimal().to_f64()?))
}

/// The one place that is far from the middle of all others, where there is just one.
fn outlier(known: &[(&Entry<setting::Place>, Degrees)]) -> Option<Finding> {
    if known.len() < 3 {
        return None;
    }
    let middle = (
        median(known.iter().map(|(_, (lat, _))| *lat).collect()),
        median(known.iter().map(|(_, (_, lon))| *lon).collect()),
    );
    let is_far = |degrees: Degrees| distance(degrees, middle) > FARTHEST;
    let mut far = known.iter().filter(|(_, degrees)| is_far(*degrees));
    let (Some((entry, (lat, lon))), None) = (far.next(), far.next()) else {
        return None;
    };
    let at = Place::value(&entry.file, Pointer::root().at("position"));
    let found = Finding::new("place-far-from-others", at)
        .arg("id", &entry.id)
        .arg("km", distance((*lat, *lon), middle).round());
    Some(if is_far((*lon, *lat)) { found } else { found.hint("turned") })
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

/// Kilometres between two points, along the great circle.
fn distance((lat, lon): Degrees, (other_lat, other_lon): Degrees) -> f64 {
    let (half_lat, half_lon) =
        ((other_lat - lat).to_radians() / 2.0, (other_lon - lon).to_radians() / 2.0);
    let chord = half_lat.sin().powi(2)
        + lat.to_radians().cos() * other_lat.to_radians().cos() * half_lon.sin().powi(2);
    2.0 * EARTH * chord.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_the_earth() {
        // A degree along a meridian is some 111 km.
        assert_eq!(distance((45.0, 7.0), (46.0, 7.0)).round(), 111.0);
        assert_eq!(distance((0.0, 179.5), (0.0, -179.5)).round(), 111.0);
    }
}
