"""Whom a decision about an operation leaves behind: named beforehand, and twice where a household separates."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from services.cases.evacuation.gates import CHECKED_BY_SYSTEM
from services.cases.evacuation.model.movement import Movement
from services.cases.evacuation.model.refusals import BoardedGateIsClosed
from services.cases.persons.model import Households
from shared.contracts.cases.v1 import DepartureOverride
from shared.platform.errors import Refused


class ConcernsPeople(Refused):
    """A refusal that is about people; who they are is told to whoever may see them."""

    def __init__(self, movements: Sequence[Movement]) -> None:
        super().__init__()
        # Read now: the refusal is told after the session has ended.
        self.person_ids = tuple(movement.person_id for movement in movements)

    @property
    def about(self) -> tuple[UUID, ...]:
        return self.person_ids


class LeftBehindUnnamed(ConcernsPeople):
    """Somebody would lose their place whom nobody named; who decides looks again."""

    text = "People would lose their place who were not named"
    about_field = "left_behind"


class HouseholdSeparates(ConcernsPeople):
    """A household would go on without one of its members; that needs a second yes."""

    text = "A household would be separated"
    about_field = "separated"


class CheckFailedOnBoard(ConcernsPeople):
    """A document or the fitness of somebody on board has failed or lapsed."""

    text = "A check of somebody on board has failed or lapsed"
    about_field = "override"


def separated_from(leaving: Sequence[Movement], staying: Sequence[Movement], households: Households) -> list[Movement]:
    """Those who leave while somebody of their household stays, or may: of whom it is not known, it may be anybody's."""
    remaining = {households.of[one.person_id] for one in staying if one.person_id in households.of}
    anybodys = any(one.person_id in households.unknown for one in staying)
    return [
        one
        for one in leaving
        if households.of.get(one.person_id) in remaining
        or (anybodys and one.person_id in households.of)
        or (staying and one.person_id in households.unknown)
    ]


def require_named(
    leaving: Sequence[Movement], separated: Sequence[Movement], named: Collection[UUID], agreed: Collection[UUID]
) -> None:
    """LeftBehindUnnamed, HouseholdSeparates: what was read when the decision was made is what it does now."""
    if unnamed := [one for one in leaving if one.id not in named]:
        raise LeftBehindUnnamed(unnamed)
    require_agreed(separated, agreed)


def require_agreed(separated: Sequence[Movement], agreed: Collection[UUID]) -> None:
    """HouseholdSeparates."""
    if apart := [one for one in separated if one.id not in agreed]:
        raise HouseholdSeparates(apart)


def doubtful_on_board(boarded: Sequence[Movement], override: DepartureOverride | None, at: datetime) -> int:
    """How many on board have a failed or lapsed check; refused by name without a reason.

    Consent and protection are nobody's to override: who lacks them gives the seat back first.
    """
    doubtful = [one for one in boarded if one.closed_gates(at)]
    barred = [one for one in doubtful if CHECKED_BY_SYSTEM.intersection(one.closed_gates(at))]
    if barred:
        raise BoardedGateIsClosed
    if doubtful and override is None:
        raise CheckFailedOnBoard(doubtful)
    return len(doubtful)
