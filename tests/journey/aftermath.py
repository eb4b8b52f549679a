"""The year after the person is home."""

import asyncio
from datetime import timedelta
from typing import Any

from tests.journey.story import Story, ids

JOURNEY = """query($id: UUID!) { person(id: $id) { phase journeys {
  id version country arrivedAt closedAt outcome plan { id }
  grants { id status amount { amountMinor } tranches { number status amount { amountMinor } evidenceRequired } }
  enrolments { id attended passed }
  followUps { id month status dueAt windowClosesAt attempts { id } }
  reviews { id version subject decision }
} } }"""
DOCKET = "query { docket(first: 50, filter: {decided: false}) { edges { node { id version subject } } } }"
AMOUNT = 150_001
REASONS = {"GRANT": "plan_feasible", "FOLLOW_UP": "progress_confirmed", "CLOSURE": "progress_confirmed"}
OFFICER = "reintegration_officer"


async def _journey(story: Story) -> dict[str, Any]:
    seen = await story.ask(OFFICER, JOURNEY, id=story.id["person"])
    journey: dict[str, Any] = seen["person"]["journeys"][0]
    return journey


async def plan(story: Story) -> None:
    """A plan is agreed, a grant applied for and approved, a training joined."""
    journeys = await story.see(OFFICER, JOURNEY, lambda seen: seen["person"]["journeys"] or None, id=story.id["person"])
    journey = story.id["journey"] = journeys[0]["id"]
    await story.until(story.pace.now(story.pace.turns_at or story.pace.ends_at))
    await story.do(
        OFFICER, "agreePlan", **ids("planId"), journeyId=journey, services=["business"],
        objectives="A stall of her own",
    )  # fmt: skip
    story.id |= ids("grant", "grant_review", "enrolment")
    await story.do(
        OFFICER, "requestGrant", grantId=story.id["grant"], reviewId=story.id["grant_review"], journeyId=journey,
        donorId=story.id["donor"], purpose="business", amount={"amountMinor": AMOUNT, "currency": "EUR"},
        payee={"name": "Ngozi Adeyemi-Okonjo", "account": "NG00TEST0001"},
    )  # fmt: skip
    await story.do(
        OFFICER, "enrolInCourse", enrolmentId=story.id["enrolment"], courseId=story.id["course"], journeyId=journey
    )


async def live(story: Story) -> None:
    """Officer, committee and finance do what is due, until the committee has closed the journey."""
    while (journey := await _journey(story))["closedAt"] is None:
        await _decide(story)
        await _pay(story, journey)
        await _train(story, journey)
        await _follow_up(story, journey)
        await _propose_closure(story, journey)
        await asyncio.sleep(0.1)


async def _decide(story: Story) -> None:
    docket = await story.ask("committee_member", DOCKET)
    for review in (edge["node"] for edge in docket["docket"]["edges"]):
        await story.do(
            "committee_member", "decideReview", reviewId=review["id"], version=review["version"], decision="APPROVED",
            reasons=[REASONS[review["subject"]]],
        )  # fmt: skip


async def _pay(story: Story, journey: dict[str, Any]) -> None:
    for grant in journey["grants"]:
        if grant["status"] == "APPROVED":
            tranche = next(one for one in grant["tranches"] if one["status"] != "PAID")
            await _bring_about(story, grant["id"], tranche)


async def _bring_about(story: Story, grant: str, tranche: dict[str, Any]) -> None:
    number = tranche["number"]
    if tranche["status"] == "RELEASABLE":
        await story.do("finance_officer", "payTranche", **ids("paymentId"), grantId=grant, tranche=number)
        return
    for kind in tranche["evidenceRequired"]:
        if f"{number}/{kind}" not in story.id:
            story.id[f"{number}/{kind}"] = evidence = ids("evidenceId")["evidenceId"]
            await story.do(
                "supervisor", "submitEvidence", evidenceId=evidence, grantId=grant, tranche=number, kind=kind
            )  # fmt: skip


async def _train(story: Story, journey: dict[str, Any]) -> None:
    for enrolment in journey["enrolments"]:
        if enrolment["attended"] < 2 and story.now() > story.day(45):
            await story.do(
                OFFICER, "recordAttendance", enrolmentId=enrolment["id"], session=enrolment["attended"] + 1,
                present=True,
            )  # fmt: skip


async def _follow_up(story: Story, journey: dict[str, Any]) -> None:
    for follow_up in journey["followUps"]:
        if follow_up["month"] == 3:
            await _call_in_vain(story, follow_up)
        elif follow_up["status"] != "RECORDED":
            # Late on a busy machine is better than never, for officers as well.
            await story.do(
                OFFICER, "recordFollowUp", followUpId=follow_up["id"], **ids("reviewId"), mode="PHONE",
                findings={"activityRunning": True, "satisfaction": 4}, narrative="The stall opened in spring.",
            )  # fmt: skip


async def _call_in_vain(story: Story, follow_up: dict[str, Any]) -> None:
    if not follow_up["attempts"] and follow_up["status"] == "SCHEDULED":
        await story.do(
            OFFICER, "recordContactAttempt", **ids("attemptId"), followUpId=follow_up["id"], mode="PHONE",
            outcome="NO_ANSWER",
        )  # fmt: skip


async def _propose_closure(story: Story, journey: dict[str, Any]) -> None:
    year = [one for one in journey["followUps"] if one["month"] == 12]
    paid = all(grant["status"] == "COMPLETED" for grant in journey["grants"])
    proposed = any(one["subject"] == "CLOSURE" for one in journey["reviews"])
    if year and year[0]["status"] == "RECORDED" and paid and not proposed:
        await story.do(
            OFFICER, "closeJourney", journeyId=journey["id"], **ids("reviewId"), outcome="REINTEGRATED"
        )  # fmt: skip


async def report(story: Story) -> None:
    """The donor's report over the whole story."""
    story.id |= ids("report")
    await story.do(
        "supervisor", "publishReport", reportId=story.id["report"], donorId=story.id["donor"],
        periodStart=story.began_at.date().isoformat(),
        periodEnd=(story.now() - timedelta(days=1)).date().isoformat(), exercise=True,
    )  # fmt: skip
