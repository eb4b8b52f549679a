"""Whom a decision leaves behind, and whose household it separates: over all manifests."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.cases.evacuation.gates import CLOSED, OPEN
from services.cases.evacuation.model.consequences import (
    CheckFailedOnBoard,
    HouseholdSeparates,
    LeftBehindUnnamed,
    doubtful_on_board,
    require_named,
    separated_from,
)
from services.cases.evacuation.model.movement import Movement
from services.cases.evacuation.model.refusals import BoardedGateIsClosed
from services.cases.persons.model import Households
from shared.contracts.cases.v1 import DepartureOverride, Gate, MovementStatus
from tests.cases.world import NOON

PEOPLE = [UUID(int=number) for number in range(1, 7)]
HOUSEHOLDS = st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from([UUID(int=100), UUID(int=200)]))


def seat(person_id: UUID, **gates: Any) -> Movement:
    checks = {gate.value: OPEN.model_dump(mode="json") for gate in Gate} | gates
    return Movement(
        id=person_id, operation_id=UUID(int=9), case_id=person_id, person_id=person_id, seat=1,
        status=MovementStatus.BOARDED, held_at=NOON, held_until=NOON + timedelta(days=1), gates=checks,
    )  # fmt: skip


@given(HOUSEHOLDS, st.sets(st.sampled_from(PEOPLE)), st.sets(st.sampled_from(PEOPLE)))
def test_separated_households_are_exactly_those_partly_leaving(
    households: dict[UUID, UUID], leaving: set[UUID], named: set[UUID]
) -> None:
    gone = [seat(one) for one in PEOPLE if one in leaving]
    staying = [seat(one) for one in PEOPLE if one not in leaving]
    apart = separated_from(gone, staying, Households(households))
    stays = {households[one] for one in PEOPLE if one in households and one not in leaving}
    together = {one for one in leaving if households.get(one) in stays}
    assert {one.person_id for one in apart} == together
    if not leaving <= named:
        with pytest.raises(LeftBehindUnnamed):
            require_named(gone, apart, named, leaving)
    elif together:
        with pytest.raises(HouseholdSeparates):
            require_named(gone, apart, named, [])
    require_named(gone, apart, leaving, together)


@given(HOUSEHOLDS, st.sets(st.sampled_from(PEOPLE)), st.sets(st.sampled_from(PEOPLE)))
def test_unknown_household_counts_as_separated(
    households: dict[UUID, UUID], leaving: set[UUID], forgotten: set[UUID]
) -> None:
    gone = [seat(one) for one in PEOPLE if one in leaving]
    staying = [seat(one) for one in PEOPLE if one not in leaving]
    known = {person: household for person, household in households.items() if person not in forgotten}
    apart = {one.id for one in separated_from(gone, staying, Households(known, frozenset(forgotten)))}
    assert {one.id for one in separated_from(gone, staying, Households(households))} <= apart
    assert staying or not apart, "nobody goes on without them"


@pytest.mark.parametrize("gate", Gate)
@pytest.mark.parametrize("override", [None, *DepartureOverride])
def test_consent_and_protection_gates_cannot_be_overridden(gate: Gate, override: DepartureOverride | None) -> None:
    boarded = [seat(PEOPLE[0]), seat(PEOPLE[1], **{gate.value: CLOSED.model_dump(mode="json")})]
    if gate in (Gate.CONSENT, Gate.PROTECTION):
        with pytest.raises(BoardedGateIsClosed):
            doubtful_on_board(boarded, override, NOON)
    elif override is None:
        with pytest.raises(CheckFailedOnBoard):
            doubtful_on_board(boarded, override, NOON)
    else:
        assert doubtful_on_board(boarded, override, NOON) == 1
