"""A command is one transaction, done once however often it is asked for."""

import asyncio

import pytest
from sqlalchemy.exc import DBAPIError

from shared.platform.clock import Pace, new_id
from shared.platform.errors import AlreadyExists, KeyReused, NotFound, VersionConflict
from shared.platform.internal_commands import InternalCommand
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import ATTEMPTS
from tests.platform.conftest import NameTaken, RenameThing, named
from tests.support.harness import ServiceHarness, somebody

pytestmark = pytest.mark.stack


async def things_called(harness: ServiceHarness, name: str) -> int:
    return len(await harness.rows("SELECT 1 FROM things WHERE name = :name", name=name))


async def test_state_event_audit_and_answer_are_one_transaction(harness: ServiceHarness) -> None:
    thing, actor = new_id(), somebody("caseworker")
    answer = await harness.command(named(thing, "chair"), actor=actor)
    assert answer["aggregate_id"] == str(thing)
    assert answer["version"] == 1
    assert [event["sequence"] for event in answer["events"]] == [1]
    headers = [one for one in await harness.headers() if one["ce_subject"] == str(thing)]
    assert headers[0]["ce_id"] == answer["events"][0]["id"]
    assert headers[0]["ce_sequence"] == "1"
    assert headers[0]["ce_actor"] == str(actor.id)
    audited = await harness.rows("SELECT entry FROM audit ORDER BY sequence DESC LIMIT 1")
    assert audited[0]["entry"]["action"] == "MakeThing"
    assert audited[0]["entry"]["subjects"] == [str(thing)]


async def test_a_command_repeated_with_the_same_key_and_body_gets_the_first_answer(harness: ServiceHarness) -> None:
    command, key, actor = named(new_id(), "table"), new_id(), somebody("caseworker")
    first = await harness.command(command, key=key, actor=actor)
    again = await harness.command(command, key=key, actor=actor)
    assert again["replayed"]
    assert again["events"] == first["events"]
    assert await things_called(harness, "table") == 1


async def test_fifty_commands_at_once_with_one_key_have_one_effect(harness: ServiceHarness) -> None:
    command, key, actor = named(new_id(), "door"), new_id(), somebody("caseworker")
    answers = await asyncio.gather(*(harness.command(command, key=key, actor=actor) for _ in range(50)))
    assert sum(not answer["replayed"] for answer in answers) == 1
    assert len({answer["events"][0]["id"] for answer in answers}) == 1
    assert await things_called(harness, "door") == 1


async def test_a_command_with_a_used_key_and_another_body_is_refused(harness: ServiceHarness) -> None:
    key, actor = new_id(), somebody("caseworker")
    await harness.command(named(new_id(), "window"), key=key, actor=actor)
    with pytest.raises(KeyReused):
        await harness.command(named(new_id(), "wall"), key=key, actor=actor)
    assert await things_called(harness, "wall") == 0


async def test_an_idempotency_key_of_another_actor_gets_no_answer(harness: ServiceHarness) -> None:
    command, key = named(new_id(), "shelf"), new_id()
    await harness.command(command, key=key, actor=somebody("caseworker"))
    with pytest.raises(KeyReused):
        await harness.command(command, key=key, actor=somebody("caseworker"))


async def test_a_refused_command_leaves_nothing_and_its_key_may_be_tried_again(harness: ServiceHarness) -> None:
    key, actor = new_id(), somebody("caseworker")
    with pytest.raises(NameTaken):
        await harness.command(named(new_id(), "taken"), key=key, actor=actor)
    assert await things_called(harness, "taken") == 0
    answer = await harness.command(named(new_id(), "free"), key=key, actor=actor)
    assert not answer["replayed"]


async def test_a_command_on_an_old_version_is_refused_with_the_current_one(harness: ServiceHarness) -> None:
    thing = new_id()
    await harness.command(named(thing, "bed"))
    await harness.command(RenameThing(thing_id=thing, version=1, name="cot"))
    with pytest.raises(VersionConflict) as conflict:
        await harness.command(RenameThing(thing_id=thing, version=1, name="bunk"))
    assert conflict.value.current_version == 2


async def test_one_of_several_commands_at_once_on_one_version_wins(harness: ServiceHarness) -> None:
    thing = new_id()
    await harness.command(named(thing, "cup"))
    commands = [RenameThing(thing_id=thing, version=1, name=f"cup {number}") for number in range(5)]
    outcomes = await asyncio.gather(*(harness.command(command) for command in commands), return_exceptions=True)
    assert sum(isinstance(outcome, VersionConflict) for outcome in outcomes) == 4


async def test_an_id_in_use_is_refused_by_name(harness: ServiceHarness) -> None:
    thing = new_id()
    await harness.command(named(thing, "vase"))
    with pytest.raises(AlreadyExists):
        await harness.command(named(thing, "jug"))


async def test_a_command_on_a_missing_record_names_it(harness: ServiceHarness) -> None:
    with pytest.raises(NotFound, match="thing"):
        await harness.command(RenameThing(thing_id=new_id(), version=1, name="ghost"))


async def test_a_record_of_an_exercise_keeps_its_tag_whoever_changes_it(harness: ServiceHarness) -> None:
    thing, tag = new_id(), Pace.parse("2026-11-22T12:00:00+00:00/100").tag()
    await harness.command(named(thing, "kite"), exercise=tag)
    await harness.command(RenameThing(thing_id=thing, version=1, name="drum"))
    marks = [one.get("ce_exercise") for one in await harness.headers() if one["ce_subject"] == str(thing)]
    assert marks == [tag, tag]


class CountThings(InternalCommand):
    """What the service asks of itself."""


async def test_a_unit_of_work_that_lost_a_race_is_tried_again(harness: ServiceHarness) -> None:
    tries = 0

    async def loses_once(command: CountThings, uow: UnitOfWork) -> None:
        nonlocal tries
        tries += 1
        await uow.session.connection()
        if tries < ATTEMPTS:
            raise serialization_failure()

    await harness.units.perform(loses_once, CountThings(), key=new_id())
    assert tries == ATTEMPTS


async def test_other_database_errors_are_not_tried_again(harness: ServiceHarness) -> None:
    tries = 0

    async def always_fails(command: CountThings, uow: UnitOfWork) -> None:
        nonlocal tries
        tries += 1
        raise DBAPIError("made up", None, Exception())

    with pytest.raises(DBAPIError):
        await harness.units.perform(always_fails, CountThings(), key=new_id())
    assert tries == 1


def serialization_failure() -> DBAPIError:
    cause = Exception()
    cause.sqlstate = "40001"  # type: ignore[attr-defined]  # as the driver's error has it
    return DBAPIError("made up", None, cause)
