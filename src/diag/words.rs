//! The words of the findings, one Fluent file a language.
//!
//! A message is named after its finding. Its value is the headline; `.label` stands under the
//! underlined text; `.help` is the usual hint, and other attributes are hints that a finding may
//! choose.

pub use fluent_bundle::FluentValue as Said;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource};
use unic_langid::LanguageIdentifier;

use super::Finding;

const ENGLISH: &str = include_str!("words/en.ftl");
const VIETNAMESE: &str = include_str!("words/vi.ftl");

/// The languages that findings can be read in.
pub const LANGUAGES: [&str; 2] = ["en", "vi"];

/// The catalogue of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The headline.
    pub title: String,
    /// What stands under the underlined text.
    pub label: Option<String>,
    /// What to do.
    pub help: Option<String>,
}

impl Words {
    /// The catalogue of `language`; English where there is none.
    pub fn of(language: &str) -> Self {
        let (tag, text) = match language {
            "vi" => ("vi", VIETNAMESE),
            _ => ("en", ENGLISH),
        };
        let tag: LanguageIdentifier = tag.parse().expect("the catalogue's tags are valid");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(text.to_owned()).expect("the catalogue parses");
        bundle.add_resource(resource).expect("the catalogue names each message once");
        Self { bundle }
    }

    /// Puts a finding into words.
    pub fn of_finding(&self, finding: &Finding) -> Message {
        let mut args = FluentArgs::new();
        for (name, value) in &finding.args {
            args.set(*name, value.as_str());
        }
        let Some(message) = self.bundle.get_message(finding.name) else {
            return Message { title: finding.name.to_owned(), label: None, help: None };
        };
        Message {
            title: message
                .value()
                .map(|pattern| {
                    self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
                })
                .unwrap_or_default(),
            label: self.attribute(&message, "label", &args),
            help: match finding.hint {
                Some(hint) => {
                    self.attribute(&message, hint, &args).or_else(|| self.shared(hint, &args))
                }
                None => self.attribute(&message, "help", &args),
            },
        }
    }

    /// A word of the tool itself, for instance the summary line. Counts are given as numbers, so
    /// that the language can choose its plural.
    pub fn say(&self, key: &str, args: &[(&str, Said<'_>)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set(*name, value.clone());
        }
        self.shared(key, &fluent).unwrap_or_else(|| key.to_owned())
    }

    fn shared(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = message.value()?;
        Some(self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }

    fn attribute(
        &self,
        message: &FluentMessage<'_>,
        name: &str,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        let attribute = message.get_attribute(name)?;
        let text = self.bundle.format_pattern(attribute.value(), Some(args), &mut Vec::new());
        Some(text.into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let mut current = String::new();
        for line in text.lines() {
            if let Some((name, _)) = line.split_once(" =") {
                if let Some(attribute) = name.trim_start().strip_prefix('.') {
                    names.push(format!("{current}.{attribute}"));
                } else if !line.starts_with(' ') && !line.starts_with('#') {
                    current = name.to_owned();
                    names.push(current.clone());
                }
            }
        }
        names.sort();
        names
    }

    #[test]
    fn every_language_has_every_word() {
        assert_eq!(messages(ENGLISH), messages(VIETNAMESE));
        assert!(messages(ENGLISH).len() > 20);
    }

    #[test]
    fn every_catalogue_loads() {
        for language in LANGUAGES {
            Words::of(language);
        }
    }
}
