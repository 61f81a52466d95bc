#!/usr/bin/env bash
# smoke.sh PREFIX: every judge accepts what is good and refuses what is bad.   exit 0: all judged right
set -euo pipefail
J=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

cat > good.typ <<'TYP'
#set document(title: "Hồ sơ di sản", date: datetime(year: 2026, month: 3, day: 1))
#set text(lang: "vi")
= Mở đầu
Tiếng Việt: ấ ợ ữ ỹ. #link("https://example.org")[Liên kết].
#table(columns: 2, table.header[Mã][Tên], [1], [Ca trù])
TYP
sed 's/table.header\[Mã\]\[Tên\]/[Mã], [Tên]/' good.typ > headless.typ
mkdir bag crate pages
echo a > pages/a.txt
echo x > "bag/hồ sơ.txt"
"$J/venv/bin/python" - <<'PY'
import warnings, zipfile
import typst

typst.compile("good.typ", output="good.pdf", pdf_standards=["a-3a", "ua-1"])
typst.compile("good.typ", output="untagged.pdf", pdf_tags=False)
typst.compile("headless.typ", output="headless.pdf")

warnings.simplefilter("ignore")
def archive(name, *entries):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as out:
        for entry, content in entries:
            out.writestr(zipfile.ZipInfo(entry, (1980, 1, 1, 0, 0, 0)), content)

archive("good.zip", ("bag/Hồ sơ di sản.txt", b"xin chao\n"), ("bag/Đờn ca tài tử/ảnh.jpg", b"x" * 100))
archive("climbs-out.zip", ("../../evil.txt", b"evil"))
archive("twice.zip", ("a.txt", b"one"), ("a.txt", b"two"))
good = open("good.zip", "rb").read()
open("cut.zip", "wb").write(good[:-30])
at = good.index(b"xin chao")
open("wrong-sum.zip", "wb").write(good[:at] + b"X" + good[at + 1:])
PY
"$J/venv-roc/bin/python" - <<'PY'
import json

CRATE = "https://w3id.org/ro/crate/1.2"
graph = [
    {"@id": "ro-crate-metadata.json", "@type": "CreativeWork", "about": {"@id": "./"}, "conformsTo": {"@id": CRATE}},
    {"@id": "./", "@type": "Dataset", "name": "n", "description": "d", "datePublished": "2026-03-01",
     "license": {"@id": "https://creativecommons.org/licenses/by/4.0/"}, "hasPart": [{"@id": "a.txt"}]},
    {"@id": "a.txt", "@type": "File", "name": "a"},
    {"@id": "https://creativecommons.org/licenses/by/4.0/", "@type": "CreativeWork", "name": "CC BY 4.0"},
]
with open("crate/ro-crate-metadata.json", "w") as out:
    json.dump({"@context": CRATE + "/context", "@graph": graph}, out)
PY

# What each bad page breaks stands in its name.
page() { # NAME BODY
    printf '<!DOCTYPE html><html lang="en"><title>t</title><body><main><h1>t</h1><article id="en" lang="en">%s</article></main>' \
        "$2" > "pages/$1.html"
}
page good-page '<p>In <a href="a.txt">a file</a></p><p>or <a href="#en">here</a></p>
<p>or <a rel="noreferrer" href="https://example.org/">there</a></p>'
page with-script '<script>1</script>'
page loads-from-outside '<img alt="x" src="https://example.org/x.png">'
page leads-nowhere '<a href="b.txt">b</a>'
page lost-anchor '<a href="#fr">b</a>'
page too-wide '<p style="width: 2000px">b</p>'
page pale '<p style="color: #bbb">too pale to read</p>'

passed=0 failed=0
count() { # NAME TRUE-OR-FALSE
    if $2; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "wrong: $1"; tail -5 said; fi
}
accepts() { local name=$1; shift; if "$@" >said 2>&1; then count "$name" true; else count "$name" false; fi; }
refuses() { local name=$1; shift; if "$@" >said 2>&1; then count "$name" false; else count "$name" true; fi; }

accepts "verapdf good" "$J/bin/verapdf" 3a,ua1 good.pdf
accepts "pagejudge good" "$J/bin/pagejudge" 3a,ua1 good.pdf
accepts "outloud good" "$J/bin/outloud" -q good.pdf
accepts "pdfua good" "$J/bin/pdfua" check good.pdf
accepts "pdfjs good" "$J/bin/pdfjs" good.pdf
accepts "qpdf good" qpdf --check good.pdf
refuses "verapdf untagged" "$J/bin/verapdf" ua1 untagged.pdf
refuses "pagejudge untagged" "$J/bin/pagejudge" ua1 untagged.pdf
refuses "outloud untagged" "$J/bin/outloud" -q untagged.pdf
refuses "pdfua table without header cells" "$J/bin/pdfua" check headless.pdf

"$J/bin/bagit" --quiet --sha512 bag
accepts "bagit good" "$J/bin/bagit" --quiet --validate bag
echo y >> "bag/data/hồ sơ.txt"
refuses "bagit changed file" "$J/bin/bagit" --quiet --validate bag

echo a > crate/a.txt
accepts "rocjudge good" "$J/bin/rocjudge" crate
rm crate/a.txt
refuses "rocjudge missing file" "$J/bin/rocjudge" crate

accepts "zipjudge good" "$J/bin/zipjudge" good.zip
for bad in climbs-out twice cut wrong-sum; do refuses "zipjudge $bad" "$J/bin/zipjudge" $bad.zip; done

accepts "preview good-page" "$J/bin/preview" pages/good-page.html
for bad in with-script loads-from-outside leads-nowhere lost-anchor too-wide pale; do
    refuses "preview $bad" "$J/bin/preview" pages/$bad.html
done

echo "judges that judged right: $passed, wrong: $failed"
[ "$failed" = 0 ]
