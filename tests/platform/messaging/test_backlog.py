"""A question how far a group is costs a bounded time, and opens connections once."""

import asyncio
import time
from collections.abc import Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiokafka.errors import KafkaConnectionError, KafkaError, UnknownTopicOrPartitionError
from aiokafka.structs import OffsetAndMetadata, TopicPartition

from shared.platform.messaging import backlog as module
from shared.platform.messaging.backlog import Backlog
from tests.platform.messaging.bench import Bench
from tests.support.waiting import until

PART = TopicPartition("facts", 0)


@dataclass
class Broker:
    """Stands for a broker and for both its clients, which it makes."""

    end: int = 5
    committed: int = 5
    opening_takes: float = 0.0
    silent: bool = False
    away: bool = False
    made: int = 0
    closed: int = 0
    topics: list[str] = field(default_factory=lambda: ["facts"])

    def __call__(self, **_: Any) -> "Broker":
        self.made += 1
        return self

    async def start(self) -> None:
        if self.away:
            raise KafkaConnectionError
        await asyncio.sleep(self.opening_takes)

    async def stop(self) -> None:
        self.closed += 1

    close = stop

    async def describe_topics(self, topics: list[str]) -> list[dict[str, Any]]:
        return [{"topic": one, "partitions": [{"partition": 0}] if one in self.topics else []} for one in topics]

    async def end_offsets(self, parts: list[TopicPartition]) -> dict[TopicPartition, int]:
        return dict.fromkeys(parts, self.end)

    async def list_consumer_group_offsets(self, _: str) -> Mapping[TopicPartition, OffsetAndMetadata]:
        if self.silent:
            await asyncio.Event().wait()
        return {PART: OffsetAndMetadata(self.committed, "")}


@pytest.fixture
def broker(monkeypatch: pytest.MonkeyPatch) -> Broker:
    made = Broker()
    monkeypatch.setattr(module, "AIOKafkaConsumer", made)
    monkeypatch.setattr(module, "AIOKafkaAdminClient", made)
    return made


def backlog() -> aclosing[Backlog]:
    return aclosing(Backlog("nowhere:1", "group", ["facts"]))


async def test_every_question_is_asked_over_the_same_two_connections(broker: Broker) -> None:
    async with backlog() as asked:
        assert [await asked.is_taken_in(1) for _ in range(50)] == [True] * 50
        broker.end = 6
        assert not await asked.is_taken_in(0.05)
        broker.committed = 6
        assert await asked.is_taken_in(1)
        assert (broker.made, broker.closed) == (2, 0)
    assert (broker.made, broker.closed) == (2, 2)


async def test_a_broker_that_is_away_is_asked_anew_by_the_next_question(broker: Broker) -> None:
    broker.away = True
    async with backlog() as asked:
        for _ in range(2):
            with pytest.raises(KafkaConnectionError):
                await asked.is_taken_in(1)
        broker.away = False
        assert await asked.is_taken_in(1)
    assert broker.made == broker.closed == 4


async def test_a_broker_that_says_nothing_costs_the_time_that_was_given_and_the_connections(broker: Broker) -> None:
    broker.silent = True
    async with backlog() as asked:
        assert not await asked.is_taken_in(0.05)
        assert broker.closed == 2
        broker.silent = False
        assert await asked.is_taken_in(1)


async def test_connections_that_are_long_in_opening_are_not_begun_anew(broker: Broker) -> None:
    broker.opening_takes = 0.1
    async with backlog() as asked:
        assert not await asked.is_taken_in(0.01)
        assert await asked.is_taken_in(5)
        assert broker.made == 2
    broker.opening_takes = 60
    async with backlog() as asked:
        assert not await asked.is_taken_in(0.01)
    assert broker.made == broker.closed == 3


async def test_a_topic_nobody_can_see_is_not_taken_for_an_empty_one(broker: Broker) -> None:
    broker.topics = []
    async with backlog() as asked:
        with pytest.raises(UnknownTopicOrPartitionError):
            await asked.is_taken_in(1)


@pytest.mark.stack
async def test_on_a_broker_a_hundred_questions_cost_less_than_connections_did_for_two(bench: Bench) -> None:
    await bench.publish_versions(cases=1, versions=1)
    async with aclosing(Backlog(bench.kafka, f"{bench.prefix}nobody", [bench.topic])) as asked:

        async def coordinated() -> bool:
            """A broker that has just begun knows nobody yet who keeps what groups commit."""
            with suppress(KafkaError):
                return not await asked.is_taken_in(5)
            return False

        await until(coordinated)
        began = time.monotonic()
        for _ in range(100):
            assert not await asked.is_taken_in(0.01)
        assert time.monotonic() - began < 2.4
        with pytest.raises(UnknownTopicOrPartitionError):
            await Backlog(bench.kafka, "nobody", ["nothing"]).is_taken_in(5)
