"""Every row of the tables of facts is read by the real grammar as its example says."""

from __future__ import annotations

import re

import pytest

import citecheck
from citecheck.citations.decisions import reporter_index
from citecheck.citations.decisions.courts.courts import court_id
from citecheck.citations.decisions.tails import HISTORY, read_court_and_date
from citecheck.citations.not_authorities import record
from citecheck.facts.abbreviations import agencies
from citecheck.facts.clauses import ClauseRow, clauses
from citecheck.facts.codes import CodeRow, SubjectRow, codes, subject_codes
from citecheck.facts.constitutions import ConstitutionRow, constitution_rows
from citecheck.facts.docket_numbers import DocketRow, docket_rows
from citecheck.facts.history_phrases import HistoryRow, history_phrases
from citecheck.facts.home_acts import HomeActRow, home_acts
from citecheck.facts.home_codes import HomeCodeRow, home_codes
from citecheck.facts.jurisdictions import Jurisdiction, by_spelling, jurisdictions, states
from citecheck.facts.jury_instructions import InstructionRow, instruction_series
from citecheck.facts.numbered_papers import numbered_papers
from citecheck.facts.other_reporters import OtherReporterRow, other_reporters
from citecheck.facts.record_words import RecordRow, record_rows
from citecheck.facts.reporter_spellings import ReporterRow, reporter_rows, reporter_spellings
from citecheck.facts.rows import parse, several
from citecheck.facts.rules_of_court import RuleRow, rules_by_subject, rules_of_court
from citecheck.facts.rules_of_court import SubjectRow as BySubjectRow
from citecheck.facts.works import WorkRow, works
from citecheck.names.same_name import NameMatch, same_case_name

Row = (
    CodeRow
    | SubjectRow
    | RuleRow
    | HomeCodeRow
    | Jurisdiction
    | WorkRow
    | ClauseRow
    | ConstitutionRow
    | InstructionRow
)

_ROWS: list[Row] = [
    *codes(), *subject_codes(), *rules_of_court(), *home_codes(), *home_acts(), *jurisdictions(), *works(), *clauses(),
    *constitution_rows(), *numbered_papers(), *instruction_series(),
]  # fmt: skip


def _name(row: Row | ReporterRow | DocketRow) -> str:
    return f"{row[0]} {row[1]} {row[2]}"


def _examples(cell: str) -> list[tuple[str, str]]:
    """The examples of a cell: what is printed, and the key that it is read to."""
    pairs = (example.partition(" => ") for example in several(cell))
    return [(printed, key or printed) for printed, _, key in pairs]


def _keys(text: str) -> list[str]:
    """What the citations of ``text`` are read to."""
    authorities = (reference.authority for reference in citecheck.extract(text))
    return [str(key) for authority in authorities if authority for key in authority.keys]


_AT_HOME: list[RuleRow | HomeCodeRow | HomeActRow] = [
    *(row for row in rules_of_court() if row.only_at_home or row.only_behind),
    *home_codes(),
    *home_acts(),
]


def _brief(row: Row, citation: str) -> str:
    """A brief that cites: to a court of the row's state where only such a brief is read so."""
    cover = ""
    if row in _AT_HOME:
        cover = f"IN THE SUPREME COURT OF {states()[row.jurisdiction].name.upper()}\n\n"
    return f"{cover}The court relied on {citation}."


@pytest.mark.parametrize("row", _AT_HOME, ids=_name)
def test_what_one_states_courts_write_is_not_read_elsewhere(
    row: RuleRow | HomeCodeRow | HomeActRow,
) -> None:
    printed, key = _examples(row.examples)[0]
    assert _keys(_brief(row, printed)) == [key]
    for cover in ("UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT\n\n", ""):
        assert key not in _keys(f"{cover}The court relied on {printed}.")


@pytest.mark.parametrize("row", _ROWS, ids=_name)
def test_each_row_has_an_example_that_is_read_to_its_key(row: Row) -> None:
    assert _examples(row.examples), f"{_name(row)} has no example"
    for printed, key in _examples(row.examples):
        assert _keys(_brief(row, printed)) == [key]


@pytest.mark.parametrize("row", [*codes(), *subject_codes(), *rules_of_court()], ids=_name)
def test_the_example_has_the_normal_form_of_its_row(row: CodeRow | SubjectRow | RuleRow) -> None:
    title, _, rest = row.normal_form.partition("#")
    for _, key in _examples(row.examples):
        assert key.startswith(title)
        assert rest in key


@pytest.mark.parametrize("row", rules_by_subject().values(), ids=lambda row: row.by_subject)
def test_rules_named_by_their_subject_are_those_with_a_name_of_their_own(row: BySubjectRow) -> None:
    assert row.normal_form in {body.normal_form for body in rules_of_court()}
    for printed, key in _examples(row.examples):
        assert key.startswith(f"{row.normal_form} ")
        assert _keys(f"The court relied on {printed}.") == [key]


@pytest.mark.parametrize("row", codes(), ids=_name)
def test_each_spelling_of_a_code_is_read(row: CodeRow) -> None:
    printed, key = _examples(row.examples)[0]
    source = row.normal_form.rstrip(",")
    number = key.rpartition(" ")[2]
    for spelling in row.printed():
        title = key.split()[0] if source.startswith("#") else key.rpartition(",")[0].split()[-1:]
        words = spelling.replace("#", "".join(title))
        if spelling.endswith(" #"):
            words = f"{spelling.removesuffix(' #')} tit. {''.join(title)},"
        mark = row.mark or "§"
        assert _keys(f"The court relied on {words} {mark} {number}.") == [key], printed


