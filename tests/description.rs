//! The description of a bundle (RO-Crate): whole, walkable from figure to checksum, and checked.

use std::collections::{BTreeMap, BTreeSet};

use mmr::bundle::ro_crate::{BuildFacts, build_of, check, metadata};
use mmr::bundle::{Contents, ReportFile};
use mmr::diag::Finding;
use mmr::diag::words::Words;
use mmr::fixity::{Digests, hex};
use mmr::model::value::Id;
use mmr::report::{Content, Order, View, closure, view};
use mmr::run::{Project, open};
use mmr::world::{Assets, Memory, World};
use serde_json::Value;

use crate::project::{gastronomy, hanoi, read_out};

/// The reports of a cycle with every file that goes into its bundle. What stands in the PDFs makes
/// no difference to their description.
struct Made<'w> {
    project: Project<'w>,
    cycle: Id,
    reports: Vec<(String, View)>,
    files: BTreeMap<String, Vec<u8>>,
    digests: BTreeMap<String, Digests>,
}

fn made<'w>(world: &'w dyn World, cycle: &str) -> Made<'w> {
    let project = open(world).unwrap();
    assert!(project.sound().is_some(), "{}", read_out(project.findings, world));
    let ledger = project.ledger.as_ref().unwrap();
    let folder = &ledger.cycles[cycle];
    let value = &folder.cycle.value;
    let mut reports = Vec::new();
    for product in &value.products {
        for language in &value.languages {
            let order = Order {
                ledger,
                cycle: folder,
                edition: (value.edition.as_str(), &project.form.editions[&value.edition]),
                labels: &project.form.labels[language],
                language,
                product: *product,
                date: value.as_of.0,
                draft: false,
            };
            let path = format!("{}-{cycle}-{}-{language}.pdf", ledger.city.id, product.key());
            reports.push((path, view(&order).unwrap()));
        }
    }
    let views: Vec<&View> = reports.iter().map(|(_, view)| view).collect();
    let closure = closure(ledger, folder, &views);
    let mut files = BTreeMap::new();
    for (path, _) in &reports {
        files.insert(path.clone(), path.clone().into_bytes());
    }
    for path in closure.files.iter().chain(closure.evidence.keys()) {
        files.insert(path.clone(), world.read(path).unwrap());
    }
    let assets = Assets::new(world);
    for path in ["templates/labels/en.yaml", "fonts/source-serif-4/OFL.txt"] {
        let bytes = assets.read(path).unwrap().unwrap();
        files.insert(path.to_owned(), bytes.into_owned());
    }
    let digests = files.iter().map(|(path, bytes)| (path.clone(), Digests::of(bytes))).collect();
    Made { cycle: folder.cycle.id.clone(), project, reports, files, digests }
}

fn describe(made: &Made<'_>) -> Vec<u8> {
    let ledger = made.project.ledger.as_ref().unwrap();
    let cycle = &ledger.cycles[&made.cycle];
    let views: Vec<_> = made.reports.iter().map(|(_, view)| view).collect();
    let theme: Id = "standard".parse().unwrap();
    let closure = closure(ledger, cycle, &views);
    let reports = made.reports.iter().map(|(path, view)| {
        let language = view.language.parse().unwrap();
        let known = made.project.form.labels.get_key_value(&language);
        let (language, labels) = known.unwrap();
        ReportFile { path: path.clone(), language, labels, view, pages: 12, starts: &[] }
    });
    let contents = Contents {
        ledger,
        cycle,
        closure: &closure,
        date: cycle.cycle.value.as_of.0,
        edition: &cycle.cycle.value.edition,
        theme: &theme,
        reports: reports.collect(),
        files: &made.digests,
    };
    metadata(&contents).unwrap()
}

/// A city whose evidence has every form, under names that try a description.
fn city() -> Memory {
    gastronomy()
        .with(
            "report-data/media/leaflet.yaml",
            "title: {en: Leaflet, fr: Dépliant}\nkind: photo\nlanguage: en\n\
             file: \"files/ảnh 100 #1.txt\"\ncredit: Food Office\nlicence: CC BY 4.0\n\
             alt: {en: A leaflet, fr: Un dépliant}\n\
             url: https://photos.example/leaflet?a=1\nread: 2021-10-02\n",
        )
        .with("report-data/media/files/ảnh 100 #1.txt", "A leaflet.\n")
        .with(
            "report-data/media/gazette-2017.yaml",
            "title: The city joins the network\nkind: press\nlanguage: en\n\
             outlet: Kalmora Gazette\ndate: 2017-11-01\n\
             url: https://gazette.example/2017/network\nread: 2021-10-01\n\
             archive: https://archive.example/2017/network\n\
             capture:\n  file: files/gazette.html\n  date: 2021-10-01\n  \
             sha256: 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03\n",
        )
        .with("report-data/media/files/gazette.html", "hello\n")
}

