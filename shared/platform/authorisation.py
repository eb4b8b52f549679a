"""Whose people a command may be about: asked again in the service, under the lock, of what the service itself knows.

The gateway asks its read model; the two are independent, and either one refuses alone. Which people a command is about
follows from the ids it names and from the tables: whatever has a `person_id` is about a person.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from types import ModuleType
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import MetaData, Table, TextClause, Uuid, text

from shared.contracts.base import C1, Command, Contract, FieldClass
from shared.contracts.catalogue import contract_modules, events_of
from shared.platform.errors import ExerciseIsMixed, Forbidden, NotFound, Transient
from shared.platform.exercises import HEADER
from shared.platform.identity import Actor
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import Handler
from shared.policy.matrix import Reach, classes_touched, furthest, matrix

RUN_BY_AGENCY = "operations"
"""The table of what an agency runs, with the people of others in it."""
_RUNNING = text(
    f"SELECT agency_id FROM {RUN_BY_AGENCY} WHERE id = ANY(CAST(:ids AS uuid[])) ORDER BY id FOR UPDATE"  # noqa: S608  # ours
)
AFTER_RETURN = "reintegration_officer"
"""For whom the people of their agency who are home are their own."""
OF_BOTH = frozenset({"agencies"})
"""What exercises and real work share."""


class Unseen(NotFound):
    """A person is beyond what the actor sees at all: told as if there were no such record."""

    def __init__(self, persons: Collection[UUID] = ()) -> None:
        super().__init__()
        self.persons = tuple(persons)

    @property
    def code(self) -> str:
        return "not_found"


class OutOfReach(Forbidden):
    """The actor sees that there is such a person, and may not change this about them."""

    text = "Somebody else answers for this person; ask them, or a supervisor"

    def __init__(self, persons: Collection[UUID] = ()) -> None:
        super().__init__()
        self.persons = tuple(persons)


class OtherAgencyRuns(OutOfReach):
    """An operation is changed by the agency that runs it."""

    text = "Another agency runs this operation; ask them"


class StandingUnknown(Transient):
    """Whose the person is has not been told here yet."""


@dataclass(frozen=True)
class Standing:
    """Whose a person is."""

    agency_id: UUID | None
    caseworker_id: UUID | None
    has_journey: bool = False

    def is_within(self, reach: Reach | None, actor: Actor) -> bool:
        """Whether somebody who reaches so far reaches this person."""
        if reach is None:
            return False
        same_agency = actor.agency_id is not None and actor.agency_id == self.agency_id
        if reach is Reach.OWN:
            waits = self.caseworker_id is None or (self.has_journey and AFTER_RETURN in actor.roles)
            return self.caseworker_id == actor.id or (same_agency and waits)
        return reach is Reach.ALL or same_agency


@dataclass(frozen=True)
class Standings:
    """How a service knows whose its people are; both statements are given `ids`.

    `lock` holds them until the commit: who is made responsible meanwhile waits. `read` answers `person_id`,
    `agency_id`, `caseworker_id`, `has_journey`, and nothing of somebody about whom not everything was told yet.
    """

    lock: str
    read: str


class Authorisation:
    """Guards the commands of one service."""

    def __init__(self, metadata: MetaData, standings: Standings) -> None:
        self._metadata = metadata
        self._lock, self._read = text(standings.lock), text(standings.read)

    def guarding(self, command: type[Command], handler: Handler) -> Handler:
        """The handler, asked only where the actor may do this about whom it is about."""
        about_persons = bool(person_fields(command))

        async def guarded(sent: Command, uow: UnitOfWork) -> BaseModel | None:
            persons = await self.require(sent, uow)
            try:
                return await handler(sent, uow)
            except NotFound:
                # What is not there reads as what may not be seen.
                if about_persons and not persons:
                    raise Unseen from None
                raise

        return guarded

    async def require(self, command: Command, uow: UnitOfWork) -> Sequence[UUID]:
        """The people a command is about, locked; Unseen, OutOfReach, StandingUnknown."""
        await self._require_own_clock(command, uow)
        await self._require_running_agency(command, uow)
        persons = await self._persons(command, uow)
        if not persons or uow.actor.kind != "person":
            return persons
        await uow.session.execute(self._lock, {"ids": persons})
        check(command, uow.actor, await self._standings(persons, uow), persons)
        return persons

    async def sees(self, person_id: UUID, field_class: FieldClass, uow: UnitOfWork) -> bool:
        """Whether the actor sees a class of a person's data; StandingUnknown."""
        [standing] = await self._standings([person_id], uow)
        reaches = (matrix().reach(uow.actor.roles, one) for one in (C1, field_class))
        return all(standing.is_within(reach, uow.actor) for reach in reaches)

    async def _standings(self, persons: Sequence[UUID], uow: UnitOfWork) -> list[Standing]:
        rows = (await uow.session.execute(self._read, {"ids": persons})).all()
        if len(rows) < len(persons):
            raise StandingUnknown
        return [Standing(row.agency_id, row.caseworker_id, row.has_journey) for row in rows]

    async def _require_own_clock(self, command: Command, uow: UnitOfWork) -> None:
        """No header moves the clock of what is real."""
        if uow.exercise and (await uow.session.execute(self._real, {"ids": _ids(command)})).scalar_one():
            raise ExerciseIsMixed(field=HEADER)

    async def _require_running_agency(self, command: Command, uow: UnitOfWork) -> None:
        """A command about an operation itself, locked; whoever brings their people to it is asked for these alone."""
        if RUN_BY_AGENCY not in self._metadata.tables or person_fields(type(command)) or uow.actor.kind != "person":
            return
        rows = (await uow.session.execute(_RUNNING, {"ids": _ids(command)})).scalars()
        if not all(_runs(command, uow.actor, agency) for agency in rows):
            raise OtherAgencyRuns

    async def _persons(self, command: Command, uow: UnitOfWork) -> list[UUID]:
        persons = (await uow.session.execute(self._about, {"ids": _ids(command)})).scalars()
        return sorted({UUID(str(one)) for one in persons if one is not None})

    @cached_property
    def _real(self) -> TextClause:
        tables = [one for one in self._metadata.tables.values() if "exercise" in one.c and one.name not in OF_BOTH]
        asked = " UNION ALL ".join(_lookup_real(table) for table in tables)
        return text(f"SELECT EXISTS ({asked})" if asked else "SELECT false")  # our own names

    @cached_property
    def _about(self) -> TextClause:
        tables = person_tables(self._metadata)
        households = [_lookup(table, "household_id") for table in tables if "household_id" in table.c]
        return text(" UNION ".join([*map(_lookup, tables), *households]))


