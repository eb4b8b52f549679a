"""How often somebody may be offered to countries that turn out to be barred, before a specialist looks."""

from uuid import UUID

from services.cases.evacuation.handlers.receivers import may_know_why
from services.cases.evacuation.model.barred import CountriesWereTried
from services.cases.evacuation.repository import countries_barred
from services.cases.persons.model import KnownPerson
from shared.platform.unit_of_work import UnitOfWork

MOST_COUNTRIES = 2
"""That were barred since the last assessment. Why one is barred is not told; of several, tried one after another, what
is feared can be worked out."""


async def require_few_tried(person_id: UUID, uow: UnitOfWork) -> None:
    """CountriesWereTried, whatever the country; asked before the gate is looked at."""
    person = await uow.find(KnownPerson, person_id)
    if person is None or person.assessed_at is None or may_know_why(uow.actor):
        return
    if len(await countries_barred(uow.session, person_id, person.assessed_at)) >= MOST_COUNTRIES:
        raise CountriesWereTried(person_id)
