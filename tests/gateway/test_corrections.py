"""What was recorded wrongly is seen as it stands, with what is due by it and for whom."""

from typing import Any

import pytest

from shared.contracts.base import Money
from shared.contracts.cases import v1 as cases
from shared.contracts.reintegration import v1 as reintegration
from shared.contracts.reintegration.v1 import PaymentReturnReason, TrancheStatus
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, assigned, evacuated, home, registered, whole_journey
from tests.gateway.support import AT, Envelope, GatewayHarness, account_of
from tests.gateway.test_to_do import payee_named, steps

pytestmark = pytest.mark.stack

GIVEN = """query($id: UUID!) { person(id: $id) { cases { assistance { status met
  deliveries { quantity correctionReason permittedActions } } } } }"""
PAID = """query($id: UUID!) { person(id: $id) { journeys { grants { status permittedActions tranches {
  status returned { amountMinor } unpaid { amountMinor } returnReason permittedActions } } } } }"""


async def test_a_delivery_of_money_is_offered_to_whom_did_not_record_it(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    who = {"assistance_id": somebody.assistance, "case_id": somebody.case, "person_id": somebody.person}
    one = {"delivery_id": new_id(), "service_code": "shelter", "modality": cases.Modality.CASH}
    supervisor = account_of("supervisor").id
    await gateway.project(
        cases.AssistanceStarted(**who, started_at=AT),
        cases.AssistanceDelivered(**who, **one, quantity=2, delivered_at=AT),
        cases.AssistanceCompleted(**who, met=True, reason=None, completed_at=AT),
    )
    [delivery] = await _deliveries(gateway, somebody)
    assert delivery == {"quantity": 2, "correctionReason": None, "permittedActions": ["CorrectDelivery"]}
    assert "DELIVER_ASSISTANCE" not in await steps(gateway, "caseworker", somebody)

    corrected = cases.DeliveryCorrected(
        **who, **one, reason=cases.DeliveryCorrectionReason.NOT_DELIVERED, quantity_before=2, quantity=0,
        delivered_at_before=AT, delivered_at=AT, corrected_at=AT,
    )  # fmt: skip
    reopened = cases.AssistanceReopened(**who, complete_by=AT, reopened_at=AT)
    await gateway.project(Envelope(corrected, actor=supervisor), reopened)

    [delivery] = await _deliveries(gateway, somebody)
    assert delivery == {"quantity": 0, "correctionReason": "NOT_DELIVERED", "permittedActions": []}
    assert "DELIVER_ASSISTANCE" in await steps(gateway, "caseworker", somebody)


async def _deliveries(gateway: GatewayHarness, somebody: Somebody) -> list[dict[str, Any]]:
    person = (await gateway.ask("supervisor", GIVEN, id=str(somebody.person)))["person"]
    deliveries: list[dict[str, Any]] = person["cases"][0]["assistance"][0]["deliveries"]
    return deliveries


async def test_what_came_back_is_on_the_list_of_finance_but_not_of_who_recorded_it(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    for part in (registered, assigned, evacuated, home):
        await part(gateway, somebody)
    await gateway.project(await payee_named(gateway, somebody))
    grant = {"grant_id": somebody.grant, "journey_id": somebody.journey, "person_id": somebody.person}
    back = reintegration.PaymentReturned(
        **grant, return_id=new_id(), tranche=1, amount=Money(amount_minor=30_000, currency="EUR"),
        reason=PaymentReturnReason.ACCOUNT_CLOSED, returned_minor=30_000, unpaid_minor=30_000,
        status=TrancheStatus.RELEASABLE, pay_by=AT, returned_at=AT,
    )  # fmt: skip
    assert "PAY_TRANCHE" not in await steps(gateway, "finance_officer", somebody)

    await gateway.project(Envelope(back, actor=new_id()))
    assert "PAY_TRANCHE" in await steps(gateway, "finance_officer", somebody)
    tranche = (await _grant(gateway, somebody))["tranches"][0]
    assert (tranche["returned"], tranche["unpaid"]) == ({"amountMinor": 30_000}, {"amountMinor": 30_000})
    assert (tranche["status"], tranche["returnReason"]) == ("RELEASABLE", "ACCOUNT_CLOSED")
    assert tranche["permittedActions"] == ["RecordPaymentReturn"]

    await gateway.project(Envelope(back, actor=account_of("finance_officer").id))
    assert "PAY_TRANCHE" not in await steps(gateway, "finance_officer", somebody)
    assert "PayTranche" not in (await _grant(gateway, somebody))["permittedActions"]


async def _grant(gateway: GatewayHarness, somebody: Somebody) -> dict[str, Any]:
    person = (await gateway.ask("finance_officer", PAID, id=str(somebody.person)))["person"]
    grant: dict[str, Any] = person["journeys"][0]["grants"][0]
    return grant


async def test_whoever_stayed_after_all_waits_for_a_seat_in_somebody_s_list(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    place = {"movement_id": somebody.movement, "operation_id": somebody.operation, "case_id": somebody.case,
             "person_id": somebody.person}  # fmt: skip
    await gateway.project(
        cases.SeatHeld(**place, seat=1, held_until=AT, held_at=AT),
        cases.SeatConfirmed(**place, seat=1, confirmed_at=AT),
        cases.PersonBoarded(**place, boarded_at=AT),
        cases.PersonArrived(**place, country="UG", arrived_at=AT),
    )
    assert "HOLD_SEAT" not in await steps(gateway, "evacuation_coordinator", somebody)
    stayed = cases.BoardingCorrected(
        **place, reason=cases.BoardingCorrectionReason.ANOTHER_PERSON, before=cases.MovementStatus.ARRIVED,
        status=cases.MovementStatus.NO_SHOW, arrived_at=None, checks_until={}, corrected_at=AT,
    )  # fmt: skip
    await gateway.project(stayed)
    assert "HOLD_SEAT" in await steps(gateway, "evacuation_coordinator", somebody)
    assert "HAND_OVER" not in await steps(gateway, "evacuation_coordinator", somebody)


DECIDED = """query($id: UUID!) { review(id: $id) { decision reasons decidedAt correctionReason permittedActions } }"""


async def test_a_decision_is_offered_to_whom_did_not_decide_and_is_seen_as_it_stands(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)
    member = account_of("committee_member").id
    about = {
        "review_id": somebody.review, "journey_id": somebody.journey, "person_id": somebody.person,
        "subject": reintegration.ReviewSubject.GRANT, "subject_id": somebody.grant,
    }  # fmt: skip
    approved, rejected = reintegration.ReviewDecision.APPROVED, reintegration.ReviewDecision.REJECTED
    decided = {"decision": approved, "reasons": ["plan_feasible"], "decided_at": AT}
    await gateway.project(reintegration.ReviewDecided(**about, **decided, decided_by=member))
    assert (await _review(gateway, somebody))["permittedActions"] == []
    await gateway.project(reintegration.ReviewDecided(**about, **decided, decided_by=new_id()))
    assert (await _review(gateway, somebody))["permittedActions"] == ["CorrectDecision"]
    await gateway.project(
        reintegration.DecisionCorrected(
            **about, reason=reintegration.DecisionCorrectionReason.FACTS_CAME_TO_LIGHT, decision_before=approved,
            decision=rejected, reasons_before=["plan_feasible"], reasons=["evidence_missing"], corrected_by=member,
            corrected_at=AT,
        )
    )  # fmt: skip
    assert await _review(gateway, somebody) == {
        "decision": "REJECTED", "reasons": ["evidence_missing"], "decidedAt": AT.isoformat(),
        "correctionReason": "FACTS_CAME_TO_LIGHT", "permittedActions": [],
    }  # fmt: skip


async def _review(gateway: GatewayHarness, somebody: Somebody) -> dict[str, Any]:
    answered = await gateway.ask("committee_member", DECIDED, id=str(somebody.review))
    review: dict[str, Any] = answered["review"]
    return review
