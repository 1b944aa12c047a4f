#!/usr/bin/env bash
# Guess: Tesseract's English model reads the section sign and the paragraph sign from clean print; American law is
# full of both.
#
# What happens: the alphabet of the English model (npm @tesseract.js-data/eng 1.0.0, read with tesseract.js 7.0.0) has
# 112 signs, the section sign among them and the paragraph sign not, nor the en dash. It cannot be printed, however
# clean the page: "Compl. ¶ 12" is read "Compl. 9 12", "¶¶ 3-4" is "19 3-4", and "2015 IL 117242, ¶ 14" ends in "1
# 14". November 2026.
#
# Why it matters: it is the engine of most free programs that put text under scanned briefs. Pins to complaints and to
# neutral citations become numbers in front of numbers, which look like pages; a search for the sign finds nothing,
# and no check of the text can tell.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit tesseract.js@7.0.0 @tesseract.js-data/eng@1.0.0
npm ls --depth=0 | sed 1d
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pillow==13.0.0 reportlab==5.1.0
venv/bin/python - <<'PY'
from importlib.metadata import version
from pathlib import Path

import reportlab
from PIL import Image, ImageDraw, ImageFont

print(*(f"{name} {version(name)}" for name in ["pillow", "reportlab"]), sep=", ")
font = ImageFont.truetype(str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"), 40)
page = Image.new("L", (1500, 300), 255)
lines = ["42 U.S.C. § 1983; Compl. ¶ 12; Compl. ¶¶ 3-4.", "Orrin v. Tapley, 2015 IL 117242, ¶ 14."]
for place, line in enumerate(lines):
    ImageDraw.Draw(page).text((40, 40 + 100 * place), line, font=font, fill=0)
page.save("page.png")
PY
cat >read.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { gunzipSync } = require("node:zlib");
const { createWorker } = require("tesseract.js");

function seen(who, got, before) {
  const text = JSON.stringify(got);
  console.log(`${who}: ${text}`);
  if (text !== JSON.stringify(before)) {
    console.log(`CHANGED: ${who} gave ${JSON.stringify(before)} in November 2026`);
    process.exit(1);
  }
}

const models = join(dirname(require.resolve("@tesseract.js-data/eng/package.json")), "4.0.0");

// The file begins with the number of its parts and the place of each; part 21 lists the signs of the recogniser.
function alphabet() {
  const model = gunzipSync(readFileSync(join(models, "eng.traineddata.gz")));
  const places = [...Array(model.readInt32LE(0)).keys()].map((part) => Number(model.readBigInt64LE(4 + 8 * part)));
  const start = places[21];
  const end = Math.min(...places.filter((place) => place > start));
  const lines = model.subarray(start, end).toString("utf8").trim().split("\n");
  return lines.slice(1).map((line) => line.split(" ")[0]);
}

(async () => {
  const signs = alphabet();
  seen("signs", signs.length, 112);
  const known = ["§", "¶", "–"].map((sign) => signs.includes(sign));
  seen("section sign, paragraph sign, en dash", known, [true, false, false]);
  const worker = await createWorker("eng", 1, { langPath: models, gzip: true, cacheMethod: "none" });
  const { data } = await worker.recognize("page.png");
  await worker.terminate();
  seen("section sign, paragraph sign read", ["§ 1983", "¶"].map((sign) => data.text.includes(sign)), [true, false]);
  seen("a number before the paragraph's", /Compl\. [0-9]+ 12/.test(data.text), true);
})();
JS
node read.cjs
