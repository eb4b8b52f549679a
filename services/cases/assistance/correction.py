"""What is recorded of a delivery is put right, and what was thought given and was not is owed again."""

from collections.abc import Collection
from datetime import datetime, timedelta

from services.cases.assistance.model import Assistance, Delivery
from shared.contracts.cases.v1 import (
    MONEY,
    NOTHING_WAS_GIVEN,
    AssistanceReopened,
    AssistanceStatus,
    CorrectDelivery,
    DeliverAssistance,
    DeliveryCorrected,
    DeliveryCorrectionReason,
)
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.four_eyes import require_another
from shared.platform.guards import require
from shared.platform.identity import Actor


class ReasonContradictsQuantity(Refused):
    """The quantity is another, or nothing, if and only if the reason says so."""

    text = "The reason and the quantity contradict each other"
    about_field = "quantity"


class ReasonContradictsTime(Refused):
    """What was never given was given at no other time."""

    text = "With this reason nothing was given: name no time"
    about_field = "delivered_at"


class DeliveredInFuture(Refused):
    """What has not been given yet is no delivery."""

    text = "A delivery cannot lie in the future"
    about_field = "delivered_at"


class DeliveredBeforeRequest(Refused):
    """Nothing is given for a request that nobody has made."""

    text = "A delivery cannot lie before the request that it answers"
    about_field = "delivered_at"


class CorrectorRecordedDelivery(Refused):
    """Four eyes: nobody changes alone what they recorded of money."""

    text = "Somebody other than the one who recorded it must correct money that was given"


def correct(
    assistance: Assistance, delivery: Delivery, command: CorrectDelivery, by: Actor, at: datetime
) -> DeliveryCorrected:
    """Record what the delivery was; what stood there stays in the facts."""
    require(CorrectDelivery, assistance=assistance)
    delivered_at = command.delivered_at or delivery.delivered_at
    if (command.quantity, delivered_at) == (delivery.quantity, delivery.delivered_at):
        raise NothingCorrected
    _require_reason_fits(delivery, command)
    if delivered_at != delivery.delivered_at:
        _require_possible(assistance, delivered_at, at)
    if delivery.modality in MONEY:
        require_another(delivery.recorded_by, by, (DeliverAssistance,), CorrectorRecordedDelivery)
    corrected = _corrected(assistance, delivery, command, delivered_at, at)
    delivery.quantity, delivery.delivered_at, delivery.recorded_by = command.quantity, delivered_at, by.id
    return corrected


def _require_reason_fits(delivery: Delivery, command: CorrectDelivery) -> None:
    """Another time leaves the quantity as it is; with another quantity the time may be another too."""
    if (command.quantity == 0) is not (command.reason in NOTHING_WAS_GIVEN):
        raise ReasonContradictsQuantity
    other_time = command.reason == DeliveryCorrectionReason.OTHER_TIME
    if (command.quantity == delivery.quantity) is not other_time:
        raise ReasonContradictsQuantity
    if command.reason in NOTHING_WAS_GIVEN and command.delivered_at not in (None, delivery.delivered_at):
        raise ReasonContradictsTime


def _require_possible(assistance: Assistance, delivered_at: datetime, at: datetime) -> None:
    """Whoever types a time names a minute: the one in which the request was made is not before it."""
    if delivered_at > at:
        raise DeliveredInFuture
    if delivered_at < assistance.opened_at.replace(second=0, microsecond=0):
        raise DeliveredBeforeRequest


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
