"""Intake officers: they register households as they come, and one list that a partner brings as a workbook."""

import asyncio
import io
import random
from dataclasses import dataclass
from functools import partial
from typing import Any

import xlsxwriter

from deploy.exercise.api_client import ApiClient
from deploy.exercise.people import Household, MadeUpPerson, make_households
from deploy.exercise.pictures import pattern
from deploy.exercise.play import Play, side_by_side
from shared.platform.clock import new_id

IMPORTED = """query($crisis: UUID!, $after: String) {
  people(first: 100, after: $after, filter: {crisisId: $crisis, phase: REGISTERED}) {
    pageInfo { hasNextPage endCursor }
    edges { node { id ageBand profile { givenName familyName nationality } consents { id } } }
  }
}"""
YOUNG_SINCE = 2005
NEWEST_IMPORT = "query { imports(first: 1) { edges { node { status } } } }"


@dataclass(frozen=True)
class Desk:
    """Who sits at the intake desk."""

    officer: ApiClient
    specialist: ApiClient


async def take_in(play: Play) -> None:
    """Register everybody: most in person, some by workbook."""
    households = make_households(play.scenario)
    by_hand = play.scenario.people - play.scenario.by_workbook
    walking_in, on_the_list = _split(households, by_hand)
    async with play.client("intake_officer") as officer, play.client("protection_specialist") as specialist:
        desk = Desk(officer, specialist)
        await _import(play, officer, on_the_list)
        await side_by_side(partial(_register, play, desk), walking_in)
        await _complete_imported(play, desk, on_the_list)


def _split(households: list[Household], by_hand: int) -> tuple[list[Household], list[Household]]:
    taken = 0
    for place, household in enumerate(households):
        if taken >= by_hand:
            return households[:place], households[place:]
        taken += len(household.members)
    return households, []


async def _register(play: Play, desk: Desk, household: Household) -> None:
    client = desk.officer
    if len(household.members) > 1:
        await play.send(client, "registerHousehold", householdId=str(household.id), crisisId=str(play.crisis_id))
    for member in household.members:
        shared = str(household.id) if len(household.members) > 1 else None
        if await play.send(client, "registerPerson", **_registration(play, member, shared)):
            play.people.add(str(member.id))
            await _ask(play, desk, str(member.id), member.nationality, young=member.birth_year > YOUNG_SINCE)
            await _picture(play, client, str(member.id))


async def _picture(play: Play, officer: ApiClient, person: str) -> None:
    if play.chance(f"{person}/pictured", play.scenario.shares.pictured):
        file_id = await officer.send_file(person, pattern(person))
        await play.send(officer, "attachFile", fileId=file_id, personId=person, kind="PHOTO")


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


async def _ask(play: Play, desk: Desk, person: str, home: str, *, young: bool) -> None:
    """Needs, legal bases, requests: what is asked of everybody. Who fears to go home names no destination."""
    shares, story = play.scenario.shares, random.Random(f"{play.scenario.seed}/{person}")  # noqa: S311
    await _consent(play, desk.officer, person, "ASSISTANCE", _basis(None))
    fears = await _protect(play, desk, person, story)
    if play.chance(f"{person}/assistance", shares.asks_assistance):
        services = story.sample(play.scenario.services, story.choice([1, 1, 2]))
        await _request(play, desk.officer, person, kind="ASSISTANCE", services=services, urgency=_urgency(story))
    if play.chance(f"{person}/evacuation", shares.asks_evacuation):
        await _consent(play, desk.officer, person, "EVACUATION", _basis("PROXY" if young else "EXPLICIT"))
        destination = None if fears else home
        urgency = _urgency(story)
        await _request(play, desk.officer, person, kind="EVACUATION", urgency=urgency, destinationCountry=destination)
    if play.agencies and play.chance(f"{person}/sharing", shares.shared_with_partner):
        await _consent(play, desk.officer, person, "SHARING", _basis("PROXY" if young else "EXPLICIT"))


async def _protect(play: Play, desk: Desk, person: str, story: random.Random) -> bool:
    """A specialist asks about needs, and about fear of return: nobody boards unasked. Whether they fear it."""
    shares = play.scenario.shares
    if play.chance(f"{person}/need", shares.with_a_need):
        code = story.choices(list(play.scenario.needs), list(play.scenario.needs.values()))[0]
        await play.send(desk.specialist, "recordNeed", needId=str(new_id()), personId=person, code=code)
    fears = play.chance(f"{person}/fear", shares.fears_return)
    await play.send(
        desk.specialist,
        "assessProtection",
        personId=person,
        status="FEARS_RETURN" if fears else "NONE_KNOWN",
        fearedCountries=list(play.scenario.nationalities) if fears else [],
    )
    return fears


def _urgency(story: random.Random) -> str:
    return story.choices(["LIFE_SAVING", "HIGH", "MEDIUM", "LOW"], [1, 3, 5, 2])[0]


def _basis(form: str | None) -> dict[str, Any]:
    """Consent in a form, a guardian's for who is young; without one, vital interest. Everybody's own view is heard."""
    basis = {"legalBasis": "CONSENT", "form": form} if form else {"legalBasis": "VITAL_INTEREST"}
    return basis | {"ownView": "AGREES"}


async def _consent(play: Play, client: ApiClient, person: str, purpose: str, basis: dict[str, Any]) -> None:
    await play.send(
        client,
        "giveConsent",
        consentId=str(new_id()),
        personId=person,
        purpose=purpose,
        **basis,
        language="en",
    )


async def _request(play: Play, client: ApiClient, person: str, **what: object) -> None:
    await play.send(client, "makeRequest", requestId=str(new_id()), personId=person, **what)


async def _import(play: Play, client: ApiClient, households: list[Household]) -> None:
    if households:
        workbook = _workbook(households)
        await client.upload("/imports", {"crisisId": str(play.crisis_id)}, "arrivals.xlsx", workbook)
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


async def _until_imported(client: ApiClient) -> None:
    while True:
        edges = (await client.ask(NEWEST_IMPORT))["imports"]["edges"]
        if all(edge["node"]["status"] in {"COMPLETED", "REFUSED"} for edge in edges):
            return
        await asyncio.sleep(0.5)


async def _complete_imported(play: Play, desk: Desk, on_the_list: list[Household]) -> None:
    """People from the list are asked what everybody is asked, once they are there; nobody who is not on it."""
    await _until_imported(desk.officer)
    listed = {(member.given_name, member.family_name) for household in on_the_list for member in household.members}
    read = await desk.officer.all(IMPORTED, crisis=str(play.crisis_id))
    people = [one for one in read if (one["profile"]["givenName"], one["profile"]["familyName"]) in listed]
    play.people.update(one["id"] for one in people)
    play.counts["imported"] += len(people)
    await side_by_side(partial(_ask_imported, play, desk), [one for one in people if not one["consents"]])


async def _ask_imported(play: Play, desk: Desk, person: dict[str, Any]) -> None:
    young = person["ageBand"] not in ("FROM_18", "FROM_60")
    await _ask(play, desk, person["id"], person["profile"]["nationality"], young=young)
