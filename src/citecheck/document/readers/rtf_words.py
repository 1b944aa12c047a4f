"""Words of the Rich Text Format (specification 1.9.1) that stand for signs, or whose groups are no
text of the document."""

from __future__ import annotations

PLAIN_ENCODING = "cp1252"

WORDS = {
    "tab": "\t",
    "cell": "\t",
    "nestcell": "\t",
    "ptablnone": "\t",
    "ptabldot": "\t",
    "ptablminus": "\t",
    "ptabluscore": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
}
SIGNS = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "{": "{", "}": "}", "\\": "\\", "\t": "\t"}

# Groups whose words are not in the text: tables of the file, pictures, heads and feet, comments,
# instructions of fields, entries of tables made by Word, and numbers that Word puts before lists.
SILENT = frozenset(
    """
    fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl
    footerr footerf fldinst xe tc tcn rxe bkmkstart bkmkend annotation atnid atnauthor atntime
    atnicn atnref atnparent atrfstart atrfend listtext pntext listtable listoverridetable rsidtbl
    themedata colorschememapping latentstyles datastore generator xmlnstbl wgrffmtfilter mmathPr
    ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn revtbl private nonshppict shprslt sn sv
    """.split()
)
# Groups that are read though a star before them says that older readers do not know them.
STARRED = frozenset(
    {"shpinst", "shptxt", "ud", "cs", "ts", "ds", "nestcell", "nestrow", "footnote"}
)
# Groups of text within groups that are none: text boxes in shapes, Unicode beside older letters.
TEXT_AFTER_ALL = frozenset({"shptxt", "ud"})

# Windows' numbers of character sets (``\\fcharset``) and their encodings.
CHARACTER_SETS = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
