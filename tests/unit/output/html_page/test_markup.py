"""Nothing that enters an element as text can become markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from citecheck.output.html_page.markup import Html, join, raw, tag


def test_text_is_escaped_and_markup_is_not() -> None:
    inner = tag("b", "<i> & co")
    assert inner == "<b>&lt;i&gt; &amp; co</b>"
    assert tag("p", "a", inner, None) == "<p>a<b>&lt;i&gt; &amp; co</b></p>"


def test_attributes_are_quoted_named_and_left_out() -> None:
    made = tag("input", class_="a b", data_rule='"><script>', hidden=False, checked=True, id=None)
    assert made == '<input class="a b" data-rule="&quot;&gt;&lt;script&gt;" checked>'


def test_signs_that_a_screen_would_obey_are_shown() -> None:
    assert tag("q", "a\u202eb\x1b[31m") == "<q>a&lt;U+202E&gt;b␛[31m</q>"


def test_a_script_that_would_end_itself_is_refused() -> None:
    with pytest.raises(ValueError, match="end tag"):
        raw("script", "'</script>'")
    assert raw("style", "a{}") == "<style>a{}</style>"


@given(st.text(st.characters(blacklist_categories=("Cs",)), max_size=60))
def test_a_browser_reads_the_words_and_no_element(words: str) -> None:
    element = html.fromstring(tag("div", tag("p", words, title=words), "."))
    (paragraph,) = element
    assert not len(paragraph)
    assert list(paragraph.attrib) == ["title"]
    assert isinstance(join(("a",)), Html)
