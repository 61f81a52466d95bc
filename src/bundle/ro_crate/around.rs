//! What stands around the files: who, where, under which licence, how sure.

use std::collections::{BTreeMap, BTreeSet};

use super::Writer;
use super::entity::Entity;
use super::ids;
use crate::diag::Failure;
use crate::model::RecordKind;
use crate::model::figure::{Basis, Certainty};

/// Entities that were referred to and are still to be written.
#[derive(Default)]
pub(super) struct Around {
    /// Names of licences by their id.
    licences: BTreeMap<String, String>,
    /// Names of publishers by their id.
    publishers: BTreeMap<String, String>,
    /// What is said of claims and records: property and value.
    qualities: BTreeSet<(&'static str, &'static str)>,
}

const NOT_STATED: &str = "#Licence/not-stated";
const NOT_RECORDED: &str = "#Licence/not-recorded";
const OF_MAKERS: &str = "#Licence/of-the-makers";

impl Around {
    /// How sure something is.
    pub(super) fn certainty(&mut self, certainty: Certainty) -> String {
        self.quality("certainty", certainty.key())
    }

    /// What a figure rests on.
    pub(super) fn basis(&mut self, basis: Basis) -> String {
        self.quality("basis", basis.key())
    }

    fn quality(&mut self, property: &'static str, value: &'static str) -> String {
        self.qualities.insert((property, value));
        quality_id(property, value)
    }

    /// Who published something.
    pub(super) fn publisher(&mut self, name: &str) -> String {
        let id = ids::of_name("Publisher", name);
        self.publishers.insert(id.clone(), name.to_owned());
        id
    }

    /// The licence of an item of evidence.
    pub(super) fn licence(&mut self, name: Option<&str>) -> String {
        let Some(name) = name else {
            self.licences.insert(NOT_RECORDED.to_owned(), String::new());
            return NOT_RECORDED.to_owned();
        };
        let id = match address_of_licence(name) {
            Some(address) => ids::of_address(&address),
            None => ids::of_name("Licence", name),
        };
        self.licences.insert(id.clone(), name.to_owned());
        id
    }

    /// The licence of what is neither the city's nor evidence.
    pub(super) fn of_makers(&mut self) -> String {
        self.licences.insert(OF_MAKERS.to_owned(), String::new());
        OF_MAKERS.to_owned()
    }
}

/// The address of a licence that is known by its name, as its steward writes it.
fn address_of_licence(name: &str) -> Option<String> {
    if name.starts_with("https://") || name.starts_with("http://") {
        return Some(name.to_owned());
    }
    match name {
        "CC0" | "CC0 1.0" => Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned()),
        _ => {
            let terms = name.strip_prefix("CC ")?.strip_suffix(" 4.0")?.to_lowercase();
            let known = ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"];
            known
                .contains(&terms.as_str())
                .then(|| format!("https://creativecommons.org/licenses/{terms}/4.0/"))
        }
    }
}

fn quality_id(property: &str, value: &str) -> String {
    let kind = if property == "basis" { "Basis" } else { "Certainty" };
    ids::of_name(kind, value)
}

