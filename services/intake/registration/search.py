"""Search before registering: keyed digests find candidates, and only those are opened and compared.

Of people registered by another agency only whoever is very alike comes up, by terms of two kinds at least, and nothing
is said of why: an answer that grows with every right letter would tell who they are.
"""

from collections.abc import Collection, Iterable
from datetime import timedelta
from uuid import UUID

from services.intake.crises.places import zone_of
from services.intake.matching.keys import SearchTerms
from services.intake.matching.ranking import Likeness, rank, resembles
from services.intake.persons.model import Person
from services.intake.persons.repository import MOST_CANDIDATES, anybody_alike, persons_alike, recent_searches
from services.intake.persons.searches import MOST_AN_HOUR, Search, SearchBudgetSpent, comparison_by
from shared.contracts.intake.v1 import FindPersons, PersonCandidate, PersonProfile, Sex
from shared.platform.clock import new_id
from shared.platform.moments import day_at
from shared.platform.unit_of_work import UnitOfWork


async def sought(command: FindPersons, uow: UnitOfWork) -> SearchTerms:
    zone = await zone_of(command.crisis_id, uow) if command.crisis_id else None
    numbers = [command.document_number, *command.document_numbers]
    return SearchTerms(
        given_name=command.given_name,
        family_name=command.family_name,
        birth_date=command.birth_date,
        phone=command.phone,
        document_numbers=tuple(number for number in numbers if number),
        as_of=day_at(uow.now(), zone),
        sex=command.sex,
    )


async def candidates(
    terms: SearchTerms, keys: Collection[int], command: FindPersons, uow: UnitOfWork
) -> list[PersonCandidate]:
    """Persons who may be the one sought, best first: ids, bands and reasons, never who they are."""
    return await _ranked(terms, await anybody_alike(uow.session, keys, uow.exercise, command.crisis_id), uow)


async def listed(
    terms: SearchTerms, keys: Collection[int], command: FindPersons, uow: UnitOfWork
) -> list[PersonCandidate]:
    """The same of the people of the agency that asks. What only sounds like the one name that is sought is left out."""
    agencies = [uow.actor.agency_id]
    persons = await anybody_alike(uow.session, keys, uow.exercise, command.crisis_id, agencies, command.among)
    return await _ranked(terms, persons, uow, one_name=terms.one_name())


async def duplicates(terms: SearchTerms, keys: Collection[int], uow: UnitOfWork) -> list[PersonCandidate]:
    """Persons who may be registered already, best first: the made-up people of an exercise are nobody's double."""
    return await _ranked(terms, await persons_alike(uow.session, keys, uow.exercise), uow)


async def _ranked(
    terms: SearchTerms, persons: Iterable[Person], uow: UnitOfWork, *, one_name: str | None = None
) -> list[PersonCandidate]:
    by_id = {person.id: person for person in persons}
    opened = {person.id: await terms_of(person, uow) for person in by_id.values()}
    meant = {one: own for one, own in opened.items() if one_name is None or resembles(one_name, own)}
    ranked = rank(terms, meant, MOST_CANDIDATES)
    listed = (_candidate(by_id[person_id], alike, uow) for person_id, alike in ranked)
    return [one for one in listed if one is not None]


def _candidate(person: Person, alike: Likeness, uow: UnitOfWork) -> PersonCandidate | None:
    if person.registered_by_agency == uow.actor.agency_id:
        return PersonCandidate(person_id=person.id, band=alike.band, reasons=list(alike.reasons))
    if not alike.strong_by_two_kinds:
        return None
    return PersonCandidate(person_id=person.id, band=alike.band, reasons=[])


async def terms_of(person: Person, uow: UnitOfWork) -> SearchTerms:
    """The terms by which somebody registered is found."""
    profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    return SearchTerms.of_person(profile, person.stated_on(await zone_of(person.crisis_id, uow)), Sex(person.sex))


async def spend(uow: UnitOfWork, action: str = "FindPersons") -> None:
    """Ask for one search of the account's budget; SearchBudgetSpent. Exercises find the made-up only and are free."""
    if uow.exercise is not None:
        return
    if await recent_searches(uow.session, uow.actor.id, uow.now(), timedelta(hours=1)) >= MOST_AN_HOUR:
        raise SearchBudgetSpent(action)


async def spend_on_comparing(uow: UnitOfWork) -> None:
    """A registration compares as a search does: whom it meets, or that it meets nobody, is an answer as well.

    What it takes of the budget is kept by a registration that is done here, and by one that is refused in its refusal.
    """
    await spend(uow, "RegisterPerson")
    if uow.exercise is None:
        uow.add(comparison_by(uow))


async def keep_search(candidates: Collection[UUID], uow: UnitOfWork) -> UUID:
    """Remember who came up; answers the search's id. Who came up is in the entry of the command."""
    search = Search(id=new_id(), actor_id=uow.actor.id, searched_at=uow.now(), candidates=list(candidates))
    uow.add(search)
    uow.concerns(candidates)
    return search.id


async def search_of(search_id: UUID, uow: UnitOfWork) -> Search | None:
    """A search of the account's own; None where there is none, or it is forgotten."""
    search = await uow.find(Search, search_id)
    return search if search is not None and search.actor_id == uow.actor.id else None


async def was_shown(person_id: UUID, search: Search | None, uow: UnitOfWork) -> bool:
    """Whether a search showed this person, or would have, had more people not been as much alike."""
    if search is None or person_id in search.candidates:
        return search is not None
    person = await uow.find(Person, person_id)
    full = len(search.candidates) >= MOST_CANDIDATES
    return full and person is not None and person.registered_at <= search.searched_at
