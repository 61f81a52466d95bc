//! The page that opens a bundle: what it links to is there, and nothing of it comes from outside.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::codecs::jpeg::JpegEncoder;
use image::{ImageEncoder, Rgb, RgbImage};
use mmr::bundle::{Contents, PREVIEW, ReportFile, preview};
use mmr::diag::Failure;
use mmr::fixity::Digests;
use mmr::model::city::Product;
use mmr::model::lock::FILE;
use mmr::model::value::{Id, Pixels};
use mmr::report::{View, closure};
use mmr::run::{Job, Project, SetReport, Unwatched, lock, open, set};
use mmr::world::{Assets, Memory, World};

use crate::project::{gastronomy, hanoi, repository};

/// A page and the files around it, by their path below `data/`.
struct Unpacked {
    page: String,
    files: BTreeMap<String, Vec<u8>>,
}

/// The page of a cycle with everything that it may link to.
fn unpacked(world: &Memory, cycle: &str, change: impl FnOnce(&mut Job)) -> Unpacked {
    let project = open(world).unwrap();
    let cycle: Id = cycle.parse().unwrap();
    let mut job = Job { cycle: Some(cycle.clone()), ..Job::default() };
    change(&mut job);
    let reports = set(&project, &job, &Unwatched).unwrap();
    assert!(!reports.is_empty(), "{}", crate::project::read_out(project.findings, world));
    page_of(&project, world, &cycle, &reports)
}

fn page_of(project: &Project<'_>, world: &Memory, cycle: &Id, reports: &[SetReport]) -> Unpacked {
    page_result(project, world, cycle, reports).unwrap()
}

fn page_result(
    project: &Project<'_>,
    world: &Memory,
    cycle: &Id,
    reports: &[SetReport],
) -> Result<Unpacked, Failure> {
    let ledger = project.ledger.as_ref().unwrap();
    let folder = &ledger.cycles[cycle];
    let views: Vec<&View> = reports.iter().map(|report| &report.view).collect();
    let closure = closure(ledger, folder, &views);
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for report in reports {
        files.insert(format!("{}.pdf", report.name), report.pdf.bytes.clone());
    }
    for path in closure.files.iter().chain(closure.evidence.keys()) {
        files.insert(path.clone(), world.read(path).unwrap());
    }
    for font in project.fonts.files() {
        files.insert(font.path.clone(), font.bytes.to_vec());
    }
    let digests = files.iter().map(|(path, bytes)| (path.clone(), Digests::of(bytes))).collect();
    let file = |report: &SetReport| format!("{}.pdf", report.name);
    let labels = |report: &SetReport| {
        project.form.labels.get_key_value(&report.view.language.parse().unwrap()).unwrap()
    };
    let contents = Contents {
        ledger,
        cycle: folder,
        closure: &closure,
        date: folder.cycle.value.as_of.0,
        edition: &folder.cycle.value.edition,
        theme: &ledger.project.theme,
        reports: reports
            .iter()
            .map(|report| ReportFile {
                path: file(report),
                language: labels(report).0,
                labels: labels(report).1,
                view: &report.view,
                pages: report.pdf.pages,
                starts: &report.pdf.starts,
            })
            .collect(),
        files: &digests,
    };
    let theme = &project.form.themes[&ledger.project.theme];
    let page = preview(&contents, theme, &Assets::new(world), world)?;
    Ok(Unpacked { page: String::from_utf8(page).unwrap(), files })
}

/// Everything between `before` and the next quote.
fn values<'a>(page: &'a str, before: &str) -> Vec<&'a str> {
    page.split(before).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

fn decoded(address: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), address.bytes());
    while let Some(byte) = rest.next() {
        let mut digit = || char::from(rest.next().unwrap()).to_digit(16).unwrap() as u8;
        bytes.push(if byte == b'%' { digit() * 16 + digit() } else { byte });
    }
    String::from_utf8(bytes).unwrap()
}

