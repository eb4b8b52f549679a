"""Donors, every change of them, and their funds: rows made from events."""

from datetime import datetime
from uuid import UUID

from services.gateway.readmodel.projection_registry import Projections, actor_of
from services.gateway.readmodel.rows import Row, part_id, row, row_from_event
from services.gateway.readmodel.values import DonorChangeKind
from services.gateway.rooms.funds.tables import DONOR_CHANGES, DONORS, FUND_MONTHS, FUNDS
from shared.contracts.base import Event
from shared.contracts.reintegration.v1 import (
    DonorCorrected,
    DonorEnded,
    DonorRegistered,
    DonorResumed,
    FundAmountRecorded,
    FundDrawn,
)
from shared.platform.messaging.headers import Delivery
from shared.platform.moments import day_at_least

PROJECTIONS = Projections()
TAKEN = ("committed_minor", "paid_minor", "returned_minor")


@PROJECTIONS.of(DonorRegistered)
def donor_registered(event: DonorRegistered, delivery: Delivery) -> list[Row]:
    of_exercise = delivery.exercise is not None
    more = {"version": delivery.sequence, "registered_name": event.name, "exercise": of_exercise}
    made = {"changed_by": actor_of(delivery), "changed_at": event.registered_at}
    return [
        row_from_event(DONORS, event.donor_id, event, **more),
        _change(event, event.donor_id, delivery, DonorChangeKind.REGISTERED, **made),
    ]


@PROJECTIONS.of(DonorCorrected)
def donor_corrected(event: DonorCorrected, delivery: Delivery) -> list[Row]:
    return [
        row_from_event(DONORS, event.donor_id, event, version=delivery.sequence),
        _change(event, event.donor_id, delivery, DonorChangeKind.CORRECTED),
    ]


@PROJECTIONS.of(DonorEnded)
def donor_ended(event: DonorEnded, delivery: Delivery) -> list[Row]:
    return [
        row(DONORS, event.donor_id, version=delivery.sequence, ended_at=event.changed_at),
        _change(event, event.donor_id, delivery, DonorChangeKind.ENDED),
    ]


@PROJECTIONS.of(DonorResumed)
def donor_resumed(event: DonorResumed, delivery: Delivery) -> list[Row]:
    return [
        row(DONORS, event.donor_id, version=delivery.sequence, ended_at=None),
        _change(event, event.donor_id, delivery, DonorChangeKind.RESUMED),
    ]


def _change(event: Event, donor_id: UUID, delivery: Delivery, kind: DonorChangeKind, **more: object) -> Row:
    id = part_id(donor_id, delivery.sequence)
    return row_from_event(DONOR_CHANGES, id, event, version=delivery.sequence, kind=kind, **more)


@PROJECTIONS.of(FundAmountRecorded)
def fund_amount_recorded(event: FundAmountRecorded, delivery: Delivery) -> list[Row]:
    # What was taken of it before the first word of it comes right after, and nothing comes where nothing was.
    untaken = dict.fromkeys(TAKEN, 0) if delivery.sequence == 1 else {}
    month = _month(event, event.recorded_at, amount_minor=event.amount.amount_minor, **untaken)
    return [row_from_event(FUNDS, event.fund_id, event, version=delivery.sequence, amount=event.amount), month]


@PROJECTIONS.of(FundDrawn)
def fund_drawn(event: FundDrawn, delivery: Delivery) -> list[Row]:
    taken = {name: getattr(event, name) for name in TAKEN}
    month = _month(event, event.drawn_at, **taken)
    return [row_from_event(FUNDS, event.fund_id, event, version=delivery.sequence), month]


def _month(event: FundAmountRecorded | FundDrawn, at: datetime, **figures: int | None) -> Row:
    """What is so when a month ends is what came last in it. A fund is at no place: a month ends where it ends last."""
    first = day_at_least(at).replace(day=1)
    return row(FUND_MONTHS, part_id(event.fund_id, first), fund_id=event.fund_id, month=first, **figures)
