//! Everything that is wrong with the shape of a file, by the JSON Schema of its type.

use std::cell::OnceCell;

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use serde::de::IgnoredAny;
use serde_json::Value;

use super::Places;
use super::meant::{as_list, bare_float, meant, thousand_or_fraction};
use super::shape::{Format, Shape, compiled};
use super::slips::not_yaml;
use crate::diag::{At, Finding, Place, Pointer};

/// Says all that is wrong with a text that `serde_yaml` refused for the type `T`.
pub fn diagnose<T: Shape>(file: &str, text: &str, refused: &serde_yaml::Error) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Ok(value) = serde_yaml::from_str::<Value>(text) {
        let compiled = compiled::<T>();
        let places = OnceCell::new();
        let report = Report { file, text, places, schema: &compiled.schema, formats: T::FORMATS };
        for error in compiled.validator.iter_errors(&value) {
            report.push(&error, &mut findings);
        }
        drop_misspelt(&mut findings);
    }
    if findings.is_empty() {
        findings.push(unread(file, text, refused));
    }
    findings
}

/// The finding for what the schema allows and only the reader itself refuses.
fn unread(file: &str, text: &str, refused: &serde_yaml::Error) -> Finding {
    let cause = refused.to_string();
    let Some(at) = refused.location().map(|location| location.index().min(text.len())) else {
        return Finding::new("not-readable", Place::file(file)).arg("cause", cause);
    };
    if serde_yaml::from_str::<IgnoredAny>(text).is_err() {
        // Where a tab or a bracket may stand, the reader is stricter than `scan`.
        return not_yaml(file, text, at, &cause);
    }
    let is_end = |c: char| c.is_whitespace() || matches!(c, ',' | ']' | '}');
    let typed = text[at..].split(is_end).next().unwrap_or_default();
    let place = Place::bytes(file, at..at + typed.len());
    if cause.contains("invalid type: floating point") {
        return bare_float(place, typed);
    }
    let is_number = cause.contains("invalid type: integer");
    Finding::new("not-readable", place)
        .arg("kind", if is_number { "number" } else { "other" })
        .arg("value", typed)
        .arg("cause", cause)
}

/// A key that is there under a slip of the hand is not missing too.
fn drop_misspelt(findings: &mut Vec<Finding>) {
    let argument = |finding: &Finding, name: &str| {
        finding.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    };
    let meant: Vec<(String, Option<String>)> = findings
        .iter()
        .filter(|finding| finding.name == "unknown-key")
        .filter_map(|finding| match &finding.place.at {
            At::Key(at) => Some((at.parent().to_string(), argument(finding, "near"))),
            _ => None,
        })
        .collect();
    findings.retain(|finding| match (&finding.place.at, finding.name) {
        (At::Value(at), "missing-key") => {
            !meant.contains(&(at.to_string(), argument(finding, "key")))
        }
        _ => true,
    });
}

struct Report<'a> {
    file: &'a str,
    text: &'a str,
    /// The places of the text, once they are asked for.
    places: OnceCell<Places>,
    schema: &'a Value,
    formats: &'static [Format],
}