/// Every link leads somewhere, every number of the register is an anchor, and nothing is loaded from
/// elsewhere.
fn is_sound(unpacked: &Unpacked) -> usize {
    let page = &unpacked.page;
    let anchors: Vec<&str> = values(page, " id=\"");
    let known: BTreeSet<&str> = anchors.iter().copied().collect();
    assert_eq!(known.len(), anchors.len(), "an id stands twice");
    let beside = ["../manifest-sha256.txt", "ro-crate-metadata.json"];
    let links = values(page, "href=\"");
    for link in &links {
        let link = link.replace("&amp;", "&");
        if let Some(anchor) = link.strip_prefix('#') {
            assert!(known.contains(anchor), "no place is called {anchor}");
        } else if !link.starts_with("https://") && !link.starts_with("http://") {
            let path = decoded(link.split('#').next().unwrap());
            let there = unpacked.files.contains_key(&path) || beside.contains(&path.as_str());
            assert!(there, "{link} leads nowhere");
        }
    }
    for (tag, _) in page.match_indices("href=\"http") {
        let start = page[..tag].rfind('<').unwrap();
        assert!(page[start..].starts_with("<a "), "{}", &page[start..start + 80]);
        assert!(page[start..tag].contains("rel=\"noreferrer\""), "{}", &page[start..tag]);
    }
    assert!(values(page, "src=\"").iter().all(|src| src.starts_with("data:image/jpeg;base64,")));
    for address in page.split("url(\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(unpacked.files.contains_key(&decoded(address)), "{address} is not there");
    }
    for word in [
        "<script",
        "javascript:",
        "@import",
        "<iframe",
        "<object",
        " onclick='",
        " onclick=\"",
        " style=",
    ] {
        assert!(!page.contains(word), "the page holds {word}");
    }
    assert_eq!(page.matches("<h1>").count(), 1);
    links.len()
}

#[test]
fn every_link_of_the_page_leads_somewhere() {
    let city = unpacked(&gastronomy(), "2017-2021", |_| {});
    assert!(is_sound(&city) > 60);
    let english = city.page.find("<article id=\"en\"").unwrap();
    let french = city.page.find("<article id=\"fr\"").unwrap();
    assert!(english < french, "the leading language stands first");
    for number in 1..=3 {
        assert!(city.page.contains(&format!("id=\"fr-ev-{number}\"")));
    }
    assert!(city.page.contains("/leaflet.txt\">leaflet.txt</a>"));
    let digest =
        mmr::fixity::hex(&Digests::of(&city.files["report-data/media/files/leaflet.txt"]).sha256);
    assert_eq!(city.page.matches(&digest).count(), 2, "once in each language");
}

#[test]
fn the_page_of_hanoi_holds_every_entry_of_its_register() {
    let world = hanoi();
    let project = open(&world).unwrap();
    let cycle: Id = "2019-2023".parse().unwrap();
    let job = Job { cycle: Some(cycle.clone()), ..Job::default() };
    let reports = set(&project, &job, &Unwatched).unwrap();
    let made = page_of(&project, &world, &cycle, &reports);
    assert!(is_sound(&made) > 1_000);
    for report in &reports {
        if report.view.product == "booklet" {
            for entry in &report.view.register {
                let anchor = format!("id=\"{}-ev-{}\"", report.view.language, entry.number);
                assert!(made.page.contains(&anchor), "{anchor}");
            }
        }
    }
    let again = page_of(&project, &world, &cycle, &reports);
    assert!(made.page == again.page, "the same input gives the same bytes");
}

/// A photograph, as a camera held upright saves it.
fn photograph() -> Vec<u8> {
    let little_endian_orientation_6: &[u8] =
        b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new(&mut bytes);
    encoder.set_exif_metadata(little_endian_orientation_6.to_vec()).unwrap();
    encoder.encode_image(&RgbImage::from_pixel(600, 400, Rgb([20, 90, 160]))).unwrap();
    bytes
}

/// The made-up city with one more source behind the opening of its kitchen.
fn with_medium(medium: &str) -> Memory {
    let world = gastronomy();
    let path = "report-data/activities/kitchen-opening-2018.yaml";
    let opening = String::from_utf8(world.read(path).unwrap()).unwrap();
    let opening = opening.replace("[gazette-2017, leaflet]", "[gazette-2017, leaflet, extra]");
    world.with(path, opening).with("report-data/media/extra.yaml", medium)
}

/// The page of a city with a photograph whose name needs care.
fn photographed() -> Unpacked {
    let name = "Ảnh chợ, ngày 1 #đầu 100.jpg";
    let world = with_medium(&format!(
        "kind: photo\nfile: \"files/{name}\"\ncredit: Ada\nlicence: CC BY 4.0\n\
         alt: {{en: Stalls below a tower, fr: Des étals sous une tour}}\n"
    ));
    unpacked(
        &world.with(format!("report-data/media/files/{name}"), photograph()),
        "2017-2021",
        |_| {},
    )
}

#[test]
fn photographs_stand_small_and_upright_within_the_page() {
    let city = photographed();
    is_sound(&city);
    assert!(city.page.contains("width=\"160\" height=\"240\""), "the camera was held upright");
    assert!(city.page.contains("alt=\"Stalls below a tower\""));
    assert!(city.page.contains("alt=\"Des étals sous une tour\""));
    assert!(
        city.page.contains("%20ch%E1%BB%A3%2C%20ng%C3%A0y%201%20%23%C4%91%E1%BA%A7u%20100.jpg\"")
    );
    let thumbnail = values(&city.page, "src=\"data:image/jpeg;base64,")[0];
    let thumbnail = STANDARD.decode(thumbnail).unwrap();
    assert!(!thumbnail.windows(4).any(|bytes| bytes == b"Exif"), "no metadata goes with it");
    assert!(thumbnail.len() < 4_000);
}

