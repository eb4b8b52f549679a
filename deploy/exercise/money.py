"""The monitoring committee decides, finance pays, and at the end a donor report is published."""

import asyncio
from datetime import timedelta
from functools import partial
from typing import Any

from deploy.exercise.door import Door
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
    async with play.door("committee_member") as door:
        while not play.over():
            due = [review for review in await door.all(DOCKET) if _decides(play, review)]
            await side_by_side(partial(_decide, play, door), due)
            await asyncio.sleep(PAUSE)


def _decides(play: Play, review: dict[str, Any]) -> bool:
    if not play.plays(review["person"]):
        return False
    if review["subject"] != "FOLLOW_UP":
        return True
    return play.chance(f"{review['id']}/decided", play.scenario.shares.follow_ups_decided)


async def _decide(play: Play, door: Door, review: dict[str, Any]) -> None:
    shares = play.scenario.shares
    rejected = review["subject"] == "GRANT" and play.chance(f"{review['id']}/no", shares.grant_rejected)
    await play.send(
        door,
        "decideReview",
        reviewId=review["id"],
        version=review["version"],
        decision="REJECTED" if rejected else "APPROVED",
        reasons=["plan_not_feasible"] if rejected else [REASONS[review["subject"]]],
    )


async def pay(play: Play) -> None:
    """Pay every tranche that may be paid."""
    async with play.door("finance_officer") as door:
        while not play.over():
            await side_by_side(partial(_pay, play, door), await _releasable(play, door))
            await asyncio.sleep(PAUSE)


async def _releasable(play: Play, door: Door) -> list[tuple[str, int]]:
    people = await door.all(GRANTS, crisis=str(play.crisis_id))
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


async def _pay(play: Play, door: Door, waiting: tuple[str, int]) -> None:
    grant, tranche = waiting
    await play.send(door, "payTranche", paymentId=str(new_id()), grantId=grant, tranche=tranche)


async def report(play: Play) -> None:
    """Publish what the donor may read: exercise figures, apart from real ones."""
    async with play.door("supervisor") as door:
        await play.send(
            door,
            "publishReport",
            reportId=str(new_id()),
            donorId=str(play.donor_id),
            periodStart=play.began_at.date().isoformat(),
            periodEnd=(play.now() - timedelta(days=1)).date().isoformat(),
            exercise=True,
        )
