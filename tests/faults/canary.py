"""A made-up person whose every field carries words that occur nowhere else, on their way through every room."""

import io
from contextlib import AbstractAsyncContextManager
from datetime import timedelta

import xlsxwriter

from deploy.exercise.pictures import pattern
from tests.journey import crisis
from tests.journey.aftermath import JOURNEY
from tests.journey.story import Aftermath, Story, ids, story_at

WORD, PLAIN_WORD, DIGITS = "Zqxévjor", "zqxevjor", "981726354071"
CANARIES = (WORD, PLAIN_WORD, DIGITS)
"""With an accent, so that every way of escaping shows; as it is folded for searching; where only digits are taken."""
CONTROL = "Flight of the herons"
"""Nobody's secret: a search that does not find it is not a search."""
CRISIS, AFTERMATH = timedelta(seconds=32), Aftermath(timedelta(seconds=8), 6)
"""Over before anybody looks at what is left: while a clock flies, what is at rest now may not be in a moment."""
PROFILE = {
    "givenName": WORD,
    "familyName": f"{WORD}a",
    "birthDate": {"year": 1984},
    "nationality": "NG",
    "phone": f"+234{DIGITS}",
    "email": f"{PLAIN_WORD}@example.org",
    "languages": ["en"],
    "documents": [{"kind": "passport", "number": f"X{DIGITS}", "issuingCountry": "NG"}],
}
PLACE, P_CODE, NEED = "Old town", "LYX102", "DS-V"
"""Told in the clear while a person is there: a place of the demonstration's list, and a need that is not restricted."""
SPOKEN = {"location": f"behind {WORD} market", "notes": f"{WORD} needs insulin, call {DIGITS}"}
IMPORTED = """query($input: FindPersonsInput!) { findPersons(input: $input) { person { id } } }"""
OFFICER, COORDINATOR = "reintegration_officer", "evacuation_coordinator"


def canary_story(gateway: str) -> AbstractAsyncContextManager[Story]:
    """Real time while the crisis lasts, then a month and a half in a few seconds."""
    return story_at(gateway, CRISIS, AFTERMATH)


async def live(story: Story) -> None:
    """From registration to the first follow-up."""
    await _prepare(story)
    await _register(story)
    await _import(story)
    await _answer(story)
    await _travel(story)
    await _return(story)


async def _prepare(story: Story) -> None:
    story.id |= ids("crisis", "agency", "donor", "operation")
    code = f"canary-{story.id['crisis'][-8:]}"
    await story.do(
        "supervisor", "declareCrisis", crisisId=story.id["crisis"], name=CONTROL, country="LY", hazard="CONFLICT"
    )
    await story.do("supervisor", "activateCrisis", crisisId=story.id["crisis"], version=1)
    await story.do(
        "supervisor", "registerAgency", agencyId=story.id["agency"], code=code, name=CONTROL, kind="HUMANITARIAN"
    )
    await story.do("supervisor", "registerDonor", donorId=story.id["donor"], name=CONTROL, currency="EUR")
    departs = story.began_at + timedelta(hours=24)
    await (await story.client(COORDINATOR)).send_once_known(
        "planOperation", operationId=story.id["operation"], crisisId=story.id["crisis"], name=CONTROL,
        mode="AIR", originCountry="LY", destinationCountry="NG", departsAt=departs.isoformat(),
        arrivesAt=(departs + timedelta(hours=2)).isoformat(), seats=2, holdHours=48, freezeHoursBefore=1,
    )  # fmt: skip


async def _register(story: Story) -> None:
    story.id |= ids("person")
    person = story.id["person"]
    await story.do(
        "intake_officer", "registerPerson", personId=person, crisisId=story.id["crisis"], relationship="HEAD",
        sex="FEMALE", region=f"{WORD}r", profile=PROFILE, circumstances=SPOKEN,
    )  # fmt: skip
    await story.do(
        "intake_officer", "correctPerson", personId=person, version=1, sex="FEMALE",
        profile=PROFILE | {"familyName": f"{WORD}b"},
    )  # fmt: skip
    for purpose, basis in (("ASSISTANCE", "VITAL_INTEREST"), ("EVACUATION", "CONSENT"), ("SHARING", "CONSENT")):
        await story.do(
            "intake_officer", "giveConsent", **ids("consentId"), personId=person, purpose=purpose, legalBasis=basis,
            form="EXPLICIT" if basis == "CONSENT" else None, language="en",
        )  # fmt: skip
    await story.do("protection_specialist", "recordNeed", **ids("needId"), personId=person, code="SV-VF")
    await story.do("protection_specialist", "assessProtection", personId=person, status="NONE_KNOWN")
    story.id["file"] = await (await story.client("intake_officer")).send_file(person, told_picture())
    await story.do(
        "intake_officer", "attachFile", fileId=story.id["file"], personId=person, kind="PHOTO", name=f"{WORD} at home"
    )
    for kind in ("ASSISTANCE", "EVACUATION"):
        await story.do(
            "intake_officer", "makeRequest", **ids("requestId"), personId=person, kind=kind, urgency="HIGH",
            services=["medical"] if kind == "ASSISTANCE" else [], details=SPOKEN,
            destinationCountry="NG" if kind == "EVACUATION" else None,
        )  # fmt: skip


