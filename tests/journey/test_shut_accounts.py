"""Whose account is shut gives the cases back in every service, though one was away and another was killed meanwhile."""

from functools import partial
from typing import Any
from uuid import UUID

import pytest

from deploy.local.stack import Stack
from shared.platform.clock import new_id
from shared.platform.settings import Settings
from tests.faults.oracle.databases import connected
from tests.journey.story import ENDLESS_CRISIS, Story, ids, story_at
from tests.support.running import running
from tests.support.waiting import until

pytestmark = [pytest.mark.stack, pytest.mark.slow]
PATIENCE = 240.0
ANSWERS = "SELECT caseworker_id FROM {} WHERE person_id = $1"
COPIES = {"cases": "cases", "intake": "person_reach", "reintegration": "person_reach", "gateway": "cases"}


async def caseworker_in(settings: Settings, service: str, person_id: str) -> UUID | None:
    """Who answers for the person by what a service keeps."""
    async with connected(settings, service) as connection:
        caseworker: UUID | None = await connection.fetchval(ANSWERS.format(COPIES[service]), UUID(person_id))
    return caseworker


async def test_shut_account_releases_its_cases_in_every_service(stack: Stack) -> None:
    async with running(stack) as house, story_at(house.gateway, ENDLESS_CRISIS) as story:
        await registered(story)
        caseworker = await account_like(house.settings, "caseworker")
        await story.take_case("supervisor", str(caseworker))
        for service in COPIES:
            await until(partial(answers, house.settings, service, story, caseworker), PATIENCE)
        await house.stop("cases-all")
        await shut(house.settings, caseworker)
        await house.kill("gateway-all")
        await house.begin("cases-all")
        for service in COPIES:
            await until(partial(answers, house.settings, service, story, None), PATIENCE)


async def answers(settings: Settings, service: str, story: Story, caseworker: UUID | None) -> bool:
    return await caseworker_in(settings, service, story.id["person"]) == caseworker


async def registered(story: Story) -> None:
    """Somebody has asked for shelter."""
    story.id |= ids("crisis", "person")
    crisis, person = story.id["crisis"], story.id["person"]
    floods = {"name": "Floods on the coast", "country": "LY", "hazard": "NATURAL_DISASTER"}
    await story.do("supervisor", "declareCrisis", crisisId=crisis, **floods)
    await story.do("supervisor", "activateCrisis", crisisId=crisis, version=1)
    profile: dict[str, Any] = {"givenName": "Imani", "familyName": "Made-Up", "birthDate": {"year": 1990}}
    await story.do(
        "intake_officer", "registerPerson", personId=person, crisisId=crisis, relationship="HEAD", sex="FEMALE",
        profile=profile | {"nationality": "NG", "languages": ["en"], "documents": []},
    )  # fmt: skip
    basis = {"purpose": "ASSISTANCE", "legalBasis": "VITAL_INTEREST", "language": "en"}
    await story.do("intake_officer", "giveConsent", **ids("consentId"), personId=person, **basis)
    await story.do(
        "intake_officer", "makeRequest", **ids("requestId"), personId=person, kind="ASSISTANCE", urgency="HIGH",
        services=["shelter"],
    )  # fmt: skip


async def account_like(settings: Settings, subject: str) -> UUID:
    """An account of nobody who signs in, of the same role and agency as one of the demonstration."""
    id = new_id()
    async with connected(settings, "gateway") as connection:
        await connection.execute(
            "INSERT INTO accounts (id, name, roles, agency_id, donors, active, issuer, subject)"
            " SELECT $1::uuid, 'Somebody else', roles, agency_id, donors, true, 'test', $1::uuid::text FROM accounts"
            " WHERE subject = $2",
            id, subject,
        )  # fmt: skip
    return id


async def shut(settings: Settings, account_id: UUID) -> None:
    """As an administrator does, whatever the gateway is doing."""
    async with connected(settings, "gateway") as connection:
        await connection.execute("UPDATE accounts SET active = false WHERE id = $1", account_id)
