"""A seat is for the people of the operation's own crisis; an exercise and real work are never mixed."""

from datetime import timedelta

import pytest

from services.cases.evacuation.model.operation import CrisisDiffers
from shared.platform.clock import Pace
from shared.platform.errors import ExerciseIsMixed
from tests.cases.world import NOON, World

pytestmark = pytest.mark.stack

EXERCISE = Pace(ends_at=NOON - timedelta(days=1), factor=2).tag()


def beside(world: World, exercise: str | None = None) -> World:
    """Another crisis in the same service."""
    return World(world.harness, world.clock, exercise=exercise)


async def test_seat_in_an_operation_of_another_crisis_is_refused(world: World) -> None:
    operation_id = await world.operation()
    stranger, evacuee = await beside(world).evacuee(), await world.evacuee()
    with pytest.raises(CrisisDiffers) as refused:
        await world.hold(operation_id, stranger)
    assert refused.value.field == "case_id"
    assert (await world.movement(await world.hold(operation_id, evacuee)))["seat"] == 1


@pytest.mark.parametrize("of_the_person", [None, EXERCISE], ids=["a real person", "a made-up person"])
async def test_seat_that_mixes_exercise_and_real_records_is_refused(world: World, of_the_person: str | None) -> None:
    """Also where somebody made the crisis the same, which only a fault could do."""
    persons = beside(world, of_the_person)
    operations = World(world.harness, world.clock, EXERCISE if of_the_person is None else None, persons.crisis_id)
    operation_id = await operations.operation()
    person_id = await persons.evacuee()
    for asking in (persons, operations):
        with pytest.raises(ExerciseIsMixed):
            await asking.hold(operation_id, person_id)


async def test_a_real_seat_is_not_held_as_part_of_an_exercise(world: World) -> None:
    operation_id, person_id = await world.operation(), await world.evacuee()
    rehearsing = World(world.harness, world.clock, EXERCISE, world.crisis_id)
    with pytest.raises(ExerciseIsMixed):
        await rehearsing.hold(operation_id, person_id)
    assert (await world.movement(await world.hold(operation_id, person_id)))["exercise"] is None


async def test_exercise_person_holds_a_seat_in_an_exercise_operation(world: World) -> None:
    rehearsing = beside(world, EXERCISE)
    operation_id = await rehearsing.operation()
    movement = await world.movement(await rehearsing.hold(operation_id, await rehearsing.evacuee()))
    assert movement["exercise"] == EXERCISE
