"""Search before registering: keyed digests find candidates, and only those are opened and compared."""

from collections.abc import Collection, Iterable
from uuid import UUID

from services.intake.matching.keys import SearchTerms
from services.intake.matching.ranking import rank
from services.intake.registration.model import Person
from services.intake.registration.repository import MOST_CANDIDATES, anybody_alike, persons_alike
from shared.contracts.intake.v1 import FindPersons, PersonCandidate, PersonProfile
from shared.platform.unit_of_work import UnitOfWork


def sought(command: FindPersons, uow: UnitOfWork) -> SearchTerms:
    """What a search knows of the person."""
    return SearchTerms(
        given_name=command.given_name,
        family_name=command.family_name,
        birth_date=command.birth_date,
        phone=command.phone,
        document_numbers=(command.document_number,) if command.document_number else (),
        told_on=uow.now().date(),
    )


async def candidates(
    terms: SearchTerms, keys: Collection[int], crisis_id: UUID | None, uow: UnitOfWork
) -> list[PersonCandidate]:
    """Persons who may be the one sought, best first: ids, scores and reasons, never who they are."""
    return await _ranked(terms, await anybody_alike(uow.session, keys, uow.exercise, crisis_id), uow)


async def duplicates(terms: SearchTerms, keys: Collection[int], uow: UnitOfWork) -> list[PersonCandidate]:
    """Persons who may be registered already, best first: the made-up people of an exercise are nobody's double."""
    return await _ranked(terms, await persons_alike(uow.session, keys, uow.exercise), uow)


async def _ranked(terms: SearchTerms, persons: Iterable[Person], uow: UnitOfWork) -> list[PersonCandidate]:
    opened = {person.id: await _terms_of(person, uow) for person in persons}
    return [
        PersonCandidate(person_id=person_id, score=alike.score, reasons=list(alike.reasons))
        for person_id, alike in rank(terms, opened, MOST_CANDIDATES)
    ]


async def _terms_of(person: Person, uow: UnitOfWork) -> SearchTerms:
    profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    return SearchTerms.of(profile, person.registered_at.date())
