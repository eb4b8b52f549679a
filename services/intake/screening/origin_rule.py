"""Asks and tightens the origin rule for one person, inside the caller's transaction."""

from collections.abc import Collection, Iterable
from uuid import UUID

from services.intake.persons.model import Person
from services.intake.screening import repository
from services.intake.screening.origin import (
    is_origin_answered,
    is_origin_known,
    nationalities_of,
    origin_states,
    papers_of_nationality,
    state_digest,
    states_of_origin,
)
from services.intake.settings import search_secret
from shared.contracts.base import C4, Sealed, SealKind
from shared.contracts.code_lists import is_country
from shared.contracts.intake.v1 import (
    AssessmentOnRecord,
    OriginOnRecord,
    PersonProfile,
    ProtectionAssessment,
    ProtectionStatus,
)
from shared.contracts.intake.v1.values import TELLS_ORIGIN
from shared.platform.identity import Actor
from shared.platform.unit_of_work import UnitOfWork
from shared.policy.matrix import Reach, visible_classes


async def protect(
    person: Person, profile: PersonProfile, feared: Collection[str], uow: UnitOfWork, *, stateless: bool = False
) -> None:
    """From now on nothing about the person reaches these states, nor those the profile names; never undone.

    `stateless`: it was said just now that the person is.

    The caller holds the person's row, so that no grant slips in between.
    """
    person.is_protected = True
    known = await known_assessment(person, uow)
    named = {*feared, *(known.feared_countries if known else ())}
    person.said_stateless = person.said_stateless or stateless or _says_stateless(known)
    person.origin_answered = is_origin_answered(profile, named, stateless=person.said_stateless)
    secret = search_secret()
    digests = {state_digest(secret, person.id, country) for country in states_of_origin(profile, named)}
    await repository.bar_states(uow.session, person.id, digests)
    origin = {state_digest(secret, person.id, country) for country in origin_states(profile)}
    await repository.mark_origin(uow.session, person.id, origin)


def digests_for(person_id: UUID, countries: Iterable[str]) -> list[int]:
    """How countries are compared for a person, in their order; none for agencies that act for no state."""
    return [state_digest(search_secret(), person_id, country) for country in countries]


async def bars(person: Person, digests: Collection[int], uow: UnitOfWork) -> bool:
    """Whether the origin rule bars any of these states for the person: every one, until the origin is known."""
    if not person.is_protected or not digests:
        return False
    profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    known = await known_assessment(person, uow)
    stateless = person.said_stateless or _says_stateless(known)
    if not is_origin_known(profile, known.feared_countries if known else (), stateless=stateless):
        return True
    return not set(digests).isdisjoint(await repository.barred_states(uow.session, person.id))


async def on_record(person: Person, assessment: ProtectionAssessment, uow: UnitOfWork) -> Sealed[AssessmentOnRecord]:
    """The assessment with every state that is barred by now, sealed; what an earlier one barred stays.

    Whoever decides where the person is taken knows neither nationality nor papers, so they travel in it.
    """
    return await uow.seal(person.id, SealKind.PROTECTION, await _with_barred(person, assessment, uow))


async def publish_barred(person: Person, uow: UnitOfWork) -> None:
    """The origin rule was tightened: tell the assessment anew if it bars more; nothing before there is one."""
    known = await repository.assessment_of(uow.session, person.id)
    sealed = known.sealed_assessment() if known else None
    if known is None or sealed is None:
        return
    assessment = await uow.open(sealed, AssessmentOnRecord, of=person.id)
    if await _with_barred(person, assessment, uow) != assessment:
        uow.publish(known, known.assess(await on_record(person, assessment, uow), uow.now()))


async def known_assessment(person: Person, uow: UnitOfWork) -> AssessmentOnRecord | None:
    """The latest assessment, opened; None where there is none."""
    known = await repository.assessment_of(uow.session, person.id)
    sealed = known.sealed_assessment() if known else None
    return await uow.open(sealed, AssessmentOnRecord, of=person.id) if sealed else None


async def _with_barred(person: Person, assessment: ProtectionAssessment, uow: UnitOfWork) -> AssessmentOnRecord:
    known = await known_assessment(person, uow)
    # What is no country bars all for as long as somebody's profile or assessment says it, and bars nothing by itself.
    barred = {country for country in (known.barred_countries if known else ()) if is_country(country)}
    fields = assessment.model_dump(include=set(ProtectionAssessment.model_fields))
    if not person.is_protected:
        return AssessmentOnRecord(**fields, barred_countries=sorted(barred))
    profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    barred |= states_of_origin(profile, assessment.feared_countries)
    return AssessmentOnRecord(
        **fields, protected=True, barred_countries=sorted(barred), origin=_origin_of(person, profile)
    )


def _says_stateless(assessment: AssessmentOnRecord | None) -> bool:
    return assessment is not None and assessment.status is ProtectionStatus.STATELESS


def _origin_of(person: Person, profile: PersonProfile) -> OriginOnRecord:
    return OriginOnRecord(
        said_stateless=person.said_stateless,
        nationalities=sorted(nationalities_of(profile, TELLS_ORIGIN)),
        nationality_answer=profile.nationality_answer,
        former_residences=sorted(profile.former_residences),
        former_residences_complete=profile.former_residences_complete,
        papers_without_issuer=any(one.issuing_country is None for one in papers_of_nationality(profile)),
    )


def may_see_protection(actor: Actor) -> bool:
    """Whether somebody may know what a person fears, and why."""
    return actor.kind != "person" or C4 in visible_classes(actor.roles, Reach.OWN)
