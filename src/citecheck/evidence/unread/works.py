"""Works that a brief cites in a form which no grammar knows, and its short forms for them."""

from __future__ import annotations

from citecheck.model.citations import Citation, Form


def begins_an_earlier_citation(view: str, citation: Citation) -> bool:
    """Whether the name of a *supra* stands before it as that of a work does that is cited in a form
    of its own: ``Harbor Service, The Act of 1974: Overview``."""
    if citation.form is not Form.SUPRA or not citation.name:
        return False
    return view.find(f"{citation.name}, ", 0, citation.span.start) >= 0
