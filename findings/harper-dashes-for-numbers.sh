#!/usr/bin/env bash
# Guess: Harper, a grammar checker, asks for an en dash in ranges of pages ("12-13"). It may take a docket number
# for one, two groups of figures being all that it sees there; names of laws and sections it leaves.
#
# What happens: harper.js 2.10.0 asks for an en dash in "Public Law 104-67", "§ 18.2-308", "§ 30-2", "ECF No.
# 12-3" and "No. 21-1271" as in "pages 12-13". It leaves "§ 10-5-3", "§ 80a-1" and "1:20-cv-01234". November 2026.
#
# Why it matters: with the dash put in, law 67 of the 104th Congress is laws 104 to 67, section 30-2 of a state's
# code is sections 30 to 2, and attachment 3 of paper 12 is papers 12 to 3; a search for the number does not find
# it. The rule's advice to leave it in mathematics does not help those who cite.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit \
    harper.js@2.10.0
npm ls --depth=0 | sed 1d
cat >read.mjs <<'JS'
import { LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";

const linter = new LocalLinter({ binary });
await linter.setup();

async function seen(text, before) {
  const found = await linter.lint(text);
  const dashes = found.flatMap((one) => one.suggestions()).filter((one) => one.get_replacement_text() === "–");
  const got = dashes.length;
  console.log(`${text} -> ${got} en dash${got === 1 ? "" : "es"} asked for`);
  if (got !== before) {
    console.log(`CHANGED: it asked for ${before} in November 2026`);
    process.exit(1);
  }
}

await seen("See pages 12-13.", 1);
await seen("It is Public Law 104-67.", 1);
await seen("The section is § 18.2-308 of the code.", 1);
await seen("The section is § 30-2 of the code.", 1);
await seen("It is ECF No. 12-3.", 1);
await seen("It is No. 21-1271.", 1);
await seen("The section is § 10-5-3 of the code.", 0);
await seen("It is 15 U.S.C. § 80a-1.", 0);
await seen("It is case 1:20-cv-01234.", 0);
process.exit(0);
JS
node read.mjs
