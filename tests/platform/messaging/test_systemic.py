"""A fault that is not the data's stops the consumer and says so; types of a newer release wait for the upgrade."""

import asyncio
from dataclasses import replace
from uuid import UUID

import asyncpg
import pytest
from cryptography.exceptions import InvalidTag
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection
from typer.testing import CliRunner

from shared.contracts.cases.v1 import CaseAssigned
from shared.platform.clock import new_id
from shared.platform.errors import KeyDestroyed, Refused
from shared.platform.messaging.headers import Record, delivery_of
from shared.platform.messaging.incoming import Received
from shared.platform.messaging.parked_cli import parked_cli
from shared.platform.messaging.parked_desk import ConsumerStandsStill, ParkedDesk
from shared.platform.messaging.parking import stopped_consumers
from shared.platform.messaging.processing import EventProcessing
from shared.platform.messaging.registry import Registry, registry
from shared.platform.messaging.retry import Unprocessed
from shared.platform.messaging.systemic import AGGREGATES, Faults, SystemicFault, is_of_the_data
from tests.platform.messaging.bench import PLACE, Bench, Recorder
from tests.platform.messaging.test_parked_cli import desk_of
from tests.platform.messaging.test_processing import effects, parked, processing, record, with_header

pytestmark = pytest.mark.stack
NEWER = b"homeward.cases.CaseAssigned.v9"


class MissesAColumn(Recorder):
    async def apply(self, connection: AsyncConnection, received: list[Received]) -> None:  # type: ignore[override]
        await connection.execute(text("SELECT not_there_yet FROM effects"))


async def standing(bench: Bench) -> list[str]:
    async with bench.engine.connect() as connection:
        return await stopped_consumers(connection)


async def test_a_missing_column_parks_a_few_events_and_stops_the_consumer(bench: Bench) -> None:
    cases = [new_id() for _ in range(20)]
    batch = [record(case, 1, offset=place) for place, case in enumerate(cases)]
    early = processing(bench, MissesAColumn(), patience=1)
    for one in batch[:3]:
        await early.handle([one])
    with pytest.raises(Unprocessed):
        await early.handle(batch[3:])
    stop, *aside = await parked(bench)
    assert (stop.reason_code, stop.reason) == (
        "consumer_stopped",
        "ProgrammingError at homeward.cases.CaseAssigned.v1",
    )
    assert len(aside) == 3, "seventeen of twenty are still in the log"
    assert await standing(bench) == [f"cases: {stop.reason}"]
    desk = ParkedDesk(bench.engine, {"cases": processing(bench)})
    for decide in (desk.retry, desk.discard):
        with pytest.raises(ConsumerStandsStill):
            await decide(stop.id)

    # The column is there: another process goes on by itself, and what was put aside is tried by one command.
    await processing(bench).handle(batch[3:])
    assert await standing(bench) == []
    answer = await asyncio.to_thread(
        CliRunner().invoke, parked_cli(desk_of(bench, Recorder())), ["retry", "cases", "--all", "--reason", "failed"]
    )
    assert (answer.exit_code, answer.output) == (0, "3 applied, 0 failed again\n")
    assert await parked(bench) == []
    assert {case: await effects(bench, case) for case in cases} == {case: [1] for case in cases}


async def test_retrying_all_parked_events_reports_a_fault_that_lasts(bench: Bench) -> None:
    for place in range(AGGREGATES + 1):
        await processing(bench, MissesAColumn()).handle([record(new_id(), 1, offset=place)])
    cli = parked_cli(desk_of(bench, MissesAColumn()))
    answer = await asyncio.to_thread(CliRunner().invoke, cli, ["retry", "cases", "--all"])
    assert answer.exit_code == 1
    assert "the fault is not the data's" in answer.output
    assert len(await parked(bench)) == AGGREGATES + 1


