"""Drops the read model and lets it be built again from the topics."""

from collections.abc import Sequence

from sqlalchemy import text

from services.gateway.readmodel.cards import GROUP as CARDS
from services.gateway.readmodel.row_level_security import UNFILTERED
from services.gateway.readmodel.tables import projected
from shared.platform.consumption import processing_of
from shared.platform.logs import log
from shared.platform.messaging.replay import begin_again
from shared.platform.messaging.topics import SUBJECT_KEYS
from shared.platform.runtime import Runtime
from shared.platform.service import Consumption


async def rebuild(runtime: Runtime, consumptions: Sequence[Consumption]) -> None:
    """Empty the read model and have its consumer read every topic from the first record.

    The consumer must not be running: GroupInUse. Accounts, sessions, keys and the audit trail are kept.
    """
    await begin_again(runtime.settings.kafka, runtime.topic(CARDS), [runtime.topic(SUBJECT_KEYS)])
    for one in consumptions:
        names = [runtime.topic(topic) for topic in one.topics]
        await begin_again(runtime.settings.kafka, runtime.topic(one.group), names)
        await processing_of(runtime, one.group, one.effects).forget_everything()
    await empty(runtime)
    log.info("readmodel_emptied", service=runtime.name)


async def empty(runtime: Runtime) -> None:
    """Delete every row that was made from events."""
    async with runtime.engine.begin() as connection:
        await connection.execute(UNFILTERED)
        for table in projected():
            await connection.execute(text(f"DELETE FROM {table}"))  # noqa: S608  # our own names
