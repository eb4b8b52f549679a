"""The directory: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.readmodel.rows import Row, row, row_from_event
from services.gateway.rooms.organisations.tables import (
    FOCAL_POINT_DEPUTIES,
    FOCAL_POINTS,
    ORGANISATION_SERVICES,
    ORGANISATIONS,
)
from shared.contracts.cases.v1 import (
    DeputyEnded,
    DeputyNamed,
    FocalPointChanged,
    FocalPointEnded,
    FocalPointNamed,
    FocalPointStatus,
    OrganisationClosed,
    OrganisationConfirmed,
    OrganisationCorrected,
    OrganisationEvent,
    OrganisationRegistered,
    OrganisationStatus,
    ServiceChanged,
    ServiceEnded,
    ServiceOffered,
    ServiceOfferStatus,
)
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(ORGANISATIONS, OrganisationCorrected, OrganisationConfirmed)


def _organisation(event: OrganisationEvent, delivery: Delivery) -> Row:
    """What happens to a part counts as a version of the whole."""
    return row(ORGANISATIONS, event.organisation_id, version=delivery.sequence)


@PROJECTIONS.of(OrganisationRegistered)
def organisation_registered(event: OrganisationRegistered, delivery: Delivery) -> list[Row]:
    return [
        row_from_event(
            ORGANISATIONS,
            event.organisation_id,
            event,
            version=delivery.sequence,
            status=OrganisationStatus.LISTED,
            exercise=delivery.exercise,
        )
    ]


@PROJECTIONS.of(OrganisationClosed)
def organisation_closed(event: OrganisationClosed, delivery: Delivery) -> list[Row]:
    """With all that ended with it."""
    closed = row_from_event(
        ORGANISATIONS, event.organisation_id, event, version=delivery.sequence, status=OrganisationStatus.CLOSED
    )
    offers = [
        row(ORGANISATION_SERVICES, one, status=ServiceOfferStatus.ENDED, ended_at=event.closed_at)
        for one in event.offer_ids
    ]
    focal_points = [
        row(FOCAL_POINTS, one, status=FocalPointStatus.ENDED, contact=None, ended_at=event.closed_at)
        for one in event.focal_point_ids
    ]
    return [closed, *offers, *focal_points]


@PROJECTIONS.of(ServiceOffered)
def service_offered(event: ServiceOffered, delivery: Delivery) -> list[Row]:
    offer = row_from_event(ORGANISATION_SERVICES, event.offer_id, event, status=ServiceOfferStatus.OFFERED)
    return [_organisation(event, delivery), offer]


@PROJECTIONS.of(ServiceChanged)
def service_changed(event: ServiceChanged, delivery: Delivery) -> list[Row]:
    return [_organisation(event, delivery), row_from_event(ORGANISATION_SERVICES, event.offer_id, event)]


@PROJECTIONS.of(ServiceEnded)
def service_ended(event: ServiceEnded, delivery: Delivery) -> list[Row]:
    offer = row_from_event(ORGANISATION_SERVICES, event.offer_id, event, status=ServiceOfferStatus.ENDED)
    return [_organisation(event, delivery), offer]


@PROJECTIONS.of(FocalPointNamed)
def focal_point_named(event: FocalPointNamed, delivery: Delivery) -> list[Row]:
    focal_point = row_from_event(FOCAL_POINTS, event.focal_point_id, event, status=FocalPointStatus.NAMED)
    return [_organisation(event, delivery), focal_point]


@PROJECTIONS.of(FocalPointChanged)
def focal_point_changed(event: FocalPointChanged, delivery: Delivery) -> list[Row]:
    return [_organisation(event, delivery), row_from_event(FOCAL_POINTS, event.focal_point_id, event)]


@PROJECTIONS.of(FocalPointEnded)
def focal_point_ended(event: FocalPointEnded, delivery: Delivery) -> list[Row]:
    """Who they are is dropped here as well."""
    ended = row_from_event(FOCAL_POINTS, event.focal_point_id, event, status=FocalPointStatus.ENDED, contact=None)
    return [_organisation(event, delivery), ended]


@PROJECTIONS.of(DeputyNamed)
def deputy_named(event: DeputyNamed, delivery: Delivery) -> list[Row]:
    return [_organisation(event, delivery), row_from_event(FOCAL_POINT_DEPUTIES, event.deputy_id, event)]


@PROJECTIONS.of(DeputyEnded)
def deputy_ended(event: DeputyEnded, delivery: Delivery) -> list[Row]:
    return [_organisation(event, delivery), row_from_event(FOCAL_POINT_DEPUTIES, event.deputy_id, event)]
