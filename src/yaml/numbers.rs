//! What an author meant by a number that cannot be read as one.

use super::Places;
use crate::diag::{At, Finding, Place};

/// The largest number that fits where a type names none.
const LARGEST: &str = "9223372036854775807";

/// Shows numbers as they were typed, and says what they may mean.
pub fn tell(findings: &mut [Finding], text: &str) {
    let is_number =
        |it: &Finding| matches!(it.name, "bare-float" | "not-a-decimal" | "not-a-whole-number");
    if !findings.iter().any(is_number) {
        return;
    }
    let places = Places::of(text);
    for finding in findings.iter_mut().filter(|it| is_number(it)) {
        let At::Value(at) = &finding.place.at else { continue };
        let position = places.get(at);
        let Some(typed) = position.and_then(|position| position.scalar.clone()) else { continue };
        finding.args.retain(|(name, _)| *name != "value");
        if let Some((hint, meant)) = meant(&typed) {
            finding.args.push(("meant", meant));
            finding.hint = Some(hint);
        }
        finding.args.push(("value", typed));
    }
}

/// The finding for a whole number that is too large for its type.
pub fn too_large(refused: &serde_yaml::Error, place: Place) -> Option<Finding> {
    let cause = refused.to_string();
    let (_, rest) = cause.split_once(": integer `")?;
    let (value, expected) = rest.split_once('`')?;
    let limit = match expected {
        expected if expected.contains("u32") => u32::MAX.to_string(),
        expected if expected.contains("u16") => u16::MAX.to_string(),
        expected if expected.contains("u8") => u8::MAX.to_string(),
        _ => LARGEST.to_owned(),
    };
    Some(Finding::new("out-of-range", place).arg("value", value).arg("limit", limit))
}

/// The hint for a number as typed, and the number that it may mean.
fn meant(typed: &str) -> Option<(&'static str, String)> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    if let Some((number, power)) = typed.split_once(['e', 'E']) {
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let zeros =
            power.trim_start_matches('+').parse::<usize>().ok()?.checked_sub(fraction.len());
        let zeros = zeros.filter(|zeros| *zeros < 16)?;
        let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        return (is_plain(whole) && is_plain(fraction))
            .then(|| ("exponent", format!("{whole}{fraction}{}", "0".repeat(zeros))));
    }
    let parts: Vec<&str> = typed.split(['.', ',', '_', ' ', '\u{A0}', '\u{202F}', '\'']).collect();
    let are_digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let in_groups = (1..=3).contains(&parts[0].len())
        && parts.len() > 1
        && parts[1..].iter().all(|part| part.len() == 3);
    match parts.as_slice() {
        _ if !are_digits || digits.is_empty() => None,
        _ if in_groups => Some(("groups", digits)),
        [whole, fraction] if typed.contains(',') && !whole.is_empty() && !fraction.is_empty() => {
            Some(("comma", format!("{whole}.{fraction}")))
        }
        [only] if only.starts_with('0') => Some(("zeros", only.trim_start_matches('0').to_owned())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_told() {
        let meant = |typed: &str| meant(typed).map(|(hint, number)| format!("{hint} {number}"));
        for (typed, expected) in [
            ("1e5", "exponent 100000"),
            ("1.5E3", "exponent 1500"),
            ("1_000", "groups 1000"),
            ("1.000.000", "groups 1000000"),
            ("1.000", "groups 1000"),
            ("12,000", "groups 12000"),
            ("12,5", "comma 12.5"),
            ("007", "zeros 7"),
        ] {
            assert_eq!(meant(typed).as_deref(), Some(expected), "{typed}");
        }
        for typed in ["3.70", "some", "1e", "1e-3", "12 visits", ""] {
            assert_eq!(meant(typed), None, "{typed}");
        }
    }
}
