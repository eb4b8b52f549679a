"""What people see of a journey."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from services.gateway.readmodel.places import keep_names
from shared.contracts.intake import v1 as intake
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, assigned, registered, whole_journey
from tests.gateway.support import AT, GatewayHarness

pytestmark = pytest.mark.stack

# The document is written as people write documents.
# ruff: noqa: E501
PERSON = """
query Person($id: UUID!) {
  person(id: $id) {
    __typename id version reference exercise phase urgency sex ageBand
    crisis { name country status } household { members { reference } }
    next { kind dueAt overdue }
    profile { givenName familyName phone birthDate { year on } languages documents { kind number confiscated } }
    circumstances { location notes } protection { status fearedCountries assessedAt }
    needs { code restricted permittedActions } consents { purpose legalBasis } requests { kind urgency details { notes } }
    cases { status caseworker { name role } assistance { services status overdue } timeline(first: 3) { edges { node { kind } } } }
    movements { status seat gates { gate outcome } operation { name free handedOver freezesAt } }
    journeys {
      country plan { services objectives }
      grants { amount { amountMinor currency } donor { name } tranches { number status amount { amountMinor } evidence { kind } } }
      followUps { month status findings { satisfaction } } reviews { subject grant { purpose } followUp { month } }
    }
    timeline(first: 2) { edges { cursor node { kind service at facts { name value } } } pageInfo { hasNextPage endCursor } }
    permittedActions
  }
}
"""


async def test_a_caseworker_sees_the_whole_journey_of_their_person(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)
    person = (await gateway.ask("caseworker", PERSON, id=str(somebody.person)))["person"]
    assert person["__typename"] == "Person"
    assert person["profile"]["givenName"] == "Mirembe"
    assert person["profile"]["birthDate"] == {"year": 1991, "on": None}
    assert person["circumstances"]["notes"] == "needs insulin"
    assert person["protection"] is None
    assert [need["code"] for need in person["needs"]] == ["DS-H"]
    assert person["phase"] == "REINTEGRATION"
    assert person["ageBand"] == "FROM_18"
    assert person["cases"][0]["caseworker"]["role"] == "CASEWORKER"
    assert person["movements"][0]["status"] == "HANDED_OVER"
    assert [one["outcome"] for one in person["movements"][0]["gates"]] == ["PASSED"] * 4
    operation = person["movements"][0]["operation"]
    assert datetime.fromisoformat(operation.pop("freezesAt")) == AT + timedelta(days=1)
    assert operation == {"name": "Boat 1", "free": 2, "handedOver": 1}
    tranches = person["journeys"][0]["grants"][0]["tranches"]
    assert [one["status"] for one in tranches] == ["PAID", "WAITING"]
    assert sum(one["amount"]["amountMinor"] for one in tranches) == 66667
    assert person["journeys"][0]["reviews"][0]["followUp"] is None
    assert person["timeline"]["pageInfo"]["hasNextPage"] is True
    assert "MakeRequest" in person["permittedActions"]


async def test_need_codes_are_offered_to_roles_that_may_record_them(gateway: GatewayHarness) -> None:
    asked = "query { needCodes { code restricted } }"
    offered = {role: (await gateway.ask(role, asked))["needCodes"] for role in ("intake_officer", "supervisor")}
    assert {"code": "SC-UC", "restricted": True} in offered["intake_officer"]
    assert not any(need["restricted"] for need in offered["supervisor"])


STORY = """query Story($id: UUID!, $need: ID!) { person(id: $id) { needs { code restricted }
  timeline(first: 50) { edges { node { kind } } } } node(id: $need) { id } }"""


async def test_restricted_needs_are_shown_to_specialists_only(gateway: GatewayHarness) -> None:
    somebody, once_open = Somebody(), new_id()
    await registered(gateway, somebody)
    need = {"need_id": once_open, "person_id": somebody.person}
    # As an earlier release published it, before the code was restricted.
    await gateway.project(intake.NeedRecorded(**need, code="SC-UC", recorded_at=AT))
    await gateway.project(intake.NeedEnded(**need, ended_at=AT))
    asked = {"id": str(somebody.person), "need": str(once_open)}
    for role in ("intake_officer", "caseworker", "supervisor", "committee_member"):
        answer = await gateway.ask(role, STORY, **asked)
        assert answer["person"]["needs"] == [{"code": "DS-H", "restricted": False}], role
        assert answer["node"] is None
        kinds = [edge["node"]["kind"] for edge in answer["person"]["timeline"]["edges"]]
        assert (kinds.count("NeedRecorded"), kinds.count("NeedEnded")) == (1, 0), role
    answer = await gateway.ask("protection_specialist", STORY, **asked)
    assert {(need["code"], need["restricted"]) for need in answer["person"]["needs"]} == {
        ("DS-H", False), ("SV-VF", True), ("SC-UC", True),
    }  # fmt: skip
    assert answer["node"] is not None
    assert len([edge for edge in answer["person"]["timeline"]["edges"] if edge["node"]["kind"] == "NeedRecorded"]) == 3


async def test_a_protection_specialist_reads_protection_and_restricted_needs(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    person = (await gateway.ask("protection_specialist", PERSON, id=str(somebody.person)))["person"]
    assert person["protection"] == {
        "status": "REFUGEE",
        "fearedCountries": ["SD"],
        "assessedAt": person["protection"]["assessedAt"],
    }
    assert {need["code"] for need in person["needs"]} == {"DS-H", "SV-VF"}


async def test_a_region_is_read_by_its_name_where_the_list_has_it(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    asked = "query Where($id: UUID!) { person(id: $id) { region regionName } }"
    assert (await gateway.ask("intake_officer", asked, id=str(somebody.person)))["person"]["regionName"] is None
    await keep_names(gateway.runtime.engine, {"Delta": "The delta"})
    answer = (await gateway.ask("intake_officer", asked, id=str(somebody.person)))["person"]
    assert answer == {"region": "Delta", "regionName": "The delta"}


async def test_the_committee_sees_no_identity(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)
    person = (await gateway.ask("committee_member", PERSON, id=str(somebody.person)))["person"]
    assert person["profile"] is None
    assert person["circumstances"] is None
    assert person["consents"] == []
    assert person["reference"] == somebody.reference


@pytest.mark.parametrize("role", ["donor", "administrator"])
async def test_roles_without_casework_see_nobody(gateway: GatewayHarness, role: str) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    assert (await gateway.ask(role, PERSON, id=str(somebody.person)))["person"] is None


FACTS = """query Facts($id: UUID!) { person(id: $id) { consents { purpose }
  timeline(first: 50) { edges { node { kind facts { name value } } } } } }"""


async def facts_of(gateway: GatewayHarness, role: str, person: UUID, kind: str) -> dict[str, str]:
    """The facts a role reads in the timeline's entry of a kind."""
    shown = (await gateway.ask(role, FACTS, id=str(person)))["person"]
    [facts] = [edge["node"]["facts"] for edge in shown["timeline"]["edges"] if edge["node"]["kind"] == kind]
    return {fact["name"]: fact["value"] for fact in facts}


