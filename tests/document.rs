//! Whole reports: what is printed, where it leads, and that the same input gives the same bytes.

use std::collections::BTreeSet;
use std::path::Path;

use mmr::model::city::Product;
use mmr::run::{Built, Job, Unwatched, build, open, set};
use mmr::world::{Memory, World};

use crate::project::{gastronomy, hanoi, repository, with_folder};

fn build_into(world: &dyn World, out: &Path, change: impl FnOnce(&mut Job)) -> Built {
    let project = open(world).unwrap();
    let mut job = Job { out: out.to_path_buf(), ..Job::default() };
    change(&mut job);
    build(&project, &job, &Unwatched).unwrap()
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let world = gastronomy();
    let (a, b) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let first = build_into(&world, a.path(), |_| {});
    let second = build_into(&world, b.path(), |_| {});
    assert_eq!(first.made.len(), 5);
    for (x, y) in first.made.iter().zip(&second.made) {
        assert_eq!(std::fs::read(&x.path).unwrap(), std::fs::read(&y.path).unwrap());
    }
}

#[test]
fn a_section_comes_in_by_one_entry_and_one_template() {
    let edition =
        std::fs::read_to_string(repository().join("templates/editions/edition-2021.yaml")).unwrap();
    let case = repository().join("tests/accept/new-section");
    let entry = std::fs::read_to_string(case.join("section.yaml")).unwrap();
    let (head, annexes) = edition.split_at(edition.find("  - id: outcomes").unwrap());
    let world = with_folder(gastronomy(), &case)
        .with("templates/editions/edition-2021.yaml", format!("{head}{entry}{annexes}"));
    let out = tempfile::tempdir().unwrap();
    let built = build_into(&world, out.path(), |job| {
        job.product = Some(Product::Submission);
        job.languages = vec!["en".parse().unwrap()];
        job.keep_markup = Some(out.path().join("markup"));
    });
    assert!(built.made[0].pages.unwrap() >= 4);
    let main = out.path().join("markup/kalmora-2017-2021-submission-en/main.typ");
    let main = std::fs::read_to_string(main).unwrap();
    assert!(main.contains("section/covid-19/title"));
    assert!(main.contains("section/covid-19/text/1"));
}

#[test]
fn a_project_overrides_a_template() {
    let world = gastronomy().with("templates/sections/colophon.typ.jinja", "= {{ nothing }}\n");
    let project = open(&world).unwrap();
    let out = tempfile::tempdir().unwrap();
    let job = Job { out: out.path().to_path_buf(), ..Job::default() };
    let failure = build(&project, &job, &Unwatched).unwrap_err().to_string();
    assert!(failure.contains("templates/sections/colophon.typ.jinja:1"), "{failure}");
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 0, "nothing half-made stays");
}

#[test]
fn an_error_in_typst_names_its_template() {
    let library =
        std::fs::read_to_string(repository().join("templates/lib/components.typ")).unwrap();
    let world = gastronomy()
        .with(
            "templates/sections/text.typ.jinja",
            "#section-heading({{ section|head|code }})\n#nope\n",
        )
        .with("templates/lib/components.typ", library);
    let project = open(&world).unwrap();
    let out = tempfile::tempdir().unwrap();
    let job = Job { out: out.path().to_path_buf(), ..Job::default() };
    let failure = build(&project, &job, &Unwatched).unwrap_err().to_string();
    assert!(failure.contains("templates/sections/text.typ.jinja:2"), "{failure}");
    assert!(failure.contains("nope"), "{failure}");
}

/// Every number that the reports of Hanoi print stands in the ledger, or is a number of a page, a
/// section, an entry of the register, or a date.
#[test]
fn every_number_printed_is_in_the_ledger() {
    let world = hanoi();
    let known = numbers_of_ledger(&world);
    let structure: BTreeSet<String> = (1..=400).map(|number: u32| number.to_string()).collect();
    let mut seen = 0;
    let project = open(&world).unwrap();
    let media = project.ledger.as_ref().unwrap().media.values();
    let addresses: Vec<&str> = media.filter_map(|entry| entry.value.url.as_deref()).collect();
    let reports = set(&project, &Job::default(), &Unwatched).unwrap();
    assert_eq!(reports.len(), 8, "two cycles, two products, two languages");
    for report in &reports {
        let claims = report.view.claims;
        let counts = [claims.figures, claims.records, claims.paragraphs, claims.editorial];
        for number in report.pdf.text.iter().flat_map(|page| numbers(&without(page, &addresses))) {
            let digits = digits(&number);
            let fine = known.contains(&digits)
                || structure.contains(&digits)
                || counts.iter().any(|count| count.to_string() == digits);
            assert!(fine, "{} prints {number}, which is not in the ledger", report.name);
            seen += 1;
        }
    }
    assert!(seen > 2_000, "only {seen} numbers were seen");
}

