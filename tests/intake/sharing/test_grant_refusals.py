"""Nobody learns what somebody fears by offering their data to one State after another."""

from typing import Any
from uuid import UUID

import pytest

from services.intake.sharing_grants.model.grants import SpecialistsShareWithStates
from shared.contracts.base import C1
from shared.contracts.intake.v1 import AgencyKind, AssessProtection, ProtectionAssessment, ProtectionStatus
from tests.intake.world import World


async def assessed(world: World, assessment: ProtectionAssessment) -> UUID:
    """Somebody a specialist has spoken to."""
    person_id = await world.person()
    await world.do(AssessProtection(person_id=person_id, version=1, assessment=assessment), "protection_specialist")
    return person_id


async def answers(world: World, person_id: UUID, role: str, states: list[UUID]) -> set[str]:
    """What a role is answered for each State."""
    outcomes: set[str] = set()
    for agency_id in states:
        try:
            await world.do(world.granting(person_id, agency_id, C1), role)
            outcomes.add("granted")
        except Exception as refusal:  # noqa: BLE001  # whatever it is, it must be the same
            outcomes.add(f"{type(refusal).__name__}: {refusal}")
    return outcomes


@pytest.mark.parametrize("role", ["caseworker", "supervisor"])
async def test_refusals_do_not_reveal_feared_states_to_roles_that_cannot_see_them(world: World, role: str) -> None:
    states = [await world.agency(AgencyKind.CONSULAR, country) for country in ("GN", "SD", "FR")]
    feared: dict[str, Any] = {"status": ProtectionStatus.FEARS_RETURN, "feared_countries": ["SD"]}
    of_the_fearful = await answers(world, await assessed(world, ProtectionAssessment(**feared)), role, states)
    of_the_fearless = await answers(
        world, await assessed(world, ProtectionAssessment(status=ProtectionStatus.NONE_KNOWN)), role, states
    )
    assert of_the_fearful == of_the_fearless
    assert len(of_the_fearful) == 1


async def test_agency_without_a_state_may_be_granted_by_any_role(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    await world.do(world.granting(person_id, agency_id, C1), "caseworker")
    consulate = await world.agency(AgencyKind.CONSULAR, "FR")
    with pytest.raises(SpecialistsShareWithStates):
        await world.do(world.granting(person_id, consulate, C1), "caseworker")
