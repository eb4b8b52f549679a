"""What the owner of subjects' keys alone does: makes them, tells the other services, and has them destroyed."""

from collections.abc import Sequence
from uuid import UUID

from shared.contracts.intake.v1 import SubjectKeyIssued
from shared.platform import subject_keys
from shared.platform.unit_of_work import UnitOfWork


async def issue_key(uow: UnitOfWork, subject_id: UUID) -> None:
    """Make a subject's key and tell the other services."""
    await issue_keys(uow, [subject_id])


async def issue_keys(uow: UnitOfWork, subject_ids: Sequence[UUID]) -> None:
    """Make the keys of many subjects in one statement."""
    made = {subject_id: uow.tools.keyring.new_wrapped_key() for subject_id in subject_ids}
    await subject_keys.keep_all(uow.session, 1, made)
    uow.made_keys |= made
    for subject_id, wrapped in made.items():
        issued = SubjectKeyIssued(subject_id=subject_id, version=1, wrapped_key=wrapped.hex())
        uow.send(subject_keys.issued_row(issued))


async def destroy_key(uow: UnitOfWork, subject_id: UUID) -> None:
    """Destroy a subject's key here and, by tombstone, everywhere."""
    await subject_keys.destroy(uow.session, subject_id)
    uow.made_keys.pop(subject_id, None)
    uow.send(subject_keys.tombstone_row(subject_id, erasure_proof(uow, subject_id)))


def erasure_proof(uow: UnitOfWork, subject_id: UUID) -> str | None:
    """What lets the other services believe that this subject was erased."""
    return uow.tools.prove_erasure(subject_id)