fn graph(bytes: &[u8]) -> BTreeMap<String, Value> {
    let document: Value = serde_json::from_slice(bytes).unwrap();
    let entities = document["@graph"].as_array().unwrap().iter();
    entities.map(|entity| (entity["@id"].as_str().unwrap().to_owned(), entity.clone())).collect()
}

fn links<'v>(entity: &'v Value, property: &str) -> Vec<&'v str> {
    let values = match &entity[property] {
        Value::Array(values) => values.iter().collect(),
        one => vec![one],
    };
    values.into_iter().filter_map(|value| value["@id"].as_str()).collect()
}

fn says(bytes: &[u8], made: &Made<'_>) -> Vec<Finding> {
    check(bytes, "data/ro-crate-metadata.json", &made.digests)
}

#[test]
fn a_description_is_whole_and_the_same_twice() {
    let world = city();
    let made = made(&world, "2017-2021");
    let bytes = describe(&made);
    assert_eq!(bytes, describe(&made));
    assert_eq!(read_out(says(&bytes, &made), &Memory::new()), "");
    let graph = graph(&bytes);
    for (path, digests) in &made.digests {
        let name = path.replace('%', "%25").replace(' ', "%20").replace('#', "%23");
        let entity = &graph[&name];
        assert_eq!(entity["sha256"], hex(&digests.sha256), "{path}");
        assert!(entity["name"].is_string() && entity["license"]["@id"].is_string(), "{path}");
    }
    assert_eq!(graph["./"]["license"]["@id"], "#Licence/not-stated");
    let leaflet = &graph["report-data/media/files/ảnh%20100%20%231.txt"];
    assert_eq!(leaflet["license"]["@id"], "https://creativecommons.org/licenses/by/4.0/");
    assert_eq!(leaflet["creditText"], "Food Office");
    let page = &graph["https://gazette.example/2017/network"];
    assert_eq!(page["@type"], "NewsArticle");
    assert_eq!(page["encoding"]["@id"], "report-data/media/files/gazette.html");
    assert_eq!(graph["#old-market"]["geo"]["@id"], "#Position/old-market");
    let whole = String::from_utf8(bytes).unwrap();
    assert!(!whole.contains("Ada Example"), "no person stands in the description");
}

#[test]
fn a_city_states_its_licence() {
    let world = gastronomy();
    let mut text = String::from_utf8(world.read("report-data/city.yaml").unwrap()).unwrap();
    text.push_str("licence: {name: Open licence, url: \"https://licence.example/1\"}\n");
    let world = world.with("report-data/city.yaml", text);
    let made = made(&world, "2017-2021");
    let graph = graph(&describe(&made));
    for id in ["./", "kalmora-2017-2021-booklet-en.pdf", "report-data/city.yaml"] {
        assert_eq!(graph[id]["license"]["@id"], "https://licence.example/1", "{id}");
    }
    assert_eq!(graph["https://licence.example/1"]["name"], "Open licence");
    let leaflet = &graph["report-data/media/files/leaflet.txt"]["license"]["@id"];
    assert_eq!(leaflet, "https://creativecommons.org/licenses/by/4.0/", "evidence keeps its own");
}

/// What the tool promises: whatever a report prints leads to a record, the record to evidence, and
/// evidence that is a file to its checksum.
#[test]
fn the_way_from_a_figure_to_a_checksum_can_be_walked() {
    assert!(walk(&city(), "2017-2021") > 8);
    assert!(walk(&hanoi(), "2019-2023") > 100);
}

