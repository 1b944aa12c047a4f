#!/usr/bin/env bash
# Guess: chrono-node, asked for the dates of a citation, finds a day where one is given ("May 5, 2013"), and perhaps a
# Sunday in "Sun Oil Co.".
#
# What happens: chrono-node 2.10.3 finds times of the day: "9 P.2d 34" is nine in the evening (9 P), "5 A.3d 6" five
# in the morning, and in "slip op. at 5 (2d Cir. May 5, 2013)" there is five o'clock beside the day. "Sun Oil Co." is
# a Sunday. "12 F.3d 34 (2d Cir. 1999)" has no date. November 2026.
#
# Why it matters: it is what calendars and mail programs make dates of. Volumes 1 to 12 of the Atlantic and Pacific
# Reporters, and pins to the first pages of slip opinions, are hours of today; a deadline in the same sentence is one
# date among several.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit chrono-node@2.10.3
npm ls --depth=0 | sed 1d
cat >read.mjs <<'JS'
import * as chrono from "chrono-node";

const today = new Date(2026, 10, 29, 12);

function seen(text, before) {
  const found = chrono.parse(text, today);
  const got = found.map((one) => `${one.text} = hour ${one.start.get("hour")}, day ${one.start.get("day")}`).join("; ");
  console.log(`${text} -> ${got}`);
  if (got !== before) {
    console.log(`CHANGED: it gave ${before} in November 2026`);
    process.exit(1);
  }
}

seen("Orrin v. Tapley, 12 F.3d 34 (2d Cir. 1999)", "");
seen("Orrin v. Tapley, 9 P.2d 34", "9 P = hour 21, day 29");
seen("Orrin v. Tapley, 5 A.3d 6", "5 A = hour 5, day 29");
seen("slip op. at 5 (2d Cir. May 5, 2013)", "at 5 = hour 5, day 29; May 5, 2013 = hour 12, day 5");
seen("Sun Oil Co. v. Tapley, 12 F.3d 34", "Sun = hour 12, day 29");
JS
node read.mjs
