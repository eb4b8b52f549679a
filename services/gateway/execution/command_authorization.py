"""Whom a command is about: nobody changes what is kept of people they may not see, nor mixes exercise and real work.

Services ask the same of what they know themselves; either refuses alone. Here everybody's facts meet, and come late:
whom the read model has not heard of is nobody's to act on until it has.
"""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import TextClause, text

from services.gateway.access.accounts import Account, case_workers
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.printing import with_names
from services.gateway.execution.command_client import Refusal
from services.gateway.graphql.command_subjects import OTHER_IDS
from services.gateway.readmodel import person_links
from services.gateway.readmodel.colleagues import colleague
from services.gateway.readmodel.row_level_security import UNFILTERED
from services.gateway.readmodel.tables import metadata
from shared.contracts.base import C1, Command
from shared.contracts.cases.v1 import AddCaseNote, AssignCase
from shared.platform.audit import AuditEntry
from shared.platform.authorisation import person_fields
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import UnitsOfWork
from shared.policy.matrix import Reach, classes_touched, furthest, matrix

UpToDate = Callable[[], Awaitable[bool]]
"""Whether everything told before the question is in the read model."""

NOT_SEEN = Refusal("not_found", "There is no such record")
NOT_YET = Refusal("try_later", "This is not to be seen here yet; the same request may be repeated")
OUT_OF_REACH = Refusal("out_of_reach", "Somebody else answers for this person; ask them, or a supervisor")
OTHER_AGENCY = Refusal("other_agency_runs", "Another agency runs this operation; ask them")
NO_CASEWORKER = Refusal("not_found", "There is no such account in the agency of this person", "caseworker_id")
UNSEEN_BY_COLLEAGUE = Refusal(
    "colleague_does_not_see", "Somebody who is mentioned is no colleague who may see this person", "mentioned_ids"
)
MIXED = Refusal("exercise_is_mixed", "An exercise and real work are never mixed", "Homeward-Exercise")

_CRISES = (
    "SELECT exercise, NULL, NULL FROM crises WHERE id = ANY(:ids) UNION ALL SELECT crises.exercise, NULL, NULL"
    " FROM operations JOIN crises ON crises.id = operations.crisis_id WHERE operations.id = ANY(:ids)"
)

_RUN_BY_OTHERS = text(
    "SELECT EXISTS (SELECT 1 FROM operations WHERE id = ANY(:ids) AND agency_id IS NOT NULL"
    " AND agency_id IS DISTINCT FROM CAST(:agency AS uuid))"
)
_RUN_BY_NOBODY = text("SELECT EXISTS (SELECT 1 FROM operations WHERE id = ANY(:ids) AND agency_id IS NULL)")

_CAN_ANSWER = text(
    "SELECT EXISTS (SELECT 1 FROM accounts WHERE id = :caseworker AND active AND roles && CAST(:workers AS text[])"
    " AND NOT EXISTS ("
    "SELECT 1 FROM cases JOIN persons ON persons.id = cases.person_id"
    " WHERE cases.id = :case AND persons.agency_id IS DISTINCT FROM accounts.agency_id))"
)


_COLLEAGUE = colleague("accounts", "persons", "CAST(:agency AS uuid)")
_UNSEEN = text(
    "SELECT EXISTS (SELECT 1 FROM unnest(CAST(:mentioned AS uuid[])) AS given(id) WHERE NOT EXISTS ("  # noqa: S608  # the matrix's conditions
    "SELECT 1 FROM accounts, cases JOIN persons ON persons.id = cases.person_id"
    f" WHERE accounts.id = given.id AND cases.id = :case AND {_COLLEAGUE}))"
)


@dataclass(frozen=True)
class CommandScope:
    """What the ids of a command are known to be about; an exercise tag is None for the real thing."""

    exercise_tags: frozenset[str | None]
    all_seen: bool
    all_reached: bool = True
    answered_for: bool = True
    """Whether the caseworker a case is given to can look after it."""
    runs: bool = True
    """Whether an operation that is changed is the agency's."""
    mentions_seen: bool = True
    """Whether colleagues who are mentioned may know of the person."""
    up_to_date: bool = True
    """Whether what was told before is known here: else somebody may be there, and whose they are is not known."""

    @property
    def exercise(self) -> str | None:
        """The exercise the command belongs to by what it is about."""
        return next((tag for tag in self.exercise_tags if tag), None)

    def refusal(self, tag: str | None) -> Refusal | None:
        """Why the command is not passed on, if it is not; `tag` is of the exercise it came with.

        Who is not there, who is not known yet and who may not be seen are told alike.
        """
        if not self.all_seen:
            return NOT_SEEN if self.up_to_date else NOT_YET
        if not self.all_reached:
            return OUT_OF_REACH
        if not self.runs:
            return OTHER_AGENCY
        if not self.answered_for:
            return NO_CASEWORKER
        if not self.mentions_seen:
            return UNSEEN_BY_COLLEAGUE
        return MIXED if None in self.exercise_tags and (tag or self.exercise) else None


