"""Intake officers: they register households as they come, and one list that a partner brings as a workbook."""

import io
import random
from typing import Any

import xlsxwriter

from deploy.exercise.door import Door
from deploy.exercise.people import Household, MadeUpPerson, make_households
from deploy.exercise.play import Play, side_by_side
from shared.platform.clock import new_id

IMPORTED = """query($crisis: UUID!, $after: String) {
  people(first: 100, after: $after, filter: {crisisId: $crisis, phase: REGISTERED}) {
    pageInfo { hasNextPage endCursor }
    edges { node { id consents { id } } }
  }
}"""


async def take_in(play: Play) -> None:
    """Register everybody: most in person, some by workbook."""
    households = make_households(play.scenario)
    by_hand = play.scenario.people - play.scenario.by_workbook
    walking_in, on_the_list = _split(households, by_hand)
    async with play.door("intake_officer") as door:
        await _import(play, door, on_the_list)
        await side_by_side((lambda h=household: _register(play, door, h)) for household in walking_in)
        await _complete_imported(play, door)


def _split(households: list[Household], by_hand: int) -> tuple[list[Household], list[Household]]:
    taken = 0
    for place, household in enumerate(households):
        if taken >= by_hand:
            return households[:place], households[place:]
        taken += len(household.members)
    return households, []


async def _register(play: Play, door: Door, household: Household) -> None:
    if len(household.members) > 1:
        await play.wish(door, "registerHousehold", householdId=str(household.id), crisisId=str(play.crisis_id))
    for member in household.members:
        shared = str(household.id) if len(household.members) > 1 else None
        if await play.wish(door, "registerPerson", **_registration(play, member, shared)):
            await _ask(play, door, str(member.id))


def _registration(play: Play, member: MadeUpPerson, household: str | None) -> dict[str, Any]:
    return {
        "personId": str(member.id),
        "crisisId": str(play.crisis_id),
        "householdId": household,
        "relationship": member.relationship.upper(),
        "sex": member.sex.upper(),
        "region": member.region,
        "profile": member.profile(),
    }


async def _ask(play: Play, door: Door, person: str) -> None:
    """Needs, legal bases, requests: what an officer asks everybody."""
    shares, story = play.scenario.shares, random.Random(f"{play.scenario.seed}/{person}")  # noqa: S311
    await _consent(play, door, person, "ASSISTANCE", "VITAL_INTEREST")
    if play.chance(f"{person}/need", shares.with_a_need):
        code = story.choices(list(play.scenario.needs), list(play.scenario.needs.values()))[0]
        await play.wish(door, "recordNeed", needId=str(new_id()), personId=person, code=code)
    if play.chance(f"{person}/assistance", shares.asks_assistance):
        services = story.sample(play.scenario.services, story.choice([1, 1, 2]))
        await _request(play, door, person, kind="ASSISTANCE", services=services, urgency=_urgency(story))
    if play.chance(f"{person}/evacuation", shares.asks_evacuation):
        await _consent(play, door, person, "EVACUATION", "CONSENT")
        await _request(play, door, person, kind="EVACUATION", urgency=_urgency(story))
    if play.agencies and play.chance(f"{person}/sharing", shares.shared_with_partner):
        await _consent(play, door, person, "SHARING", "CONSENT")


def _urgency(story: random.Random) -> str:
    return story.choices(["LIFE_SAVING", "HIGH", "MEDIUM", "LOW"], [1, 3, 5, 2])[0]


async def _consent(play: Play, door: Door, person: str, purpose: str, basis: str) -> None:
    await play.wish(
        door,
        "giveConsent",
        consentId=str(new_id()),
        personId=person,
        purpose=purpose,
        legalBasis=basis,
        language="en",
    )


async def _request(play: Play, door: Door, person: str, **what: object) -> None:
    await play.wish(door, "makeRequest", requestId=str(new_id()), personId=person, **what)


async def _import(play: Play, door: Door, households: list[Household]) -> None:
    if households:
        workbook = _workbook(households)
        await door.upload("/imports", {"crisisId": str(play.crisis_id)}, "arrivals.xlsx", workbook)
        play.counts["import"] += 1


def _workbook(households: list[Household]) -> bytes:
    columns = ["Household", "Relationship", "Given name", "Family name", "Sex", "Birth date", "Nationality", "Region"]
    rows = [member.row(number) for number, household in enumerate(households, 1) for member in household.members]
    rows.append(["", "head", "", "", "female", "31.02.1999", "", ""])  # one bad row, so that there is one to see
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet("People")
        for place, row in enumerate([columns, *rows]):
            sheet.write_row(place, 0, row)
    return buffer.getvalue()


async def _complete_imported(play: Play, door: Door) -> None:
    """People from the list are asked what everybody is asked, once they are there."""
    after: str | None = None
    while True:
        page = (await door.ask(IMPORTED, crisis=str(play.crisis_id), after=after))["people"]
        waiting = [edge["node"]["id"] for edge in page["edges"] if not edge["node"]["consents"]]
        await side_by_side((lambda p=person: _ask(play, door, p)) for person in waiting)
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]
