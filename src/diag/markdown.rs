//! Texts on a page of Markdown, fit for a pull request of the usual forge.

use super::visible::visible;

/// A text in which nothing is markup, inside HTML too: signs of Markdown and HTML stand as
/// character references, and what a forge makes a link of is parted by an empty comment.
pub fn safe(text: &str) -> String {
    const APART: &str = "<!-- -->";
    let visible = visible(text);
    let mut safe = String::with_capacity(visible.len() + 16);
    // The last three letters, to know what a forge takes for the beginning of a link.
    let mut before = ['\0'; 3];
    let mut characters = visible.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek();
        let is_tight = next.is_some_and(|next| !next.is_whitespace());
        match character {
            '&' | '<' | '>' | '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '!' => {
                safe.push_str(&format!("&#{};", character as u32));
            }
            '$' => safe.push_str(&format!("&#36;{APART}")),
            '@' | '#' => safe.push_str(&format!("{character}{APART}")),
            ':' if is_tight => safe.push_str(&format!(":{APART}")),
            '.' if before == ['w', 'w', 'w'] => safe.push_str(&format!("{APART}.")),
            '-' if before[1..] == ['g', 'h'] && is_tight => safe.push_str(&format!("-{APART}")),
            plain => safe.push(plain),
        }
        before = [before[1], before[2], character.to_ascii_lowercase()];
    }
    safe
}
