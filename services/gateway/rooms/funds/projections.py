"""Donors and their funds: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row_from_event
from services.gateway.rooms.funds.tables import DONORS, FUNDS
from shared.contracts.reintegration.v1 import DonorRegistered, FundAmountRecorded, FundDrawn
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()


@PROJECTIONS.of(DonorRegistered)
def donor_registered(event: DonorRegistered, delivery: Delivery) -> list[Row]:
    of_exercise = delivery.exercise is not None
    return [row_from_event(DONORS, event.donor_id, event, version=delivery.sequence, exercise=of_exercise)]


@PROJECTIONS.of(FundAmountRecorded)
def fund_amount_recorded(event: FundAmountRecorded, delivery: Delivery) -> list[Row]:
    return [row_from_event(FUNDS, event.fund_id, event, version=delivery.sequence, amount=event.amount)]


@PROJECTIONS.of(FundDrawn)
def fund_drawn(event: FundDrawn, delivery: Delivery) -> list[Row]:
    return [row_from_event(FUNDS, event.fund_id, event, version=delivery.sequence)]