impl Writer<'_> {
    /// The licence of the reports and records.
    pub(super) fn own_licence(&self) -> String {
        match &self.scope.contents.ledger.city.licence {
            None => NOT_STATED.to_owned(),
            Some(licence) => match &licence.url {
                Some(url) => ids::of_address(url),
                None => ids::of_name("Licence", &self.scope.words.name(&licence.name)),
            },
        }
    }

    /// Writes the entities around the files.
    pub(super) fn around(&mut self) -> Result<(), Failure> {
        self.bodies()?;
        self.places()?;
        self.licences()?;
        let words = &self.scope.words;
        for (property, value) in &self.around.qualities {
            let said = words.label(&format!("{property}-{value}"))?;
            let name = format!("{}: {said}", words.label(property)?);
            let quality = Entity::new(quality_id(property, value), &["PropertyValue"])
                .text("name", name)
                .text("propertyID", *property)
                .text("value", *value);
            self.graph.add(quality);
        }
        Ok(())
    }

    fn bodies(&mut self) -> Result<(), Failure> {
        let (scope, words) = (self.scope, &self.scope.words);
        let held = scope.of_kind(RecordKind::Organisation).map(|(id, _)| id);
        // The body responsible is named even where its record is not in the bundle.
        for id in held.chain([&scope.contents.ledger.city.entity]) {
            let mut body = Entity::new(ids::of_record(id), &["Organization"])
                .text("name", scope.name_of(id))
                .texts(
                    "alternateName",
                    scope.title_of(id).map_or(vec![], |t| words.other_names(t)),
                );
            if let Some(entry) = scope.contents.ledger.organisations.get(id) {
                let value = &entry.value;
                body = body
                    .texts("identifier", value.code.clone())
                    .texts("foundingDate", value.from.as_ref().map(ToString::to_string))
                    .texts("dissolutionDate", value.to.as_ref().map(ToString::to_string));
            }
            self.graph.add(body.links("subjectOf", scope.file_of(id)));
        }
        for (id, name) in &self.around.publishers {
            self.graph.add(Entity::new(id, &["Organization"]).text("name", name));
        }
        Ok(())
    }

    fn places(&mut self) -> Result<(), Failure> {
        let (scope, words) = (self.scope, &self.scope.words);
        let city = &scope.contents.ledger.city;
        let named = |id: &str, kind, text| {
            Entity::new(id, &[kind])
                .text("name", words.name(text))
                .texts("alternateName", words.other_names(text))
        };
        let field = words.line(&words.lead.view.field);
        self.graph.add(
            named(ids::CITY, "City", &city.name)
                .text("description", format!("{} {field}", words.label("creative-city-of")?))
                .link("containedInPlace", ids::COUNTRY),
        );
        self.graph.add(named(ids::COUNTRY, "Country", &city.country));
        for (id, _) in scope.of_kind(RecordKind::Place) {
            let Some(entry) = scope.contents.ledger.places.get(id) else { continue };
            let mut place = named(&ids::of_record(id), "Place", &entry.value.name)
                .link("containedInPlace", ids::CITY)
                .links("subjectOf", scope.file_of(id));
            let Some(position) = &entry.value.position else {
                self.graph.add(place);
                continue;
            };
            let spot = ids::of_name("Position", id.as_str());
            place = place.link("geo", &spot);
            self.graph.add(place);
            self.graph.add(
                Entity::new(spot, &["GeoCoordinates", "Geometry"])
                    .text("name", format!("{}, {}", position.lat, position.lon))
                    .text("asWKT", format!("POINT ({} {})", position.lon, position.lat))
                    .text("latitude", position.lat.to_string())
                    .text("longitude", position.lon.to_string())
                    .number("coordinateUncertaintyInMeters", position.within_m.into()),
            );
        }
        Ok(())
    }

    fn licences(&mut self) -> Result<(), Failure> {
        let (own, words) = (self.own_licence(), &self.scope.words);
        let mut licence = Entity::new(&own, &["CreativeWork"]);
        licence = match &self.scope.contents.ledger.city.licence {
            Some(stated) => licence
                .text("name", words.name(&stated.name))
                .texts("alternateName", words.other_names(&stated.name))
                .text("description", words.label("crate-licence-stated-note")?)
                .texts("url", stated.url.clone()),
            None => licence
                .text("name", words.label("crate-licence-not-stated")?)
                .text("description", words.label("crate-licence-not-stated-note")?),
        };
        self.graph.add(licence);
        for (id, name) in &self.around.licences {
            let licence = Entity::new(id, &["CreativeWork"]);
            let key = match id.as_str() {
                NOT_RECORDED => "crate-licence-not-recorded",
                OF_MAKERS => "crate-licence-of-makers",
                _ => {
                    let note = words.label("crate-licence-recorded-note")?;
                    self.graph.add(licence.text("name", name).text("description", note));
                    continue;
                }
            };
            self.graph.add(
                licence
                    .text("name", words.label(key)?)
                    .text("description", words.label(&format!("{key}-note"))?),
            );
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_known_by_name_have_their_address() {
        let mut around = Around::default();
        let by_sa = around.licence(Some("CC BY-SA 4.0"));
        assert_eq!(by_sa, "https://creativecommons.org/licenses/by-sa/4.0/");
        assert_eq!(around.licence(Some("CC BY 3.0 FR")), "#Licence/CC%20BY%203.0%20FR");
        assert_eq!(around.licence(Some("https://a.example/l")), "https://a.example/l");
        assert_eq!(around.licence(None), NOT_RECORDED);
    }
}
