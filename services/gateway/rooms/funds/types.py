"""Donors, and every change of them."""

from datetime import datetime

import strawberry

from services.gateway.graphql.actions import Action
from services.gateway.graphql.sources import Expression, Many, Node, One, column, node, permitted, sourced
from services.gateway.readmodel.states import state_by_moment
from services.gateway.readmodel.values import DonorChangeKind
from services.gateway.rooms.agencies.types import Account
from shared.contracts.base import C0, C7
from shared.contracts.reintegration.v1 import CorrectDonor, DonorStatus, EndDonor, PublishReport, ResumeDonor


@node("donor_changes", field_class=C7)
class DonorChange:
    """One change of a donor; what was so before is null where it did not change."""

    id: strawberry.ID = column(C7)
    version: int = column(C7)
    kind: DonorChangeKind = column(C7)
    name_before: str | None = column(C7)
    name: str | None = column(C7)
    currency_before: str | None = column(C7)
    currency: str | None = column(C7)
    changed_by: Account | None = sourced(One(C7, "{row}.id = {parent}.changed_by"))
    changed_at: datetime = column(C7)


@node("donors", field_class=C0, donor="id")
class Donor(Node):
    """Whose money grants are paid from."""

    version: int = column(C0)
    name: str = column(C0)
    currency: str = column(C0)
    exercise: bool = sourced(Expression(C0, "({row}.exercise IS TRUE)"))
    registered_at: datetime = column(C0)
    ended_at: datetime | None = column(C0, description="Since when no grants are asked for from its money.")
    changes: list[DonorChange] = sourced(
        Many(C7, "{row}.donor_id = {parent}.id", order="{row}.version DESC", usual=5), description="Newest first."
    )
    permitted_actions: list[str] = permitted(
        Action(PublishReport),
        Action(CorrectDonor),
        Action(EndDonor),
        Action(ResumeDonor),
        field_class=C0,
        donor=state_by_moment("{row}.ended_at", DonorStatus.OPEN, DonorStatus.ENDED),
    )
