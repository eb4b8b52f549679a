"""Puts right what is named of a person; what is not named stays."""

from services.intake.crises.places import zone_of
from services.intake.matching.keys import SearchTerms
from services.intake.matching.repository import drop_keys, keep_keys
from services.intake.persons.age import is_estimated
from services.intake.persons.model import Person
from services.intake.persons.unlisted import has_unlisted_codes
from services.intake.registration.entry import band_of, country_of, keys_for
from services.intake.registration.phone import require_phones, with_phone_read
from services.intake.screening.origin import is_origin_known
from shared.contracts.base import SealKind, changed
from shared.contracts.intake.v1 import AgeBand, CorrectPerson, KnownBy, PersonCorrected, PersonProfile, Sex
from shared.platform.moments import day_at
from shared.platform.unit_of_work import UnitOfWork


async def corrected(person: Person, command: CorrectPerson, uow: UnitOfWork) -> tuple[PersonCorrected, PersonProfile]:
    """The person as they are now, the profile sealed anew and opened; search keys in place of the old ones."""
    known = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    profile = _changed(known, command.profile) if command.profile else known
    require_phones(profile, known)
    profile = with_phone_read(profile, await country_of(person.crisis_id, uow))
    zone = await zone_of(person.crisis_id, uow)
    if profile.birth_date != known.birth_date:
        person.birth_told_on, person.band_review_on = day_at(uow.now(), zone), None
    keys = keys_for(SearchTerms.of_person(profile, person.stated_on(zone)))
    await drop_keys(uow.session, person.id)
    await keep_keys(uow.session, ((person.id, key) for key in keys))
    event = PersonCorrected(
        person_id=person.id,
        sex=command.sex or Sex(person.sex),
        age_band=band_of(profile, uow, zone) if profile.birth_date != known.birth_date else AgeBand(person.age_band),
        birth_date_estimated=is_estimated(profile.birth_date),
        has_documents=bool(profile.documents),
        region=person.region,
        profile=await uow.seal(person.id, SealKind.PROFILE, profile),
        corrected_at=uow.now(),
        origin_answered=is_origin_known(profile),
        unlisted_codes=has_unlisted_codes(profile),
    )
    return event, profile


def _changed(known: PersonProfile, named: PersonProfile) -> PersonProfile:
    """Another nationality is not known by the paper of the one before: as stated, where nobody says how."""
    profile = changed(known, named)
    if profile.nationality == known.nationality or "nationality_known_by" in named.model_fields_set:
        return profile
    return profile.model_copy(update={"nationality_known_by": KnownBy.STATED})
