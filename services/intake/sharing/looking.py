"""Looks at an agency's people, one transaction each, after its kind, its States or its feed changed.

A correction holds at once, and nobody's row: the agency's mandate counts on, and a grant that was looked at under
another is written nothing under, by its code and by the database's own rule. What is left to do is seen in the rows, so
that whoever was stopped goes on; whoever has news meanwhile is looked at with it.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.exc import DBAPIError

from services.intake.persons.model import Person
from services.intake.screening.revocation import is_barred, is_undocumented
from services.intake.sharing.feed import issue_content_key, share_person
from services.intake.sharing.granting import name_states
from services.intake.sharing.sweeping import UNREADABLE, end_all_of_states
from services.intake.sharing_grants.ending import end_grant
from services.intake.sharing_grants.model.agencies import Agency
from services.intake.sharing_grants.repository import (
    Shared,
    agencies_being_looked_at,
    open_grants_of_person,
    persons_to_look_at,
)
from shared.platform.logs import log
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import CONTENTION_STATES, UnitsOfWork

AT_A_TIME = 200
FIRST = UUID(int=0)


class PeopleNotLookedAt(RuntimeError):
    """Some people of a corrected agency could not be looked at: it hears nothing of them, and somebody must see why."""


async def look_at(person: Person, uow: UnitOfWork) -> None:
    """End what is barred, and what a corrected agency may not have; name its States anew beside the rest.

    A feed that was opened meanwhile begins. The caller holds the person's row.
    """
    for shared in await open_grants_of_person(uow.session, person.id):
        grant, agency = shared
        if await is_barred(person, agency, uow) or await _is_lost(person, shared, uow):
            end_grant(shared, uow)
        elif not grant.is_looked_at(agency):
            await name_states(grant, agency, uow)
            await _begin(shared, uow)


async def _is_lost(person: Person, shared: Shared, uow: UnitOfWork) -> bool:
    grant, agency = shared
    if grant.is_looked_at(agency):
        return False
    return not agency.may_have(grant.classes) or await is_undocumented(person, grant, agency, uow)


async def _begin(shared: Shared, uow: UnitOfWork) -> None:
    if shared[0].feed_sequence == 0:
        issue_content_key(shared, uow)
        await share_person(shared, uow)


async def look_at_people_of_corrected(units: UnitsOfWork) -> None:
    """The duty. PeopleNotLookedAt, once everybody else was."""
    if await look_at_all(units):
        raise PeopleNotLookedAt


async def look_at_all(units: UnitsOfWork) -> int:
    """Everybody of every agency that was corrected, or whose feed was opened; how many could not be looked at."""
    async with units.begin() as unit:
        agencies = await agencies_being_looked_at(unit.session)
    return sum([await look_at_people_of(one, units) for one in agencies])


async def look_at_people_of(agency_id: UUID, units: UnitsOfWork) -> int:
    """Everybody of one agency, each in a transaction of their own; how many could not be looked at."""
    after, left = FIRST, 0
    while persons := await _next(agency_id, after, units):
        left += sum([not await _look_at_one(person_id, units) for person_id in persons])
        after = persons[-1]
    async with units.begin() as unit:
        agency = await unit.load(Agency, agency_id)
        # One more correction may have come meanwhile.
        if not await persons_to_look_at(unit.session, agency_id, FIRST, 1):
            agency.looking_since = None
    return left


async def _next(agency_id: UUID, after: UUID, units: UnitsOfWork) -> Sequence[UUID]:
    async with units.begin() as unit:
        return await persons_to_look_at(unit.session, agency_id, after, AT_A_TIME)


async def _look_at_one(person_id: UUID, units: UnitsOfWork) -> bool:
    try:
        async with units.begin() as unit:
            await look_at(await unit.load(Person, person_id), unit)
    except UNREADABLE as error:
        async with units.begin() as unit:
            await end_all_of_states(await unit.load(Person, person_id), error, unit)
        return False
    except DBAPIError as error:
        # The agency hears nothing of them until the next time. A row that is held is nobody's fault.
        log.warning("person_not_looked_at", person_id=str(person_id), reason=type(error).__name__)
        return getattr(error.orig, "sqlstate", None) in CONTENTION_STATES
    return True
