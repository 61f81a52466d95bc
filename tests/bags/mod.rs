//! Bags of any tool, made in memory: valid ones of every version, and one for each broken rule.

pub mod made;
mod trouble;

use std::collections::BTreeMap;

use mmr::bundle::verify::bag;
use mmr::fixity::Algorithm;
use mmr::world::Memory;

use made::{Made, expect, made, names, sum, utf16};

#[test]
fn whole_bags_of_every_version_are_valid() {
    for version in ["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"] {
        let bag = bag(&made(version).world(), "").unwrap();
        assert_eq!(bag.findings, [], "{version}");
        assert!(bag.is_valid());
        assert_eq!(bag.version.unwrap().as_str(), version);
        assert_eq!((bag.payload.len(), bag.payload_bytes()), (2, 11));
        assert_eq!(bag.info[1].label, "Contact-Name");
        assert_eq!(bag.info[1].value, "An");
        assert_eq!(bag.manifests.len(), 4);
        assert_eq!(bag.summed["data/b.txt"].size, 1);
        assert_eq!(bag.summed.len(), 6, "payload and what the tag manifests list");
    }
}

#[test]
fn every_algorithm_is_checked_and_others_are_named() {
    let all = Algorithm::ALL.map(Algorithm::name);
    expect(&made("1.0").algorithms(&all), &[]);
    let changed = made("1.0").algorithms(&all);
    let world = changed.world().with("data/b.txt", "c");
    let bag = bag(&world, "").unwrap();
    assert_eq!(names(&bag), ["bag-file-changed"]);
    assert_eq!(bag.findings[0].related.len(), all.len(), "each line is shown");
    let other = made("1.0").tag("manifest-blake3.txt", made("1.0").manifest("sha256"));
    expect(&other, &["bag-algorithm-unknown"]);
    let oddly_named =
        |version| made(version).tag("manifest-SHA-1.txt", made(version).manifest("sha1"));
    expect(&oddly_named("0.97"), &["bag-manifest-name?"]);
    expect(&oddly_named("1.0"), &["bag-manifest-name"]);
}

#[test]
fn a_bag_in_a_folder_is_read_there_and_nothing_beside_it() {
    let mut world = Memory::new().with("x-2/data/other.txt", "x").with("readme.txt", "x");
    for (path, bytes) in made("1.0").files() {
        world = world.with(format!("x/{path}"), bytes);
    }
    assert_eq!(names(&bag(&world, "x").unwrap()), Vec::<String>::new());
    let bag = bag(&world.without("x/data/b.txt"), "x").unwrap();
    assert_eq!(names(&bag), ["bag-file-missing", "bag-oxum-wrong"]);
    assert!(bag.findings.iter().all(|finding| finding.place.file.starts_with("x/")));
}

#[test]
fn every_change_of_the_payload_is_named() {
    let whole = made("1.0").without("bag-info.txt");
    let world = whole
        .world()
        .with("data/b.txt", "c")
        .with("data/c.txt", "new")
        .without("data/a/lễ hội.txt");
    let bag = bag(&world, "").unwrap();
    assert_eq!(names(&bag), ["bag-file-changed", "bag-file-missing", "bag-file-not-listed"]);
    let changed = bag.findings.iter().find(|finding| finding.name == "bag-file-changed").unwrap();
    assert_eq!(changed.place.file, "data/b.txt");
    let arg = |name| changed.args.iter().find(|(known, _)| *known == name).unwrap().1.clone();
    assert_eq!(arg("expected"), sum("sha256", b"b"));
    assert_eq!(arg("found"), sum("sha256", b"c"));
}

#[test]
fn a_changed_tag_file_is_told_from_changed_evidence() {
    let world = made("1.0").world().with("bag-info.txt", "Contact-Name: Chi\n");
    let bag = bag(&world, "").unwrap();
    assert_eq!(names(&bag), ["bag-file-changed"]);
    assert_eq!(bag.findings[0].hint, Some("tag"));
    let line = format!("{}  data/b.txt", sum("sha512", b"b"));
    let wrong =
        made("1.0").manifest("sha512").replace(&line, &line.replacen(&line[..4], "0000", 1));
    expect(&made("1.0").tag("manifest-sha512.txt", &*wrong), &["bag-checksum-contradicted"]);
    // A file that fits its MD5 alone may have been made to.
    let weak = made("1.0").algorithms(&["md5", "sha512"]);
    expect(&weak.tag("manifest-sha512.txt", wrong), &["bag-file-changed"]);
}

