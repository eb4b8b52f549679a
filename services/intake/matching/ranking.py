"""Ranks opened candidates: how likely each is the person looked for, and why.

Score from 0 to 1: names by Jaro-Winkler, whatever their order; birth dates by closeness; a shared telephone or document
number adds to it. A birth that is not known on either side is not an equal one: a name alone is never strong. Nobody is
told the score, only its band, since a figure that grows with every right letter tells a name to whoever tries.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import permutations
from typing import TypeVar

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from services.intake.matching.keys import SearchTerms, phone_digits
from services.intake.matching.names import name_parts
from shared.contracts.intake.v1 import MatchBand, Sex

STRONG = 0.9
"""From here a candidate is taken for the same person until somebody has looked."""
_NAME_WEIGHT, _BIRTH_WEIGHT = 0.7, 0.3
_SHARED_NUMBER = 0.15
_SAME_NAME, _SIMILAR_NAME = 0.99, 0.88
_LIKELY = 0.75
_UNKNOWN_BIRTH = 0.5
"""Between another birth and the same."""
_OTHER_SEX = 0.85
"""The most that somebody of another sex scores, papers apart."""
_FEWEST_DIGITS = 7
_MISSING_PART = 0.7
"""Of the likeness of the parts both have, where one side lacks a part: a surname left out is common."""
_MOST_PERMUTED = 4
_RESEMBLES = 0.7
"""How much alike a part is at least that sounds the same: Mohamed and Muhammad are, Amina and Imen are not."""
Id = TypeVar("Id")


class MatchKind(StrEnum):
    """Kinds of terms."""

    NAME = "name"
    BIRTH = "birth"
    PHONE = "phone"
    DOCUMENT = "document"


class MatchReason(StrEnum):
    """Why a candidate is one; codes, so that nothing of the person is told."""

    SAME_NAME = "same_name"
    SIMILAR_NAME = "similar_name"
    SAME_BIRTH_DATE = "same_birth_date"
    CLOSE_BIRTH_DATE = "close_birth_date"
    SAME_BIRTH_YEAR = "same_birth_year"
    SAME_PHONE = "same_phone"
    SAME_DOCUMENT = "same_document"


KINDS = {
    MatchReason.SAME_NAME: MatchKind.NAME,
    MatchReason.SIMILAR_NAME: MatchKind.NAME,
    MatchReason.SAME_BIRTH_DATE: MatchKind.BIRTH,
    MatchReason.CLOSE_BIRTH_DATE: MatchKind.BIRTH,
    MatchReason.SAME_BIRTH_YEAR: MatchKind.BIRTH,
    MatchReason.SAME_PHONE: MatchKind.PHONE,
    MatchReason.SAME_DOCUMENT: MatchKind.DOCUMENT,
}


@dataclass(frozen=True)
class Likeness:
    """Score from 0 to 1 and the reasons for it, strongest kinds first."""

    score: float
    reasons: tuple[MatchReason, ...]

    @property
    def kinds(self) -> frozenset[MatchKind]:
        return frozenset(KINDS[reason] for reason in self.reasons)

    @property
    def strong(self) -> bool:
        """Whether this is taken for the same person until somebody has looked: terms of two kinds, or one paper."""
        return MatchKind.DOCUMENT in self.kinds or (self.score >= STRONG and len(self.kinds) > 1)

    @property
    def strong_by_two_kinds(self) -> bool:
        """Whether somebody may be told of a person of another agency: one right term must not tell who is there."""
        return self.strong and len(self.kinds) > 1

    @property
    def band(self) -> MatchBand:
        if self.strong:
            return MatchBand.STRONG
        likely = self.score >= _LIKELY or MatchKind.PHONE in self.kinds
        return MatchBand.LIKELY if likely else MatchBand.POSSIBLE


def rank(sought: SearchTerms, candidates: Mapping[Id, SearchTerms], limit: int = 20) -> list[tuple[Id, Likeness]]:
    """The most alike candidates by id, best band first and in it the best, ties in the order given."""
    bands = list(MatchBand)
    ranked = [(identity, likeness(sought, candidate)) for identity, candidate in candidates.items()]
    ranked.sort(key=lambda pair: (bands.index(pair[1].band), -pair[1].score))
    return ranked[:limit]


def likeness(sought: SearchTerms, candidate: SearchTerms) -> Likeness:
    """How alike two persons are; the same either way round."""
    name = _name_likeness(sought.parts(), candidate.parts())
    birth, birth_reason = _birth_likeness(sought, candidate)
    numbers = _shared_numbers(sought, candidate)
    if name is None:
        score = (birth or 0.0) * _BIRTH_WEIGHT
    else:
        score = name * _NAME_WEIGHT + (_UNKNOWN_BIRTH if birth is None else birth) * _BIRTH_WEIGHT
    reasons = [*_name_reasons(name), *([birth_reason] if birth_reason else []), *numbers]
    most = _OTHER_SEX if _other_sex(sought, candidate) else 1.0
    return Likeness(round(min(score + _SHARED_NUMBER * len(numbers), most), 4), tuple(reasons))


def resembles(name: str, candidate: SearchTerms) -> bool:
    """Whether somebody has a name like this one among theirs."""
    return any(JaroWinkler.similarity(name, part) >= _RESEMBLES for part in candidate.parts())


def _other_sex(sought: SearchTerms, candidate: SearchTerms) -> bool:
    return Sex.UNKNOWN not in {sought.sex, candidate.sex} and sought.sex is not candidate.sex


def _name_reasons(name: float | None) -> list[MatchReason]:
    if name is None or name < _SIMILAR_NAME:
        return []
    return [MatchReason.SAME_NAME if name >= _SAME_NAME else MatchReason.SIMILAR_NAME]


def _name_likeness(ours: tuple[str, ...], theirs: tuple[str, ...]) -> float | None:
    if not ours or not theirs:
        return None
    fewer, more = sorted((ours, theirs), key=lambda parts: (len(parts), parts))
    if len(fewer) == len(more):
        return _parts_likeness(fewer, more)
    # Abd Allah and Abdallah: the same letters, parted otherwise.
    joined = DamerauLevenshtein.normalized_similarity("".join(ours), "".join(theirs))
    share = len(fewer) / len(more)
    return max(joined, _MISSING_PART * _parts_likeness(fewer, more) + (1 - _MISSING_PART) * share)


def _parts_likeness(fewer: tuple[str, ...], more: tuple[str, ...]) -> float:
    """Of the best pairing. The least alike parts weigh as much as all: sisters share all but one, and so do twins."""
    fewer = fewer[:_MOST_PERMUTED]
    pairings = (
        [JaroWinkler.similarity(part, other) for part, other in zip(fewer, order, strict=True)]
        for order in permutations(more, len(fewer))
    )
    return max((sum(alike) / len(alike) + min(alike)) / 2 for alike in pairings)


def _birth_likeness(sought: SearchTerms, candidate: SearchTerms) -> tuple[float | None, MatchReason | None]:
    ours, theirs = sought.birth_date.on, candidate.birth_date.on
    if ours is not None and theirs is not None:
        if ours == theirs:
            return 1.0, MatchReason.SAME_BIRTH_DATE
        if DamerauLevenshtein.distance(f"{ours:%Y%m%d}", f"{theirs:%Y%m%d}") == 1 or (
            ours.year == theirs.year and (ours.month, ours.day) == (theirs.day, theirs.month)
        ):
            return 0.8, MatchReason.CLOSE_BIRTH_DATE
    return _year_likeness(sought.birth_year(), candidate.birth_year(), exact=bool(ours and theirs))


def _year_likeness(ours: int | None, theirs: int | None, *, exact: bool) -> tuple[float | None, MatchReason | None]:
    if ours is None or theirs is None:
        return None, None
    years = abs(ours - theirs)
    if years == 0:
        return (0.5 if exact else 0.9), MatchReason.SAME_BIRTH_YEAR
    # An age told is often wrong by a year or two; two exact dates are not.
    return max(0.0, (0.2 if exact else 0.8) - 0.2 * (years - 1)), None


def _shared_numbers(sought: SearchTerms, candidate: SearchTerms) -> list[MatchReason]:
    same_phone = _same_phone(phone_digits(sought.phone), phone_digits(candidate.phone))
    reasons = [MatchReason.SAME_PHONE] if same_phone else []
    return reasons + ([MatchReason.SAME_DOCUMENT] if _documents(sought) & _documents(candidate) else [])


def _same_phone(ours: str, theirs: str) -> bool:
    """The last eight digits, or seven where one of them is a national number of seven."""
    digits = min(len(ours), len(theirs), 8)
    return digits >= _FEWEST_DIGITS and ours[-digits:] == theirs[-digits:]


def _documents(terms: SearchTerms) -> set[str]:
    return {symbols for number in terms.document_numbers if (symbols := "".join(name_parts(number)))}
