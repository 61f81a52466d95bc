//! The lock of the evidence: what it keeps, and what is found when the evidence changes.

use mmr::checks::{Reading, compare_digests};
use mmr::diag::Severity;
use mmr::fixity::Digests;
use mmr::model::lock::{FILE, Lock};
use mmr::run::{Change, Unwatched, lock, open, open_reading};
use mmr::world::{Memory, World};

use crate::project::{findings, gastronomy, read_out};

fn change(world: &Memory, only: &[&str]) -> Change {
    let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
    let locking = lock(world, &only, &Unwatched).unwrap();
    locking.change.unwrap_or_else(|| panic!("{:?}", locking.findings))
}

/// The project with its evidence locked.
fn locked(world: Memory) -> Memory {
    let text = change(&world, &[]).lock.to_yaml();
    world.with(FILE, text)
}

/// The made-up city with media of these files, none of them locked.
fn with_files(files: &[(&str, &[u8])]) -> Memory {
    files.iter().enumerate().fold(gastronomy(), |world, (number, (path, content))| {
        let quoted = serde_json::to_string(path).unwrap();
        let record = format!("title: A file\nkind: document\nfile: {quoted}\n");
        world
            .with(format!("report-data/media/file-{number}.yaml"), record)
            .with(format!("report-data/media/{path}"), *content)
    })
}

fn names(world: &Memory) -> Vec<&'static str> {
    findings(world).iter().map(|finding| finding.name).collect()
}

#[test]
fn a_byte_that_changes_is_noticed_in_its_file_and_nowhere_else() {
    let contents: Vec<Vec<u8>> = (0_usize..5)
        .map(|n| (0..n * n * 30_000 + 1).map(|at| (at * 31 + n * 7) as u8).collect())
        .collect();
    let paths: Vec<String> = (0..5).map(|n| format!("files/{}/tệp {n}.bin", n % 3)).collect();
    let files: Vec<(&str, &[u8])> =
        paths.iter().map(String::as_str).zip(contents.iter().map(Vec::as_slice)).collect();
    let whole = locked(with_files(&files));
    assert_eq!(read_out(findings(&whole), &whole), "");
    for (path, content) in &files {
        for at in [0, content.len() / 2, content.len() - 1] {
            let mut other = content.to_vec();
            other[at] ^= 1 << (at % 8);
            let mut longer = content.to_vec();
            longer.insert(at, 7);
            for (changed, what) in [(other, "content"), (longer, "size")] {
                let world = whole.clone().with(format!("report-data/media/{path}"), changed);
                let found = findings(&world);
                let said: Vec<_> = found.iter().map(|f| (f.name, f.args[0].1.as_str())).collect();
                assert_eq!(said, [("changed-evidence", *path)], "{path} at {at}");
                let found_what = found[0].args.iter().find(|(name, _)| *name == "what").unwrap();
                assert_eq!(found_what.1, what);
            }
        }
    }
}

#[test]
fn a_lock_says_what_each_file_is() {
    let png = png(400, 300);
    let cut_off = &png[..png.len() - 40];
    let world = with_files(&[
        ("files/a.png", &png),
        ("files/b.csv", b"a,b\n1,2\n"),
        ("files/c.png", cut_off),
        ("files/d.tif", b"II*\0\x08\0\0\0\x02\0\0\x01\x03\0\x01\0\0\0\x05\0\0\0\x01\x01\x03\0\x01\0\0\0\x04\0\0\0\0\0\0\0"),
    ]);
    let change = change(&world, &[]);
    assert_eq!(change.added, ["files/a.png", "files/b.csv", "files/c.png", "files/d.tif"]);
    let said = |path: &str| {
        let locked = &change.lock.files[path];
        let pixels = locked.pixels.map(|pixels| pixels.to_string()).unwrap_or_default();
        (locked.media_type.clone(), locked.size, pixels)
    };
    assert_eq!(said("files/a.png"), ("image/png".into(), png.len() as u64, "400x300".into()));
    assert_eq!(said("files/b.csv"), ("text/csv".into(), 8, String::new()));
    let size = cut_off.len() as u64;
    assert_eq!(said("files/c.png"), ("image/png".into(), size, String::new()), "not seen");
    assert_eq!(said("files/d.tif").2, "5x4", "taken at its word");
    // What GNU `sha256sum` says of the eight bytes.
    let sha256 = change.lock.files["files/b.csv"].sha256.to_string();
    assert_eq!(sha256, "492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470");
}

