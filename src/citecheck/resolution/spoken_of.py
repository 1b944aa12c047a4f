"""The decision that the words before an *id.* say held something, where the citations before it
leave that open or there are none."""

from __future__ import annotations

from citecheck.model.citations import Ambiguous, Resolution, Resolved
from citecheck.model.reasons import Because
from citecheck.resolution.groups import Groups
from citecheck.resolution.sentence_words import named_decisions


def spoken_of(text: str, several: Ambiguous, start: int, end: int, groups: Groups) -> Resolution:
    """The one of several decisions that the words of the clean text from ``start`` to ``end``
    speak of; ``several`` where they speak of none or of more."""
    for name in named_decisions(text, start, end):
        fitting = [one for one in several.candidates if groups.fits(name, one)]
        if len(fitting) == 1:
            return Resolved(fitting[0], Because.SENTENCE_SPEAKS_OF_IT)
    return several


def named_in_note(text: str, at: int, groups: Groups) -> Resolution | None:
    """The decision of which the paragraph of a note says what it held, before an *id.* at ``at``
    with no citation before it in the notes; None where it names none, or one of several."""
    for name in named_decisions(text, 0, at):
        fitting = groups.by_name(name)
        if len(fitting) == 1:
            return Resolved(fitting[0], Because.SENTENCE_SPEAKS_OF_IT)
    return None
