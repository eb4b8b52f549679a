"""For every command and every combination of the states it names: offered if and only if not refused.

The model refuses by its Python, the gateway offers by its SQL; everything else that a command asks for is fulfilled.
"""

import ast
from pathlib import Path
from typing import Any

import pytest

from services.gateway.graphql.actions import Action, Condition
from shared.contracts.base import Command
from shared.contracts.cases import v1 as cases
from shared.contracts.reintegration import v1 as reintegration
from tests.offers.attempts import ATTEMPTS, is_refused
from tests.offers.offers import COMMANDS, GUARDED, Offer, combinations, is_offered, offers, offers_of, rows_of
from tests.offers.rows import row
from tests.offers.things import ID, LATER, NOON, THINGS

ROOT = Path(__file__).parents[2]
DEADLINE = "a deadline has no states"
MAKES = "makes something new; nothing is in a state yet"
PERSON = "about a person, who is there or erased"
KEY = "a proposed key has no row of its own: intake says whether one waits (tests/gateway/test_partner_feeds.py)"
WITHOUT_STATES = {
    "AcceptPartnerKey": KEY,
    "AddAttachment": "a file is attached to a record in any state",
    "AddCircumstances": PERSON,
    "AddTextRecording": "a text is no row: whether it is recorded already is the service's to say",
    "AssessProtection": PERSON,
    "AttachFile": PERSON,
    "ChangeCasesDeadline": DEADLINE,
    "ChangeIntakeDeadline": DEADLINE,
    "ChangeReintegrationDeadline": DEADLINE,
    "CorrectAgency": "an agency has no states",
    "CorrectDonor": "what a donor is called is put right after it has ended as well",
    "CorrectCrisis": "days are counted by its zone for as long as its people are there, closed or not",
    "CorrectPerson": PERSON,
    "DeclareCrisis": MAKES,
    "DraftAgreement": MAKES,
    "DeclinePartnerKey": KEY,
    "FindPersons": "reads only",
    "GiveConsent": PERSON,
    "GrantSharing": PERSON,
    "JoinHousehold": PERSON,
    "LeaveHousehold": PERSON,
    "MakeRequest": PERSON,
    "NameHead": PERSON,
    "OfferCourse": MAKES,
    "PlanOperation": "what is open when a crisis is closed goes on: whoever asks to be moved still needs a leg",
    "ProposePartnerKey": MAKES,
    "PublishReport": MAKES,
    "RecordAttendance": "a session recorded wrongly is put right when all are recorded, too",
    "RecordCircumstances": PERSON,
    "RecordFundAmount": "a fund has no states",
    "RecordGuardian": PERSON,
    "RecordNeed": PERSON,
    "RegisterAgency": MAKES,
    "RegisterDonor": MAKES,
    "RegisterOrganisation": MAKES,
    "RequestErasure": PERSON,
    "RequestSharingOverride": PERSON,
}
ALSO = {
    "AddCaseNote": {"not erased"},
    "AddCircumstances": {"not erased"},
    "AgreePlan": {"no plan yet"},
    "ApproveErasure": {"not who asked"},
    "ApproveSharingOverride": {"not who asked"},
    "AddAttachment": {"own operation"},
    "ArriveOperation": {"own operation"},
    "AssessProtection": {"not erased"},
    "AssignCase": {"not erased"},
    "AttachFile": {"not erased"},
    "BoardPerson": {"gates open"},
    "CancelOperation": {"own operation"},
    "CloseJourney": {"no grant undecided"},
    "ConfirmSigning": {"not who proposed"},
    "CloseOrganisation": {"no open parts"},
    "ConfirmSeat": {"gates open", "hold lasts"},
    "CorrectBoarding": {"not who recorded the boarding"},
    "CorrectDecision": {"not who decided"},
    "CorrectDelivery": {"not who recorded money"},
    "CorrectOperation": {"own operation"},
    "CorrectPerson": {"not erased"},
    "DepartOperation": {"own operation"},
    "EnrolInCourse": {"place free"},
    "FreezeManifest": {"own operation"},
    "GiveConsent": {"not erased"},
    "GrantSharing": {"not erased"},
    "HoldSeat": {"not erased", "seat to hold", "departure to come"},
    "JoinHousehold": {"not erased"},
    "LeaveHousehold": {"not erased", "in a household", "not the head"},
    "MakeRequest": {"not erased"},
    "NameHead": {"not erased", "in a household"},
    "NamePayee": {"not who asked, once approved"},
    "PayTranche": {
        "payee named",
        "not who asked",
        "not who named the payee",
        "not who recorded the return",
        "tranche due",
    },
    "RecordCircumstances": {"not erased"},
    "RecordGuardian": {"not erased"},
    "RecordNeed": {"not erased"},
    "ReleaseCase": {"not erased"},
    "RecordPaymentReturn": {"something paid", "not who paid and recorded"},
    "RequestErasure": {"not erased", "no erasure waits"},
    "RequestGrant": {"plan agreed"},
    "RequestSharingOverride": {"not erased", "something withdrawn"},
    "SubmitEvidence": {"not who asked"},
    "WithdrawAttachment": {"own attachment"},
}
"""Beside the states: what the offer asks for by a condition of its own."""