#[test]
fn a_picture_that_cannot_be_read_keeps_its_link() {
    let world =
        with_medium("kind: photo\nfile: files/broken.png\ncredit: Ada\nlicence: CC BY 4.0\n")
            .with("report-data/media/files/broken.png", b"\x89PNG\r\n\x1a\nno more");
    // Where the lock says that it was seen, only its checksum counts.
    let mut lock = lock(&world, &[], &Unwatched).unwrap().change.unwrap().lock;
    let broken = lock.files.get_mut("files/broken.png").unwrap();
    broken.pixels = Some(Pixels { width: 4000, height: 3000 });
    let city = unpacked(&world.with(FILE, lock.to_yaml()), "2017-2021", |_| {});
    is_sound(&city);
    assert!(!city.page.contains("<img"));
    assert!(city.page.contains("/files/broken.png\">broken.png</a>"));
}

#[test]
fn text_of_the_city_never_becomes_markup() {
    let hostile = "</cite><script>x</script>\\\" onclick='1' & \u{202E}{{ 1 }}";
    let world = with_medium(&format!(
        "kind: press\ntitle: \"{hostile}\"\noutlet: \"{hostile}\"\nread: 2021-01-01\n\
         url: \"https://example.org/'><b>?a=1&b=2\"\n"
    ));
    let city = unpacked(&world, "2017-2021", |_| {});
    is_sound(&city);
    let escaped =
        "&lt;/cite&gt;&lt;script&gt;x&lt;/script&gt;&quot; onclick=&#39;1&#39; &amp; {{ 1 }}";
    assert!(city.page.contains(escaped), "the mark of direction alone is left out");
    assert!(city.page.contains("href=\"https://example.org/&#39;&gt;&lt;b&gt;?a=1&amp;b=2\""));
}

/// The made-up city, with a leading language that runs from right to left.
fn right_to_left() -> Unpacked {
    let english = std::fs::read_to_string(repository().join("templates/labels/en.yaml")).unwrap();
    let path = "report-data/cycles/2017-2021/cycle.yaml";
    let cycle = String::from_utf8(gastronomy().read(path).unwrap()).unwrap();
    let world = gastronomy()
        .with("templates/labels/ar.yaml", english)
        .with(path, cycle.replace("languages: [en, fr]", "languages: [ar, en]"));
    let project = open(&world).unwrap();
    let job = Job {
        languages: vec!["ar".parse().unwrap(), "en".parse().unwrap()],
        product: Some(Product::Submission),
        ..Job::default()
    };
    let reports = set(&project, &job, &Unwatched).unwrap();
    page_of(&project, &world, &"2017-2021".parse().unwrap(), &reports)
}

#[test]
fn a_language_may_run_from_right_to_left() {
    let made = right_to_left();
    is_sound(&made);
    assert!(made.page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(
        made.page.contains("<article id=\"en\" class=\"chapter in-en\" lang=\"en\" dir=\"ltr\">")
    );
    assert!(made.page.contains("<span lang=\"en\" dir=\"ltr\">"), "no text of the city is Arabic");
}

#[test]
fn a_label_file_that_lacks_a_word_is_named() {
    let english = std::fs::read_to_string(repository().join("templates/labels/en.yaml")).unwrap();
    let world = gastronomy().with(
        "templates/labels/en.yaml",
        english.replace("  about-folder-text:", "  about-nothing:"),
    );
    let project = open(&world).unwrap();
    let reports = set(&project, &Job::default(), &Unwatched).unwrap();
    let cycle: Id = "2017-2021".parse().unwrap();
    let failure = page_result(&project, &world, &cycle, &reports).err().unwrap().to_string();
    assert!(failure.contains("about-folder-text"), "{failure}");
    assert!(failure.contains("templates/preview/chapter.html.jinja:"), "{failure}");
}

/// Writes pages with their files to where a person or a browser can open them.
#[test]
#[ignore = "makes pages to look at"]
fn pages_to_look_at() {
    let out = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("preview");
    let write = |name: &str, made: &Unpacked| {
        let folder = out.join(name);
        let put = |path: &Path, bytes: &[u8]| {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        };
        for (path, bytes) in &made.files {
            put(&folder.join("data").join(path), bytes);
        }
        put(&folder.join("data").join(PREVIEW), made.page.as_bytes());
        put(&folder.join("data/ro-crate-metadata.json"), b"{}\n");
        put(&folder.join("manifest-sha256.txt"), b"");
    };
    write("kalmora", &unpacked(&gastronomy(), "2017-2021", |_| {}));
    write("hanoi", &unpacked(&hanoi(), "2019-2023", |_| {}));
    write("right-to-left", &right_to_left());
    write("photographs", &photographed());
}