#[test]
fn a_file_larger_than_all_others_together_is_checked_like_them() {
    let mut large: Vec<u8> = (0..3_000_000_u32).map(|n| (n % 251) as u8).collect();
    let whole = made("1.0").payload("data/large", large.clone());
    expect(&whole, &[]);
    large[2_999_999] ^= 1;
    let bag = bag(&whole.world().with("data/large", large), "").unwrap();
    assert_eq!(names(&bag), ["bag-file-changed"]);
    assert_eq!(bag.findings[0].related.len(), 2);
}

#[test]
fn what_a_bag_needs_is_missed() {
    expect(&made("1.0").without("bagit.txt"), &["bag-declaration-missing"]);
    let bare = made("1.0").algorithms(&[]);
    expect(&bare, &["bag-manifest-missing"]);
    let empty = Made { payload: BTreeMap::new(), ..made("1.0") };
    expect(&empty, &["bag-payload-missing"]);
    let without = made("1.0").without("tagmanifest-sha256.txt").without("tagmanifest-sha512.txt");
    expect(&without, &[]);
    assert!(names(&bag(&Memory::new(), "").unwrap()).len() == 3, "an empty folder");
}

#[test]
fn the_declaration_is_read_to_the_letter() {
    let encoding = "Tag-File-Character-Encoding: UTF-8\n";
    let declared = |text: &str| made("1.0").tag("bagit.txt", text);
    for (text, expected) in [
        (format!("BagIt-Version: 1.0\r\n{}\r\n", encoding.trim()), &[][..]),
        (format!("BagIt-Version: 1.0\r{}\r", encoding.trim()), &[]),
        (format!("BagIt-Version: 1.0\n{}", encoding.trim()), &["bag-line-not-ended?"]),
        (format!("BagIt-Version : 0.97\n{encoding}"), &[]),
        (format!("BagIt-Version : 1.0\n{encoding}"), &["bag-declaration-wrong"]),
        (format!("BagIt-Version: 1.0 \n{encoding}"), &["bag-declaration-wrong"]),
        (format!("bagit-version: 1.0\n{encoding}"), &["bag-declaration-wrong"]),
        (format!("BagIt-Version: .97\n{encoding}"), &["bag-declaration-wrong"]),
        (format!("BagIt-Version: 1.1\n{encoding}"), &["bag-version-unknown"]),
        (format!("BagIt-Version: 0.42\n{encoding}"), &["bag-version-unknown"]),
        (format!("BagIt-Version: 1.0\n{encoding}\n"), &["bag-declaration-too-long"]),
        (format!("BagIt-Version: 0.97\n{encoding}\n"), &[]),
        (format!("BagIt-Version: 0.97\n{encoding}X: y\n"), &["bag-declaration-too-long"]),
        (format!("\u{feff}BagIt-Version: 1.0\n{encoding}"), &["bag-byte-order-mark"]),
        ("BagIt-Version: 1.0\n".to_owned(), &["bag-declaration-wrong"]),
        (String::new(), &["bag-declaration-wrong", "bag-declaration-wrong"]),
        (
            "BagIt-Version: 1.0\nTag-File-Character-Encoding: EBCDIC\n".to_owned(),
            &["bag-encoding-unknown"],
        ),
    ] {
        assert_eq!(declared(&text).found(), expected, "{text:?}");
    }
}

