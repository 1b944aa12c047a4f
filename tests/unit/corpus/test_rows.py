"""What one document cites: the same as ``citecheck extract`` prints of it."""

from __future__ import annotations

import hashlib
import json

import pytest
from tests.unit.corpus.conftest import HTML, PLAIN

from citecheck.corpus import rows
from citecheck.corpus.answers import Answer, Status
from citecheck.corpus.rows import COLUMNS, read_document


def _by_name(answer: Answer) -> list[dict[str, object]]:
    return [dict(zip(COLUMNS, row, strict=True)) for row in zip(*answer.columns, strict=True)]


def test_offsets_count_in_the_text_whose_hash_is_given() -> None:
    answer = read_document(PLAIN, html=False)
    first, second = _by_name(answer)
    assert (answer.status, answer.chars) == (Status.OK, len(PLAIN))
    assert answer.sha256 == hashlib.sha256(PLAIN.encode()).hexdigest()
    assert PLAIN[first["start"] : first["end"]].endswith("(2007)")  # type: ignore[misc]
    assert (second["form"], second["line"], second["pin"]) == ("id", 2, "557")
    assert second["authority"] == first["authority"] == 0
    assert second["authority_citation"] == "550 U.S. 544"


def test_html_is_read_as_a_reader_sees_it_with_its_star_pages() -> None:
    (cited,) = _by_name(read_document(HTML, html=True))
    assert (cited["authority_name"], cited["year"]) == ("Quill v. Harbor Trust Co.", 2008)
    assert cited["text"] == "Quill v. Harbor Trust Co., 512 F.3d 641 (9th Cir. 2008)"


@pytest.mark.parametrize(("text", "html"), [("", False), (" \n\f ", False), ("<p> <br></p>", True)])
def test_where_there_is_no_text_there_is_an_empty_answer(text: str, html: bool) -> None:
    assert read_document(text, html=html) == Answer(Status.EMPTY)


def test_what_is_no_text_is_a_fault_in_one_line() -> None:
    answer = read_document("Roe v. Wade\0\0\0", html=False)
    assert answer.status is Status.FAULT
    assert "not text" in (answer.fault or "")


def test_an_exception_is_a_fault_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise KeyError("a\nb\ud800")

    monkeypatch.setattr(rows, "extract_source", fails)
    assert read_document(PLAIN, html=False).fault == "KeyError: 'a\\nb\\ud800'"


def test_want_of_memory_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(rows, "extract_source", fails)
    assert "--memory" in (read_document(PLAIN, html=False).fault or "")


def test_halves_of_characters_do_not_stop_the_tables() -> None:
    answer = read_document("See \ud83d Roe v. Wade, 410 U.S. 113 (1973).", html=False)
    assert answer.citations == 1
    answer.dump().decode("ascii")


def test_an_answer_comes_back_as_it_was_sent() -> None:
    answer = read_document(PLAIN, html=False)
    assert Answer.load(answer.dump()) == answer
    with pytest.raises(ValueError, match="not a valid"):
        Answer.load(json.dumps(["strange", None, None, None, []]).encode())
