"""Sharing after a withdrawal."""

from datetime import date, datetime

from services.gateway.graphql.actions import NOT_WHO_ASKED, Action
from services.gateway.graphql.links import PersonLink
from services.gateway.graphql.sources import Node, One, Opened, column, connection_of, node, permitted, sourced
from services.gateway.readmodel.states import second_person_status
from services.gateway.rooms.agencies.types import Account, Agency
from shared.contracts.base import C3, C6, FieldClass
from shared.contracts.intake.v1 import (
    ApproveSharingOverride,
    DeclineSharingOverride,
    LegalBasis,
    OverrideExplanation,
    Purpose,
)


@node("sharing_overrides", person="person_id", field_class=C6)
class SharingOverride(Node):
    """Sharing on another basis than consent after a withdrawal: asked for by one, approved by another."""

    agency: Agency | None = sourced(One(C6, "{row}.id = {parent}.agency_id"))
    purpose: Purpose = column(C6)
    classes: list[FieldClass] = column(C6)
    legal_basis: LegalBasis = column(C6)
    ground: str = column(C6)
    explanation: str | None = sourced(Opened(C3, "explanation", path="text", content=OverrideExplanation))
    valid_until: date = column(C6)
    requested_by: Account | None = sourced(One(C6, "{row}.id = {parent}.requested_by"))
    requested_at: datetime = column(C6)
    due_at: datetime = column(C6)
    decided_by: Account | None = sourced(One(C6, "{row}.id = {parent}.decided_by"))
    decided_at: datetime | None = column(C6)
    decline_reason: str | None = column(C6, description="Null while it waits, and where it was approved.")
    person: PersonLink = sourced(One(C6, "{row}.id = {parent}.person_id"))
    permitted_actions: list[str] = permitted(
        Action(ApproveSharingOverride, also=(NOT_WHO_ASKED,)),
        Action(DeclineSharingOverride),
        sharing_override=second_person_status("{row}"),
    )


SharingOverrideConnection = connection_of(SharingOverride)
