"""The name of a row of HOPE's workbook, which says it twice: in full and in parts. What one says more is kept.

Where the two contradict one another the one with more words is the name, what only the other says stands in brackets
behind the given name, and the row is told: nobody is refused for it, and neither name is lost.
"""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from services.intake.matching.names import name_parts


class HopeName(NamedTuple):
    """Given and family name, and whether the row contradicts itself."""

    given_name: str
    family_name: str | None
    is_contradictory: bool = False


def name_of(full: str, given_name: str | None, middle_name: str | None, family_name: str | None) -> HopeName:
    """The name that a row says in full and, maybe, in parts."""
    said, parts = full.split(), " ".join(part for part in (given_name, middle_name, family_name) if part).split()
    only_full, only_parts = _beyond(said, parts), _beyond(parts, said)
    contradicts = bool(only_full and only_parts)
    if given_name is None:
        return HopeName(*_divided(full, family_name), contradicts)
    in_parts = (f"{given_name} {middle_name}" if middle_name else given_name, family_name)
    if not only_full:
        return HopeName(*in_parts)
    if not only_parts:
        return HopeName(*_divided(full, family_name if _ends_with(full, family_name) else None))
    by_full = len(said) > len(parts)
    first, last = _divided(full, family_name if _ends_with(full, family_name) else None) if by_full else in_parts
    return HopeName(f"{first} ({' '.join(only_parts if by_full else only_full)})", last, is_contradictory=True)


def name_before(
    full: str, given_name: str | None, middle_name: str | None, family_name: str | None
) -> tuple[str, str | None]:
    """As the name was read before what is said in full was compared: hashes of rows imported then are made of it."""
    return (
        _divided(full, family_name)
        if given_name is None
        else (f"{given_name} {middle_name}" if middle_name else given_name, family_name)
    )


def _divided(full: str, family_name: str | None) -> tuple[str, str | None]:
    if family_name is not None and _ends_with(full, family_name):
        return full[: -len(family_name)].strip(), family_name
    return full, family_name


def _ends_with(full: str, family_name: str | None) -> bool:
    return family_name is not None and full.casefold().endswith(f" {family_name.casefold()}")


def _beyond(words: Iterable[str], others: Iterable[str]) -> list[str]:
    """The words that the others do not have, however they are written."""
    left, beyond = Counter(map(_folded, others)), []
    for word in words:
        if left[_folded(word)] > 0:
            left[_folded(word)] -= 1
        else:
            beyond.append(word)
    return beyond


def _folded(word: str) -> str:
    return "".join(name_parts(word)) or word.casefold()
