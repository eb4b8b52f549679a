"""Whom a wish concerns: nobody changes what is recorded of people they may not see, nor mixes exercise and real work.

Services check who acts and in which role. Which people somebody may see is known here, where everybody's facts meet.
Ids that the read model has not heard of yet say nothing; their service decides about them.
"""

from dataclasses import dataclass
from functools import cache
from uuid import UUID

from sqlalchemy import TextClause, text

from services.gateway.access.accounts import Account
from services.gateway.compiler.viewpoint import Viewpoint
from services.gateway.serving.services import Refusal
from shared.contracts.base import Command
from shared.contracts.cases.v1 import AssignCase
from shared.platform.audit import AuditEntry
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import Units

NOT_SEEN = Refusal("not_found", "There is no such record")
NO_CASEWORKER = Refusal("not_found", "There is no such account in the agency of this person", "caseworker_id")
MIXED = Refusal("exercise_is_mixed", "An exercise and real work are never mixed", "Homeward-Exercise")

_UNFILTERED = text("SELECT set_config('homeward.reach', 'all', true)")
_ABOUT_PERSONS = (
    "cases", "assistance", "movements", "journeys", "grants", "enrolments", "follow_ups", "reviews", "needs",
    "consents", "sharing_grants", "requests", "sharing_overrides", "erasures",
)  # fmt: skip
_PERSONS = " UNION ".join(
    ["SELECT id FROM persons WHERE id = ANY(:ids)"]
    + [f"SELECT person_id FROM {table} WHERE id = ANY(:ids)" for table in _ABOUT_PERSONS]  # noqa: S608  # our own names
)
_CRISES = (
    "SELECT exercise, true FROM crises WHERE id = ANY(:ids) UNION ALL SELECT crises.exercise, true"
    " FROM operations JOIN crises ON crises.id = operations.crisis_id WHERE operations.id = ANY(:ids)"
)

_CAN_ANSWER = text(
    "SELECT EXISTS (SELECT 1 FROM accounts WHERE id = :caseworker AND active AND NOT EXISTS ("
    "SELECT 1 FROM cases JOIN persons ON persons.id = cases.person_id"
    " WHERE cases.id = :case AND persons.agency_id IS DISTINCT FROM accounts.agency_id))"
)


@dataclass(frozen=True)
class Concerned:
    """What the ids of a wish are known to be about; `worlds` are exercises' tags, None for the real thing."""

    worlds: frozenset[str | None]
    all_seen: bool
    answered_for: bool = True
    """Whether the caseworker a case is given to can look after it."""

    @property
    def exercise(self) -> str | None:
        """The exercise the wish belongs to by what it is about."""
        return next((world for world in self.worlds if world), None)

    def refusal(self, told: str | None) -> Refusal | None:
        """Why the wish is not passed on, if it is not; `told` is the exercise it came with."""
        if not self.all_seen:
            return NOT_SEEN
        if not self.answered_for:
            return NO_CASEWORKER
        return MIXED if None in self.worlds and (told or self.exercise) else None


async def concerned(units: Units, command: Command, account: Account) -> Concerned:
    """Look up what a wish is about; that somebody reached for people they may not see is in the audit trail."""
    ids = ids_of(command).values()
    given = {"ids": list(ids), "agency": account.agency_id, "viewer": account.id}
    async with units.begin() as unit:
        await unit.session.execute(_UNFILTERED)
        rows = (await unit.session.execute(_statement(Viewpoint(account.roles).sees_person("p")), given)).all()
        answered_for = await _is_answered_for(unit, command)
        found = Concerned(frozenset(row.exercise for row in rows), all(row.seen for row in rows), answered_for)
        if not found.all_seen:
            unit.note(_denied(command, account))
    return found


async def _is_answered_for(unit: UnitOfWork, command: Command) -> bool:
    """A case given to an account that is not there, or sees nothing of the person, is a case nobody works on."""
    if not isinstance(command, AssignCase):
        return True
    given = {"case": command.case_id, "caseworker": command.caseworker_id}
    return bool((await unit.session.execute(_CAN_ANSWER, given)).scalar_one())


def ids_of(command: Command) -> dict[str, UUID]:
    """The ids a command names, by field."""
    return {name: one for name in type(command).model_fields if isinstance(one := getattr(command, name), UUID)}


def _denied(command: Command, account: Account) -> AuditEntry:
    return AuditEntry(
        action=command.command_name(),
        actor_id=account.id,
        decision="denied",
        agency_id=account.agency_id,
        subject_ids=tuple(ids_of(command).values()),
    )


@cache
def _statement(sees_person: str) -> TextClause:
    sees = sees_person.replace("{agency}", "CAST(:agency AS uuid)").replace("{viewer}", "CAST(:viewer AS uuid)")
    return text(
        f"SELECT p.exercise, coalesce({sees}, false) AS seen"  # noqa: S608  # the matrix's conditions
        f" FROM ({_PERSONS}) AS about JOIN persons p ON p.id = about.id AND p.reference IS NOT NULL"
        f" UNION ALL {_CRISES}"
    )
