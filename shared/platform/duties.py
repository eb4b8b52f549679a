"""What a process does beside its work: sweeping, tidying, looking after workflows.

An error nobody foresaw in one of them must not take the process's work down, nor end the duty in silence: it is begun
again after growing pauses, and from a few times on it is an alarm until a turn of it went well (turns.py), however long
that takes. What is a role of the process (serving, relaying, consuming, carrying out workflows) is no duty: where it
dies, the process dies and a fresh one begins.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from shared.platform.alarms import Alarm
from shared.platform.housekeeping import is_set_within
from shared.platform.logs import log
from shared.platform.messaging.parking import ParkingPlace, ParkingReason
from shared.platform.turns import TURN_ENDS

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 300.0
ALARM_FROM = 3
Work = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Duties:
    """Begins duties again; `service` owns the database in which alarms stand."""

    service: str
    engine: AsyncEngine
    place: ParkingPlace
    stopping: asyncio.Event
    first_pause: float = FIRST_PAUSE

    async def keep(self, name: str, work: Work) -> None:
        """Do it until it is done or the service stops, again whenever it raises."""
        failures = 0
        while not self.stopping.is_set():
            turns = _Turns(partial(self._say, name, None))
            error = await _raised_by(work, turns)
            if error is None:
                await self._say(name, None)
                return
            failures = 1 if turns.went_well else failures + 1
            await self._failed(name, failures, error)
            await is_set_within(self.stopping, min(self.first_pause * 2 ** min(failures - 1, 16), LONGEST_PAUSE))

    async def _failed(self, name: str, failures: int, error: Exception) -> None:
        log.error("duty_failing", duty=name, times=failures, reason=type(error).__name__, where=_place_of(error))
        if failures >= ALARM_FROM:
            await self._say(name, f"{name} failed {failures} times: {type(error).__name__} at {_place_of(error)}")

    async def _say(self, name: str, reason: str | None) -> bool:
        alarm = Alarm(self.engine, self.place, f"{self.service}-duties", f"duty/{name}")
        try:
            await (alarm.sound(ParkingReason.DUTY_FAILING, reason) if reason else alarm.end())
        except (SQLAlchemyError, OSError) as error:
            # `/ready` says that the database is away.
            log.warning("alarm_waits", duty=name, reason=type(error).__name__)
            return False
        return True


@dataclass
class _Turns:
    """Whether a turn went well since the duty was begun; the first ends the alarm."""

    end_alarm: Callable[[], Awaitable[bool]]
    went_well: bool = False
    is_sounded: bool = False

    async def end(self) -> None:
        self.went_well = True
        self.is_sounded = self.is_sounded or await self.end_alarm()


async def _raised_by(work: Work, turns: _Turns) -> Exception | None:
    saying = TURN_ENDS.set(turns.end)
    try:
        await work()
    except Exception as error:  # noqa: BLE001  # whatever it is, the process's work goes on
        return error
    finally:
        TURN_ENDS.reset(saying)
    return None


def _place_of(error: Exception) -> str:
    """File and line, never the message: it may quote values."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return f"{last.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{last.tb_lineno}" if last else "nowhere"
