//! What changed between two cities, as a reviewer reads it.
//!
//! A folder of `tests/diff` holds what is laid over the made-up city of `tests/accept/gastronomy`:
//! `before/` on both sides, `after/` on the later one, which lacks the files that `gone.txt` names.
//! Beside them stands what is said: `expected.txt` at a terminal, `expected.md` on a pull request,
//! `expected.json` to a program, and in one case `expected.vi.txt`. `MMR_RENEW=1 cargo test` writes
//! these files anew; read the difference before you keep it.

mod sides;

use std::fs;
use std::path::{Path, PathBuf};

use mmr::diag::words::Words;
use mmr::diff::{Account, json, markdown, terminal};
use mmr::run::{Changes, Wanted, changes, sides};
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::project::{files, repository};

/// The cases, by the names of their folders.
fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(repository().join("tests/diff")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut cases: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    cases.sort();
    cases
}

/// Lays the files of a folder, where it is there, over another.
fn lay(from: &Path, to: &Path) {
    if !from.exists() {
        return;
    }
    for path in files(from) {
        let goal = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(goal.parent().unwrap()).unwrap();
        fs::copy(path, goal).unwrap();
    }
}

/// What changed in a case.
fn changed(case: &Path) -> Changes {
    let folder = tempfile::tempdir().unwrap();
    let [before, after] = ["before", "after"].map(|name| folder.path().join(name));
    let city = repository().join("tests/accept/gastronomy");
    for (goal, layers) in [(&before, &["before"][..]), (&after, &["before", "after"])] {
        lay(&city, goal);
        layers.iter().for_each(|layer| lay(&case.join(layer), goal));
    }
    let gone = fs::read_to_string(case.join("gone.txt")).unwrap_or_default();
    gone.lines().for_each(|path| fs::remove_file(after.join(path)).unwrap());
    let path = |path: PathBuf| Some(path.to_str().unwrap().to_owned());
    let wanted = Wanted { before: path(before), after: path(after), ..Wanted::default() };
    changes(&sides(&wanted).unwrap()).unwrap()
}

