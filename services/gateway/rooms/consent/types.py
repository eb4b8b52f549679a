"""Legal bases."""

from datetime import date, datetime

from services.gateway.graphql.actions import Action
from services.gateway.graphql.links import MovementLink, SharingGrantLink
from services.gateway.graphql.overdue import time_of
from services.gateway.graphql.sources import Many, Node, One, Opened, column, node, permitted, sourced
from services.gateway.readmodel.endings import SEAT_TO_GIVE_BACK, SHARED
from services.gateway.readmodel.states import state_by_moment
from shared.contracts.base import C1, C2, C6
from shared.contracts.intake.v1 import (
    ConsentForm,
    ConsentStatus,
    Interpretation,
    InterpreterName,
    LegalBasis,
    OwnView,
    Purpose,
    WithdrawConsent,
)

STATUS = state_by_moment("{row}.withdrawn_at", ConsentStatus.GIVEN, ConsentStatus.WITHDRAWN)
SHARING_ENDS = (
    f"{SHARED} AND {{parent}}.withdrawn_at IS NULL"
    " AND ({parent}.purpose = 'SHARING' OR {row}.purpose = {parent}.purpose)"
)
LASTS = (
    "(other.valid_until IS NULL"
    f" OR coalesce(other.over_at, (other.valid_until + time '10:00') AT TIME ZONE 'UTC') > {time_of()})"
)
"""Where a release before did not tell the place, its last day ends where a day ends first: at 10:00 UTC."""
UNDONE = """EXISTS (SELECT 1 FROM consents no WHERE no.person_id = other.person_id AND no.purpose = other.purpose
    AND no.legal_basis = 'CONSENT' AND no.withdrawn_at IS NOT NULL
    AND (other.legal_basis <> 'CONSENT' OR other.given_at <= no.withdrawn_at))"""
"""Once consent was withdrawn, only a consent given after it stands."""
BASIS_STAYS = f"""({{parent}}.legal_basis <> 'CONSENT' AND EXISTS (SELECT 1 FROM consents other
    WHERE other.person_id = {{parent}}.person_id AND other.id <> {{parent}}.id AND other.purpose = {{parent}}.purpose
        AND other.withdrawn_at IS NULL AND {LASTS} AND NOT {UNDONE}))"""  # noqa: S608  # fragments of this file
SEAT_ENDS = (
    f"{SEAT_TO_GIVE_BACK} AND {{parent}}.purpose = 'EVACUATION' AND {{parent}}.withdrawn_at IS NULL"
    f" AND NOT {BASIS_STAYS}"
)


@node("consents", person="person_id", field_class=C6)
class Consent(Node):
    """A legal basis for one purpose."""

    purpose: Purpose = column(C6)
    legal_basis: LegalBasis = column(C6)
    form: ConsentForm | None = column(C6)
    own_view: OwnView | None = column(C6)
    language: str = column(C6)
    interpretation: Interpretation | None = column(C6, description="Null where nobody wrote it down.")
    interpreter: str | None = sourced(
        Opened(C2, "interpreter", path="name", content=InterpreterName), description="The interpreter's name."
    )
    text_read: str | None = column(
        C6, description="Which text was read out or handed over: language and version, as `fr-3`; null where unknown."
    )
    valid_until: date | None = column(C6)
    given_at: datetime = column(C6)
    withdrawn_at: datetime | None = column(C6)
    sharing_that_ends: list[SharingGrantLink] = sourced(
        Many(C6, SHARING_ENDS), description="What agencies may have on this basis: it ends once this is withdrawn."
    )
    seat_given_back: MovementLink | None = sourced(
        One(C1, SEAT_ENDS), description="The person's seat, where nothing else allows that they are moved."
    )
    permitted_actions: list[str] = permitted(Action(WithdrawConsent), consent=STATUS)
