//! Differences between two JSON documents, value by value.

use std::collections::BTreeSet;

use serde_json::Value;

/// A value that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueChange {
    /// The keys that lead to it, with `/` between them.
    pub address: String,
    /// What stood there before.
    pub before: Option<String>,
    /// What stands there now.
    pub after: Option<String>,
}

/// Every value that differs, in the order of addresses. What is missing on one side as a whole is
/// one change.
pub fn values(before: &Value, after: &Value) -> Vec<ValueChange> {
    let mut changes = Vec::new();
    compare("", Some(before), Some(after), &mut changes);
    changes
}

fn compare(
    address: &str,
    before: Option<&Value>,
    after: Option<&Value>,
    changes: &mut Vec<ValueChange>,
) {
    let inner = |key: &str| {
        if address.is_empty() { key.to_owned() } else { format!("{address}/{key}") }
    };
    match (before, after) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            for key in a.keys().chain(b.keys()).collect::<BTreeSet<_>>() {
                compare(&inner(key), a.get(key), b.get(key), changes);
            }
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) => {
            for index in 0..a.len().max(b.len()) {
                compare(&inner(&index.to_string()), a.get(index), b.get(index), changes);
            }
        }
        _ if before == after => {}
        _ => changes.push(ValueChange {
            address: address.to_owned(),
            before: before.map(words),
            after: after.map(words),
        }),
    }
}

/// A value as a line of text.
fn words(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_difference_is_named_where_it_stands() {
        let before = json!({"a": {"visits": 600, "unit": "visits"}, "b": [1, 2], "gone": {"x": 1}});
        let after = json!({"a": {"visits": 700, "unit": "visits"}, "b": [1, 2, 3]});
        let changes = values(&before, &after);
        let addresses: Vec<&str> = changes.iter().map(|change| change.address.as_str()).collect();
        assert_eq!(addresses, ["a/visits", "b/2", "gone"]);
        assert_eq!(changes[0].before.as_deref(), Some("600"));
        assert_eq!(changes[1].before, None);
        assert_eq!(changes[2].after, None);
        assert_eq!(values(&before, &before), []);
    }
}
