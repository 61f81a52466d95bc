//! Slips of the hand: what an author most likely did where a text stops being YAML.
//!
//! A parser says what it expected, which helps nobody who has never seen YAML, and it often says so
//! a line or two behind the slip. From its words and the lines around follow a name for the slip
//! and the place where the author can mend it.

use std::ops::Range;

use super::complaint::Complaint;
use super::lines::Lines;
use super::meant::QUOTES;
use crate::diag::{Finding, Place};

/// The finding for a text that stops being YAML at a byte, with what the parser says of it.
pub fn not_yaml(file: &str, text: &str, at: usize, cause: &str) -> Finding {
    let lines = Lines::of(text);
    let slip = find(&lines, at.min(text.len()), cause)
        .unwrap_or_else(|| Slip { name: "other", range: lines.character(lines.last_before(at)) });
    let line = lines.line(lines.number(slip.range.start));
    let above = lines.above(lines.number(slip.range.start)).map(|number| lines.line(number));
    let sign = text[slip.range.clone()].chars().next().map_or_else(String::new, String::from);
    let finding = Finding::new("not-yaml", Place::bytes(file, slip.range))
        .arg("slip", slip.name)
        .arg("sign", sign)
        .arg("spaces", line.indent)
        .arg("above", above.map_or(0, |line| line.indent))
        .arg("key", above.or(Some(line)).and_then(|line| line.key()).unwrap_or("…"))
        .arg("cause", cause);
    if slip.name == "other" { finding } else { finding.hint(slip.name) }
}

/// The finding for a value that is not there, or only as the word `null` or its sign `~`.
pub fn empty_value(file: &str, text: &str, range: Range<usize>) -> Finding {
    let finding = Finding::new("empty-value", Place::bytes(file, range.clone()));
    if matches!(&text[range.clone()], "~" | "null" | "Null" | "NULL") {
        return finding.arg("found", "word").arg("value", &text[range]);
    }
    // The parser puts an empty value at its colon or hyphen, or at the sign behind an entry.
    let before = text[..range.start].trim_end();
    let line = text[range.start..].lines().next().unwrap_or_default();
    let found = match line.chars().next().filter(|sign| matches!(sign, ':' | '-')) {
        Some(':') if line[1..].trim_start().starts_with('#') => "comment",
        Some('-') => "hyphen",
        Some(_) => "nothing",
        None if before.ends_with(':') => "nothing",
        None if before.ends_with('-') => "hyphen",
        None => "entry",
    };
    if found != "entry" {
        return finding.arg("found", found).hint(if found == "comment" { found } else { "help" });
    }
    // An entry between braces without a colon, such as the second of `{en: fruit, nuts}`.
    let start = before.rfind(['{', ',']).map_or(0, |sign| sign + 1);
    let entry = before[start..].trim();
    let place = Place::bytes(file, before.len() - entry.len()..before.len());
    let has_colon = entry.contains(':');
    let finding = Finding::new("empty-value", place).arg("value", entry);
    let found = if has_colon { "colon-without-space" } else { "entry" };
    finding.arg("found", found).hint(found)
}

/// A slip and the bytes that it consists of.
struct Slip {
    name: &'static str,
    range: Range<usize>,
}

