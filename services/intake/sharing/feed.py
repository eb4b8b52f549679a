"""Writes records for partner agencies into the outbox of the caller's transaction.

Whoever calls holds the grant's row (`open_grants_of_person`, or `load`): a withdrawal then waits until this record is
committed, or was first and nothing is written. Records are sealed under the grant's content key, which is wrapped under
the key the agency holds; the same keyring does both.
"""

from dataclasses import replace
from datetime import datetime

from services.intake.settings import partner_key
from services.intake.sharing.content import OpenedPerson, assert_not_for_state_of_origin, opened_person, shared_person
from services.intake.sharing.model.agencies import Agency
from services.intake.sharing.model.grants import SharingGrant
from services.intake.sharing.repository import Shared
from services.intake.sharing.rules import sharing_rules
from shared.contracts.base import Content, Sealed, SealKind
from shared.contracts.intake.v1 import Purpose
from shared.contracts.partner.v1 import (
    ContentKeyIssued,
    PartnerEvent,
    PersonShared,
    ProgressShared,
    SharedProgress,
    SharingEnded,
)
from shared.platform.clock import new_id
from shared.platform.identity import service_actor
from shared.platform.keyring import Keyring
from shared.platform.outbox import OutboxRow, row_of
from shared.platform.unit_of_work import UnitOfWork

KEY_TYPE = "homeward.partner.ContentKeyIssued.v1"


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
    _send(shared, event, uow)


async def share_progress(shared: Shared, opened: OpenedPerson, progress: SharedProgress, uow: UnitOfWork) -> None:
    """Tell the agency of one step; nothing when the grant allows nothing now."""
    grant, agency = shared
    if not _is_open(shared, uow):
        return
    assert_not_for_state_of_origin(opened, agency)
    subject = grant.pseudonym()
    _send(shared, ProgressShared(grant_id=grant.id, subject=subject, content=_sealed(shared, progress)), uow)


def issue_content_key(shared: Shared, uow: UnitOfWork) -> None:
    """Let the agency have the grant's content key, if its topics exist."""
    grant, agency = shared
    if not agency.is_fed or grant.content_key is None:
        return
    issued = ContentKeyIssued(grant_id=grant.id, wrapped_key=grant.content_key.hex())
    uow.send(_key_row(shared, issued.model_dump_json().encode()))


def end_grant(shared: Shared, uow: UnitOfWork) -> None:
    """Stop a grant: the fact, the partner's notice to delete, and the tombstone of its content key."""
    grant, agency = shared
    now = uow.now()
    uow.publish(grant, grant.end(now))
    if agency.feed_opened_at is None:
        return
    if agency.is_fed:
        _send(shared, _ended(grant, now), uow)
    uow.send(_key_row(shared, None))


def _ended(grant: SharingGrant, now: datetime) -> SharingEnded:
    return SharingEnded(
        grant_id=grant.id,
        subject=grant.pseudonym(),
        ended_at=now,
        delete_by=now + sharing_rules().delete_within,
    )


def _is_open(shared: Shared, uow: UnitOfWork) -> bool:
    grant, agency = shared
    return agency.is_fed and grant.is_looked_at(agency) and grant.holds_at(uow.now())


def _sealed(shared: Shared, content: Content) -> Sealed[Content]:
    grant, agency = shared
    if grant.content_key is None:
        raise ValueError("a grant that has not ended has a content key")
    return Keyring(partner_key(agency.code)).seal(grant.content_key, grant.id, SealKind.PROFILE, content)


def _send(shared: Shared, event: PartnerEvent, uow: UnitOfWork) -> None:
    grant, agency = shared
    grant.feed_sequence += 1
    # The agency learns no member of staff's pseudonym either.
    actor = service_actor(uow.service)
    row = row_of(event, sequence=grant.feed_sequence, actor=actor, at=uow.now(), exercise=grant.exercise)
    uow.send(replace(row, topic=f"homeward.partner.{agency.code}.v1"))


def _key_row(shared: Shared, payload: bytes | None) -> OutboxRow:
    grant, agency = shared
    return OutboxRow(
        id=new_id(),
        topic=f"homeward.partner.{agency.code}.keys.v1",
        key=str(grant.id),
        type=KEY_TYPE,
        payload=payload,
        headers={"ce_type": KEY_TYPE, "content-type": "application/json"},
    )
