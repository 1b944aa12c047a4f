"""Whether a line of a table cites something."""

from __future__ import annotations

from citecheck.patterns import re

CITES = re.compile(
    r"\bv\.? |\bIn re\b|\d U\. ?S\. ?C|§|Fed\. R|\(\d{4}\)|\d{4}\)|"
    r"[A-Z][a-z]*\. ?\d[a-z]{1,2} \d| U\.S\. |Const\.|"
    # treaties, laws, regulations and articles
    r"\d (?:Stat|U\.S\.T|U\.N\.T\.S|C\.F\.R|Fed\. Reg|Cong\. Rec|L\. Rev)\. \d|"
    r"\d CFR |T\.I\.A\.S\. "
)
# names in capitals, then a number: `RCW 4.16.080`, `Tex. R. Civ. P. 91a.1`, `G.L. c. 93A`; or
# a chapter or a title before its code: `Chapter 7.72 RCW`
_PROVISION = re.compile(
    r"(?:(?:[A-Z][\w.’']*|\(\w+\)|of|and|the|&|\d{1,3}) ){1,8}(?:(?:ch(?:apter|\.)|c\.|pt\.) )?"
    r"(?:No\. )?(?:\d[\w.:,–-]*\w|\d)(?:\(\w{1,4}\))*(?:[,;] ?\d{4}|,? et\.? seq\.?)?"
    r"|(?:[Cc]h(?:apter|\.)|Title) \d[\w.-]*,? (?:[A-Z]\.?){2,8}"
)
# what is numbered in a list of contents, of exhibits or of questions
_NUMBERED_PARTS = re.compile(
    r"(?:Issue|Point|Count|Question|Part|Section|Exhibit|Appendix|Tab|Ground|Proposition|Claim|"
    r"Assignment|Error|Page|Argument|Volume|Attachment|Figure|Table|Chapter|Schedule)\b",
    re.IGNORECASE,
)


def cites(words: str) -> bool:
    """Whether the words of a line, without its pages, cite something."""
    if CITES.search(words):
        return True
    words = " ".join(words.split())
    return (
        len(words) <= _LONGEST_PROVISION
        and _PROVISION.fullmatch(words) is not None
        and (_NUMBERED_PARTS.match(words) is None or _ENDS_IN_CODE.search(words) is not None)
    )


_LONGEST_PROVISION = 80
_ENDS_IN_CODE = re.compile(r" (?:[A-Z]\.?){2,8}$")
