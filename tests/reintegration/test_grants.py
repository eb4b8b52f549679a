"""Grants: four eyes, tranches exact to the cent, paid once and never more than approved."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from services.reintegration.grants.handlers import release_tranches
from services.reintegration.grants.internal_commands import ReleaseOutlook, ReleaseTranches
from services.reintegration.grants.model.grants import (
    CurrencyDiffers,
    EvidenceByRequester,
    GrantIsNotPaying,
    PayeeByRequester,
    PayeeMissing,
    PayeeUnseen,
    PayerIsRequester,
    PayerNamedPayee,
)
from services.reintegration.grants.model.instalments import (
    EvidenceIsKnown,
    EvidenceIsNotAsked,
    NoSuchTranche,
    TrancheIsNotReleasable,
    TrancheIsPaid,
)
from services.reintegration.grants.tranches import AwardTooSmall, tranche_plan
from services.reintegration.monitoring.model.docket import DeciderIsRequester
from services.reintegration.returns.model import PlanIsMissing
from shared.contracts.base import Money
from shared.contracts.reintegration.v1 import (
    DecideReview,
    GrantApproved,
    GrantCompleted,
    GrantPayeeNamed,
    GrantRejected,
    GrantRequested,
    NamePayee,
    Payee,
    PayTranche,
    RequestGrant,
    ReviewDecision,
    ReviewDocketed,
    ReviewSubject,
    SubmitEvidence,
    TranchePaid,
    TrancheReleasable,
)
from shared.platform.clock import new_id
from shared.platform.errors import ExerciseIsMixed, NotFound, VersionConflict
from tests.reintegration.people import FINANCE, OFFICER, SUPERVISOR, World
from tests.support.harness import somebody

pytestmark = pytest.mark.stack

EVIDENCE = {1: ["agreed_plan"], 2: ["receipts", "monitoring_visit"], 3: ["monitoring_visit", "activity_running"]}


async def look(world: World, grant_id: UUID) -> ReleaseOutlook:
    """What the workflow does when there is news."""
    done = await world.harness.units.perform(release_tranches, ReleaseTranches(grant_id=grant_id), key=new_id())
    return ReleaseOutlook.model_validate(done["answer"])


async def show(world: World, grant_id: UUID, tranche: int) -> None:
    """Show everything a tranche waits for."""
    for kind in EVIDENCE[tranche]:
        await world.do(SubmitEvidence(evidence_id=new_id(), grant_id=grant_id, tranche=tranche, kind=kind), SUPERVISOR)


async def approved(world: World) -> UUID:
    """A grant of 1,500.01 is approved."""
    return (await world.approved(await world.planned(), await world.donor())).grant_id


async def test_grant_request_is_docketed_with_its_payee_sealed(world: World) -> None:
    request = await world.requested(await world.planned(), await world.donor())

    (requested,) = await world.events(GrantRequested, grant_id=request.grant_id)
    (docketed,) = await world.events(ReviewDocketed, review_id=request.review_id)
    assert (docketed.subject, docketed.subject_id) == (ReviewSubject.GRANT, request.grant_id)
    assert "Bridge" not in requested.model_dump_json()
    assert requested.payee is not None
    async with world.harness.unit() as unit:
        assert await unit.open(requested.payee, Payee, of=requested.person_id) == request.payee


async def test_grant_request_without_a_plan_is_refused(world: World) -> None:
    with pytest.raises(PlanIsMissing):
        await world.requested(await world.arrived(), await world.donor())


async def test_a_grant_is_in_the_donors_currency(world: World) -> None:
    with pytest.raises(CurrencyDiffers):
        await world.requested(await world.planned(), await world.donor("USD"))


async def test_grant_request_with_an_unknown_donor_is_refused(world: World) -> None:
    with pytest.raises(NotFound):
        await world.requested(await world.planned(), new_id())


@pytest.mark.parametrize("amount", [0, -5, 2])
async def test_grant_amount_too_small_for_tranches_is_refused(world: World, amount: int) -> None:
    with pytest.raises(AwardTooSmall):
        await world.requested(await world.planned(), await world.donor(), amount)


async def test_real_donor_cannot_fund_an_exercise_grant(world: World) -> None:
    returnee = await world.planned(exercise="2026-01-06T00:00:00+00:00/100")

    with pytest.raises(ExerciseIsMixed):
        await world.requested(returnee, await world.donor())


async def test_approved_grant_is_split_into_tranches_to_the_cent(world: World) -> None:
    grant_id = await approved(world)

    (approved_grant,) = await world.events(GrantApproved, grant_id=grant_id)
    assert [tranche.amount.amount_minor for tranche in approved_grant.tranches] == [75_000, 45_000, 30_001]
    assert [tranche.evidence_required for tranche in approved_grant.tranches] == list(EVIDENCE.values())


async def test_rejected_grant_names_its_reasons_and_accepts_no_evidence(world: World) -> None:
    request = await world.requested(await world.planned(), await world.donor())
    await world.decided(request.review_id, ReviewDecision.REJECTED)

    (rejected,) = await world.events(GrantRejected, grant_id=request.grant_id)
    assert rejected.reasons == ["evidence_missing"]
    with pytest.raises(GrantIsNotPaying):
        await show(world, request.grant_id, 1)


async def test_grant_stays_undecided_while_more_information_is_requested(world: World) -> None:
    request = await world.requested(await world.planned(), await world.donor())

    await world.decided(request.review_id, ReviewDecision.MORE_INFORMATION)
    assert await world.events(GrantApproved, grant_id=request.grant_id) == []
    await world.decided(request.review_id, ReviewDecision.APPROVED)

    assert len(await world.events(GrantApproved, grant_id=request.grant_id)) == 1


async def test_grant_requester_can_neither_decide_nor_pay(world: World) -> None:
    both = somebody("reintegration_officer", "committee_member", "finance_officer")
    returnee, donor_id, grant_id, review_id = await world.planned(), await world.donor(), new_id(), new_id()
    await world.do(
        RequestGrant(
            grant_id=grant_id,
            review_id=review_id,
            journey_id=returnee.journey_id,
            donor_id=donor_id,
            purpose="housing",
            amount=Money(amount_minor=100_000, currency="EUR"),
            payee=Payee(name="The workshop", account="00 11"),
        ),
        both,
    )
    with pytest.raises(DeciderIsRequester):
        await world.do(
            DecideReview(review_id=review_id, version=1, decision=ReviewDecision.APPROVED, reasons=["plan_feasible"]),
            both,
        )
    await world.decided(review_id, ReviewDecision.APPROVED)
    await show(world, grant_id, 1)
    await look(world, grant_id)

    with pytest.raises(PayerIsRequester):
        await world.do(PayTranche(payment_id=new_id(), grant_id=grant_id, tranche=1), both)


async def test_grant_requester_cannot_submit_evidence(world: World) -> None:
    grant_id = await approved(world)
    evidence = SubmitEvidence(evidence_id=new_id(), grant_id=grant_id, tranche=1, kind="agreed_plan")
    with pytest.raises(EvidenceByRequester):
        await world.do(evidence, OFFICER)
    await world.do(evidence, somebody("reintegration_officer"))


async def test_payment_needs_a_recorded_payee(world: World) -> None:
    returnee, donor_id = await world.planned(), await world.donor()
    request = RequestGrant(
        grant_id=new_id(), review_id=new_id(), journey_id=returnee.journey_id, donor_id=donor_id,
        purpose="housing", amount=Money(amount_minor=100_000, currency="EUR"),
    )  # fmt: skip
    await world.do(request)
    await world.decided(request.review_id, ReviewDecision.APPROVED)
    await show(world, request.grant_id, 1)
    await look(world, request.grant_id)
    with pytest.raises(PayeeMissing):
        await world.paid(request.grant_id, 1)
    [row] = await world.harness.rows("SELECT version FROM grants WHERE id = :id", id=request.grant_id)
    payee = Payee(name="The workshop", account="00 11")
    name = NamePayee(grant_id=request.grant_id, version=row["version"], payee=payee)
    with pytest.raises(VersionConflict):
        await world.do(name.model_copy(update={"version": row["version"] - 1}))
    with pytest.raises(PayeeByRequester):
        await world.do(name)
    await world.do(name, somebody("reintegration_officer"))
    [named] = await world.events(GrantPayeeNamed, grant_id=request.grant_id)
    async with world.harness.unit() as unit:
        assert await unit.open(named.payee, Payee, of=named.person_id) == payee
    with pytest.raises(PayeeUnseen):
        await world.paid(request.grant_id, 1)
    await world.paid(request.grant_id, 1, payee_as_of=row["version"] + 1)


async def ready_to_pay(world: World) -> tuple[UUID, int]:
    grant_id = await approved(world)
    await show(world, grant_id, 1)
    await look(world, grant_id)
    [row] = await world.harness.rows("SELECT version FROM grants WHERE id = :id", id=grant_id)
    return grant_id, row["version"]


async def test_grant_requester_cannot_change_the_payee_after_approval(world: World) -> None:
    grant_id, version = await ready_to_pay(world)
    other = NamePayee(grant_id=grant_id, version=version, payee=Payee(name="A cousin", account="99"))
    with pytest.raises(PayeeByRequester):
        await world.do(other)
    both = somebody("reintegration_officer", "finance_officer")
    await world.do(other, both)
    with pytest.raises(PayerNamedPayee):
        await world.do(PayTranche(payment_id=new_id(), grant_id=grant_id, tranche=1, payee_as_of=version + 1), both)
    for looked_at in (None, version):
        with pytest.raises(PayeeUnseen):
            await world.paid(grant_id, 1, payee_as_of=looked_at)
    await world.paid(grant_id, 1, payee_as_of=version + 1)


async def test_payee_of_an_earlier_release_is_reviewed_before_payment(world: World) -> None:
    grant_id, version = await ready_to_pay(world)
    async with world.harness.engine.begin() as connection:
        await connection.execute(text("UPDATE grants SET payee_named_by = NULL WHERE id = :id"), {"id": grant_id})
    with pytest.raises(PayeeUnseen):
        await world.paid(grant_id, 1)
    await world.paid(grant_id, 1, payee_as_of=version)


async def test_releasable_tranche_has_a_payment_deadline(world: World) -> None:
    grant_id = await approved(world)
    await show(world, grant_id, 1)
    await look(world, grant_id)
    (released,) = await world.events(TrancheReleasable, grant_id=grant_id)
    assert released.pay_by == released.releasable_at + timedelta(days=tranche_plan().pay_within_days)


async def test_large_rupiah_amounts_are_paid_and_summed(world: World) -> None:
    donor_id, amount = await world.donor("IDR"), 2_500_000_000
    returnee = await world.planned()
    request = RequestGrant(
        grant_id=new_id(), review_id=new_id(), journey_id=returnee.journey_id, donor_id=donor_id, purpose="housing",
        amount=Money(amount_minor=amount, currency="IDR"), payee=Payee(name="The workshop", account="00 11"),
    )  # fmt: skip
    await world.do(request)
    (requested,) = await world.events(GrantRequested, grant_id=request.grant_id)
    assert requested.amount.amount_minor == amount


async def test_evidence_is_accepted_once_and_only_where_required(world: World) -> None:
    grant_id = await approved(world)
    await show(world, grant_id, 1)

    with pytest.raises(EvidenceIsKnown):
        await show(world, grant_id, 1)
    with pytest.raises(EvidenceIsNotAsked):
        await world.do(SubmitEvidence(evidence_id=new_id(), grant_id=grant_id, tranche=1, kind="receipts"), SUPERVISOR)
    with pytest.raises(NoSuchTranche):
        await world.do(SubmitEvidence(evidence_id=new_id(), grant_id=grant_id, tranche=4, kind="receipts"), SUPERVISOR)


async def test_a_tranche_is_not_paid_before_it_is_releasable(world: World) -> None:
    grant_id = await approved(world)

    with pytest.raises(TrancheIsNotReleasable):
        await world.paid(grant_id, 1)
    with pytest.raises(NoSuchTranche):
        await world.paid(grant_id, 4)


async def test_tranches_are_released_by_evidence_and_time_and_paid_to_the_end(world: World) -> None:
    grant_id = await approved(world)
    assert not (await look(world, grant_id)).finished
    for tranche, days in ((1, 0), (2, 30), (3, 90)):
        await show(world, grant_id, tranche)
        if days:
            outlook = await look(world, grant_id)
            assert outlook.next_at is not None
            assert (outlook.next_at - world.clock.now()).days == days
        world.clock.pass_days(days)
        assert (await look(world, grant_id)).finished == (tranche == 3)
        await world.paid(grant_id, tranche)
    assert (await look(world, grant_id)).finished

    released = await world.events(TrancheReleasable, grant_id=grant_id)
    paid = await world.events(TranchePaid, grant_id=grant_id)
    assert [one.tranche for one in released] == [1, 2, 3]
    assert sum(one.amount.amount_minor for one in paid) == 150_001
    assert len(await world.events(GrantCompleted, grant_id=grant_id)) == 1
    with pytest.raises(GrantIsNotPaying):
        await world.paid(grant_id, 3)


async def test_ten_concurrent_payments_pay_a_tranche_once(world: World) -> None:
    grant_id = await approved(world)
    await show(world, grant_id, 1)
    await look(world, grant_id)

    answers = await asyncio.gather(*(world.paid(grant_id, 1) for _ in range(10)), return_exceptions=True)

    assert sum(isinstance(answer, TrancheIsPaid) for answer in answers) == 9
    assert len(await world.events(TranchePaid, grant_id=grant_id)) == 1
    with pytest.raises(TrancheIsPaid):
        await world.do(
            SubmitEvidence(evidence_id=new_id(), grant_id=grant_id, tranche=1, kind="agreed_plan"), SUPERVISOR
        )


async def test_a_payment_that_is_repeated_with_its_key_is_the_same_payment(world: World) -> None:
    grant_id, key = await approved(world), new_id()
    await show(world, grant_id, 1)
    await look(world, grant_id)
    command = PayTranche(payment_id=new_id(), grant_id=grant_id, tranche=1)

    first = await world.harness.command(command, actor=FINANCE, key=key)
    second = await world.harness.command(command, actor=FINANCE, key=key)

    assert second == first | {"replayed": True}


@pytest.mark.parametrize("amount", [75_001, 74_999])
async def test_database_rejects_another_payment_amount(world: World, amount: int) -> None:
    grant_id = await approved(world)

    with pytest.raises(IntegrityError):
        await _pay_past_the_rules(world, grant_id, amount)


async def test_database_rejects_a_second_payment(world: World) -> None:
    grant_id = await approved(world)
    await _pay_past_the_rules(world, grant_id, 75_000)

    with pytest.raises(IntegrityError):
        await _pay_past_the_rules(world, grant_id, 75_000)


async def _pay_past_the_rules(world: World, grant_id: UUID, amount_minor: int) -> None:
    async with world.harness.unit(OFFICER) as unit:
        connection = await unit.session.connection()
        await connection.exec_driver_sql(
            "INSERT INTO payments (id, grant_id, tranche, amount_minor, paid_by, paid_at)"
            " VALUES ($1, $2, 1, $3, $1, now())",
            (new_id(), grant_id, amount_minor),
        )
