"""What is offered about somebody erased and about a payee, and who is shown that a specialist must see somebody."""

from datetime import timedelta
from typing import Any

import pytest

from services.gateway.readmodel.places import keep_names
from shared.contracts.base import SealKind
from shared.contracts.intake import v1 as intake
from shared.platform import subject_keys
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, assigned, registered, whole_journey
from tests.gateway.support import AT, Envelope, GatewayHarness, account_of
from tests.gateway.test_to_do import payee_named, steps

pytestmark = pytest.mark.stack

CASE = "query Case($id: UUID!) { case(id: $id) { permittedActions } }"
GRANTS = """query Grants($id: UUID!) {
  person(id: $id) { journeys { grants { payeeChanged permittedActions } } }
}"""
NEXT = "query Next($id: UUID!) { person(id: $id) { next { kind dueAt overdue } } }"
LISTED = """query Listed($filter: PeopleFilter) {
  people(first: 100, filter: $filter) { edges { node { id next { kind } } } }
}"""


async def grant_of(gateway: GatewayHarness, role: str, somebody: Somebody) -> dict[str, Any]:
    [journey] = (await gateway.ask(role, GRANTS, id=str(somebody.person)))["person"]["journeys"]
    grant: dict[str, Any] = journey["grants"][0]
    return grant


async def next_of(gateway: GatewayHarness, role: str, somebody: Somebody) -> str | None:
    step = (await gateway.ask(role, NEXT, id=str(somebody.person)))["person"]["next"]
    return step["kind"] if step else None


async def test_a_case_of_an_erased_person_can_only_be_closed(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    offered = (await gateway.ask("supervisor", CASE, id=str(somebody.case)))["case"]["permittedActions"]
    assert sorted(offered) == ["AddCaseNote", "AssignCase", "CloseCase", "ReleaseCase"]
    await gateway.project(gateway.erased(somebody.person))
    left = (await gateway.ask("supervisor", CASE, id=str(somebody.case)))["case"]["permittedActions"]
    assert left == ["CloseCase"]


async def test_payment_is_not_offered_to_the_account_that_named_the_payee(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)
    assert (await grant_of(gateway, "finance_officer", somebody))["payeeChanged"] is False
    assert "NamePayee" in (await grant_of(gateway, "reintegration_officer", somebody))["permittedActions"]
    named = await payee_named(gateway, somebody)
    later = named.model_copy(update={"named_at": AT + timedelta(hours=1)})
    await gateway.project(Envelope(later, actor=account_of("finance_officer").id))
    seen = await grant_of(gateway, "finance_officer", somebody)
    assert seen["payeeChanged"] is True
    assert "PayTranche" not in seen["permittedActions"]


async def must_be_seen(gateway: GatewayHarness, somebody: Somebody) -> None:
    """A need that only a specialist may read was recorded since the assessment."""
    async with gateway.runtime.units.begin() as unit:
        key = await subject_keys.wrapped_key(unit.session, somebody.person)
    await gateway.project(
        intake.NeedRecorded(
            need_id=new_id(), person_id=somebody.person, code=None, recorded_at=AT + timedelta(hours=1),
            restricted=gateway.seal(key, somebody.person, SealKind.PROTECTION, intake.RestrictedNeed(code="LP-TD")),
        )
    )  # fmt: skip


async def test_the_step_to_see_a_specialist_is_shown_to_the_person_s_agency(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await gateway.project(
        intake.RequestWithdrawn(request_id=somebody.request, person_id=somebody.person, withdrawn_at=AT)
    )
    await must_be_seen(gateway, somebody)
    for role in ("protection_specialist", "caseworker", "intake_officer", "supervisor"):
        assert await next_of(gateway, role, somebody) == "SEE_SPECIALIST", role
    for role in ("intake_officer", "caseworker", "supervisor"):
        assert "SEE_SPECIALIST" not in await steps(gateway, role, somebody), "it is a specialist's to do"


async def test_the_step_to_see_a_specialist_is_not_shown_to_other_agencies(gateway: GatewayHarness) -> None:
    theirs = Somebody()
    await registered(gateway, theirs, agency_id=new_id())
    await gateway.project(intake.RequestWithdrawn(request_id=theirs.request, person_id=theirs.person, withdrawn_at=AT))
    before = await next_of(gateway, "intake_officer", theirs)
    await must_be_seen(gateway, theirs)
    for role in ("intake_officer", "evacuation_coordinator", "committee_member", "data_protection_officer"):
        assert await next_of(gateway, role, theirs) == before == "MAKE_REQUEST", role
        overdue = {"crisisId": str(theirs.crisis), "overdue": True}
        assert (await gateway.ask(role, LISTED, filter=overdue))["people"]["edges"] == [], role


REPORTS = """query Reports($id: UUID!) {
  person(id: $id) { circumstanceReports { location notes } permittedActions
    timeline(first: 100) { edges { node { kind } } } }
}"""


async def test_reported_circumstances_are_shown_to_specialists_only(
    gateway: GatewayHarness,
) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await gateway.project(
        intake.RequestWithdrawn(request_id=somebody.request, person_id=somebody.person, withdrawn_at=AT)
    )
    assert "SEE_SPECIALIST" not in await steps(gateway, "protection_specialist", somebody)
    async with gateway.runtime.units.begin() as unit:
        key = await subject_keys.wrapped_key(unit.session, somebody.person)
    circumstances = intake.ReportedCircumstances(location="School", notes="Moved")
    await gateway.project(
        intake.CircumstancesReported(
            report_id=new_id(), person_id=somebody.person, reported_at=AT + timedelta(hours=1),
            report=gateway.seal(key, somebody.person, SealKind.PROTECTION, circumstances),
        )
    )  # fmt: skip
    assert "SEE_SPECIALIST" in await steps(gateway, "protection_specialist", somebody)
    seen = (await gateway.ask("protection_specialist", REPORTS, id=str(somebody.person)))["person"]
    assert seen["circumstanceReports"] == [{"location": "School", "notes": "Moved"}]
    for role in ("intake_officer", "caseworker", "supervisor", "committee_member"):
        person = (await gateway.ask(role, REPORTS, id=str(somebody.person)))["person"]
        assert person["circumstanceReports"] == [], role
        assert "CircumstancesReported" not in {one["node"]["kind"] for one in person["timeline"]["edges"]}, role
        assert ("AddCircumstances" in person["permittedActions"]) == (role in ("intake_officer", "caseworker"))


async def test_places_are_searched_by_letters_of_the_name_or_by_code(gateway: GatewayHarness) -> None:
    places = {"LY01": "Tripoli", "LY0101": "Tripoli centre", "LB01": "Tripoli", "LY02": "Zuwara 100%"}
    await keep_names(gateway.runtime.engine, places)
    query = "query Places($search: String!) { places(search: $search) { code name } }"

    async def codes_of(search: str) -> list[str]:
        answer = await gateway.ask("intake_officer", query, search=search)
        return [place["code"] for place in answer["places"]]

    assert await codes_of("tripoli") == ["LB01", "LY01", "LY0101"]
    assert await codes_of("ly01") == ["LY01", "LY0101"]
    assert await codes_of("%") == ["LY02"]
    assert await codes_of("Atlantis") == []
