//! What people call a record beside its id: former ids, and the code and the names of an
//! organisation.

use std::collections::BTreeMap;

use super::setting::Organisation;
use super::value::Id;
use super::{Ledger, Shelf};
use crate::fixity::slug;

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
        let name = slug(name);
        if !name.is_empty() {
            self.0.entry(name).or_insert_with(|| id.clone());
        }
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
        self.0.get(&slug(typed)).filter(|id| *id.as_str() != *typed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_found_by_what_they_are_called() {
        let mut names = Names::default();
        let id: Id = "svhtt".parse().expect("an id");
        for name in ["Sở Văn hóa và Thể thao", "Sở VHTT", "svhtt", "–"] {
            names.add(name, &id);
        }
        for typed in ["so-van-hoa-va-the-thao", "Sở Văn Hoá và Thể Thao", "sở  vhtt", "SVHTT"]
        {
            assert_eq!(names.find(typed), Some(&id), "{typed}");
        }
        for typed in ["svhtt", "", "–", "vhtt"] {
            assert_eq!(names.find(typed), None, "{typed}");
        }
    }
}
