//! Any text whatever in any text field: it is printed as it stands, and never runs.

use mmr::report::{Order, view};
use mmr::run::open;
use mmr::world::{Assets, Memory};

use crate::project::gastronomy;

/// What people and attackers type.
const TEXTS: [&str; 16] = [
    "#panic(\\\"ran\\\")",
    "#{ while true {} }",
    "$x^2$ and $",
    "*bold* _it_ `raw`",
    "<label> @ref <fig:none",
    "{{ report.city }} {% include 'x' %} {## c ##}",
    "\\\\ backslash \\\\u{41}",
    "\\\"quoted\\\" 'single'",
    "[bracket] ] [ (paren",
    "<script>alert(1)</script> <b>x</b>",
    "// comment /* c */",
    "= heading - list + enum",
    "#import \\\"/etc/passwd\\\": *",
    "line one\\nline two",
    "a\\u200Eb\\u200Fc\\u202Ed\\u202C",
    "// https://x.example/?a=b&c=d#e ~ -- --- ... ''",
];

/// The made-up city with a text in the title, summary, note, unit, scope and outlet of records.
fn with(text: &str) -> Memory {
    let quoted = format!("\"{text}\"");
    let activity = format!(
        "title: {quoted}\naliases: [{quoted}]\ninitiative: school-kitchens\ndate: 2018-05-17\n\
         venue: {quoted}\nplaces: [old-market]\nlead: [food-office]\nsummary: {{en: {quoted}, fr: {quoted}}}\n\
         figures:\n  children:\n    value: 7\n    unit: {quoted}\n    basis: reported\n    \
         scope: {quoted}\n    rivals: [{{value: 8, note: {{en: {quoted}, fr: {quoted}}}}}]\n  \
         budget:\n    value: 2\n    currency: EUR\n    basis: planned\n\
         note: {{en: {quoted}, fr: {quoted}}}\ncertainty: high\nsources: [gazette-2017]\n"
    );
    let medium = format!(
        "title: {quoted}\nkind: press\noutlet: {quoted}\nurl: https://gazette.example/\nread: 2021\n"
    );
    gastronomy()
        .with("report-data/activities/kitchen-opening-2018.yaml", activity)
        .with("report-data/media/gazette-2017.yaml", medium)
}

#[test]
fn no_text_stands_in_typst_source() {
    for text in TEXTS {
        let world = with(text);
        let project = open(&world).unwrap();
        // Some texts look like links, and all stand unchanged under two languages.
        let of_texts = ["same-text-in-two-languages", "unknown-link"];
        let wrong: Vec<_> =
            project.findings.iter().filter(|found| !of_texts.contains(&found.name)).collect();
        assert!(wrong.is_empty(), "{text}: {wrong:?}");
        let Some(ledger) = &project.ledger else { panic!("{text}: no ledger") };
        let cycle = ledger.cycles.values().next().unwrap();
        let language = "en".parse().unwrap();
        for product in &cycle.cycle.value.products {
            let order = Order {
                ledger,
                cycle,
                edition: ("edition-2021", &project.form.editions["edition-2021"]),
                labels: &project.form.labels[&language],
                praised: &project.form.praised,
                language: &language,
                product: *product,
                date: cycle.cycle.value.as_of.0,
                draft: false,
                standing: None,
            };
            let view = view(&order).unwrap();
            let theme = &project.form.themes["standard"];
            let assets = Assets::new(&world);
            let labels = order.labels;
            let markup =
                mmr::markup::markup(&view, labels, theme, &serde_json::json!({}), &assets).unwrap();
            let typed: String = serde_yaml::from_str(&format!("\"{text}\"")).unwrap();
            assert!(!markup.main().contains(&typed), "{typed} stands in main.typ");
            let data = String::from_utf8(markup.files["data.json"].clone()).unwrap();
            assert!(data.contains(serde_json::to_string(&typed).unwrap().trim_matches('"')));
        }
    }
}
