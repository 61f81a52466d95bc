//! A JSON Schema as editors read it: the same contract, told in the way that they understand best.
//!
//! An editor knows none of the formats of [`crate::model::value`], shows an alternative of shapes as
//! a riddle, and describes a word of an enumeration only where `enum` lists it. What an editor
//! refuses the tool refuses too, in its own words; the tool may refuse more.

use serde_json::{Map, Value, json};

/// Languages that an editor offers where texts stand by language, with their names: those that the
/// tool has labels for.
const LANGUAGES: [(&str, &str); 3] = [("en", "English"), ("fr", "French"), ("vi", "Vietnamese")];

/// Rewrites a schema for editors.
pub fn for_editors(mut schema: Value) -> Value {
    rewrite(&mut schema, None);
    schema
}

/// Rewrites a schema and all within it; `key` is the one that it describes the value of.
fn rewrite(schema: &mut Value, key: Option<&str>) {
    let Some(schema) = schema.as_object_mut() else { return };
    merge_alternatives(schema);
    list_words(schema);
    add_pattern(schema);
    offer_languages(schema);
    name_block(schema, key);
    mark_up(schema);
    for (keyword, part) in schema.iter_mut() {
        match (keyword.as_str(), part) {
            ("properties", Value::Object(properties)) => {
                properties.iter_mut().for_each(|(key, schema)| rewrite(schema, Some(key)));
            }
            ("anyOf" | "oneOf", Value::Array(branches)) => {
                branches.iter_mut().for_each(|branch| rewrite(branch, key));
            }
            ("items" | "additionalProperties" | "propertyNames", part) => rewrite(part, key),
            _ => {}
        }
    }
}

/// `anyOf` as one schema with a list of types, where each branch is of a type of its own and no
/// keyword of one can bind another: a pattern says nothing of a number.
fn merge_alternatives(schema: &mut Map<String, Value>) {
    let Some(Value::Array(branches)) = schema.get("anyOf") else { return };
    let mut merged = Map::new();
    let mut types = Vec::new();
    for branch in branches.iter().filter_map(Value::as_object) {
        for (keyword, value) in branch {
            if keyword == "type" {
                types.push(value.clone());
            } else if merged.insert(keyword.clone(), value.clone()).is_some() {
                return;
            }
        }
    }
    let is_apart = (1..types.len()).all(|at| !types[..at].contains(&types[at]));
    let outside = merged.keys().any(|keyword| schema.contains_key(keyword));
    if types.len() != branches.len() || !is_apart || outside {
        return;
    }
    schema.remove("anyOf");
    // An editor begins the value that it proposes with the first type.
    types.sort_by_key(|name| name != "string");
    schema.insert("type".to_owned(), Value::Array(types));
    schema.extend(merged);
}

/// Alternatives of one word each as an enumeration with descriptions.
fn list_words(schema: &mut Map<String, Value>) {
    let Some(Value::Array(branches)) = schema.get("oneOf") else { return };
    let words: Option<Vec<Value>> =
        branches.iter().map(|branch| branch.get("const").cloned()).collect();
    let Some(words) = words else { return };
    let described =
        branches.iter().map(|branch| branch["description"].as_str().unwrap_or_default());
    let described: Vec<String> = described.map(on_one_line).collect();
    schema.remove("oneOf");
    schema.insert("enum".to_owned(), Value::Array(words));
    schema.insert("markdownEnumDescriptions".to_owned(), json!(described));
}

/// The pattern of a format, with what an editor says of a text that does not fit.
fn add_pattern(schema: &mut Map<String, Value>) {
    let format = schema.get("format").and_then(Value::as_str);
    if let Some((pattern, message)) = format.and_then(pattern) {
        schema.insert("pattern".to_owned(), pattern.into());
        schema.insert("patternErrorMessage".to_owned(), message.into());
    }
}

