"""What is due about agreements and organisations stands in the queue of whoever may do it, until it is done."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from services.gateway.execution.sections import SectionCommands, sections_of
from services.gateway.readmodel.office import kinds_of, office_commands
from services.gateway.rooms.office.tasks import TASKS
from services.gateway.rooms.office.types import OfficeTaskKind
from shared.contracts.cases import v1 as cases
from shared.platform.clock import Pace, new_id
from shared.policy.matrix import matrix
from tests.gateway.support import Envelope, GatewayHarness, account_of
from tests.gateway.test_agreements import AT, TODAY, signed_and_in_force, terms

TASKS_OF = "{ officeTasks(first: 100) { edges { node { kind subject subjectId title dueAt overdue exercise } } } }"
COUNTS = "{ officeTaskCounts { subject count dueSoon madeUp } }"


async def listed(gateway: GatewayHarness, who: str, about: UUID) -> list[tuple[str, bool]]:
    nodes = [edge["node"] for edge in (await gateway.ask(who, TASKS_OF))["officeTasks"]["edges"]]
    return [(one["kind"], one["overdue"]) for one in nodes if one["subjectId"] == str(about)]


def test_every_kind_of_task_is_ended_by_a_command_that_somebody_has() -> None:
    assert [kind.value for kind in OfficeTaskKind] == list(kinds_of(TASKS))
    assert all(matrix().commands[command] for command in office_commands(TASKS))


def test_whoever_may_take_one_has_the_section() -> None:
    taking = SectionCommands([], office_commands(TASKS))
    assert "OFFICE" in sections_of(["supervisor"], taking)
    assert "OFFICE" not in sections_of(["caseworker"], taking)


@pytest.mark.stack
async def test_what_is_due_under_an_agreement_is_listed_until_it_is_done(gateway: GatewayHarness) -> None:
    agreement = new_id()
    signed = terms(new_id(), review_on=TODAY - timedelta(days=3), report_every_days=None, valid_until=None)
    await gateway.project(*signed_and_in_force(agreement, new_id(), signed))
    assert await listed(gateway, "supervisor", agreement) == [("AGREEMENT_REVIEW", True)]
    for nobody in ("caseworker", "donor", "administrator", "partner"):
        assert await listed(gateway, nobody, agreement) == []
    done = cases.AgreementDutyRecorded(
        agreement_id=agreement, duty=cases.AgreementDuty.REVIEW, done_on=TODAY, next_on=None, outcome=None,
        changed_by=new_id(), changed_at=AT,
    )  # fmt: skip
    await gateway.project(done)
    assert await listed(gateway, "supervisor", agreement) == []


@pytest.mark.stack
async def test_signing_waits_for_somebody_else_than_who_proposed_it(gateway: GatewayHarness) -> None:
    agreement, proposer = new_id(), account_of("supervisor").id
    by: dict[str, Any] = {"agreement_id": agreement, "changed_by": proposer, "changed_at": AT}
    drafted = cases.AgreementDrafted(**by, number=1, terms=terms(new_id()))
    await gateway.project(drafted, cases.SigningProposed(**by, number=1))
    assert await listed(gateway, "supervisor", agreement) == []
    assert await listed(gateway, "evacuation_coordinator", agreement) == [("AGREEMENT_SIGNING", True)]


@pytest.mark.stack
async def test_an_organisation_is_to_be_confirmed_from_two_weeks_before(gateway: GatewayHarness) -> None:
    near, far = new_id(), new_id()
    for organisation, days in ((near, 13), (far, 15)):
        registered = cases.OrganisationRegistered(
            organisation_id=organisation, name=f"House {organisation.hex[-6:]}", kind=cases.OrganisationKind.SHELTER,
            country="LY", confirm_by=AT + timedelta(days=days), registered_at=AT,
        )  # fmt: skip
        await gateway.project(registered)
    assert await listed(gateway, "supervisor", near) == [("ORGANISATION_CONFIRMATION", False)]
    assert await listed(gateway, "supervisor", far) == []
    [count] = [
        one for one in (await gateway.ask("supervisor", COUNTS))["officeTaskCounts"] if one["subject"] == "ORGANISATION"
    ]
    assert count["count"] >= 1


@pytest.mark.stack
async def test_an_organisation_of_an_exercise_is_due_by_its_clock(gateway: GatewayHarness) -> None:
    now = gateway.runtime.units.tools.clock.now()
    exercise, near, far = Pace(now + timedelta(hours=1), 1000).tag(), new_id(), new_id()  # 41 days behind
    for organisation, days in ((near, -30), (far, 0)):
        registered = cases.OrganisationRegistered(
            organisation_id=organisation, name=f"House {organisation.hex[-6:]}", kind=cases.OrganisationKind.SHELTER,
            country="LY", confirm_by=now + timedelta(days=days), registered_at=AT,
        )  # fmt: skip
        await gateway.project(Envelope(registered, exercise=exercise))
    assert await listed(gateway, "supervisor", near) == [("ORGANISATION_CONFIRMATION", False)]
    assert await listed(gateway, "supervisor", far) == []
