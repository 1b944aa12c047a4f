#!/usr/bin/env bash
# Guess: a package of 2026 that strips the endings of companies' names takes "Inc.", "Co." and "N.A." away and leaves
# the place that a name ends with: "Univ. of Pa." stays.
#
# What happens: corp-names 0.3.3 compares the last word with a list of legal forms without their stops, and seven
# abbreviations of the Bluebook's (tables T6 and T10) are forms in it: Ky., Pa., P.R., S.C., S.D., V.I. and Am. "Univ.
# of Pa.", "Univ. of Ky." and "Univ. of S.C." are all "univ of"; the other states stay. November 2026.
#
# Why it matters: parties of case names are compared in this form. Three universities are one party, and with names
# that end in "of" nothing shows that a place stood there.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check \
    corp-names==0.3.3
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

from corp_names import normalize_company


def seen(who, got, before):
    print(f"{who}: {got!r}")
    if got != before:
        sys.exit(f"CHANGED: {who} gave {before!r} in November 2026")


print(*(f"{name} {version(name)}" for name in ["corp-names"]), sep=", ")
PLACES = (
    "Ala. Ariz. Ark. Cal. Colo. Conn. Del. D.C. Fla. Ga. Haw. Ill. Ind. Kan. Ky. La. Me. Md. Mass. Mich. Minn. Miss. "
    "Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Or. Pa. P.R. R.I. S.C. S.D. Tenn. Tex. Vt. V.I. Va. "
    "Wash. Wis. Wyo. Am."
).split()
names = {place: normalize_company(f"Univ. of {place}") for place in PLACES}
gone = [place for place in PLACES if names[place].suffix]
seen("taken away", gone, ["Ky.", "Pa.", "P.R.", "S.C.", "S.D.", "V.I.", "Am."])
seen("Univ. of Pa.", names["Pa."].normalized, "univ of")
seen("Univ. of Ky.", names["Ky."].normalized, "univ of")
seen("Univ. of Md.", names["Md."].normalized, "univ of md")
PY