/// A pattern (ECMA-262) that every text of a format fits, and an advice.
fn pattern(format: &str) -> Option<(String, &'static str)> {
    const ID: &str = "[a-z0-9]+(-[a-z0-9]+)*";
    const DAY: &str = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    const DATE: &str = "[0-9]{4}(-3[3-6]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[?~%]?";
    let (pattern, advice) = match format {
        "id" => (
            ID.to_owned(),
            "Write lower-case letters without accents, digits and single hyphens, such as \
             festival-2023.",
        ),
        "address" => (
            format!("{ID}/{ID}"),
            "Write the id of a record, a slash and the name in it, such as festival-2023/visits.",
        ),
        "part" => (
            format!("{ID}(/{ID})?"),
            "Write the id of a record, city, or a cycle, a slash and the name of its section.",
        ),
        "language" => (
            "[a-z]{2,3}(-[A-Za-z0-9]+)*".to_owned(),
            "Write the code of a language, such as en, fr or vi.",
        ),
        "day" => (DAY.to_owned(), "Write year, month and day, such as 2019-10-30."),
        "edtf" => (
            format!(r"{DATE}(/({DATE}|\.\.))?|\.\./{DATE}"),
            "Write the year first, with two digits for month and day: 2023-11-17, 2023-11 or 2023; \
             a slash between two dates for a span of time.",
        ),
        "period" => (
            format!("{DAY}/{DAY}"),
            "Write the first and the last day with a slash between them, such as \
             2019-10-30/2023-11-30.",
        ),
        "currency" => (
            "[A-Z]{3}".to_owned(),
            "Write the three capital letters of the currency, such as VND, USD or EUR.",
        ),
        "sdg-target" => (
            r"([1-9]|1[0-7])\.([1-9][0-9]?|[a-z])".to_owned(),
            "Write the number of the target, not of the goal, in quotes, such as \"11.4\".",
        ),
        "colour" => (
            "#[0-9A-Fa-f]{6}".to_owned(),
            "Write # and six digits or letters from a to f, in quotes, such as \"#1b4d5c\".",
        ),
        "decimal" => (
            r"-?(0|[1-9][0-9]*)(\.[0-9]+)?".to_owned(),
            "Write digits only, with a point before decimals, such as \"3.70\".",
        ),
        "sha256" => ("[0-9a-f]{64}".to_owned(), "Copy the checksum whole, in small letters."),
        "sha512" => ("[0-9a-f]{128}".to_owned(), "Copy the checksum whole, in small letters."),
        "pixels" => ("[0-9]+x[0-9]+".to_owned(), "Write width and height, such as 4000x3000."),
        "text" => return Some((r"\S".to_owned(), "Write a text.")),
        "uri" => (
            r"[A-Za-z][A-Za-z0-9+.-]*:\S+".to_owned(),
            "Copy the whole address from the browser, from https:// on; it has no spaces.",
        ),
        _ => return None,
    };
    Some((format!("^({pattern})$"), advice))
}

/// Offers the usual languages where texts stand by language.
fn offer_languages(schema: &mut Map<String, Value>) {
    let is_by_language = schema.get("propertyNames").is_some_and(|n| n["format"] == "language");
    if !is_by_language || schema.contains_key("properties") {
        return;
    }
    let Some(text) = schema.get("additionalProperties").cloned() else { return };
    let described = |(tag, name): (&str, &str)| {
        let mut text = text.clone();
        text["description"] = format!("The text in {name}.").into();
        (tag.to_owned(), text)
    };
    let properties = LANGUAGES.into_iter().map(described).collect();
    schema.insert("properties".to_owned(), Value::Object(properties));
    schema.insert("title".to_owned(), "text by language".into());
}

/// Names a block after its key, since an editor would name it after the whole record.
fn name_block(schema: &mut Map<String, Value>, key: Option<&str>) {
    let is_block = schema.contains_key("properties") || schema.contains_key("additionalProperties");
    if let Some(key) = key.filter(|_| is_block && !schema.contains_key("title")) {
        schema.insert("title".to_owned(), key.into());
    }
}

/// Gives a description that has code in it as Markdown too; a line of the source is no line.
fn mark_up(schema: &mut Map<String, Value>) {
    let Some(text) = schema.get("description").and_then(Value::as_str) else { return };
    let text = on_one_line(text);
    if text.contains('`') {
        schema.insert("markdownDescription".to_owned(), text.clone().into());
    }
    schema.insert("description".to_owned(), text.into());
}

