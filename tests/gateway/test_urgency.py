"""A case that becomes more urgent is seen so: in its row, in the list's order and in the timeline."""

from datetime import datetime, timedelta

import pytest

from shared.contracts.base import Event
from shared.contracts.cases import v1 as cases
from shared.contracts.intake.v1 import Urgency
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import AT, GatewayHarness

pytestmark = pytest.mark.stack

SEEN = """query Seen($id: UUID!) { person(id: $id) {
  urgency next { kind dueAt } cases { urgency assistance { urgency dueAt } }
  timeline(first: 50) { edges { node { kind facts { name value } } } } } }"""
LISTED = "{ people(first: 2) { edges { node { reference } } } }"
SOON, LATER = AT + timedelta(hours=4), AT + timedelta(hours=8)


def worse(somebody: Somebody, due_at: datetime = SOON, complete_by: datetime | None = None) -> list[Event]:
    return [
        cases.CaseUrgencyRaised(
            case_id=somebody.case, person_id=somebody.person, request_id=somebody.request,
            urgency=Urgency.LIFE_SAVING, raised_at=AT,
        ),
        cases.AssistanceHastened(
            assistance_id=somebody.assistance, case_id=somebody.case, person_id=somebody.person,
            urgency=Urgency.LIFE_SAVING, due_at=due_at, complete_by=complete_by, hastened_at=AT,
        ),
    ]  # fmt: skip


async def opened(gateway: GatewayHarness) -> Somebody:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    return somebody


async def test_a_raised_urgency_is_shown_in_case_and_next_step(gateway: GatewayHarness) -> None:
    somebody = await opened(gateway)
    await gateway.project(*worse(somebody))
    person = (await gateway.ask("supervisor", SEEN, id=str(somebody.person)))["person"]
    assert person["urgency"] == person["cases"][0]["urgency"] == "LIFE_SAVING"
    [assistance] = person["cases"][0]["assistance"]
    assert (assistance["urgency"], datetime.fromisoformat(assistance["dueAt"])) == ("LIFE_SAVING", SOON)
    assert (person["next"]["kind"], datetime.fromisoformat(person["next"]["dueAt"])) == ("FIRST_ANSWER", SOON)
    lines = {edge["node"]["kind"]: edge["node"]["facts"] for edge in person["timeline"]["edges"]}
    for kind in ("CaseUrgencyRaised", "AssistanceHastened"):
        assert {"name": "urgency", "value": "life_saving"} in lines[kind]


async def test_started_assistance_of_a_raised_urgency_is_due_sooner(gateway: GatewayHarness) -> None:
    somebody = await opened(gateway)
    await gateway.project(
        cases.AssistanceStarted(
            assistance_id=somebody.assistance, case_id=somebody.case, person_id=somebody.person, started_at=AT,
            complete_by=AT + timedelta(days=3),
        ),
        *worse(somebody, LATER, LATER),
    )  # fmt: skip
    person = (await gateway.ask("supervisor", SEEN, id=str(somebody.person)))["person"]
    assert (person["next"]["kind"], datetime.fromisoformat(person["next"]["dueAt"])) == ("DELIVER_ASSISTANCE", LATER)
    assert datetime.fromisoformat(person["cases"][0]["assistance"][0]["dueAt"]) == LATER


async def test_people_of_a_raised_urgency_are_listed_first(gateway: GatewayHarness) -> None:
    one, other = await opened(gateway), await opened(gateway)
    for worst in (one, other):
        await gateway.project(*worse(worst, SOON - timedelta(days=365 if worst is one else 730)))
        listed = (await gateway.ask("supervisor", LISTED))["people"]["edges"]
        assert listed[0]["node"]["reference"] == worst.reference
