"""Agencies, and who works for them."""

from datetime import datetime

import strawberry

from services.gateway.graphql.enums import Language, Role
from services.gateway.graphql.sources import Expression, Node, One, column, node, sourced
from services.gateway.readmodel.agency_faults import CODE_UNSAFE, STATE_MISSING
from shared.contracts.base import C0, C7
from shared.contracts.intake.v1 import AgencyKind


@node("agencies", field_class=C0)
class Agency(Node):
    """Who helps, and whom data may be shared with under a protocol."""

    version: int = column(C0)
    code: str | None = column(C0)
    name: str = column(C0)
    kind: AgencyKind = column(C0)
    country_of_allegiance: str | None = column(
        C0, description="The first of its states; null for those that act for none."
    )
    states: list[str] = column(C0, description="Every state it acts for.")
    code_unsafe: bool = sourced(
        Expression(C0, CODE_UNSAFE),
        description="Its code names what is another agency's: nothing is sent to it any more.",
    )
    state_missing: bool = sourced(
        Expression(C0, STATE_MISSING),
        description="It acts for a state and nobody knows for which: it is granted nothing until it is put right.",
    )


@node("accounts", field_class=C0)
class Account:
    """A member of staff; told wherever somebody may see what they did."""

    id: strawberry.ID = column(C0)
    name: str = column(C0)
    role: Role = sourced(Expression(C0, "upper({row}.roles[1])"))  # type: ignore[valid-type]  # read from the matrix
    agency: Agency | None = sourced(One(C0, "{row}.id = {parent}.agency_id"))
    version: int = column(C7)
    roles: list[Role] = sourced(  # type: ignore[valid-type]  # as above
        Expression(C7, "ARRAY(SELECT upper(held) FROM unnest({row}.roles) AS held ORDER BY held)")
    )
    active: bool = column(C7, description="Whether anybody may sign in to it.")
    signed_in_at: datetime | None = column(C7, description="When somebody last signed in; null where nobody knows.")
    email: str | None = column(C7, description="By which the identity provider knows whoever it was made for.")
    subject: str | None = column(
        C7, description="What the identity provider calls whoever it is of; null before a first sign-in by e-mail."
    )
    unconfirmed: bool = sourced(
        Expression(C7, "({row}.made_by IS NOT NULL AND {row}.confirmed_by IS NULL)"),
        description="It waits for an administrator who did not say by which e-mail or subject it is known.",
    )
    named_by_id: strawberry.ID | None = sourced(
        Expression(C7, "coalesce({row}.email_by, {row}.made_by)"),
        description="The administrator who said by what it is known, and does not confirm it.",
    )
    language: Language | None = sourced(
        Expression(C7, "upper({row}.language)"), description="The page's, where whoever made or corrected it said so."
    )
    made_by_id: strawberry.ID | None = sourced(
        Expression(C7, "{row}.made_by"), description="The administrator who made it; null where nobody did on the page."
    )
    made_at: datetime | None = column(C7)
    donor_ids: list[strawberry.ID] = column(C7, "donors", description="Of whose reports it reads; empty where of none.")
