//! Which figures of two records differ, and by how much.

use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Map, Value};

use super::difference::{FieldChange, FigureChange};
use super::fields::fields;
use super::renames::Renames;

/// The keys of the number and of what it counts; every other key is a property of its own.
pub const NUMBER: [&str; 9] =
    ["value", "min", "max", "unit", "currency", "indicator", "scale", "per", "qualifier"];

/// Every figure that differs between two records, in the order of the later one.
pub fn figures(
    before: Option<&Map<String, Value>>,
    after: Option<&Map<String, Value>>,
    renames: &Renames,
) -> Vec<FigureChange> {
    let nothing = Map::new();
    let (before, after) = (of(before).unwrap_or(&nothing), of(after).unwrap_or(&nothing));
    let gone = before.keys().filter(|slug| !after.contains_key(*slug));
    let slugs = after.keys().chain(gone);
    slugs.filter_map(|slug| figure(slug, before.get(slug), after.get(slug), renames)).collect()
}

fn of(record: Option<&Map<String, Value>>) -> Option<&Map<String, Value>> {
    record?.get("figures")?.as_object()
}

fn figure(
    slug: &str,
    before: Option<&Value>,
    after: Option<&Value>,
    renames: &Renames,
) -> Option<FigureChange> {
    let (before, after) = (before.and_then(Value::as_object), after.and_then(Value::as_object));
    let mut change = FigureChange {
        slug: slug.to_owned(),
        before: before.cloned(),
        after: after.cloned(),
        difference: None,
        percent: None,
        fields: Vec::new(),
    };
    if let (Some(before), Some(after)) = (before, after) {
        let all = fields(before, after, renames);
        if all.is_empty() {
            return None;
        }
        let is_number = |field: &FieldChange| {
            NUMBER.contains(&field.path.split('/').next().unwrap_or_default())
        };
        // The unit is a text like others: its translations are said by themselves.
        change.fields =
            all.into_iter().filter(|field| !is_number(field) || field.path == "unit").collect();
        (change.difference, change.percent) = difference(before, after);
    }
    Some(change)
}

/// By how much the number changed, and how much that is of the former one in per cent; none where
/// the two do not count the same, or where one is a range.
fn difference(
    before: &Map<String, Value>,
    after: &Map<String, Value>,
) -> (Option<Decimal>, Option<Decimal>) {
    if ["currency", "indicator", "per"].iter().any(|key| before.get(*key) != after.get(*key)) {
        return (None, None);
    }
    let (Some(old), Some(new)) = (number(before), number(after)) else { return (None, None) };
    let Some(difference) = new.checked_sub(old).filter(|found| !found.is_zero()) else {
        return (None, None);
    };
    let percent = difference
        .checked_mul(Decimal::ONE_HUNDRED)
        .and_then(|hundredfold| hundredfold.checked_div(old.abs()))
        .map(|percent| percent.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero));
    (Some(difference.normalize()), percent.map(|percent| percent.normalize()))
}

/// The number of a figure, its scale apart from nothing.
fn number(figure: &Map<String, Value>) -> Option<Decimal> {
    let value = match figure.get("value")? {
        Value::String(text) => Decimal::from_str_exact(text).ok()?,
        Value::Number(number) => Decimal::from_str(&number.to_string()).ok()?,
        _ => return None,
    };
    let thousands = match figure.get("scale").and_then(Value::as_str) {
        None => 0,
        Some("thousand") => 1,
        Some("million") => 2,
        Some("billion") => 3,
        Some("trillion") => 4,
        Some(_) => return None,
    };
    (0..thousands).try_fold(value, |value, _| value.checked_mul(Decimal::ONE_THOUSAND))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn change(before: Value, after: Value) -> FigureChange {
        let record = |figure: Value| json!({"figures": {"visits": figure}});
        let (before, after) = (record(before), record(after));
        figures(before.as_object(), after.as_object(), &Renames::default()).remove(0)
    }

    #[test]
    fn a_difference_is_exact() {
        let unit = json!({"en": "visits"});
        let found = change(
            json!({"value": "3.70", "scale": "million", "unit": unit, "basis": "planned"}),
            json!({"value": "4150", "scale": "thousand", "unit": unit, "basis": "reported"}),
        );
        assert_eq!(found.difference, Some(Decimal::from(450_000)));
        assert_eq!(found.percent, Some(Decimal::new(122, 1)));
        assert_eq!(found.basis(), Some(("planned", "reported")));
        assert_eq!(found.fields.len(), 1, "{found:?}");
    }

    #[test]
    fn what_counts_something_else_has_no_difference() {
        let found = change(
            json!({"value": 5, "currency": "EUR", "basis": "planned"}),
            json!({"value": 7, "currency": "USD", "basis": "planned"}),
        );
        assert_eq!((found.difference, found.percent), (None, None));
        let zero = change(
            json!({"value": 0, "basis": "planned"}),
            json!({"value": 7, "basis": "planned"}),
        );
        assert_eq!((zero.difference, zero.percent), (Some(Decimal::from(7)), None));
    }
}
