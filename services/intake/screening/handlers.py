"""What is done about needs and protection."""

from services.intake.persons.model import Person
from services.intake.screening.model import Assessment, Need, RestrictedNeedForbidden
from services.intake.screening.needs import recordable_need
from services.intake.screening.origin import REFOULEMENT_NEED, needs_protection
from services.intake.screening.origin_rule import may_see_protection, on_record, protect, publish_barred
from services.intake.screening.review import ask_or_end_review
from services.intake.screening.revocation import end_barred_grants, end_undocumented_grants
from services.intake.screening.withholding import grounds_of, withhold_or_restore
from shared.contracts.base import Sealed, SealKind, changed
from shared.contracts.intake.v1 import (
    AssessmentOnRecord,
    AssessProtection,
    EndNeed,
    PersonProfile,
    ProtectionAssessment,
    ProtectionStatus,
    RecordNeed,
    RestrictedNeed,
)
from shared.platform.errors import AlreadyExists
from shared.platform.unit_of_work import UnitOfWork


async def record_need(command: RecordNeed, uow: UnitOfWork) -> None:
    """Record a need. Whoever may record needs may record a restricted one: it is sealed, they cannot read it back."""
    listed = recordable_need(command.code)
    if await uow.find(Need, command.need_id):
        raise AlreadyExists("need_id")
    person = await uow.load(Person, command.person_id)
    person.require_present()
    grounds = await grounds_of(person, uow)
    sealed = await _sealed(command, uow) if listed.restricted or command.reported_status else None
    uow.create(Need.record(command, sealed, uow.now()))
    await withhold_or_restore(person, grounds, uow)
    await end_undocumented_grants(person, grounds, uow)
    if command.code == REFOULEMENT_NEED or _reports_protection(command):
        await _bar_origin(person, [], command.reported_status, uow)
        await publish_barred(person, uow)
    await ask_or_end_review(person, uow)


async def end_need(command: EndNeed, uow: UnitOfWork) -> None:
    """The need is met, or was a mistake; a restricted one is ended by roles that may see which it is."""
    known = await uow.find(Need, command.need_id)
    person = await uow.load(Person, known.person_id) if known else None
    need = await uow.load(Need, command.need_id)
    if need.is_restricted() and not may_see_protection(uow.actor):
        raise RestrictedNeedForbidden
    if person is None or person.erased_at is not None:
        uow.publish(need, need.end(uow.now()))
        return
    grounds = await grounds_of(person, uow)
    uow.publish(need, need.end(uow.now()))
    await withhold_or_restore(person, grounds, uow)
    await ask_or_end_review(person, uow)


async def assess_protection(command: AssessProtection, uow: UnitOfWork) -> None:
    """Record protection concerns; ends at once whatever sharing they bar, and withholds a trafficked person's place.

    What the command does not name stays as it was assessed before; what is barred is never lifted.
    """
    person = await uow.load(Person, command.person_id)
    person.require_present()
    grounds = await grounds_of(person, uow)
    record = await _assessment_of(person, command.version, uow)
    assessed = await _changed(record, command.assessment, uow)
    if needs_protection(assessed):
        await _bar_origin(person, assessed.feared_countries, assessed.status, uow)
    uow.publish(record, record.assess(await on_record(person, assessed, uow), uow.now()))
    await withhold_or_restore(person, grounds, uow)
    await end_undocumented_grants(person, grounds, uow)
    await ask_or_end_review(person, uow)


async def _changed(record: Assessment, named: ProtectionAssessment, uow: UnitOfWork) -> ProtectionAssessment:
    sealed = record.sealed_assessment()
    if sealed is None:
        return named
    known = await uow.open(sealed, AssessmentOnRecord, of=record.person_id)
    return changed(ProtectionAssessment(**known.model_dump(include=set(ProtectionAssessment.model_fields))), named)


async def _assessment_of(person: Person, version: int | None, uow: UnitOfWork) -> Assessment:
    """The person's record of assessments; VersionConflict where the caller looked at another version of it.

    The person's row is held, so there is one.
    """
    known = await uow.find(Assessment, Assessment.id_for(person.id))
    if known is not None:
        return await uow.load(Assessment, known.id, expected_version=version or 0)
    made = Assessment(id=Assessment.id_for(person.id), person_id=person.id, assessed_at=uow.now())
    uow.add(made)
    return made


async def _bar_origin(person: Person, feared: list[str], status: ProtectionStatus | None, uow: UnitOfWork) -> None:
    profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    await protect(person, profile, feared, uow, stateless=status is ProtectionStatus.STATELESS)
    await end_barred_grants(person, uow)


async def _sealed(command: RecordNeed, uow: UnitOfWork) -> Sealed[RestrictedNeed]:
    return await uow.seal(
        command.person_id,
        SealKind.PROTECTION,
        RestrictedNeed(code=command.code, reported_status=command.reported_status),
    )


def _reports_protection(command: RecordNeed) -> bool:
    return command.reported_status is not None and needs_protection(
        ProtectionAssessment(status=command.reported_status)
    )
