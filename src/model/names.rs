//! What people call a record beside its id: former ids, and the code and the names of an
//! organisation.

use std::collections::BTreeMap;

use icu_normalizer::DecomposingNormalizerBorrowed;

use super::setting::Organisation;
use super::value::Id;
use super::{Ledger, Shelf};

/// Records by what people call them.
#[derive(Debug, Default)]
pub struct Names(BTreeMap<String, Id>);

impl Names {
    /// The names of a ledger.
    pub fn of(ledger: &Ledger) -> Self {
        let mut names = Self::default();
        for (alias, id, _) in ledger.aliases() {
            names.add(alias, id);
        }
        names.add_organisations(&ledger.organisations);
        names
    }

    /// Adds a name; the first record that bears it keeps it.
    pub fn add(&mut self, name: &str, id: &Id) {
        self.0.entry(plain(name)).or_insert_with(|| id.clone());
    }

    /// Adds the codes and the names of organisations.
    pub fn add_organisations(&mut self, shelf: &Shelf<Organisation>) {
        for entry in shelf.values() {
            if let Some(code) = &entry.value.code {
                self.add(code, &entry.id);
            }
            for (_, name) in entry.value.name.each() {
                self.add(name, &entry.id);
            }
        }
    }

    /// The record that is called so, however its capitals, accents and spaces were typed.
    pub fn find(&self, typed: &str) -> Option<&Id> {
        self.0.get(&plain(typed)).filter(|id| *id.as_str() != *typed)
    }
}

/// A name in lower-case letters without accents, with single hyphens between its words.
pub fn plain(name: &str) -> String {
    let mut plain = String::new();
    for character in DecomposingNormalizerBorrowed::new_nfkd().normalize(name).chars() {
        match character {
            'đ' | 'Đ' => plain.push('d'),
            'ø' | 'Ø' => plain.push('o'),
            'ł' | 'Ł' => plain.push('l'),
            letter if letter.is_alphanumeric() => plain.extend(letter.to_lowercase()),
            // The accents that were split off.
            '\u{300}'..='\u{36f}' => {}
            _ if plain.is_empty() || plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
    }
    plain.truncate(plain.trim_end_matches('-').len());
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain() {
        assert_eq!(plain("Sở Văn hóa và Thể thao"), "so-van-hoa-va-the-thao");
        assert_eq!(plain("SVHTT"), "svhtt");
        assert_eq!(plain("Cooks’ Guild (Đông)"), "cooks-guild-dong");
        assert_eq!(plain("– "), "");
    }
}
