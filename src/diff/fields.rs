//! Which fields of two records differ, by the keys of the file.

use serde_json::{Map, Value};

use super::difference::{Change, FieldChange};
use super::pairs::{keep_their_order, pairs};
use super::renames::Renames;
use super::words::{likeness, same_words};
use crate::model::value::Language;

/// Keys by which an item of a list is known, the first one that it has.
const NAMES: [&str; 7] = ["initiative", "version", "number", "section", "field", "title", "name"];

/// Every field that differs between two records, in the order of the later one. A name that only
/// followed a renamed record is no difference.
pub fn fields(
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    renames: &Renames,
) -> Vec<FieldChange> {
    let mut found = Finder { renames, changes: Vec::new() };
    found.objects("", before, after);
    found.changes
}

/// Whether a map is a text by language.
pub fn is_by_language(fields: &Map<String, Value>) -> bool {
    !fields.is_empty()
        && fields.values().all(Value::is_string)
        && fields.keys().all(|key| key.parse::<Language>().is_ok())
}

/// A text in a language or else in its first one; none where the value is no text.
pub fn best_text<'v>(value: &'v Value, language: &str) -> Option<&'v str> {
    match value {
        Value::String(text) => Some(text),
        Value::Object(texts) if is_by_language(texts) => {
            texts.get(language).or_else(|| texts.values().next()).and_then(Value::as_str)
        }
        _ => None,
    }
}

/// A value as a line of words.
pub fn line(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(line).collect::<Vec<_>>().join(", "),
        Value::Object(texts) if is_by_language(texts) => {
            texts.values().map(line).collect::<Vec<_>>().join(" / ")
        }
        Value::Object(fields) => {
            let parts = fields.iter().map(|(key, value)| format!("{key}: {}", line(value)));
            parts.collect::<Vec<_>>().join(", ")
        }
        plain => plain.to_string(),
    }
}

struct Finder<'a> {
    renames: &'a Renames,
    changes: Vec<FieldChange>,
}

impl Finder<'_> {
    fn objects(&mut self, path: &str, before: &Map<String, Value>, after: &Map<String, Value>) {
        let gone = before.keys().filter(|key| !after.contains_key(*key));
        for key in after.keys().chain(gone) {
            let path = if path.is_empty() { key.clone() } else { format!("{path}/{key}") };
            self.values(&path, before.get(key), after.get(key));
        }
    }

    fn values(&mut self, path: &str, before: Option<&Value>, after: Option<&Value>) {
        if before == after {
            return;
        }
        if let (Some(old), Some(new)) = (before, after)
            && self.renames.follow(old) == *new
        {
            return;
        }
        let nothing = Map::new();
        match (object(before, &nothing), object(after, &nothing)) {
            _ if is_text(before) || is_text(after) => self.texts(path, before, after),
            (Some(old), Some(new)) => self.objects(path, old, new),
            _ => match (array(before), array(after)) {
                (Some(old), Some(new)) => self.lists(path, old, new),
                _ => {
                    let change = Change::Value { before: before.map(line), after: after.map(line) };
                    self.push(path, change);
                }
            },
        }
    }

    /// Texts by language, where one side may have a bare text or none.
    fn texts(&mut self, path: &str, before: Option<&Value>, after: Option<&Value>) {
        let (old, new) = (by_language(before), by_language(after));
        let (mut changed, mut unchanged) = (Vec::new(), Vec::new());
        let gone =
            old.iter().filter(|(language, _)| new.iter().all(|(other, _)| other != language));
        for (language, _) in new.iter().chain(gone) {
            let of = |texts: &[(Option<String>, String)]| {
                texts.iter().find(|(other, _)| other == language).map(|(_, text)| text.clone())
            };
            let (before, after) = (of(&old), of(&new));
            match (&before, &after, language) {
                (Some(a), Some(b), _) if same_words(&self.renames.follow_text(a), b) => {
                    unchanged.extend(language.clone());
                    continue;
                }
                (Some(_), Some(_), Some(language)) => changed.push(language.clone()),
                _ => {}
            }
            self.push(path, Change::Text { language: language.clone(), before, after });
        }
        if !changed.is_empty() && !unchanged.is_empty() {
            self.push(path, Change::LeftBehind { changed, unchanged });
        }
    }

    fn lists(&mut self, path: &str, before: &[Value], after: &[Value]) {
        let before: Vec<Value> = before.iter().map(|item| self.renames.follow(item)).collect();
        let is_plain = |items: &[Value]| items.iter().all(|item| !item.is_object());
        let keys = |items: &[Value]| items.iter().map(Value::to_string).collect::<Vec<_>>();
        let (old, new) = (keys(&before), keys(after));
        if is_plain(&before) && is_plain(after) {
            let paired = pairs(&old, &new, |_, _| 0.0);
            let went = paired.iter().filter(|pair| pair.1.is_none()).filter_map(|pair| pair.0);
            let came = paired.iter().filter(|pair| pair.0.is_none()).filter_map(|pair| pair.1);
            let removed: Vec<String> = went.map(|index| line(&before[index])).collect();
            let added: Vec<String> = came.map(|index| line(&after[index])).collect();
            if !removed.is_empty() || !added.is_empty() {
                self.push(path, Change::Items { added, removed });
            }
            if !keep_their_order(&paired) {
                self.order(path, &before, after);
            }
            return;
        }
        let texts = |items: &[Value]| items.iter().map(all_words).collect::<Vec<_>>();
        let (old_words, new_words) = (texts(&before), texts(after));
        let like = |a: usize, b: usize| match (name(&before[a]), name(&after[b])) {
            (Some(one), Some(other)) if one == other => 1.0,
            _ => likeness(&old_words[a], &new_words[b]),
        };
        let paired = pairs(&old, &new, like);
        for (from, to) in &paired {
            let (old, new) = (from.map(|index| &before[index]), to.map(|index| &after[index]));
            let number = to.or(*from).map_or(0, |index| index + 1);
            let label = new.or(old).and_then(name).unwrap_or_else(|| format!("[{number}]"));
            self.values(&format!("{path}/{label}"), old, new);
        }
        if !keep_their_order(&paired) {
            self.order(path, &before, after);
        }
    }

    fn order(&mut self, path: &str, before: &[Value], after: &[Value]) {
        let labels = |items: &[Value]| items.iter().map(label).collect();
        self.push(path, Change::Order { before: labels(before), after: labels(after) });
    }

    fn push(&mut self, path: &str, change: Change) {
        self.changes.push(FieldChange { path: path.to_owned(), change });
    }
}

