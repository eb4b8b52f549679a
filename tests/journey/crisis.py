"""What happens to the person while the crisis lasts."""

from datetime import timedelta

from tests.journey.story import Story, ids

PROFILE = {
    "givenName": "Ngozi",
    "familyName": "Adeyemi-Okonjo",
    "birthDate": {"year": 1990},
    "nationality": "NG",
    "languages": ["en"],
    "documents": [],
}
ASSISTANCE = """query($id: UUID!) { case(id: $id) { assistance { id version status services } } }"""
CANDIDATES = "query($id: UUID!) { seatCandidates(operationId: $id) { id } }"
OPERATION = """query($id: UUID!) { operation(id: $id) { version status departsAt
  movements { id version status gates { gate outcome } } } }"""
DEPARTS, FREEZES_BEFORE, FLIGHT = 2.5, 1, timedelta(hours=6)
"""Within three days from now, for so long a fitness is good; everybody is ready long before, and leaves then."""


async def prepare(story: Story) -> None:
    """The crisis is declared; an agency, a donor, a flight and a course are there."""
    story.id |= ids("crisis", "agency", "donor", "operation", "course")
    crisis = story.id["crisis"]
    await story.do(
        "supervisor", "declareCrisis", crisisId=crisis, name="Floods on the coast", country="LY",
        hazard="NATURAL_DISASTER",
    )  # fmt: skip
    await story.do("supervisor", "activateCrisis", crisisId=crisis, version=1)
    await story.do(
        "supervisor", "registerAgency", agencyId=story.id["agency"], code=f"journey-{crisis[-8:]}", name="Harbour Aid",
        kind="HUMANITARIAN",
    )  # fmt: skip
    await story.do("supervisor", "registerDonor", donorId=story.id["donor"], name="Common Fund", currency="EUR")
    departs = story.day(DEPARTS)
    await (await story.client("evacuation_coordinator")).send_once_known(
        "planOperation", operationId=story.id["operation"], crisisId=crisis,
        name="Flight home", mode="AIR", originCountry="LY", destinationCountry="NG", departsAt=departs.isoformat(),
        arrivesAt=(departs + FLIGHT).isoformat(), seats=2, holdHours=60, freezeHoursBefore=FREEZES_BEFORE,
    )  # fmt: skip
    await story.do(
        "reintegration_officer", "offerCourse", courseId=story.id["course"], title="Solar installation", country="NG",
        startsOn=story.day(40).date().isoformat(), sessions=2, places=5,
    )  # fmt: skip


async def register(story: Story) -> None:
    """Searched for, registered, asked, and what they ask for written down."""
    story.id |= ids("person", "need")
    person = story.id["person"]
    search = "query($input: FindPersonsInput!) { findPersons(input: $input) { band } }"
    who = {"crisisId": story.id["crisis"], "givenName": PROFILE["givenName"], "familyName": PROFILE["familyName"]}
    assert (await story.ask("intake_officer", search, input=who))["findPersons"] == []
    await story.do(
        "intake_officer", "registerPerson", personId=person, crisisId=story.id["crisis"], relationship="HEAD",
        sex="FEMALE", region="Old town", profile=PROFILE,
        circumstances={"location": "Tent 14 behind the market", "notes": "Expects a child in May"},
    )  # fmt: skip
    assert len((await story.ask("intake_officer", search, input=who))["findPersons"]) == 1
    for purpose, basis in (("ASSISTANCE", "VITAL_INTEREST"), ("EVACUATION", "CONSENT"), ("SHARING", "CONSENT")):
        await story.do(
            "intake_officer", "giveConsent", **ids("consentId"), personId=person, purpose=purpose, legalBasis=basis,
            form="EXPLICIT" if basis == "CONSENT" else None,
            language="en",
        )  # fmt: skip
    await story.do("protection_specialist", "recordNeed", needId=story.id["need"], personId=person, code="SM-CI")
    await story.do("protection_specialist", "assessProtection", personId=person, status="NONE_KNOWN")
    await story.do(
        "intake_officer", "makeRequest", **ids("requestId"), personId=person, kind="ASSISTANCE",
        services=["shelter", "food"], urgency="HIGH",
    )  # fmt: skip
    await story.do(
        "intake_officer", "makeRequest", **ids("requestId"), personId=person, kind="EVACUATION", urgency="HIGH"
    )


