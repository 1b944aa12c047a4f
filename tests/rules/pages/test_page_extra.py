"""TOA107: the entry lists a page on which it is not cited."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, words

from citecheck.model.config import Config


@pytest.mark.parametrize(
    ("prose", "said"),
    [
        ("Judicial review has many origins.", 1),
        # whoever names the author may mean the article
        ("As Prakash tells, it has many origins.", 0),
    ],
)
def test_an_article_is_known_by_its_authors(prose: str, said: int) -> None:
    article = "Saikrishna B. Prakash & John C. Yoo, The Origins of Judicial Review, 70 U. Chi. L. Rev. 887"
    text = brief(f"Articles\n\n{article} (2003) ...... 1, 2", f"See {article}, 933 (2003).", prose)
    assert len(words("TOA107", text)) == said


_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


def _camp(pages: str) -> str:
    return f"Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ................ {pages}"


@pytest.mark.parametrize(
    ("pages", "quoted", "said"),
    [
        ("1-2", "The record decides, it was said, and", 0),
        # not as a range, not from the page before
        ("1, 2", "The record decides, it was said, and", 1),
        ("1-2", "The record is long.", 1),
    ],
)
def test_what_is_quoted_from_the_page_before(pages: str, quoted: str, said: int) -> None:
    rest = "that is all." if quoted.endswith("and") else "It is long.\n\nThat is all."
    text = brief(_camp(pages), quoted, f"{rest} {_CITED}")
    assert len(words("TOA107", text)) == said


def test_what_is_quoted_in_a_paragraph_that_began_before_the_range() -> None:
    pages = (
        "The record decides, it was said, and",
        "that is all of it, and so",
        f"it is. {_CITED}",
    )
    assert words("TOA107", brief(_camp("2-3"), *pages)) == []


def test_names_with_hyphens_are_named() -> None:
    listed = "Cases\n\nNadaf-Rahrov v. Neiman Marcus Group, 411 U.S. 138 (1973) ..... 1, 2"
    cited = "See Nadaf-Rahrov v. Neiman Marcus Group, 411 U.S. 138, 142 (1973)."
    assert words("TOA107", brief(listed, cited, "In Nadaf-Rahrov, the court reversed.")) == []
    assert len(words("TOA107", brief(listed, cited, "The court reversed the judgment."))) == 1


def test_an_agency_names_no_case() -> None:
    listed = "Cases\n\nNLRB v. Orrin Co., 411 U.S. 138 (1973) ..... 1, 2"
    cited = "See NLRB v. Orrin Co., 411 U.S. 138, 142 (1973)."
    assert len(words("TOA107", brief(listed, cited, "The NLRB reversed."))) == 1
    assert words("TOA107", brief(listed, cited, "In Orrin, the court reversed.")) == []


_EMPTY = "The record is long."


def test_all_extra_pages_are_one_finding() -> None:
    (said,) = words("TOA107", brief(_camp("1–3"), _CITED, _EMPTY, _EMPTY))
    assert "pages 2 and 3" in said


def test_bare_name_in_prose_is_neither_missing_nor_extra() -> None:
    prose = "What the agency did in Camp was no different."
    for pages in ("1", "1, 2"):
        text = brief(_camp(pages), _CITED, prose)
        assert findings("TOA106", text) == []
        assert findings("TOA107", text) == []


def test_page_with_something_unresolved_proves_no_list_wrong() -> None:
    text = brief(_camp("1, 2"), _CITED, "See Beck, 848 F.3d at 275.")
    assert findings("TOA107", text) == []
    assert findings("TOA107", (text, Config(show_low_confidence=True)))


def test_page_that_the_text_does_not_have_is_left_alone() -> None:
    assert findings("TOA107", brief(_camp("1, 44"), _CITED)) == []
