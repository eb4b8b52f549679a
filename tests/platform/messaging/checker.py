"""Judges a run from outside: what was published against what was received."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

EventVersion = tuple[str, int]
"""Aggregate and version."""


@dataclass(frozen=True)
class Findings:
    """How often each promise was broken."""

    lost: int
    doubled: int
    out_of_order: int

    @property
    def clean(self) -> bool:
        """Nothing lost, nothing doubled, nothing out of order."""
        return self == Findings(0, 0, 0)


def check(published: Sequence[EventVersion], received: Sequence[EventVersion]) -> Findings:
    """Every event published is received once, and the versions of an aggregate in order."""
    times = Counter(received)
    return Findings(
        lost=len(set(published) - set(received)),
        doubled=sum(count - 1 for count in times.values()),
        out_of_order=_inversions(received),
    )


def _inversions(received: Sequence[EventVersion]) -> int:
    highest: dict[str, int] = {}
    broken = 0
    for aggregate, version in received:
        broken += version < highest.get(aggregate, 0)
        highest[aggregate] = max(version, highest.get(aggregate, 0))
    return broken