/// Walks from every entry of every register; gives the number of figures met.
fn walk(world: &Memory, cycle: &str) -> usize {
    let made = made(world, cycle);
    let bytes = describe(&made);
    assert_eq!(read_out(says(&bytes, &made), &Memory::new()), "");
    let graph = graph(&bytes);
    let mut figures = 0;
    for (path, view) in &made.reports {
        let records: BTreeSet<&str> = links(&graph[path], "isBasedOn").into_iter().collect();
        assert_eq!(records.len(), view.register.len());
        let mut claims: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for entry in &view.register {
            let name = format!("/{}.yaml", entry.id);
            let record = records.iter().find(|path| path.ends_with(&name)).unwrap();
            let record = &graph[*record];
            assert_eq!(record["sha256"].as_str().unwrap().len(), 64);
            let said: Vec<&Value> =
                links(record, "mentions").iter().map(|id| &graph[*id]).chain([record]).collect();
            let rivals = said.iter().flat_map(|entity| links(entity, "isDisputedBy"));
            let evidence: BTreeSet<&str> = rivals
                .map(|id| &graph[id])
                .chain(said.iter().copied())
                .flat_map(|entity| [links(entity, "isBasedOn"), links(entity, "about")].concat())
                .collect();
            for source in &entry.sources {
                let given =
                    links(&graph[&format!("report-data/media/{}.yaml", source.id)], "about");
                assert!(!given.is_empty(), "{} gives nothing", source.id);
                for id in given {
                    assert!(evidence.contains(id), "{} does not lead to {id}", entry.id);
                    match made.digests.get(&plain(id)) {
                        Some(digests) => assert_eq!(graph[id]["sha256"], hex(&digests.sha256)),
                        None => assert!(id.starts_with("http") && graph[id]["name"].is_string()),
                    }
                }
            }
            claims.insert(&entry.id, said);
        }
        // The words of a figure stand in its claim as in the report, in the leading language.
        let texts = view.texts.iter().filter(|_| view.language == "en");
        for (words, record) in texts.flat_map(|(_, content)| printed(content)) {
            let mut known = claims[record.as_str()].iter();
            let found = known.any(|claim| claim["@type"] == "Claim" && claim["name"] == *words);
            assert!(found, "no claim of {record} says {words:?}");
            figures += 1;
        }
    }
    figures
}

/// The path behind an id of this city.
fn plain(id: &str) -> String {
    id.replace("%20", " ").replace("%23", "#").replace("%25", "%")
}

/// The figures of a text: words and record.
fn printed(content: &Content) -> Vec<(String, String)> {
    let value = serde_json::to_value(content).unwrap();
    let mut found = Vec::new();
    let mut open = vec![&value];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(map) => {
                if let Some(figure) = map.get("f") {
                    let text = |value: &Value| value.as_str().unwrap().to_owned();
                    found.push((text(&figure["t"]), text(&figure["m"]["k"])));
                }
                open.extend(map.values());
            }
            Value::Array(values) => open.extend(values),
            _ => {}
        }
    }
    found
}

#[test]
fn a_section_leads_to_what_it_refers_to() {
    let world = city();
    let made = made(&world, "2017-2021");
    let graph = graph(&describe(&made));
    let claim = &graph["#Text/executive-summary/1"];
    assert_eq!(
        claim["text"],
        "In these years the city opened 12\u{a0}kitchens and held a tasting."
    );
    let based_on = ["#kitchens-2021/kitchens", "report-data/activities/tasting-day-2020.yaml"];
    assert_eq!(links(claim, "isBasedOn"), based_on);
    assert!(!graph.contains_key("#Text/executive-summary/2"), "what is editorial claims nothing");
}

#[test]
fn the_build_is_read_back() {
    let world = city();
    let made = made(&world, "2017-2021");
    let facts = build_of(&describe(&made)).unwrap();
    let expected = BuildFacts {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        cycle: "2017-2021".to_owned(),
        date: "2021-11-15".to_owned(),
        edition: "edition-2021".to_owned(),
        theme: "standard".to_owned(),
        draft: false,
        pages: made.reports.iter().map(|(path, _)| (path.clone(), 12)).collect(),
        products: vec!["submission".to_owned(), "booklet".to_owned()],
        languages: vec!["en".to_owned(), "fr".to_owned()],
    };
    assert_eq!(facts, expected);
    assert_eq!(build_of(b"{}"), None);
}

