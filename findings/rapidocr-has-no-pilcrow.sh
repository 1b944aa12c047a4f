#!/usr/bin/env bash
# Guess: a recogniser that reads English prints the paragraph sign, at worst with a low score.
#
# What happens: the model inside rapidocr-onnxruntime 1.4.4 has 6,623 signs, and neither the
# paragraph sign nor the en dash, daggers or one half are among them: "Compl. ¶ 12" can only be read
# as something else, here as two letters, with a high score. The section sign is in its alphabet and
# is read. November 2026.
#
# Why it matters: citations to the complaint and to neutral paragraphs cannot come out right from
# this engine however clean the scan, and its score gives no warning.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    rapidocr-onnxruntime==1.4.4 reportlab==5.1.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["rapidocr-onnxruntime", "reportlab"]), sep=", ")
import pathlib

import onnxruntime
import rapidocr_onnxruntime
import reportlab
from PIL import Image, ImageDraw, ImageFont

home = pathlib.Path(rapidocr_onnxruntime.__file__).parent
(model,) = home.glob("models/*rec*.onnx")
session = onnxruntime.InferenceSession(str(model))
alphabet = session.get_modelmeta().custom_metadata_map["character"].splitlines()
seen("signs", len(alphabet), 6623)
seen("in it", [sign for sign in "§¶†‡–½" if sign in alphabet], ["§"])

font = pathlib.Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
engine = rapidocr_onnxruntime.RapidOCR()
for number, (line, before) in enumerate(
    (
        ("See Compl. ¶ 12 and ¶ 14.", "See Compl. Il 12 and Il 14."),
        ("See 42 U.S.C. § 1983 and § 1985.", "See 42 U.S.C. § 1983 and § 1985."),
    )
):
    image = Image.new("RGB", (1100, 90), "white")
    written = ImageFont.truetype(str(font), 40)
    ImageDraw.Draw(image).text((20, 15), line, font=written, fill="black")
    image.save(f"{number}.png")
    ((_, read, score),) = engine(f"{number}.png")[0]
    seen(line, read, before)
    seen("score above 0.9", float(score) > 0.9, True)
PY
