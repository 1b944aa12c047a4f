"""The reasons of resolutions in words: the one place, for rules' messages and for all formats."""

from __future__ import annotations

from typing import assert_never

from citecheck.model.reasons import (
    Because,
    CitedAs,
    FitsSeveral,
    FullCitation,
    HomeCode,
    NameAlone,
    NameAndNote,
    NoCodeWith,
    NoDecisionAround,
    NoDecisionIn,
    NoDecisionNamed,
    NothingIn,
    NothingNamed,
    OnlyCode,
    OnlyConstitution,
    Qualified,
    Reason,
    SectionOfCode,
    StatedCode,
)

_WORDS = {
    Because.CITED_IN_FULL_HERE: "cited in full here",
    Because.SAME_CITATION: "same citation as before",
    Because.NAMED_IN_WORDS: "named in words",
    Because.NAME_VOLUME_AND_REPORTER: "name, volume and reporter fit",
    Because.NAME_VOLUME_AND_REPORTER_NOT_PIN: (
        "name, volume and reporter fit, though the pin does not"
    ),
    Because.VOLUME_REPORTER_AND_PAGE: "volume, reporter and page fit",
    Because.NAME: "the name fits",
    Because.SERIES: "the series fits",
    Because.NUMBER_IN_SERIES: "by its number in the series",
    Because.CODIFIED_AS: "that section of the act is codified there",
    Because.SECTION_OF_WORK: "another section of the same work",
    Because.CITED_LAST: "the authority cited last before it",
    Because.LED_BY_ID: "it continues the id. that leads the citations before it",
    Because.SENTENCE_SPEAKS_OF_IT: "the words before it speak of it",
    Because.SEVERAL_CODES: "more than one code has this section",
    Because.SEVERAL_IN_STRING: "it follows a string of several authorities",
    Because.NOT_LOOKED_AT: "not looked at yet",
    Because.NOT_READ: "it is not read as a citation",
    Because.DOCKET_WITHOUT_CASE: "a docket number without its case",
    Because.INCOMPLETE: "an incomplete citation",
    Because.NOTHING_BEFORE: "nothing is cited before it",
    Because.NOTHING_BEFORE_IN_NOTES: "nothing is cited before it in the footnotes",
    Because.NO_SUCH_PLACE: "no authority cited just before it has such a place",
    Because.STRING_NOT_READ: "it follows a string that is not read whole",
    Because.UNRESOLVED_BEFORE: "the citation before it is itself unresolved",
    Because.SECTION_NAMED: "it may be of the provision that the sentence before it names",
    Because.SECTION_NOT_READ: "the section could not be read",
    Because.EXHIBIT: "an exhibit belongs to the record",
    Because.PAGE_OF_APPENDIX: "only an appendix numbers its pages so",
    Because.PAPER_OF_PARTY: "a paper of a party belongs to the record",
    Because.RECORD_BEFORE: "it follows a citation of the record",
    Because.RECORD_CITED: "the record",
    Because.OTHER_PART: "points to another part of this brief",
}

_QUALIFIED = {
    FullCitation.LATER: ", cited in full only later",
    FullCitation.TABLE_ONLY: "; only the table gives it in full",
}


def in_words(reason: Reason) -> str:  # noqa: C901  (one case a reason)
    """A reason as a person reads it, without a full stop."""
    match reason:
        case Qualified(plain, full):
            return in_words(plain) + _QUALIFIED[full]
        case Because():
            return _WORDS[reason]
        case NameAlone(volume, reporter):
            return f"the name fits; {volume} {reporter} is not cited in full"
        case NameAndNote(note):
            return f"the name and note {note} fit"
        case OnlyConstitution(source):
            return f"its paragraph names {source} alone"
        case CitedAs(source):
            return f"the section is cited in full as {source}"
        case StatedCode(source):
            return f"the text says that it cites {source} so"
        case HomeCode(source):
            return f"the courts of the brief's own state cite {source} so"
        case OnlyCode(source):
            return f"of the codes cited before it only {source} can have it"
        case SectionOfCode(source):
            return f"another section of {source}"
        case FitsSeveral(names):
            return f"fits more than one authority: {'; '.join(names)}"
        case NoDecisionNamed(name):
            return f"no decision named “{name}” is cited in full"
        case NothingNamed(name):
            return f"nothing named “{name}” is cited in full"
        case NoDecisionIn(volume, reporter):
            return f"no decision in {volume} {reporter} is cited in full"
        case NoDecisionAround(volume, reporter, page):
            return (
                f"of the decisions in {volume} {reporter} cited in full none can hold page {page}"
            )
        case NothingIn(series):
            return f"nothing in {series} is cited in full"
        case NoCodeWith(section):
            return f"no code or set of rules with {section} is cited in full"
        case _:
            assert_never(reason)
