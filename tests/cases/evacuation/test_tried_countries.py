"""Nobody learns what somebody fears by offering them to one country after another."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as any_of

from services.cases.evacuation.gates import may_be_taken_to
from services.cases.evacuation.model.barred import CountriesWereTried
from services.cases.evacuation.model.refusals import GatesAreClosed
from shared.contracts.base import SealKind
from shared.contracts.cases import v1 as cases
from shared.contracts.intake.v1 import (
    AssessmentOnRecord,
    NationalityAnswer,
    OriginOnRecord,
    ProtectionAssessed,
    ProtectionStatus,
    RequestKind,
)
from shared.platform.clock import new_id
from tests.cases.world import World

COUNTRIES = ("ET", "KE", "SO", "UG")
NO_OTHER = NationalityAnswer.NO_OTHER


@given(
    feared=any_of.lists(any_of.sampled_from(COUNTRIES), max_size=2, unique=True),
    nationalities=any_of.lists(any_of.sampled_from(COUNTRIES), max_size=2, unique=True),
    answer=any_of.sampled_from([None, *NationalityAnswer]),
    to=any_of.sampled_from(COUNTRIES),
)
def test_barred_destinations_are_refused_alike(
    feared: list[str], nationalities: list[str], answer: NationalityAnswer | None, to: str
) -> None:
    """The gate answers one word: feared, of the origin, and of unknown origin are the same no."""
    origin = OriginOnRecord(nationalities=nationalities, nationality_answer=answer)
    protected = AssessmentOnRecord(
        status=ProtectionStatus.REFUGEE, feared_countries=feared or ["ER"], protected=True, origin=origin
    )
    is_open = may_be_taken_to(protected, to)
    is_known = bool(nationalities) and answer is NO_OTHER
    assert is_open == (is_known and to not in {*feared, *nationalities})


async def answer(world: World, **assessment: Any) -> list[Any]:
    """What anybody sees of an attempt to take somebody to ET: events without ids, and what confirming is answered."""
    person_id = await world.person()
    await world.ask(person_id, RequestKind.EVACUATION)
    await world.consent(person_id)
    async with world.harness.unit() as unit:
        on_record = AssessmentOnRecord(protected=True, **assessment)
        sealed = await unit.seal(person_id, SealKind.PROTECTION, on_record)
    assessed = ProtectionAssessed(
        assessment_id=new_id(), person_id=person_id, assessment=sealed, assessed_at=world.now()
    )
    await world.deliver(assessed)
    movement_id = await world.hold(await world.operation(to="ET"), person_id)
    ids = {"movement_id", "operation_id", "case_id", "person_id"}
    events = [(type(one).__name__, one.model_dump(exclude=ids)) for one in await world.events(movement_id)]
    row = await world.movement(movement_id)
    return [events, row["status"], row["release_reason"], row["gates"]]


@pytest.mark.stack
async def test_feared_origin_and_unknown_origin_destinations_are_refused_alike(world: World) -> None:
    known = OriginOnRecord(nationalities=["SO"], nationality_answer=NO_OTHER)
    refugee = ProtectionStatus.REFUGEE
    feared = await answer(world, status=refugee, feared_countries=["ET"], origin=known)
    of_origin = await answer(
        world,
        status=refugee,
        feared_countries=["ER"],
        origin=OriginOnRecord(nationalities=["ET"], nationality_answer=NO_OTHER),
    )
    unknown = await answer(world, status=refugee, feared_countries=["ER"], origin=OriginOnRecord(nationalities=["SO"]))
    assert feared == of_origin == unknown
    free = await answer(world, status=refugee, feared_countries=["ER"], origin=known)
    assert free != feared, "the negative control"


@pytest.mark.stack
async def test_third_tried_country_is_refused_until_a_specialist_review(world: World) -> None:
    person_id = await world.evacuee()
    await world.assess(person_id, "ET", "KE", "UG", origin=["SO"])
    for country in ("ET", "ET", "KE"):
        await world.hold(await world.operation(to=country), person_id)
    refusals = set()
    for country in ("ET", "UG", "SO", "TZ"):
        with pytest.raises(CountriesWereTried) as refused:
            await world.hold(await world.operation(to=country), person_id)
        refusals.add((refused.value.message, refused.value.field))
    assert len(refusals) == 1
    tried = await world.harness.rows(
        "SELECT entry FROM audit WHERE entry->>'decision' = 'refused' AND entry->>'action' = 'HoldSeat'"
        " AND entry->'subjects' @> :ids",
        ids=f'["{person_id}"]',
    )
    assert len(tried) == 4
    world.clock.pass_time(hours=1)
    await world.assess(person_id, "ET", "KE", "UG", origin=["SO"])
    movement_id = await world.hold(await world.operation(to="TZ"), person_id)
    assert (await world.movement(movement_id))["status"] == "held"


@pytest.mark.stack
async def test_unbarred_person_may_be_held_seats_to_every_country(world: World) -> None:
    person_id = await world.evacuee()
    for country in COUNTRIES:
        movement_id = await world.hold(await world.operation(to=country), person_id)
        with pytest.raises(GatesAreClosed):
            await world.confirm(movement_id)
        await world.do(cases.ReleaseSeat(movement_id=movement_id, reason="declined"))
