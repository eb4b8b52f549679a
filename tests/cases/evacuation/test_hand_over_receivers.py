"""To whom nobody is handed over, whatever is learnt, and in whatever order."""

from collections.abc import Callable, Sequence
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import text

from services.cases.agencies.handlers import AGENCIES
from services.cases.agencies.model import AgenciesUnknown, KnownAgency
from services.cases.evacuation import gates
from services.cases.evacuation.gates import may_be_handed_to
from services.cases.evacuation.model.barred import ReceiverBarred, ReceiverNeedsState, SpecialistsHandOverToStates
from shared.contracts.cases import v1 as cases
from shared.contracts.code_lists import COUNTRIES
from shared.contracts.intake.v1 import (
    AgencyKind,
    AssessmentOnRecord,
    NationalityAnswer,
    OriginOnRecord,
    ProtectionStatus,
)
from shared.platform.clock import new_id
from shared.platform.errors import NotFound
from tests.cases.world import World
from tests.support.harness import somebody

STATES = ("ER", "LY", "ET", "GB")
COORDINATOR, SPECIALIST = somebody("evacuation_coordinator"), somebody("protection_specialist")
KINDS = (AgencyKind.CONSULAR, AgencyKind.GOVERNMENT, AgencyKind.HUMANITARIAN)


async def arrived(world: World, *feared: str, origin: Sequence[str] = ()) -> UUID:
    """Somebody who has arrived in ET, and of whom more became known on the way."""
    operation_id = await world.operation()
    movement_id = await world.confirmed(operation_id)
    await world.change(cases.FreezeManifest, operation_id)
    await world.do(cases.BoardPerson(movement_id=movement_id))
    await world.change(cases.DepartOperation, operation_id)
    await world.change(cases.ArriveOperation, operation_id)
    if feared or origin:
        await world.assess((await world.movement(movement_id))["person_id"], *feared, origin=origin)
    return movement_id


async def hand_over(world: World, movement_id: UUID, agency_id: UUID, actor: object = SPECIALIST) -> None:
    command = cases.HandOverPerson(movement_id=movement_id, receiving_agency_id=agency_id)
    await world.harness.command(command, actor=actor)  # type: ignore[arg-type]  # an actor


@pytest.mark.stack
@pytest.mark.parametrize("kind", KINDS)
async def test_hand_over_to_a_feared_state_is_refused(world: World, kind: AgencyKind) -> None:
    movement_id = await arrived(world, "ER", origin=["SO"])
    for states in (["ER"], ["ET", "ER"], ["SO"], ["ET", "UK"]):
        with pytest.raises(ReceiverBarred) as refused:
            await hand_over(world, movement_id, await world.agency(kind, *states))
        assert refused.value.field == "receiving_agency_id"
    with pytest.raises(ReceiverBarred):
        await hand_over(world, movement_id, await world.agency(kind, first="ER"))
    assert (await world.movement(movement_id))["status"] == "arrived"
    await hand_over(world, movement_id, await world.agency(kind, "ET", "GB"))
    assert (await world.movement(movement_id))["status"] == "handed_over"


@pytest.mark.stack
async def test_agency_of_an_unknown_state_receives_nobody(world: World) -> None:
    movement_id = await arrived(world)
    with pytest.raises(ReceiverNeedsState):
        await hand_over(world, movement_id, await world.agency(AgencyKind.CONSULAR))


@pytest.mark.stack
async def test_hand_over_refusals_do_not_reveal_feared_states(world: World) -> None:
    movement_id = await arrived(world, "ER")
    for states in (["ER"], ["ET"], []):
        with pytest.raises(SpecialistsHandOverToStates):
            await hand_over(world, movement_id, await world.agency(AgencyKind.CONSULAR, *states), COORDINATOR)
    await hand_over(world, movement_id, await world.agency(AgencyKind.HUMANITARIAN), COORDINATOR)
    assert (await world.movement(movement_id))["status"] == "handed_over"


@pytest.mark.stack
async def test_hand_over_of_an_erased_person_to_a_state_is_refused(world: World) -> None:
    movement_id = await arrived(world)
    await world.erase((await world.movement(movement_id))["person_id"])
    with pytest.raises(ReceiverBarred):
        await hand_over(world, movement_id, await world.agency(AgencyKind.CONSULAR, "GB"))


