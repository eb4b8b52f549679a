"""The rule that nothing lifts: nothing about a person who needs protection reaches a state they need it from.

Neither consent nor an emergency opens it. The rule stands three times: here, as the policy that a handler asks; as
constraint triggers of the database (migrations); and as an assertion on the opened values where a partner's record
is written (`sharing/content.py`). Digests keep the countries out of the tables: nationality is sealed.
"""

import hashlib
import hmac
from collections.abc import Collection
from uuid import UUID

from shared.contracts.code_lists import DOCUMENTS_OF_NO_NATIONALITY, REFUGEE_PAPERS, is_country
from shared.contracts.intake.v1 import (
    IdentityDocument,
    KnownBy,
    NationalityAnswer,
    PersonProfile,
    ProtectionAssessment,
    ProtectionStatus,
)
from shared.contracts.intake.v1.values import TELLS_ORIGIN

REFOULEMENT_NEED = "LP-RR"
"""Risk of refoulement (UNHCR specific needs code)."""


def needs_protection(assessment: ProtectionAssessment) -> bool:
    """Whether an assessment bars anything: a status, or a country that is feared."""
    return assessment.status is not ProtectionStatus.NONE_KNOWN or bool(assessment.feared_countries)


def tells_protection(profile: PersonProfile) -> bool:
    """Whether what somebody said or showed at the desk bars States before anybody has assessed or reported it."""
    is_stateless = profile.nationality_answer is NationalityAnswer.STATELESS
    return is_stateless or any(document.kind in REFUGEE_PAPERS for document in profile.documents)


def papers_of_nationality(profile: PersonProfile) -> list[IdentityDocument]:
    """Documents a state gives to its own, those of an unknown kind among them: whoever issued one is of the origin."""
    return [document for document in profile.documents if document.kind not in DOCUMENTS_OF_NO_NATIONALITY]


def nationalities_of(profile: PersonProfile, known_by: Collection[KnownBy] = tuple(KnownBy)) -> set[str]:
    """Every nationality, or those known in some ways, and every State that issued a paper of one."""
    said = [(profile.nationality, profile.nationality_known_by)]
    said += [(one.country, one.known_by) for one in profile.nationalities]
    issuers = (document.issuing_country for document in papers_of_nationality(profile))
    return {country for country in (*(one for one, how in said if how in known_by), *issuers) if country}


def states_of_origin(profile: PersonProfile, feared: Collection[str] = ()) -> set[str]:
    """Countries (ISO 3166-1 alpha-2) that may never learn of the person."""
    return {*nationalities_of(profile), *profile.former_residences, *feared}


def origin_states(profile: PersonProfile) -> set[str]:
    """The states that make an origin known: of somebody stateless where they lived, of others their nationalities.

    A nationality of which nobody knows how it is known bars its state, and makes nothing known.
    """
    stateless = profile.nationality_answer is NationalityAnswer.STATELESS
    return set(profile.former_residences) if stateless else nationalities_of(profile, TELLS_ORIGIN)


def is_origin_answered(profile: PersonProfile, feared: Collection[str] = (), *, stateless: bool = False) -> bool:
    """Whether "any other?" was answered, no paper is without its issuer, and every country named is one.

    `stateless`: somebody said so; a profile that says otherwise answers nothing until it names where the person lived.
    """
    if stateless and profile.nationality_answer is not NationalityAnswer.STATELESS:
        return False
    if any(document.issuing_country is None for document in papers_of_nationality(profile)):
        return False
    if not all(is_country(country) for country in states_of_origin(profile, feared)):
        return False
    if profile.nationality_answer is NationalityAnswer.STATELESS:
        return profile.former_residences_complete
    return profile.nationality_answer is NationalityAnswer.NO_OTHER


def is_origin_known(profile: PersonProfile, feared: Collection[str] = (), *, stateless: bool = False) -> bool:
    """Whether every state the person must be protected from is named; until it is, every state is barred."""
    return is_origin_answered(profile, feared, stateless=stateless) and bool(origin_states(profile))


def state_digest(secret: bytes, person_id: UUID, country: str) -> int:
    """A country as it rests beside a person: keyed, 64 bits, different for every person."""
    digest = hmac.digest(secret, f"state-of-origin|{person_id}|{country}".encode(), hashlib.sha256)
    return int.from_bytes(digest[:8], signed=True)