async def scope_of(units: UnitsOfWork, up_to_date: UpToDate, command: Command, account: Account) -> CommandScope:
    """Look up what a command is about, again once what was told is known; reaching too far is in the audit trail."""
    scope = await _look_up(units, command, account)
    if scope.all_seen and scope.all_reached and scope.runs:
        return scope
    current = await up_to_date()
    scope = await _look_up(units, command, account)
    if not (scope.all_seen and scope.all_reached and scope.runs):
        async with units.begin() as unit:
            unit.note(_denied(command, account))
    return replace(scope, up_to_date=current)


async def _look_up(units: UnitsOfWork, command: Command, account: Account) -> CommandScope:
    parameters = {
        "ids": [*ids_of(command).values(), *ids_inside(command)],
        "agency": account.agency_id,
        "viewer": account.id,
    }
    async with units.begin() as unit:
        await unit.session.execute(UNFILTERED)
        rows = (await unit.session.execute(_statement(*_conditions(command, account)), parameters)).all()
        answered_for = await _is_answered_for(unit, command)
        runs = await _is_run_by_own(unit, command, account)
        mentions_seen = await _is_seen_by_mentioned(unit, command, account)
    people = [row for row in rows if row.seen is not None]
    return CommandScope(
        frozenset(row.exercise for row in rows),
        all(row.seen for row in people) and (bool(people) or not _is_about_somebody_known(command)),
        all(row.reached for row in people),
        answered_for,
        runs,
        mentions_seen,
    )


def _is_about_somebody_known(command: Command) -> bool:
    """Whether a command is about a person who must be there before it; only a registration is not."""
    return bool(person_fields(type(command))) and command.command_name() not in matrix().registers


async def _is_run_by_own(unit: UnitOfWork, command: Command, account: Account) -> bool:
    """Whether whoever changes an operation is of the agency that runs it; who only brings people to it changes none."""
    if person_fields(type(command)):
        return True
    sees, limit = RoleAccess(account.roles).reach(C1), furthest(command.command_name())
    parameters = {"ids": list(ids_of(command).values()), "agency": account.agency_id}
    others = bool((await unit.session.execute(_RUN_BY_OTHERS, parameters)).scalar_one())
    unknown = bool((await unit.session.execute(_RUN_BY_NOBODY, parameters)).scalar_one())
    sees_all = sees is Reach.ALL
    return (not others or (sees_all and limit is Reach.ALL)) and (not unknown or sees_all)


def _conditions(command: Command, account: Account) -> tuple[str, str]:
    """Whether a person is seen, and is reached in every class the command touches, as SQL over `p`."""
    access, limit = RoleAccess(account.roles), furthest(command.command_name())
    reached = access.reaches(classes_touched(command), "p", limit)
    return with_names(access.sees_person("p")), with_names(reached)


async def _is_answered_for(unit: UnitOfWork, command: Command) -> bool:
    """A case given to an account that is not there, or sees nothing of the person, is a case nobody works on."""
    if not isinstance(command, AssignCase):
        return True
    parameters = {"case": command.case_id, "caseworker": command.caseworker_id, "workers": case_workers()}
    return bool((await unit.session.execute(_CAN_ANSWER, parameters)).scalar_one())


async def _is_seen_by_mentioned(unit: UnitOfWork, command: Command, account: Account) -> bool:
    """A note calls nobody to somebody whom they may not see."""
    if not isinstance(command, AddCaseNote) or not command.mentioned_ids:
        return True
    parameters = {"case": command.case_id, "mentioned": command.mentioned_ids, "agency": account.agency_id}
    return not (await unit.session.execute(_UNSEEN, parameters)).scalar_one()


def ids_of(command: Command) -> dict[str, UUID]:
    return {name: one for name in type(command).model_fields if isinstance(one := getattr(command, name), UUID)}


def ids_inside(command: Command) -> list[UUID]:
    """The ids in the lists and nested contracts of a command, but those by which nobody is looked up."""
    inside = (getattr(command, name) for name in type(command).model_fields if name not in OTHER_IDS)
    return [one for value in inside if not isinstance(value, UUID) for one in _ids_in(value)]


def _ids_in(value: object) -> Iterator[UUID]:
    if isinstance(value, UUID):
        yield value
    elif isinstance(value, list):
        yield from chain.from_iterable(map(_ids_in, value))
    elif isinstance(value, BaseModel):
        yield from chain.from_iterable(_ids_in(getattr(value, name)) for name in type(value).model_fields)


def _denied(command: Command, account: Account) -> AuditEntry:
    return AuditEntry(
        action=command.command_name(),
        actor_id=account.id,
        decision="denied",
        agency_id=account.agency_id,
        subject_ids=(*ids_of(command).values(), *ids_inside(command)),
    )


@cache
def _statement(sees: str, reaches: str) -> TextClause:
    about = person_links.lookup(metadata)
    return text(
        f"SELECT p.exercise, coalesce({sees}, false) AS seen, ({reaches}) AS reached"  # noqa: S608  # the matrix's conditions
        f" FROM ({about}) AS about JOIN persons p ON p.id = about.id AND p.reference IS NOT NULL"
        f" UNION ALL {_CRISES}"
    )