#[test]
fn a_picture_is_looked_at_until_it_is_locked_with_its_pixels() {
    let png = png(400, 300);
    let cut_off = locked(with_files(&[("files/a.png", &png[..png.len() - 40])]));
    assert_eq!(names(&cut_off), ["unreadable-image"], "locked, and still found");
    let mended = locked(cut_off.with("report-data/media/files/a.png", &png[..]));
    assert_eq!(names(&mended), [""; 0]);
    // What the lock vouches for is not decoded again: its checksum tells.
    let text = String::from_utf8(mended.read(FILE).unwrap()).unwrap();
    let mut broken = png;
    let middle = broken.len() / 2;
    broken[middle] ^= 0xFF;
    let changed = mended.with("report-data/media/files/a.png", broken);
    assert_eq!(names(&changed), ["changed-evidence"]);
    let forgotten = changed.with(FILE, text.replace("    pixels: 400x300\n", ""));
    assert_eq!(names(&forgotten), ["changed-evidence", "unreadable-image"]);
}

/// A picture with some content.
fn png(width: u32, height: u32) -> Vec<u8> {
    let pixel = |x: u32, y: u32| image::Rgb([(x ^ y) as u8, (x * y) as u8, (x + y) as u8]);
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_fn(width, height, pixel)
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

#[test]
fn only_what_is_named_is_locked_anew() {
    let world = locked(with_files(&[("files/a", b"a"), ("files/b", b"b"), ("files/c", b"c")]))
        .with("report-data/media/files/a", "another a")
        .with("report-data/media/files/b", "another b")
        .without("report-data/media/file-2.yaml")
        .without("report-data/media/files/c");
    for (only, changed, removed) in [
        (vec!["file-0"], vec!["files/a"], vec![]),
        (vec!["files/b"], vec!["files/b"], vec![]),
        (vec!["files/c"], vec![], vec!["files/c"]),
        (vec!["files/b", "file-1", "leaflet"], vec!["files/b"], vec![]),
        (vec![], vec!["files/a", "files/b"], vec!["files/c"]),
    ] {
        let change = change(&world, &only);
        assert_eq!((change.changed, change.removed), {
            let owned = |paths: Vec<&str>| paths.into_iter().map(str::to_owned).collect();
            (owned(changed), owned(removed))
        });
    }
    let wrong = lock(&world, &["files/bb".to_owned()], &Unwatched).unwrap_err();
    assert!(wrong.hint().unwrap().contains("did you mean"), "{wrong:?}");
}

#[test]
fn what_cannot_be_used_is_not_locked() {
    let world = with_files(&[("files/a", b"a"), ("files/empty", b"")]);
    let locking = lock(&world, &[], &Unwatched).unwrap();
    assert!(locking.change.is_none());
    let found: Vec<_> = locking.findings.iter().map(|finding| finding.name).collect();
    assert_eq!(found, ["empty-media-file"]);
    assert_eq!(change(&world, &["files/a"]).added, ["files/a"], "what is wrong elsewhere can wait");
}

#[test]
fn sizes_alone_can_be_compared() {
    let world = locked(with_files(&[("files/a", b"a"), ("files/b", b"b")]))
        .with("report-data/media/files/a", "A")
        .with("report-data/media/files/b", "BB");
    let said = |reading| {
        let found = open_reading(&world, reading).unwrap().findings;
        let changed = found.iter().filter(|finding| finding.name == "changed-evidence");
        changed.map(|finding| finding.args[0].1.clone()).collect::<Vec<_>>()
    };
    assert_eq!(said(Reading::Sizes), ["files/b"]);
    assert_eq!(said(Reading::Whole), ["files/a", "files/b"]);
    // Whoever reads the files anyway compares them.
    let ledger = mmr::model::load(&world).unwrap().ledger.unwrap();
    let paths = ["files/a", "files/b", "files/leaflet.txt"];
    let read = paths.iter().map(|path| {
        let path = format!("report-data/media/{path}");
        let digests = Digests::of(&world.read(&path).unwrap());
        (path, digests)
    });
    let mut found = compare_digests(&ledger, &read.collect());
    mmr::diag::sort(&mut found);
    assert_eq!(found, findings(&world));
}

#[test]
fn changed_evidence_can_be_accepted() {
    let world = locked(with_files(&[("files/a", b"a")])).with("report-data/media/files/a", "b");
    let mut project = open(&world).unwrap();
    assert!(project.sound().is_none());
    mmr::checks::accept_changed_evidence(&mut project.findings);
    assert!(project.sound().is_some());
    assert_eq!(project.findings[0].severity, Severity::Warning);
}

#[test]
fn names_that_do_not_travel_are_found() {
    for (path, fault) in [
        ("files/a\nb", "control-character"),
        ("files/a\u{202E}b", "control-character"),
        ("files/a|b", "forbidden"),
        ("files/ a", "leading-space"),
        ("files/a. ", "trailing-dot-or-space"),
        ("files/con.txt", "reserved"),
        ("files/aux/b", "reserved"),
        ("files/Le\u{302}\u{303} ho\u{323}\u{302}i", "decomposed"),
    ] {
        let world = with_files(&[(path, b"x")]);
        let found = findings(&world);
        let finding = found.iter().find(|finding| finding.name == "unsafe-name").unwrap();
        assert_eq!(finding.args[1].1, fault, "{path:?}");
        let said = read_out(found.clone(), &world);
        assert!(!said.contains('\u{202E}'), "{said}");
        assert!(lock(&world, &[], &Unwatched).unwrap().change.is_none(), "{path:?} is locked");
    }
    let world = with_files(&[(&format!("files/{}", "ễ".repeat(90)), b"x")]);
    assert!(names(&world).contains(&"unsafe-name"));
    let record = b"title: A file\nkind: document\nurl: https://x.example/\nread: 2020\n";
    let world = gastronomy().with("report-data/media/a:b/page.yaml", &record[..]);
    assert_eq!(names(&world), ["unsafe-name"]);
}

#[test]
fn names_that_fall_together_are_found() {
    for (a, b, expected) in [
        ("files/Anh.jpg", "files/anh.JPG", 1),
        ("files/Đường/1", "files/đường", 1),
        ("files/a/b", "files/a.b", 0),
        ("files/lễ.txt", "files/le.txt", 0),
    ] {
        let world = locked(with_files(&[(a, b"x"), (b, b"y")]));
        let found = findings(&world);
        let collide = found.iter().filter(|finding| finding.name == "names-collide").count();
        assert_eq!(collide, expected, "{a} and {b}: {found:?}");
    }
    let one = locked(with_files(&[("files/a", b"x"), ("files/a", b"x")]));
    assert_eq!(names(&one), ["same-file-twice"], "one name is no collision");
}

#[test]
fn the_same_content_is_found_whether_it_is_locked_or_not() {
    let files: [(&str, &[u8]); 4] =
        [("files/a", b"one"), ("files/b", b"two"), ("files/c", b"one"), ("files/d", b"three")];
    let twice = |world: &Memory| {
        let found = findings(world);
        let found = found.iter().filter(|finding| finding.name == "same-file-twice");
        found.map(|finding| finding.args[1].1.clone()).collect::<Vec<_>>()
    };
    let world = with_files(&files);
    assert_eq!(twice(&world), ["files/c"]);
    let half = change(&world, &["files/a"]).lock.to_yaml();
    assert_eq!(twice(&world.clone().with(FILE, half)), ["files/c"]);
    assert_eq!(twice(&locked(world)), ["files/c"]);
}

#[test]
fn a_name_that_only_looks_the_same_is_said() {
    let world = gastronomy().with(
        "report-data/media/again.yaml",
        "title: The leaflet\nkind: document\nfile: files/Leaflet.txt\n",
    );
    let said = read_out(findings(&world), &world);
    assert!(said.contains("missing-media-file"), "{said}");
    assert!(said.contains("`files/leaflet.txt` is there: its name looks the same"), "{said}");
    assert!(!said.contains("names-collide"), "{said}");
}

#[test]
fn a_lock_that_cannot_be_read_says_what_to_do() {
    let text = String::from_utf8(gastronomy().read(FILE).unwrap()).unwrap();
    for broken in [
        text.replace("files:\n", "<<<<<<< HEAD\nfiles:\n=======\n"),
        text.replace("size: 46", "size: large"),
        text.replace("format: 1", "format: 2"),
        format!("{text}    colour: red\n"),
    ] {
        let world = gastronomy().with(FILE, broken.clone());
        let locking = lock(&world, &[], &Unwatched).unwrap();
        assert!(locking.change.is_none(), "{broken}");
        let said = read_out(locking.findings, &world);
        let is_newer = broken.contains("format: 2");
        assert_eq!(said.contains("nobody writes this file by hand"), !is_newer, "{said}");
    }
}

#[test]
fn a_part_of_a_lock_is_a_lock() {
    let world = locked(with_files(&[("files/a", b"a"), ("files/b", b"b")]));
    let bytes = world.read(FILE).unwrap();
    let lock: Lock = mmr::yaml::read(FILE, &bytes).unwrap();
    assert_eq!(lock.to_yaml().as_bytes(), bytes, "read then written is the same");
    let part = lock.reduced(&["files/b".to_owned()].into());
    let again: Lock = mmr::yaml::read(FILE, part.to_yaml().as_bytes()).unwrap();
    assert_eq!(
        again.files.into_iter().collect::<Vec<_>>(),
        [("files/b".to_owned(), lock.files["files/b"].clone())]
    );
}
