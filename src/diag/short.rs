//! Findings a line each, for editors, `grep` and their like.

use super::Located;
use super::lines::Lines;
use super::visible::visible;
use super::words::Words;

/// One line a finding: `file:line:column: error[name]: message`; without line and column where a
/// file as a whole is meant. What the settings allow is called `allowed`, with the reason behind
/// it. `prefix` is the way to the project from where the paths are read, and ends in `/` or is empty.
pub fn render(findings: &[Located], words: &Words, prefix: &str) -> String {
    let mut lines = Lines::default();
    let mut out = String::new();
    for located in findings {
        let finding = &located.finding;
        let place = lines.place(&located.main);
        let title = words.of_finding(finding).title;
        out.push_str(&format!(
            "{prefix}{place}: {}[{}]: {}",
            finding.standing(),
            finding.name,
            visible(&title)
        ));
        if let Some(reason) = &finding.reason {
            out.push_str(&format!(" ({})", visible(reason)));
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Finding, Place, Spot};

    #[test]
    fn a_finding_is_one_line() {
        let finding = Finding::new("bag-file-missing", Place::bytes("m.txt", 6..7));
        let spot =
            Spot { file: "m.txt".to_owned(), range: Some(6..7), text: Some("a\nế b\n".into()) };
        let whole = Spot { file: "n\n.txt".to_owned(), range: None, text: None };
        let located = |finding: Finding, main: &Spot| Located {
            finding: finding.arg("path", "data/\nerror: x"),
            main: main.clone(),
            related: Vec::new(),
        };
        let mut allowed = finding.clone().as_warning();
        allowed.reason = Some("so it is".to_owned());
        let all = [located(finding, &spot), located(allowed, &whole)];
        assert_eq!(
            render(&all, &Words::of("en"), "../city/"),
            "../city/m.txt:2:3: error[bag-file-missing]: the file `data/\\nerror: x` is missing\n\
             ../city/n\\n.txt: allowed[bag-file-missing]: the file `data/\\nerror: x` is missing \
             (so it is)\n"
        );
    }
}
