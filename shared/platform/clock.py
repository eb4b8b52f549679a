"""Time and ids are given, never taken, so that a year is tested in seconds."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol
from uuid import UUID, uuid5

from uuid_utils.compat import uuid7

CLOCKS_DIFFER = timedelta(hours=1)
"""More than that is a broken clock, and nobody acts by it."""
_asked_at: ContextVar[datetime | None] = ContextVar("asked_at", default=None)
MAXIMUM_FACTOR = 1_000_001


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""


class SystemClock:
    """The machine's clock; within `not_before`, no earlier than that."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        now, asked_at = self.read(), _asked_at.get()
        return now if asked_at is None else max(now, min(asked_at, now + CLOCKS_DIFFER))

    def read(self) -> datetime:
        return datetime.now(UTC)


@contextmanager
def not_before(asked_at: datetime | None) -> Iterator[None]:
    """Within, it is no earlier than when somebody asked by a clock that goes ahead of ours.

    A deadline that has come by that clock has come: one that is looked at too early would be looked at again at once,
    and again, or never.
    """
    token = _asked_at.set(asked_at)
    try:
        yield
    finally:
        _asked_at.reset(token)


def new_id() -> UUID:
    """A UUIDv7: unique, and sorted by time of making."""
    return uuid7()


def derived_id(namespace: UUID, *parts: str) -> UUID:
    """The same id for the same parts, always: what makes a repeated step the same step."""
    return uuid5(namespace, "/".join(parts))


@dataclass(frozen=True)
class Pace:
    """The clock of an exercise: `factor` times as fast until `ends_at`, where it meets real time, and real after that.

    So an exercise plays the months that led to this moment, and whoever looks at it afterwards sees true dates. A
    crisis is days and what follows is months: until `turns_at` (a real moment) time runs `first_factor` times as fast.
    """

    ends_at: datetime
    factor: float
    turns_at: datetime | None = None
    first_factor: float = 1

    def __post_init__(self) -> None:
        if self.ends_at.tzinfo is None or (self.turns_at is not None and self.turns_at.tzinfo is None):
            raise ValueError("the moments of an exercise need a time zone")
        if not (1 <= self.factor < MAXIMUM_FACTOR and 1 <= self.first_factor < MAXIMUM_FACTOR):
            raise ValueError("an exercise runs at least as fast as real time, and at most a million times as fast")

    @classmethod
    def parse(cls, tag: str) -> "Pace":
        """Read a tag as `tag()` writes it; ValueError when it is not one."""
        ends_at, factor, *first = tag.split("/")
        if not first:
            return cls(datetime.fromisoformat(ends_at), float(factor))
        turns_at, first_factor = first
        return cls(
            datetime.fromisoformat(ends_at), float(factor), datetime.fromisoformat(turns_at), float(first_factor)
        )

    def tag(self) -> str:
        """The form that travels in headers, rows and workflow inputs."""
        end = f"{self.ends_at.isoformat(timespec='seconds')}/{self.factor:g}"
        if self.turns_at is None:
            return end
        return f"{end}/{self.turns_at.isoformat(timespec='seconds')}/{self.first_factor:g}"

    def now(self, real: datetime) -> datetime:
        """Exercise time at a real moment."""
        if real >= self.ends_at:
            return real
        if self.turns_at is not None and real < self.turns_at:
            return self._turn() - (self.turns_at - real) * self.first_factor
        return self.ends_at - (self.ends_at - real) * self.factor

    def speed(self, real: datetime) -> float:
        """How many times as fast as real time it runs at a real moment."""
        if real >= self.ends_at:
            return 1.0
        return self.first_factor if self.turns_at is not None and real < self.turns_at else self.factor

    def real(self, due: datetime) -> datetime:
        """The real moment at which exercise time reaches `due`."""
        if due >= self.ends_at:
            return due
        if self.turns_at is not None and due < self._turn():
            return self.turns_at - (self._turn() - due) / self.first_factor
        return self.ends_at - (self.ends_at - due) / self.factor

    def _turn(self) -> datetime:
        """Exercise time at `turns_at`."""
        turn = self.turns_at or self.ends_at
        return self.ends_at - (self.ends_at - turn) * self.factor


def paced(real: datetime, exercise: str | None) -> datetime:
    """The time that holds for a record: real, or the exercise's."""
    return Pace.parse(exercise).now(real) if exercise else real


def time_until(due: datetime, real: datetime, exercise: str | None) -> timedelta:
    """How long, in real time, until `due`; never negative."""
    moment = Pace.parse(exercise).real(due) if exercise else due
    return max(moment - real, timedelta(0))
