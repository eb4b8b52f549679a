"""Trying again, with growing pauses, until patience ends; then the broker is asked to deliver again."""

import time
from collections.abc import Awaitable, Callable

from tenacity import AsyncRetrying, RetryCallState, RetryError, retry_if_exception_type, stop_after_delay
from tenacity.wait import wait_exponential_jitter

from shared.platform.logs import log
from shared.platform.messaging import meters

PATIENCE_SECONDS = 60.0


class Unprocessed(Exception):
    """A batch could not be committed while patience lasted; the broker will deliver it again."""


async def retry(consumer: str, patience: float, work: Callable[[float], Awaitable[None]]) -> None:
    """Do `work`, given the seconds waited so far; again whenever it raises, while patience (seconds) lasts."""

    def log_retry(state: RetryCallState) -> None:
        error = state.outcome.exception() if state.outcome else None
        meters.tried_again.add(1, {"consumer": consumer})
        log.warning("batch_tried_again", consumer=consumer, attempt=state.attempt_number, reason=type(error).__name__)

    retrying = AsyncRetrying(
        wait=wait_exponential_jitter(multiplier=0.25, max=10, jitter=0.25),
        stop=stop_after_delay(patience),
        retry=retry_if_exception_type(Exception),
        before_sleep=log_retry,
    )
    started = time.monotonic()
    try:
        async for attempt in retrying:
            with attempt:
                await work(time.monotonic() - started)
    except RetryError as error:
        # The cause's message may quote parameters, and whoever logs this error logs its chain.
        raise Unprocessed(type(error.last_attempt.exception()).__name__) from None
