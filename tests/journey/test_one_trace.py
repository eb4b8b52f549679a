"""One trace from the page's click to the last projection, as a receiver of OTLP sees it."""

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Collection, Iterator
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio

from deploy.exercise.api_client import Refusal
from deploy.local.stack import Stack
from tests.faults.oracle.inquiry import at_rest
from tests.intake.imports.workbooks import workbook
from tests.journey.story import ENDLESS_CRISIS, Story, ids, story_at
from tests.support.otlp import Place, Receiver, receiving
from tests.support.running import House, running
from tests.support.waiting import PATIENCE

pytestmark = [pytest.mark.stack, pytest.mark.slow, pytest.mark.timeout(1_800)]
SOON = {"OTEL_BSP_SCHEDULE_DELAY": "200", "OTEL_METRIC_EXPORT_INTERVAL": "1000"}
"""Milliseconds; the standard's own names."""
HOURS_A_SECOND = 8
"""Of the story: what nobody answers is escalated in a moment."""
CANARIES = ("Zuleikha", "Mbarakiwa-Quist", "+218 91 555 0173", "Blue door behind the mill", "Afraid of her uncle")
PROFILE = {
    "givenName": CANARIES[0],
    "familyName": CANARIES[1],
    "birthDate": {"year": 1990},
    "nationality": "NG",
    "phone": CANARIES[2],
    "languages": ["en"],
    "documents": [],
}
CIRCUMSTANCES = {"location": CANARIES[3], "notes": CANARIES[4]}
REQUESTED = {
    ("homeward-gateway", "graphql mutation"),
    ("homeward-intake", "MakeRequest"),
    ("homeward-intake", "relay"),
    ("homeward-cases", "react homeward.intake.RequestMade.v1"),
    ("homeward-cases", "relay"),
    ("homeward-cases", "tell homeward.cases.AssistanceOpened.v1"),
    ("homeward-cases", "activity escalate_assistance"),
    ("homeward-gateway", "project"),
}
"""What a request for assistance that nobody answers leads to, over Kafka and Temporal."""
ESCALATED = {("homeward-cases", "relay"), ("homeward-gateway", "project")}

IMPORTED = {
    ("homeward-gateway", "upload"),
    ("homeward-intake", "ReceiveWorkbook"),
    ("homeward-intake", "tell homeward.intake.ImportReceived.v1"),
    ("homeward-intake", "activity stage_workbook"),
    ("homeward-intake", "activity register_chunks"),
    ("homeward-intake", "activity complete_import"),
    ("homeward-gateway", "project"),
}


@pytest.fixture(scope="module")
def receiver() -> Iterator[Receiver]:
    """Receives all telemetry of the module's processes."""
    with receiving() as one:
        yield one


@pytest_asyncio.fixture(scope="module")
async def house(stack: Stack, receiver: Receiver) -> AsyncIterator[House]:
    """All services, exporting to the receiver."""
    async with running(stack, further=SOON | {"HOMEWARD_OTLP_ENDPOINT": receiver.url}) as one:
        yield one


@pytest_asyncio.fixture(scope="module")
async def story(house: House) -> AsyncIterator[Story]:
    """A crisis has been declared, and somebody was registered in it."""
    async with story_at(house.gateway, ENDLESS_CRISIS, hours_a_second=HOURS_A_SECOND) as begun:
        begun.id |= ids("crisis", "person")
        await begun.do(
            "supervisor", "declareCrisis", crisisId=begun.id["crisis"], name="Floods on the coast", country="LY",
            hazard="NATURAL_DISASTER",
        )  # fmt: skip
        await begun.do("supervisor", "activateCrisis", crisisId=begun.id["crisis"], version=1)
        await register(begun)
        await begun.do(
            "intake_officer", "giveConsent", **ids("consentId"), personId=begun.id["person"], purpose="ASSISTANCE",
            legalBasis="VITAL_INTEREST", language="en",
        )  # fmt: skip
        yield begun


async def register(story: Story) -> None:
    """Register the person; Refused when they are known."""
    await story.do(
        "intake_officer", "registerPerson", personId=story.id["person"], crisisId=story.id["crisis"],
        relationship="HEAD", sex="FEMALE", region="Old town", profile=PROFILE, circumstances=CIRCUMSTANCES,
    )  # fmt: skip


