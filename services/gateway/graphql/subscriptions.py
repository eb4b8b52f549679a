"""What a subscription tells: the id of a row that changed, that something about nobody happened, or a notice."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Table

from services.gateway.graphql.sources import Source
from services.gateway.readmodel.changes import Change


@dataclass(frozen=True)
class Follows(Source):
    """The id of a row of this table. The argument `id` narrows to one row, another to what the row belongs to.

    Only who sees the row is told, as the type that shows it says.
    """

    table: Table
    by_line: Collection[str] = frozenset()
    """Kinds of changes that are no version of the row itself: only who has their line in the timeline is told."""


@dataclass(frozen=True)
class Announces(Source):
    """What is about no person, whenever `tells` answers an id."""

    tells: Callable[[Change], UUID | None]


@dataclass(frozen=True)
class TellsOwn(Source):
    """The id of what was made for the subscriber's account, where the type that shows it shows it."""

    shown_as: str
