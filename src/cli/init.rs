//! `mmr init`: a new city that checks and builds at once.

use std::fs;

use include_dir::{Dir, include_dir};

use super::Exit;
use super::args::Init;
use super::show::Show;
use crate::diag::Failure;
use crate::fixity::slug;
use crate::run::{MERGE_RULE, schemas};
use crate::world::{DATA, SCHEMA_FOLDER, replace};

/// The files of a new city. `{{name}}` in names and texts is filled in.
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter");

/// What GitHub does on a pull request.
const WORKFLOWS: &str = ".github";

/// The year in which UNESCO founded the network.
const FOUNDED: i32 = 2004;

pub fn run(wanted: &Init, show: &mut Show) -> Result<Exit, Failure> {
    let folder = &wanted.folder;
    let taken = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if taken || folder.is_file() {
        return Err(Failure::usage(
            format!("`{}` is not empty", folder.display()),
            "give the name of a new folder",
        ));
    }
    let values = Values::of(wanted);
    if wanted.city.trim().is_empty() || wanted.country.trim().is_empty() {
        return Err(Failure::usage("the name is empty", "give the city's and the country's name"));
    }
    if !(FOUNDED..2100).contains(&chrono::Datelike::year(&wanted.designated)) {
        return Err(Failure::usage(
            format!("no city was designated on {}", wanted.designated),
            format!("the network was founded in {FOUNDED}; give a day such as 2019-10-30"),
        ));
    }
    let mut open = vec![&STARTER];
    while let Some(dir) = open.pop() {
        open.extend(dir.dirs());
        for file in dir.files() {
            if wanted.no_workflow && file.path().starts_with(WORKFLOWS) {
                continue;
            }
            let path = values.fill(&file.path().to_string_lossy());
            let text = values.fill(file.contents_utf8().unwrap_or_default());
            replace(&folder.join(path), text.as_bytes())?;
        }
    }
    replace(&folder.join(DATA).join(".gitattributes"), MERGE_RULE.as_bytes())?;
    for (name, bytes) in schemas() {
        replace(&folder.join(SCHEMA_FOLDER).join(name), &bytes)?;
    }
    show.line(&format!(
        "{} is ready. Next:\n  cd {}\n  mmr build\nthen open report-data/city.yaml and follow its comments.",
        folder.display(),
        folder.display()
    ));
    Ok(Exit::Done)
}

/// The first texts of a new city in the languages it may choose: English, French, Vietnamese.
const TEXTS: [(&str, [&str; 3]); 9] = [
    (
        "t-summary",
        [
            "Say here in one page what the city did in these years and what came of it.",
            "Dites ici en une page ce que la ville a fait durant ces années et ce qui en est résulté.",
            "Nêu ở đây, trong khoảng một trang, những gì thành phố đã làm trong các năm này và kết quả.",
        ],
    ),
    ("t-activity", ["First activity", "Première activité", "Hoạt động thứ nhất"]),
    (
        "t-done",
        [
            "Say here what was done. For instance: the city held <fig:first-activity/workshops>.",
            "Dites ici ce qui a été fait. Par exemple : la ville a organisé <fig:first-activity/workshops>.",
            "Nêu ở đây những gì đã làm. Ví dụ: thành phố đã tổ chức <fig:first-activity/workshops>.",
        ],
    ),
    ("t-workshop", ["workshop", "atelier", "lớp tập huấn"]),
    ("t-initiative", ["First initiative", "Première initiative", "Sáng kiến thứ nhất"]),
    (
        "t-aim",
        [
            "Say here in two or three sentences what the initiative sets out to do.",
            "Dites ici en deux ou trois phrases ce que l’initiative se propose de faire.",
            "Nêu ở đây, trong hai hoặc ba câu, mục đích của sáng kiến.",
        ],
    ),
    ("t-outcome", ["First outcome", "Premier résultat", "Kết quả thứ nhất"]),
    (
        "t-came",
        [
            "Say here what came of it, for whom, and how you know.",
            "Dites ici ce qui en est résulté, pour qui, et comment vous le savez.",
            "Nêu ở đây kết quả, ai được hưởng lợi và căn cứ vào đâu.",
        ],
    ),
    ("t-department", ["Department of Culture", "Direction de la culture", "Sở Văn hóa"]),
];

struct Values(Vec<(&'static str, String)>);

impl Values {
    fn of(wanted: &Init) -> Self {
        use chrono::Datelike;
        let first = wanted.designated;
        let last = first
            .checked_add_months(chrono::Months::new(48))
            .and_then(|day| day.pred_opt())
            .unwrap_or(first);
        let id = match slug(&wanted.city) {
            none if none.is_empty() => "city".to_owned(),
            id => id,
        };
        let mut values = vec![
            ("id", id),
            ("name", wanted.city.clone()),
            ("city", quoted(&wanted.city)),
            ("country", quoted(&wanted.country)),
            ("field", wanted.field.clone()),
            ("designated", first.to_string()),
            ("last", last.to_string()),
            ("year", first.year().to_string()),
            ("cycle", format!("{}-{}", first.year(), last.year())),
            ("lang", wanted.language.clone()),
        ];
        let language = ["en", "fr", "vi"].iter().position(|known| *known == wanted.language);
        let texts =
            TEXTS.iter().map(|(name, texts)| (*name, texts[language.unwrap_or(0)].to_owned()));
        values.extend(texts);
        Self(values)
    }

    fn fill(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (name, value)| {
            text.replace(&format!("{{{{{name}}}}}"), value)
        })
    }
}

/// A name as a YAML string, whatever it holds.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
