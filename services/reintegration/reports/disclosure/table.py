"""A table of counts or sums over at most three dimensions, published with all its margins.

A cell's key has one value for each dimension; `TOTAL` in a place marks a margin over that dimension.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

TOTAL = "total"
MOST_DIMENSIONS = 3
"""More are refused: crosses that fine single people out."""

Key = tuple[str, ...]


@dataclass(frozen=True)
class Dimension:
    """A name and its fixed bands, whether anybody is in them or not."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """Whole, non-negative numbers of every cell and margin. Not to be published: see `protection.protect`."""

    dimensions: tuple[Dimension, ...]
    values: Mapping[Key, int]


@dataclass(frozen=True)
class PublishedTable:
    """What the world sees: None where a cell is hidden, and not why; cells that are not published are not there.

    A mark that told a small cell from one hidden to protect it would give away that the first is below the threshold.
    """

    dimensions: tuple[Dimension, ...]
    cells: Mapping[Key, int | None]

    @property
    def hidden(self) -> frozenset[Key]:
        """Keys of the hidden cells, margins among them."""
        return frozenset(key for key, value in self.cells.items() if value is None)


def with_margins(dimensions: Sequence[Dimension], inner: Mapping[Key, int]) -> Table:
    """The whole table from its innermost cells; those not given are 0.

    ValueError for more than three dimensions, a key outside the bands, or a negative number.
    """
    if not 1 <= len(dimensions) <= MOST_DIMENSIONS:
        raise ValueError(f"a published table has one to {MOST_DIMENSIONS} dimensions")
    values = dict.fromkeys(all_keys(dimensions), 0)
    for key, value in inner.items():
        if key not in values or TOTAL in key or value < 0:
            raise ValueError("a cell lies outside the bands of the table, or is negative")
        for margin in margins_of(key):
            values[margin] += value
    return Table(tuple(dimensions), values)


def all_keys(dimensions: Sequence[Dimension]) -> list[Key]:
    """Every cell and margin, totals last."""
    return list(product(*((*dimension.values, TOTAL) for dimension in dimensions)))


def margins_of(key: Key) -> list[Key]:
    """The cell itself and every margin it counts in."""
    return list(product(*((part, TOTAL) for part in key)))


def lines(dimensions: Sequence[Dimension]) -> Iterator[tuple[Key, list[Key]]]:
    """Every margin with the cells it is the sum of along one dimension: all that adds up in the table."""
    for axis, dimension in enumerate(dimensions):
        for key in all_keys(dimensions):
            if key[axis] == TOTAL:
                yield key, [(*key[:axis], value, *key[axis + 1 :]) for value in dimension.values]