fn find(lines: &Lines<'_>, at: usize, cause: &str) -> Option<Slip> {
    let text = lines.text;
    let here = || lines.character(at);
    let number = lines.number(at);
    let line = lines.line(number);
    let rest = at..line.end.max(at);
    let is_first = text[line.start..at].trim().is_empty();
    let slip = |name, range| Some(Slip { name, range });
    match Complaint::of(cause)? {
        Complaint::Tab => tab(lines, at),
        Complaint::Invisible => slip("invisible", here()),
        Complaint::SecondColon if line.key_end().is_some_and(|end| line.start + end <= at) => {
            slip("colon-in-text", here())
        }
        Complaint::SecondColon => second_colon(lines, number),
        Complaint::NoColon => no_colon(lines, lines.above(number)?),
        Complaint::Indentation if is_first => slip("indentation", lines.words(number)),
        Complaint::Indentation => slip("behind-bracket", rest),
        Complaint::Entry => slip("not-an-entry", lines.words(number)),
        Complaint::Hyphen => slip("hyphen-behind-colon", here()),
        Complaint::OpenQuote => {
            let printed = text[rest].char_indices().find(|(_, c)| QUOTES.contains(c));
            match printed {
                Some((found, _)) => slip("printed-quote", lines.character(at + found)),
                None => slip("quote-not-closed", here()),
            }
        }
        Complaint::BehindQuote => {
            let is_apostrophe = text[line.start..at].trim_end().ends_with('\'');
            slip(if is_apostrophe { "apostrophe" } else { "behind-quote" }, rest)
        }
        Complaint::Backslash => backslash(text, at),
        Complaint::Sign if text[at..].starts_with('\t') => tab(lines, at),
        Complaint::Sign if text[at..].starts_with('`') => slip("backtick", here()),
        Complaint::Sign => slip("sign", here()),
        Complaint::Tag => slip("sign", lines.character(at + text[at..].find('!')?)),
        Complaint::LongText => slip("long-text", rest),
        Complaint::Bracket => bracket(lines, at),
        Complaint::ClosedBracket => slip("bracket-not-opened", here()),
        Complaint::Comment => slip("comment", here()),
        Complaint::Directive => {
            let is_directive = |number: &usize| lines.line(*number).text.starts_with('%');
            match (0..number).rev().find(is_directive) {
                Some(number) => slip("sign", lines.character(lines.line(number).start)),
                None => no_colon(lines, lines.above(number)?),
            }
        }
        Complaint::Node => slip("nothing-between", here()),
    }
}

/// The tabs that are meant: those before the place, or else those at the beginning of a line behind.
fn tab(lines: &Lines<'_>, at: usize) -> Option<Slip> {
    let line = lines.line(lines.number(at));
    let text = lines.text;
    let before = text[line.start..at].rfind('\t').map(|found| line.start + found + 1);
    let behind = || {
        let found = text[at..].find('\t')?;
        Some(at + found + 1)
    };
    let end = before.or_else(behind)?;
    let start = text[..end].trim_end_matches('\t').len();
    let end = start + text[start..].len() - text[start..].trim_start_matches('\t').len();
    Some(Slip { name: "tab", range: start..end })
}

/// A line with a key, though the line above has a text that could go on: the one above lacks its
/// colon, this one is indented too much, or it is the text that goes on, with a colon in it.
fn second_colon(lines: &Lines<'_>, number: usize) -> Option<Slip> {
    let line = lines.line(number);
    let above = lines.above(number)?;
    let has_key = lines.line(above).key().is_some();
    if has_key && line.key().is_some_and(is_word) {
        return Some(Slip { name: "indented-too-far", range: lines.words(number) });
    }
    if has_key || lines.goes_on(above) {
        let colon = line.start + line.text.find(": ").or_else(|| line.text.rfind(':'))?;
        return Some(Slip { name: "colon-in-text", range: colon..colon + 1 });
    }
    no_colon(lines, above)
}

/// A line that is neither a key nor part of a text.
fn no_colon(lines: &Lines<'_>, number: usize) -> Option<Slip> {
    let number = lines.beginning(number);
    let line = lines.line(number);
    let content = lines.words(number);
    let words = &lines.text[content.clone()];
    let is_hyphen = |c| matches!(c, '-' | '–' | '—');
    if words.starts_with(is_hyphen) && !words.starts_with("- ") {
        let end = content.start + words.chars().next().map_or(0, char::len_utf8);
        return Some(Slip { name: "hyphen-without-space", range: content.start..end });
    }
    if let Some((at, colon)) = words.char_indices().find(|(_, c)| matches!(c, ':' | '：'))
        && is_word(words[..at].trim_start_matches("- "))
    {
        let start = content.start + at;
        let name = if colon == ':' { "colon-without-space" } else { "wide-colon" };
        return Some(Slip { name, range: start..start + colon.len_utf8() });
    }
    Some(Slip { name: "no-colon", range: line.start + line.indent..line.end })
}

