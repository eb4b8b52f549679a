"""Whoever may not read what is known of somebody's circumstances adds to it, and overwrites nothing."""

import re
from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from services.intake.persons.model import PersonIsErased
from shared.contracts.base import Sealed
from shared.contracts.intake.v1 import (
    AddCircumstances,
    BirthDate,
    Circumstances,
    CircumstancesOnRecord,
    CircumstancesReported,
    CorrectPerson,
    PersonCorrected,
    ReportedCircumstances,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists
from tests.intake.world import World

CHILD = {"birth_date": BirthDate(age=9)}


async def reports(world: World, person_id: UUID) -> list[ReportedCircumstances]:
    """Circumstances reported of somebody, opened."""
    events = [
        one for one in await world.harness.events(CircumstancesReported) if isinstance(one, CircumstancesReported)
    ]
    async with world.harness.unit() as unit:
        return [
            await unit.open(one.report, ReportedCircumstances, of=person_id)
            for one in events
            if one.person_id == person_id
        ]


async def circumstances(world: World, person_id: UUID) -> CircumstancesOnRecord:
    """What is known, opened."""
    row = await world.row("SELECT circumstances FROM persons WHERE id = :id", id=person_id)
    async with world.harness.unit() as unit:
        sealed = Sealed[CircumstancesOnRecord].model_validate(row["circumstances"])
        return await unit.open(sealed, CircumstancesOnRecord, of=person_id)


async def correct(world: World, person_id: UUID, role: str, **named: Any) -> None:
    row = await world.row("SELECT version FROM persons WHERE id = :id", id=person_id)
    await world.do(CorrectPerson(person_id=person_id, version=row["version"], **named), role)


async def test_reported_circumstances_are_added_without_overwriting(world: World) -> None:
    known = Circumstances(location="With an aunt", notes="Needs insulin")
    person_id, report_id = await world.person(circumstances=known), new_id()
    add = AddCircumstances(report_id=report_id, person_id=person_id, notes="Moved to the school", location="School")
    await world.do(add, "intake_officer")
    assert (await circumstances(world, person_id)).model_dump(include={"location", "notes"}) == known.model_dump()
    assert await reports(world, person_id) == [ReportedCircumstances(location="School", notes="Moved to the school")]
    resting = await world.row("SELECT report::text AS sealed FROM circumstance_reports WHERE id = :id", id=report_id)
    audit = str(await world.harness.rows("SELECT * FROM audit"))
    assert not re.search("School|school", resting["sealed"] + audit)
    with pytest.raises(AlreadyExists):
        await world.do(add, "intake_officer")


async def test_empty_circumstances_report_is_refused(world: World) -> None:
    with pytest.raises(ValidationError):
        AddCircumstances.model_validate({"report_id": new_id(), "person_id": new_id(), "location": "School"})


async def test_circumstances_reports_of_an_erased_person_are_deleted_and_refused(world: World) -> None:
    person_id = await world.person()
    await world.do(AddCircumstances(report_id=new_id(), person_id=person_id, notes="Heard"), "intake_officer")
    await world.erase(person_id)
    row = await world.row("SELECT report FROM circumstance_reports WHERE person_id = :id", id=person_id)
    assert row["report"] is None
    with pytest.raises(PersonIsErased):
        await world.do(AddCircumstances(report_id=new_id(), person_id=person_id, notes="Late"), "intake_officer")


@pytest.mark.parametrize("named", ["Sabha", "Zuwara", "A camp on no list", None])
async def test_sealed_region_is_not_overwritten_by_a_role_that_cannot_read_it(world: World, named: str | None) -> None:
    person_id = await world.person(region="Zuwara", profile_fields=CHILD)
    await correct(world, person_id, "intake_officer", region=named)
    assert (await circumstances(world, person_id)).region == "Zuwara"
    expected = [ReportedCircumstances(region=named)] if named else []
    assert await reports(world, person_id) == expected


async def test_sealed_region_is_corrected_by_a_role_that_reads_circumstances(world: World) -> None:
    person_id = await world.person(region="Zuwara", profile_fields=CHILD)
    await correct(world, person_id, "caseworker", region="Sabha")
    assert (await circumstances(world, person_id)).region == "Sabha"
    assert await reports(world, person_id) == []


async def test_open_or_unknown_region_is_corrected_by_a_desk(world: World) -> None:
    person_id = await world.person(region="Zuwara")
    await correct(world, person_id, "intake_officer", region="Sabha")
    events = await world.events(PersonCorrected, person_id)
    assert events[-1].region == "LY-SABHA"
    nowhere = await world.person(profile_fields=CHILD)
    await correct(world, nowhere, "intake_officer", region="Sabha")
    assert (await circumstances(world, nowhere)).region == "Sabha"
    assert await reports(world, person_id) == await reports(world, nowhere) == []
