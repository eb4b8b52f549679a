"""The monitoring committee decides, finance pays, and at the end a donor report is published."""

import asyncio
from datetime import timedelta
from functools import partial
from typing import Any

from deploy.exercise.api_client import ApiClient
from deploy.exercise.play import PAUSE, Play, side_by_side
from shared.platform.clock import new_id

DOCKET = """query($after: String) { docket(first: 100, after: $after, filter: {decided: false}) {
  pageInfo { hasNextPage endCursor }
  edges { node { id version subject person { id } } }
} }"""
GRANTS = """query($crisis: UUID!, $after: String) {
  people(first: 100, after: $after, filter: {crisisId: $crisis, phase: REINTEGRATION}) {
    pageInfo { hasNextPage endCursor }
    edges { node { id journeys { grants { id status tranches { number status } } } } }
  }
}"""
REASONS = {"GRANT": "plan_feasible", "FOLLOW_UP": "progress_confirmed", "CLOSURE": "progress_confirmed"}


async def decide(play: Play) -> None:
    """Work the docket; part of the follow-ups stays on it."""
    async with play.client("committee_member") as client:
        while not play.over():
            due = [review for review in await client.all(DOCKET) if _decides(play, review)]
            await side_by_side(partial(_decide, play, client), due)
            await asyncio.sleep(PAUSE)


def _decides(play: Play, review: dict[str, Any]) -> bool:
    if not play.plays(review["person"]):
        return False
    if review["subject"] != "FOLLOW_UP":
        return True
    return play.chance(f"{review['id']}/decided", play.scenario.shares.follow_ups_decided)


async def _decide(play: Play, client: ApiClient, review: dict[str, Any]) -> None:
    shares = play.scenario.shares
    rejected = review["subject"] == "GRANT" and play.chance(f"{review['id']}/no", shares.grant_rejected)
    await play.send(
        client,
        "decideReview",
        reviewId=review["id"],
        version=review["version"],
        decision="REJECTED" if rejected else "APPROVED",
        reasons=["plan_not_feasible"] if rejected else [REASONS[review["subject"]]],
    )


async def pay(play: Play) -> None:
    """Pay every tranche that may be paid."""
    async with play.client("finance_officer") as client:
        while not play.over():
            await side_by_side(partial(_pay, play, client), await _releasable(play, client))
            await asyncio.sleep(PAUSE)


async def _releasable(play: Play, client: ApiClient) -> list[tuple[str, int]]:
    people = await client.all(GRANTS, crisis=str(play.crisis_id))
    grants = [
        grant
        for person in people
        if play.plays(person)
        for journey in person["journeys"]
        for grant in journey["grants"]
    ]
    return [
        (grant["id"], tranche["number"])
        for grant in grants
        for tranche in grant["tranches"]
        if tranche["status"] == "RELEASABLE"
    ]


async def _pay(play: Play, client: ApiClient, waiting: tuple[str, int]) -> None:
    grant, tranche = waiting
    await play.send(client, "payTranche", paymentId=str(new_id()), grantId=grant, tranche=tranche)


async def report(play: Play) -> None:
    """Publish what the donor may read: exercise figures, apart from real ones."""
    async with play.client("supervisor") as client:
        await play.send(
            client,
            "publishReport",
            reportId=str(new_id()),
            donorId=str(play.donor_id),
            periodStart=play.began_at.date().isoformat(),
            periodEnd=(play.now() - timedelta(days=1)).date().isoformat(),
            exercise=True,
        )