@pytest.mark.stack
async def test_unknown_agency_receives_nobody(world: World) -> None:
    movement_id = await arrived(world)
    with pytest.raises(NotFound) as refused:
        await hand_over(world, movement_id, new_id(), COORDINATOR)
    assert refused.value.field == "receiving_agency_id"
    async with world.harness.unit() as unit:
        await unit.session.execute(text("UPDATE known_agencies_followed SET caught_up_at = NULL"))
    try:
        assert await AGENCIES.waits(world.harness.units)
        with pytest.raises(AgenciesUnknown):
            await hand_over(world, movement_id, new_id(), COORDINATOR)
    finally:
        await AGENCIES.is_known(world.harness.units)
    assert not await AGENCIES.waits(world.harness.units)


def assessments() -> some.SearchStrategy[AssessmentOnRecord]:
    codes = some.lists(some.sampled_from(STATES), max_size=2, unique=True)
    origin = some.builds(
        OriginOnRecord,
        said_stateless=some.booleans(),
        nationalities=codes,
        nationality_answer=some.sampled_from([*NationalityAnswer, None]),
        former_residences=codes,
        former_residences_complete=some.booleans(),
        papers_without_issuer=some.booleans(),
    )
    return some.builds(
        AssessmentOnRecord,
        status=some.sampled_from(ProtectionStatus),
        feared_countries=codes,
        barred_countries=codes,
        protected=some.booleans(),
        origin=some.none() | origin,
    )


def _is_barred(known: Sequence[AssessmentOnRecord], state: str) -> bool:
    """Worked out from what was said, and not by asking the gates: in danger, and not known to be safe there."""
    newest = known[-1]
    if state in {*newest.feared_countries, *newest.barred_countries}:
        return True
    if newest.status is ProtectionStatus.NONE_KNOWN and not newest.feared_countries and not newest.protected:
        return False
    origin = newest.origin
    if origin is None or origin.nationality_answer not in {NationalityAnswer.NO_OTHER, NationalityAnswer.STATELESS}:
        return True
    return state in {*origin.nationalities, *origin.former_residences}


Rule = Callable[[AssessmentOnRecord | None, Sequence[str]], bool]


def _holds(rule: Rule, known: Sequence[AssessmentOnRecord], states: Sequence[str]) -> bool:
    """What must hold after any history, for an agency of these States."""
    if not rule(known[-1] if known else None, states):
        return True
    return bool(known) and bool(states) and not any(_is_barred(known, state) for state in states)


HISTORIES = some.lists(assessments(), max_size=4)
OF_AGENCIES = some.lists(some.sampled_from([*STATES, "UK"]), max_size=3, unique=True)


@given(known=HISTORIES, states=OF_AGENCIES)
def test_no_assessment_history_allows_a_hand_over_to_a_barred_state(
    known: list[AssessmentOnRecord], states: list[str]
) -> None:
    assert _holds(may_be_handed_to, known, states)
    assert not ({*states} - {*COUNTRIES} and may_be_handed_to(known[-1] if known else None, states))


@given(known=HISTORIES, states=OF_AGENCIES, more=some.sampled_from(STATES))
def test_further_state_of_an_agency_allows_no_hand_over(
    known: list[AssessmentOnRecord], states: list[str], more: str
) -> None:
    newest = known[-1] if known else None
    if states and may_be_handed_to(newest, [*states, more]):
        assert may_be_handed_to(newest, states)


def test_rules_that_check_the_first_state_only_are_caught() -> None:
    """The control: such rules break what the histories hold."""
    fears = AssessmentOnRecord(
        status=ProtectionStatus.FEARS_RETURN,
        feared_countries=["ER"],
        protected=True,
        barred_countries=["ER"],
        origin=OriginOnRecord(nationalities=["ER"], nationality_answer=NationalityAnswer.NO_OTHER),
    )

    def first_only(assessment: AssessmentOnRecord | None, states: Sequence[str]) -> bool:
        return assessment is not None and gates.may_be_taken_to(assessment, states[0])

    assert not _holds(first_only, [fears], ["ET", "ER"])
    assert not _holds(lambda _, __: True, [], ["ET"])
    assert not _holds(lambda _, __: True, [fears], [])
    assert _holds(may_be_handed_to, [fears], ["ET", "ER"])


@pytest.mark.parametrize("kind", AgencyKind)
def test_agency_acts_for_a_state_by_its_kind_or_its_states(kind: AgencyKind) -> None:
    by_kind = kind in {AgencyKind.CONSULAR, AgencyKind.GOVERNMENT}
    assert KnownAgency(agency_id=new_id(), kind=kind, states=[]).acts_for_a_state is by_kind
    assert KnownAgency(agency_id=new_id(), kind=kind, states=["ER"]).acts_for_a_state
