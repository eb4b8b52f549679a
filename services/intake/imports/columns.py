"""Where the columns of a sheet are, whatever their heads are written like, and which of them nobody reads.

A head that reads as none is told; one that is nearly a known one stops the file: what it holds would be lost unnoticed.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from re import compile as pattern

from rapidfuzz.distance import DamerauLevenshtein

from services.intake.imports.cells import SheetRow

_IN_BRACKETS = pattern(r"\([^)]*\)")
_BETWEEN_WORDS = pattern(r"[\W_]+")
_LETTERS = 26
_SHORTEST = 5
"""Letters; shorter heads are alike by chance."""


@dataclass(frozen=True)
class SheetColumns:
    """The columns of one sheet by their known names, counted from 0."""

    places: Mapping[str, int]
    doubled: tuple[str, ...] = ()
    """Known columns that stand more than once."""
    nearly: tuple[tuple[int, str], ...] = ()
    """Places of heads that are nearly a known one, which stands nowhere else."""
    unread: tuple[int, ...] = ()
    """Places of all other heads."""


def folded(head: str) -> str:
    """A head without case, accents, stars, marks and brackets, its words one blank apart."""
    letters = unicodedata.normalize("NFKD", _IN_BRACKETS.sub(" ", head)).casefold()
    bare = "".join(letter for letter in letters if unicodedata.category(letter) not in {"Mn", "Cf"})
    return " ".join(_BETWEEN_WORDS.sub(" ", bare).split())


def sheet_columns(header: SheetRow, known: Mapping[str, str]) -> SheetColumns:
    """What the header row says; `known` gives the name of a column by every head, folded, that it may have."""
    heads = {place: folded(str(head)) for place, head in enumerate(header.cells) if head is not None}
    heads = {place: head for place, head in heads.items() if head}
    places: dict[str, int] = {}
    doubled = []
    for place, head in heads.items():
        if (name := known.get(head)) is not None and places.setdefault(name, place) != place:
            doubled.append(name)
    strange = {place: head for place, head in heads.items() if head not in known}
    absent = {head: name for head, name in known.items() if name not in places}
    nearly = tuple((place, name) for place, head in strange.items() if (name := _nearly(head, absent)))
    unread = tuple(place for place in strange if place not in dict(nearly))
    return SheetColumns(places, tuple(dict.fromkeys(doubled)), nearly, unread)


def heads_of(names: Iterable[str], others: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Known names by their own folded heads and by others, of other languages or systems."""
    own = {folded(name): name for name in names}
    return own | {folded(head): name for name, heads in others.items() for head in heads}


def letters_of(place: int) -> str:
    """A column as the spreadsheet program calls it: A, B, ... Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def _nearly(head: str, absent: Mapping[str, str]) -> str | None:
    joined = head.replace(" ", "")
    return next((name for other, name in absent.items() if _alike(joined, other.replace(" ", ""))), None)


def _alike(head: str, other: str) -> bool:
    if min(len(head), len(other)) < _SHORTEST or _digits(head) != _digits(other):
        return False
    bound = 1 if len(other) <= 2 * _SHORTEST else 2
    return DamerauLevenshtein.distance(head, other, score_cutoff=bound) <= bound


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
