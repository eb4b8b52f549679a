"""What a supervisor and a coordinator set up before anybody comes."""

from datetime import timedelta
from uuid import UUID

from deploy.exercise.agreements import agree
from deploy.exercise.api_client import ApiClient
from deploy.exercise.play import Play
from deploy.exercise.scenario import ListedOrganisation, PartnerAgency
from shared.platform.clock import new_id


async def prepare(play: Play) -> None:
    """Declare and activate the crisis; admit agencies, a donor, courses; fill the directory, plan operations, agree."""
    scenario = play.scenario
    async with play.client("supervisor") as client:
        await client.send(
            "declareCrisis",
            crisisId=str(play.crisis_id),
            name=scenario.name,
            country=scenario.country,
            hazard=scenario.hazard.upper(),
        )
        await client.send("activateCrisis", crisisId=str(play.crisis_id), version=1)
        await _admit_agencies(play, client)
        play.donor_id = new_id()
        await client.send(
            "registerDonor", donorId=str(play.donor_id), name=scenario.donor.name, currency=scenario.donor.currency
        )
        await _record_amount(play, client)
    await _fill_directory(play)
    await _plan_operations(play)
    await _offer_courses(play)
    await agree(play)


async def _record_amount(play: Play, client: ApiClient) -> None:
    donor = play.scenario.donor
    await play.send(
        client,
        "recordFundAmount",
        donorId=str(play.donor_id),
        amount={"amountMinor": donor.amount_minor, "currency": donor.currency},
        validFrom=play.began_at.date().isoformat(),
        reason="AGREED",
    )


async def _admit_agencies(play: Play, client: ApiClient) -> None:
    own = play.scenario.own_agency
    known = {agency["id"] for agency in (await client.ask("query { agencies { id } }"))["agencies"]}
    if str(own.id) not in known:
        await _admit(play, client, own.id, own)
    for agency in play.scenario.agencies:
        play.agencies.append(agency.id or new_id())
        unique = agency if agency.id else agency.model_copy(update={"code": f"{agency.code}-{play.crisis_id.hex[-4:]}"})
        if str(agency.id) not in known:
            await _admit(play, client, play.agencies[-1], unique)


async def _admit(play: Play, client: ApiClient, agency_id: UUID, agency: PartnerAgency) -> None:
    await play.send(
        client, "registerAgency", agencyId=str(agency_id), code=agency.code, name=agency.name, kind=agency.kind.upper()
    )


async def _fill_directory(play: Play) -> None:
    async with play.client("evacuation_coordinator") as client:
        for one in play.scenario.organisations:
            await _register(play, client, one)


async def _register(play: Play, client: ApiClient, one: ListedOrganisation) -> None:
    organisation_id = str(new_id())
    opening = "UNKNOWN" if one.hours is None else "WEEKLY" if one.hours else "ALWAYS"
    await play.send(
        client,
        "registerOrganisation",
        organisationId=organisation_id,
        opening=opening,
        kind=one.kind.upper(),
        **one.model_dump(include={"name", "country", "states", "languages", "telephones"}),
        **({"hours": one.hours} if one.hours else {}),
    )
    for offer in one.services:
        counted = {"capacity": offer.capacity, "unit": offer.unit.upper()} if offer.unit else {}
        await play.send(
            client,
            "offerService",
            organisationId=organisation_id,
            offerId=str(new_id()),
            offeredService=offer.service.upper(),
            **counted,
        )


async def _plan_operations(play: Play) -> None:
    async with play.client("evacuation_coordinator") as client:
        for leg in play.scenario.operations:
            departs = play.at_day(leg.departs_day)
            play.operations.append(new_id())
            await client.send_once_known(
                "planOperation",
                operationId=str(play.operations[-1]),
                crisisId=str(play.crisis_id),
                name=leg.name,
                mode=leg.mode.upper(),
                originCountry=play.scenario.country,
                destinationCountry=leg.destination,
                departsAt=departs.isoformat(),
                arrivesAt=(departs + timedelta(hours=leg.hours)).isoformat(),
                seats=leg.seats,
                holdHours=play.scenario.hold_hours,
            )


async def _offer_courses(play: Play) -> None:
    starts = play.at_day(play.scenario.clock.crisis_days + 60).date()
    async with play.client("reintegration_officer") as client:
        for course in play.scenario.courses:
            play.courses[course.country] = new_id()
            await client.send(
                "offerCourse",
                courseId=str(play.courses[course.country]),
                title=course.title,
                country=course.country,
                startsOn=starts.isoformat(),
                sessions=course.sessions,
                places=course.places,
            )
