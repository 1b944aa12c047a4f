"""What a text itself says that its bare sections and rules are of.

``Undesignated statutory references are to the Penal Code``; ``Unless otherwise indicated, section
references are to the Internal Revenue Code in effect for the year in issue, and Rule references are
to the Tax Court Rules of Practice and Procedure``. The custom of California's courts (California
Style Manual § 2:6), the Tax Court and the courts of bankruptcy.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.provisions import rules_of_court, statutes_federal, statutes_state
from citecheck.dataclass import dataclass
from citecheck.model.citations import Form
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern


@dataclass(frozen=True, slots=True)
class Stated:
    """One such statement: where it stands, whether it is of rules, and a provision of the code or
    body of rules it names, of which the section means nothing; None where it says ``that code``."""

    span: Span
    of_rules: bool
    code: ProvisionKey | None


_WHAT = (
    r"(?:statutory|code|(?:chapter and )?section|(?:section and )?rule|statute)s?"
    r"(?: (?:and|or) (?:subdivision|chapter|rule))?"
)
_REFERENCES = r"(?:references?|citations?|cites)(?: (?:herein|hereafter|hereinafter|in this \w+))?"
_OBJECT = r"(?:the )?[“\"']?(?P<object>(?:code )?sections?|statutes|rules?|code)[”\"']?"
_OTHERWISE = r"(?:,? unless [^,.;]{3,60},)?"
_STATEMENT = Pattern(
    rf"\b(?:(?P<what>{_WHAT}) {_REFERENCES}|{_REFERENCES} (?:to|of) {_OBJECT}){_OTHERWISE}"
    r" (?:are|is|shall be|will be|refer|pertain|relate)(?: made)? to "
    r"(?:the (?:provisions|sections) of )?"
    r"(?P<the>the |this |that |an? )?",
    re.IGNORECASE,
)
_TARGET = re.compile(r"[A-Z][^.;()\n]{3,120}|(?i:title) \d{1,2}[^.;()\n]{0,60}|code\b")
# where the name of the code is over
_TARGET_END = re.compile(
    r",? (?:unless|in effect|as amended|as in effect|and (?:all|to|any|undesignated|rule|Rule)|"
    r"for the|codified|found at|enacted|except|of (?:19|20)\d\d)\b|, (?!rule)",
)
_FORMS = ("{} § 1", "section 1 of the {}", "{} 1", "{}, rule 1.1", "Rule 1 of the {}", "{} Rule 1")
_TITLE = re.compile(r"title (\d{1,2})\b", re.IGNORECASE)
_GRAMMARS = (statutes_federal, statutes_state, rules_of_court)


def find(text: str) -> Iterator[Stated]:
    """The statements of ``text`` in order; spans are code points of ``text``."""
    for match in _STATEMENT.finditer(text):
        target = _TARGET.match(text, match.end())
        if target is None:
            continue
        of_rules = "rule" in (match["what"] or match["object"]).lower()
        if target[0] == "code":
            if (match["the"] or "").strip() in ("this", "that"):
                yield Stated(Span(match.start(), target.end()), of_rules, None)
            continue
        end = _TARGET_END.search(target[0])
        code = _named(target[0][: end.start()] if end else target[0], of_rules=of_rules)
        if code is not None:
            yield Stated(Span(match.start(), target.end()), of_rules, code)


def _named(name: str, *, of_rules: bool) -> ProvisionKey | None:
    """A provision of the code or body of rules called ``name``, as the grammars read it."""
    title = _TITLE.match(name)
    for form in _FORMS:
        words = f"{title[1]} U.S.C. § 1" if title else form.format(name.strip())
        for grammar in _GRAMMARS:
            for site in grammar.find(words):
                key = site.key
                if (
                    site.form is Form.FULL
                    and isinstance(key, ProvisionKey)
                    and key.source not in ("", "Rule")
                    and (key.kind is Kind.COURT_RULE) is of_rules
                ):
                    return key
    return None
