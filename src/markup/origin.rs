//! From a place in `main.typ` back to the template and the record.

use std::ops::Range;

/// Where a part of the markup comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The template and its line.
    pub template: Option<(String, usize)>,
    /// The handle of the text that was being set, or the one nearest before it.
    pub record: Option<String>,
}

/// The handle that stands in or last before a range of the source.
pub fn record_near(source: &str, range: Range<usize>) -> Option<String> {
    let end = range.end.min(source.len());
    let before = source.get(..end)?;
    let start = before.rfind("t(\"")? + 3;
    source[start..].split('"').next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_handle_before_an_error_is_found() {
        let source = "#t(\"a/title\") #f(t(\"b/summary\"), 1)";
        assert_eq!(record_near(source, 30..36), Some("b/summary".into()));
        assert_eq!(record_near(source, 3..12), Some("a/title".into()));
        assert_eq!(record_near("plain", 0..3), None);
    }
}
