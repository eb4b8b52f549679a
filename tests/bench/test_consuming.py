"""B3: what our way of consuming costs the processor for each event, beyond aiokafka and orjson.

COUNT registrations lie in a topic of six partitions; three ways read them, each a fresh process and group: `bare` is
aiokafka's `getmany` in batches of 500 with orjson and a commit after each; `wired` is the same work under the one
subscriber of the platform (FastStream, raw records); `read` makes of each record its delivery and its pydantic event,
which is all the consumer does before its transaction. The figure is the difference of processor time in the same round.
"""

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

import orjson
import pytest

from tests.bench.bare_kafka import bare_producer, scratch_topic
from tests.bench.facts import registrations
from tests.bench.measuring import Book, Sample, Spread, alternately, spread

pytestmark = [pytest.mark.stack, pytest.mark.slow]
COUNT = 20_000
ROOT = Path(__file__).parents[2]


async def _consume(way: str, topic: str) -> Sample:
    command: Sequence[str] = (sys.executable, "-m", "tests.bench.consuming", way, topic, str(COUNT))
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    assert process.returncode == 0
    sample: Sample = orjson.loads(output)
    return sample


async def test_b3_consuming_costs_little_processor_time(stack_environment: dict[str, str], book: Book) -> None:
    kafka = stack_environment["HOMEWARD_KAFKA"]
    async with scratch_topic(kafka, "bench.") as topic:
        async with bare_producer(kafka, topic) as bare:
            for _ in range(4):
                await bare.send_all(registrations(COUNT // 4))
        rounds = await alternately(
            {way: lambda way=way: _consume(way, topic) for way in ("bare", "wired", "read")}  # type: ignore[misc]  # bound now
        )
    book.table("B3: processor time of consuming, nothing written", rounds)
    extra = {way: _beyond(rounds.samples[way], rounds.samples["bare"]) for way in ("wired", "read")}
    wired = book.goal("B3", "wiring at most 10 µs an event beyond bare", extra["wired"], at_most=10)
    read = book.goal("B3", "with models at most 25 µs an event beyond bare", extra["read"], at_most=25)
    assert wired
    assert read


def _beyond(ours: Sequence[Sample], bare: Sequence[Sample]) -> Spread:
    return spread([one["µs"] - other["µs"] for one, other in zip(ours, bare, strict=True)])
