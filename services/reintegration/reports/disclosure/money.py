"""Sums of money beside counts of persons: hidden where the count is, where few are paid, or where one has most."""

from collections.abc import Mapping, Set

from services.reintegration.reports.disclosure.protection import NOTHING, THRESHOLD, hide, small_and_telling
from services.reintegration.reports.disclosure.table import Key, PublishedTable, Table

_OTHERS_OPEN = 0.1


def protect_sums(
    sums: Table,
    payees: Table,
    largest: Mapping[Key, int],
    counts: PublishedTable,
    threshold: int = THRESHOLD,
    withheld: Set[Key] = NOTHING,
) -> PublishedTable:
    """The table of sums as it may be published beside the published counts.

    `sums` in minor units and `payees` have the same dimensions as `counts`; `largest` is what the one payee with the
    most got, in every cell and margin. Hidden is a sum where the count is hidden, of fewer than `threshold` payees, or
    more than half of which went to one; and so many others that each of these stays open by as much as it is. The
    others hide nothing of their own; they stay open by a tenth, so that they are no stepping stones.
    """
    must = small_and_telling(payees, threshold, withheld) | counts.hidden
    must |= {key for key in sums.values if _is_telling(key, sums, payees, largest, threshold)}
    return hide(sums, must, lambda key: max(sums.values[key] * (1.0 if key in must else _OTHERS_OPEN), 1.0), withheld)


def largest_in_margins(inner: Mapping[Key, int], sums: Table) -> dict[Key, int]:
    """The largest payee of every cell and margin from those of the innermost cells; a payee is in one of them only."""
    return {
        key: max((value for cell, value in inner.items() if _is_within(cell, key, sums)), default=0)
        for key in sums.values
    }


def _is_telling(key: Key, sums: Table, payees: Table, largest: Mapping[Key, int], threshold: int) -> bool:
    few = 0 < payees.values[key] < threshold
    return few or 2 * largest.get(key, 0) > sums.values[key]


def _is_within(cell: Key, key: Key, sums: Table) -> bool:
    return all(
        part == wanted or wanted not in dimension.values
        for part, wanted, dimension in zip(cell, key, sums.dimensions, strict=True)
    )
