"""No other basis undoes a withdrawn consent to be moved."""

import pytest
from sqlalchemy import text

from services.cases.evacuation.model.refusals import GatesAreClosed
from shared.contracts.cases import v1 as cases
from shared.contracts.cases.v1 import Gate, GateOutcome, SeatReleaseReason
from shared.contracts.intake.v1 import LegalBasis, RequestKind
from tests.cases.evacuation.test_movement_gates import gate, released_for
from tests.cases.world import NOON, World

pytestmark = pytest.mark.stack


async def test_withdrawn_consent_releases_the_seat_despite_other_bases(world: World) -> None:
    person_id = await world.evacuee()
    await world.consent(person_id, legal_basis=LegalBasis.VITAL_INTEREST)
    other = await world.consent(person_id)
    movement_id = await world.hold(await world.operation(), person_id)
    world.clock.pass_time(minutes=1)
    await world.withdraw_consent(person_id, other)
    assert await released_for(world, movement_id) == SeatReleaseReason.CONSENT_WITHDRAWN


@pytest.mark.parametrize("basis", [one for one in LegalBasis if one is not LegalBasis.CONSENT])
async def test_other_legal_basis_does_not_undo_a_withdrawn_consent(world: World, basis: LegalBasis) -> None:
    person_id, operation_id = await world.evacuee(), await world.operation()
    withdrawn = await world.consent(person_id)
    world.clock.pass_time(minutes=1)
    await world.withdraw_consent(person_id, withdrawn)
    world.clock.pass_time(minutes=1)
    await world.consent(person_id, legal_basis=basis)
    movement_id = await world.hold(operation_id, person_id)
    assert await gate(world, movement_id, Gate.CONSENT) == GateOutcome.FAILED
    await world.consent(person_id)
    assert await gate(world, movement_id, Gate.CONSENT) == GateOutcome.PASSED


async def test_gate_opened_by_an_earlier_release_on_another_basis_blocks_boarding(world: World) -> None:
    operation_id, person_id = await world.operation(), await world.evacuee()
    movement_id = await world.hold(operation_id, person_id)
    await world.see(movement_id)
    held = await world.hold(operation_id, other := await world.evacuee())
    await world.see(held)
    await world.confirm(movement_id)
    async with world.harness.engine.begin() as connection:
        # As it was left: consent withdrawn, another basis after it, and the gate open.
        await connection.execute(
            text("UPDATE known_consents SET withdrawn_at = :at WHERE person_id = ANY(:people)"),
            {"at": NOON, "people": [person_id, other]},
        )
    with pytest.raises(GatesAreClosed, match=r": consent$"):
        await world.confirm(held)
    await world.do(cases.ReleaseSeat(movement_id=held, reason="declined"))
    await world.change(cases.FreezeManifest, operation_id)
    with pytest.raises(GatesAreClosed, match=r": consent$"):
        await world.do(cases.BoardPerson(movement_id=movement_id))


async def test_other_legal_basis_opens_the_gate_without_a_withdrawal(world: World) -> None:
    person_id = await world.person()
    await world.ask(person_id, RequestKind.EVACUATION)
    mistaken = await world.consent(person_id, legal_basis=LegalBasis.PUBLIC_INTEREST)
    await world.withdraw_consent(person_id, mistaken)
    world.clock.pass_time(minutes=1)
    await world.consent(person_id, legal_basis=LegalBasis.VITAL_INTEREST)
    movement_id = await world.hold(await world.operation(), person_id)
    assert await gate(world, movement_id, Gate.CONSENT) == GateOutcome.PASSED


async def test_unnamed_basis_of_an_earlier_release_is_no_consent_after_a_withdrawal(world: World) -> None:
    person_id, operation_id = await world.person(), await world.operation()
    await world.ask(person_id, RequestKind.EVACUATION)
    withdrawn = await world.consent(person_id)
    await world.consent(person_id)
    await world.withdraw_consent(person_id, withdrawn)
    async with world.harness.engine.begin() as connection:
        await connection.execute(text("UPDATE known_consents SET legal_basis = NULL, given_at = NULL"))
    movement_id = await world.hold(operation_id, person_id)
    assert await gate(world, movement_id, Gate.CONSENT) == GateOutcome.FAILED
    # Nothing is asked of whoever never withdrew.
    other = await world.evacuee()
    async with world.harness.engine.begin() as connection:
        await connection.execute(text("UPDATE known_consents SET legal_basis = NULL, given_at = NULL"))
    assert await gate(world, await world.hold(operation_id, other), Gate.CONSENT) == GateOutcome.PASSED
