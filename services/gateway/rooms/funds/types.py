"""Donors."""

from services.gateway.graphql.actions import Action
from services.gateway.graphql.sources import Expression, Node, column, node, permitted, sourced
from shared.contracts.base import C0
from shared.contracts.reintegration.v1 import PublishReport


@node("donors", field_class=C0, donor="id")
class Donor(Node):
    """Whose money grants are paid from."""

    name: str = column(C0)
    currency: str = column(C0)
    exercise: bool = sourced(Expression(C0, "({row}.exercise IS TRUE)"))
    permitted_actions: list[str] = permitted(Action(PublishReport))
