//! The graph as it is written: one entity after the other, never all of them as values.

use std::collections::BTreeSet;

/// An entity of the graph: `@id`, `@type` and its properties, in order.
pub struct Entity {
    id: String,
    types: Vec<&'static str>,
    properties: Vec<(&'static str, Value)>,
}

enum Value {
    Texts(Vec<String>),
    Links(Vec<String>),
    Number(u64),
}

impl Entity {
    /// An entity without properties.
    pub fn new(id: impl Into<String>, types: &[&'static str]) -> Self {
        Self { id: id.into(), types: types.to_vec(), properties: Vec::new() }
    }

    /// Adds a text.
    pub fn text(self, property: &'static str, text: impl Into<String>) -> Self {
        self.texts(property, [text.into()])
    }

    /// Adds texts; nothing where there is none.
    pub fn texts<T: Into<String>>(
        mut self,
        property: &'static str,
        texts: impl IntoIterator<Item = T>,
    ) -> Self {
        let texts: Vec<String> =
            texts.into_iter().map(Into::into).filter(|text| !text.is_empty()).collect();
        if !texts.is_empty() {
            self.properties.push((property, Value::Texts(texts)));
        }
        self
    }

    /// Adds a link to another entity.
    pub fn link(self, property: &'static str, id: impl Into<String>) -> Self {
        self.links(property, [id.into()])
    }

    /// Adds links to other entities, each once; nothing where there is none.
    pub fn links<T: Into<String>>(
        mut self,
        property: &'static str,
        ids: impl IntoIterator<Item = T>,
    ) -> Self {
        let mut seen = BTreeSet::new();
        let ids: Vec<String> =
            ids.into_iter().map(Into::into).filter(|id| seen.insert(id.clone())).collect();
        if !ids.is_empty() {
            self.properties.push((property, Value::Links(ids)));
        }
        self
    }

    /// Adds a number.
    pub fn number(mut self, property: &'static str, number: u64) -> Self {
        self.properties.push((property, Value::Number(number)));
        self
    }
}

/// The document, growing.
pub struct Graph {
    bytes: Vec<u8>,
    ids: BTreeSet<String>,
}

impl Graph {
    /// Begins a document whose context is that of RO-Crate 1.2 with some terms more.
    pub fn new(context: &str, terms: &[(&str, &str)]) -> Self {
        let mut text = format!("{{\n  \"@context\": [\n    {},\n    {{\n", quoted(context));
        for (index, (term, meaning)) in terms.iter().enumerate() {
            let comma = if index + 1 < terms.len() { "," } else { "" };
            text.push_str(&format!("      {}: {}{comma}\n", quoted(term), quoted(meaning)));
        }
        text.push_str("    }\n  ],\n  \"@graph\": [");
        Self { bytes: text.into_bytes(), ids: BTreeSet::new() }
    }

    /// Whether an entity is in the graph already.
    pub fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// Adds an entity, unless one of this id is there already: one thing has one entity.
    pub fn add(&mut self, entity: Entity) {
        if !self.ids.insert(entity.id.clone()) {
            return;
        }
        let comma = if self.ids.len() > 1 { "," } else { "" };
        let mut text = format!("{comma}\n    {{\n      \"@id\": {}", quoted(&entity.id));
        let types = entity.types.iter().map(|name| quoted(name)).collect();
        property(&mut text, "@type", types);
        for (name, value) in &entity.properties {
            let values = match value {
                Value::Texts(texts) => texts.iter().map(|text| quoted(text)).collect(),
                Value::Links(ids) => {
                    ids.iter().map(|id| format!("{{\"@id\": {}}}", quoted(id))).collect()
                }
                Value::Number(number) => vec![number.to_string()],
            };
            property(&mut text, name, values);
        }
        text.push_str("\n    }");
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// The document.
    pub fn finish(mut self) -> Vec<u8> {
        self.bytes.extend_from_slice(b"\n  ]\n}\n");
        self.bytes
    }
}

/// One value stands as it is, several in a list (RO-Crate 1.2, appendix on JSON-LD).
fn property(text: &mut String, name: &str, values: Vec<String>) {
    text.push_str(&format!(",\n      {}: ", quoted(name)));
    match values.as_slice() {
        [only] => text.push_str(only),
        several => {
            let lines: Vec<String> =
                several.iter().map(|value| format!("        {value}")).collect();
            text.push_str(&format!("[\n{}\n      ]", lines.join(",\n")));
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_graph_is_json_with_each_entity_once() {
        let mut graph = Graph::new("https://example.org/context", &[("a", "https://a.example/")]);
        graph.add(
            Entity::new("#a", &["Thing"]).text("name", "\"A\"\n").links("knows", ["#b", "#b"]),
        );
        graph.add(Entity::new("#a", &["Thing"]).text("name", "another"));
        graph.add(Entity::new("#b", &["Thing", "Place"]).texts("name", [""]).number("size", 3));
        let value: serde_json::Value =
            serde_json::from_slice(&graph.finish()).expect("a document is JSON");
        let expected = serde_json::json!({
            "@context": ["https://example.org/context", {"a": "https://a.example/"}],
            "@graph": [
                {"@id": "#a", "@type": "Thing", "name": "\"A\"\n", "knows": {"@id": "#b"}},
                {"@id": "#b", "@type": ["Thing", "Place"], "size": 3},
            ],
        });
        assert_eq!(value, expected);
    }
}
