"""Puts a person's profile right, and takes back a region that should no longer be known."""

from services.intake.matching.keys import SearchTerms
from services.intake.matching.repository import drop_keys, keep_keys, keys_of
from services.intake.registration.age import is_estimated
from services.intake.registration.entry import band_of, keys_for
from services.intake.registration.model import MINORS, Person
from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import AgeBand, CorrectPerson, PersonCorrected, Sex
from shared.platform.unit_of_work import UnitOfWork


async def corrected(person: Person, command: CorrectPerson, uow: UnitOfWork) -> PersonCorrected:
    """Seal the new profile and make its search keys in place of the old ones."""
    band = band_of(command.profile, uow)
    keys = keys_for(SearchTerms.of(command.profile, uow.now().date()))
    await drop_keys(uow.session, person.id)
    await keep_keys(uow.session, ((person.id, key) for key in keys))
    withheld = person.location_withheld or band in MINORS
    return PersonCorrected(
        person_id=person.id,
        sex=command.sex,
        age_band=band,
        birth_date_estimated=is_estimated(command.profile.birth_date),
        has_documents=bool(command.profile.documents),
        region=None if withheld else command.region,
        profile=await uow.seal(person.id, SealKind.PROFILE, command.profile),
        search_keys=keys,
        corrected_at=uow.now(),
    )


async def tell_without_region(person: Person, uow: UnitOfWork) -> None:
    """From now on the person's location is told to nobody; whoever was told a region hears that there is none."""
    person.location_withheld = True
    if person.region is None:
        return
    told = PersonCorrected(
        person_id=person.id,
        sex=Sex(person.sex),
        age_band=AgeBand(person.age_band),
        birth_date_estimated=person.birth_date_estimated,
        has_documents=person.has_documents,
        region=None,
        profile=person.sealed_profile(),
        search_keys=await keys_of(uow.session, person.id),
        corrected_at=uow.now(),
    )
    uow.publish(person, person.correct(told))