def _runs(command: Command, actor: Actor, agency_id: UUID | None) -> bool:
    """Whether an operation of this agency is the actor's to change; of an unknown one, theirs who see everybody's."""
    sees, limit = matrix().reach(actor.roles, C1), furthest(command.command_name())
    if sees is Reach.ALL and (agency_id is None or limit is Reach.ALL):
        return True
    return sees is not None and agency_id is not None and agency_id == actor.agency_id


def check(command: Command, actor: Actor, standings: Sequence[Standing], persons: Collection[UUID] = ()) -> None:
    """Unseen, or OutOfReach, unless the actor may do this about all of them."""
    limit = furthest(command.command_name())
    sees = matrix().reach(actor.roles, C1)
    if not all(one.is_within(sees, actor) for one in standings):
        raise Unseen(persons)
    for touched in classes_touched(command):
        reach = matrix().reach(actor.roles, touched)
        if not all(one.is_within(min(reach, limit) if reach else None, actor) for one in standings):
            raise OutOfReach(persons)


def person_tables(metadata: MetaData) -> list[Table]:
    """The tables in which one id is one person's."""
    return [
        table
        for table in metadata.tables.values()
        if len(table.primary_key.columns) == 1
        and (table.name == "persons" or "person_id" in table.c)
        and isinstance(next(iter(table.primary_key.columns)).type, Uuid)
    ]


def person_fields(command: type[Command]) -> frozenset[str]:
    """The fields of a command that name a person or what is about one, by what events are told about.

    What its own service tells of goes first: reports to donors and reports of circumstances share a name.
    """
    everywhere = tuple(contract_modules())
    own = tuple(module for module in everywhere if command.__module__.startswith(f"{module.__name__}."))
    known = {**_person_aggregates(everywhere), **_person_aggregates(own)}
    return frozenset(name for name in command.model_fields if known.get(name))


@cache
def _person_aggregates(modules: tuple[ModuleType, ...]) -> Mapping[str, bool]:
    """Whether what events are told about is about a person, by the name of its id."""
    events = [event for module in modules for event in events_of(module)]
    return {
        name: any(event.about for event in events if event.aggregate == name) for name in {e.aggregate for e in events}
    }


def _ids(command: Command) -> list[UUID]:
    """The ids a command names, and those of the people it says something of in a list."""
    values = [getattr(command, name) for name in type(command).model_fields]
    listed = (part for value in values if isinstance(value, list) for part in value if isinstance(part, Contract))
    people = (vars(part).get("person_id") for part in listed)
    return [one for one in (*values, *people) if isinstance(one, UUID)]


def _lookup_real(table: Table) -> str:
    """What could be a person's and is not is of a record elsewhere, whose exercise is known there."""
    real = "exercise IS NULL AND person_id IS NOT NULL" if "person_id" in table.c else "exercise IS NULL"
    return f"SELECT FROM {table.name} WHERE id = ANY(CAST(:ids AS uuid[])) AND {real}"  # our own names


def _lookup(table: Table, by: str | None = None) -> str:
    """Whom ids name: by the table's key, or as members of what another column names."""
    [key] = table.primary_key.columns
    person = key.name if table.name == "persons" else "person_id"
    return f"SELECT {person} FROM {table.name} WHERE {by or key.name} = ANY(CAST(:ids AS uuid[]))"  # noqa: S608  # our own names
