#!/usr/bin/env bash
# Guess: an index of citations, asked for "2019 WL 1234567", finds the one document that has this number.
#
# What happens: FlexSearch 0.8.212, as it comes, cuts every number into pieces of three figures (1234567 is 123, 456,
# 7; the year is 201, 9), drops pieces that are there twice and keeps no order: it finds 2019 WL 4561237 as well, and
# for volume 123 page 456 volume 456 page 123. With the encoder's option "numeric: false" each number is one word, but
# the order of two numbers still does not count. November 2026.
#
# Why it matters: unreported decisions have nothing but such numbers. The wrong ones stand beside the right one in the
# list, under the same reporter, and differ in the order of the figures alone.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit flexsearch@0.8.212
npm ls --depth=0 | sed 1d
cat >read.mjs <<'JS'
import flexsearch from "flexsearch";

function seen(who, got, before) {
  const text = JSON.stringify(got);
  console.log(`${who}: ${text}`);
  if (text !== JSON.stringify(before)) {
    console.log(`CHANGED: ${who} gave ${JSON.stringify(before)} in November 2026`);
    process.exit(1);
  }
}

const { Encoder, Index } = flexsearch;
const papers = [
  "Orrin v. Tapley, 2019 WL 1234567 (D. Me. May 5, 2019)",
  "Marsh v. Dunn, 2019 WL 4561237 (D. Me. June 6, 2019)",
  "Lowe v. Penn, 123 F.3d 456 (1st Cir. 1997)",
  "Brandt v. Quill, 456 F.3d 123 (1st Cir. 2006)",
];

function found(index, query) {
  papers.forEach((paper, place) => index.add(place, paper));
  return index.search(query).map((place) => papers[place].split(",")[0]).sort();
}

seen("pieces", new Encoder().encode("2019 WL 1234567"), ["201", "9", "wl", "123", "456", "7"]);
seen("2019 WL 1234567", found(new Index(), "2019 WL 1234567"), ["Marsh v. Dunn", "Orrin v. Tapley"]);
seen("123 F.3d 456", found(new Index(), "123 F.3d 456"), ["Brandt v. Quill", "Lowe v. Penn"]);
const whole = () => new Index({ encoder: new Encoder({ numeric: false }) });
seen("2019 WL 1234567, numeric: false", found(whole(), "2019 WL 1234567"), ["Orrin v. Tapley"]);
seen("123 F.3d 456, numeric: false", found(whole(), "123 F.3d 456"), ["Brandt v. Quill", "Lowe v. Penn"]);
JS
node read.mjs
