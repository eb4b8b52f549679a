"""Records on the topics of one agency, in the outbox of the caller's transaction."""

from dataclasses import replace

from services.intake.sharing_grants.repository import Shared
from shared.contracts.partner.v1 import PartnerEvent
from shared.platform.clock import new_id
from shared.platform.identity import service_actor
from shared.platform.outbox import OutboxRow, row_of
from shared.platform.unit_of_work import UnitOfWork

KEY_TYPE = "homeward.partner.ContentKeyIssued.v1"


def send_record(shared: Shared, event: PartnerEvent, uow: UnitOfWork) -> None:
    grant, agency = shared
    grant.feed_sequence += 1
    grant.sent_at = uow.now()
    # The agency learns no member of staff's pseudonym either.
    actor = service_actor(uow.service)
    row = row_of(event, sequence=grant.feed_sequence, actor=actor, at=uow.now(), exercise=grant.exercise)
    uow.outbox.add(replace(row, topic=f"homeward.partner.{agency.code}.v1"))


def send_key(shared: Shared, payload: bytes | None, uow: UnitOfWork) -> None:
    """The content key of a grant as the agency has it; without one it is a tombstone."""
    grant, agency = shared
    grant.keys_sent += 1
    grant.key_sent_at = uow.now()
    row = OutboxRow(
        id=new_id(),
        topic=f"homeward.partner.{agency.code}.keys.v1",
        key=str(grant.id),
        type=KEY_TYPE,
        payload=payload,
        headers={"ce_type": KEY_TYPE, "content-type": "application/json"},
    )
    uow.outbox.add(row)
