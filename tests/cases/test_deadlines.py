"""A deadline that somebody changes: for what begins afterwards, within its bounds, never in an exercise."""

from datetime import timedelta

import pytest

from shared.contracts.cases.v1 import AssistanceStarted, CasesDeadlineChanged, ChangeCasesDeadline, StartAssistance
from shared.contracts.deadlines import DeadlineCode, DeadlineReason, deadline_rules
from shared.contracts.intake.v1 import Urgency
from shared.platform.deadlines import DeadlineOutOfBounds, DeadlineUnchanged
from shared.platform.errors import ExerciseIsMixed, NotFound, VersionConflict
from tests.cases.live import days_a_second
from tests.cases.world import NOON, World
from tests.support.harness import somebody

pytestmark = pytest.mark.stack
ADMINISTRATOR = somebody("administrator")


def change(code: DeadlineCode, amount: int, version: int = 0) -> ChangeCasesDeadline:
    return ChangeCasesDeadline(
        deadline_id=deadline_rules()[code].id,
        version=version,
        amount=amount,
        reason=DeadlineReason.LESS_CAPACITY,
    )


async def started(world: World) -> AssistanceStarted:
    assistance = await world.assistance_of(await world.ask(await world.person(), urgency=Urgency.MEDIUM))
    await world.do(StartAssistance(assistance_id=assistance["id"], version=assistance["version"]))
    fact = (await world.events(assistance["id"]))[-1]
    assert isinstance(fact, AssistanceStarted)
    return fact


async def test_a_changed_deadline_holds_for_what_begins_afterwards(world: World) -> None:
    before = await started(world)
    await world.harness.command(change(DeadlineCode.COMPLETION_MEDIUM, 200), actor=ADMINISTRATOR)
    after = await started(world)
    assert (before.complete_by, after.complete_by) == (NOON + timedelta(hours=336), NOON + timedelta(hours=200))
    begun = await world.harness.rows("SELECT due_at FROM assistances WHERE id = :id", id=before.assistance_id)
    assert begun == [{"due_at": before.complete_by}]
    facts = [one for one in await world.harness.events(CasesDeadlineChanged) if isinstance(one, CasesDeadlineChanged)]
    [changed] = [one for one in facts if one.code == DeadlineCode.COMPLETION_MEDIUM]
    assert (changed.amount_before, changed.amount, changed.changed_by) == (336, 200, ADMINISTRATOR.id)
    with pytest.raises(VersionConflict):
        await world.harness.command(change(DeadlineCode.COMPLETION_MEDIUM, 300))
    with pytest.raises(DeadlineUnchanged):
        await world.harness.command(change(DeadlineCode.COMPLETION_MEDIUM, 200, version=1))
    await world.harness.command(change(DeadlineCode.COMPLETION_MEDIUM, 336, version=1))


@pytest.mark.parametrize("amount", [23, 73])
async def test_nobody_sets_a_deadline_beyond_its_bounds(world: World, amount: int) -> None:
    with pytest.raises(DeadlineOutOfBounds, match="at least 24 and at most 72 hours"):
        await world.harness.command(change(DeadlineCode.FITNESS_CHECK, amount))


async def test_what_nobody_has_changed_has_no_version(world: World) -> None:
    with pytest.raises(VersionConflict):
        await world.harness.command(change(DeadlineCode.FITNESS_CHECK, 48, version=1))


async def test_each_service_changes_its_own_deadlines_only(world: World) -> None:
    with pytest.raises(NotFound):
        await world.harness.command(change(DeadlineCode.PLAN, 20))


async def test_an_exercise_changes_no_deadline(world: World) -> None:
    with pytest.raises(ExerciseIsMixed):
        await world.harness.command(change(DeadlineCode.FITNESS_CHECK, 48), exercise=days_a_second(2))
