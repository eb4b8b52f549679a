"""One rule for every text somebody types, pastes or exports: what is invisible goes, what is no text is refused.

Blanks of every kind, line ends among them, become one blank in a line; marks that only change how the rest is shown
(overrides of direction, soft hyphens, byte order marks) are dropped, joiners are letters and stay. A text of nothing
but those is empty. Control characters and halves of characters are no text: commands refuse them by name, events and
sealed values, which were written once, are read without them.
"""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from re import compile as pattern

from pydantic_core import PydanticCustomError

_JOINERS = "\u200c\u200d"
_LINE_ENDS = pattern(r"\r\n?|\x85|\u2028|\u2029")
_BLANKS = pattern(r"\s+")
_BLANKS_OF_A_LINE = pattern(r"[^\S\n]+")
_LOOKS_BLANK = str.maketrans(dict.fromkeys("\u115f\u1160\u3164\uffa0\u2800", " "))
"""Letters and symbols of which nothing is to be seen."""
_NO_TEXT = frozenset({"Cc", "Cs"})
_PASSED_OVER = frozenset({"Cf", "Cn", "Co"})
_SEEN = frozenset("LNPS")
_strict: ContextVar[bool] = ContextVar("strict", default=False)


@contextmanager
def strictly() -> Iterator[None]:
    """Within, what is no text is refused instead of dropped: how commands are read."""
    token = _strict.set(True)
    try:
        yield
    finally:
        _strict.reset(token)


def is_strict() -> bool:
    """Whether a command is being read."""
    return _strict.get()


def is_text(value: str) -> bool:
    """Whether there is no control character and no half of a character in it; blanks and line ends are none."""
    return not any(unicodedata.category(letter) in _NO_TEXT and not letter.isspace() for letter in value)


def one_line(value: str) -> str:
    """The text as one line; empty where nothing of it is to be seen."""
    return _cleaned(_BLANKS.sub(" ", _passed_over(value)))


def paragraphs(value: str) -> str:
    """The text with its line ends; empty where nothing of it is to be seen."""
    return _cleaned(_BLANKS_OF_A_LINE.sub(" ", _LINE_ENDS.sub("\n", _passed_over(value))))


def read_line(value: object) -> object:
    """A line as a contract takes it."""
    return one_line(_checked(value)) if isinstance(value, str) else value


def read_paragraphs(value: object) -> object:
    """A longer text as a contract takes it."""
    return paragraphs(_checked(value)) if isinstance(value, str) else value


def _checked(value: str) -> str:
    if _strict.get() and not is_text(value):
        raise PydanticCustomError("text_control", "The text has a control character in it", {"rule": "text_control"})
    return value


def _passed_over(value: str) -> str:
    return "".join(letter for letter in value.translate(_LOOKS_BLANK) if _stays(letter))


def _stays(letter: str) -> bool:
    category = unicodedata.category(letter)
    if letter in _JOINERS or letter.isspace():
        return True
    # Signs of Arabic numbers are formats by their category, and to be seen.
    return category not in _NO_TEXT and (category not in _PASSED_OVER or "\u0600" <= letter <= "\u0605")


def _cleaned(value: str) -> str:
    stripped = value.strip().strip(_JOINERS)
    return stripped if any(unicodedata.category(letter)[0] in _SEEN for letter in stripped) else ""
