"""Judges a run from outside: what was told against what was heard."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

Told = tuple[str, int]
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


def check(told: Sequence[Told], heard: Sequence[Told]) -> Findings:
    """Every fact told is heard once, and the versions of an aggregate in order."""
    times = Counter(heard)
    return Findings(
        lost=len(set(told) - set(heard)),
        doubled=sum(count - 1 for count in times.values()),
        out_of_order=_inversions(heard),
    )


def _inversions(heard: Sequence[Told]) -> int:
    highest: dict[str, int] = {}
    broken = 0
    for aggregate, version in heard:
        broken += version < highest.get(aggregate, 0)
        highest[aggregate] = max(version, highest.get(aggregate, 0))
    return broken
