"""The protector: hides small cells, and as few others as keep the small ones from being computed.

A cell of fewer persons than the threshold is hidden, margins too, and with a small margin every zero that counts in it,
which would tell where the few are. Then, cell by cell, the attacker is asked how much is left open; where it is too
little, a linear program looks for the cheapest way the table could look otherwise: a change of cells and margins that
adds up, goes below zero nowhere and moves the cell far enough. What it moves is hidden. Last, whatever turns out not to
be needed is shown again, largest first. Chosen over an exact integer program because a report of twenty countries has
hundreds of small cells, and this takes seconds. How little is hidden rests on the heuristic; that it is enough does
not: the attacker decides.
"""

from collections.abc import Callable, Set
from typing import Any

from services.reintegration.reports.disclosure.attack import (
    TOLERANCE,
    Attacker,
    TableDoesNotAddUp,
    glop,
    solve,
    unit_of,
)
from services.reintegration.reports.disclosure.table import TOTAL, Key, PublishedTable, Table, lines, margins_of

THRESHOLD = 10
"""Persons; ONS-LS and Washington State's health department publish no smaller cell outside."""
_HIDDEN_COST = 1e-3
_MARGIN_COST = 3
"""How many times dearer a total is than a part of it: readers look for totals first."""
_MOST_TO_REFINE = 120
"""Hidden cells; looking for needless ones among more takes minutes and no longer changes much."""
Width = Callable[[Key], float]
NOTHING: frozenset[Key] = frozenset()


def protect(table: Table, threshold: int = THRESHOLD, withheld: Set[Key] = NOTHING) -> PublishedTable:
    """The table of counts as it may be published, without the cells `withheld` altogether.

    Every hidden cell's feasible interval is at least `threshold` wide, and that of every withheld one of few persons.
    Zeros of a margin that is small are hidden with it: among few, "nobody" in one cell tells that they are in another.
    """
    return hide(table, small_and_telling(table, threshold, withheld), lambda _key: float(threshold), withheld)


def small_and_telling(table: Table, threshold: int = THRESHOLD, withheld: Set[Key] = NOTHING) -> set[Key]:
    """The cells of few persons, and the published zeros that would tell where the few are.

    A withheld zero tells nothing by itself; that nobody at all is in a band of a large margin may be told.
    """
    few = {key for key, value in table.values.items() if 0 < value < threshold}
    zeros = (key for key, value in table.values.items() if value == 0 and key not in withheld)
    return few | {key for key in zeros if not few.isdisjoint(margins_of(key))}


def hide(table: Table, must: Set[Key], width: Width, withheld: Set[Key] = NOTHING) -> PublishedTable:
    """The table without these cells, and without as many others as keep each hidden one open by its `width`.

    What is withheld stays so, and need not be open where it has nothing to hide.
    """
    hidden = {*must, *withheld}
    width = _of_no_concern(withheld - must, width)
    attacker = Attacker(table.dimensions, {k: None if k in hidden else v for k, v in table.values.items()})
    patterns = _Patterns(table)
    queue = sorted(must, key=lambda key: -table.values[key])
    while queue:
        key = queue.pop(0)
        if _is_open(attacker, key, width):
            continue
        added = patterns.cheapest(key, width(key), hidden)
        if not added:
            raise TableDoesNotAddUp("a cell stays too narrow although nothing more needs to be hidden for it")
        for other in added:
            attacker.hide(other)
        hidden |= added
        # What was added has to be protected in its turn, and the cell itself looked at again.
        queue += [key, *sorted(added)]
    if len(hidden - withheld) <= _MOST_TO_REFINE:
        _show_again(table, attacker, hidden, must | withheld, width)
    published = {k: None if k in hidden else v for k, v in table.values.items() if k not in withheld}
    return PublishedTable(table.dimensions, published)


def _of_no_concern(keys: Set[Key], width: Width) -> Width:
    return lambda key: 0.0 if key in keys else width(key)


