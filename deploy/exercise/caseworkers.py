"""Caseworkers: they take cases, answer requests for assistance, share with partners, and write notes."""

import asyncio
from functools import partial
from typing import Any

from deploy.exercise.api_client import ApiClient
from deploy.exercise.play import PAUSE, Play, side_by_side
from shared.platform.clock import new_id

CASES = """query($crisis: UUID!, $status: CaseStatus, $after: String) {
  cases(first: 100, after: $after, filter: {crisisId: $crisis, status: $status}) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      id version status person { id consents { purpose withdrawnAt } sharing { id } }
      assistance { id version status level services deliveries { serviceCode } }
    } }
  }
}"""
VIEWER = "query { viewer { id } }"


async def answer_for_cases(play: Play) -> None:
    async with play.client("caseworker") as client:
        me = (await client.ask(VIEWER))["viewer"]["id"]
        while not play.over():
            waiting = await client.all(CASES, crisis=str(play.crisis_id), status="OPEN")
            await side_by_side(partial(_take, play, client, me), [one for one in waiting if play.plays(one["person"])])
            mine = await client.all(CASES, crisis=str(play.crisis_id), status="ASSIGNED")
            await side_by_side(partial(_work, play, client), [one for one in mine if play.plays(one["person"])])
            await asyncio.sleep(PAUSE)


async def _take(play: Play, client: ApiClient, me: str, case: dict[str, Any]) -> None:
    if not await play.send(client, "assignCase", caseId=case["id"], version=case["version"], caseworkerId=me):
        return
    if play.chance(f"{case['id']}/note", 0.2):
        await play.send(
            client, "addCaseNote", noteId=str(new_id()), caseId=case["id"], note="Met at the gathering point; well."
        )


async def _work(play: Play, client: ApiClient, case: dict[str, Any]) -> None:
    for assistance in case["assistance"]:
        await _assist(play, client, assistance)
    await _share(play, client, case["person"])


async def _assist(play: Play, client: ApiClient, assistance: dict[str, Any]) -> None:
    key, version = assistance["id"], assistance["version"]
    if assistance["status"] == "OPEN" and not _answers_later(play, assistance):
        await play.send(client, "startAssistance", assistanceId=key, version=version)
    elif assistance["status"] == "STARTED":
        delivered = {one["serviceCode"] for one in assistance["deliveries"]}
        missing = [service for service in assistance["services"] if service not in delivered]
        for service in missing:
            await play.send(
                client,
                "deliverAssistance",
                deliveryId=str(new_id()),
                assistanceId=key,
                serviceCode=service,
                modality="CASH" if service == "cash" else "IN_KIND",
            )
        await play.send(client, "completeAssistance", assistanceId=key, version=version + len(missing), met=True)


def _answers_later(play: Play, assistance: dict[str, Any]) -> bool:
    """Some are left until their deadline has passed once, so that there is an escalation to see."""
    late = play.chance(f"{assistance['id']}/late", play.scenario.shares.answered_late)
    return late and assistance["level"] == 0


async def _share(play: Play, client: ApiClient, person: dict[str, Any]) -> None:
    agreed = any(one["purpose"] == "SHARING" and not one["withdrawnAt"] for one in person["consents"])
    if not agreed or person["sharing"] or not play.agencies:
        return
    await play.send(
        client,
        "grantSharing",
        grantId=str(new_id()),
        personId=person["id"],
        agencyId=str(play.agencies[len(person["id"]) % len(play.agencies)]),
        purpose="ASSISTANCE",
        classes=["OPERATIONAL", "IDENTITY"],
        legalBasis="CONSENT",
        protocolVersion="2026-1",
        language="en",
    )
