"""From what is told about a person to the fact that they are registered: checked, sealed, given a key and reference."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.intake.crises.model import Crisis
from services.intake.matching.keys import SearchTerms, one_name_keys, search_keys
from services.intake.persons.age import age_on, check_birth_date, is_estimated
from services.intake.persons.model import MAY_BE_MINORS
from services.intake.persons.reference import BITS, registration_reference
from services.intake.persons.repository import taken_references
from services.intake.persons.unlisted import has_unlisted_codes
from services.intake.registration.phone import with_phone_read
from services.intake.screening.origin import is_origin_known
from services.intake.settings import search_secret
from shared.contracts.base import Sealed, SealKind
from shared.contracts.intake.v1 import (
    AgeBand,
    Circumstances,
    CircumstancesOnRecord,
    PersonProfile,
    PersonRegistered,
    RegisterPerson,
    Relationship,
    Sex,
    reference_in_the_open,
)
from shared.platform.clock import new_id
from shared.platform.errors import NotFound
from shared.platform.moments import day_at, day_at_least
from shared.platform.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Entry:
    """A person about to be registered. Holds personal data: never logged, never kept."""

    person_id: UUID
    crisis_id: UUID
    household_id: UUID | None
    relationship: Relationship
    sex: Sex
    region: str | None
    profile: PersonProfile
    circumstances: Circumstances | None = None
    import_id: UUID | None = None
    zone: str | None = None
    """Of the place where the person is registered; None where it is not known."""
    withheld: bool = False
    """Whether something that is recorded with the person withholds their place, whatever their age."""

    def __repr__(self) -> str:
        """Which person, never who."""
        return f"Entry({self.person_id})"


def entry_of(command: RegisterPerson, zone: str | None = None) -> Entry:
    return Entry(
        person_id=command.person_id,
        crisis_id=command.crisis_id,
        household_id=command.household_id,
        relationship=command.relationship,
        sex=command.sex,
        region=command.region,
        profile=command.profile,
        circumstances=command.circumstances,
        zone=zone,
    )


def keys_for(terms: SearchTerms) -> list[int]:
    return search_keys(terms, search_secret())


def keys_to_list(terms: SearchTerms, today: date) -> list[int]:
    """By which people are found in a list: one name alone finds whoever has it among others."""
    name = terms.one_name()
    return keys_for(terms) + (one_name_keys(name, today.year, search_secret()) if name else [])


def keys_of_entry(entry: Entry, uow: UnitOfWork) -> list[int]:
    """The search keys of somebody about to be registered. They rest in one table and travel nowhere."""
    return keys_for(SearchTerms.of_person(entry.profile, day_at(uow.now(), entry.zone)))


def band_of(profile: PersonProfile, uow: UnitOfWork, zone: str | None = None) -> AgeBand:
    """The age band in a place today; BirthDateInFuture or BirthDateTooLongAgo when the birth cannot be."""
    birth, as_of = profile.birth_date, day_at(uow.now(), zone)
    check_birth_date(birth, as_of)
    return age_on(birth, max(day_at_least(uow.now(), zone), birth.on or date.min), as_of).band


async def country_of(crisis_id: UUID, uow: UnitOfWork) -> str:
    crisis = await uow.find(Crisis, crisis_id)
    if crisis is None:
        raise NotFound("crisis", field="crisis_id")
    return crisis.country


async def free_references(count: int, uow: UnitOfWork) -> list[str]:
    """So many references nobody has: the random bits of fresh ids, tried again where one is taken."""
    free: set[str] = set()
    while len(free) < count:
        tried = {registration_reference(new_id().int % (1 << BITS)) for _ in range(count - len(free))}
        free |= tried - await taken_references(uow.session, tried)
    return list(free)


async def registered(entry: Entry, codes: Mapping[str, str], uow: UnitOfWork) -> tuple[PersonRegistered, bool]:
    """Seal what identifies the person and say that they are registered; and whether their place is withheld.

    Their key must have been issued; `codes` are the P-codes of regions. A region that is withheld or has no code
    rests sealed with the circumstances only.
    """
    band = band_of(entry.profile, uow, entry.zone)
    withheld = entry.withheld or band in MAY_BE_MINORS
    code = None if withheld else codes.get(entry.region or "")
    profile = with_phone_read(entry.profile, await country_of(entry.crisis_id, uow))
    event = PersonRegistered(
        person_id=entry.person_id,
        crisis_id=entry.crisis_id,
        household_id=entry.household_id,
        relationship=entry.relationship,
        reference=reference_in_the_open(entry.person_id),
        sex=entry.sex,
        age_band=band,
        birth_date_estimated=is_estimated(entry.profile.birth_date),
        has_documents=bool(entry.profile.documents),
        region=code,
        profile=await uow.seal(entry.person_id, SealKind.PROFILE, profile),
        circumstances=await _sealed(entry, None if code else entry.region, uow),
        import_id=entry.import_id,
        registered_at=uow.now(),
        registered_by_agency=uow.actor.agency_id,
        origin_answered=is_origin_known(entry.profile),
        unlisted_codes=has_unlisted_codes(entry.profile),
    )
    return event, withheld


async def _sealed(entry: Entry, region: str | None, uow: UnitOfWork) -> Sealed[CircumstancesOnRecord] | None:
    if entry.circumstances is None and region is None:
        return None
    reported = entry.circumstances or Circumstances()
    known = CircumstancesOnRecord(location=reported.location, notes=reported.notes, region=region)
    return await uow.seal(entry.person_id, SealKind.HEALTH, known)
