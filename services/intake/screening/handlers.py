"""What is done about needs and protection."""

from services.intake.registration.correction import tell_without_region
from services.intake.registration.model import Person
from services.intake.screening.firewall import on_record, protect, tell_barred
from services.intake.screening.model import Assessment, Need, RestrictedNeedForbidden
from services.intake.screening.needs import recordable_need
from services.intake.screening.origin import REFOULEMENT_NEED, needs_protection
from services.intake.sharing.endings import end_barred_grants
from shared.contracts.base import C4, Sealed, SealKind
from shared.contracts.intake.v1 import (
    AssessProtection,
    EndNeed,
    PersonProfile,
    RecordNeed,
    RestrictedNeed,
)
from shared.platform.errors import AlreadyThere
from shared.platform.unit_of_work import UnitOfWork
from shared.policy.matrix import Reach, visible_classes


async def record_need(command: RecordNeed, uow: UnitOfWork) -> None:
    """Record a need; a restricted code is sealed, and recorded only by roles that may see protection data."""
    listed = recordable_need(command.code)
    if listed.restricted and not _may_see_protection(uow):
        raise RestrictedNeedForbidden
    if await uow.find(Need, command.need_id):
        raise AlreadyThere("need_id")
    person = await uow.load(Person, command.person_id)
    person.require_present()
    need, recorded = Need.record(command, await _sealed(command, uow) if listed.restricted else None, uow.now())
    uow.add(need)
    uow.publish(need, recorded)
    if command.code == REFOULEMENT_NEED:
        await _bar_origin(person, [], uow)
        await tell_barred(person, uow)


async def end_need(command: EndNeed, uow: UnitOfWork) -> None:
    """The need is met, or was a mistake."""
    need = await uow.load(Need, command.need_id)
    uow.publish(need, need.end(uow.now()))


async def assess_protection(command: AssessProtection, uow: UnitOfWork) -> None:
    """Record protection concerns; ends at once whatever sharing they bar, and withholds a trafficked person's place.

    A later assessment adds to what is barred and never lifts it.
    """
    person = await uow.load(Person, command.person_id)
    person.require_present()
    if needs_protection(command.assessment):
        await _bar_origin(person, command.assessment.feared_countries, uow)
    sealed = await on_record(person, command.assessment, uow)
    assessment = await _assessment_of(person, uow)
    uow.publish(assessment, assessment.assess(sealed, uow.now()))
    if command.assessment.trafficking:
        await tell_without_region(person, uow)


async def _assessment_of(person: Person, uow: UnitOfWork) -> Assessment:
    """The person's record of assessments; the person's row is held, so there is one."""
    known = await uow.find(Assessment, Assessment.id_for(person.id))
    if known is not None:
        return known
    made = Assessment(id=Assessment.id_for(person.id), person_id=person.id, assessed_at=uow.now())
    uow.add(made)
    return made


async def _bar_origin(person: Person, feared: list[str], uow: UnitOfWork) -> None:
    profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    await protect(person, profile, feared, uow)
    await end_barred_grants(person, uow)


async def _sealed(command: RecordNeed, uow: UnitOfWork) -> Sealed[RestrictedNeed]:
    return await uow.seal(command.person_id, SealKind.PROTECTION, RestrictedNeed(code=command.code))


def _may_see_protection(uow: UnitOfWork) -> bool:
    return uow.actor.kind != "person" or C4 in visible_classes(uow.actor.roles, Reach.OWN)
