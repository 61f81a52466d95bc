//! The explanation of each rule: one page of Markdown a rule and language, in `explain/`.
//!
//! A page begins with a line `# ` and a headline, which also stands in the list of all rules. It has
//! no other heading. A YAML block that begins with the comment `# wrong` (`# sai`) shows a mistake,
//! one with `# right` (`# đúng`) what to write instead.

use include_dir::{Dir, include_dir};

use super::rules::Rule;

static PAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/diag/explain");

/// What a page begins with.
const HEADING: &str = "# ";

/// The explanation of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Its headline.
    pub headline: &'static str,
    /// What follows the headline: Markdown.
    pub body: &'static str,
}

impl Page {
    /// The page of a rule in a language; in English where the language has none.
    pub fn of(rule: &Rule, language: &str) -> Option<Self> {
        let in_language = |language: &str| PAGES.get_file(format!("{language}/{}.md", rule.name));
        let file = in_language(language).or_else(|| in_language("en"))?;
        Self::parse(file.contents_utf8()?)
    }

    /// The YAML blocks of the page, in order.
    pub fn blocks(&self) -> impl Iterator<Item = &'static str> {
        let fenced = self.body.split("```yaml\n").skip(1);
        fenced.filter_map(|rest| rest.split_once("\n```").map(|(block, _)| block))
    }

    fn parse(text: &'static str) -> Option<Self> {
        let (headline, body) = text.strip_prefix(HEADING)?.split_once('\n')?;
        Some(Self { headline, body: body.trim() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::rules::{rule, rules};
    use crate::diag::words::LANGUAGES;

    fn words_of(page: &Page) -> usize {
        page.body.split_whitespace().count()
    }

    /// What is wrong with the form of a page.
    fn faults(name: &str, text: &'static str) -> Vec<String> {
        let mut faults = Vec::new();
        let mut demand = |is_met: bool, what: String| {
            if !is_met {
                faults.push(format!("{name}: {what}"));
            }
        };
        let Some(page) = Page::parse(text) else {
            return vec![format!("{name}: it does not begin with a headline")];
        };
        let headline = page.headline;
        demand(!headline.ends_with(['.', ' ']), format!("the headline ends badly: {headline}"));
        demand(headline.chars().count() <= 72, format!("the headline is long: {headline}"));
        let is_low = headline.starts_with(|c: char| c.is_lowercase() || c == '`' || c == '“');
        let is_name =
            ["UTF", "YAML", "UNESCO", "ZIP", "PDF"].iter().any(|n| headline.starts_with(n));
        demand(is_low || is_name, format!("the headline begins with a capital: {headline}"));
        demand((35..=220).contains(&words_of(&page)), format!("{} words", words_of(&page)));
        for block in page.blocks() {
            let read = serde_yaml::from_str::<serde_yaml::Value>(block);
            let is_right = !block.starts_with("# ")
                || ["# right", "# đúng"].iter().any(|right| block.starts_with(right));
            demand(read.is_ok() || !is_right, format!("this is not YAML:\n{block}"));
        }
        let fences = page.body.lines().filter(|line| line.starts_with("```")).count();
        demand(fences % 2 == 0, "a block is not closed".to_owned());
        let outside = page.body.split("```").step_by(2).flat_map(str::lines);
        let headings = outside.filter(|line| line.starts_with('#')).count();
        demand(headings == 0, "there is a second heading".to_owned());
        faults
    }

    #[test]
    fn every_page_has_the_form_and_its_rule() {
        let mut wrong = Vec::new();
        for language in LANGUAGES {
            let folder = PAGES.get_dir(language).expect("each language has its folder");
            for file in folder.files() {
                let name = file.path().display().to_string();
                let stem = file.path().file_stem().and_then(|stem| stem.to_str()).unwrap();
                if rule(stem).is_none() {
                    wrong.push(format!("{name}: there is no such rule"));
                }
                wrong.extend(faults(&name, file.contents_utf8().expect("pages are UTF-8")));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_rule_has_a_page_in_every_language() {
        let missing: Vec<String> = LANGUAGES
            .iter()
            .flat_map(|language| {
                rules().into_iter().map(move |r| format!("{language}/{}.md", r.name))
            })
            .filter(|path| PAGES.get_file(path).is_none())
            .collect();
        assert!(missing.is_empty(), "{}", missing.join("\n"));
    }
}
