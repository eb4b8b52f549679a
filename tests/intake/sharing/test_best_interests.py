"""No State's agency receives data of a child or presumed trafficked person before best interests are recorded."""

from typing import Any
from uuid import UUID

import pytest

from services.intake.sharing_grants.model.grants import BestInterestsNeeded, SpecialistsShareWithStates
from shared.contracts.base import C1
from shared.contracts.intake.v1 import (
    AgencyKind,
    AssessProtection,
    BestInterests,
    BirthDate,
    CorrectPerson,
    ProtectionAssessment,
    ProtectionStatus,
    RecordNeed,
    SharingGranted,
    SharingWithdrawn,
)
from shared.platform.clock import new_id
from tests.intake.world import World

pytestmark = pytest.mark.stack

WHY = "The consulate found the grandmother, who was seen and whom the girl asks for."
ADULT = BirthDate(year=1980)


async def assessed(world: World, person_id: UUID, version: int | None = None, *, trafficking: bool = False) -> None:
    """A specialist has found nothing that bars a State."""
    assessment = ProtectionAssessment(status=ProtectionStatus.NONE_KNOWN, trafficking=trafficking)
    await world.do(
        AssessProtection(person_id=person_id, version=version, assessment=assessment), "protection_specialist"
    )


async def somebody(world: World, said: str) -> UUID:
    """Whom nobody needs protection from a State for, as far as is known."""
    birth = {"a child": BirthDate(year=2015), "of unknown age": BirthDate()}.get(said, ADULT)
    person_id = await world.person(profile_fields={"birth_date": birth})
    if said == "alone":
        await world.do(RecordNeed(need_id=new_id(), person_id=person_id, code="SC-UC"))
    await assessed(world, person_id, trafficking=said == "trafficked")
    return person_id


@pytest.mark.parametrize("said", ["a child", "of unknown age", "alone", "trafficked"])
async def test_sharing_a_child_or_trafficked_person_with_a_state_needs_best_interests(world: World, said: str) -> None:
    person_id, consulate = await somebody(world, said), await world.agency(AgencyKind.CONSULAR, "GN")
    for role in ("caseworker", "supervisor"):
        with pytest.raises(SpecialistsShareWithStates):
            await world.do(world.granting(person_id, consulate, C1, best_interests=WHY), role)
    with pytest.raises(BestInterestsNeeded):
        await world.grant(person_id, consulate, C1)
    await world.grant(person_id, await world.agency(), C1)
    grant_id = await world.grant(person_id, consulate, C1, best_interests=WHY)
    [event] = await world.events(SharingGranted, grant_id)
    assert event.best_interests is not None
    assert WHY not in event.model_dump_json()
    async with world.harness.unit() as unit:
        assert (await unit.open(event.best_interests, BestInterests, of=person_id)).text == WHY
    await world.erase(person_id)
    row = await world.row("SELECT best_interests FROM sharing_grants WHERE id = :id", id=grant_id)
    assert row == {"best_interests": None}


async def test_sharing_an_adult_needs_no_best_interests(world: World) -> None:
    person_id, consulate = await somebody(world, "grown"), await world.agency(AgencyKind.CONSULAR, "GN")
    await world.grant(person_id, consulate, C1)


@pytest.mark.parametrize("turned_out", ["alone", "trafficked", "a child"])
async def test_grant_to_a_state_without_best_interests_ends_when_they_become_required(
    world: World, turned_out: str
) -> None:
    person_id = await somebody(world, "grown")
    consulate, relief = await world.agency(AgencyKind.CONSULAR, "GN"), await world.agency()
    bare, documented = [
        await world.grant(person_id, consulate, C1, **why) for why in (dict[str, Any](), {"best_interests": WHY})
    ]
    other = await world.grant(person_id, relief, C1)
    if turned_out == "alone":
        await world.do(RecordNeed(need_id=new_id(), person_id=person_id, code="SC-UC"))
    elif turned_out == "trafficked":
        await assessed(world, person_id, 1, trafficking=True)
    else:
        version = (await world.row("SELECT version FROM persons WHERE id = :id", id=person_id))["version"]
        young = {"given_name": "Amina", "birth_date": {"year": 2015}}
        await world.do(CorrectPerson.model_validate({"person_id": person_id, "version": version, "profile": young}))
    assert await world.events(SharingWithdrawn, bare)
    assert not await world.events(SharingWithdrawn, documented)
    assert not await world.events(SharingWithdrawn, other)
