#!/usr/bin/env bash
# Guess: "15 U.S.C. 80a-1" is one section to the npm package citation, which has read federal statutes for
# a decade: its tests know hyphens in section numbers.
#
# What happens: citation 0.9.0 gives three citations at the same place: section 80a-1, and, as if the dash
# stood for a range, sections 80a and 1. "42 U.S.C. § 2000e-5(f)" is also § 2000e and § 5(f) of title 42.
# November 2026.
#
# Why it matters: an index or a table made from it lists sections that the brief never cites, and the
# count of a section's citations is that of its neighbours too.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit citation@0.9.0
npm ls --depth=0 | sed 1d
cat >read.mjs <<'JS'
import Citation from "citation";

function seen(text, before) {
  const found = Citation.find(text, { types: ["usc"] }).citations;
  const got = found.map((one) => `${one.index}: ${one.usc.id}`).join(", ");
  console.log(`${text} -> ${got}`);
  if (got !== before) {
    console.log(`CHANGED: it gave ${before} in November 2026`);
    process.exit(1);
  }
}

seen("15 U.S.C. 80a", "0: usc/15/80a");
seen("15 U.S.C. 80a-1", "0: usc/15/80a-1, 0: usc/15/80a, 0: usc/15/1");
seen("42 U.S.C. § 2000e-5(f)", "0: usc/42/2000e-5/f, 0: usc/42/2000e, 0: usc/42/5/f");
JS
node read.mjs
