"""Asks and tightens the origin rule for one person, inside the caller's transaction."""

from collections.abc import Collection
from uuid import UUID

from services.intake.registration.model import Person
from services.intake.screening import repository
from services.intake.screening.origin import is_barred, state_digest, states_of_origin
from services.intake.settings import search_secret
from shared.contracts.base import Sealed, SealKind
from shared.contracts.intake.v1 import AssessmentOnRecord, PersonProfile, ProtectionAssessment
from shared.platform.unit_of_work import UnitOfWork


async def protect(person: Person, profile: PersonProfile, feared: Collection[str], uow: UnitOfWork) -> None:
    """From now on nothing about the person reaches these states, nor those the profile names; never undone.

    The caller holds the person's row, so that no grant slips in between.
    """
    person.is_protected = True
    secret = search_secret()
    digests = [state_digest(secret, person.id, country) for country in states_of_origin(profile, feared)]
    await repository.bar_states(uow.session, person.id, digests)


def digest_for(person_id: UUID, country: str | None) -> int | None:
    """How a country is compared for a person; None for agencies that act for no state."""
    return state_digest(search_secret(), person_id, country) if country else None


async def bars(person: Person, digest: int | None, uow: UnitOfWork) -> bool:
    """Whether the origin rule bars a state for the person."""
    if not person.is_protected or digest is None:
        return False
    return is_barred(await repository.barred_states(uow.session, person.id), digest)


async def on_record(person: Person, assessment: ProtectionAssessment, uow: UnitOfWork) -> Sealed[AssessmentOnRecord]:
    """The assessment with every state that is barred by now, sealed; what an earlier one barred stays.

    Whoever decides where the person is taken knows neither nationality nor papers, so they travel in it.
    """
    return await uow.seal(person.id, SealKind.PROTECTION, await _with_barred(person, assessment, uow))


async def tell_barred(person: Person, uow: UnitOfWork) -> None:
    """The origin rule was tightened: tell the assessment anew if it bars more; nothing before there is one."""
    known = await repository.assessment_of(uow.session, person.id)
    sealed = known.sealed_assessment() if known else None
    if known is None or sealed is None:
        return
    told = await uow.open(sealed, AssessmentOnRecord, of=person.id)
    if await _with_barred(person, told, uow) != told:
        uow.publish(known, known.assess(await on_record(person, told, uow), uow.now()))


async def _with_barred(person: Person, assessment: ProtectionAssessment, uow: UnitOfWork) -> AssessmentOnRecord:
    barred = await _barred_before(person, uow)
    if person.is_protected:
        profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
        barred |= states_of_origin(profile, assessment.feared_countries)
    fields = assessment.model_dump(include=set(ProtectionAssessment.model_fields))
    return AssessmentOnRecord(**fields, protected=person.is_protected, barred_countries=sorted(barred))


async def _barred_before(person: Person, uow: UnitOfWork) -> set[str]:
    known = await repository.assessment_of(uow.session, person.id)
    sealed = known.sealed_assessment() if known else None
    return set((await uow.open(sealed, AssessmentOnRecord, of=person.id)).barred_countries) if sealed else set()
