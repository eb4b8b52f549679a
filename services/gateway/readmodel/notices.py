"""Notices: facts that are told to an account, and the statement that finds out to whom. Composed of the rules.

Written with the fact's other rows, once and for all: a fact that was told is told nobody else afterwards, though the
topics are read again. So they are no part of what a rebuild empties, and what was read stays read.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from services.gateway.readmodel.changes import announce_notices
from services.gateway.readmodel.colleagues import sees
from services.gateway.readmodel.projection_registry import actor_of
from services.gateway.readmodel.row_level_security import UNFILTERED
from shared.contracts.base import C1, Event, FieldClass
from shared.platform.messaging.incoming import Received
from shared.platform.recurring import repeat
from shared.platform.runtime import Runtime
from shared.platform.service import Recurring
from shared.platform.units import UnitsOfWork

KEPT = "interval '30 days'"
EVERY = timedelta(hours=1)
CASEWORKER = "SELECT caseworker_id FROM persons WHERE id = fact.person_id"


def _nobody(_: Event) -> Iterable[UUID]:
    return ()


def _aggregate(event: Event) -> UUID:
    return event.aggregate_id()


@dataclass(frozen=True)
class Rule:
    """A kind of fact that is told, and to which accounts: those that the fact names, or one that is `found`.

    `found` is SQL over `fact`, with whom (`person_id`) and what (`about`) it is about. Who does not reach the person in
    the class of the fact is not shown the notice; whose doing it is gets none.
    """

    kind: str
    event: type[Event]
    named: Callable[[Any], Iterable[UUID]] = _nobody
    about: Callable[[Any], UUID | None] = _aggregate
    found: str | None = None
    field_class: FieldClass = C1
    urgent: bool = False
    """Whether an account that chose so is sent e-mail at once."""


def reached(rules: Sequence[Rule]) -> str:
    """SQL: whether the viewer reaches the person of a notice `{row}` in the class of its fact."""
    return " AND ".join(
        f"({{row}}.kind <> '{rule.kind}' OR {{reached_{rule.field_class.name.lower()}}})"
        for rule in rules
        if rule.field_class is not C1
    )


_FRAME = """
WITH fact AS (
    SELECT * FROM unnest(
        CAST(:events AS uuid[]), CAST(:ranks AS integer[]), CAST(:kinds AS text[]), CAST(:persons AS uuid[]),
        CAST(:about AS uuid[]), CAST(:named AS uuid[]), CAST(:actors AS uuid[]), CAST(:moments AS timestamptz[])
    ) AS fact (event_id, rank, kind, person_id, about, named, actor_id, at)
),
addressed AS (SELECT fact.*, coalesce(fact.named, CASE fact.kind{found} END) AS account_id FROM fact),
told AS (
    SELECT DISTINCT ON (one.event_id, one.account_id) one.* FROM addressed AS one
    JOIN accounts AS account ON account.id = one.account_id
    LEFT JOIN persons AS person ON person.id = one.person_id
    -- Of whom nothing has come yet, nobody can say who sees them: that is asked when the notice is read.
    WHERE (person.reference IS NULL OR {sees}) AND person.erased_at IS NULL
        AND account.id IS DISTINCT FROM one.actor_id AND one.at > now() - {kept}
        AND NOT EXISTS (SELECT 1 FROM notices WHERE notices.event_id = one.event_id)
    ORDER BY one.event_id, one.account_id, one.rank
)
INSERT INTO notices (id, event_id, account_id, person_id, kind, actor_id, at)
SELECT CAST(md5(event_id::text || account_id::text) AS uuid), event_id, account_id, person_id, kind, actor_id, at
FROM told
ON CONFLICT (id) DO NOTHING RETURNING id, account_id
"""
_FORGET = text(f"DELETE FROM notices WHERE at < now() - {KEPT}")  # noqa: S608  # a constant


class Notices:
    """Makes the notices of these rules."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules

    async def write(self, connection: AsyncConnection, received: Sequence[Received]) -> None:
        """Of a batch whose rows are written; whoever listens is told once it is committed."""
        facts = [fact for one in received for fact in self._facts(one)]
        if not facts:
            return
        columns = ("events", "ranks", "kinds", "persons", "about", "named", "actors", "moments")
        values = {name: list(column) for name, column in zip(columns, zip(*facts, strict=True), strict=True)}
        made = (await connection.execute(self._statement, values)).all()
        await announce_notices(connection, {row.id: row.account_id for row in made})

    def _facts(self, one: Received) -> Iterator[tuple[Any, ...]]:
        for rank, rule in enumerate(self._rules):
            if isinstance(one.event, rule.event):
                event, delivery = one.event, one.delivery
                for account in [None] if rule.found else rule.named(event):
                    yield (
                        delivery.id, rank, rule.kind, event.person(), rule.about(event), account,
                        actor_of(delivery), delivery.time,
                    )  # fmt: skip

    @cached_property
    def _statement(self) -> Any:
        found = "".join(f" WHEN '{rule.kind}' THEN ({rule.found})" for rule in self._rules if rule.found)
        return text(_FRAME.format(found=found, sees=sees("account", "person"), kept=KEPT))


async def forget_notices(runtime: Runtime) -> None:
    """Again and again, until the service stops."""
    await repeat(Recurring("notices", EVERY, _forget), runtime.units, runtime.stopping)


async def _forget(units: UnitsOfWork) -> None:
    async with units.begin() as unit:
        await unit.session.execute(UNFILTERED)
        await unit.session.execute(_FORGET)