fn account(changes: &Changes) -> Account<'_> {
    Account {
        difference: &changes.difference,
        before: "before".to_owned(),
        after: "after".to_owned(),
        new: &changes.new,
        gone: &changes.gone,
        notes: changes.notes.clone(),
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "whether to renew is asked of whoever runs the test")]
fn what_changed_is_said_in_the_terms_of_the_ledger() {
    let renew = std::env::var_os("MMR_RENEW").is_some();
    let mut wrong = Vec::new();
    let mut compared = 0;
    for case in cases() {
        let changes = changed(&case);
        let account = account(&changes);
        let (english, vietnamese) = (Words::of("en"), Words::of("vi"));
        for (name, said) in [
            ("expected.txt", terminal::render(&account, &english, "en", false)),
            ("expected.vi.txt", terminal::render(&account, &vietnamese, "vi", false)),
            ("expected.md", markdown::render(&account, &english, "en")),
            ("expected.json", format!("{:#}\n", json::render(&account, &english))),
        ] {
            let file = case.join(name);
            // One case in Vietnamese and in JSON says what the words and the shape are.
            let is_wanted = matches!(name, "expected.txt" | "expected.md") || file.exists();
            if !is_wanted {
                continue;
            }
            compared += 1;
            if renew {
                fs::write(file, said).unwrap();
            } else if fs::read_to_string(&file).unwrap_or_default() != said {
                wrong.push(format!("{} says now:\n{said}", file.display()));
            }
        }
    }
    assert!(compared > 15, "only {compared} texts were compared");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The chapter on a reviewer's day shows what the tool says.
#[test]
fn the_readmes_show_what_is_said() {
    for (readme, said) in [("README.md", "expected.txt"), ("README.vi.md", "expected.vi.txt")] {
        let page = fs::read_to_string(repository().join(readme)).unwrap();
        let said = fs::read_to_string(repository().join("tests/diff/readme").join(said)).unwrap();
        // The first line names the sides.
        let (_, said) = said.split_once('\n').unwrap();
        let indented = said.lines().map(|line| format!("    {line}").trim_end().to_owned() + "\n");
        let shown: String = indented.collect();
        assert!(page.contains(&shown), "{readme} does not show:\n{shown}");
    }
}

#[test]
fn lines_fit_a_terminal_and_colour_only_adds_colour() {
    for case in cases() {
        let changes = changed(&case);
        let words = Words::of("en");
        let plain = terminal::render(&account(&changes), &words, "en", false);
        for line in plain.lines() {
            let is_one_word = !line.trim().contains(' ');
            assert!(line.chars().count() <= 80 || is_one_word, "{}: {line}", case.display());
        }
        let coloured = terminal::render(&account(&changes), &words, "en", true);
        let mut without = String::new();
        for (index, part) in coloured.split('\u{1b}').enumerate() {
            without.push_str(if index == 0 { part } else { part.split_once('m').unwrap().1 });
        }
        let flat = |text: &str| {
            let marks = ["{+", "+}", "[-", "-]"];
            let plain = marks.iter().fold(text.to_owned(), |text, mark| text.replace(mark, ""));
            plain.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(flat(&without), flat(&plain), "{}", case.display());
    }
}

/// What somebody typed may hold anything; on the page it is text.
#[test]
fn nothing_typed_becomes_markup() {
    let changes = changed(&repository().join("tests/diff/hostile"));
    let page = markdown::render(&account(&changes), &Words::of("en"), "en");
    let own = ["details", "summary", "b", "ins", "del", "sub", "br"];
    let mut texts = Vec::new();
    for event in Parser::new_ext(&page, Options::all()) {
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::Strikethrough) => {
                panic!("{event:?}")
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                for tag in html.split('<').skip(1) {
                    let name = tag.trim_start_matches('/').split(['>', ' ']).next().unwrap();
                    assert!(own.contains(&name) || tag.starts_with("!-- -->"), "{html}");
                }
            }
            Event::Text(text) => texts.push(text.into_string()),
            Event::Code(code) => assert!(code.starts_with("mmr "), "{code}"),
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::FootnoteReference(_) => {
                panic!("{event:?}")
            }
            _ => {}
        }
    }
    for text in &texts {
        // A text that stands alone is where a forge looks for mentions and addresses.
        for sign in ["@m", "#1", "GH-7", "://", "www.", ":smile", "\u{202e}"] {
            assert!(!text.contains(sign), "{sign} in {text}");
        }
    }
    let all = texts.concat();
    assert!(all.contains("**bold** | cell") || page.contains("&#42;&#42;bold"), "{all}");
    assert!(page.contains("&#60;script&#62;"), "{page}");
}

/// However much changed, a comment stays within what a forge takes, and says what it leaves out.
#[test]
fn a_page_is_cut_with_a_count() {
    let folder = tempfile::tempdir().unwrap();
    let [before, after] = ["before", "after"].map(|name| folder.path().join(name));
    let city = repository().join("tests/accept/gastronomy");
    lay(&city, &before);
    lay(&city, &after);
    let record = fs::read_to_string(city.join("report-data/activities/tasting-day-2020.yaml"));
    let record = record.unwrap();
    for number in 0..400 {
        let id = format!("tasting-{number}");
        let text = record.replace("tasting-day-2020", &id);
        fs::write(after.join(format!("report-data/activities/{id}.yaml")), text).unwrap();
    }
    let path = |path: PathBuf| Some(path.to_str().unwrap().to_owned());
    let wanted = Wanted { before: path(before), after: path(after), ..Wanted::default() };
    let changes = changes(&sides(&wanted).unwrap()).unwrap();
    let page = markdown::render(&account(&changes), &Words::of("en"), "en");
    assert!(page.chars().count() <= 65_536);
    assert!(page.contains("400 records added"), "{}", &page[..400]);
    let last = page.lines().last().unwrap();
    assert!(last.contains("more changes do not fit here"), "{last}");
    assert_eq!(page.matches("<details>").count(), page.matches("</details>").count());
}
