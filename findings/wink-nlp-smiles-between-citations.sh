#!/usr/bin/env bash
# Guess: of a string of citations wink-nlp finds the years in their parentheses as dates, perhaps a section such as
# 1983 too, and the rest as numbers.
#
# What happens: wink-nlp 2.4.0 with its model wink-eng-lite-web-model 1.8.1 finds in "(1992); id." and in "12(b)(6);
# id." an emoticon, ");", the wink of its name. The section of 42 U.S.C. § 1983 is a date; the year in "(2d Cir.
# 1992)" is none, since a sentence ends at "Cir.". November 2026.
#
# Why it matters: citations in a string are parted by just these two signs. What takes emoticons out, or counts moods
# by them, joins two citations into one; and a time line made of the dates has the statutes in it and not the
# decisions of the courts of appeals.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1
npm ls --depth=0 | sed 1d
cat >read.mjs <<'JS'
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const reader = winkNLP(model);

function seen(text, before) {
  const found = reader.readDoc(text).entities().out(reader.its.detail);
  const got = found.map((one) => `${one.value} ${one.type}`).join(", ");
  console.log(`${text} -> ${got}`);
  if (got !== before) {
    console.log(`CHANGED: it gave ${before} in November 2026`);
    process.exit(1);
  }
}

seen("He came in 1999.", "1999 DATE");
seen("5 U.S. 137 (1803).", "5 CARDINAL, 137 CARDINAL, 1803 DATE");
seen("42 U.S.C. § 1983.", "42 CARDINAL, 1983 DATE");
seen("9 F.3d 500 (2d Cir. 1992).", "9 CARDINAL, 500 CARDINAL, 2 CARDINAL, 1992 CARDINAL");
seen("550 U.S. 544 (2007); id.", "550 CARDINAL, 544 CARDINAL, 2007 DATE, ); EMOTICON");
seen("Rule 12(b)(6); id.", "12 CARDINAL, 6 CARDINAL, ); EMOTICON");
JS
node read.mjs
