"""The evacuation coordinator: seats, gates, manifest, boarding, arrival, hand-over."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from deploy.exercise.api_client import ApiClient
from deploy.exercise.play import Play, side_by_side
from shared.platform.clock import new_id

CANDIDATES = "query($id: UUID!) { seatCandidates(operationId: $id, first: 100) { id person { id } } }"
OPERATION = """query($id: UUID!) { operation(id: $id) {
  id version status free departsAt arrivesAt
  movements { id version status losesSeat separatedByFreeze separatedByDeparture kinStays
    person { id consents { id purpose withdrawnAt } } gates { gate outcome } }
} }"""
LOOKS = 6
CHECKED_BY_STAFF = ("TRAVEL_DOCUMENT", "FIT_TO_TRAVEL")


async def move_people(play: Play) -> None:
    """Run every operation of the scenario, each in its own time."""
    async with asyncio.TaskGroup() as group:
        for operation in play.operations:
            group.create_task(_run(play, operation))


async def _run(play: Play, operation_id: UUID) -> None:
    async with play.client("evacuation_coordinator") as client:
        operation = await _look(client, operation_id)
        departs = datetime.fromisoformat(operation["departsAt"])
        await play.until(departs - timedelta(hours=play.scenario.gather_hours_before))
        while play.now() < departs - timedelta(hours=10):
            await _fill(play, client, operation_id)
            await asyncio.sleep(1)
        await _leave(play, client, operation_id, departs)
        await _arrive(play, client, operation_id)


async def _look(client: ApiClient, operation_id: UUID) -> dict[str, Any]:
    while True:
        read: dict[str, Any] | None = (await client.ask(OPERATION, id=str(operation_id)))["operation"]
        if read is not None:
            return read
        await asyncio.sleep(0.5)


async def _fill(play: Play, client: ApiClient, operation_id: UUID) -> None:
    operation = await _look(client, operation_id)
    if operation["free"] > 0:
        read = (await client.ask(CANDIDATES, id=str(operation_id)))["seatCandidates"]
        ours = [case for case in read if play.plays(case["person"])]
        willing = [case for case in ours if case["person"]["id"] not in play.staying]
        await side_by_side(partial(_hold, play, client, operation_id), _next(willing, play.tried, operation["free"]))
    held = [one for one in operation["movements"] if one["status"] == "HELD" and play.plays(one["person"])]
    await side_by_side(partial(_check, play, client), held)


def _next(willing: list[dict[str, Any]], tried: Mapping[str, int], free: int) -> list[dict[str, Any]]:
    """For whom a seat was tried least: who is refused again and again keeps it from nobody else."""
    return sorted(willing, key=lambda case: tried.get(case["person"]["id"], 0))[:free]


async def _hold(play: Play, client: ApiClient, operation_id: UUID, case: dict[str, Any]) -> None:
    play.tried[case["person"]["id"]] += 1
    await play.send(client, "holdSeat", movementId=str(new_id()), operationId=str(operation_id), caseId=case["id"])


async def _check(play: Play, client: ApiClient, movement: dict[str, Any]) -> None:
    person = movement["person"]["id"]
    if play.chance(f"{person}/withdraws", play.scenario.shares.withdraws_consent):
        play.staying.add(person)
        await _withdraw(play, movement["person"])
        return
    if any(gate["gate"] == "PROTECTION" and gate["outcome"] == "FAILED" for gate in movement["gates"]):
        play.staying.add(person)
        await play.send(client, "releaseSeat", movementId=movement["id"], reason="GATE_FAILED", **_apart(movement))
        return
    checked = 0
    for gate in CHECKED_BY_STAFF:
        fails = play.chance(f"{person}/{gate}", play.scenario.shares.gate_fails / 2)
        outcome = "FAILED" if fails else "PASSED"
        checked += await play.send(client, "checkGate", movementId=movement["id"], gate=gate, outcome=outcome)
        if fails:
            play.staying.add(person)
            await play.send(client, "releaseSeat", movementId=movement["id"], reason="GATE_FAILED", **_apart(movement))
            return
    if checked == len(CHECKED_BY_STAFF):
        await play.send(client, "confirmSeat", movementId=movement["id"], version=movement["version"] + checked)


async def _withdraw(play: Play, person: dict[str, Any]) -> None:
    async with play.client("intake_officer") as client:
        for consent in person["consents"]:
            if consent["purpose"] == "EVACUATION" and not consent["withdrawnAt"]:
                await play.send(client, "withdrawConsent", consentId=consent["id"])


async def _board(play: Play, client: ApiClient, movement: dict[str, Any]) -> None:
    await play.send(
        client, "boardPerson", movementId=movement["id"], **(_apart(movement) if movement["kinStays"] else {})
    )


async def _move_on(play: Play, client: ApiClient, step: str, movement: dict[str, Any]) -> None:
    await play.send(client, step, movementId=movement["id"])


def _apart(movement: dict[str, Any]) -> dict[str, Any]:
    """The household goes on; that is known."""
    return {"separated": [movement["id"]]}


async def _step(play: Play, client: ApiClient, step: str, operation_id: UUID) -> None:
    """Take it by what is seen at this moment; refused, since something changed meanwhile, look and try again."""
    for _ in range(LOOKS):
        if await _try(play, client, step, await _look(client, operation_id)):
            return
        await asyncio.sleep(1)


async def _try(play: Play, client: ApiClient, step: str, operation: dict[str, Any]) -> bool:
    """By the version that is seen, naming who is left behind."""
    named = LEFT_BEHIND.get(step, lambda _: {})(operation["movements"])
    return await play.send(client, step, operationId=operation["id"], version=operation["version"], **named)


def _left_at_freeze(movements: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "leftBehind": [one["id"] for one in movements if one["losesSeat"]],
        "separated": [one["id"] for one in movements if one["separatedByFreeze"]],
    }


def _goes_alone(movement: dict[str, Any]) -> bool:
    return bool(movement["status"] == "BOARDED" and movement["kinStays"])


def _left_at_departure(movements: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "leftBehind": [one["id"] for one in movements if one["status"] in ("HELD", "CONFIRMED")],
        "separated": [one["id"] for one in movements if one["separatedByDeparture"] or _goes_alone(one)],
        "override": "PAPERS_ON_ARRIVAL",
    }


LEFT_BEHIND = {"freezeManifest": _left_at_freeze, "departOperation": _left_at_departure}


async def _leave(play: Play, client: ApiClient, operation_id: UUID, departs: datetime) -> None:
    await _step(play, client, "freezeManifest", operation_id)
    operation = await _look(client, operation_id)
    ours = [one for one in operation["movements"] if play.plays(one["person"])]
    confirmed = [one for one in ours if one["status"] == "CONFIRMED"]
    shares = play.scenario.shares
    boarding = [one for one in confirmed if not play.chance(f"{one['person']['id']}/boat", shares.misses_departure)]
    await side_by_side(partial(_board, play, client), boarding)
    await play.until(departs)
    await _step(play, client, "departOperation", operation_id)


async def _arrive(play: Play, client: ApiClient, operation_id: UUID) -> None:
    operation = await _look(client, operation_id)
    await play.until(datetime.fromisoformat(operation["arrivesAt"]))
    await _step(play, client, "arriveOperation", operation_id)
    operation = await _look(client, operation_id)
    ours = [one for one in operation["movements"] if play.plays(one["person"])]
    arrived = [one for one in ours if one["status"] in {"ARRIVED", "BOARDED"}]
    await side_by_side(partial(_move_on, play, client, "handOverPerson"), arrived)
