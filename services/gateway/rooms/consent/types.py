"""Legal bases."""

from datetime import date, datetime

from services.gateway.graphql.actions import Action
from services.gateway.graphql.sources import Node, Opened, column, node, permitted, sourced
from services.gateway.readmodel.states import state_by_moment
from shared.contracts.base import C2, C6
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
    permitted_actions: list[str] = permitted(Action(WithdrawConsent), consent=STATUS)