def _is_open(attacker: Attacker, key: Key, width: Width) -> bool:
    return attacker.interval(key).width >= width(key) - TOLERANCE * attacker.unit * 10


def _show_again(table: Table, attacker: Attacker, hidden: set[Key], must: Set[Key], width: Width) -> None:
    for key in sorted(hidden - must, key=lambda key: (-table.values[key], key)):
        if key in hidden:
            shown = _shown_with(key, table, attacker, hidden, must, width)
            hidden -= shown


def _shown_with(key: Key, table: Table, attacker: Attacker, hidden: set[Key], must: Set[Key], width: Width) -> set[Key]:
    """Show a cell, and those that were hidden for its sake only; nothing where a small cell would pay for it."""
    shown: set[Key] = set()
    narrow: list[Key] = [key]
    while narrow and must.isdisjoint(narrow):
        for other in narrow:
            attacker.show(other, table.values[other])
        shown.update(narrow)
        narrow = _too_narrow(key, attacker, hidden - shown, must, width)
    if not narrow:
        return shown
    for other in shown:
        attacker.hide(other)
    return set()


def _too_narrow(key: Key, attacker: Attacker, hidden: set[Key], must: Set[Key], width: Width) -> list[Key]:
    """The hidden cells that are not open any more; looks near the cell first, and no further than one that must be."""
    narrow = []
    for other in sorted(hidden, key=lambda other: (_distance(key, other), other)):
        if not _is_open(attacker, other, width):
            narrow.append(other)
            if other in must:
                break
    return narrow


def _distance(one: Key, other: Key) -> int:
    return sum(part != another for part, another in zip(one, other, strict=True))


class _Patterns:
    """A linear model of two other tables, one with more in a cell and one with less, and of what changing costs."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._unit = unit_of(table.values.values())
        self._solver = glop()
        self._moves = {key: self._four_moves(value) for key, value in table.values.items()}
        self._range = self._solver.Constraint(0, self._solver.infinity())
        for margin, parts in lines(table.dimensions):
            for more, less in ((0, 1), (2, 3)):
                self._add_line(margin, parts, more, less)

    def cheapest(self, key: Key, width: float, hidden: set[Key]) -> set[Key]:
        """The shown cells to hide so that the cell is open by `width`."""
        self._price(hidden)
        self._range.SetBounds(width / self._unit, self._solver.infinity())
        self._weigh(key, 1)
        solve(self._solver)
        moved = {other for other in self._moves.keys() - hidden if self._moved(other)}
        self._weigh(key, 0)
        return moved

    def _four_moves(self, value: int) -> tuple[Any, ...]:
        """More and less of a cell in the one table, more and less of it in the other."""
        most = self._solver.infinity()
        return tuple(self._solver.NumVar(0, limit, "") for limit in (most, value / self._unit) * 2)

    def _add_line(self, margin: Key, parts: list[Key], more: int, less: int) -> None:
        line = self._solver.Constraint(0, 0)
        for key, sign in ((margin, -1), *((part, 1) for part in parts)):
            line.SetCoefficient(self._moves[key][more], sign)
            line.SetCoefficient(self._moves[key][less], -sign)

    def _price(self, hidden: set[Key]) -> None:
        objective = self._solver.Objective()
        for key, moves in self._moves.items():
            dear = _MARGIN_COST ** key.count(TOTAL)
            cost = _HIDDEN_COST if key in hidden else dear * (self._table.values[key] / self._unit + 1)
            for move in moves:
                objective.SetCoefficient(move, cost)
        objective.SetMinimization()

    def _weigh(self, key: Key, weight: int) -> None:
        for move, sign in zip(self._moves[key], (1, -1, -1, 1), strict=True):
            self._range.SetCoefficient(move, weight * sign)

    def _moved(self, key: Key) -> bool:
        return any(move.solution_value() > TOLERANCE for move in self._moves[key])
