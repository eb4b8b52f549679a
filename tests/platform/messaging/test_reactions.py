"""A service's reactions as effects: what they publish is published in the same transaction, once."""

import pytest

from shared.contracts.cases.v1 import CaseAssigned
from shared.platform.clock import SystemClock, new_id
from shared.platform.keyring import Keyring
from shared.platform.messaging.processing import EventProcessing
from shared.platform.messaging.reactions import Reactions
from shared.platform.service import On
from shared.platform.unit_of_work import Tools, UnitOfWork
from tests.platform.messaging.bench import PLACE, Bench, assigned
from tests.platform.messaging.test_processing import record, with_header

pytestmark = pytest.mark.stack
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


async def test_a_reaction_publishes_once_with_cause_and_exercise(bench: Bench) -> None:
    other = new_id()

    async def on_case_assigned(_: CaseAssigned, unit: UnitOfWork) -> None:
        unit.publish_version(assigned(other), 1, unit.exercise)

    tag = "2026-03-01T00:00:00+00:00/1000"
    reactions = Reactions(Tools("cases", Keyring(bytes(32)), SystemClock()), [On(CaseAssigned, on_case_assigned)])
    cause = new_id()
    received = record(new_id(), 1, event_id=cause)
    received = with_header(with_header(received, "ce_exercise", tag.encode()), "traceparent", TRACE.encode())
    consumer = EventProcessing("cases", bench.engine, reactions, PLACE)
    await consumer.handle([received])
    await consumer.handle([received])
    (published,) = await bench.rows(
        "SELECT headers::jsonb ->> 'ce_causationid' AS cause,"
        " headers::jsonb ->> 'ce_exercise' AS exercise, headers::jsonb ->> 'traceparent' AS trace FROM outbox"
    )
    assert (published["cause"], published["exercise"]) == (str(cause), tag)


async def test_a_reaction_that_fails_leaves_nothing_but_its_parked_event(bench: Bench) -> None:
    case = new_id()

    async def on_case_assigned(event: CaseAssigned, unit: UnitOfWork) -> None:
        unit.publish_version(assigned(new_id()), 1, None)
        if event.case_id == case:
            raise ValueError

    reactions = Reactions(Tools("cases", Keyring(bytes(32)), SystemClock()), [On(CaseAssigned, on_case_assigned)])
    consumer = EventProcessing("cases", bench.engine, reactions, PLACE)
    await consumer.handle([record(case, 1), record(new_id(), 1, offset=2)])
    assert await bench.count("outbox") == 1
    assert await bench.count("parked_events") == 1
