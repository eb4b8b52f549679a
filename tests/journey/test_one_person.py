"""One person through all phases, over GraphQL, on real Kafka, Temporal and Postgres: a year in seconds."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence

import pytest
import pytest_asyncio
from temporalio.client import Client, WorkflowExecutionStatus

from deploy.local.places import HOUSE, interpreter
from deploy.local.stack import Stack
from tests.journey import aftermath, crisis
from tests.journey.story import Story, story_at
from tests.support.partners import broker_of_partner
from tests.support.running import House, running
from tests.support.waiting import PATIENCE

pytestmark = [pytest.mark.stack, pytest.mark.slow, pytest.mark.timeout(1_800)]
PHASES = (
    crisis.prepare,
    crisis.register,
    crisis.assist,
    crisis.evacuate,
    aftermath.plan,
    aftermath.live,
    aftermath.report,
)
SEEN = """query($id: UUID!) { person(id: $id) { phase region profile { givenName familyName } circumstances { location }
  needs { code } consents { purpose } } }"""
TIMELINE = "query($id: UUID!) { person(id: $id) { timeline(first: 100) { edges { node { kind service } } } } }"
STORY = [
    "PersonRegistered",
    "CaseOpened",
    "AssistanceOpened",
    "CaseAssigned",
    "SharingGranted",
    "AssistanceStarted",
    "AssistanceDelivered",
    "AssistanceCompleted",
    "SeatHeld",
    "SeatConfirmed",
    "PersonBoarded",
    "PersonArrived",
    "PersonHandedOver",
    "JourneyOpened",
    "PlanAgreed",
    "GrantRequested",
    "GrantApproved",
    "TranchePaid",
    "FollowUpScheduled",
    "FollowUpRecorded",
    "FollowUpMissed",
    "GrantCompleted",
    "JourneyClosed",
]
JOURNEY = aftermath.JOURNEY
ROLES = (
    "intake_officer",
    "caseworker",
    "supervisor",
    "evacuation_coordinator",
    "reintegration_officer",
    "finance_officer",
    "committee_member",
    "data_protection_officer",
    "donor",
)
REPORT = """query($id: UUID!) { report(id: $id) { threshold exercise cells { returnees paidMinor hidden } } }"""


@pytest_asyncio.fixture(scope="module")
async def house(stack: Stack) -> AsyncIterator[House]:
    async with running(stack) as one:
        yield one


@pytest_asyncio.fixture(scope="module")
async def story(house: House) -> AsyncIterator[Story]:
    """The whole story, played to its end."""
    async with story_at(house.gateway) as played:
        for phase in PHASES:
            await phase(played)
        yield played


async def test_journey_is_closed_and_paid_to_the_cent(story: Story) -> None:
    person = (await story.ask("reintegration_officer", JOURNEY, id=story.id["person"]))["person"]
    (journey,) = person["journeys"]
    assert (person["phase"], journey["outcome"], journey["country"]) == ("CLOSED", "REINTEGRATED", "NG")
    (grant,) = journey["grants"]
    assert grant["status"] == "COMPLETED"
    assert [one["status"] for one in grant["tranches"]] == ["PAID"] * 3
    assert sum(one["amount"]["amountMinor"] for one in grant["tranches"]) == aftermath.AMOUNT
    assert journey["enrolments"] == [{"id": story.id["enrolment"], "attended": 2, "passed": True}]
    assert {one["month"]: one["status"] for one in journey["followUps"]} == {
        1: "RECORDED", 3: "MISSED", 6: "RECORDED", 12: "RECORDED"
    }  # fmt: skip
    assert all(one["decision"] == "APPROVED" for one in journey["reviews"])


async def test_timeline_lists_the_steps_in_order(story: Story) -> None:
    seen = await story.ask("caseworker", TIMELINE, id=story.id["person"])
    entries = [edge["node"] for edge in reversed(seen["person"]["timeline"]["edges"])]
    kinds = [entry["kind"] for entry in entries]
    assert [kind for kind in STORY if kind not in kinds] == []
    first = [kinds.index(kind) for kind in ("PersonRegistered", "CaseAssigned", "SeatHeld", "JourneyOpened")]
    assert first == sorted(first)
    assert {entry["service"] for entry in entries} == {"INTAKE", "CASES", "REINTEGRATION"}


async def test_each_role_sees_the_fields_of_the_access_matrix(story: Story) -> None:
    name = {"givenName": "Ngozi", "familyName": "Adeyemi-Okonjo"}
    seen = {role: (await story.ask(role, SEEN, id=story.id["person"]))["person"] for role in ROLES}
    assert {role: one and one["profile"] for role, one in seen.items()} == {
        "intake_officer": name, "caseworker": name, "supervisor": name, "evacuation_coordinator": name,
        "reintegration_officer": name, "finance_officer": None,
        "committee_member": None, "data_protection_officer": None, "donor": None,
    }  # fmt: skip
    assert seen["caseworker"]["circumstances"] == {"location": "Tent 14 behind the market"}
    # A returnee is the officer's own.
    assert seen["reintegration_officer"]["circumstances"] == {"location": "Tent 14 behind the market"}
    assert seen["donor"] is None
    for role in ("intake_officer", "evacuation_coordinator", "finance_officer", "committee_member"):
        assert seen[role]["circumstances"] is None


async def test_donor_report_hides_counts_of_one_person(story: Story) -> None:
    report = await story.see("donor", REPORT, lambda seen: seen["report"], id=story.id["report"])
    assert (report["threshold"], report["exercise"]) == (10, True)
    shown = [(one["returnees"], one["paidMinor"]) for one in report["cells"] if one["hidden"] is None]
    hidden = [(one["returnees"], one["paidMinor"]) for one in report["cells"] if one["hidden"] is not None]
    assert set(shown) <= {(0, 0)}, "a zero may be hidden too, where it tells where the few are"
    assert set(hidden) == {(None, None)}


async def test_every_workflow_has_completed(story: Story, house: House) -> None:
    await story.see("reintegration_officer", JOURNEY, lambda seen: seen["person"]["journeys"], id=story.id["person"])
    for service in ("intake", "cases", "reintegration"):
        client = await Client.connect(house.settings.temporal, namespace=house.settings.namespace(service))
        async with asyncio.timeout(PATIENCE):
            while [one async for one in client.list_workflows("ExecutionStatus != 'Completed'")]:  # noqa: ASYNC110
                await asyncio.sleep(0.2)
        workflows = [one async for one in client.list_workflows()]
        assert workflows
        assert {one.status for one in workflows} == {WorkflowExecutionStatus.COMPLETED}


async def test_partner_feed_holds_what_its_grant_allows_and_no_more(story: Story, house: House) -> None:
    wanted = ("Adeyemi-Okonjo", "assistance_started", "assistance_delivered", "assistance_completed")
    received = await _partner_feed(house, f"journey-{story.id['crisis'][-8:]}", wanted)
    assert [one for one in wanted if one not in received] == []
    for secret in ("Tent 14", "SM-CI", "Sister", "boarded", "arrived", "Fund", story.id["person"]):
        assert secret not in received


async def _partner_feed(house: House, code: str, wanted: Sequence[str]) -> str:
    """What the quickstart prints until all that is wanted is there, and nothing more comes."""
    key = house.settings.secrets / "partners" / f"{code}.key"
    broker = {"HOMEWARD_KAFKA": await broker_of_partner(house.settings, code)}
    script = str(HOUSE / "services" / "gateway" / "quickstarts" / "partner_feed.py")
    reader = await asyncio.create_subprocess_exec(
        *(interpreter(), script, code, str(key)),
        env=os.environ | house.environment | broker,
        stdout=asyncio.subprocess.PIPE,
        stderr=sys.stderr,
    )
    assert reader.stdout is not None
    received = ""
    try:
        while line := await asyncio.wait_for(reader.stdout.readline(), _patience(received, wanted)):
            received += line.decode()
    except TimeoutError:
        return received
    finally:
        reader.terminate()
        await reader.wait()
    return received


def _patience(received: str, wanted: Sequence[str]) -> float:
    return 3 if all(one in received for one in wanted) else PATIENCE
