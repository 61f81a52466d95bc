//! Printing values into Typst source, safely.

use std::fmt::Write;

use minijinja::value::ValueKind;
use minijinja::{Error, ErrorKind, Output, State, Value};

/// Prints a value in markup: a handle as its text, numbers, names and what the filter `code` made.
pub fn print(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if let Some(name) = handle(value) {
        return written(write!(out, "#t(\"{name}\")"));
    }
    match value.kind() {
        ValueKind::Number => written(write!(out, "{value}")),
        ValueKind::Bool => written(write!(out, "{}", value.is_true())),
        ValueKind::String if value.is_safe() => {
            written(out.write_str(value.as_str().unwrap_or_default()))
        }
        ValueKind::String => match value.as_str() {
            Some(text) if is_name(text) => written(out.write_str(text)),
            text => Err(refused(&format!(
                "the text {text:?} may not stand in Typst source; print a handle"
            ))),
        },
        ValueKind::None => Ok(()),
        kind => Err(refused(&format!("a {kind} cannot be printed; use the filter `code`"))),
    }
}

/// Turns a value into a Typst expression: handles become `t("…")`, maps dictionaries, lists arrays.
pub fn code(value: &Value) -> Result<Value, Error> {
    let mut out = String::new();
    express(value, 0, &mut out)?;
    Ok(Value::from_safe_string(out))
}

fn express(value: &Value, depth: usize, out: &mut String) -> Result<(), Error> {
    if let Some(name) = handle(value) {
        return written(write!(out, "t(\"{name}\")"));
    }
    match value.kind() {
        ValueKind::None => out.push_str("none"),
        ValueKind::Number => written(write!(out, "{value}"))?,
        ValueKind::Bool => written(write!(out, "{}", value.is_true()))?,
        ValueKind::String => match value.as_str() {
            Some(text) if is_name(text) => written(write!(out, "\"{text}\""))?,
            text => {
                return Err(refused(&format!(
                    "the text {text:?} may not stand in Typst source; give a handle"
                )));
            }
        },
        ValueKind::Seq => {
            out.push('(');
            for item in value.try_iter()? {
                express(&item, depth + 1, out)?;
                out.push(',');
            }
            out.push(')');
        }
        ValueKind::Map => {
            out.push('(');
            let mut is_empty = true;
            for key in value.try_iter()? {
                let name = key.as_str().unwrap_or_default();
                if !is_name(name) {
                    return Err(refused(&format!("{name:?} is no name for a key")));
                }
                // One entry a line, so that an error of Typst has a line near its record.
                written(write!(out, "\n{:depth$}\"{name}\": ", ""))?;
                express(&value.get_item(&key)?, depth + 1, out)?;
                out.push(',');
                is_empty = false;
            }
            out.push_str(if is_empty { ":)" } else { ")" });
        }
        kind => return Err(refused(&format!("a {kind} has no form in Typst"))),
    }
    Ok(())
}

/// The name of a handle, where the value is one.
fn handle(value: &Value) -> Option<String> {
    if value.kind() != ValueKind::Map || value.len() != Some(1) {
        return None;
    }
    let name = value.get_attr("$text").ok()?;
    let name = name.as_str()?;
    name.split('/').all(is_name).then(|| name.to_owned())
}

/// Letters, digits and `-_.`: safe in markup, in code and in a string.
fn is_name(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

fn written(result: std::fmt::Result) -> Result<(), Error> {
    result.map_err(|_| refused("cannot write the output"))
}

fn refused(detail: &str) -> Error {
    Error::new(ErrorKind::InvalidOperation, detail.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use minijinja::{Environment, context};

    fn json(value: serde_json::Value) -> Value {
        Value::from(minijinja::value::Serde(value))
    }

    fn render(template: &str, value: Value) -> Result<String, Error> {
        let mut environment = Environment::new();
        environment.set_formatter(print);
        environment.add_filter("code", code);
        environment.render_str(template, context! { value })
    }

    #[test]
    fn handles_and_names_are_printed() {
        let handle = json(serde_json::json!({ "$text": "a-1/title" }));
        assert_eq!(
            render("{{ value }}", handle.clone()).ok().as_deref(),
            Some("#t(\"a-1/title\")")
        );
        assert_eq!(render("{{ value|code }}", handle).ok().as_deref(), Some("t(\"a-1/title\")"));
        assert_eq!(render("{{ value }}", Value::from("4.1")).ok().as_deref(), Some("4.1"));
    }

    #[test]
    fn texts_are_refused() {
        for text in ["a b", "#panic()", "\"", "\\", "é", "]", "$x$", "a/b"] {
            assert!(render("{{ value }}", Value::from(text)).is_err(), "{text}");
            assert!(render("{{ value|code }}", Value::from(text)).is_err(), "{text}");
        }
        let handle = json(serde_json::json!({ "$text": "a\") #panic(\"" }));
        assert!(render("{{ value }}", handle).is_err());
    }

    #[test]
    fn structures_become_dictionaries() {
        let value = json(serde_json::json!({ "a": [1, null], "b": {} }));
        assert_eq!(
            render("{{ value|code }}", value).ok().as_deref(),
            Some("(\n\"a\": (1,none,),\n\"b\": (:),)")
        );
    }
}
