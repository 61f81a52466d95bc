//! Texts in lines that fit a terminal.

/// A text broken at its spaces into lines of at most `width` characters, where no word is longer.
/// Its own lines stay; what is broken goes on behind `indent`.
pub fn wrapped(text: &str, width: usize, indent: &str) -> String {
    let margin = indent.chars().count();
    let mut wrapped = String::with_capacity(text.len());
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            wrapped.push('\n');
        }
        let mut column = 0;
        for (index, word) in line.split(' ').enumerate() {
            let length = word.chars().count();
            if column > margin && column + 1 + length > width {
                wrapped.truncate(wrapped.trim_end_matches(' ').len());
                wrapped.push('\n');
                wrapped.push_str(indent);
                column = margin;
            } else if index > 0 {
                wrapped.push(' ');
                column += 1;
            }
            wrapped.push_str(word);
            column += length;
        }
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_broken_between_words() {
        let line = format!("  name  level  {}", "năm chữ ".repeat(20));
        let indent = " ".repeat(15);
        let told = wrapped(line.trim_end(), 80, &indent);
        assert!(told.starts_with("  name  level  năm"), "{told}");
        assert!(told.lines().all(|line| line.chars().count() <= 80), "{told}");
        assert!(told.lines().skip(1).all(|line| line.starts_with(&indent)), "{told}");
        assert!(told.lines().all(|line| line.trim_end() == line), "{told}");
        assert_eq!(told.matches("chữ").count(), 20);
    }

    #[test]
    fn words_are_never_broken_and_lines_stay() {
        assert_eq!(wrapped("a\n\nabcdef gh", 3, ""), "a\n\nabcdef\ngh");
        assert_eq!(wrapped("", 80, "  "), "");
    }
}