#[test]
fn tag_files_are_read_in_their_encoding() {
    let declared = |encoding: &str| {
        let text = format!("BagIt-Version: 1.0\nTag-File-Character-Encoding: {encoding}\n");
        made("1.0").algorithms(&["md5"]).tag("bagit.txt", text)
    };
    let plain = declared("UTF-16");
    let sealed = plain.files();
    let text = |path: &str| String::from_utf8(sealed[path].clone()).unwrap();
    let as_utf16 = plain
        .tag("manifest-md5.txt", utf16(&text("manifest-md5.txt")))
        .tag("bag-info.txt", utf16(&text("bag-info.txt")));
    let files = as_utf16.files();
    let tags = String::from_utf8(files["tagmanifest-md5.txt"].clone()).unwrap();
    expect(&as_utf16.tag("tagmanifest-md5.txt", utf16(&tags)), &[]);

    let named = Made { payload: BTreeMap::new(), ..declared("ISO-8859-1") };
    let named = named.payload("data/Núñez", "x");
    let manifest = named.manifest("md5");
    let latin: Vec<u8> = manifest.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let named = named.tag("manifest-md5.txt", latin);
    expect(&named, &[]);
    let utf8 = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    let mistaken = ["bag-file-missing", "bag-file-not-listed", "bag-text-unreadable"];
    expect(&named.tag("bagit.txt", utf8), &mistaken);

    let marked = |version| {
        let text = format!("\u{feff}{}", made(version).manifest("sha256"));
        made(version).tag("manifest-sha256.txt", text)
    };
    expect(&marked("1.0"), &["bag-byte-order-mark"]);
    expect(&marked("0.97"), &["bag-byte-order-mark?"]);
}

#[test]
fn lines_of_a_manifest_have_one_form() {
    let good = made("1.0").manifest("sha256");
    let line = format!("{}  data/b.txt\n", sum("sha256", b"b"));
    assert!(good.ends_with(&line));
    let of = |version, text: String| made(version).tag("manifest-sha256.txt", text);
    for (line, strict, before) in [
        (line.replace("  ", "\t \t"), &[][..], &[][..]),
        (line.to_uppercase().replace("DATA/B.TXT", "data/b.txt"), &[], &[]),
        (line.replace("  ", " *"), &["bag-md5sum-marker?"], &["bag-md5sum-marker?"]),
        (line.replace("data/", "./data//"), &["bag-path-roundabout?"], &["bag-path-roundabout?"]),
        (line.trim_end().to_owned(), &["bag-line-not-ended?"], &[]),
        (format!("{line}\n"), &["bag-line-wrong"], &[]),
        (format!("# made by hand\n{line}"), &["bag-line-wrong"], &[]),
        (format!("{line}nonsense\n"), &["bag-line-wrong"], &["bag-line-wrong"]),
        (format!("{line}xyz data/c\n"), &["bag-line-wrong"], &["bag-line-wrong"]),
        (format!(" {line}"), &["bag-file-listed-in-part", "bag-line-wrong"], &[]),
        (line[2..].to_owned(), &["bag-checksum-length"], &["bag-checksum-length"]),
        (line[1..].to_owned(), &["bag-checksum-length"], &["bag-checksum-length"]),
        (format!("{line}{line}"), &["bag-listed-twice"], &["bag-listed-twice?"]),
        (
            format!("{line}{}", line.replacen(&line[..2], "zz", 1).replace("zz", "00")),
            &["bag-listed-twice-differently"],
            &["bag-listed-twice-differently"],
        ),
        (String::new(), &["bag-file-listed-in-part"], &[]),
    ] {
        let text = good.replace(&good[good.len() - line_length()..], &line);
        assert_eq!(of("1.0", text.clone()).found(), strict, "1.0: {line:?}");
        assert_eq!(of("0.97", text).found(), before, "0.97: {line:?}");
    }
}

fn line_length() -> usize {
    64 + "  data/b.txt\n".len()
}

#[test]
fn no_path_leads_out_of_its_place() {
    let zeros = "0".repeat(64);
    let with = |file: &str, path: &str| {
        let files = made("1.0").files();
        let text = String::from_utf8(files[file].clone()).unwrap();
        made("1.0").tag(file, format!("{text}{zeros}  {path}\n")).found()
    };
    for path in ["../../etc/passwd", "/etc/passwd", "~/x", "data/../../x", r"C:\x", r"\\server\x"] {
        assert_eq!(with("manifest-sha256.txt", path), ["bag-path-unsafe"], "{path}");
        assert_eq!(with("tagmanifest-sha256.txt", path), ["bag-path-unsafe"], "{path}");
    }
    assert_eq!(with("manifest-sha256.txt", "bagit.txt"), ["bag-path-outside-payload"]);
    assert_eq!(with("manifest-sha256.txt", "database/x"), ["bag-path-outside-payload"]);
    assert_eq!(with("manifest-sha256.txt", "data/a"), ["bag-file-missing"], "a folder");
    assert_eq!(
        with("tagmanifest-sha256.txt", "data/b.txt"),
        ["bag-checksum-contradicted", "bag-payload-in-tag-manifest"]
    );
    let found = with("tagmanifest-sha256.txt", "tagmanifest-sha512.txt");
    assert_eq!(found, ["bag-file-changed", "bag-tag-manifest-listed"]);
}