async def test_errors_of_the_data_do_not_stop_the_consumer(bench: Bench) -> None:
    cases = [new_id() for _ in range(3 * AGGREGATES)]
    broken = Recorder(fails={(case, 1): Refused() for case in cases})
    await processing(bench, broken, patience=1).handle([record(one, 1, offset=at) for at, one in enumerate(cases)])
    assert len(await parked(bench)) == len(cases)
    assert await standing(bench) == []


async def test_an_applied_event_resets_the_count_of_faults(bench: Bench) -> None:
    bad = [new_id() for _ in range(2 * AGGREGATES)]
    consumer = processing(bench, Recorder(fails={(case, 1): KeyError() for case in bad}), patience=1)
    for place, case in enumerate(bad):
        await consumer.handle([record(case, 1, offset=2 * place)])
        await consumer.handle([record(new_id(), 1, offset=2 * place + 1)])
    assert len(await parked(bench)) == len(bad)


@pytest.mark.parametrize(
    ("error", "of_the_data"),
    [
        (InvalidTag(), False),
        (AttributeError(), False),
        (asyncpg.UndefinedColumnError(), False),
        (asyncpg.InsufficientPrivilegeError(), False),
        (asyncpg.UniqueViolationError(), True),
        (asyncpg.NumericValueOutOfRangeError(), True),
        (KeyDestroyed(), True),
        (ValueError(), True),
    ],
    ids=repr,
)
def test_errors_are_classified_as_of_the_data_or_systemic(error: Exception, *, of_the_data: bool) -> None:
    assert is_of_the_data(error) is of_the_data


def test_one_aggregate_that_fails_for_ever_is_not_systemic() -> None:
    faults, delivery = Faults(), delivery_of(record(new_id(), 1))
    for _ in range(10 * AGGREGATES):
        faults.count(delivery, InvalidTag())
    for _ in range(AGGREGATES - 2):
        faults.count(replace(delivery, subject=new_id()), InvalidTag())
    with pytest.raises(SystemicFault):
        faults.count(replace(delivery, subject=new_id()), InvalidTag())


def newer(case_id: UUID, sequence: int) -> Record:
    return with_header(record(case_id, sequence), "ce_type", NEWER)


def after_the_upgrade(bench: Bench) -> EventProcessing:
    known = registry()
    upgraded = Registry({**known.events, NEWER.decode(): CaseAssigned}, known.upcasters)

    class Upgraded(Recorder):
        def wants(self, event_type: str) -> bool:
            return event_type == NEWER.decode() or super().wants(event_type)

    return EventProcessing("cases", bench.engine, Upgraded(), PLACE, contracts=upgraded)


async def test_a_type_of_a_newer_release_waits_and_drains_after_the_upgrade(bench: Bench) -> None:
    case = new_id()
    await processing(bench).handle([record(case, 1), newer(case, 2), record(case, 3)])
    assert await effects(bench, case) == [1]
    assert [one.reason_code for one in await parked(bench)] == ["unknown_type", "awaits_version"]
    assert await processing(bench).retry_known() == 0, "the old release has nothing to do with it"
    assert await after_the_upgrade(bench).retry_known() == 1
    assert await effects(bench, case) == [1, 2, 3]
    assert await parked(bench) == []


async def test_an_event_type_of_an_unknown_service_counts_as_read(bench: Bench) -> None:
    case = new_id()
    stranger = with_header(record(case, 1), "ce_type", b"homeward.weather.Rained.v1")
    await processing(bench).handle([stranger, record(case, 2)])
    assert await effects(bench, case) == [2]


async def test_a_systemic_fault_met_one_event_at_a_time_stops_the_consumer(bench: Bench) -> None:
    consumer = processing(bench, MissesAColumn(), patience=0.2)
    for place in range(AGGREGATES - 1):
        await consumer.handle([record(new_id(), 1, offset=place)])
    with pytest.raises(Unprocessed):
        await consumer.handle([record(new_id(), 1, offset=AGGREGATES)])
    assert len(await standing(bench)) == 1
