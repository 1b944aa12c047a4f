#!/usr/bin/env bash
# Guess: counters of words count "550 U.S. 544" as a word processor does, by the spaces: three words. They may
# differ by one or two for a section sign that stands alone.
#
# What happens: for one string of citations, 21 words by its spaces, words-count 2.0.2 counts 26 ("F.3d" is
# three), alfaaz 1.1.0 25 ("U.S.C." is three), word-count 0.3.1 23 ("U.S." is two, a section sign none), and
# @wordpress/wordcount 4.55.0 19 (signs are none). In a sentence without citations all four agree. November 2026.
#
# Why it matters: briefs have a limit of words, and the author certifies the count. Of 13,000 words a tenth part
# may be citations; the certificate is then off by hundreds, and the judge's word processor shows it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit \
    words-count@2.0.2 word-count@0.3.1 alfaaz@1.1.0 @wordpress/wordcount@4.55.0
npm ls --depth=0 | sed 1d
cat >read.mjs <<'JS'
import { countWords } from "alfaaz";
import wordCount from "word-count";
import wordsCount from "words-count";
import { count } from "@wordpress/wordcount";

const counters = {
  spaces: (text) => text.split(" ").length,
  "words-count": wordsCount.default ?? wordsCount,
  alfaaz: countWords,
  "word-count": wordCount,
  "@wordpress/wordcount": (text) => count(text, "words", {}),
};

function seen(what, text, before) {
  const got = Object.values(counters).map((counter) => counter(text));
  console.log(`${what}: ${Object.keys(counters).map((name, at) => `${name} ${got[at]}`).join(", ")}`);
  if (got.join() !== before.join()) {
    console.log(`CHANGED: it was ${before} in November 2026`);
    process.exit(1);
  }
}

seen("a sentence", "The court granted the motion, and the plaintiff lost.", [9, 9, 9, 9, 9]);
seen("a case", "Orrin v. Tapley, 12 F.3d 34, 36 n.2 (2d Cir. 1999).", [11, 15, 13, 13, 11]);
seen("a statute", "42 U.S.C. § 1983", [4, 4, 6, 5, 3]);
seen("a case without a name", "550 U.S. 544", [3, 3, 4, 4, 3]);
seen(
  "a string",
  "42 U.S.C. § 1983; Orrin v. Tapley, 12 F.3d 34, 36 n.2 (2d Cir. 1999); Compl. ¶¶ 12-13; Id. at *4.",
  [21, 26, 25, 23, 19],
);
JS
node read.mjs