#[test]
fn what_was_changed_in_a_description_is_found() {
    let world = city();
    let mut made = made(&world, "2017-2021");
    let bytes = describe(&made);
    let text = String::from_utf8(bytes.clone()).unwrap();
    let sha = |path: &str| hex(&made.digests[path].sha256);
    let leaflet = sha("report-data/media/files/ảnh 100 #1.txt");
    let names = |text: &str, made: &Made<'_>| -> BTreeSet<&'static str> {
        says(text.as_bytes(), made).iter().map(|finding| finding.name).collect()
    };
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        names(&text.replacen(from, to, 1), &made)
    };
    let one = |name| BTreeSet::from([name]);
    assert_eq!(changed(&leaflet, &"0".repeat(64)), one("crate-file-differs"));
    assert_eq!(
        changed("\"contentSize\": \"11\"", "\"contentSize\": \"12\""),
        one("crate-file-differs")
    );
    let lost = changed("\"sha256\":", "\"sha255\":");
    assert_eq!(lost, one("crate-file-without-checksum"));
    assert_eq!(changed("{\"@id\": \"./\"}", "{\"@id\": \"\"}"), one("crate-without-root"));
    let same = changed("\"@id\": \"#cooks-guild\",", "\"@id\": \"#food-office\",");
    assert_eq!(same, BTreeSet::from(["crate-broken-link", "crate-entity-twice"]));
    let part = "        {\"@id\": \"report-data/city.yaml\"},\n";
    assert_eq!(changed(part, ""), one("crate-file-not-reached"));
    // An entity taken out: its file is not described any more, and links lead nowhere.
    let start = text.find("    {\n      \"@id\": \"https://gazette.example").unwrap();
    let end = start + text[start..].find("\n    },\n").unwrap() + "\n    },\n".len();
    let without = format!("{}{}", &text[..start], &text[end..]);
    let found = says(without.as_bytes(), &made);
    assert!(found.iter().all(|finding| finding.name == "crate-broken-link"));
    assert!(found.iter().any(|finding| finding.hint == Some("evidence")));
    // A claim whose link was taken out.
    let start = text.find("\"@id\": \"#kitchens-2021/kitchens\",\n").unwrap();
    let start = start + text[start..].find("      \"isBasedOn\"").unwrap();
    let end = start + text[start..].find("      \"additionalProperty\"").unwrap();
    let without = format!("{}{}", &text[..start], &text[end..]);
    assert_eq!(names(&without, &made), one("crate-claim-without-evidence"));
    // Half a file.
    assert_eq!(names(&text[..text.len() / 2], &made), one("crate-unreadable"));
    // The file behind an entity.
    let bytes = made.files["report-data/city.yaml"].clone();
    made.digests.remove("report-data/city.yaml");
    assert_eq!(names(&text, &made), one("crate-file-not-there"));
    made.digests.insert("report-data/city.yaml".to_owned(), Digests::of(&bytes));
    made.digests.insert("data.txt".to_owned(), Digests::of(b"new"));
    assert_eq!(names(&text, &made), one("crate-file-not-described"));
}

#[test]
fn a_finding_points_to_the_entry_in_both_languages() {
    let world = city();
    let made = made(&world, "2017-2021");
    let text = String::from_utf8(describe(&made)).unwrap();
    let text = text.replacen("\"contentSize\": \"11\"", "\"contentSize\": \"12\"", 1);
    let findings = says(text.as_bytes(), &made);
    let vietnamese = Words::of("vi").of_finding(&findings[0]).title;
    assert!(vietnamese.ends_with("dung lượng là 11 byte, không phải 12"), "{vietnamese}");
    let said = read_out(findings, &Memory::new().with("data/ro-crate-metadata.json", text));
    assert!(said.contains("11 bytes long, and not 12"), "{said}");
    assert!(said.contains("\"@id\": \"report-data/media/files/ảnh%20100%20%231.txt\""), "{said}");
}

#[test]
fn one_address_is_one_entity() {
    let same = "title: {en: Again, fr: Encore}\nkind: website\noutlet: Another\n\
                url: https://gazette.example/2017/network\nread: 2021-11-01\n";
    let activity = gastronomy().read("report-data/activities/seed-exchange-2019.yaml").unwrap();
    let activity = String::from_utf8(activity).unwrap();
    let world = city().with("report-data/media/again.yaml", same).with(
        "report-data/activities/seed-exchange-2019.yaml",
        activity.replace("sources: [gazette-2017, leaflet]", "sources: [gazette-2017, again]"),
    );
    let made = made(&world, "2017-2021");
    let bytes = describe(&made);
    assert_eq!(read_out(says(&bytes, &made), &Memory::new()), "");
    let graph = graph(&bytes);
    let address = "https://gazette.example/2017/network";
    for (medium, read) in [("again", "2021-11-01"), ("gazette-2017", "2021-10-01")] {
        let record = &graph[&format!("report-data/media/{medium}.yaml")];
        assert_eq!(record["sourceAccessedOn"], read);
        assert_eq!(links(record, "about")[0], address);
    }
    assert_eq!(graph[address]["encoding"]["@id"], "report-data/media/files/gazette.html");
}

#[test]
fn the_leading_language_is_that_of_the_cycle() {
    let world = gastronomy();
    let path = "report-data/cycles/2017-2021/cycle.yaml";
    let cycle = String::from_utf8(world.read(path).unwrap()).unwrap();
    let world = world.with(path, cycle.replace("languages: [en, fr]", "languages: [fr, en]"));
    let made = made(&world, "2017-2021");
    let graph = graph(&describe(&made));
    assert_eq!(graph["./"]["mainEntity"]["@id"], "kalmora-2017-2021-submission-fr.pdf");
    let record = &graph["report-data/activities/kitchen-opening-2018.yaml"];
    assert_eq!(record["name"], "Ouverture de la première cuisine");
    assert_eq!(record["alternateName"], "Opening of the first kitchen");
    assert_eq!(graph["#City"]["description"], "Ville créative de l’UNESCO\u{a0}: Gastronomie");
}
