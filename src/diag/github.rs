//! Findings as workflow commands, which GitHub shows as annotations on a pull request.
//!
//! A command is a line `::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::message`; lines
//! and columns count from 1. In the message `%`, carriage return and line feed are written as `%25`,
//! `%0D` and `%0A`; in the value of a property also `:` and `,`, as `%3A` and `%2C`
//! (docs.github.com, "Workflow commands for GitHub Actions"; `packages/core/src/command.ts` of
//! `actions/toolkit`).
//!
//! GitHub shows ten errors, ten warnings and ten notices of a step, and leaves out the rest without a
//! word. So what is left out is counted in a notice, and of what says the same one is shown first.

use std::collections::BTreeSet;

use super::groups::wording;
use super::lines::Lines;
use super::visible::visible;
use super::words::Words;
use super::{Finding, Located};

/// Annotations of a kind that GitHub shows of a step.
const SHOWN: usize = 10;

/// The findings to show, in their order, and how many are left out.
pub fn choose(findings: &[Finding]) -> (Vec<Finding>, usize) {
    let mut chosen = BTreeSet::new();
    for (kind, shown) in [("error", SHOWN), ("warning", SHOWN), ("notice", SHOWN - 1)] {
        // One notice is kept for the count of what is left out.
        let of_kind = (0..findings.len()).filter(|index| command(&findings[*index]) == kind);
        let mut said = BTreeSet::new();
        let (first, same): (Vec<usize>, Vec<usize>) =
            of_kind.partition(|index| said.insert(wording(&findings[*index])));
        chosen.extend(first.into_iter().chain(same).take(shown));
    }
    let left_out = findings.len() - chosen.len();
    (chosen.into_iter().map(|index| findings[index].clone()).collect(), left_out)
}

/// A command for each of the findings, which are few enough, and a notice of how many are left out.
/// `prefix` is the way to the project from the root of the repository, and ends in `/` or is empty.
pub fn render(findings: &[Located], left_out: usize, words: &Words, prefix: &str) -> String {
    let mut lines = Lines::default();
    let mut out = String::new();
    for located in findings {
        let finding = &located.finding;
        let said = words.of_finding(finding);
        let mut message = visible(&said.title).into_owned();
        // A reason takes the place of what to do.
        for more in [&said.label, finding.reason.as_ref().map_or(&said.help, |_| &finding.reason)] {
            message.extend(more.iter().flat_map(|text| ["\n".into(), visible(text)]));
        }
        let mut properties = vec![("file", format!("{prefix}{}", located.main.file))];
        if let Some((start, end)) = lines.extent(&located.main) {
            properties
                .extend([("line", start.line.to_string()), ("endLine", end.line.to_string())]);
            if start.line == end.line {
                // GitHub takes columns only within a line.
                let columns = [("col", start.column), ("endColumn", end.column)];
                properties.extend(columns.map(|(name, column)| (name, column.to_string())));
            }
        }
        properties.push(("title", finding.name.to_owned()));
        out.push_str(&line(command(finding), &properties, &message));
    }
    if left_out > 0 {
        let message = words.say("say-github-left-out", &[("count", left_out.into())]);
        out.push_str(&line("notice", &[("title", "mmr check".to_owned())], &message));
    }
    out
}

/// The command that a finding is.
fn command(finding: &Finding) -> &'static str {
    match finding.standing() {
        "allowed" => "notice",
        other => other,
    }
}

fn line(command: &str, properties: &[(&str, String)], message: &str) -> String {
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let properties: Vec<String> =
        properties.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
    format!("::{command} {}::{}\n", properties.join(","), data(message))
}

/// A text as the message of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Place, Spot};

    fn located(finding: Finding, range: std::ops::Range<usize>) -> Located {
        let text = Some("a\nế: 100 %\n".into());
        let main = Spot { file: finding.place.file.clone(), range: Some(range), text };
        Located { finding, main, related: Vec::new() }
    }

    #[test]
    fn a_finding_is_one_command_whatever_it_holds() {
        let place = Place::bytes("a,b:c%.yaml", 0..0);
        let finding = Finding::new("no-labels", place).arg("language", "100 %\n::error::x");
        let said = render(&[located(finding, 2..5)], 0, &Words::of("en"), "city/");
        assert_eq!(said.lines().count(), 1, "{said}");
        let start = "::error file=city/a%2Cb%3Ac%25.yaml,line=2,endLine=2,col=1,endColumn=2,\
                     title=no-labels::the headings";
        assert!(said.starts_with(start), "{said}");
        assert!(said.contains("`100 %25\\n::error::x`%0A"), "{said}");
    }

    #[test]
    fn what_github_would_leave_out_is_counted() {
        let mut findings: Vec<Finding> = (0..30)
            .map(|n| Finding::new("duplicate-id", Place::file(format!("{n}.yaml"))))
            .collect();
        findings.push(Finding::new("no-cycle", Place::file("z.yaml")));
        let warning = Finding::new("no-cycle", Place::file("z.yaml")).as_warning();
        findings.extend(vec![warning; 3]);
        let (chosen, left_out) = choose(&findings);
        assert_eq!((chosen.len(), left_out), (13, 21));
        let names: Vec<&str> = chosen.iter().map(|finding| finding.name).collect();
        assert_eq!(names.iter().filter(|name| **name == "no-cycle").count(), 4, "{names:?}");
        let said = render(&[], left_out, &Words::of("en"), "");
        assert!(said.starts_with("::notice title=mmr check::21 "), "{said}");
    }
}
