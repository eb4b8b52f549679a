"""Whom a specialist must look at anew, because what is assessed and what the profile says do not fit together.

The assessment is the specialists', so the question is theirs; that there is one tells nothing of either.
"""

from services.intake.persons.model import Person
from services.intake.screening.origin import tells_protection
from services.intake.screening.origin_rule import known_assessment
from services.intake.screening.repository import present_needs
from shared.contracts.code_lists import is_country
from shared.contracts.intake.v1 import (
    NationalityAnswer,
    PersonProfile,
    ProtectionAssessment,
    ProtectionStatus,
)
from shared.platform.unit_of_work import UnitOfWork


def disagrees(profile: PersonProfile, assessment: ProtectionAssessment) -> bool:
    """Whether one says stateless, or refugee, where the other does not, or a country that is feared is none."""
    if not all(is_country(country) for country in assessment.feared_countries):
        return True
    if assessment.status is ProtectionStatus.STATELESS:
        return profile.nationality_answer is NationalityAnswer.NO_OTHER or _names_nationality(profile)
    return tells_protection(profile) and assessment.status is ProtectionStatus.NONE_KNOWN


async def ask_or_end_review(person: Person, uow: UnitOfWork) -> None:
    """Tell that a specialist must look, or no longer must; nothing where that is told already."""
    is_due = await _is_due(person, uow)
    if is_due and not person.review_asked:
        uow.publish(person, person.ask_review(uow.now()))
    elif person.review_asked and not is_due:
        uow.publish(person, person.end_review(uow.now()))


async def _is_due(person: Person, uow: UnitOfWork) -> bool:
    profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    assessment = await known_assessment(person, uow)
    if assessment is not None:
        return disagrees(profile, assessment)
    is_reported = tells_protection(profile) or person.said_stateless
    # A restricted need brings the specialist anyway.
    needs = await present_needs(uow.session, person.id) if is_reported else []
    return is_reported and not any(need.is_restricted() for need in needs)


def _names_nationality(profile: PersonProfile) -> bool:
    return profile.nationality is not None or bool(profile.nationalities)
