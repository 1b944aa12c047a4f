"""The tables that ``citecheck corpus extract`` writes: their columns and the version of these.

``docs/corpus.md`` says what each column holds. Within a version columns are only ever added.
"""

from __future__ import annotations

import pyarrow as pa

TABLES_VERSION = 1

VERSION_KEY = b"citecheck.tables"
"""Where the metadata of each Parquet file says the version of its columns."""

CITATIONS = pa.schema(
    [
        pa.field("doc_id", pa.string()),
        pa.field("seq", pa.int32(), nullable=False),
        pa.field("form", pa.string(), nullable=False),
        pa.field("kind", pa.string(), nullable=False),
        pa.field("context", pa.string(), nullable=False),
        pa.field("text", pa.string(), nullable=False),
        pa.field("citation", pa.string(), nullable=False),
        pa.field("pin", pa.string()),
        pa.field("status", pa.string(), nullable=False),
        pa.field("reason", pa.string(), nullable=False),
        pa.field("authority", pa.int32()),
        pa.field("authority_name", pa.string()),
        pa.field("authority_citation", pa.string()),
        pa.field("court", pa.string()),
        pa.field("year", pa.int32()),
        pa.field("start", pa.int64(), nullable=False),
        pa.field("end", pa.int64(), nullable=False),
        pa.field("line", pa.int32(), nullable=False),
        pa.field("column", pa.int32(), nullable=False),
    ],
    metadata={VERSION_KEY: str(TABLES_VERSION)},
)
"""``citations/``: a row for each citation, in the order of its document."""

DOCUMENTS = pa.schema(
    [
        pa.field("doc_id", pa.string()),
        pa.field("status", pa.string(), nullable=False),
        pa.field("fault", pa.string()),
        pa.field("citations", pa.int32(), nullable=False),
        pa.field("chars", pa.int64()),
        pa.field("text_sha256", pa.string()),
        pa.field("text_column", pa.string()),
        pa.field("seconds", pa.float64(), nullable=False),
        pa.field("versions", pa.string(), nullable=False),
        pa.field("source", pa.string(), nullable=False),
        pa.field("row", pa.int64(), nullable=False),
    ],
    metadata={VERSION_KEY: str(TABLES_VERSION)},
)
"""``documents/``: a row for each row of the input, whatever became of it."""