#[test]
fn three_characters_are_escaped_since_one() {
    let odd = |version| made(version).payload("data/50%\n.txt", "x");
    let written = |version, name: &str| {
        let manifest = |algorithm| {
            let made = odd(version);
            made.manifest(algorithm).replace("data/50%\n.txt", name)
        };
        odd(version)
            .tag("manifest-sha256.txt", manifest("sha256"))
            .tag("manifest-sha512.txt", manifest("sha512"))
    };
    expect(&written("1.0", "data/50%25%0A.txt"), &[]);
    expect(&written("1.0", "data/50%%0a.txt"), &["bag-percent-sign", "bag-percent-sign"]);
    expect(&written("0.97", "data/50%%0A.txt"), &[]);
    expect(&written("0.97", "data/50%25%0A.txt"), &[]);
}

#[test]
fn names_are_compared_as_people_read_them() {
    let (composed, decomposed) = ("data/N\u{fa}ñez", "data/Nu\u{301}n\u{303}ez");
    let renamed = |version| {
        let bag = made(version).payload(composed, "x");
        let world = bag.world().without(composed).with(decomposed, "x");
        names(&mmr::bundle::verify::bag(&world, "").unwrap())
    };
    assert_eq!(renamed("1.0"), ["bag-name-in-other-form?"]);
    assert_eq!(renamed("0.97"), ["bag-name-in-other-form?"]);
    let both = |version| made(version).payload(composed, "x").payload(decomposed, "y");
    expect(&both("1.0"), &["bag-names-alike?"]);
    expect(&made("1.0").payload("data/B.txt", "y"), &["bag-names-alike?"]);
    // One of two names that differ in case was lost on the way, with the same content.
    let one_of_two = |version, content: &str| {
        let bag = made(version).without("bag-info.txt").payload("data/B.txt", content);
        names(&mmr::bundle::verify::bag(&bag.world().without("data/B.txt"), "").unwrap())
    };
    assert_eq!(one_of_two("0.97", "b"), ["bag-listed-in-other-case?"]);
    assert_eq!(one_of_two("0.97", "other"), ["bag-file-missing"]);
    assert_eq!(one_of_two("1.0", "b"), ["bag-file-missing"]);
    expect(&made("1.0").payload("data/.DS_Store", ""), &["bag-system-file?"]);
}

#[test]
fn every_manifest_lists_everything_since_one_and_one_did_before() {
    let half = |version| {
        let text = made(version).manifest("sha256");
        let (first, second) = text.split_at(text.len() - line_length());
        let other = made(version).manifest("sha512");
        let other = other.split_inclusive('\n').next().unwrap();
        assert!(first.contains("lễ hội") && other.contains("lễ hội"));
        made(version).tag("manifest-sha256.txt", second).tag("manifest-sha512.txt", other)
    };
    expect(&half("0.97"), &[]);
    expect(&half("1.0"), &["bag-file-listed-in-part", "bag-file-listed-in-part"]);
    let unprotected = |version| {
        let files = made(version).files();
        let text = String::from_utf8(files["tagmanifest-sha256.txt"].clone()).unwrap();
        let lines: String =
            text.split_inclusive('\n').filter(|line| !line.contains("  manifest-")).collect();
        made(version).tag("tagmanifest-sha256.txt", lines)
    };
    expect(&unprotected("0.97"), &[]);
    expect(&unprotected("1.0"), &["bag-manifest-not-listed", "bag-manifest-not-listed"]);
}

