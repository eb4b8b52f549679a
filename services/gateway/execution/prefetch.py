"""What is known before the statement: who asks, the clock of the services, what a search found."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from graphql.execution.values import VariableValues
from pydantic import ValidationError
from sqlalchemy import Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncEngine

from services.gateway.access.accounts import Account
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.plan import Plan, Search
from services.gateway.compiler.printing import with_names
from services.gateway.compiler.references import is_phone, reference_prefix
from services.gateway.compiler.tree import all_of
from services.gateway.execution.command_client import Accepted, CommandClient, Refusal
from services.gateway.execution.needs import needs_for
from services.gateway.execution.parked_events import ParkedEvents
from services.gateway.execution.sections import sections_of
from services.gateway.execution.service_trails import ServiceTrails
from services.gateway.graphql.mutations import plain
from services.gateway.readmodel.agency_faults import CODE_UNSAFE, STATE_MISSING
from services.gateway.readmodel.row_level_security import UNFILTERED
from shared.contracts.base import C2
from shared.contracts.intake.v1 import FindPersons, MatchBand, SearchPurpose
from shared.platform.clock import Clock, Pace, new_id
from shared.platform.errors import Refused
from shared.platform.exercises import ExerciseUnreadable, exercise_of
from shared.platform.settings import Settings
from shared.platform.shapes import misshapen
from shared.policy.matrix import may_command, permitted_commands

EXERCISE_CACHED_FOR = timedelta(seconds=2)
MOST_RESULTS = 100
REFERENCE_START = "HW-"
"""What begins so is no name."""


class SearchRefused(Refused):
    """A search does not have its form, or the service refused it: with the code of why."""

    text = "{message}"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(field=refusal.field, message=refusal.message)
        self.refusal = refusal
        self.least, self.most = refusal.least, refusal.most

    @property
    def code(self) -> str:
        return self.refusal.code


class Prefetch:
    """Gathers what a plan needs before its statement."""

    def __init__(
        self,
        engine: AsyncEngine,
        command_client: CommandClient,
        parked: ParkedEvents,
        clock: Clock,
        settings: Settings,
        task_commands: Collection[str],
    ) -> None:
        self._task_commands = task_commands
        self._settings = settings
        self._engine = engine
        self._command_client = command_client
        self._clock = clock
        self._exercise: tuple[datetime, str | None] | None = None
        self._gatherers: Mapping[str, Callable[[Account], Awaitable[Any]]] = {
            "viewer": self._viewer,
            "exercise": lambda _: self.exercise(),
            "need_codes": _needs,
            "parked_events": parked.edges,
            "service_audit": ServiceTrails(command_client, engine).edges,
        }

    async def gather(
        self, plan: Plan, variables: VariableValues, account: Account, exercise: str | None
    ) -> dict[str, Any]:
        """The given values of a plan, by name."""
        values = {name: await self._gatherers[name](account) for name in plan.needs}
        searched = await asyncio.gather(*(self._search(one, variables, account, exercise) for one in plan.searches))
        return values | {search.name: answer for search, answer in zip(plan.searches, searched, strict=True)}

    def exercise_of(self, header: str | None) -> str | None:
        """The exercise a request says it belongs to; ExerciseNotAllowed, ExerciseUnreadable."""
        return exercise_of(header, self._clock.now(), allowed=self._settings.exercises_allowed)

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
            "sections": sections_of(account.roles, self._task_commands),
            "permitted_actions": sorted(permitted_commands(account.roles)),
        }

    async def _agency(self, id: UUID | None) -> dict[str, Any] | None:
        if id is None:
            return None
        async with self._engine.begin() as connection:
            await connection.execute(UNFILTERED)
            row = (await connection.execute(_AGENCY, {"id": id})).mappings().one_or_none()
        return dict(row) if row else None

    async def _search(
        self, search: Search, variables: VariableValues, account: Account, exercise: str | None
    ) -> dict[str, Any]:
        asked = search.read(variables)
        commands = [_find(plain(asked))] if search.kind == "find_persons" else commands_for(str(asked))
        if not may_command(account.roles, FindPersons.command_name()):
            if search.kind == "find_persons":
                raise SearchRefused(Refusal("forbidden", "Your role may not do FindPersons"))
            commands = []
        answers = await asyncio.gather(
            *(self._command_client.send(command, account, new_id(), exercise) for command in commands)
        )
        return await self._shown(commands, answers, account)

    async def _shown(
        self, commands: Sequence[FindPersons], answers: Sequence[Accepted | Refusal], account: Account
    ) -> dict[str, Any]:
        listed: dict[UUID, tuple[FindPersons, Mapping[str, Any], Any]] = {}
        for command, answer in zip(commands, answers, strict=True):
            if not isinstance(answer, Accepted):
                raise SearchRefused(answer)
            for one in answer.answer["candidates"]:
                listed.setdefault(UUID(one["person_id"]), (command, one, answer.answer.get("search_id")))
        identified = await self._identified(list(listed), account)
        shown = {
            person_id: (one, search_id)
            for person_id, (command, one, search_id) in listed.items()
            if person_id in identified or _may_be_listed(command, one)
        }
        ranked = sorted(shown.items(), key=lambda item: _BANDS.index(item[1][0]["band"]))
        return {
            "ids": [person_id for person_id, _ in ranked],
            "bands": [one["band"].upper() for _, (one, _) in ranked],
            "reasons": [",".join(one["reasons"]) if id in identified else "" for id, (one, _) in ranked],
            "searches": [search_id and UUID(search_id) for _, (_, search_id) in ranked],
        }

    async def _identified(self, ids: Sequence[UUID], account: Account) -> set[UUID]:
        """Of these people, those of whom the account sees who they are."""
        access = RoleAccess(account.roles)
        sees = with_names(all_of([access.sees_person("p"), access.sees(C2, "p")]))
        statement = text(f"SELECT p.id FROM persons p WHERE p.id = ANY(:ids) AND ({sees})").bindparams(  # noqa: S608  # the matrix's conditions
            bindparam("ids", type_=ARRAY(Uuid))
        )
        values = {"ids": list(ids), "agency": account.agency_id, "viewer": account.id}
        async with self._engine.begin() as connection:
            await connection.execute(UNFILTERED)
            rows = await connection.execute(statement, {name: values[name] for name in statement.compile().params})
            return set(rows.scalars())


def _may_be_listed(command: FindPersons, one: Mapping[str, Any]) -> bool:
    """Somebody beyond reach: only before a registration, very alike, and by terms of two kinds.

    Of another agency's people no reasons come with the answer: their service has looked at the kinds itself.
    """
    kinds = {KINDS.get(reason) for reason in one["reasons"]}
    apart = not one["reasons"] or len(kinds) > 1
    return command.purpose is SearchPurpose.REGISTRATION and one["band"] == MatchBand.STRONG.value and apart


_BANDS = [band.value for band in MatchBand]
KINDS = {
    "same_name": "name",
    "similar_name": "name",
    "same_birth_date": "birth",
    "close_birth_date": "birth",
    "same_birth_year": "birth",
    "same_phone": "phone",
    "same_document": "document",
}
"""Kinds of terms by reason; a reason nobody here knows is a kind of its own with the others of its like."""
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


def _find(values: Mapping[str, Any]) -> FindPersons:
    try:
        return FindPersons.model_validate({name: one for name, one in values.items() if one is not None})
    except ValidationError as error:
        raise SearchRefused(Refusal(**asdict(misshapen(error)))) from error


def commands_for(asked: str) -> list[FindPersons]:
    """What is typed in one field, as intake looks for it: a telephone number, or a name of one word or more.

    A reference is looked up here; what may be the beginning of one may be a name as well.
    """
    if is_phone(asked):
        return [_of_the_list({"phone": asked.strip()})]
    words = asked.split()
    is_reference = reference_prefix(asked) is not None and asked.strip().upper().startswith(REFERENCE_START)
    if is_reference or not any(letter.isalpha() for letter in asked):
        return []
    return [_of_the_list({"given_name": words[0], "family_name": " ".join(words[1:]) or None})]


def _of_the_list(terms: Mapping[str, Any]) -> FindPersons:
    return _find({**terms, "limit": MOST_RESULTS, "purpose": "list"})


async def _needs(account: Account) -> Mapping[str, list[dict[str, Any]]]:
    return needs_for(account.roles)
