"""Alarms: what no event is about, and somebody must see.

They stand among the parked events, where administrators decide; on `/ready` and in `make status` without their reasons.
An alarm ends when what it was about ends, or when somebody has seen it and discards it.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from shared.platform.messaging.headers import Record
from shared.platform.messaging.parking import NO_EVENTS, ParkingPlace, ParkingReason

MOST = 20
"""So many are named on `/ready`; the administrators' list has all."""
_HERE = "consumer = :consumer AND topic = :topic AND partition = 0 AND kafka_offset = 0"
_STANDS = text(
    "UPDATE parked_events SET reason_code = :code, reason = :reason, resolved_at = NULL, resolution = NULL,"  # noqa: S608  # constant
    f" parked_at = CASE WHEN resolved_at IS NULL THEN parked_at ELSE now() END WHERE {_HERE}"
)
_ENDS = text(
    "UPDATE parked_events SET resolved_at = now(), resolution = 'superseded'"  # noqa: S608  # constant
    f" WHERE {_HERE} AND resolved_at IS NULL"
)
_DISCARDED = text(f"SELECT resolved_at FROM parked_events WHERE {_HERE} AND resolution = 'discarded'")  # noqa: S608
_WAITING = text(
    "SELECT consumer, reason_code FROM parked_events"
    " WHERE resolved_at IS NULL AND reason_code = ANY(:codes) ORDER BY parked_at DESC, id LIMIT :most"
)


@dataclass(frozen=True)
class Alarm:
    """One alarm of a service: whatever is said under the same name replaces what was said before."""

    engine: AsyncEngine
    place: ParkingPlace
    consumer: str
    name: str

    async def sound(self, code: ParkingReason, reason: str) -> None:
        """Say it, or say it anew."""
        record = Record(self.name, 0, 0, None, None, ())
        async with self.engine.begin() as connection:
            await self.place.park(connection, self.consumer, record, None, (code, reason))
            await connection.execute(_STANDS, self._here() | {"code": code.value, "reason": reason[:400]})

    async def end(self) -> None:
        async with self.engine.begin() as connection:
            await connection.execute(_ENDS, self._here())

    async def discarded_at(self) -> datetime | None:
        """When somebody saw it and discarded it; None where it stands, ended by itself, or never was."""
        async with self.engine.connect() as connection:
            discarded_at: datetime | None = (await connection.execute(_DISCARDED, self._here())).scalar_one_or_none()
        return discarded_at

    def _here(self) -> dict[str, str]:
        return {"consumer": self.consumer, "topic": self.name}


async def alarms_of(connection: AsyncConnection) -> list[str]:
    """The newest that nobody has decided about, without what they name: ids."""
    rows = await connection.execute(_WAITING, {"codes": [code.value for code in NO_EVENTS], "most": MOST})
    return [f"{row.consumer}: {row.reason_code}" for row in rows]
