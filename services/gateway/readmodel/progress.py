"""Whether the read model knows what was told before somebody asked: looked at once for all who ask at the same time."""

import asyncio

from aiokafka.errors import KafkaError

from shared.platform.logs import log
from shared.platform.messaging.backlog import Backlog

PATIENCE_SECONDS = 2.0


class ReadModelProgress:
    """Asks the broker how far the projector is; that the broker is away means that it is not known."""

    def __init__(self, backlog: Backlog) -> None:
        self._backlog = backlog
        self._looking = asyncio.Lock()
        self._begun = 0
        self._answer = False

    async def __call__(self) -> bool:
        """An answer that was sought after the question came, by whomever."""
        next_look = self._begun + 1
        async with self._looking:
            if self._begun < next_look:
                self._begun += 1
                self._answer = await self._look()
            return self._answer

    async def _look(self) -> bool:
        try:
            return await self._backlog.is_taken_in(PATIENCE_SECONDS)
        except (KafkaError, OSError) as error:
            log.warning("read_model_waits", reason=type(error).__name__)
            return False