/// A map of fields; an empty one where nothing stands.
fn object<'v>(
    value: Option<&'v Value>,
    nothing: &'v Map<String, Value>,
) -> Option<&'v Map<String, Value>> {
    value.map_or(Some(nothing), Value::as_object)
}

/// A list; an empty one where nothing stands.
fn array(value: Option<&Value>) -> Option<&[Value]> {
    value.map_or(Some(&[][..]), |value| value.as_array().map(Vec::as_slice))
}

/// Whether a value is a text by language, or a text with white space in it: not a code, a date or
/// the like.
fn is_text(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Object(fields)) => is_by_language(fields),
        Some(Value::String(text)) => text.contains(char::is_whitespace),
        _ => false,
    }
}

fn by_language(value: Option<&Value>) -> Vec<(Option<String>, String)> {
    match value {
        Some(Value::Object(texts)) => {
            texts.iter().map(|(language, text)| (Some(language.clone()), line(text))).collect()
        }
        Some(text) => vec![(None, line(text))],
        None => Vec::new(),
    }
}

/// What an item of a list is known by.
fn name(item: &Value) -> Option<String> {
    let fields = item.as_object()?;
    NAMES.iter().find_map(|key| match fields.get(*key)? {
        Value::Object(_) | Value::Array(_) => None,
        value => Some(line(value)),
    })
}

/// An item of a list in few words.
fn label(item: &Value) -> String {
    const FEW: usize = 5;
    let words = name(item).unwrap_or_else(|| all_words(item));
    let mut first: Vec<&str> = words.split_whitespace().take(FEW + 1).collect();
    if first.len() > FEW {
        first[FEW] = "…";
    }
    first.join(" ")
}

/// All that an item says.
fn all_words(item: &Value) -> String {
    match item {
        Value::Object(fields) => fields.values().map(all_words).collect::<Vec<_>>().join(" "),
        Value::Array(items) => items.iter().map(all_words).collect::<Vec<_>>().join(" "),
        plain => line(plain),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn changes(before: Value, after: Value) -> Vec<String> {
        let (before, after) =
            (before.as_object().expect("a map"), after.as_object().expect("a map"));
        let renames = Renames::of([("old-name".to_owned(), "new-name".to_owned())]);
        let said = |change: &FieldChange| format!("{} {:?}", change.path, change.change);
        fields(before, after, &renames).iter().map(said).collect()
    }

    #[test]
    fn a_translation_left_behind_is_named() {
        let found = changes(
            json!({"summary": {"en": "It drew 300.", "vi": "Có 300."}}),
            json!({"summary": {"en": "It drew 400.", "vi": "Có\n300."}}),
        );
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("summary Text { language: Some(\"en\")"), "{found:?}");
        assert_eq!(found[1], "summary LeftBehind { changed: [\"en\"], unchanged: [\"vi\"] }");
    }

    #[test]
    fn lists_are_items_and_not_places() {
        assert_eq!(
            changes(json!({"sources": ["a", "b", "c"]}), json!({"sources": ["x", "a", "c"]})),
            ["sources Items { added: [\"x\"], removed: [\"b\"] }"]
        );
        assert_eq!(
            changes(json!({"sources": ["a", "b"]}), json!({"sources": ["b", "a"]})),
            ["sources Order { before: [\"a\", \"b\"], after: [\"b\", \"a\"] }"]
        );
    }

    #[test]
    fn items_are_matched_by_name_or_likeness() {
        let paragraph = |words: &str| json!({"text": {"en": words}});
        let found = changes(
            json!({"selection": {"local": [
                {"initiative": "x", "records": ["a"]}, {"initiative": "y", "records": ["b"]}]},
                "paragraphs": [paragraph("the city opened a kitchen"), paragraph("other words")]}),
            json!({"selection": {"local": [
                {"initiative": "x", "records": ["a"]}, {"initiative": "y", "records": ["b", "c"]}]},
                "paragraphs": [paragraph("first of all"), paragraph("the city opened two kitchens"),
                paragraph("other words")]}),
        );
        assert_eq!(found[0], "selection/local/y/records Items { added: [\"c\"], removed: [] }");
        assert!(found[1].starts_with("paragraphs/[1]/text Text"), "{found:?}");
        assert!(found[2].starts_with("paragraphs/[2]/text Text"), "{found:?}");
        assert_eq!(found.len(), 3, "{found:?}");
    }

    #[test]
    fn what_follows_a_renamed_record_is_no_change() {
        let before = json!({"lead": ["old-name"], "records": [{"initiative": "old-name"}],
            "key": "old-name/visits", "text": {"en": "<fig:old-name/visits> in old-name"}});
        let after = json!({"lead": ["new-name"], "records": [{"initiative": "new-name"}],
            "key": "new-name/visits", "text": {"en": "<fig:new-name/visits> in old-name"}});
        assert_eq!(changes(before, after), [""; 0]);
    }
}
