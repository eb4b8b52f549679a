"""Reintegration officers: plans, grants, training, follow-ups, closure."""

import asyncio
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from deploy.exercise.api_client import ApiClient
from deploy.exercise.play import PAUSE, Play, side_by_side
from shared.platform.clock import new_id

RETURNEES = """query($crisis: UUID!, $after: String) {
  people(first: 100, after: $after, filter: {crisisId: $crisis, phase: REINTEGRATION}) {
    pageInfo { hasNextPage endCursor }
    edges { node { id ageBand journeys {
      id country arrivedAt planDueAt closedAt plan { id }
      grants { id status tranches { number status evidenceRequired evidence { kind } } }
      enrolments { id attendance { session } course { sessions } }
      followUps { id month status dueAt windowClosesAt attempts { id attemptedAt } }
      reviews { id subject decision }
    } } }
  }
}"""
SESSION_DAYS = 5
GROWN = frozenset({"FROM_18", "FROM_60"})
"""Who asks for a grant or learns a trade; of children it is asked whether they go to school."""


async def accompany(play: Play) -> None:
    """Look at every returnee again and again, and do what is due."""
    async with play.client("reintegration_officer") as client, play.client("supervisor") as witness:
        while not play.over():
            people = await client.all(RETURNEES, crisis=str(play.crisis_id))
            journeys = [
                one | {"grown": person["ageBand"] in GROWN}
                for person in people
                if play.plays(person)
                for one in person["journeys"]
                if not one["closedAt"]
            ]
            await side_by_side(partial(_look_after, play, client, witness), journeys)
            await asyncio.sleep(PAUSE)


async def _look_after(play: Play, client: ApiClient, witness: ApiClient, journey: dict[str, Any]) -> None:
    if journey["plan"] is None:
        await _agree_plan(play, client, journey)
        return
    await _train(play, client, journey)
    for grant in journey["grants"]:
        await _show_evidence(play, witness, grant)
    for follow_up in journey["followUps"]:
        await _follow_up(play, client, follow_up, grown=journey["grown"])
    await _close(play, client, journey)


async def _agree_plan(play: Play, client: ApiClient, journey: dict[str, Any]) -> None:
    """With the returnee; some come late, so that there is an overdue plan to see."""
    late = play.chance(f"{journey['id']}/late", play.scenario.shares.plan_late)
    waits_until = journey["planDueAt"] if late else _after(journey["arrivedAt"], days=12)
    if play.now() < datetime.fromisoformat(waits_until) + timedelta(days=1):
        return
    services = ["business", "training"] if journey["grown"] else ["education"]
    agreed = await play.send(client, "agreePlan", planId=str(new_id()), journeyId=journey["id"], services=services)
    if agreed and journey["grown"]:
        await _apply(play, client, journey)


async def _apply(play: Play, client: ApiClient, journey: dict[str, Any]) -> None:
    key, shares = journey["id"], play.scenario.shares
    if play.chance(f"{key}/grant", shares.asks_grant):
        amounts = play.scenario.grant_amounts
        await play.send(
            client,
            "requestGrant",
            grantId=str(new_id()),
            reviewId=str(new_id()),
            journeyId=key,
            donorId=str(play.donor_id),
            purpose="business",
            payee={"name": f"Returnee's account {key[-4:]}", "account": f"TEST{key[-8:].upper()}"},
            amount={"amountMinor": amounts[int(key[-1], 16) % len(amounts)], "currency": play.scenario.donor.currency},
        )
    course = play.courses.get(journey["country"])
    if course and play.chance(f"{key}/training", shares.joins_training):
        await play.send(client, "enrolInCourse", enrolmentId=str(new_id()), courseId=str(course), journeyId=key)


async def _train(play: Play, client: ApiClient, journey: dict[str, Any]) -> None:
    for enrolment in journey["enrolments"]:
        held = len(enrolment["attendance"])
        begins = play.at_day(play.scenario.clock.crisis_days + 60 + SESSION_DAYS * held)
        if held < enrolment["course"]["sessions"] and play.now() >= begins:
            present = play.chance(f"{enrolment['id']}/{held}", 0.9)
            await play.send(client, "recordAttendance", enrolmentId=enrolment["id"], session=held + 1, present=present)


async def _show_evidence(play: Play, client: ApiClient, grant: dict[str, Any]) -> None:
    if grant["status"] != "APPROVED":
        return
    for tranche in grant["tranches"]:
        shown = {one["kind"] for one in tranche["evidence"]}
        for kind in tranche["evidenceRequired"]:
            if kind not in shown:
                await play.send(
                    client,
                    "submitEvidence",
                    evidenceId=str(new_id()),
                    grantId=grant["id"],
                    tranche=tranche["number"],
                    kind=kind,
                )
        if tranche["status"] != "PAID":
            return


async def _follow_up(play: Play, client: ApiClient, follow_up: dict[str, Any], *, grown: bool) -> None:
    # Calls go on after the window has closed: it takes thirty days to give somebody up, and a window is shorter.
    if follow_up["status"] not in {"SCHEDULED", "MISSED"} or play.now() < datetime.fromisoformat(follow_up["dueAt"]):
        return
    key, shares = follow_up["id"], play.scenario.shares
    if follow_up["month"] == 3 and play.chance(f"{key}/gone", shares.unreachable_at_month_3):  # noqa: PLR2004
        await _try_in_vain(play, client, follow_up)
    elif not play.chance(f"{key}/missed", shares.follow_up_missed):
        await play.send(
            client,
            "recordFollowUp",
            followUpId=key,
            reviewId=str(new_id()),
            mode="PHONE",
            findings=_findings(play, key, grown=grown),
        )


def _findings(play: Play, key: str, *, grown: bool) -> dict[str, object]:
    if not grown:
        return {"childrenInSchool": play.chance(f"{key}/school", 0.85)}
    return {"activityRunning": play.chance(f"{key}/runs", 0.7), "satisfaction": 3 + int(key[-1], 16) % 3}


async def _try_in_vain(play: Play, client: ApiClient, follow_up: dict[str, Any]) -> None:
    attempts = follow_up["attempts"]
    latest = max((one["attemptedAt"] for one in attempts), default=None)
    if latest is None or play.now() > datetime.fromisoformat(latest) + timedelta(days=4):
        await play.send(
            client,
            "recordContactAttempt",
            attemptId=str(new_id()),
            followUpId=follow_up["id"],
            mode="PHONE",
            outcome="NO_ANSWER",
        )


async def _close(play: Play, client: ApiClient, journey: dict[str, Any]) -> None:
    year = [one for one in journey["followUps"] if one["month"] == 12]  # noqa: PLR2004
    proposed = any(one["subject"] == "CLOSURE" and one["decision"] is None for one in journey["reviews"])
    if year and year[0]["status"] != "SCHEDULED" and not proposed:
        outcome = "REINTEGRATED" if year[0]["status"] == "RECORDED" else "LOST_TO_FOLLOW_UP"
        await play.send(client, "closeJourney", journeyId=journey["id"], reviewId=str(new_id()), outcome=outcome)


def _after(moment: str, *, days: int) -> str:
    return (datetime.fromisoformat(moment) + timedelta(days=days)).isoformat()
