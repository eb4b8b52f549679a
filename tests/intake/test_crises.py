"""A crisis is declared, activated, closed, and registration follows it."""

import pytest

from services.intake.crises.model import CrisisNotActive, CrisisNotDeclared
from shared.contracts.intake.v1 import (
    ActivateCrisis,
    CloseCrisis,
    CrisisActivated,
    CrisisClosed,
    CrisisDeclared,
    DeclareCrisis,
    Hazard,
    RegisterHousehold,
    RegisterPerson,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, NotFound, VersionConflict
from tests.intake.world import World, profile


async def test_a_crisis_is_declared_activated_and_closed(world: World) -> None:
    crisis_id = await world.crisis()
    await world.do(CloseCrisis(crisis_id=crisis_id, version=2), "supervisor")
    for kind in (CrisisDeclared, CrisisActivated, CrisisClosed):
        [event] = await world.events(kind, crisis_id)
        assert event.aggregate_id() == crisis_id


async def test_registration_is_refused_before_activation_and_after_closing(world: World) -> None:
    crisis_id = new_id()
    await world.do(DeclareCrisis(crisis_id=crisis_id, name="A quake", country="TR", hazard=Hazard.NATURAL_DISASTER))
    with pytest.raises(CrisisNotActive):
        await world.do(RegisterPerson(person_id=new_id(), crisis_id=crisis_id, profile=profile()))
    await world.do(ActivateCrisis(crisis_id=crisis_id, version=1))
    await world.do(RegisterHousehold(household_id=new_id(), crisis_id=crisis_id))
    await world.do(CloseCrisis(crisis_id=crisis_id, version=2))
    with pytest.raises(CrisisNotActive):
        await world.do(RegisterHousehold(household_id=new_id(), crisis_id=crisis_id))


async def test_out_of_order_crisis_commands_are_refused(world: World) -> None:
    crisis_id = await world.crisis()
    with pytest.raises(CrisisNotDeclared):
        await world.do(ActivateCrisis(crisis_id=crisis_id, version=2))
    with pytest.raises(VersionConflict):
        await world.do(CloseCrisis(crisis_id=crisis_id, version=1))
    with pytest.raises(AlreadyExists):
        await world.do(DeclareCrisis(crisis_id=crisis_id, name="Again", country="TR", hazard=Hazard.OTHER))
    with pytest.raises(NotFound):
        await world.do(RegisterPerson(person_id=new_id(), crisis_id=new_id(), profile=profile()))