async def _import(story: Story) -> None:
    """A relative comes with a list; one row of it is bad, and its bad cell is the canary's, too."""
    client = await story.client("intake_officer")
    await client.upload("/imports", {"crisisId": story.id["crisis"]}, f"{PLAIN_WORD}.xlsx", _workbook())
    wanted = {"crisisId": story.id["crisis"], "givenName": f"{WORD}k", "familyName": f"{WORD}n"}
    relative = await story.see("intake_officer", IMPORTED, lambda seen: _one(seen["findPersons"]), input=wanted)
    story.id["relative"] = relative
    await story.do("protection_specialist", "recordNeed", **ids("needId"), personId=relative, code=NEED)
    await story.do(
        "protection_specialist", "assessProtection", personId=relative, status="FEARS_RETURN", fearedCountries=["SD"]
    )


def told_picture() -> bytes:
    """A pattern of squares with words beside the pixels."""
    return pattern(WORD) + f"{WORD} {DIGITS}".encode()


def _one(candidates: list[dict[str, dict[str, str]]]) -> str | None:
    return next((one["person"]["id"] for one in candidates), None)


def _workbook() -> bytes:
    columns = ["Household", "Relationship", "Given name", "Family name", "Sex", "Birth date", "Nationality", "Region"]
    rows = [
        ["H1", "head", f"{WORD}k", f"{WORD}n", "male", "1950-06-15", "NG", PLACE],
        ["H2", "head", f"{WORD}q", f"{WORD}r", WORD, f"{WORD} {DIGITS}", WORD, "Old town"],
    ]
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet("People")
        for place, row in enumerate([columns, *rows]):
            sheet.write_row(place, 0, row)
    return buffer.getvalue()


async def _answer(story: Story) -> None:
    person = story.id["person"]
    await story.take_case("caseworker", (await story.ask("caseworker", "query { viewer { id } }"))["viewer"]["id"])
    case = story.id["case"]
    await story.do("caseworker", "addCaseNote", **ids("noteId"), caseId=case, note=f"{WORD} was seen at {WORD} bridge")
    await story.do(
        "caseworker", "grantSharing", **ids("grantId"), personId=person, agencyId=story.id["agency"],
        purpose="ASSISTANCE", classes=["OPERATIONAL", "IDENTITY"], legalBasis="CONSENT", protocolVersion="2026-1",
        language="en",
    )  # fmt: skip
    await story.ask(
        "caseworker", "query($q: String) { people(first: 5, filter: {search: $q}) { edges { node { id } } } }", q=WORD
    )


async def _travel(story: Story) -> None:
    operation = story.id["operation"]
    story.id |= ids("movement")
    movement = story.id["movement"]
    await story.see(COORDINATOR, crisis.CANDIDATES, lambda seen: seen["seatCandidates"] or None, id=operation)
    await story.do(COORDINATOR, "holdSeat", movementId=movement, operationId=operation, caseId=story.id["case"])
    for gate in ("TRAVEL_DOCUMENT", "FIT_TO_TRAVEL"):
        await story.do(COORDINATOR, "checkGate", movementId=movement, gate=gate, outcome="PASSED")
    version = await story.see(COORDINATOR, crisis.OPERATION, crisis.open_gates, id=operation)
    await story.do(COORDINATOR, "confirmSeat", movementId=movement, version=version)
    for step in ("freezeManifest", "boardPerson", "departOperation", "arriveOperation", "handOverPerson"):
        await _step(story, step)


async def _step(story: Story, step: str) -> None:
    if step in {"boardPerson", "handOverPerson"}:
        await story.do(COORDINATOR, step, movementId=story.id["movement"])
        return
    operation = story.id["operation"]
    version = (await story.ask(COORDINATOR, crisis.OPERATION, id=operation))["operation"]["version"]
    await story.do(COORDINATOR, step, operationId=operation, version=version)


async def _return(story: Story) -> None:
    person = story.id["person"]
    journeys = await story.see(OFFICER, JOURNEY, lambda seen: seen["person"]["journeys"] or None, id=person)
    journey = journeys[0]["id"]
    await story.do(
        OFFICER, "agreePlan", **ids("planId"), journeyId=journey, services=["business"],
        objectives=f"A shop called {WORD}",
    )  # fmt: skip
    await story.do(
        OFFICER, "requestGrant", **ids("grantId", "reviewId"), journeyId=journey, donorId=story.id["donor"],
        purpose="business", amount={"amountMinor": 90_000, "currency": "EUR"},
        payee={"name": f"{WORD} {WORD}b", "account": f"NG{DIGITS}"},
    )  # fmt: skip
    follow_up = await story.see(OFFICER, JOURNEY, _first_follow_up, id=person)
    await story.do(
        OFFICER, "recordFollowUp", followUpId=follow_up, **ids("reviewId"), mode="VISIT",
        findings={"activityRunning": True}, narrative=f"{WORD} smiled; the number is still {DIGITS}",
    )  # fmt: skip


def _first_follow_up(seen: dict[str, dict[str, list[dict[str, list[dict[str, str]]]]]]) -> str | None:
    return next((one["id"] for one in seen["person"]["journeys"][0]["followUps"]), None)
