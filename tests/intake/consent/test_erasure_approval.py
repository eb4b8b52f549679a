"""Nobody is erased at one person's word, nor by a slip of the hand."""

from datetime import timedelta
from uuid import UUID

import pytest

from services.intake.erasure.model import ErasureAlreadyDecided, ErasureAlreadyRequested, ReferenceDiffers
from services.intake.persons.model import PersonIsErased
from services.intake.persons.reference import MistypedReference
from services.intake.second_person import SecondPersonNeeded
from shared.contracts.intake.v1 import (
    ApproveErasure,
    DeclineErasure,
    ErasureApproved,
    ErasureDeclined,
    ErasureDeclineReason,
    ErasureReason,
    ErasureRequested,
    PersonErased,
    RequestErasure,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, NotFound
from shared.platform.identity import service_actor
from tests.intake.world import World
from tests.support.harness import somebody

OFFICER = somebody("data_protection_officer")
SECOND = somebody("data_protection_officer")


async def reference_of(world: World, person_id: UUID) -> str:
    """As it is printed."""
    reference: str = (await world.row("SELECT reference FROM persons WHERE id = :id", id=person_id))["reference"]
    return reference


async def asked(world: World, person_id: UUID, reference: str | None = None) -> UUID:
    """The officer asks for erasure."""
    erasure_id = new_id()
    command = RequestErasure(
        erasure_id=erasure_id,
        person_id=person_id,
        reference=reference or await reference_of(world, person_id),
        reason=ErasureReason.PERSON_ASKED,
    )
    await world.harness.command(command, actor=OFFICER)
    return erasure_id


async def test_requesting_an_erasure_erases_nobody(world: World) -> None:
    person_id = await world.person()
    erasure_id = await asked(world, person_id)
    [requested] = await world.events(ErasureRequested, erasure_id)
    assert requested.requested_by == OFFICER.id
    assert requested.due_at == requested.requested_at + timedelta(days=30)
    assert not await world.events(PersonErased, person_id)


async def test_approval_by_a_second_person_erases(world: World) -> None:
    person_id = await world.person()
    erasure_id, reference = await asked(world, person_id), await reference_of(world, person_id)
    await world.harness.command(ApproveErasure(erasure_id=erasure_id, reference=reference), actor=SECOND)
    [approved] = await world.events(ErasureApproved, erasure_id)
    [erased] = await world.events(PersonErased, person_id)
    assert approved.approved_by == SECOND.id
    assert erased.reason == ErasureReason.PERSON_ASKED


@pytest.mark.parametrize("by", [OFFICER, service_actor("intake", "workflow")], ids=["who asked", "a process"])
async def test_approval_by_the_requester_or_a_wrong_role_is_refused(world: World, by: object) -> None:
    person_id = await world.person()
    approve = ApproveErasure(erasure_id=await asked(world, person_id), reference=await reference_of(world, person_id))
    with pytest.raises(SecondPersonNeeded):
        await world.harness.command(approve, actor=by)  # type: ignore[arg-type]
    assert not await world.events(PersonErased, person_id)


async def test_both_persons_type_the_reference(world: World) -> None:
    person_id, neighbour = await world.person(), await world.person()
    wrong = await reference_of(world, neighbour)
    with pytest.raises(ReferenceDiffers):
        await asked(world, person_id, wrong)
    with pytest.raises(MistypedReference):
        await asked(world, person_id, "HW-1234")
    erasure_id = await asked(world, person_id, (await reference_of(world, person_id)).lower().replace("-", " "))
    with pytest.raises(ReferenceDiffers):
        await world.harness.command(ApproveErasure(erasure_id=erasure_id, reference=wrong), actor=SECOND)
    assert not await world.events(PersonErased, person_id)


async def test_second_open_erasure_request_is_refused(world: World) -> None:
    person_id = await world.person()
    erasure_id = await asked(world, person_id)
    with pytest.raises(ErasureAlreadyRequested):
        await asked(world, person_id)
    decline = DeclineErasure(erasure_id=erasure_id, reason=ErasureDeclineReason.MATTERS_OPEN)
    await world.harness.command(decline, actor=OFFICER)
    assert await world.events(ErasureDeclined, erasure_id)
    with pytest.raises(ErasureAlreadyDecided):
        await world.harness.command(decline, actor=SECOND)
    await asked(world, person_id)


async def test_used_and_unknown_erasure_ids_are_refused(world: World) -> None:
    person_id = await world.person()
    erasure_id, reference = await asked(world, person_id), await reference_of(world, person_id)
    again = RequestErasure(
        erasure_id=erasure_id, person_id=person_id, reference=reference, reason=ErasureReason.RETENTION_ENDED
    )
    with pytest.raises(AlreadyExists):
        await world.harness.command(again, actor=OFFICER)
    with pytest.raises(NotFound):
        await world.harness.command(ApproveErasure(erasure_id=new_id(), reference=reference), actor=SECOND)


async def test_second_erasure_of_a_person_is_refused(world: World) -> None:
    person_id = await world.person()
    reference = await reference_of(world, person_id)
    await world.erase(person_id)
    with pytest.raises(PersonIsErased):
        await asked(world, person_id, reference)
