"""What is known before the statement: who asks, the clock of the services, what a search found."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from graphql.execution.values import VariableValues
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from services.gateway.access.accounts import Account
from services.gateway.compiler.plan import Plan, Search
from services.gateway.execution.audit_names import AuditNames
from services.gateway.execution.audit_trail import AuditTrail
from services.gateway.execution.command_client import CommandClient
from services.gateway.execution.deadline_rules import rules_for
from services.gateway.execution.needs import needs_for
from services.gateway.execution.people_search import PeopleSearch
from services.gateway.execution.sections import SectionCommands, sections_of
from services.gateway.readmodel.agency_faults import CODE_UNSAFE, STATE_MISSING
from services.gateway.readmodel.row_level_security import UNFILTERED
from shared.platform.clock import Clock, Pace
from shared.platform.exercises import ExerciseUnreadable, exercise_of
from shared.platform.settings import Settings
from shared.policy.matrix import AUDIT_TRAIL, permitted_commands

EXERCISE_CACHED_FOR = timedelta(seconds=2)
Gatherer = Callable[[Account], Awaitable[Any]]


class Prefetch:
    """Gathers what a plan needs before its statement."""

    def __init__(
        self,
        engine: AsyncEngine,
        command_client: CommandClient,
        gatherers: Mapping[str, Gatherer],
        clock: Clock,
        settings: Settings,
        section_commands: SectionCommands,
    ) -> None:
        self._section_commands = section_commands
        self._settings = settings
        self._engine = engine
        self._people_search = PeopleSearch(engine, command_client)
        self.audit_trail = AuditTrail(command_client, AuditNames(engine))
        self._clock = clock
        self._exercise: tuple[datetime, str | None] | None = None
        self._gatherers: Mapping[str, Gatherer] = {
            "viewer": self._viewer,
            "exercise": lambda _: self.exercise(),
            "need_codes": _needs,
            "deadline_rules": _deadline_rules,
            **gatherers,
        }

    async def gather(
        self, plan: Plan, variables: VariableValues, account: Account, exercise: str | None
    ) -> dict[str, Any]:
        """The given values of a plan, by name."""
        values = {name: await self._gatherers[name](account) for name in plan.needs}
        searched = await asyncio.gather(*(self._searched(one, variables, account, exercise) for one in plan.searches))
        return values | {search.name: answer for search, answer in zip(plan.searches, searched, strict=True)}

    async def _searched(
        self, search: Search, variables: VariableValues, account: Account, exercise: str | None
    ) -> Mapping[str, Any]:
        if search.kind == AUDIT_TRAIL:
            return await self.audit_trail.answer(search, variables, account)
        return await self._people_search.answer(search, variables, account, exercise)

    def exercise_of(self, header: str | None) -> str | None:
        """The exercise a request says it belongs to; ExerciseNotAllowed, ExerciseUnreadable."""
        return exercise_of(header, self._clock.now(), allowed=self._settings.exercises_allowed)

    def sections(self, account: Account) -> list[str]:
        """Which parts of the page somebody works in."""
        return sections_of(account.roles, self._section_commands)

    async def exercise(self) -> dict[str, Any] | None:
        """The exercise that runs or ran last, and how far its people have come."""
        tag = await self._tag()
        if tag is None:
            return None
        pace, real = Pace.parse(tag), self._clock.now()
        running = real < pace.ends_at
        async with self._engine.begin() as connection:
            await connection.execute(UNFILTERED)
            counted = (await connection.execute(_PROGRESS, {"tag": tag})).mappings().one()
        return dict(counted) | {
            "running": running,
            "now": pace.now(real),
            "ends_at": pace.ends_at,
            "pace": pace.speed(real),
            "clock": tag,
        }

    async def agencies(self) -> dict[str, str]:
        async with self._engine.begin() as connection:
            await connection.execute(UNFILTERED)
            return {str(row.id): row.name for row in await connection.execute(_AGENCIES)}

    async def _tag(self) -> str | None:
        now = self._clock.now()
        if self._exercise is None or self._exercise[0] < now:
            async with self._engine.begin() as connection:
                await connection.execute(UNFILTERED)
                tags = (await connection.execute(_TAGS)).scalars()
                self._exercise = now + EXERCISE_CACHED_FOR, next((one for one in tags if _is_of_today(one, now)), None)
        return self._exercise[1]

    async def _viewer(self, account: Account) -> dict[str, Any]:
        # The clock is the real one whatever is played: what belongs to an exercise is counted by its own tag.
        tag = await self._tag() if self._settings.mode == "demonstration" else None
        real = self._clock.now()
        pace = Pace.parse(tag) if tag else None
        running = pace is not None and real < pace.ends_at
        return {
            "id": account.id,
            "name": account.name,
            "role": min(account.roles).upper(),
            "agency": await self._agency(account.agency_id),
            "exercise": running,
            "now": real,
            "sections": self.sections(account),
            "permitted_actions": sorted(permitted_commands(account.roles)),
        }

    async def _agency(self, id: UUID | None) -> dict[str, Any] | None:
        if id is None:
            return None
        async with self._engine.begin() as connection:
            await connection.execute(UNFILTERED)
            row = (await connection.execute(_AGENCY, {"id": id})).mappings().one_or_none()
        return dict(row) if row else None


# A tag begins with the real moment at which the exercise ends; declarations are dated by the exercise's own clock.
_TAGS = text("SELECT DISTINCT exercise FROM crises WHERE exercise IS NOT NULL ORDER BY exercise DESC LIMIT 50")
_AGENCIES = text("SELECT id, name FROM agencies")
_MARKS = f"({STATE_MISSING}) AS state_missing, ({CODE_UNSAFE}) AS code_unsafe".format(row="agencies")
_AGENCY = text(
    f"SELECT id, version, code, name, kind, country_of_allegiance, states, {_MARKS} FROM agencies WHERE id = :id"  # noqa: S608  # ours
)
_PROGRESS = text(
    "SELECT count(*) FILTER (WHERE phase = 'REGISTERED') AS registered,"
    " count(*) FILTER (WHERE phase = 'ASSISTANCE') AS assistance,"
    " count(*) FILTER (WHERE phase = 'EVACUATION') AS evacuation,"
    " count(*) FILTER (WHERE phase = 'REINTEGRATION') AS reintegration,"
    " count(*) FILTER (WHERE phase = 'CLOSED') AS closed"
    " FROM persons WHERE exercise = :tag"
)


def _is_of_today(tag: str, now: datetime) -> bool:
    """Whether an exercise has ended, or ends within a day; an earlier release took others."""
    try:
        return exercise_of(tag, now, allowed=True) is not None
    except ExerciseUnreadable:
        return False


async def _deadline_rules(account: Account) -> list[dict[str, Any]]:
    return rules_for(account.roles)


async def _needs(account: Account) -> Mapping[str, list[dict[str, Any]]]:
    return needs_for(account.roles)
