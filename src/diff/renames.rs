//! Records that have another id than before, and the names that follow them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::subject::Subject;
use crate::model::value::Id;

/// The later ids of renamed records by their former ones.
#[derive(Debug, Clone, Default)]
pub struct Renames(BTreeMap<String, String>);

/// A record that was renamed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renamed {
    /// What it was.
    pub before: Subject,
    /// What it is.
    pub after: Subject,
    /// Whether its former id is among its aliases.
    pub has_alias: bool,
}

impl Renames {
    /// These renames: the former id and the later one of each.
    pub fn of(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    /// The later name of an id.
    pub fn id<'a>(&'a self, id: &'a str) -> &'a str {
        self.0.get(id).map_or(id, String::as_str)
    }

    /// A value as it reads after the renames.
    pub fn follow(&self, value: &Value) -> Value {
        if self.0.is_empty() {
            return value.clone();
        }
        match value {
            Value::String(text) => self.follow_text(text).into(),
            Value::Array(items) => items.iter().map(|item| self.follow(item)).collect(),
            Value::Object(fields) => {
                fields.iter().map(|(key, value)| (key.clone(), self.follow(value))).collect()
            }
            plain => plain.clone(),
        }
    }

    /// A text as it reads after the renames: an id, an address, or prose with references.
    pub fn follow_text(&self, text: &str) -> String {
        if let Some(id) = self.0.get(text) {
            return id.clone();
        }
        if let Some((record, part)) = text.split_once('/')
            && let Some(id) = self.0.get(record)
        {
            return format!("{id}/{part}");
        }
        if self.0.is_empty() || !(text.contains("fig:") || text.contains("ev:")) {
            return text.to_owned();
        }
        let mut followed = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) =
            ["fig:", "ev:"].iter().filter_map(|mark| Some(rest.find(mark)? + mark.len())).min()
        {
            followed.push_str(&rest[..at]);
            rest = &rest[at..];
            let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-';
            let end = rest.find(|c| !is_id(c)).unwrap_or(rest.len());
            followed.push_str(self.id(&rest[..end]));
            rest = &rest[end..];
        }
        followed.push_str(rest);
        followed
    }

    /// Words in which ids stand between backticks, as they read after the renames.
    pub fn follow_words(&self, words: &str) -> String {
        self.0.iter().fold(words.to_owned(), |words, (old, new)| {
            words.replace(&format!("`{old}`"), &format!("`{new}`"))
        })
    }
}

/// Which of the records that went came in under another id: by an alias, or else by what they say.
pub fn find(gone: &[(&Subject, &Value)], came: &[(&Subject, &Value)]) -> Vec<Renamed> {
    let mut renamed = Vec::new();
    let mut taken: BTreeSet<&Id> = BTreeSet::new();
    let mut by_alias: BTreeMap<(&str, &str), &Subject> = BTreeMap::new();
    for (subject, value) in came {
        let aliases = value.get("aliases").and_then(Value::as_array);
        for alias in aliases.into_iter().flatten().filter_map(Value::as_str) {
            by_alias.insert((subject.group(), alias), subject);
        }
    }
    let mut found = |before: &Subject, after: &Subject, has_alias| {
        renamed.push(Renamed { before: before.clone(), after: after.clone(), has_alias });
    };
    let mut left: Vec<(&Subject, &Id, &Value)> = Vec::new();
    for (before, value) in gone {
        let Some(id) = before.id() else { continue };
        match by_alias.get(&(before.group(), id.as_str())) {
            Some(after) => {
                taken.extend(after.id());
                found(before, after, true);
            }
            None => left.push((before, id, value)),
        }
    }
    let mut by_content: BTreeMap<(&str, String), &Subject> = BTreeMap::new();
    for (after, value) in came {
        if let Some(id) = after.id().filter(|id| !taken.contains(id)) {
            by_content.insert((after.group(), content(value, id)), after);
        }
    }
    for (before, id, value) in left {
        if let Some(after) = by_content.remove(&(before.group(), content(value, id))) {
            found(before, after, false);
        }
    }
    renamed
}

/// What a record says, whatever its own id is.
fn content(value: &Value, id: &Id) -> String {
    let mut value = Renames::of([(id.to_string(), "\0".to_owned())]).follow(value);
    value.sort_all_objects();
    value.to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn record(id: &str) -> Subject {
        Subject::of(&format!("report-data/activities/{id}.yaml")).expect("a record")
    }

    #[test]
    fn a_record_is_found_by_its_alias_or_by_what_it_says() {
        let (a, b, c) = (record("a"), record("b"), record("c"));
        let (x, y) = (record("x"), record("y"));
        let says = json!({"summary": {"en": "<fig:b/visits>"}});
        let other = json!({"summary": {"en": "other"}});
        let renamed = find(
            &[(&a, &other), (&b, &says), (&c, &other)],
            &[
                (&x, &json!({"aliases": ["a"]})),
                (&y, &json!({"summary": {"en": "<fig:y/visits>"}})),
            ],
        );
        let said: Vec<String> = renamed
            .iter()
            .map(|found| format!("{} {} {}", found.before, found.after, found.has_alias))
            .collect();
        assert_eq!(said, ["a x true", "b y false"]);
    }

    #[test]
    fn references_follow() {
        let renames = Renames::of([("a".to_owned(), "b".to_owned())]);
        assert_eq!(
            renames.follow_text("a <fig:a/x>, [a](ev:a) and [a](ev:a-c)"),
            "a <fig:b/x>, [a](ev:b) and [a](ev:a-c)"
        );
        assert_eq!(renames.follow_text("a/x"), "b/x");
    }
}
