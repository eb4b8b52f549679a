"""A grant that was given before the origin rule was as strict as it is ends with the upgrade."""

import pytest

from services.intake.persons.model import Person
from services.intake.sharing.sweeping import end_all_barred
from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import (
    SharingWithdrawn,
)
from shared.platform.columns import at_rest
from tests.intake.sharing.earlier_release import grant_from_before_upgrade
from tests.intake.world import World, profile

pytestmark = pytest.mark.stack


@pytest.mark.parametrize(("state", "ended"), [("IQ", 1), ("GB", 0)])
async def test_sweep_ends_barred_grants_only(world: World, state: str, ended: int) -> None:
    _, grant_id = await grant_from_before_upgrade(world, state)
    await end_all_barred(world.harness.units)
    assert len(await world.events(SharingWithdrawn, grant_id)) == ended
    assert await end_all_barred(world.harness.units) == 0


async def test_unreadable_person_is_barred_to_every_state(world: World) -> None:
    person_id, grant_id = await grant_from_before_upgrade(world, "GB")
    other = await world.person()
    async with world.harness.unit() as unit:
        person = await unit.load(Person, person_id)
        person.profile = at_rest(await unit.seal(other, SealKind.PROFILE, profile()))
    await end_all_barred(world.harness.units)
    assert len(await world.events(SharingWithdrawn, grant_id)) == 1
