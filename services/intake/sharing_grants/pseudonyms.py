"""What a partner agency calls a person: a name and a card number of its own, which no other agency can make or match.

Both are keyed. Whoever holds an agency's records and a list of our ids, or of registration cards, cannot try which
belong together; two agencies that lay their records side by side see different people.
"""

import hashlib
import hmac
from uuid import UUID

from services.intake.persons.reference import BITS, registration_reference
from shared.platform.clock import derived_id

UUID_VERSION = 8
"""RFC 9562: of a form of our own."""


def partner_subject(secret: bytes, agency_id: UUID, person_id: UUID) -> UUID:
    digest = bytearray(_digest(secret, b"subject", agency_id, person_id)[:16])
    digest[6] = digest[6] & 0x0F | UUID_VERSION << 4
    digest[8] = digest[8] & 0x3F | 0x80
    return UUID(bytes=bytes(digest))


def partner_reference(secret: bytes, agency_id: UUID, person_id: UUID) -> str:
    """A reference of the form of a registration card's, for one agency to speak of the person by."""
    number = int.from_bytes(_digest(secret, b"reference", agency_id, person_id)[:8])
    return registration_reference(number % (1 << BITS))


def unkeyed_subject(agency_id: UUID, person_id: UUID) -> UUID:
    """What grants made before pseudonyms were keyed go on being called by, until they end."""
    return derived_id(agency_id, str(person_id))


def _digest(secret: bytes, use: bytes, agency_id: UUID, person_id: UUID) -> bytes:
    return hmac.digest(secret, b"partner|" + use + b"|" + agency_id.bytes + person_id.bytes, hashlib.sha256)