/// A text without the line ends within its paragraphs.
fn on_one_line(text: &str) -> String {
    let paragraphs: Vec<String> = text.split("\n\n").map(|part| part.replace('\n', " ")).collect();
    paragraphs.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::value::FORMATS;

    /// Texts of each format, and texts that an officer may type instead.
    const SAMPLES: [(&str, &[&str], &[&str]); 16] = [
        ("id", &["festival-2023", "1-a"], &["Festival", "lễ-hội", "a--b", "a_b", "-a", ""]),
        ("address", &["a-1/b"], &["a", "a/b/c", "a/"]),
        ("part", &["city", "a-1", "2019-2023/cycle"], &["a/b/c", "A", "a/"]),
        ("language", &["en", "zh-Hant", "fil"], &["english", "EN", "e", "vi_VN"]),
        ("day", &["2019-10-30"], &["2019-10", "30/10/2019", "2019-13-01", "2019-10-32"]),
        (
            "edtf",
            &["2023", "2023-12", "2023-33", "2023-11-17~", "2023-11/2024", "../2023", "2023/.."],
            &[
                "2023-13",
                "2023-37",
                "11/2023",
                "17-11-2023",
                "2023-1-1",
                "2023-11-32",
                "..",
                "soon",
            ],
        ),
        ("period", &["2019-10-30/2023-11-30"], &["2019-10-30", "2019/2023"]),
        ("currency", &["VND", "EUR"], &["EURO", "đ", "vnd"]),
        ("sdg-target", &["11.4", "17.16", "4.a"], &["11", "18.1", "11,4"]),
        ("colour", &["#1b4d5c"], &["1b4d5c", "red"]),
        ("decimal", &["3.70", "-2", "600000"], &["3,70", "600.000.000", "1e5", "1_000"]),
        ("sha256", &[HEX], &["abc"]),
        ("sha512", &[], &["abc"]),
        ("pixels", &["4000x3000"], &["4000", "4000 x 3000"]),
        ("text", &["x", "a\nb"], &["", "  "]),
        ("uri", &["https://x.example/?a=1"], &["x.example", "https://x.example/a b"]),
    ];

    const HEX: &str = "59705a341da66488fe33522f8aa4d5f4fbb7438c790804a3dc35890ac46e3515";

    fn fits(format: &str, text: &str) -> bool {
        let (pattern, _) = pattern(format).expect("a pattern");
        jsonschema::is_valid(&json!({ "pattern": pattern }), &text.into())
    }

    #[test]
    fn an_editor_takes_what_the_tool_takes_and_finds_the_usual_slips() {
        for (format, good, bad) in SAMPLES {
            let test = FORMATS.iter().find(|known| known.name == format).map(|known| known.test);
            for text in good {
                assert!(
                    fits(format, text) && test.is_none_or(|test| test(text)),
                    "{format} {text}"
                );
            }
            for text in bad {
                assert!(
                    !fits(format, text) && test.is_none_or(|test| !test(text)),
                    "{format} {text}"
                );
            }
        }
        for known in FORMATS {
            assert!(SAMPLES.iter().any(|(format, ..)| *format == known.name), "{}", known.name);
        }
    }

    #[test]
    fn alternatives_become_one_where_that_means_the_same() {
        let date = json!({ "anyOf": [
            { "type": "string", "format": "edtf" },
            { "type": "integer", "minimum": 1000 },
        ] });
        let date = for_editors(date);
        assert_eq!(date["type"], json!(["string", "integer"]));
        for (value, expected) in [
            (json!("2023-12"), true),
            (json!("2023-13"), false),
            (json!(2023), true),
            (json!(23), false),
            (json!([]), false),
        ] {
            assert_eq!(jsonschema::is_valid(&date, &value), expected, "{value}");
        }
        let twice =
            json!({ "anyOf": [{ "type": "string" }, { "type": "string", "format": "id" }] });
        assert!(for_editors(twice)["anyOf"].is_array());
    }

    #[test]
    fn keys_of_a_record_are_no_keywords() {
        let schema = json!({ "type": "object", "properties": {
            "format": { "type": "string", "format": "id", "description": "An\n`id`." },
            "oneOf": { "oneOf": [
                { "const": "a", "description": "The\nfirst." },
                { "const": "b", "description": "The second." },
            ] },
        } });
        let schema = for_editors(schema);
        let keys = &schema["properties"];
        assert_eq!(keys["format"]["markdownDescription"], "An `id`.");
        assert_eq!(keys["oneOf"]["enum"], json!(["a", "b"]));
        assert_eq!(keys["oneOf"]["markdownEnumDescriptions"][0], "The first.");
    }
}
