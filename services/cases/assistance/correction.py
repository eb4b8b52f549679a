"""What is recorded of a delivery is put right, and what was thought given and was not is owed again."""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from services.cases.assistance.model import Assistance, Delivery
from shared.contracts.cases.v1 import (
    MONEY,
    NOTHING_WAS_GIVEN,
    AssistanceReopened,
    AssistanceStatus,
    CorrectDelivery,
    DeliveryCorrected,
)
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.guards import require


class ReasonContradictsQuantity(Refused):
    """Nothing was given if and only if the reason says so."""

    text = "The reason and the quantity contradict each other"
    about_field = "quantity"


class DeliveredInFuture(Refused):
    """What has not been given yet is no delivery."""

    text = "A delivery cannot lie in the future"
    about_field = "delivered_at"


class CorrectorRecordedDelivery(Refused):
    """Four eyes: nobody changes alone what they recorded of money."""

    text = "Somebody other than the one who recorded it must correct money that was given"


def correct(
    assistance: Assistance, delivery: Delivery, command: CorrectDelivery, by: UUID, at: datetime
) -> DeliveryCorrected:
    """Record what the delivery was; what stood there stays in the facts."""
    require(CorrectDelivery, assistance=assistance)
    delivered_at = command.delivered_at or delivery.delivered_at
    _require_consistent(command, delivered_at, at)
    if delivery.modality in MONEY and delivery.recorded_by == by:
        raise CorrectorRecordedDelivery
    if (command.quantity, delivered_at) == (delivery.quantity, delivery.delivered_at):
        raise NothingCorrected
    corrected = _corrected(assistance, delivery, command, delivered_at, at)
    delivery.quantity, delivery.delivered_at, delivery.recorded_by = command.quantity, delivered_at, by
    return corrected


def _require_consistent(command: CorrectDelivery, delivered_at: datetime, at: datetime) -> None:
    if (command.quantity == 0) is not (command.reason in NOTHING_WAS_GIVEN):
        raise ReasonContradictsQuantity
    if delivered_at > at:
        raise DeliveredInFuture


def _corrected(
    assistance: Assistance, delivery: Delivery, command: CorrectDelivery, delivered_at: datetime, at: datetime
) -> DeliveryCorrected:
    return DeliveryCorrected(
        **assistance.subject(),
        delivery_id=delivery.delivery_id,
        service_code=delivery.service_code,
        modality=delivery.modality,
        reason=command.reason,
        quantity_before=delivery.quantity,
        quantity=command.quantity,
        delivered_at_before=delivery.delivered_at,
        delivered_at=delivered_at,
        corrected_at=at,
    )


def reopen(
    assistance: Assistance,
    corrected: DeliveryCorrected,
    deliveries: Collection[Delivery],
    within: timedelta,
    at: datetime,
) -> AssistanceReopened | None:
    """Owed again where it was said to be met and nothing is left of a service that was asked for; else None."""
    left = {one.service_code for one in deliveries if one.quantity}
    lost = corrected.service_code in assistance.services and corrected.service_code not in left
    if not (assistance.met and lost):
        return None
    deadline = at + within
    assistance.status, assistance.due_at, assistance.level = AssistanceStatus.STARTED, deadline, 0
    assistance.completed_at, assistance.met = None, None
    return AssistanceReopened(**assistance.subject(), complete_by=deadline, reopened_at=at)
