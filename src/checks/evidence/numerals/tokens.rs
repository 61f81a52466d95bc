//! Words, numbers and signs of a text, without what is a reference or a quotation.

/// A piece of a text.
#[derive(Debug, Clone, Copy)]
pub struct Token<'a> {
    /// What it is.
    pub kind: Kind,
    /// The piece as typed.
    pub text: &'a str,
    /// Its first byte in the text.
    pub start: usize,
    /// No white space stands before it.
    pub is_glued: bool,
    /// It is the first of its line.
    pub is_first: bool,
}

/// What a piece of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Letters, with digits behind the first one.
    Word,
    /// Digits, with the signs between them.
    Number,
    /// A sign.
    Sign(char),
    /// A reference or a quotation, of which nothing is looked at.
    Skipped,
}

impl Token<'_> {
    /// The byte behind it.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The pieces of a text. In French, a space may group digits.
pub fn tokens<'a>(text: &'a str, language: &str) -> Vec<Token<'a>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    let (mut is_glued, mut is_first) = (false, true);
    while let Some(sign) = text[at..].chars().next() {
        let rest = &text[at..];
        let (kind, length) = match sign {
            '\n' => {
                (is_glued, is_first, at) = (false, true, at + 1);
                continue;
            }
            sign if sign.is_whitespace() => {
                (is_glued, at) = (false, at + sign.len_utf8());
                continue;
            }
            '0'..='9' => (Kind::Number, number(rest, language == "fr")),
            sign if sign.is_alphanumeric() => (Kind::Word, word(rest)),
            sign => match skipped(rest) {
                Some(length) => (Kind::Skipped, length),
                None => (Kind::Sign(sign), sign.len_utf8()),
            },
        };
        tokens.push(Token { kind, text: &rest[..length], start: at, is_glued, is_first });
        (is_glued, is_first, at) = (true, false, at + length);
    }
    tokens
}

fn word(rest: &str) -> usize {
    let is_mark = |c: char| ('\u{300}'..='\u{36F}').contains(&c);
    rest.find(|c: char| !c.is_alphanumeric() && !is_mark(c)).unwrap_or(rest.len())
}

/// The bytes of a number: digits, points and commas between digits, and spaces that group them.
fn number(rest: &str, spaces_group: bool) -> usize {
    let digits = |from: usize| rest[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits(0);
    loop {
        let Some(sign) = rest[end..].chars().next() else { return end };
        let next = end + sign.len_utf8();
        let goes_on = match sign {
            '.' | ',' => digits(next) > 0,
            '\u{A0}' | '\u{202F}' => digits(next) == 3,
            ' ' => spaces_group && digits(next) == 3,
            _ => false,
        };
        if !goes_on {
            return end;
        }
        end = next + digits(next);
    }
}

/// The bytes of a reference or a quotation at the start of a text.
fn skipped(rest: &str) -> Option<usize> {
    let until = |opening: &str, closing: &str| {
        let body = rest.strip_prefix(opening)?;
        body.find(closing).map(|at| opening.len() + at + closing.len())
    };
    match rest.chars().next()? {
        // `<fig:festival/visits>`, `<https://…>`
        '<' => until("<", ">").filter(|length| !rest[..*length].contains(char::is_whitespace)),
        // `[two sources](ev:festival)`: a claim leads to its record; `[1]` is the label of a link.
        '[' => {
            let text = until("[", "]")?;
            if rest[1..text - 1].bytes().all(|byte| byte.is_ascii_digit()) {
                return Some(text);
            }
            rest[text..].starts_with("(ev:").then(|| rest.find(')').map(|at| at + 1))?
        }
        // `[a page](https://…)`: the address behind the words.
        ']' => rest.starts_with("](").then(|| until("](", ")"))?,
        '“' => until("“", "”"),
        '„' => until("„", "“").or_else(|| until("„", "”")),
        '«' => until("«", "»"),
        '"' => until("\"", "\""),
        '`' => until("`", "`"),
        _ => None,
    }
}