@asynccontextmanager
async def clicked(story: Story, role: str) -> AsyncIterator[Place]:
    """What a role asks goes on from a trace of the page; the place of the click."""
    place = (secrets.token_hex(16), secrets.token_hex(8))
    headers = (await story.client(role))._client.headers
    headers["traceparent"] = f"00-{place[0]}-{place[1]}-01"
    yield place
    del headers["traceparent"]


async def spans_arrived(receiver: Receiver, place: Place, wanted: Collection[tuple[str, str]]) -> None:
    """Wait until everything wanted goes on from a place; AssertionError with what is missing."""
    missing, end = set(wanted), time.monotonic() + PATIENCE
    while time.monotonic() < end:
        missing = set(wanted) - {(one.service, one.name) for one in receiver.following(place)}
        if not missing:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(f"no span of {missing}")


async def test_spans_of_a_request_continue_its_trace_to_the_last_projection(
    story: Story, house: House, receiver: Receiver
) -> None:
    await at_rest(house.settings)
    async with clicked(story, "intake_officer") as place:
        await story.do(
            "intake_officer", "makeRequest", **ids("requestId"), personId=story.id["person"], kind="ASSISTANCE",
            services=["shelter"], urgency="LIFE_SAVING",
        )  # fmt: skip
    await spans_arrived(receiver, place, REQUESTED)
    escalating = next(one for one in receiver.following(place) if one.name == "activity escalate_assistance")
    await spans_arrived(receiver, escalating.place, ESCALATED)
    # Nothing else was going on, so the click's are in its very trace, and not only linked to it.
    assert {"graphql mutation", "MakeRequest", "relay", "project"} <= {
        one.name for one in receiver.spans if one.place[0] == place[0]
    }


async def test_spans_of_an_upload_continue_to_the_registered_persons(story: Story, receiver: Receiver) -> None:
    columns = ["Household", "Relationship", "Given name", "Family name", "Sex", "Birth date", "Nationality", "Region"]
    row = ["H1", "head", CANARIES[0], CANARIES[1], "female", "1991-06-15", "GH", "Old town"]
    content = workbook({"People": [columns, row]})
    async with clicked(story, "intake_officer") as place:
        client = await story.client("intake_officer")
        await client.upload("/imports", {"crisisId": story.id["crisis"]}, "arrivals.xlsx", content)
    await spans_arrived(receiver, place, IMPORTED)
    registering = next(one for one in receiver.following(place) if one.name == "activity register_chunks")
    wanted = {("homeward-cases", "react homeward.intake.PersonRegistered.v1"), ("homeward-gateway", "project")}
    await spans_arrived(receiver, registering.place, wanted)


async def test_only_own_spans_are_exported(story: Story, receiver: Receiver) -> None:
    del story  # it happened, and was exported
    kinds = {one.name.split(" ")[0] for one in receiver.spans}
    commands = {name for name in kinds if name[0].isupper()}
    assert kinds - commands == {"graphql", "upload", "relay", "react", "tell", "activity", "project"}
    wished = {"DeclareCrisis", "ActivateCrisis", "RegisterPerson", "GiveConsent", "MakeRequest"}
    assert commands == wished | {"ReceiveWorkbook"}


async def test_refusal_is_exported_by_its_kind(story: Story, receiver: Receiver) -> None:
    async with clicked(story, "intake_officer") as place:
        with pytest.raises(Refusal):
            await register(story)
    await spans_arrived(
        receiver, place, {("homeward-gateway", "graphql mutation"), ("homeward-intake", "RegisterPerson")}
    )
    assert any(b"AlreadyExists" in body for body in receiver.bodies)


async def test_second_request_starts_another_trace(story: Story, receiver: Receiver) -> None:
    async with clicked(story, "intake_officer") as place:
        await story.ask("intake_officer", "query { viewer { id } }")
    await spans_arrived(receiver, place, {("homeward-gateway", "graphql query")})
    assert len(receiver.following(place)) == 1


async def test_metrics_are_exported(story: Story, receiver: Receiver) -> None:
    del story  # it was registered, and exported
    async with asyncio.timeout(PATIENCE):
        while not {"homeward.outbox.relayed", "homeward.events.applied"} <= set(receiver.counters):  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    assert receiver.counters["homeward.outbox.relayed"] > 0


async def test_exported_telemetry_holds_no_personal_data(story: Story, receiver: Receiver) -> None:
    del story  # the canaries are in it
    exported = b"".join(receiver.bodies)
    assert b"RegisterPerson" in exported
    assert [canary for canary in CANARIES if canary.encode() in exported] == []
