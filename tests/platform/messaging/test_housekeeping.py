"""What is kept against repetitions is forgotten in time, and nothing that is forgotten can then happen twice."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import ValidationError
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from structlog.testing import capture_logs

from shared.platform import housekeeping
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists
from shared.platform.housekeeping import Housekeeping, Keeping, first_id_at
from shared.platform.messaging.headers import Record
from shared.platform.messaging.replay import begin_again
from shared.platform.runtime import Runtime
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings
from tests.platform.conftest import MakeThing
from tests.platform.messaging.bench import Bench, Recorder
from tests.platform.messaging.test_consumer import consuming, doubled
from tests.platform.messaging.test_processing import effects, parked, processing, record
from tests.support.harness import ServiceHarness, somebody
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack
KEEPING = Keeping(inbox=timedelta(days=30), answers=timedelta(days=90))


@dataclass(frozen=True)
class Later:
    """So many days from now."""

    days: float

    def now(self) -> datetime:
        """The moment."""
        return datetime.now(UTC) + timedelta(days=self.days)


def tidying(bench: Bench, days: float, consumers: Sequence[str] = ("cases",)) -> Housekeeping:
    """The housekeeping of the bench as it will be in so many days."""
    return Housekeeping(bench.engine, consumers, KEEPING, Later(days))


def without_version(one: Record) -> Record:
    return replace(one, headers=tuple(pair for pair in one.headers if pair[0] != "ce_sequence"))


async def test_events_consumed_long_ago_leave_the_inbox_and_are_still_absorbed(bench: Bench) -> None:
    case = new_id()
    records = [record(case, version) for version in (1, 2, 3)]
    await processing(bench).handle(records)
    assert await tidying(bench, 29).tidy() == 0
    assert await tidying(bench, 31).tidy() == 3
    assert await bench.count("inbox") == 0
    await processing(bench).handle(records)
    assert await effects(bench, case) == [1, 2, 3]


async def test_a_forgotten_event_without_consumed_versions_would_be_applied_twice(bench: Bench) -> None:
    case = new_id()
    records = [record(case, version) for version in (1, 2)]
    await processing(bench).handle(records)
    await tidying(bench, 31).tidy()
    async with bench.engine.begin() as connection:
        await connection.execute(text("DELETE FROM consumed_versions"))
    await processing(bench).handle(records)
    assert await effects(bench, case) == [1, 2, 1, 2]


async def test_an_event_without_a_version_stays_in_the_inbox(bench: Bench) -> None:
    one = without_version(record(new_id(), 1))
    await processing(bench).handle([one])
    assert await tidying(bench, 4000).tidy() == 0
    await processing(bench).handle([one])
    assert await bench.count("effects") == 1


async def test_a_forgotten_event_without_a_version_would_be_applied_twice(bench: Bench) -> None:
    one = without_version(record(new_id(), 1))
    await processing(bench).handle([one])
    async with bench.engine.begin() as connection:
        await connection.execute(text("DELETE FROM inbox"))
    await processing(bench).handle([one])
    assert await bench.count("effects") == 2


async def test_a_parked_event_stays_in_the_inbox_until_it_is_resolved(bench: Bench) -> None:
    case = new_id()
    failing = Recorder(fails={(case, 1): ValueError("not today")})
    await processing(bench, failing).handle([record(case, 1), record(case, 2)])
    assert await tidying(bench, 31).tidy() == 0
    [first, _] = await parked(bench)
    assert await processing(bench).retry(first.id)
    assert await tidying(bench, 31).tidy() == 2
    await processing(bench).handle([record(case, 1, event_id=first.event_id), record(case, 2)])
    assert await effects(bench, case) == [1, 2]


async def test_a_group_that_lost_its_offsets_applies_nothing_twice(bench: Bench) -> None:
    cases = [new_id() for _ in range(20)]
    for case in cases:
        await bench.publish_event(case, 1)
    async with consuming(bench):
        await bench.until("effects", 20)
    assert await tidying(bench, 31).tidy() == 20
    await begin_again(bench.kafka, f"{bench.prefix}cases", [bench.topic])
    for case in cases:
        await bench.publish_event(case, 2)
    async with consuming(bench):
        await bench.until("effects", 40)
    assert await doubled(bench) == 0


async def test_several_housekeepers_tidy_side_by_side_in_small_transactions(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "BATCH", 10)
    for consumer in ("cases", "cases-processes", "another"):
        async with bench.engine.begin() as connection:
            await connection.execute(
                text("INSERT INTO inbox (consumer, event_id) SELECT :consumer, unnest(CAST(:ids AS uuid[]))"),
                {"consumer": consumer, "ids": [new_id() for _ in range(35)]},
            )
    tidy = tidying(bench, 31, ("cases", "cases-processes"))
    assert sum(await asyncio.gather(tidy.tidy(), tidy.tidy())) == 70
    assert await bench.count("inbox") == 35


async def test_ids_made_before_and_after_a_moment_lie_on_its_two_sides() -> None:
    before = new_id()
    await asyncio.sleep(0.005)
    moment = first_id_at(datetime.now(UTC))
    assert before < moment < new_id()


async def test_housekeeping_waits_for_a_database_that_is_away_until_it_is_stopped() -> None:
    nowhere = create_async_engine("postgresql+asyncpg://nobody@127.0.0.1:1/nothing")
    stopping = asyncio.Event()
    tidy = Housekeeping(nowhere, ["cases"], KEEPING, Later(0))
    with capture_logs() as lines:
        running = asyncio.create_task(tidy.run(stopping, every=0.01))
        async with asyncio.timeout(PATIENCE):
            while len(lines) < 2:  # noqa: ASYNC110  # the log tells nobody
                await asyncio.sleep(0.01)
        stopping.set()
        await running
    await nowhere.dispose()
    assert {line["event"] for line in lines} == {"housekeeping_waits"}


async def test_housekeeping_goes_on_until_it_is_stopped(bench: Bench) -> None:
    await processing(bench).handle([record(new_id(), 1)])
    stopping = asyncio.Event()
    with capture_logs() as lines:
        running = asyncio.create_task(tidying(bench, 31).run(stopping, every=0.01))
        await bench.until("inbox", 0)
        stopping.set()
        await running
    assert [(line["event"], line["rows"]) for line in lines] == [("housekeeping_done", 1)]


async def test_housekeeping_times_are_settings_of_a_day_at_least(harness: ServiceHarness) -> None:
    settings = harness.settings.model_copy(update={"inbox_days": 3, "idempotency_days": 1})
    runtime = Runtime(harness.service.name, settings, Secrets(settings.secrets), harness.engine, harness.units)
    assert runtime.housekeeping([])._keeping == Keeping(timedelta(days=3), timedelta(days=1))
    for name in ("inbox_days", "idempotency_days"):
        with pytest.raises(ValidationError):
            Settings.model_validate({name: 0})


async def test_a_command_whose_answer_was_forgotten_is_refused_and_has_no_second_effect(
    harness: ServiceHarness,
) -> None:
    key, staff = new_id(), somebody("supervisor")
    command = MakeThing(thing_id=new_id(), name="lamp")
    await harness.command(command, actor=staff, key=key)
    published = len(await harness.headers())
    await Housekeeping(harness.engine, [], KEEPING, Later(89)).tidy()
    assert (await harness.command(command, actor=staff, key=key))["replayed"] is True
    assert await Housekeeping(harness.engine, [], KEEPING, Later(91)).tidy() >= 1
    with pytest.raises(AlreadyExists):
        await harness.command(command, actor=staff, key=key)
    assert len(await harness.headers()) == published
