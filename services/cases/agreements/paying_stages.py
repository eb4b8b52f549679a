"""Who pays together, and in which turn; plain shares of many costs at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from shared.contracts.cases.v1.cost_terms import WHOLE_SHARE, CostTerm

Payer = UUID | None
UNPAID: Payer = None
"""What no term covers."""
Amounts = NDArray[np.int64]
"""Minor units: up to `currencies.LARGEST_AMOUNT`, so that no product here leaves 64 bits."""


@dataclass(frozen=True, slots=True)
class Claimant:
    """A term with the payer it means for one beneficiary."""

    payer: UUID
    term: CostTerm
    position: int
    """Of the term among all, in an order of their content alone."""

    @property
    def is_plain_share(self) -> bool:
        return not (self.term.cap or self.term.tier or self.term.rate)


class Stage:
    """Claimants who pay together; plain where all claim a share and nothing else matters."""

    def __init__(self, claimants: Iterable[Claimant]) -> None:
        self.claimants = sorted(claimants, key=lambda one: (one.payer.int, one.position))
        self.payers = [one.payer for one in self.claimants]
        points = [one.term.basis_points for one in self.claimants]
        self.is_plain = all(one.is_plain_share for one in self.claimants) and sum(points) <= WHOLE_SHARE
        self._points = np.array(points, dtype=np.int64)

    def plain_shares(self, left: Amounts) -> Amounts:
        """Of each amount a row: whole units by the largest remainder, of equal ones the lower id's first.

        Who gets the single units depends on what 10,000 does not divide, and on no more.
        """
        times, rest = np.divmod(left, WHOLE_SHARE)
        rests, row = np.unique(rest, return_inverse=True)
        units, remainders = np.divmod(rests[:, None] * self._points, WHOLE_SHARE)
        short = rests * self._points.sum() // WHOLE_SHARE - units.sum(axis=1)
        rank = np.argsort(np.argsort(-remainders, axis=1, kind="stable"), axis=1)
        units += rank < short[:, None]
        return times[:, None] * self._points + units[row]


class Plan:
    """All stages for one beneficiary, with everybody who pays in any of them."""

    def __init__(self, claimants: Iterable[Claimant]) -> None:
        self.stages = [Stage(together) for _, together in groupby(claimants, key=lambda one: one.term.stage)]
        self.payers: list[Payer] = [payer for stage in self.stages for payer in stage.payers]
        self.payers.append(UNPAID)
        self.is_plain = all(stage.is_plain for stage in self.stages)

    def plain_shares(self, amounts: Sequence[int]) -> list[list[int]]:
        """The shares of each amount, beside `payers`."""
        left = np.array(amounts, dtype=np.int64)
        columns = []
        for stage in self.stages:
            columns.append(stage.plain_shares(left))
            left = left - columns[-1].sum(axis=1)
        shares: list[list[int]] = np.concatenate([*columns, left[:, None]], axis=1).tolist()
        return shares