async def test_facts_of_consent_are_read_no_further_than_consent_itself(gateway: GatewayHarness) -> None:
    ours, theirs = Somebody(), Somebody()
    await registered(gateway, ours)
    await registered(gateway, theirs, agency_id=new_id())
    assert "legal_basis" in await facts_of(gateway, "intake_officer", ours.person, "ConsentGiven")
    assert await facts_of(gateway, "intake_officer", theirs.person, "ConsentGiven") == {}
    assert "sex" in await facts_of(gateway, "intake_officer", theirs.person, "PersonRegistered")


async def test_facts_of_consent_are_not_shown_in_a_colleague_s_case(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    assert "legal_basis" in await facts_of(gateway, "caseworker", somebody.person, "ConsentGiven")
    assert await facts_of(gateway, "caseworker-2", somebody.person, "ConsentGiven") == {}
    assert await facts_of(gateway, "committee_member", somebody.person, "ConsentGiven") == {}


async def test_typename_of_a_query_needs_no_row(gateway: GatewayHarness) -> None:
    assert await gateway.ask("supervisor", "{ __typename again: __typename }") == {
        "__typename": "Query",
        "again": "Query",
    }


async def test_a_missed_follow_up_may_be_recorded_late_until_the_journey_ends(gateway: GatewayHarness) -> None:
    somebody = await whole_journey(gateway)
    at = {"journey_id": somebody.journey, "person_id": somebody.person}
    asked = "query($id: UUID!) { person(id: $id) { journeys { followUps { status permittedActions } } } }"
    late = reintegration.FollowUpMissed(follow_up_id=somebody.follow_up, **at, month=1, attempts=0, missed_at=AT)
    await gateway.project(late)
    (missed,) = await _follow_ups(gateway, asked, somebody)
    assert missed == {"status": "MISSED", "permittedActions": ["RecordContactAttempt", "RecordFollowUp"]}
    outcome = reintegration.ClosureOutcome.REINTEGRATED
    await gateway.project(reintegration.JourneyClosed(**at, outcome=outcome, closed_at=AT))
    (over,) = await _follow_ups(gateway, asked, somebody)
    assert over == {"status": "MISSED", "permittedActions": []}


async def _follow_ups(gateway: GatewayHarness, asked: str, somebody: Somebody) -> list[dict[str, object]]:
    seen = await gateway.ask("reintegration_officer", asked, id=str(somebody.person))
    followed: list[dict[str, object]] = seen["person"]["journeys"][0]["followUps"]
    return followed