/// The backslash of a text in double quotes that stands for nothing.
fn backslash(text: &str, quote: usize) -> Option<Slip> {
    let mut characters = text[quote..].char_indices();
    while let Some((at, character)) = characters.next() {
        if character != '\\' {
            continue;
        }
        let (_, escaped) = characters.next()?;
        let digits = match escaped {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let start = quote + at;
        let rest = &text[start + 1 + escaped.len_utf8()..];
        let is_number =
            |code: &str| u32::from_str_radix(code, 16).is_ok_and(|c| char::from_u32(c).is_some());
        let is_known = match digits {
            0 => "0abt\tnvfre \"/\\N_LP\n".contains(escaped),
            _ => rest.get(..digits).is_some_and(is_number),
        };
        if !is_known {
            let end = start + 1 + escaped.len_utf8();
            return Some(Slip { name: "backslash", range: start..end });
        }
    }
    None
}

/// Something between brackets or braces that does not belong there: the closing sign is missing or
/// another one, or two entries have no comma between them.
fn bracket(lines: &Lines<'_>, at: usize) -> Option<Slip> {
    let text = lines.text;
    let here = lines.number(at);
    let open = (0..=here).rev().take(200).find_map(|number| open_bracket(lines, number, at));
    let slip = |name, range| Some(Slip { name, range });
    let Some(open) = open else {
        return slip("bracket-not-closed", lines.character(lines.last_before(at)));
    };
    if text[at..].starts_with([']', '}']) {
        return slip("bracket-of-another-kind", lines.character(at));
    }
    let line = lines.line(here);
    let is_same_line = lines.number(open) == here;
    if is_same_line && text[at..line.end.max(at)].contains([']', '}']) {
        return slip("comma-missing", lines.character(at));
    }
    slip("bracket-not-closed", lines.character(open))
}

/// The innermost bracket or brace that is open at a byte, among those of the value that begins on
/// this line.
fn open_bracket(lines: &Lines<'_>, number: usize, at: usize) -> Option<usize> {
    let line = lines.line(number);
    let value = line.start + line.key_end().unwrap_or(line.indent);
    let value = value
        + (line.end.checked_sub(value)?
            - lines.text[value..line.end].trim_start_matches([' ', '-']).len());
    if value >= at || !lines.text[value..].starts_with(['[', '{']) {
        return None;
    }
    let mut open = Vec::new();
    let mut quote = None;
    for (found, character) in lines.text[value..at].char_indices() {
        match (quote, character) {
            (Some(mark), _) if mark == character => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if lines.text[..value + found].ends_with(['[', '{', ',', ' ']) => {
                quote = Some(character);
            }
            (None, '[' | '{') => open.push(value + found),
            (None, ']' | '}') => {
                open.pop();
            }
            _ => {}
        }
    }
    open.pop()
}

/// Whether a text is one word, as keys are.
fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::At;
    use crate::diag::words::{LANGUAGES, Words};
    use crate::yaml::scan::scan;

    /// The first finding of a text that is not YAML, or has an empty value: its slip and the text
    /// that is underlined. It leads to the repair in every language.
    fn slip(text: &str) -> (String, String) {
        let findings = scan("f.yaml", text).expect_err(text);
        let finding = &findings[0];
        let key = if finding.name == "not-yaml" { "slip" } else { "found" };
        let name = finding.args.iter().find(|(name, _)| *name == key).expect(text).1.clone();
        let At::Bytes(range) = &finding.place.at else { panic!("{text:?} has no place") };
        for language in LANGUAGES {
            let words = Words::of(language);
            let said = words.of_finding(finding);
            assert!(said.help.is_some(), "{name} has no help in {language}");
            assert!(said.label.is_some(), "{name} has no label in {language}");
            let usual = words.of_finding(&Finding::new(finding.name, Place::file("f.yaml")));
            assert!(said.title != usual.title || name == "nothing", "{name} in {language}");
        }
        (name, text[range.clone()].to_owned())
    }

    #[test]
    fn slips_of_the_hand_are_found_where_they_are() {
        for (text, name, underlined) in [
            ("a: x\nb: one: two\n", "colon-in-text", ":"),
            ("a: one\n  two is: three\n", "colon-in-text", ":"),
            ("a: {b: c: d}\n", "comma-missing", ":"),
            ("a:x\nb: y\n", "colon-without-space", ":"),
            ("b: y\na:[x]\n", "colon-without-space", ":"),
            ("a:\n  b:x\n  c: y\n", "colon-without-space", ":"),
            ("a\u{a0}\nb: y\n", "no-colon", "a"),
            ("a:\n  b:>-\n    one\n    two\n  c: x\n", "colon-without-space", ":"),
            ("a\n: x\n", "no-colon", "a"),
            ("tên：x\nb: y\n", "wide-colon", "："),
            ("a: x\nnăm 2023\nb: y\n", "no-colon", "năm 2023"),
            ("a\n  b: x\n", "no-colon", "a"),
            ("a: one\ntwo\nb: y\n", "no-colon", "two"),
            ("a: x\n  b: y\n", "indented-too-far", "b: y"),
            ("a:\n    b: x\n  c: y\n", "indentation", "c: y"),
            ("a:\n  - x\n - y\n", "indentation", "- y"),
            ("a:\n  - x\n  b: y\n", "not-an-entry", "b: y"),
            ("a: - x\n", "hyphen-behind-colon", "-"),
            ("a:\n  - x\n  -y\n", "hyphen-without-space", "-"),
            ("a:\n  - x\n  – y\n", "hyphen-without-space", "–"),
            ("a:\n\tb: x\n", "tab", "\t"),
            ("a:\n  b: x\n  \tc: y\n", "tab", "\t"),
            ("a:\tx\n", "tab", "\t"),
            ("a: x\n\ty\n", "tab", "\t"),
            ("a: \"x\nb: y\n", "quote-not-closed", "\""),
            ("a: 'x\n", "quote-not-closed", "'"),
            ("a: \"x”\nb: y\n", "printed-quote", "”"),
            ("a: \"x\" y\n", "behind-quote", "y"),
            ("a: 'it's'\n", "apostrophe", "s'"),
            ("a: \"C:\\tài\\đây\"\n", "backslash", "\\đ"),
            ("a: \"\\u00zz\"\n", "backslash", "\\u"),
            ("a: @x\n", "sign", "@"),
            ("a: % x\n", "sign", "%"),
            ("a: `x`\n", "backtick", "`"),
            ("a: *x* y\n", "sign", "*"),
            ("a: & y\n", "sign", "&"),
            ("a: ? y\n", "sign", "?"),
            ("a: > y\n", "long-text", "> y"),
            ("a: | y\n", "long-text", "| y"),
            ("a: [x] y\n", "behind-bracket", "y"),
            ("a: [x\nb: y\n", "bracket-not-closed", "["),
            ("a: {x: [y]\nb: z\n", "bracket-not-closed", "{"),
            ("a: [x}\n", "bracket-of-another-kind", "}"),
            ("a: [x]]\n", "bracket-not-opened", "]"),
            ("a: x # y\n  z\n", "comment", "#"),
            ("a: , x\n", "nothing-between", ","),
            ("%YAML 1.2\na: x\n", "sign", "%"),
            ("a:\nb: x\n", "nothing", ""),
            ("a: #x\n", "comment", ""),
            ("a: ~\n", "word", "~"),
            ("a:\n  -\n  - x\n", "hyphen", ""),
            ("a: {b: c, d e}\n", "entry", "d e"),
            ("a: {b:c}\n", "colon-without-space", "b:c"),
        ] {
            let (found, shown) = slip(text);
            assert_eq!(found, name, "{text:?}");
            assert_eq!(shown, underlined, "{text:?}");
        }
    }

    #[test]
    fn what_is_beyond_help_still_has_a_place() {
        for (at, cause) in [(0, "?"), (3, "tab"), (5, "misplaced bracket"), (9, "parsing a flow")] {
            let finding = not_yaml("f.yaml", "é: x\n", at, cause);
            let At::Bytes(range) = finding.place.at else { panic!("no place for {cause}") };
            assert!("é: x\n".get(range).is_some(), "{cause}");
        }
    }
}
