"""An *id.* behind a quotation is of what is quoted, not of what the quotation cites."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers

from citecheck.resolution.block_quotations import in_quotation_before, in_words_quoted_before

_LEAD = "The court held in Roe, 1 F.2d 5:\n"


@pytest.mark.parametrize(
    ("block", "quoted"),
    [
        ("“It is so. Dale, 2 F.2d 7. And it shall be.”\n", True),
        (". . . It is so. Dale, 2 F.2d 7.\n", True),
        ("First, it is so by Dale, 2 F.2d 7.\n", False),
        ("“It is so. Dale, 2 F.2d 7. And it shall be.” ", False),
    ],
)
def test_what_a_block_quotation_cites_is_its_own(block: str, quoted: bool) -> None:
    text = f"{_LEAD}{block}Id."
    assert in_quotation_before(text, text.index("Dale"), text.index("Id.")) is quoted
    assert not in_quotation_before(text, text.index("Roe"), text.index("Id."))


def test_without_a_colon_a_quotation_has_its_citation_behind_it() -> None:
    text = "The court held it.\n“It is so.” Dale, 2 F.2d 7.\nId."
    assert not in_quotation_before(text, text.index("Dale"), text.index("Id."))


_ORRIN = "Rent is due. Orrin v. Vane, 2003-Ohio-1359, ¶ 7"


@pytest.mark.parametrize(
    ("text", "of"),
    [
        (
            f"{_ORRIN}. That court asks: “Is R.C. 5321.04 changed by R.C. 5321.07?” Id.",
            "2003-Ohio-1359",
        ),
        (f'{_ORRIN}. It says that "R.C. 5321.04 binds the lessor." Id. at ¶ 9.', "2003-Ohio-1359"),
        (f'{_ORRIN} ("R.C. 5321.04 binds the lessor." Id. at PP 9-10).', "2003-Ohio-1359"),
        # outside the quotation, or with nothing else that is cited
        (f'{_ORRIN}. R.C. 5321.04 "binds all lessors." Id.', "Ohio Rev. Code § 5321.04"),
        ('It is said that "R.C. 5321.04 binds all lessors." Id.', "Ohio Rev. Code § 5321.04"),
        # signs that are mixed: no quotation opens where one closed
        (f'{_ORRIN}. “It is due" by R.C. 5321.04. “It was paid." Id.', "Ohio Rev. Code § 5321.04"),
    ],
)
def test_an_id_behind_words_quoted_is_of_their_source(text: str, of: str) -> None:
    found = answers(f"IN THE COURT OF APPEALS OF OHIO\n\n{text}\n")
    assert [answer for words, answer in found if words.startswith("Id.")] == [of]


def test_a_quotation_of_another_paragraph_is_not_right_before() -> None:
    text = "“It is so. Dale, 2 F.2d 7.”\nIt was. Id."
    assert not in_words_quoted_before(text, text.index("Dale"), text.index("Id."))
