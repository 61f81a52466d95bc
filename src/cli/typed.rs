//! What was typed, as values.

use std::io::Read;

use crate::diag::Failure;
use crate::model::value::{Id, Language, Text};

/// A language that was typed.
pub fn language(text: &str) -> Result<Language, Failure> {
    text.parse().map_err(|_| {
        Failure::usage(
            format!("`{text}` is no language"),
            "give a language tag such as en, fr or vi",
        )
    })
}

/// An id that was typed.
pub fn id(option: &str, text: &str) -> Result<Id, Failure> {
    text.parse().map_err(|_| {
        Failure::usage(
            format!("`{text}` is no name for {option}"),
            "names have lower-case letters, digits and hyphens",
        )
    })
}

/// A text that was typed, or comes from the standard input.
pub fn long_text(option: &str, typed: &str) -> Result<Text, Failure> {
    if typed != "-" {
        return text(option, typed);
    }
    let mut read = String::new();
    std::io::stdin()
        .read_to_string(&mut read)
        .map_err(|cause| Failure::read("the standard input", cause))?;
    text(option, &read)
}

/// A text that was typed.
pub fn text(option: &str, typed: &str) -> Result<Text, Failure> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Failure::usage(
            format!("the text of `{option}` is empty"),
            "put it in quotes behind the option, in any language",
        ));
    }
    Ok(Text::Bare(typed.to_owned()))
}