impl Report<'_> {
    fn push(&self, error: &ValidationError<'_>, findings: &mut Vec<Finding>) {
        let at = Pointer::parse(error.instance_path().as_str());
        let here = || Place::value(self.file, at.clone());
        let value: &Value = error.instance();
        match error.kind() {
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                self.unknown_keys(error, &at, unexpected, findings);
            }
            ValidationErrorKind::Required { property } => {
                let key = property.as_str().unwrap_or_default();
                findings.push(Finding::new("missing-key", here()).arg("key", key));
            }
            ValidationErrorKind::Type { kind } => {
                findings.push(self.wrong_type(&at, value, &expected(kind)));
            }
            ValidationErrorKind::Enum { options } => {
                let options: Vec<&str> = options
                    .as_array()
                    .map(|all| all.iter().filter_map(Value::as_str).collect())
                    .unwrap_or_default();
                findings.push(not_one_of(here(), value, &options));
            }
            ValidationErrorKind::Constant { expected_value } => {
                findings.push(
                    Finding::new("not-one-of", here())
                        .arg("value", plain(value))
                        .arg("options", plain(expected_value)),
                );
            }
            ValidationErrorKind::Format { format } => {
                findings.push(self.not_of_format(here(), &plain(value), format));
            }
            ValidationErrorKind::MinLength { .. } => {
                findings.push(Finding::new("empty-text", here()));
            }
            ValidationErrorKind::MinItems { .. } | ValidationErrorKind::MinProperties { .. } => {
                findings.push(Finding::new("empty-list", here()));
            }
            ValidationErrorKind::PropertyNames { error: inner } => {
                let key = plain(inner.instance());
                let place = Place::key(self.file, at.at(&key));
                findings.push(match inner.kind() {
                    ValidationErrorKind::Format { format } => {
                        self.not_of_format(place, &key, format)
                    }
                    _ => Finding::new("wrong-format", place).arg("value", key),
                });
            }
            ValidationErrorKind::Minimum { limit }
            | ValidationErrorKind::Maximum { limit }
            | ValidationErrorKind::ExclusiveMinimum { limit }
            | ValidationErrorKind::ExclusiveMaximum { limit } => {
                findings.push(
                    Finding::new("out-of-range", here())
                        .arg("value", plain(value))
                        .arg("limit", plain(limit)),
                );
            }
            ValidationErrorKind::AnyOf { context }
            | ValidationErrorKind::OneOfNotValid { context } => {
                self.push_choice(&at, value, context, findings);
            }
            _ => findings.push(Finding::new("wrong-shape", here()).arg("cause", error)),
        }
    }

    fn unknown_keys(
        &self,
        error: &ValidationError<'_>,
        at: &Pointer,
        keys: &[String],
        findings: &mut Vec<Finding>,
    ) {
        let known = self.beside(error, "properties");
        let known: Vec<&str> = match known {
            Some(Value::Object(known)) => known.keys().map(String::as_str).collect(),
            _ => Vec::new(),
        };
        for key in keys {
            let finding = Finding::new("unknown-key", Place::key(self.file, at.at(key)))
                .arg("key", key)
                .arg("known", known.join(", "))
                .did_you_mean(key, known.iter().copied());
            let is_language = key.len() == 2 && self.is_of_format(key, "language");
            findings.push(match finding.hint {
                None if is_language => finding.hint("language"),
                _ => finding,
            });
        }
    }

    /// The errors of the choice that the author plainly meant: one whose type fits. Where none
    /// fits, all that would have been allowed.
    fn push_choice(
        &self,
        at: &Pointer,
        value: &Value,
        context: &[Vec<ValidationError<'static>>],
        findings: &mut Vec<Finding>,
    ) {
        let is_here = |error: &ValidationError<'_>| error.instance_path().as_str() == at.as_str();
        let mismatch = |error: &ValidationError<'_>| {
            is_here(error) && matches!(error.kind(), ValidationErrorKind::Type { .. })
        };
        // An enumeration whose words have descriptions comes as one constant a word.
        let words: Option<Vec<&str>> = context
            .iter()
            .flatten()
            .map(|error| match error.kind() {
                ValidationErrorKind::Constant { expected_value } => expected_value.as_str(),
                _ => None,
            })
            .collect();
        if let Some(words) = words {
            findings.push(not_one_of(Place::value(self.file, at.clone()), value, &words));
            return;
        }
        let fitting = context
            .iter()
            .filter(|errors| !errors.iter().any(mismatch))
            .min_by_key(|errors| errors.len());
        if let Some(errors) = fitting {
            for error in errors {
                self.push(error, findings);
            }
            return;
        }
        let kinds: Vec<String> = context
            .iter()
            .flatten()
            .filter_map(|error| match error.kind() {
                ValidationErrorKind::Type { kind } if is_here(error) => Some(expected(kind)),
                _ => None,
            })
            .flatten()
            .collect();
        findings.push(self.wrong_type(at, value, &kinds));
    }

    /// A text that is not of a format, with what was meant where that can be told.
    fn not_of_format(&self, place: Place, typed: &str, format: &str) -> Finding {
        let known = self.formats.iter().find(|known| known.name == format);
        let name = known.map_or("wrong-format", |known| known.finding);
        let finding = Finding::new(name, place).arg("value", typed).arg("format", format);
        if let (Some((whole, decimal)), "decimal") = (thousand_or_fraction(typed), format) {
            return finding
                .arg("whole", whole)
                .arg("decimal", decimal)
                .hint("thousand-or-fraction");
        }
        if format == "id" && typed.contains(" - ") {
            return finding.hint("two-entries");
        }
        match meant(format, typed).filter(|near| self.is_of_format(near, format)) {
            Some(near) if near.contains(['.', '#']) => {
                finding.arg("near", format!("\"{near}\"")).hint("near")
            }
            Some(near) => finding.arg("near", near).hint("near"),
            None => finding,
        }
    }

    fn is_of_format(&self, text: &str, format: &str) -> bool {
        self.formats.iter().any(|known| known.name == format && (known.test)(text))
    }

    /// A number or word as it stands in the file.
    fn typed(&self, at: &Pointer) -> Option<&str> {
        let places = self.places.get_or_init(|| Places::of(self.text));
        self.text.get(places.get(at)?.value.clone())
    }

    fn wrong_type(&self, at: &Pointer, value: &Value, expected: &[String]) -> Finding {
        let place = Place::value(self.file, at.clone());
        let wants_text = expected.iter().any(|kind| kind == "string");
        match value {
            Value::Number(number) if number.is_f64() && wants_text => {
                bare_float(place, self.typed(at).unwrap_or(&plain(value)))
            }
            Value::Number(_) | Value::Bool(_) if wants_text => {
                let typed = self.typed(at).map_or_else(|| plain(value), str::to_owned);
                Finding::new("not-quoted", place).arg("value", typed)
            }
            _ => {
                let mut expected = expected.to_vec();
                expected.sort();
                expected.dedup();
                let finding = Finding::new("wrong-type", place)
                    .arg("expected", expected.join("-or-"))
                    .arg("found", kind_of(value));
                match value {
                    _ if *at == Pointer::root() => finding.hint("whole-file"),
                    Value::String(text) if expected == ["array"] => as_list(finding, text),
                    _ => finding,
                }
            }
        }
    }

    /// The value of a keyword beside the one that failed, in the same schema.
    fn beside(&self, error: &ValidationError<'_>, keyword: &str) -> Option<&Value> {
        let path = error.schema_path().as_str();
        let (parent, _) = path.rsplit_once('/')?;
        self.schema.pointer(&format!("{parent}/{keyword}"))
    }
}

fn not_one_of(place: Place, value: &Value, options: &[&str]) -> Finding {
    let typed = plain(value);
    Finding::new("not-one-of", place)
        .arg("value", &typed)
        .arg("options", options.join(", "))
        .did_you_mean(&typed, options.iter().copied())
}

fn expected(kind: &TypeKind) -> Vec<String> {
    match kind {
        TypeKind::Single(kind) => vec![kind.to_string()],
        TypeKind::Multiple(kinds) => kinds.iter().map(|kind| kind.to_string()).collect(),
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