@pytest.mark.parametrize("row", jurisdictions(), ids=_name)
def test_each_court_of_a_jurisdiction_is_one_in_a_parenthetical(row: Jurisdiction) -> None:
    for court in several(row.courts):
        read = read_court_and_date(f"{court} 2019")
        assert read is not None
        assert (read.court, read.year) == (court, 2019)


@pytest.mark.parametrize("row", states().values(), ids=_name)
def test_a_jurisdiction_is_known_by_each_of_its_names(row: Jurisdiction) -> None:
    assert court_id(f"D. {row.abbreviation}") == f"{row.postal.lower()}d"
    assert set(by_spelling().values()) > {row.abbreviation}
    for name in row.names:
        article = "1" if row.abbreviation == "Mich." else "I"  # as its own courts number them
        assert _keys(f"It rests on the {name} Constitution article I, section 2.") == [
            f"{row.abbreviation} Const. art. {article}, § 2"
        ]


@pytest.mark.parametrize("row", docket_rows(), ids=_name)
def test_a_docket_number_in_a_form_of_its_courts_is_read(row: DocketRow) -> None:
    for printed, number in _examples(row.examples):
        assert row.read in ("alone", "court", "numbered")
        assert number in printed
        (cited,) = citecheck.extract(f"The court relied on {printed}.")
        assert cited.authority is not None
        assert cited.authority.docket == number
        name = printed.split(f", {number}")[0].split(", No. ")[0].split(", Op. No.")[0]
        assert cited.authority.name == name.split(", Record No.")[0]


def test_no_two_jurisdictions_share_a_name() -> None:
    names = [name for row in jurisdictions() for name in {row.abbreviation, row.postal, *row.names}]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("row", history_phrases(), ids=lambda row: row.pattern)
def test_each_phrase_of_history_is_read_whole(row: HistoryRow) -> None:
    assert _examples(row.examples), f"{row.pattern} has no example"
    for phrase, _ in _examples(row.examples):
        match = HISTORY.match(f", {phrase}, 2 F.3d 5")
        assert match is not None
        assert match["phrase"] == phrase.removeprefix("as ")
        assert re.match(row.pattern, phrase)


@pytest.mark.parametrize("row", reporter_rows(), ids=_name)
def test_each_spelling_of_a_reporter_is_read(row: ReporterRow) -> None:
    for printed, key in _examples(row.examples):
        once = citecheck.extract(f"The rule is settled. Nguyen v. Ortiz, {printed} (2020).")
        assert [found.citation for found in once] == [printed]
        both = f"Nguyen v. Ortiz, {printed} (2020); Nguyen v. Ortiz, {key} (2020)."
        assert _keys(both) == [printed] * 2, "two authorities"
    assert {row.standard} == {reporter_spellings()[other] for other in several(row.spellings)}


@pytest.mark.parametrize("spelling", reporter_spellings())
def test_no_spelling_of_a_reporter_is_read_without_its_row(
    spelling: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    brief = f"The rule is settled. Nguyen v. Ortiz, 70 {spelling} 5 (2020)."
    assert citecheck.extract(brief)
    monkeypatch.delitem(reporter_spellings(), spelling)
    reporter_index._index.cache_clear()
    unread = not citecheck.extract(brief)
    reporter_index._index.cache_clear()
    assert unread, "the row can go"


@pytest.mark.parametrize("row", other_reporters(), ids=_name)
def test_each_reporter_that_reporters_db_lacks_is_read(row: OtherReporterRow) -> None:
    for printed, key in _examples(row.examples):
        once = citecheck.extract(f"The rule is settled. Nguyen v. Ortiz, {printed} (2020).")
        assert [found.citation for found in once] == [printed]
        both = f"Nguyen v. Ortiz, {printed} (2020); Nguyen v. Ortiz, {key} (2020)."
        assert len({*_keys(both)}) == 1, "two authorities"


@pytest.mark.parametrize("row", record_rows(), ids=lambda row: f"{row.kind} {row.pattern}")
def test_each_word_of_the_record_is_read_with_its_place(row: RecordRow) -> None:
    assert _examples(row.examples), f"{row.pattern} has no example"
    for printed, _ in _examples(row.examples):
        text = f"The clerk saw it, {printed}."
        assert [span.of(text) for span in record.find(text)] == [printed]


@pytest.mark.parametrize(("initials", "name"), agencies().items())
def test_an_agency_is_one_with_its_initials(initials: str, name: str) -> None:
    match = same_case_name(f"Nguyen v. {initials.upper()}", f"Nguyen v. {name}")
    assert match in (NameMatch.SAME, NameMatch.ABBREVIATED)


_HEAD = "jurisdiction | normal form | hyphen | spellings | numbers | read | examples\n"


def test_a_row_with_a_cell_too_few_is_refused_with_its_line() -> None:
    table = f"# what it is\n{_HEAD}Guam | Guam R. Civ. P. | either | GRCP\n"
    with pytest.raises(ValueError, match=r"line 3: 4 cells, not 7: Guam \| Guam R. Civ. P."):
        tuple(parse(table, RuleRow))


def test_a_table_with_other_columns_is_refused() -> None:
    with pytest.raises(ValueError, match="line 1: the columns are"):
        tuple(parse("jurisdiction | examples\n", RuleRow))
