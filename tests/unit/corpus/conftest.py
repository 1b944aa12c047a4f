"""Small corpora, made without the program that reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="needs the extra corpus")
pytest.importorskip("distributed", reason="needs the extra corpus")

import pyarrow as pa
import pyarrow.parquet as pq

PLAIN = (
    "The motion is denied. A complaint must state a plausible claim. Bell Atl. Corp. v. Twombly,\n"
    "550 U.S. 544, 556 (2007). Bare conclusions do not help. Id. at 557."
)
HTML = (
    "<p>*9 The lease ran for a year.</p><p>It was <em>Quill v. Harbor Trust Co.</em>, 512 F.3d 641 "
    '(9th Cir. 2008) <span class="star-pagination">*10</span> that decided so.</p>'
)


def write_shard(path: Path, columns: dict[str, list[object]], rows_of_group: int = 512) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.table(columns), path, row_group_size=rows_of_group)
    return path


@pytest.fixture
def shard(tmp_path: Path) -> Path:
    """Eleven documents in row groups of four: plain text, HTML, and nothing, by turns."""
    kinds = [("", PLAIN), (HTML, ""), (None, "  ")]
    return write_shard(
        tmp_path / "opinions" / "part-00000.parquet",
        {
            "id": list(range(100, 111)),
            "html": [kinds[k % 3][0] for k in range(11)],
            "plain_text": [kinds[k % 3][1] for k in range(11)],
            "author": ["Roe"] * 11,
        },
        rows_of_group=4,
    )
