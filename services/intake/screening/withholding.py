"""Whose place is withheld, and why: children, people of unknown age, needs that say so, trafficked people.

What is withheld is sealed with the circumstances and never dropped, and so is a region that is no P-code of the list.
It comes back when the last ground falls away by a decision: a correction, the end of a need, a new assessment. Growing
up is no decision.
"""

from enum import StrEnum

from services.intake.crises.repository import place_codes
from services.intake.persons.model import MAY_BE_MINORS, Person
from services.intake.persons.unlisted import has_unlisted_codes
from services.intake.screening.model import Need
from services.intake.screening.needs import withholds_place
from services.intake.screening.origin import is_origin_known
from services.intake.screening.repository import assessment_of, present_needs
from shared.contracts.base import Sealed, SealKind
from shared.contracts.intake.v1 import (
    AgeBand,
    AssessmentOnRecord,
    CircumstancesOnRecord,
    CircumstancesRecorded,
    PersonCorrected,
    PersonProfile,
    RestrictedNeed,
    Sex,
)
from shared.platform.unit_of_work import UnitOfWork


class Ground(StrEnum):
    """Why a place is withheld; told to nobody."""

    AGE = "age"
    NEED = "need"
    TRAFFICKING = "trafficking"


async def grounds_of(person: Person, uow: UnitOfWork) -> frozenset[Ground]:
    grounds = set()
    if person.age_band in MAY_BE_MINORS:
        grounds.add(Ground.AGE)
    if any([withholds_place(await _code_of(need, uow)) for need in await present_needs(uow.session, person.id)]):
        grounds.add(Ground.NEED)
    if await _is_trafficked(person, uow):
        grounds.add(Ground.TRAFFICKING)
    return frozenset(grounds)


async def is_withheld(person: Person, grounds_before: frozenset[Ground], uow: UnitOfWork) -> bool:
    """Whether the place is withheld after a decision.

    Where it was withheld on no ground that is known, as by a release that forgot grounds, it stays so.
    """
    return bool(await grounds_of(person, uow)) or (person.location_withheld and not grounds_before)


async def withhold_or_restore(person: Person, grounds_before: frozenset[Ground], uow: UnitOfWork) -> None:
    """Seal the region, or let it be told again, as the grounds now say; tells the change."""
    region = await known_region(person, uow)
    open_region = await place(person, region, withheld=await is_withheld(person, grounds_before, uow), uow=uow)
    if open_region != person.region:
        uow.publish(person, person.correct(await as_recorded(person, open_region, uow)))


async def place(person: Person, region: str | None, *, withheld: bool, uow: UnitOfWork) -> str | None:
    """Keep a region where it belongs: sealed where it is withheld or no P-code. Answers the code that may be told."""
    person.location_withheld = withheld
    known = await circumstances_of(person, uow)
    code = None if withheld else (await place_codes(uow.session, person.crisis_id, [region])).get(region or "")
    sealed_region = None if code else region
    if sealed_region != known.region:
        await record(person, known.model_copy(update={"region": sealed_region}), uow)
    return code


async def as_recorded(person: Person, region: str | None, uow: UnitOfWork) -> PersonCorrected:
    """The person as they stand, but for the region that may be told."""
    profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    return PersonCorrected(
        person_id=person.id,
        sex=Sex(person.sex),
        age_band=AgeBand(person.age_band),
        birth_date_estimated=person.birth_date_estimated,
        has_documents=person.has_documents,
        region=region,
        profile=person.sealed_profile(),
        corrected_at=uow.now(),
        origin_answered=is_origin_known(profile),
        unlisted_codes=has_unlisted_codes(profile),
    )


async def known_region(person: Person, uow: UnitOfWork) -> str | None:
    """The region, open or sealed."""
    return person.region or (await circumstances_of(person, uow)).region


async def circumstances_of(person: Person, uow: UnitOfWork) -> CircumstancesOnRecord:
    """What is known of where the person is, opened; nothing where nothing was ever said."""
    if person.circumstances is None:
        return CircumstancesOnRecord()
    return await uow.open(
        Sealed[CircumstancesOnRecord].model_validate(person.circumstances), CircumstancesOnRecord, of=person.id
    )


async def record(person: Person, circumstances: CircumstancesOnRecord, uow: UnitOfWork) -> None:
    """Seal the circumstances anew and tell them."""
    sealed = await uow.seal(person.id, SealKind.HEALTH, circumstances)
    event = CircumstancesRecorded(person_id=person.id, circumstances=sealed, recorded_at=uow.now())
    uow.publish(person, person.record_circumstances(event))


async def _code_of(need: Need, uow: UnitOfWork) -> str:
    if need.code is not None:
        return need.code
    sealed = Sealed[RestrictedNeed].model_validate(need.restricted)
    return (await uow.open(sealed, RestrictedNeed, of=need.person_id)).code


async def _is_trafficked(person: Person, uow: UnitOfWork) -> bool:
    known = await assessment_of(uow.session, person.id)
    sealed = known.sealed_assessment() if known else None
    return sealed is not None and (await uow.open(sealed, AssessmentOnRecord, of=person.id)).trafficking