#[test]
fn the_description_keeps_its_order_and_says_the_size() {
    let of = |version, text: &str| made(version).tag("bag-info.txt", text);
    let folded = "A: one\n  two\n\tthree\nB: x: y\nA: again\nPayload-Oxum: 11.2\n";
    let bag = bag(&of("1.0", folded).world(), "").unwrap();
    assert_eq!(bag.findings, []);
    let fields: Vec<_> = bag.info.iter().map(|f| (f.label.as_str(), f.value.as_str())).collect();
    let expected =
        [("A", "one\ntwo\nthree"), ("B", "x: y"), ("A", "again"), ("Payload-Oxum", "11.2")];
    assert_eq!(fields, expected);
    for (text, strict, before) in [
        ("A : x\n", &["bag-line-wrong"][..], &[][..]),
        ("A:x\n", &["bag-line-wrong"], &[]),
        ("\n", &["bag-line-wrong"], &[]),
        ("no colon\n", &["bag-line-wrong"], &["bag-line-wrong"]),
        (" folded\n", &["bag-line-wrong"], &["bag-line-wrong"]),
        (": x\n", &["bag-line-wrong"], &["bag-line-wrong"]),
        ("payload-oxum: 11.2\n", &[], &[]),
        ("Payload-Oxum: 12.2\n", &["bag-oxum-wrong"], &["bag-oxum-wrong"]),
        ("Payload-Oxum: 11.3\n", &["bag-oxum-wrong"], &["bag-oxum-wrong"]),
        ("Payload-Oxum: 11\n", &["bag-oxum-form"], &["bag-oxum-form"]),
        ("Payload-Oxum: 11.-2\n", &["bag-oxum-form"], &["bag-oxum-form"]),
        ("Payload-Oxum: 11.\n", &["bag-oxum-form"], &["bag-oxum-form"]),
        (
            "Payload-Oxum: 11.2\nPayload-Oxum: 11.2\n",
            &["bag-oxum-repeated"],
            &["bag-oxum-repeated?"],
        ),
    ] {
        assert_eq!(of("1.0", text).found(), strict, "1.0: {text:?}");
        assert_eq!(of("0.97", text).found(), before, "0.97: {text:?}");
    }
}

#[test]
fn what_is_still_to_be_fetched_makes_a_bag_incomplete() {
    let with = |line: &str| made("1.0").without("bag-info.txt").tag("fetch.txt", line);
    let url = "https://archive.example/b.txt";
    expect(&with(&format!("{url} 1 data/b.txt\n")), &[]);
    expect(&with(&format!("{url} - data/b.txt\n")), &[]);
    expect(&with(&format!("{url} 7 data/b.txt\n")), &["bag-fetch-length?"]);
    expect(&with("b.txt 1 data/b.txt\n"), &["bag-fetch-address"]);
    expect(&with(&format!("{url} data/b.txt\n")), &["bag-line-wrong"]);
    expect(&with(&format!("{url} many data/b.txt\n")), &["bag-line-wrong"]);
    expect(&with(&format!("{url} 1 ../b.txt\n")), &["bag-path-unsafe"]);
    expect(&with(&format!("{url} 1 bagit.txt\n")), &["bag-path-outside-payload"]);
    expect(&with(&format!("{url} 1 data/z.txt\n")), &["bag-fetch-not-listed"]);
    let holey = with(&format!("{url} 1 data/b.txt\n")).world().without("data/b.txt");
    assert_eq!(names(&bag(&holey, "").unwrap()), ["bag-file-not-fetched"]);
}

/// Whatever byte of a sealed bag is changed, it is noticed.
#[test]
fn every_changed_byte_is_noticed() {
    let whole = made("1.0").algorithms(&["sha256"]);
    for (path, bytes) in whole.files() {
        // A tag manifest itself is protected by nothing but what it lists.
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            let bag = bag(&whole.world().with(path.clone(), changed.clone()), "").unwrap();
            let upper = changed.eq_ignore_ascii_case(&bytes);
            assert!(!bag.is_valid() || upper || path.starts_with("tagmanifest"), "{path} {at}");
            if path.starts_with("tagmanifest") {
                // Another white space between checksum and path is the same list.
                let space = bytes[at] == b' ' || upper;
                assert!(!bag.is_valid() || space, "{path} {at}");
            }
        }
    }
}