def disagreements(command: type[Command], offered: list[Offer] | None = None) -> list[dict[str, Any]]:
    """The combinations in which the gateway offers what the model refuses, or does not offer what it would do."""
    return [
        states
        for states in combinations(command)
        if is_offered(rows_of(command, states), offered or offers_of(command))
        is is_refused(command, **{thing: THINGS[thing](state) for thing, state in states.items()})
    ]


@pytest.mark.parametrize("command", GUARDED, ids=lambda command: command.__name__)
def test_a_command_is_offered_if_and_only_if_the_model_does_not_refuse_it(command: type[Command]) -> None:
    assert disagreements(command) == []


@pytest.mark.parametrize("command", GUARDED, ids=lambda command: command.__name__)
def test_every_state_that_guards_a_command_is_known_where_it_is_offered(command: type[Command]) -> None:
    assert {thing for offer in offers_of(command) for thing in offer.states} >= set(command.allowed.states)


def test_every_command_without_states_has_a_reason_listed() -> None:
    assert {command.__name__ for command in COMMANDS if not command.allowed.states} == set(WITHOUT_STATES)


def test_conditions_of_an_offer_beside_the_states_are_listed() -> None:
    also: dict[str, set[str]] = {}
    for offer in offers():
        also.setdefault(offer.action.command.__name__, set()).update(one.name for one in offer.action.also)
    assert {command: names for command, names in also.items() if names} == ALSO


def test_services_ask_for_the_states_of_every_guarded_command() -> None:
    """Each is the first argument of a `require` in a service, with the things that its contract names."""
    asked = {name for path in (ROOT / "services").rglob("*.py") for name in _required(ast.parse(path.read_text()))}
    assert asked == {command.__name__ for command in GUARDED} == {command.__name__ for command in ATTEMPTS}


def _required(tree: ast.Module) -> set[str]:
    calls = [one for one in ast.walk(tree) if isinstance(one, ast.Call) and isinstance(one.func, ast.Name)]
    guards = [one for one in calls if one.func.id in ("require", "require_active_crisis") and one.args]  # type: ignore[attr-defined]  # a Name, see above
    return {one.args[0].id for one in guards if isinstance(one.args[0], ast.Name) and one.args[0].id[0].isupper()}


def offered_by(command: type[Command], table: str, sql: str) -> list[Offer]:
    """An offer by a condition of its own, as before the contracts said when."""
    plain = Action(type(command.__name__, (Command,), {}), also=(Condition("as it was", sql),))
    return [Offer(table, plain, {})]


HAD_SEAT_AND_OPEN_GATES = "{row}.status = 'CONFIRMED'"
RUNNING = "{row}.closed_at IS NULL"
AS_IT_WAS = [
    (cases.BoardPerson, "movements", HAD_SEAT_AND_OPEN_GATES, {"operation": "PLANNED", "movement": "CONFIRMED"}),
    (cases.ConfirmSeat, "movements", "{row}.status = 'HELD'", {"operation": "FROZEN", "movement": "HELD"}),
    (cases.ReleaseSeat, "movements", "{row}.status IN ('HELD', 'CONFIRMED') AND EXISTS (SELECT 1 FROM operations h"
     " WHERE h.id = {row}.operation_id AND h.status IN ('PLANNED', 'FROZEN'))",
     {"operation": "FROZEN", "movement": "BOARDED"}),
    (cases.CompleteAssistance, "assistance", "{row}.status = 'STARTED'", {"assistance": "OPEN"}),
    *((command, "journeys", RUNNING, {"journey": "CLOSURE_PROPOSED"}) for command in (
        reintegration.AgreePlan, reintegration.RequestGrant, reintegration.EnrolInCourse, reintegration.CloseJourney)),
]  # fmt: skip


@pytest.mark.parametrize(("command", "table", "sql", "where"), AS_IT_WAS, ids=lambda one: getattr(one, "__name__", ""))
def test_offers_of_the_release_before_are_seen_to_disagree(
    command: type[Command], table: str, sql: str, where: dict[str, str]
) -> None:
    """The negative control: the conditions as they stood in the gateway."""
    seen = disagreements(command, offered_by(command, table, sql))
    assert where in [{thing: state.name for thing, state in one.items()} for one in seen]


def test_a_seat_whose_hold_has_expired_can_be_held() -> None:
    """The service takes it back then and there; before, only a seat that nobody had was offered."""
    full = row("operations", ID, status=cases.OperationStatus.PLANNED, departs_at=LATER, free=0)
    late, waits = (
        row("movements", ID, operation_id=ID, status=cases.MovementStatus.HELD, held_until=until)
        for until in (NOON, LATER)
    )
    offered = [one for one in offers_of(cases.HoldSeat) if one.table == "operations"]
    assert is_offered([full, late], offered)
    assert not is_offered([full, waits], offered)
    assert not is_offered([full, late], offered_by(cases.HoldSeat, "operations", "{row}.free > 0"))
