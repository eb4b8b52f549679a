"""What the owner of subjects' keys alone does: makes them, tells the other services, and has them destroyed."""

from collections.abc import Mapping
from uuid import UUID

from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import RegistrationCard, SubjectKeyIssued
from shared.platform import subject_keys
from shared.platform.unit_of_work import UnitOfWork


async def issue_key(uow: UnitOfWork, subject_id: UUID) -> None:
    """Make the key of a subject who holds no card, and tell the other services."""
    await _issue(uow, {subject_id: None})


async def issue_person_keys(uow: UnitOfWork, cards: Mapping[UUID, RegistrationCard]) -> None:
    """Make the keys of persons in one statement; with its key travels, sealed, what is printed on a person's card."""
    await _issue(uow, cards)


async def _issue(uow: UnitOfWork, cards: Mapping[UUID, RegistrationCard | None]) -> None:
    made = {subject_id: uow.tools.keyring.new_wrapped_key() for subject_id in cards}
    await subject_keys.keep_all(uow.session, 1, made)
    uow.made_keys |= made
    for subject_id, card in cards.items():
        sealed = await uow.seal(subject_id, SealKind.CARD, card) if card else None
        wrapped = made[subject_id].hex()
        issued = SubjectKeyIssued(subject_id=subject_id, version=1, wrapped_key=wrapped, card=sealed)
        uow.outbox.add(subject_keys.issued_row(issued))


async def destroy_key(uow: UnitOfWork, subject_id: UUID) -> None:
    """Destroy a subject's key here and, by tombstone, everywhere."""
    await subject_keys.destroy(uow.session, subject_id)
    uow.made_keys.pop(subject_id, None)
    uow.outbox.add(subject_keys.tombstone_row(subject_id, erasure_proof(uow, subject_id)))


def erasure_proof(uow: UnitOfWork, subject_id: UUID) -> str | None:
    """What lets the other services believe that this subject was erased."""
    return uow.tools.prove_erasure(subject_id)
