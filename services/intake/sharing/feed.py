"""Writes records for partner agencies into the outbox of the caller's transaction.

Whoever calls holds the grant's row (`open_grants_of_person`, or `load`): a withdrawal then waits until this record is
committed, or was first and nothing is written. Records are sealed under the grant's content key. It rests wrapped under
the secret `partners/<code>.key`; the same keyring does both. It goes out as it rests, or under the agency's public key.
"""

from uuid import UUID

from cryptography.hazmat.primitives.keywrap import aes_key_unwrap

from services.intake.settings import partner_key
from services.intake.sharing.content import OpenedPerson, assert_not_for_state_of_origin, opened_person, shared_person
from services.intake.sharing_grants.model.agencies import Agency
from services.intake.sharing_grants.model.partner_keys import wrapped_under
from services.intake.sharing_grants.partner_records import send_key, send_record
from services.intake.sharing_grants.repository import Shared
from shared.contracts.base import Content, Sealed, SealKind
from shared.contracts.intake.v1 import Purpose
from shared.contracts.partner.v1 import (
    ContentKeyIssued,
    KeyWrapping,
    PersonShared,
    ProgressShared,
    SharedProgress,
)
from shared.platform.keyring import Keyring
from shared.platform.unit_of_work import UnitOfWork


def new_content_key(agency: Agency) -> bytes:
    """A fresh key for one grant, wrapped under the agency's."""
    return Keyring(partner_key(agency.code)).new_wrapped_key()


async def share_person(shared: Shared, uow: UnitOfWork) -> None:
    """Tell the agency who the person is, as far as the grant goes; nothing when it allows nothing now."""
    grant, agency = shared
    if not _is_open(shared, uow):
        return
    content = shared_person(await opened_person(grant.person_id, uow), grant, agency)
    event = PersonShared(
        grant_id=grant.id,
        subject=grant.pseudonym(),
        purpose=Purpose(grant.purpose),
        protocol_version=grant.protocol_version,
        content=_sealed(shared, content),
    )
    send_record(shared, event, uow)


async def share_progress(shared: Shared, opened: OpenedPerson, progress: SharedProgress, uow: UnitOfWork) -> None:
    """Tell the agency of one step; nothing when the grant allows nothing now."""
    grant, agency = shared
    if not _is_open(shared, uow):
        return
    assert_not_for_state_of_origin(opened, agency)
    subject = grant.pseudonym()
    send_record(shared, ProgressShared(grant_id=grant.id, subject=subject, content=_sealed(shared, progress)), uow)


def issue_content_key(shared: Shared, uow: UnitOfWork) -> None:
    """Let the agency have the grant's content key, if its topics exist."""
    grant, agency = shared
    if not agency.is_fed or grant.content_key is None:
        return
    send_key(shared, _issued(grant.id, grant.content_key, agency).model_dump_json().encode(), uow)
    grant.key_fingerprint = agency.key_fingerprint


def _issued(grant_id: UUID, wrapped: bytes, agency: Agency) -> ContentKeyIssued:
    """The content key as it rests, or, for an agency with a public key, as its holder alone opens it."""
    if agency.public_key is None:
        return ContentKeyIssued(grant_id=grant_id, wrapped_key=wrapped.hex())
    content_key = aes_key_unwrap(partner_key(agency.code), wrapped)
    return ContentKeyIssued(
        grant_id=grant_id,
        wrapped_key=wrapped_under(agency.public_key, content_key).hex(),
        algorithm=KeyWrapping.RSA_OAEP_256,
        key_fingerprint=agency.key_fingerprint,
    )


def _is_open(shared: Shared, uow: UnitOfWork) -> bool:
    grant, agency = shared
    return agency.is_fed and grant.is_looked_at(agency) and grant.holds_at(uow.now())


def _sealed(shared: Shared, content: Content) -> Sealed[Content]:
    grant, agency = shared
    if grant.content_key is None:
        raise ValueError("a grant that has not ended has a content key")
    return Keyring(partner_key(agency.code)).seal(grant.content_key, grant.id, SealKind.PROFILE, content)
