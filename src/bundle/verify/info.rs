//! `bag-info.txt`: what is said about a bag, and the size of its payload (RFC 8493, 2.2.2).

use std::ops::Range;

use super::Declaration;
use super::findings::Findings;
use super::inside::{Inside, LARGEST_TEXT};
use super::text::Line;
use crate::diag::{Failure, Finding};

/// Bytes and number of the files of the payload.
const OXUM: &str = "Payload-Oxum";

/// A field of the description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its label.
    pub label: String,
    /// Its value; lines of a folded value are joined by a line feed.
    pub value: String,
    /// The bytes of its first line in the file.
    pub range: Range<usize>,
}

/// Reads the description, in order; nothing where there is none.
pub fn info(
    inside: &Inside<'_>,
    declaration: &Declaration,
    findings: &mut Findings,
) -> Result<Vec<Field>, Failure> {
    let file = declaration.rules.info_file();
    let mut fields: Vec<Field> = Vec::new();
    if !inside.is_file(file) {
        return Ok(fields);
    }
    let Some(bytes) = inside.read(file, LARGEST_TEXT, findings)? else { return Ok(fields) };
    let strict = declaration.rules.is_strict();
    for (number, line) in inside.lines(file, &bytes, declaration, findings).enumerate() {
        if !strict && line.text.trim().is_empty() {
            continue;
        }
        if line.text.starts_with([' ', '\t'])
            && let Some(last) = fields.last_mut()
        {
            last.value.push('\n');
            last.value.push_str(line.text.trim_start_matches([' ', '\t']));
        } else if let Some(field) = field(&line, strict) {
            fields.push(field);
        } else {
            let place = inside.bytes(file, &line.range);
            let finding = Finding::new("bag-line-wrong", place).arg("path", file);
            findings.push(finding.arg("line", number + 1).hint("info"));
        }
    }
    check_oxum(inside, file, strict, &fields, findings);
    Ok(fields)
}

/// The label and value of a line. From 1.0 on one white space stands behind the colon and none
/// before it; earlier ones may have any.
fn field(line: &Line<'_>, strict: bool) -> Option<Field> {
    let (label, value) = line.text.split_once(':')?;
    let (label, value) = match strict {
        true if label.starts_with([' ', '\t']) || label.ends_with([' ', '\t']) => return None,
        true => (label, value.strip_prefix([' ', '\t'])?),
        false => (label.trim(), value.trim()),
    };
    let range = line.range.clone();
    (!label.is_empty()).then(|| Field { label: label.to_owned(), value: value.to_owned(), range })
}

fn check_oxum(
    inside: &Inside<'_>,
    file: &str,
    strict: bool,
    fields: &[Field],
    findings: &mut Findings,
) {
    let (bytes, files) =
        inside.payload().fold((0, 0), |(bytes, files), (_, size)| (bytes + size, files + 1));
    let found = format!("{bytes}.{files}");
    let oxums = fields.iter().filter(|field| field.label.eq_ignore_ascii_case(OXUM));
    for (earlier, field) in oxums.enumerate() {
        let place = inside.bytes(file, &field.range);
        if earlier > 0 {
            let finding = Finding::new("bag-oxum-repeated", place.clone());
            findings.push(if strict { finding } else { finding.as_warning() });
        }
        let finding = |name| Finding::new(name, place).arg("value", &field.value);
        match read_oxum(field.value.trim()) {
            None => findings.push(finding("bag-oxum-form")),
            Some((said_bytes, said_files)) if (said_bytes, said_files) != (bytes, files) => {
                let finding = finding("bag-oxum-wrong").arg("found", &found);
                let finding = finding.arg("bytes", bytes).arg("files", files);
                findings.push(finding.arg("said_bytes", said_bytes).arg("said_files", said_files));
            }
            Some(_) => {}
        }
    }
}

/// The bytes and files of a `Payload-Oxum`.
fn read_oxum(value: &str) -> Option<(u64, u64)> {
    let number = |text: &str| {
        text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
    };
    let (bytes, files) = value.split_once('.')?;
    Some((number(bytes)?, number(files)?))
}
