"""Roles that routing and costs ask for: whoever provides, pays or represents has the role of it."""

from typing import Any
from uuid import UUID

import pytest

from services.cases.agreements.terms import (
    NotAPayer,
    NotAProvider,
    PartyHasDuties,
    RepresentationIncomplete,
)
from shared.contracts.cases.v1 import (
    AgreementKind,
    ArrangeService,
    DropService,
    PartyRole,
    SetAgreementParty,
    SetCostTerms,
)
from shared.platform.errors import Refused
from tests.cases.agreements.test_agreements import CARRIER, NOON, ONE, STATE, draft, with_parties, write

SEATS: dict[str, Any] = {"provides": "transport", "unit": "seat", "notice_hours": 24}
WHOLE: dict[str, Any] = {"payer_kind": "organisation", "turn": "residual", "basis": "whole"}


def refused(why: type[Refused], field: str | None, attempt: Any) -> None:
    with pytest.raises(why) as raised:
        attempt()
    assert raised.value.field == field


def say(agreement: Any, party: UUID, *roles: PartyRole) -> None:
    write(agreement, SetAgreementParty, organisation_id=party, roles=roles)


def test_only_a_party_that_helps_people_provides() -> None:
    agreement = with_parties()
    refused(NotAProvider, "organisation_id", lambda: write(agreement, ArrangeService, organisation_id=STATE, **SEATS))
    for role in (PartyRole.PROVIDER, PartyRole.REPRESENTING_STATE, PartyRole.COORDINATOR):
        say(agreement, STATE, role, PartyRole.OBSERVER)
        write(agreement, ArrangeService, organisation_id=STATE, **SEATS)
        write(agreement, DropService, organisation_id=STATE, provides="transport")


def test_a_provider_keeps_a_role_in_which_it_provides() -> None:
    agreement = with_parties()
    write(agreement, ArrangeService, organisation_id=CARRIER, **SEATS)
    refused(PartyHasDuties, "roles", lambda: say(agreement, CARRIER, PartyRole.OBSERVER))
    say(agreement, CARRIER, PartyRole.COORDINATOR)
    write(agreement, DropService, organisation_id=CARRIER, provides="transport")
    say(agreement, CARRIER, PartyRole.OBSERVER)


def test_a_payer_has_its_role_and_keeps_it() -> None:
    agreement = with_parties()
    by_carrier = [WHOLE | {"payer_id": CARRIER}]
    refused(NotAPayer, "cost_terms", lambda: write(agreement, SetCostTerms, cost_terms=by_carrier))
    write(agreement, SetCostTerms, cost_terms=[WHOLE | {"payer_id": STATE}])
    refused(PartyHasDuties, "roles", lambda: say(agreement, STATE, PartyRole.STATE_OF_ORIGIN))
    say(agreement, STATE, PartyRole.STATE_OF_ORIGIN, PartyRole.PAYER)
    write(agreement, SetCostTerms, cost_terms=[])
    say(agreement, STATE, PartyRole.STATE_OF_ORIGIN)


def test_a_representation_represents_somebody_else() -> None:
    agreement = draft(kind=AgreementKind.CONSULAR_REPRESENTATION)
    both = (PartyRole.REPRESENTED_STATE, PartyRole.REPRESENTING_STATE)
    for of_state, of_carrier in (
        ((PartyRole.PAYER,), both),
        (both[:1], both[:1]),
        (both[1:], both[1:]),
    ):
        say(agreement, STATE, *of_state)
        say(agreement, CARRIER, *of_carrier)
        refused(RepresentationIncomplete, None, lambda: agreement.propose_signing(ONE, NOON))
    say(agreement, STATE, PartyRole.REPRESENTED_STATE)
    agreement.propose_signing(ONE, NOON)
