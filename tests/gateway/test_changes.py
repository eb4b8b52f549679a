"""A wait for a change ends with it, though another wait for it was cancelled."""

import asyncio
from datetime import timedelta

import orjson

from services.gateway.readmodel.changes import CHANNEL, Changes
from shared.platform.clock import new_id
from tests.support.waiting import PATIENCE


def notice(event_id: object) -> str:
    return orjson.dumps([[event_id, "CaseOpened", new_id(), 1, None, None, None, False]]).decode()


async def test_a_cancelled_wait_does_not_disturb_another_for_the_same_event() -> None:
    changes, event_id = Changes(""), new_id()
    patient = asyncio.create_task(changes.seen([event_id], timedelta(seconds=PATIENCE)))
    await asyncio.sleep(0)
    assert not await changes.seen([event_id], timedelta(milliseconds=10))
    changes._hear(None, 0, CHANNEL, notice(event_id))
    assert await patient
    assert await changes.seen([event_id], timedelta(0))
    assert not changes._waiting