async def assist(story: Story) -> None:
    """A caseworker takes the case, shares with a partner, and gives what was asked for."""
    person = story.id["person"]
    await story.take_case("caseworker", (await story.ask("caseworker", "query { viewer { id } }"))["viewer"]["id"])
    case = story.id["case"]
    await story.do("caseworker", "addCaseNote", **ids("noteId"), caseId=case, note="Sister waits in Kano.")
    story.id |= ids("sharing")
    await story.do(
        "caseworker", "grantSharing", grantId=story.id["sharing"], personId=person, agencyId=story.id["agency"],
        purpose="ASSISTANCE", classes=["OPERATIONAL", "IDENTITY"], legalBasis="CONSENT", protocolVersion="2026-1",
        language="en",
    )  # fmt: skip
    owed = await story.see("caseworker", ASSISTANCE, lambda seen: seen["case"]["assistance"] or None, id=case)
    assistance, version = owed[0]["id"], owed[0]["version"]
    story.id["assistance"] = assistance
    await story.do("caseworker", "startAssistance", assistanceId=assistance, version=version)
    for service in owed[0]["services"]:
        await story.do(
            "caseworker", "deliverAssistance", **ids("deliveryId"), assistanceId=assistance, serviceCode=service,
            modality="IN_KIND",
        )  # fmt: skip
    await story.do("caseworker", "completeAssistance", assistanceId=assistance, version=version + 3, met=True)


async def evacuate(story: Story) -> None:
    """A seat, four gates, the manifest, the flight, and the hand-over, before the days fly past the checks."""
    coordinator, operation = "evacuation_coordinator", story.id["operation"]
    candidates = await story.see(coordinator, CANDIDATES, lambda seen: seen["seatCandidates"] or None, id=operation)
    assert [one["id"] for one in candidates] == [story.id["case"]]
    story.id |= ids("movement")
    movement = story.id["movement"]
    await story.do(coordinator, "holdSeat", movementId=movement, operationId=operation, caseId=story.id["case"])
    for gate in ("TRAVEL_DOCUMENT", "FIT_TO_TRAVEL"):
        await story.do(coordinator, "checkGate", movementId=movement, gate=gate, outcome="PASSED")
    version = await story.see(coordinator, OPERATION, open_gates, id=operation)
    await story.do(coordinator, "confirmSeat", movementId=movement, version=version)
    version = (await story.ask(coordinator, OPERATION, id=operation))["operation"]["version"]
    await story.do(coordinator, "freezeManifest", operationId=operation, version=version)
    await story.do(coordinator, "boardPerson", movementId=movement)
    for step in ("departOperation", "arriveOperation"):
        version = (await story.ask(coordinator, OPERATION, id=operation))["operation"]["version"]
        await story.do(coordinator, step, operationId=operation, version=version)
    await story.see(coordinator, OPERATION, arrived, id=operation)
    await story.do(coordinator, "handOverPerson", movementId=movement)


def open_gates(seen: dict[str, dict[str, list[dict[str, object]]]]) -> object | None:
    """The movement's version once every gate is open."""
    (movement,) = seen["operation"]["movements"]
    gates = movement["gates"]
    assert isinstance(gates, list)
    return movement["version"] if len(gates) == 4 and all(one["outcome"] == "PASSED" for one in gates) else None


def arrived(seen: dict[str, dict[str, list[dict[str, object]]]]) -> object | None:
    (movement,) = seen["operation"]["movements"]
    return movement["id"] if movement["status"] == "ARRIVED" else None