/// A page without the addresses on it, which run over several lines.
fn without(page: &str, addresses: &[&str]) -> String {
    let kept = page.char_indices().filter(|(_, c)| !matches!(c, '\n' | '\u{200B}' | '\u{AD}'));
    let (places, glued): (Vec<usize>, String) = kept.unzip();
    let of_byte: Vec<usize> =
        glued.chars().zip(places).flat_map(|(c, at)| vec![at; c.len_utf8()]).collect();
    let mut bytes: Vec<u8> = page.bytes().collect();
    for address in addresses {
        for (start, found) in glued.match_indices(address) {
            for at in &of_byte[start..start + found.len()] {
                if bytes[*at].is_ascii() {
                    bytes[*at] = b'x';
                }
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// Runs of digits with the signs that group them or part their decimals.
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut current = String::new();
    let characters: Vec<char> = text.chars().collect();
    for (index, character) in characters.iter().enumerate() {
        let next_is_digit = characters.get(index + 1).is_some_and(char::is_ascii_digit);
        let joins = matches!(character, '.' | ',' | '\u{202F}' | '\u{A0}') && next_is_digit;
        if character.is_ascii_digit() || (joins && !current.is_empty()) {
            current.push(*character);
        } else if !current.is_empty() {
            found.push(std::mem::take(&mut current));
        }
    }
    found.extend((!current.is_empty()).then_some(current));
    found
}

/// A number without the signs that group it.
fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// All runs of digits in the files of the ledger, whole and joined as languages group them.
fn numbers_of_ledger(world: &Memory) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    let editions = repository().join("templates/editions/edition-2021.yaml");
    let mut texts = vec![std::fs::read_to_string(editions).unwrap()];
    for path in world.paths().filter(|path| path.ends_with(".yaml")) {
        texts.push(String::from_utf8(world.read(path).unwrap()).unwrap());
        texts.push(path.to_owned());
    }
    for text in texts {
        for number in numbers(&text) {
            known.insert(digits(&number));
            for part in number.split(|c: char| !c.is_ascii_digit()) {
                known.insert(part.to_owned());
                // 2019-10-05 is printed as 5 October 2019.
                known.insert(part.trim_start_matches('0').to_owned());
            }
        }
    }
    known
}

/// The booklet leaves nothing out: every record that belongs to a cycle stands in it.
#[test]
fn the_booklet_holds_every_record_of_its_cycle() {
    let world = hanoi();
    let project = open(&world).unwrap();
    let job = Job {
        product: Some(Product::Booklet),
        languages: vec!["en".parse().unwrap()],
        ..Job::default()
    };
    let reports = set(&project, &job, &Unwatched).unwrap();
    let ledger = project.ledger.as_ref().unwrap();
    let mut everywhere = BTreeSet::new();
    for report in &reports {
        let cycle = &ledger.cycles[&report.cycle].cycle.value;
        let squeeze = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        // The register names everything; what counts is what stands before it.
        let register =
            report.pdf.starts.iter().find(|(id, _)| id == "evidence-register").unwrap().1;
        let printed = squeeze(&report.pdf.text[..register - 1].concat());
        for entry in ledger.told() {
            let belongs = cycle.also.contains(entry.id)
                || entry.told.date.is_some_and(|date| cycle.period.touches(date));
            if belongs {
                let title = squeeze(entry.told.title.best(&"en".parse().unwrap()).0);
                assert!(printed.contains(&title), "{} lacks {}", report.name, entry.id);
                everywhere.insert(entry.id.clone());
            }
        }
    }
    assert_eq!(everywhere.len(), 120, "every record belongs to a cycle");
}
