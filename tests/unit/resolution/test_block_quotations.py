"""An *id.* behind a block quotation is of what is quoted, not of what the quotation cites."""

from __future__ import annotations

import pytest

from citecheck.resolution.block_quotations import in_quotation_before

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
