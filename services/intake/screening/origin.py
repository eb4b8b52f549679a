"""The rule that nothing lifts: nothing about a person who needs protection reaches a state they need it from.

Neither consent nor an emergency opens it. The rule stands three times: here, as the policy that a handler asks; as
constraint triggers of the database (migrations); and as an assertion on the opened values where a partner's record
is written (`sharing/content.py`). Digests keep the countries out of the tables: nationality is sealed.
"""

import hashlib
import hmac
from collections.abc import Collection
from uuid import UUID

from shared.contracts.intake.v1 import PersonProfile, ProtectionAssessment, ProtectionStatus

NATIONALITY_DOCUMENTS = frozenset({"passport", "national_id", "nationality_certificate", "birth_certificate"})
"""Kinds of documents a state gives to its own; whoever issued one is a state of origin too."""
REFOULEMENT_NEED = "LP-RR"
"""Risk of refoulement (UNHCR specific needs code)."""


def needs_protection(assessment: ProtectionAssessment) -> bool:
    """Whether an assessment bars anything: a status, or a country that is feared."""
    return assessment.status is not ProtectionStatus.NONE_KNOWN or bool(assessment.feared_countries)


def states_of_origin(profile: PersonProfile, feared: Collection[str] = ()) -> set[str]:
    """Countries (ISO 3166-1 alpha-2) that may never learn of the person."""
    issuers = {document.issuing_country for document in profile.documents if document.kind in NATIONALITY_DOCUMENTS}
    return {country for country in {profile.nationality, *issuers, *feared} if country}


def state_digest(secret: bytes, person_id: UUID, country: str) -> int:
    """A country as it rests beside a person: keyed, 64 bits, different for every person."""
    digest = hmac.digest(secret, f"state-of-origin|{person_id}|{country}".encode(), hashlib.sha256)
    return int.from_bytes(digest[:8], signed=True)


def is_barred(barred: Collection[int], digest: int) -> bool:
    """Whether a state is barred for a protected person; where none is known, every state is."""
    return not barred or digest in barred
