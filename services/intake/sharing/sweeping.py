"""Ends every open grant that the origin rule bars, wherever it was given before the rule was as strict as it is.

Runs after a migration, and before the digests of states are made anew: a barred grant that is still open cannot be
written, and told its State until the next fact about the person.
"""

from uuid import UUID

from cryptography.exceptions import InvalidTag
from sqlalchemy import text

from services.intake.persons.model import Person
from services.intake.screening.revocation import end_barred_grants
from services.intake.sharing_grants.ending import end_grant
from services.intake.sharing_grants.repository import open_grants_of_person
from shared.platform.errors import KeyNotHere, Refused
from shared.platform.logs import log
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import UnitsOfWork

AT_ONCE = 200
UNREADABLE = (Refused, KeyNotHere, InvalidTag, ValueError)
"""One person's values cannot be opened, or not understood. A wrong key-encryption key is everybody's, and stops."""
_SHARED = text(
    "SELECT DISTINCT persons.id FROM persons JOIN sharing_grants ON sharing_grants.person_id = persons.id"
    " WHERE is_protected AND erased_at IS NULL AND ended_at IS NULL AND persons.id > :after"
    " ORDER BY persons.id LIMIT :most"
)


async def end_all_barred(units: UnitsOfWork) -> int:
    """Person by person; how many facts that told."""
    after, count = UUID(int=0), 0
    while True:
        async with units.begin() as unit:
            persons = (await unit.session.execute(_SHARED, {"after": after, "most": AT_ONCE})).scalars().all()
        for person_id in persons:
            async with units.begin() as unit:
                await _end_barred(await unit.load(Person, person_id), unit)
                count += len(unit.published)
        if not persons:
            return count
        after = persons[-1]


async def _end_barred(person: Person, unit: UnitOfWork) -> None:
    try:
        await end_barred_grants(person, unit)
    except UNREADABLE as error:
        await end_all_of_states(person, error, unit)


async def end_all_of_states(person: Person, error: Exception, unit: UnitOfWork) -> None:
    """Of whom nothing is known every State is barred."""
    log.error("cannot_read_origin", person_id=str(person.id), reason=type(error).__name__)
    for grant, agency in await open_grants_of_person(unit.session, person.id):
        if agency.acts_for_a_state or grant.state_digest is not None:
            end_grant((grant, agency), unit)
