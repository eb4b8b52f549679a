"""What is recorded of a delivery is put right by a new fact, and what was not given is owed again."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.cases.assistance.correction import (
    CorrectorRecordedDelivery,
    DeliveredBeforeRequest,
    DeliveredInFuture,
    ReasonContradictsQuantity,
    ReasonContradictsTime,
    correct,
    reopen,
)
from services.cases.assistance.model import Assistance, AssistanceIsNotStarted, Delivery
from shared.contracts.cases import v1 as cases
from shared.contracts.cases.v1 import NOTHING_WAS_GIVEN, AssistanceStatus, DeliveryCorrectionReason, Modality
from shared.contracts.intake.v1 import Urgency
from shared.platform.clock import new_id
from shared.platform.errors import NotFound, NothingCorrected, Refused, VersionConflict
from tests.cases.assistance.test_assistance import complete, delivery, owed, start
from tests.cases.live import Live
from tests.cases.world import NOON, World
from tests.support.harness import somebody

REASON = DeliveryCorrectionReason
SUPERVISOR, CASEWORKER = somebody("supervisor"), somebody("caseworker", "supervisor")
EARLIER = NOON - timedelta(days=2)


def assistance(**more: Any) -> Assistance:
    usual: dict[str, Any] = {
        "status": AssistanceStatus.COMPLETED,
        "met": True,
        "services": ["shelter"],
        "urgency": Urgency.HIGH,
    }
    return Assistance(
        id=new_id(), case_id=new_id(), person_id=new_id(), request_id=new_id(), opened_at=EARLIER, **usual | more
    )


def delivery_of(owed: Assistance, **more: Any) -> Delivery:
    usual: dict[str, Any] = {
        "service_code": "shelter",
        "modality": Modality.IN_KIND,
        "quantity": 2,
        "recorded_by": CASEWORKER.id,
    }
    return Delivery(delivery_id=new_id(), assistance_id=owed.id, delivered_at=NOON, **usual | more)


def correction(one: Delivery, reason: REASON = REASON.NOT_DELIVERED, quantity: int = 0, **more: Any) -> Any:
    ids: dict[str, Any] = {"delivery_id": one.delivery_id, "assistance_id": one.assistance_id, "version": 3}
    return cases.CorrectDelivery(**ids, reason=reason, quantity=quantity, **more)


def test_a_correction_tells_what_stands_beside_what_stood() -> None:
    what = assistance()
    one = delivery_of(what)
    fact = correct(what, one, correction(one, REASON.OTHER_QUANTITY, 3, delivered_at=EARLIER), SUPERVISOR, NOON)
    assert (fact.quantity_before, fact.quantity) == (2, 3)
    assert (fact.delivered_at_before, fact.delivered_at) == (NOON, EARLIER)
    assert (one.quantity, one.delivered_at, one.recorded_by) == (3, EARLIER, SUPERVISOR.id)


@pytest.mark.parametrize(
    ("reason", "quantity", "more", "refusal"),
    [
        (REASON.NOT_DELIVERED, 1, {}, ReasonContradictsQuantity),
        (REASON.OTHER_QUANTITY, 0, {}, ReasonContradictsQuantity),
        (REASON.OTHER_QUANTITY, 2, {}, NothingCorrected),
        (REASON.OTHER_QUANTITY, 2, {"delivered_at": EARLIER}, ReasonContradictsQuantity),
        (REASON.OTHER_TIME, 3, {"delivered_at": EARLIER}, ReasonContradictsQuantity),
        (REASON.OTHER_TIME, 0, {"delivered_at": EARLIER}, ReasonContradictsQuantity),
        (REASON.RECORDED_TWICE, 0, {"delivered_at": EARLIER}, ReasonContradictsTime),
        (REASON.OTHER_TIME, 2, {"delivered_at": EARLIER - timedelta(minutes=1)}, DeliveredBeforeRequest),
        (REASON.OTHER_QUANTITY, 3, {"delivered_at": EARLIER - timedelta(days=9)}, DeliveredBeforeRequest),
        (REASON.OTHER_TIME, 2, {"delivered_at": NOON + timedelta(seconds=1)}, DeliveredInFuture),
    ],
)
def test_what_contradicts_itself_or_changes_nothing_is_refused(
    reason: REASON, quantity: int, more: dict[str, datetime], refusal: type[Refused]
) -> None:
    what = assistance()
    one = delivery_of(what)
    with pytest.raises(refusal):
        correct(what, one, correction(one, reason, quantity, **more), SUPERVISOR, NOON)
    assert (one.quantity, one.delivered_at, one.recorded_by) == (2, NOON, CASEWORKER.id)


def test_the_minute_of_the_request_is_not_before_it() -> None:
    what = assistance()
    what.opened_at = EARLIER + timedelta(seconds=59)
    one = delivery_of(what)
    correct(what, one, correction(one, REASON.OTHER_TIME, 2, delivered_at=EARLIER), SUPERVISOR, NOON)
    assert (one.quantity, one.delivered_at) == (2, EARLIER)


def test_the_quantity_of_what_lies_before_the_request_as_it_was_recorded_can_be_put_right() -> None:
    what = assistance()
    one = delivery_of(what)
    one.delivered_at = EARLIER - timedelta(days=1)
    assert correct(what, one, correction(one, REASON.OTHER_QUANTITY, 1), SUPERVISOR, NOON).quantity == 1


@pytest.mark.parametrize("modality", Modality)
def test_money_is_not_corrected_by_whoever_recorded_what_stands(modality: Modality) -> None:
    what = assistance()
    one = delivery_of(what, modality=modality)
    if modality in cases.MONEY:
        with pytest.raises(CorrectorRecordedDelivery):
            correct(what, one, correction(one), CASEWORKER, NOON)
    else:
        assert correct(what, one, correction(one), CASEWORKER, NOON).quantity == 0


def test_a_correction_of_money_is_corrected_by_another_again() -> None:
    what = assistance()
    one = delivery_of(what, modality=Modality.CASH)
    correct(what, one, correction(one), SUPERVISOR, NOON)
    with pytest.raises(CorrectorRecordedDelivery):
        correct(what, one, correction(one, REASON.OTHER_QUANTITY, 2), SUPERVISOR, NOON)
    assert (
        correct(what, one, correction(one, REASON.OTHER_QUANTITY, 2), somebody("supervisor"), NOON).quantity_before == 0
    )


def test_nothing_is_corrected_before_it_is_taken_up() -> None:
    what = assistance(status=AssistanceStatus.OPEN)
    one = delivery_of(what)
    with pytest.raises(AssistanceIsNotStarted):
        correct(what, one, correction(one), SUPERVISOR, NOON)


@given(
    st.booleans(),
    st.lists(st.tuples(st.sampled_from(["shelter", "food"]), st.integers(0, 2)), max_size=4),
    st.integers(0, 3),
    st.sampled_from([["shelter"], ["food"], ["shelter", "food"], []]),
)
def test_it_is_owed_again_exactly_where_nothing_is_left_of_what_was_asked_for(
    met: bool,  # noqa: FBT001  # drawn
    others: list[tuple[str, int]],
    left: int,
    asked: list[str],
) -> None:
    what = assistance(met=met, services=asked)
    one = delivery_of(what, quantity=4)
    rest = [delivery_of(what, service_code=code, quantity=quantity) for code, quantity in others]
    reason = REASON.OTHER_QUANTITY if left else REASON.NOT_DELIVERED
    fact = correct(what, one, correction(one, reason, left), SUPERVISOR, NOON)
    sheltered = left + sum(quantity for code, quantity in others if code == "shelter")
    reopened = reopen(what, fact, [one, *rest], timedelta(hours=72), NOON)
    assert (reopened is not None) is (met and "shelter" in asked and sheltered == 0)
    assert (what.due_at is not None) is (reopened is not None) is (what.status == AssistanceStatus.STARTED)


def test_every_reason_says_whether_something_was_given() -> None:
    assert {REASON.OTHER_QUANTITY, REASON.OTHER_TIME} == set(REASON) - NOTHING_WAS_GIVEN


async def met(world: World) -> tuple[dict[str, Any], cases.DeliverAssistance]:
    what = await owed(world)
    one = delivery(what)
    await start(world, what)
    await world.do(one)
    await complete(world, what, version=3)
    return what, one


async def put_right(world: World, one: cases.DeliverAssistance, version: int, **more: Any) -> None:
    usual: dict[str, Any] = {"reason": "not_delivered", "quantity": 0}
    await world.do(
        cases.CorrectDelivery(
            delivery_id=one.delivery_id, assistance_id=one.assistance_id, version=version, **usual | more
        )
    )


@pytest.mark.stack
async def test_what_was_not_given_after_all_is_owed_again_and_keeps_the_case_open(world: World) -> None:
    what, one = await met(world)
    await put_right(world, one, version=4)
    assert (await world.names(what["id"]))[-2:] == ["DeliveryCorrected", "AssistanceReopened"]
    [owed_work] = await world.harness.rows("SELECT kind FROM owed_work WHERE work_id = :id", id=what["id"])
    assert owed_work["kind"] == "assistance"
    row = await world.assistance_of(what["request_id"])
    assert (row["status"], row["met"], row["due_at"] is not None) == ("started", None, True)


@pytest.mark.stack
async def test_in_a_closed_case_a_delivery_is_put_right_and_nothing_is_owed(world: World) -> None:
    what, one = await met(world)
    [case] = await world.harness.rows("SELECT * FROM cases WHERE id = :id", id=what["case_id"])
    await world.do(cases.CloseCase(case_id=case["id"], version=case["version"], reason="goals_met"))
    await put_right(world, one, version=4)
    assert (await world.names(what["id"]))[-1] == "DeliveryCorrected"
    assert (await world.assistance_of(what["request_id"]))["status"] == "completed"


@pytest.mark.stack
async def test_a_correction_of_a_version_before_or_of_another_delivery_is_refused(world: World) -> None:
    _, one = await met(world)
    with pytest.raises(VersionConflict):
        await put_right(world, one, version=3)
    other, _ = await met(world)
    with pytest.raises(NotFound):
        await put_right(world, one.model_copy(update={"assistance_id": other["id"]}), version=4)
    with pytest.raises(NotFound):
        await put_right(world, one.model_copy(update={"assistance_id": new_id()}), version=4)


@pytest.mark.stack
async def test_whoever_gave_cash_does_not_correct_it(world: World) -> None:
    what = await owed(world)
    await start(world, what)
    giver = somebody("caseworker", "supervisor")
    cash = delivery(what).model_copy(update={"modality": Modality.CASH})
    await world.harness.command(cash, actor=giver)
    command = cases.CorrectDelivery(
        delivery_id=cash.delivery_id, assistance_id=what["id"], version=3, reason="not_delivered", quantity=0
    )
    with pytest.raises(CorrectorRecordedDelivery):
        await world.harness.command(command, actor=giver)
    await world.harness.command(command, actor=somebody("supervisor"))


@pytest.mark.stack
async def test_what_is_owed_again_is_escalated_when_its_new_deadline_passes(live: Live) -> None:
    request_id = await live.world.ask(await live.world.person(), due_in=timedelta(days=20))
    assistance_id: UUID = (await live.world.assistance_of(request_id))["id"]
    await live.world.do(cases.StartAssistance(assistance_id=assistance_id, version=1))
    one = delivery({"id": assistance_id})
    await live.world.do(one)
    await live.world.do(cases.CompleteAssistance(assistance_id=assistance_id, version=3, met=True))
    await live.ended(f"assistance-{assistance_id}")
    await put_right(live.world, one, version=4)
    await live.waits_for(assistance_id, "AssistanceEscalated")
    [reopened] = [one for one in await live.world.events(assistance_id) if isinstance(one, cases.AssistanceReopened)]
    late = next(one for one in await live.world.events(assistance_id) if isinstance(one, cases.AssistanceEscalated))
    assert late.escalated_at >= reopened.complete_by
