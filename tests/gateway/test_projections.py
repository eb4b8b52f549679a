"""Projections of a room: events as rows of tables, each declared once."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from services.gateway.assembly.projections import PROJECTIONS
from services.gateway.readmodel.projection_registry import Projections, joined
from services.gateway.readmodel.rows import Row
from services.gateway.rooms.casework.tables import CASES
from services.gateway.rooms.evacuation.tables import MOVEMENTS
from services.gateway.rooms.requests.tables import REQUESTS
from shared.contracts.cases.v1 import CaseOpened, CaseStatus, MovementStatus, PersonBoarded
from shared.contracts.intake.v1 import RequestMade
from shared.contracts.samples import sample
from shared.platform.clock import new_id

DELIVERY: Any = SimpleNamespace(
    id=new_id(), sequence=7, actor=str(UUID(int=9)), exercise=None, time=datetime(2026, 1, 1, tzinfo=UTC)
)


def test_a_status_event_changes_the_status_and_the_version() -> None:
    projections = Projections()
    projections.sets_status(MOVEMENTS, {PersonBoarded: MovementStatus.BOARDED})
    event: Any = sample(PersonBoarded)
    assert projections[PersonBoarded.event_type()](event, DELIVERY) == [
        Row(MOVEMENTS, event.movement_id, {"version": 7, "status": "BOARDED"})
    ]


def test_a_copied_event_becomes_a_row_of_its_columns() -> None:
    projections = Projections()
    projections.copies_with_status(CASES, {CaseOpened: CaseStatus.OPEN})
    event: Any = sample(CaseOpened)
    [row] = projections[CaseOpened.event_type()](event, DELIVERY)
    assert (row.table, row.id) == (CASES, event.case_id)
    assert row.values["person_id"] == event.person_id
    assert (row.values["status"], row.values["version"]) == ("OPEN", 7)


def test_a_table_without_versions_gets_none() -> None:
    projections = Projections()
    projections.copies(REQUESTS, RequestMade)
    [row] = projections[RequestMade.event_type()](sample(RequestMade), DELIVERY)
    assert "version" not in row.values


def test_an_event_that_names_no_row_of_the_table_is_not_declared() -> None:
    with pytest.raises(ValueError, match="CaseOpened has no movement_id"):
        Projections().sets_status(MOVEMENTS, {CaseOpened: MovementStatus.HELD})


def test_an_event_is_projected_once_in_a_room_and_by_one_room() -> None:
    projections = Projections()
    projections.copies(MOVEMENTS, PersonBoarded)
    with pytest.raises(ValueError, match="twice"):
        projections.sets_status(MOVEMENTS, {PersonBoarded: MovementStatus.BOARDED})
    with pytest.raises(ValueError, match="two rooms"):
        joined([PROJECTIONS, projections])
