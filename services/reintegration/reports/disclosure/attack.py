"""The attacker: what can be worked out about hidden cells from everything that is published.

Knows every shown cell and margin, that lines add up, and that nothing is negative. Least and greatest possible values
by linear programming (GLOP). It sees the published table only, so that it can audit what the protector did.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from services.reintegration.reports.disclosure.table import Dimension, Key, PublishedTable, all_keys, lines

TOLERANCE = 1e-6
"""Of the solver, in units of the model."""
_LARGEST = 1e6
"""Larger tables are scaled down to this, where the solver is exact enough."""


@dataclass(frozen=True)
class Interval:
    """The values a hidden cell may have; `high` is infinite where nothing published bounds it."""

    low: float
    high: float

    @property
    def width(self) -> float:
        return self.high - self.low


def audit(published: PublishedTable) -> dict[Key, Interval]:
    """The feasible interval of every cell and margin that is hidden, or not published at all.

    Exact for counts up to a million; beyond, and for sums of money, to a millionth of the grand total. Of three
    dimensions the interval holds for fractions too; whole numbers alone may leave a little less.
    """
    attacker = Attacker(published.dimensions, published.cells)
    unknown = (key for key in all_keys(published.dimensions) if published.cells.get(key) is None)
    return {key: attacker.interval(key) for key in unknown}


class Attacker:
    """A linear model of a published table, in which cells can be hidden or shown again; missing ones are unknown."""

    def __init__(self, dimensions: Sequence[Dimension], cells: Mapping[Key, int | None]) -> None:
        self.unit = unit_of(cells.values())
        self._beyond = 4 * max((value or 0) / self.unit for value in cells.values()) + 1_000
        self._solver = glop()
        self._cells = {key: self._solver.NumVar(0, self._beyond, "") for key in all_keys(dimensions)}
        for key, value in cells.items():
            if value is not None:
                self.show(key, value)
        for margin, parts in lines(dimensions):
            line = self._solver.Constraint(0, 0)
            line.SetCoefficient(self._cells[margin], -1)
            for part in parts:
                line.SetCoefficient(self._cells[part], 1)

    def show(self, key: Key, value: int) -> None:
        self._cells[key].SetBounds(value / self.unit, value / self.unit)

    def hide(self, key: Key) -> None:
        self._cells[key].SetBounds(0, self._beyond)

    def interval(self, key: Key) -> Interval:
        """Least and greatest possible value of a cell."""
        low, high = self._bound(key, maximise=False), self._bound(key, maximise=True)
        bounded = high < self._beyond - TOLERANCE
        return Interval(low * self.unit, high * self.unit if bounded else float("inf"))

    def _bound(self, key: Key, *, maximise: bool) -> float:
        objective = self._solver.Objective()
        objective.Clear()
        objective.SetCoefficient(self._cells[key], 1)
        objective.SetOptimizationDirection(maximise)
        return solve(self._solver)


class TableDoesNotAddUp(Exception):
    """The numbers contradict one another: a bug of whoever made the table, never a matter of disclosure."""


def unit_of(values: Sequence[int | None] | Any) -> float:
    """By what numbers are divided so that the solver stays exact."""
    return max(1.0, max((value or 0 for value in values), default=0) / _LARGEST)


def glop() -> Any:
    """A fresh linear solver."""
    # Imported when a report is published, because it takes a second and no other command needs it.
    from ortools.linear_solver import pywraplp  # noqa: PLC0415

    return pywraplp.Solver.CreateSolver("GLOP")


def solve(solver: Any) -> float:
    """The optimal value; TableDoesNotAddUp when there is none."""
    if solver.Solve() != solver.OPTIMAL:
        raise TableDoesNotAddUp("the cells of the table do not add up to its margins")
    return float(solver.Objective().Value())
