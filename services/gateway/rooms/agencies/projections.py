"""Agencies that help, or that data may be shared with: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row, row_from_event
from services.gateway.rooms.agencies.tables import AGENCIES
from shared.contracts.intake.v1 import (
    AgencyCorrected,
    AgencyRegistered,
    PartnerKeyAccepted,
    PartnerKeyDeclined,
    PartnerKeyEvent,
    PartnerKeyProposed,
)
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()


@PROJECTIONS.of(AgencyRegistered)
def agency_registered(event: AgencyRegistered, delivery: Delivery) -> list[Row]:
    return [row_from_event(AGENCIES, event.agency_id, event, version=delivery.sequence, states=event.all_states())]


@PROJECTIONS.of(AgencyCorrected)
def agency_corrected(event: AgencyCorrected, delivery: Delivery) -> list[Row]:
    first = next(iter(event.states), None)
    return [row_from_event(AGENCIES, event.agency_id, event, version=delivery.sequence, country_of_allegiance=first)]


def key_changed(event: PartnerKeyEvent, delivery: Delivery) -> list[Row]:
    """Which key it is intake says when it is asked: here an agency's version counts on."""
    return [row(AGENCIES, event.agency_id, version=delivery.sequence)]


for changed in (PartnerKeyProposed, PartnerKeyAccepted, PartnerKeyDeclined):
    PROJECTIONS.of(changed)(key_changed)
